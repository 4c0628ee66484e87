import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isSameLook, lookOf } from "./testing/look.ts";
import { barriers } from "./testing/barriers.ts";
import { NO_BROWSER, shownCase, type ShownCase } from "./testing/shown-case.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/nawras-prison", import.meta.url));
const LOOKS = fileURLToPath(new URL("../looks", import.meta.url));
/** A loaded machine takes its time. */
const LONG = 240_000;
const SIZE = { width: 1360, height: 800 };

let shown: ShownCase | undefined;
beforeAll(async () => {
  if (NO_BROWSER === null) shown = await shownCase(EXAMPLE);
}, LONG);
beforeEach(({ skip }) => {
  if (NO_BROWSER !== null && process.env["CI"] === "true") throw new Error(NO_BROWSER);
  skip(NO_BROWSER !== null, NO_BROWSER ?? "");
});
afterAll(async () => {
  await shown?.end();
});

/** The case on the screen; the test was skipped where there is none. */
function onScreen(): ShownCase {
  if (shown === undefined) throw new Error("nothing is shown");
  return shown;
}

/** The others are looked at for barriers where they are used. */
const LOOKED_AT_HERE: ReadonlySet<string> = new Set(["review", "open", "journal", "case"]);

/** What stays in sight while the rest of a view is moved aside. */
const STAYING: ReadonlyMap<string, string> = new Map([
  ["ledger", ".grid .lead"],
  ["lineage", ".beside .names"],
]);

/** Names of the views as the bar has them. */
async function viewNames(): Promise<readonly string[]> {
  const { page } = onScreen();
  const links = await page.locator(".top nav a").all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  return addresses.map((address) => (address ?? "").replace("#/", ""));
}

/** Goes to a view and waits until it shows something. */
async function look(view: string): Promise<void> {
  const { page, go } = onScreen();
  await go(`#/${view}`);
  await page.locator(`.view-${view}`).waitFor();
  await page.locator(".waiting").first().waitFor({ state: "detached" });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
}

/** The look that is wanted, or the last one: a loaded machine may still be drawing a view when it is first looked at. */
async function settledLook(wanted: string | null): Promise<string> {
  const { page } = onScreen();
  // Nothing tells whether it is drawn where there is nothing to compare it with.
  if (wanted === null) await page.waitForTimeout(600);
  let now = await lookOf(page);
  for (let tries = 0; tries < 20; tries++) {
    if (wanted === null || isSameLook(wanted, now)) break;
    await page.waitForTimeout(300);
    now = await lookOf(page);
  }
  return now;
}

test.each(["en", "ar"] as const)(
  "each view has its layout, mirrored in Arabic: %s",
  async (lang) => {
    const { page, speak } = onScreen();
    await page.setViewportSize(SIZE);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await speak(lang);
    const others: string[] = [];
    for (const view of await viewNames()) {
      await look(view);
      if (LOOKED_AT_HERE.has(view)) expect(await barriers(page), view).toEqual([]);
      const file = join(LOOKS, `${view}-${lang}.txt`);
      const accepting = process.env["ACCEPT_LOOKS"] === "1";
      const kept = !accepting && existsSync(file) ? readFileSync(file, "utf8") : null;
      const now = await settledLook(kept);
      if (accepting) {
        mkdirSync(LOOKS, { recursive: true });
        writeFileSync(file, now);
      } else if (kept !== null && !isSameLook(kept, now)) {
        others.push(`${view}-${lang}\n${now}`);
      }
    }
    expect(others).toEqual([]);
  },
  LONG,
);

