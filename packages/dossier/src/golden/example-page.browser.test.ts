import { expect, test } from "vitest";
import { weighFolder } from "@tarjih/testkit";
import { loadAssets } from "../assets/load-assets.ts";
import { loadPaperFonts } from "../assets/load-fonts.ts";
import { testBrowser } from "../fixture/chromium.ts";
import { EXAMPLE, exampleInput } from "../fixture/example.ts";
import { htmlFaults } from "../fixture/html-faults.ts";
import { seriousFaults } from "../fixture/serious-faults.ts";
import { renderPaper } from "../paper/render-paper.ts";
import { renderDossier } from "../render.ts";

// What is promised of every dossier, seen on the one that `npm start` writes and not on a fixture alone.

const weighed = await weighFolder(EXAMPLE);
const page = renderDossier(exampleInput(weighed, "en", "public"), loadAssets());
const { browser, address } = testBrowser();

/** A whole dossier on a machine that does other things as well. */
const LONGEST = 150_000;

const assets = loadAssets();

test("the example's page is valid HTML in both languages", async () => {
  expect(await htmlFaults(page)).toEqual([]);
  // A page has both languages and differs by the one that is chosen: its head is looked at again, its sections once.
  const arabic = renderDossier(exampleInput(weighed, "ar", "public"), assets);
  expect(bodyOf(arabic)).toBe(bodyOf(page));
  expect(await htmlFaults(arabic.replace(sectionsOf(arabic), ""))).toEqual([]);
});

test.each(["ar", "en"] as const)("the example's paper is valid HTML: %s", async (lang) => {
  const input = exampleInput(weighed, lang, "public");
  const paper = renderPaper(input, { ...assets, fonts: loadPaperFonts() });
  expect(await htmlFaults(paper)).toEqual([]);
});

function sectionsOf(file: string): string {
  return file.slice(file.indexOf('<section id="brief"'), file.lastIndexOf("</main>"));
}

/** The sections without the hash of the data, in which the chosen language stands. */
function bodyOf(file: string): string {
  const [, hash = "?"] = /name="tarjih-data-sha256" content="([0-9a-f]+)"/.exec(file) ?? [];
  return sectionsOf(file).replaceAll(hash, "");
}

test(
  "the example's page asks nobody for anything, whatever is pressed in it, and has no serious fault for people with disabilities",
  { timeout: 2 * LONGEST },
  async () => {
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(LONGEST);
    const opened = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    const own = address(page);
    await context.route("**/*", async (route) => {
      const url = route.request().url();
      if (url === own) {
        await route.continue();
        return;
      }
      asked.push(url);
      await route.abort();
    });
    opened.on("console", (message) => complaints.push(message.text()));
    opened.on("pageerror", (error) => complaints.push(error.message));
    await opened.goto(own);
    await opened.locator('label[for="lang-ar"]').click();
    for (const button of await opened.locator("button:visible").all()) await button.click();
    for (const media of ["print", "screen"] as const) await opened.emulateMedia({ media });
    await opened.evaluate("window.scrollTo(0, document.body.scrollHeight)");
    await opened.evaluate("document.fonts.ready.then(() => 0)");
    // A link to a report's own address is the reader's to follow; nothing goes there by itself.
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await seriousFaults(opened)).toEqual([]);
    await context.close();
  },
);
