import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { loadPaperFonts } from "../assets/load-fonts.ts";
import { testBrowser } from "../fixture/chromium.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { renderPaper } from "./render-paper.ts";

const { browser, address } = testBrowser();

/** Words of the table of reports that reach out of their cell, to be printed over a neighbour's. */
const REACHING = `[...document.querySelectorAll(".reports th, .reports td")].flatMap((cell) => {
  const { left, right } = cell.getBoundingClientRect();
  return [...cell.querySelectorAll("*")].concat(cell).flatMap((each) => {
    const range = document.createRange();
    range.selectNodeContents(each);
    return [...range.getClientRects()].some((box) => box.left < left - 1 || box.right > right + 1)
      ? [each.textContent.trim()]
      : [];
  });
})`;

test.each(["ar", "en"] as const)(
  "on paper what is said of a report stays in its cell, a full time of publication too: %s",
  { timeout: 60_000 },
  async (lang) => {
    const reports = DARWAN.weighing.reports.map((report) => ({
      ...report,
      published: "2031-04-13T11:20:00Z",
    }));
    const paper = renderPaper(
      { ...DARWAN, lang, weighing: { ...DARWAN.weighing, reports } },
      { ...loadAssets(), fonts: loadPaperFonts() },
    );
    // A4 between its margins, in pixels of 96 dots per inch.
    const page = await browser().newPage({ viewport: { width: 658, height: 960 } });
    await page.emulateMedia({ media: "print" });
    await page.goto(address(paper));
    await page.evaluate("document.fonts.ready.then(() => 1)");
    expect(await page.locator(".reports .report").count()).toBe(reports.length);
    expect(await page.evaluate(REACHING)).toEqual([]);
    await page.close();
  },
);