test.each(["en", "ar"] as const)(
  "find the conflict, read both passages, overrule, decide, undo, take away, verify, in %s",
  async (lang) => {
    const { page, speak, complaints } = onScreen();
    const reason = lang === "ar" ? "الرقمان لدفعتين" : "two batches, as the page says";
    const record = async (form: string): Promise<void> => {
      await page.locator(`${form} form.decide textarea`).last().fill(reason);
      await page.locator(`${form} form.decide button[type=submit]`).click();
      await page.locator(`${form} form.decide`).waitFor({ state: "detached" });
    };
    await speak(lang);
    await look("ledger");

    // The conflict, and the words on both its sides.
    await page.locator(".tools select").nth(4).selectOption("conflict");
    const question = page.locator(".grid .asked a").first();
    const address = await question.getAttribute("href");
    await question.click();
    for (const side of [0, 1]) {
      await page.locator(".points .sides a").nth(side).click();
      await page.locator(".frame .chain li").first().waitFor();
      expect(await page.evaluate(`CSS.highlights.get("chosen").size`)).toBe(1);
      await page.goBack();
      await page.locator(".points li").first().waitFor();
    }

    // A verdict is overruled and the decision taken back, each with a reason.
    await page.locator(".points li button").first().click();
    const form = page.locator(".points form.decide select");
    // Which two is told by more than their numbers: no two choices are alike.
    const pairs = await form.first().locator("option").allTextContents();
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.join(" ")).not.toContain("()");
    await form.nth(1).selectOption("different");
    // What is chosen and typed stays when the language is another one.
    const typed = page.locator(".points form.decide textarea");
    await typed.fill(reason);
    for (const each of [lang === "ar" ? "en" : "ar", lang] as const) {
      await speak(each);
      await page.locator(`html[lang=${each}]`).waitFor();
      expect([await form.nth(1).inputValue(), await typed.inputValue()]).toEqual([
        "different",
        reason,
      ]);
    }
    await record(".points");
    await page.locator(".card .undo").waitFor();
    const decided = page.locator(".card .decided li:has(.undo)");
    expect(await decided.textContent()).toContain(reason);
    // The two figures that it is about.
    expect(await decided.locator(".on a").count()).toBe(2);
    await page.locator(".card .undo").click();
    await record(".card .decided");
    await page.locator(".card .undo").waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe(address);

    // A figure is fixed in the text; the ledger shows that a person did it.
    await page.locator(".points .sides a").first().click();
    await page.locator(".frame .acts button").nth(1).click();
    await page.locator(".frame form.decide input").first().fill("٩٩");
    await page.locator(".frame form.decide input").nth(1).fill("99");
    await record(".frame");
    await page.locator(".frame .undo").click();
    await record(".frame .decided");
    await page.locator(".frame .undo").waitFor({ state: "detached" });

    // Two texts side by side; who repeats whom is overruled and taken back.
    const copy = await linkedReport();
    await onScreen().go(`#/reader/${copy}`);
    await page.locator(".links a.button").first().click();
    await page.locator(".other .text p").first().waitFor();
    await expect
      .poll(() => page.evaluate(`CSS.highlights.get("shared-here")?.size ?? 0`), {
        timeout: 40_000,
      })
      .toBeGreaterThan(0);
    await page.locator(".links button").first().click();
    await record(".links");
    await page.locator(".side .undo").click();
    await record(".side .decided");
    await page.locator(".side .undo").waitFor({ state: "detached" });

    // The dossier and an export leave as files; the case is whole.
    await look("case");
    // The file that could not be read is told of, with what is wrong with it.
    expect(await page.locator("#findings ~ details[open]").first().textContent()).toContain(
      "19-scan.txt",
    );
    for (const at of [0, 1]) {
      const leaving = page.waitForEvent("download");
      await page.locator("a.button").nth(at).click();
      expect((await leaving).suggestedFilename()).toMatch(/\.(html|zip)$/);
    }
    await look("journal");
    await page.locator(".tools button").click();
    await expect
      .poll(() => page.locator(".list [role=status]").textContent(), { timeout: 90_000 })
      .toMatch(/whole|سليم/);
    expect(complaints).toEqual([]);
  },
  LONG,
);

