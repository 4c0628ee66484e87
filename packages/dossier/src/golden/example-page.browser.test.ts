import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { weighFolder } from "@tarjih/testkit";
import { loadAssets } from "../assets/load-assets.ts";
import { loadPaperFonts } from "../assets/load-fonts.ts";
import { testBrowser } from "../fixture/chromium.ts";
import { EXAMPLE, exampleInput } from "../fixture/example.ts";
import { htmlFaults } from "../fixture/html-faults.ts";
import { renderPaper } from "../paper/render-paper.ts";
import { renderDossier } from "../render.ts";

// What is promised of every dossier, seen on the one that `npm start` writes and not on a fixture alone.

const weighed = await weighFolder(EXAMPLE);
const page = renderDossier(exampleInput(weighed, "en", "public"), loadAssets());
const { browser, address } = testBrowser();

/** A whole dossier on a machine that does other things as well. */
const LONGEST = 150_000;

test.each(["ar", "en"] as const)(
  "the example's page and paper are valid HTML: %s",
  async (lang) => {
    const input = exampleInput(weighed, lang, "public");
    expect(await htmlFaults(renderDossier(input, loadAssets()))).toEqual([]);
    const paper = renderPaper(input, { ...loadAssets(), fonts: loadPaperFonts() });
    expect(await htmlFaults(paper)).toEqual([]);
  },
);

test("the example's page asks nobody for anything, whatever is pressed in it", async () => {
  const context = await browser().newContext();
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
  await context.close();
});

test.each(["ar", "en"])(
  "the example's page has no serious fault for people with disabilities: %s",
  { timeout: 2 * LONGEST },
  async (lang) => {
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(LONGEST);
    const opened = await context.newPage();
    await opened.goto(address(page));
    await opened.locator(`label[for="lang-${lang}"]`).click();
    const { violations } = await new AxeBuilder({ page: opened })
      .options({ resultTypes: ["violations"] })
      .setLegacyMode()
      .analyze();
    const told = violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`);
    expect(told).toEqual([]);
    await context.close();
  },
);
