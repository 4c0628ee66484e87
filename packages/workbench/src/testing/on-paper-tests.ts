import { expect, test } from "vitest";
import type { ShownCase } from "./shown-case.ts";

/** A loaded machine takes its time. */
const LONG = 240_000;
/** More evidence than goes on one page. */
const EVIDENCE = 80;

/** In the page: a worksheet that is longer than a page. */
const LONG_SHEET = `(async () => {
  const { sheet, stamp } = await (await fetch("/api/hypotheses?lang=en")).json();
  const [first] = sheet.evidence;
  const evidence = Array.from({ length: ${EVIDENCE} }, (_, at) => ({ ...first, id: "e" + at, claims: [], text: "piece of evidence " + at }));
  const body = JSON.stringify({ sheet: { ...sheet, evidence, raters: sheet.raters.map(({ rater }) => ({ rater, cells: {} })) }, stamp, lang: "en" });
  const sent = await fetch("/api/hypotheses", { method: "POST", headers: { "content-type": "application/json" }, body });
  return sent.ok ? "" : sent.text();
})()`;

/** What lies on paper: all of it, with its names. */
export function onPaperTests(onScreen: () => ShownCase): void {
  test.each(["en", "ar"] as const)(
    "what is longer than a page goes on over the pages, straight from the screen too, in %s",
    async (lang) => {
      const { page, speak, go } = onScreen();
      await speak(lang);
      expect(await page.evaluate(LONG_SHEET)).toBe("");
      for (const view of ["hypotheses", "ledger"]) {
        await go(`#/${view}`);
        const there =
          view === "ledger"
            ? page.locator(".grid .asked a").first()
            : page.locator(".worksheet th", { hasText: `piece of evidence ${EVIDENCE - 1}` });
        await there.waitFor();
        // As somebody prints it; then as it lies on paper already, where nothing is drawn anew while pages are counted.
        const printed = await pages();
        await page.emulateMedia({ media: "print" });
        await page.locator("table.on-paper").waitFor();
        const laid = await pages();
        await page.emulateMedia({ media: null });
        expect(printed, view).toBe(laid);
        if (view === "hypotheses") expect(printed).toBeGreaterThan(2);
      }
    },
    LONG,
  );

  test(
    "names of origins are on paper where they act on the screen: of the table, and of the letters of a drawing",
    async () => {
      const { page, speak, go } = onScreen();
      await speak("en");
      for (const [view, name] of [
        ["lineage", ".view-lineage th button bdi"],
        ["spread", ".legend button bdi"],
      ] as const) {
        await go(`#/${view}`);
        await page.locator(name).first().waitFor();
        await page.emulateMedia({ media: "print" });
        for (const each of await page.locator(name).all()) {
          expect(await each.isVisible(), view).toBe(true);
        }
        expect(await page.locator(name).count()).toBeGreaterThan(0);
        await page.emulateMedia({ media: null });
      }
    },
    LONG,
  );

  /** Pages of what is printed now. */
  async function pages(): Promise<number> {
    const sheet = await onScreen().page.pdf({ preferCSSPageSize: true });
    return sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }
}