/** A report that copies another, by the reader's own answer. */
async function linkedReport(): Promise<string> {
  const { page } = onScreen();
  const id: unknown = await page.evaluate(`(async () => {
    const { reports } = await (await fetch("/api/reports")).json();
    for (const { report } of reports) {
      const shown = await (await fetch("/api/reports/" + encodeURIComponent(report.id))).json();
      if (shown.lineage[0]?.kind === "copy") return report.id;
    }
    return "";
  })()`);
  return String(id);
}

test(
  "nothing is wider than a phone, or than a screen at double size, and all of it prints",
  async () => {
    const { page, speak } = onScreen();
    await speak("ar");
    for (const size of [
      { width: 390, height: 844 },
      { width: 680, height: 400 },
    ]) {
      await page.setViewportSize(size);
      for (const view of await viewNames()) {
        await look(view);
        const over = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect(over, `${view} at ${size.width}`).toBeLessThanOrEqual(1);
        // What stays while one moves aside leaves room for what one wants to see.
        const staying = STAYING.get(view);
        if (staying === undefined) continue;
        const stays = await page.locator(staying).first().boundingBox();
        expect(stays?.width, `${view} at ${size.width}`).toBeLessThan(size.width * 0.6);
      }
    }
    await page.setViewportSize(SIZE);
    await page.emulateMedia({ media: "print" });
    for (const view of await viewNames()) {
      await look(view);
      expect(await page.locator(".top nav").isVisible()).toBe(false);
      // What stands in a pane on the screen goes on over the pages.
      const cut = await page.evaluate(
        `[...document.querySelectorAll(".view, .view :is(.scroller, .list, .paper, .pictured, .review)")].filter((pane) => getComputedStyle(pane).overflowY !== "visible").length`,
      );
      expect(cut, view).toBe(0);
    }
    await look("ledger");
    const printed = await page.locator(".on-paper tbody tr").count();
    await page.emulateMedia({ media: "screen" });
    await page.locator(".grid").waitFor();
    const rows = await page.locator(".grid").getAttribute("aria-rowcount");
    expect(printed + 1).toBe(Number(rows));
  },
  LONG,
);

test(
  "a case without reports says in every view how to add some",
  async () => {
    const { page } = onScreen();
    const address = page.url();
    await page.route("**/api/case", async (route) => {
      const response = await route.fetch();
      const told: unknown = await response.json();
      await route.fulfill({ json: Object.assign({}, told, { counts: { reports: 0 } }) });
    });
    await page.reload();
    for (const view of ["ledger", "reader", "map", "open"]) {
      await onScreen().go(`#/${view}`);
      const way = page.locator(`.view-${view} .empty a[href="#/case"]`);
      await way.waitFor();
      expect(await way.count()).toBe(1);
    }
    await onScreen().go("#/case");
    await page.locator("#findings").waitFor();
    await page.unroute("**/api/case");
    await page.goto(address);
    await page.reload();
  },
  LONG,
);

test(
  "every word of the interface comes from the lists of sentences, and none is cut when it is long",
  async () => {
    const { page } = onScreen();
    const origin = new URL(page.url()).origin;
    await page.setViewportSize(SIZE);
    await page.goto(`${origin}/#/ledger?lang=en&pseudo`);
    await page.reload();
    const names = await viewNames();
    for (const view of names) {
      await look(view);
      const found: unknown = await page.evaluate(`(() => {
        const bad = [];
        for (const element of document.querySelectorAll("button, nav.views a, .top nav a, h2, h3, label, summary")) {
          if (element.offsetParent === null) continue;
          const own = [...element.childNodes]
            .filter((node) => node.nodeType === 3)
            .map((node) => node.textContent.trim())
            .filter((text) => /[A-Za-z]{3}/.test(text));
          for (const text of own) if (!text.includes("\u27E6") && !text.includes("~")) bad.push("unsaid: " + text);
          if (element.matches("button, .top nav a, summary") && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline") bad.push("cut: " + element.textContent);
        }
        return bad;
      })()`);
      expect(found, view).toEqual([]);
    }
  },
  LONG,
);
