import { expect, test } from "vitest";
import { barriers } from "./barriers.ts";
import type { ShownCase } from "./shown-case.ts";

/** A loaded machine takes its time. */
const LONG = 240_000;

/** Fills every cell of the worksheet as nobody would, and writes it. */
const FILLED = `(async () => {
  const shown = await (await fetch("/api/hypotheses?lang=en")).json();
  const { sheet, stamp } = shown;
  const steps = ["C", "I", "N", "CC", "II"];
  const cells = Object.fromEntries(sheet.evidence.map(({ id }, e) => [
    id, Object.fromEntries(sheet.hypotheses.map((row, h) => [row.id, steps[(e + h * 2) % 5]])),
  ]));
  const raters = sheet.raters.map((each) => ({ ...each, cells }));
  const body = JSON.stringify({ sheet: { ...sheet, raters }, stamp, lang: "en" });
  await fetch("/api/hypotheses", { method: "POST", headers: { "content-type": "application/json" }, body });
})()`;

/** Each picture of the example case, in both languages. */
export function picturesTests(onScreen: () => ShownCase): void {
  test.each(["en", "ar"] as const)(
    "spread: marks by keyboard, the same as a table, time as one reads, in %s",
    async (lang) => {
      const { page, speak, go, complaints } = onScreen();
      await speak(lang);
      await go("#/spread");
      const marks = page.locator(".plot [data-mark]");
      await marks.first().waitFor();
      const count = await marks.count();
      await page.locator(".as-table summary").click();
      expect(await page.locator(".as-table tbody tr").count()).toBe(count);

      // The first mark is the earliest: it stands where reading begins.
      const middle = async (at: number): Promise<number> => {
        const box = await marks.nth(at).boundingBox();
        return (box?.x ?? 0) + (box?.width ?? 0) / 2;
      };
      const [first, last] = [await middle(0), await middle(count - 1)];
      expect(first < last).toBe(lang === "en");

      await marks.first().focus();
      await page.keyboard.press("End");
      expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(
        await marks.last().getAttribute("aria-label"),
      );
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press("Enter");
      await page.locator(".frame .chain li").first().waitFor();
      expect(complaints).toEqual([]);
    },
    LONG,
  );

  test.each(["en", "ar"] as const)(
    "timeline: each date with its band and its places, what has no day beside it, in %s",
    async (lang) => {
      const { page, speak, go, complaints } = onScreen();
      await speak(lang);
      await go("#/timeline");
      const entries = page.locator(".lanes li.entry");
      await entries.first().waitFor();
      expect(await page.locator(".lanes li.entry svg").count()).toBe(await entries.count());
      await page.locator(".tools select").selectOption("whole");
      // A month is hatched: it may be any of its days.
      await page.locator(".lanes .band-coarse").first().waitFor();
      // The columns of the ledger are another thing, and as wide as a value.
      const stack = await page.locator(".lanes .stack").first().boundingBox();
      expect(Math.round(stack?.width ?? 0)).toBe(10);
      expect(await page.locator(".unplaced li").count()).toBeGreaterThan(2);
      expect(await barriers(page)).toEqual([]);
      await page.locator(".lanes li.entry summary").first().press("Enter");
      await page.locator(".lanes li.entry .mentions a").first().click();
      await page.locator(".paper .text").first().waitFor();
      expect(complaints).toEqual([]);
    },
    LONG,
  );

  test.each(["en", "ar"] as const)(
    "lineage: who repeats whom, what ties them, and their figures side by side, in %s",
    async (lang) => {
      const { page, speak, go, complaints } = onScreen();
      await speak(lang);
      await go("#/lineage");
      await page.locator(".plot .tie").first().waitFor();
      expect(await page.locator(".names li").count()).toBe(
        await page.locator(".plot .node").count(),
      );
      // An origin alone: the others step back.
      await page.locator("section th button").first().click();
      await page.locator(".names .is-faded").first().waitFor();
      await page.locator("section th button").first().click();
      await page.locator(".names .is-faded").first().waitFor({ state: "detached" });
      await page.locator(".plot .tie").first().press("Enter");
      await page.locator(".card .sided .said").first().waitFor();
      expect(await page.locator(".card .sided mark").count()).toBeGreaterThan(1);
      expect(await barriers(page)).toEqual([]);
      // Two origins after all: the curve goes, and comes back with the decision taken back.
      const ties = page.locator(".plot .tie");
      const before = await ties.count();
      await page.locator(".card .points button").first().click();
      await page.locator(".card textarea").fill("each had its own reporter there");
      await page.locator(".card .decide .main").click();
      await expect.poll(() => ties.count(), { timeout: 60_000 }).toBe(before - 1);
      await page.locator(".decided .is-standing button").first().click();
      await page.locator(".decided textarea").fill("a slip");
      await page.locator(".decided .decide .main").click();
      await expect.poll(() => ties.count(), { timeout: 60_000 }).toBe(before);
      // The address still names the two: their card is back too.
      await page.locator(".card .sided .said").first().waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".card").waitFor({ state: "detached" });
      expect(complaints).toEqual([]);
    },
    LONG,
  );

  test.each(["en", "ar"] as const)(
    "map: places as wide as they may be on own outlines, in %s",
    async (lang) => {
      const { page, speak, go, complaints } = onScreen();
      await speak(lang);
      await go("#/map");
      await page.locator(".map .place").first().waitFor();
      // The coasts come from the own server; a complaint tells of any other.
      await page.locator(".tools button").nth(3).click();
      for (let step = 0; step < 8; step += 1) await page.locator(".tools button").nth(1).click();
      await page.locator(".map .land[d^=M]").waitFor({ state: "attached" });
      await page.locator(".tools button").nth(2).click();
      expect(await page.locator(".map .place .area").count()).toBeGreaterThan(2);
      expect(await page.locator(".map .names-above text").count()).toBeGreaterThan(2);
      // "the city of Marsa al-Aj" is Marsa al-Aj: each place of the example has a point
      expect(await page.locator(".unplaced li").count()).toBe(0);
      await page.locator(".tools button").first().click();
      await page.locator(".map .place").first().press("Enter");
      await page.locator(".card .answers a").first().waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator(".card").waitFor({ state: "detached" });
      expect(complaints).toEqual([]);
    },
    LONG,
  );

  test.each(["en", "ar"] as const)(
    "hypotheses: cells and sliders, no score before all is filled, the file beside the case, in %s",
    async (lang) => {
      const { page, speak, go, complaints } = onScreen();
      await speak(lang);
      await go("#/open");
      await go("#/hypotheses");
      const rows = page.locator(".worksheet tbody tr");
      await rows.first().waitFor();
      expect(await rows.last().getAttribute("class")).toBe("is-other");
      if (lang === "en") {
        // Nothing is told while a cell is empty.
        await page.locator(".step").first().selectOption("II");
        await page.locator("section progress").waitFor();
        await page.locator(".tools .main").click();
        await page.locator(".tools .main[disabled]").waitFor();
        await page.evaluate(FILLED);
        await page.reload();
      }
      await page.locator("section .odds").first().waitFor();
      // Another judgement, another score, before anything is written.
      const before = await page.locator("section tbody").first().textContent();
      await page.locator(".worksheet .share input").first().fill("0.05");
      await page.locator(".step").first().selectOption("CC");
      const now = (): Promise<string | null> => page.locator("section tbody").first().textContent();
      await expect.poll(now, { timeout: 60_000 }).not.toBe(before);
      expect(await barriers(page)).toEqual([]);

      // What is judged is there after a look around, said to be unsaved, and goes when it is thrown away.
      const first = page.locator(".step").first();
      const unsaved = page.locator(".unsaved");
      await go("#/open");
      await page.locator(".open li").first().waitFor();
      await go("#/hypotheses");
      await unsaved.getByText(/^(?:Not saved\.|لم يُحفظ\.)/).waitFor();
      expect(await first.inputValue()).toBe("CC");
      // Another window saves another cell: it is told and seen here, and the one that was set here stands.
      const other = await page.context().newPage();
      await other.goto(page.url());
      const theirs = other.locator(".step").nth(1);
      const wanted = lang === "en" ? "II" : "N";
      await theirs.selectOption(wanted);
      await other.locator(".tools .main").click();
      await other.locator(".tools .main[disabled]").waitFor();
      await page.locator(".changed").waitFor();
      await unsaved.getByText(/^(?:Meanwhile|حُفظ في)/).waitFor();
      expect(await first.inputValue()).toBe("CC");
      expect(await page.locator(".step").nth(1).inputValue()).toBe(wanted);
      expect(await other.locator(".changed").count()).toBe(0);
      await other.close();
      await page.locator(".changed button").click();
      await unsaved.locator("button").click();
      expect(await first.inputValue()).toBe("C");
      await go("#/open");
      await go("#/hypotheses");
      await first.waitFor();
      expect(await first.inputValue()).toBe("C");
      expect(complaints).toEqual([]);
    },
    LONG,
  );
}
