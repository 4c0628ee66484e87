import { messages } from "@tarjih/i18n";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { barriers } from "./testing/barriers.ts";
import { bareReports } from "./testing/bare-reports.ts";
import { NO_BROWSER, shownCase, type ShownCase } from "./testing/shown-case.ts";
import { turnedRuns } from "./testing/turned-runs.ts";

/** A loaded machine takes its time. */
const LONG = 180_000;

let shown: ShownCase | undefined;
beforeAll(async () => {
  if (NO_BROWSER === null) shown = await shownCase(bareReports());
}, LONG);
beforeEach(({ skip }) => {
  if (NO_BROWSER !== null && process.env["CI"] === "true") throw new Error(NO_BROWSER);
  skip(NO_BROWSER !== null, NO_BROWSER ?? "");
});
afterAll(async () => {
  await shown?.end();
});

function onScreen(): ShownCase {
  if (shown === undefined) throw new Error("nothing is shown");
  return shown;
}

test.each(["ar", "en"] as const)(
  "names of files and days read from left to right wherever they stand, in %s",
  async (lang) => {
    const { page, speak, go, complaints } = onScreen();
    const before = complaints.length;
    await speak(lang);
    const inOrder = async (what: string): Promise<void> => {
      await page.locator(".waiting").first().waitFor({ state: "detached" });
      expect(await turnedRuns(page), what).toEqual([]);
    };
    for (const name of Object.keys(messages(lang).workbench.views)) {
      await go(`#/${name}`);
      await page.locator(`.view-${name} > *`).first().waitFor();
      await inOrder(name);
      await page.evaluate(
        `for (const folded of document.querySelectorAll("main details")) folded.open = true`,
      );
      await inOrder(`${name}, opened`);
    }
    // Of each report a figure: whoever says it stands behind an Arabic line.
    await go("#/review");
    const said = page.locator(".item .reading");
    for (let at = 0; at < 9; at++) {
      await said.waitFor();
      await inOrder(`figure ${at}`);
      await page.keyboard.press("j");
    }
    await go("#/ledger");
    await page.locator(".grid .asked a").first().click();
    await page.locator(".card h2").first().waitFor();
    await inOrder("question");
    await go("#/lineage");
    await page.locator(".plot .tie").first().press("Enter");
    await page.locator(".card h2").first().waitFor();
    await inOrder("tie");
    expect(complaints.slice(before)).toEqual([]);
  },
  LONG,
);

test.each(["ar", "en"] as const)(
  "U says which decision it takes back, of which figure and report, and shows it, in %s",
  async (lang) => {
    const { page, speak, go, complaints } = onScreen();
    const before = complaints.length;
    await speak(lang);
    const { workbench, decisions } = messages(lang);
    await go("#/review");
    const mark = page.locator(".item mark");
    await mark.waitFor();
    // Back from wherever one was: the first figure of the first report.
    for (let at = 0; at < 10; at++) await page.keyboard.press("k");
    await page.locator(".item mark", { hasText: /^12$/u }).waitFor();
    await page.keyboard.press("a");
    await page.locator(".item mark", { hasText: /^30$/u }).waitFor();
    // Of another figure than the one in view: said before, with a way there.
    const told = page.locator(".takes-back");
    await told.getByText(workbench.takesBackElsewhere).waitFor();
    expect(await told.textContent()).toMatch(/«\u2068?12\u2069?» · \u2068?01-harbour-local.txt/u);
    await page.keyboard.press("j");
    await told.locator("a").click();
    await page.locator(".item mark", { hasText: /^12$/u }).waitFor();
    await told.getByText(workbench.takesBackElsewhere).waitFor({ state: "detached" });
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("u");
    await page.locator(".item mark", { hasText: /^12$/u }).waitFor();
    const status = page.locator(".review > [role=status]");
    await status.filter({ hasText: workbench.undoneOf("") }).waitFor();
    const words = (await status.textContent()) ?? "";
    expect(words.replaceAll(/[\u2066-\u2069]/gu, "")).toBe(
      workbench.undoneOf(`${decisions.kinds.accept} «12» · 01-harbour-local.txt`),
    );
    await told.waitFor({ state: "detached" });
    expect(complaints.slice(before)).toEqual([]);
  },
  LONG,
);

test.each(["ar", "en"] as const)(
  "what the search found is marked, all of it and nothing else, in the list and in the text, in %s",
  async (lang) => {
    const { page, speak, go, complaints } = onScreen();
    const before = complaints.length;
    await speak(lang);
    await go("#/ledger");
    await page.keyboard.press("Control+k");
    // "Killed" is found in a form of its own; a noun of the same root beside it was not found, and is not marked.
    const query = lang === "ar" ? "NEAR(قتل قصف, 5)" : "killed shelling";
    const found = lang === "ar" ? ["قُتلوا", "قصف"] : ["killed", "shelling"];
    await page.locator("#search input").fill(query);
    const hit = page.locator(".hits .passage", { hasText: lang === "ar" ? "مقتل" : "At least" });
    await hit.waitFor();
    expect(await hit.locator("mark").allTextContents()).toEqual(found);
    await hit.click();
    await page.locator(".view-reader .text p").first().waitFor();
    await expect
      .poll(() => page.evaluate(`[...(CSS.highlights.get("chosen") ?? [])].map(String)`))
      .toEqual(found);
    expect(complaints.slice(before)).toEqual([]);
  },
  LONG,
);

test.each([
  ["ar", "نشرة-الوادي", ["14"], "رقم 7"],
  ["en", "01-harbour-local.txt", ["14"], "Route 7"],
] as const)(
  "the reader marks what `tarjih read` did not understand or count, says which is which and lists it, in %s",
  async (lang, path, unread, aside) => {
    const { page, speak, go, complaints } = onScreen();
    const before = complaints.length;
    await speak(lang);
    const { readingMarks, cli } = messages(lang);
    const { marks } = cli.reading;
    await go("#/reader");
    await page.locator(".reports a", { hasText: path }).click();
    await page.locator(".paper h2", { hasText: path }).waitFor();
    const marked = (name: string): Promise<unknown> =>
      page.evaluate(`[...(CSS.highlights.get("${name}") ?? [])].map(String)`);
    await expect.poll(() => marked("unread")).toEqual(unread);
    expect(await marked("aside")).toEqual([aside]);
    const legend = page.locator(".mark-legend");
    expect(await legend.allTextContents()).toHaveLength(1);
    expect(await legend.textContent()).toContain(marks.unread.name);
    expect(await legend.textContent()).toContain(marks.aside.name);
    // Told on the spot too, to whoever points at it.
    const over = async (name: string): Promise<string> => {
      const middle: unknown = await page.evaluate(
        `(() => { const { x, y, width, height } = [...CSS.highlights.get("${name}")][0].getBoundingClientRect(); return [x + width / 2, y + height / 2]; })()`,
      );
      const [x = 0, y = 0] = Array.isArray(middle) ? middle.map(Number) : [];
      await page.mouse.move(x, y);
      return (await page.locator(".paper .text").getAttribute("title")) ?? "";
    };
    expect(await over("unread")).toBe(marks.unread.name);
    expect(await over("aside")).toContain(`${marks.aside.name}: `);
    // By keyboard: a list, each leading to its place.
    const list = page.locator(`section[aria-label="${readingMarks.title}"]`);
    await list.locator("details[open] a").first().press("Enter");
    await expect.poll(() => marked("chosen")).toEqual(unread.slice(0, 1));
    expect(await barriers(page)).toEqual([]);
    expect(complaints.slice(before)).toEqual([]);
  },
  LONG,
);
