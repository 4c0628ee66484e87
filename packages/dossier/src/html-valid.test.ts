import { expect, test } from "vitest";
import { loadAssets } from "./assets/load-assets.ts";
import { loadPaperFonts } from "./assets/load-fonts.ts";
import { DARWAN } from "./fixture/darwan.ts";
import { htmlFaults } from "./fixture/html-faults.ts";
import { renderPaper } from "./paper/render-paper.ts";
import { renderDossier } from "./render.ts";

test.each(["ar", "en"] as const)("the page and the paper are valid HTML: %s", async (lang) => {
  const input = { ...DARWAN, lang };
  for (const file of [
    renderDossier(input, loadAssets()),
    renderPaper(input, { ...loadAssets(), fonts: loadPaperFonts() }),
  ]) {
    expect(await htmlFaults(file)).toEqual([]);
  }
});

test("the validator finds what is not valid", async () => {
  expect(await htmlFaults("<p><div></div></p>")).not.toEqual([]);
});
