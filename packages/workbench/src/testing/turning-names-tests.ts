import { expect, test } from "vitest";
import type { ShownCase } from "./shown-case.ts";

/** A loaded machine takes its time. */
const LONG = 240_000;

/** In the page: names that turn letters round, wherever one reads or hears them; a field to type in holds them as they are. */
const TURNING = `(() => {
  const turns = /[\\u202A-\\u202E\\u2067]/;
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (turns.test(node.data) && node.parentElement.closest("textarea, .paper .text, pre") === null) found.push(node.parentElement.outerHTML);
    } else for (const { name, value } of node.attributes) {
      if (["aria-label", "title", "alt"].includes(name) && turns.test(value)) found.push(name + " " + node.outerHTML);
    }
  }
  return found;
})()`;

/** Names that would turn letters round, planted wherever a case has names. */
export function turningNamesTests(onScreen: () => ShownCase): void {
  test.each(["en", "ar"] as const)(
    "names that would turn letters round are shown as text in every view and heading, in %s",
    async (lang) => {
      const { page, speak, complaints, go } = onScreen();
      await speak(lang);
      const before = complaints.length;
      // Rows, evidence and a rater of the worksheet are names too.
      await page.evaluate(`(async () => {
        const { sheet, stamp } = await (await fetch("/api/hypotheses?lang=en")).json();
        const turned = (rows) => rows.map((row) => ({ ...row, text: row.text.replace(/ |$/, " \\u202E") }));
        const hypotheses = turned(sheet.hypotheses);
        const evidence = turned(sheet.evidence);
        const cells = Object.fromEntries(evidence.map(({ id }, e) => [id, Object.fromEntries(hypotheses.map((row, h) => [row.id, ["C", "II", "N"][(e + h) % 3]]))]));
        const raters = [...sheet.raters.map(({ rater }) => rater).filter((rater) => !rater.startsWith("Ra")), "Ra\\u202Ena"].map((rater) => ({ rater, cells }));
        const body = JSON.stringify({ sheet: { ...sheet, hypotheses, evidence, raters }, stamp, lang: "en" });
        await fetch("/api/hypotheses", { method: "POST", headers: { "content-type": "application/json" }, body });
      })()`);
      const turned = async (view: string): Promise<void> => {
        await page.locator(".waiting").first().waitFor({ state: "detached" });
        expect(await page.evaluate(TURNING), view).toEqual([]);
      };
      const mains = [
        "spread",
        "timeline",
        "lineage",
        "map",
        "hypotheses",
        "open",
        "journal",
        "case",
      ];
      for (const view of ["ledger", "reader", "review", ...mains]) {
        await go(`#/${view}`);
        await page.locator(`.view-${view}`).waitFor();
        await page.locator(`.view-${view} > *`).first().waitFor();
        await turned(view);
        await page.evaluate(
          `for (const folded of document.querySelectorAll("main details")) folded.open = true`,
        );
        await turned(`${view}, opened`);
      }
      // Where they are, written out.
      await go("#/map");
      const place = lang === "en" ? "Upper <U+202E>Mill" : "المطحنة <U+2067>العليا";
      await page.locator(".names-above text", { hasText: place }).waitFor();
      await page.locator(".map .place").first().press("Enter");
      await page.locator(".card h2", { hasText: place }).waitFor();
      await turned("place");
      await go("#/timeline");
      const event = lang === "en" ? "The Upper <U+202E>Weir" : "سد <U+202E>علوي";
      await page.locator(".is-event .label", { hasText: event }).waitFor();
      await go("#/hypotheses");
      await page.locator(".worksheet tbody th", { hasText: "<U+202E>" }).first().waitFor();
      await page.locator("section .odds").first().waitFor();
      await turned("score");
      await page.emulateMedia({ media: "print" });
      await page.locator("table.on-paper").waitFor();
      await turned("worksheet on paper");
      await page.emulateMedia({ media: null });
      await go("#/reader");
      await page.locator(".reports a", { hasText: "Late <U+202E>news" }).first().click();
      await page.locator(".claims a").first().click();
      await page.locator(".frame .chain li").first().waitFor();
      await turned("claim");
      await go("#/ledger");
      await page.locator(".grid .asked a").first().click();
      await page.locator(".card .points, .card h2").first().waitFor();
      await turned("question");
      await page.keyboard.press("Control+k");
      await page.locator("#search input").fill("Guild");
      await page.locator(".hits .passage").first().waitFor();
      await turned("search");
      await page.keyboard.press("Escape");
      expect(complaints.slice(before)).toEqual([]);
    },
    LONG,
  );
}
