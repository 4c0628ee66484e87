import { expect, test } from "vitest";
import type { ShownCase } from "./shown-case.ts";

/** A loaded machine takes its time. */
const LONG = 240_000;
const WAIT = { timeout: 60_000 };

/** The ledger of the example case: what a cell says to the eye, filters and orders, the rule, heads that stay. */
export function ledgerTests(onScreen: () => ShownCase): void {
  test.each(["en", "ar"] as const)(
    "silent, unread and zero differ to the eye, verdicts by shape, copies and denials by marks, in %s",
    async (lang) => {
      const { page, speak, go } = onScreen();
      await speak(lang);
      await go("#/ledger");
      await page.locator(".grid .saying").first().waitFor();
      const style = (place: string, what: string, pseudo = ""): Promise<unknown> =>
        page.evaluate(
          `getComputedStyle(document.querySelector(${JSON.stringify(place)}), ${JSON.stringify(pseudo)}).${what}`,
        );
      expect(await style(".cell.silent", "content", "::before")).toBe('"—"');
      // All of it, wherever it is drawn: the ledger draws what is in sight.
      await page.locator(".tools select").last().selectOption("gravest");
      const shapes = new Map<string, string>();
      const seen = new Set<string>();
      const scroller = page.locator(".grid .scroller");
      const width = await scroller.evaluate((pane) => pane.scrollWidth);
      for (let at = 0; at <= width; at += 600) {
        await scroller.evaluate(
          (pane, by) => pane.scrollTo({ left: by }),
          lang === "ar" ? -at : at,
        );
        await page.waitForTimeout(60);
        // All in one moment: one after the other, what is scrolled out of sight meanwhile is not there any more.
        const badges = await page.locator(".grid .verdict").evaluateAll((all) =>
          all.map((badge) => ({
            kind: badge.getAttribute("class") ?? "",
            shape: badge.querySelector("svg")?.innerHTML ?? "",
          })),
        );
        for (const { kind, shape } of badges) shapes.set(kind, shape);
        for (const kind of ["unread", "zero", "is-copy", "is-denied"]) {
          if ((await page.locator(`.grid .${kind}`).count()) > 0) seen.add(kind);
        }
        if (seen.has("unread") && (await page.locator(".cell.unread").count()) > 0) {
          expect(await style(".cell.unread", "backgroundImage")).toContain("gradient");
        }
        if ((await page.locator(".saying.zero").count()) > 0) {
          expect(await style(".saying.zero .amount", "textDecorationStyle")).toBe("double");
        }
      }
      expect(seen).toEqual(new Set(["unread", "zero", "is-copy", "is-denied"]));
      expect(shapes.size).toBeGreaterThan(2);
      expect([...shapes.values()]).not.toContain("");
      expect(new Set(shapes.values()).size).toBe(shapes.size);
    },
    LONG,
  );

  test(
    "each filter leaves the rows that it names, orders move them, and another rule gives other numbers",
    async () => {
      const { page, speak, go } = onScreen();
      await speak("en");
      await go("#/ledger");
      await page.locator(".grid .saying").first().waitFor();
      const count = async (): Promise<number> =>
        Number(await page.locator(".grid").getAttribute("aria-rowcount"));
      const all = await count();
      const chosen = page.locator(".view-ledger .tools select");
      for (const [at, label] of ["measure", "group", "event", "verdict", "kind"].entries()) {
        const filter = chosen.nth(at + 1);
        await filter.selectOption({ index: 1 });
        const name = await filter.locator("option:checked").textContent();
        await expect.poll(count, { ...WAIT, message: `${label}: ${name ?? ""}` }).toBeLessThan(all);
        expect(await count(), label).toBeGreaterThan(1);
        await filter.selectOption("");
        await expect.poll(count, WAIT).toBe(all);
      }
      // Another test may have left another order.
      await chosen.last().selectOption("given");
      const order = async (): Promise<string> =>
        (await page.locator(".grid .asked a").allInnerTexts()).join(" | ");
      const given = await order();
      const orders = new Set([given]);
      for (const each of ["gravest", "roots", "spread"]) {
        await chosen.last().selectOption(each);
        orders.add(await order());
      }
      expect(orders.size).toBeGreaterThan(1);
      await chosen.last().selectOption("given");
      await expect.poll(order, WAIT).toBe(given);
      const numbers = async (): Promise<string> =>
        (await page.locator(".grid .best").allInnerTexts()).join(" ");
      const own = await numbers();
      await chosen.first().selectOption("range");
      await expect.poll(numbers, WAIT).not.toBe(own);
      await chosen.first().selectOption("roots");
      await expect.poll(numbers, WAIT).toBe(own);
    },
    LONG,
  );

  test.each(["en", "ar"] as const)(
    "heads of rows and columns stay where they are while the ledger moves, in %s",
    async (lang) => {
      const { page, speak, go } = onScreen();
      await speak(lang);
      await page.setViewportSize({ width: 1100, height: 500 });
      await go("#/ledger");
      await page.locator(".grid .saying").first().waitFor();
      const place = async (of: string): Promise<readonly number[]> => {
        const box = await page.locator(of).first().boundingBox();
        return [Math.round(box?.x ?? -1), Math.round(box?.y ?? -1)];
      };
      const scroller = page.locator(".grid .scroller");
      const corner = await place(".row.head .asked");
      const [, top] = await place(".row.head .column");
      const [side] = await place(".body .lead");
      await scroller.evaluate(
        (pane, by) => pane.scrollTo({ top: 700, left: by }),
        lang === "ar" ? -500 : 500,
      );
      await expect
        .poll(() => scroller.evaluate((pane) => pane.scrollTop), WAIT)
        .toBeGreaterThan(300);
      expect(await place(".row.head .asked")).toEqual(corner);
      // Columns are drawn anew while they move: the first of them may be gone for a moment
      await expect.poll(async () => (await place(".row.head .column"))[1], WAIT).toBe(top);
      await expect.poll(async () => (await place(".body .lead"))[0], WAIT).toBe(side);
      await scroller.evaluate((pane) => pane.scrollTo({ top: 0, left: 0 }));
      await page.setViewportSize({ width: 1360, height: 800 });
    },
    LONG,
  );
}
