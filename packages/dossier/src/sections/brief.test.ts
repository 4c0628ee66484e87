import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { openPage } from "../fixture/open-page.ts";
import { readAndWeighed } from "../fixture/read-and-weighed.ts";
import { renderDossier } from "../render.ts";

const assets = { ...loadAssets(), fonts: [] };

/** The questions of the first page, in order. */
function briefOf(...texts: readonly string[]): readonly string[] {
  const page = openPage(renderDossier(readAndWeighed(texts), assets));
  return page
    .all(".brief > li > a .t[lang=en]")
    .map((each) => each.textContent.replaceAll(/\s+/gu, " ").trim());
}

test("what most reports tell of comes first, whatever its measure", () => {
  const told = [
    "The Harbour Board said that 12 people were wounded in Olm.\n",
    "The Olm hospital said that 14 people were wounded in Olm.\n",
    "The mayor of Olm said that three people were killed and 13 people were wounded.\n",
  ];
  const brief = briefOf(...told);
  expect(brief[0]).toMatch(/wounded/u);
  expect(brief.at(-1)).toMatch(/killed/u);
});

test("a count that no measure fits has no answer, and no line on the first page", () => {
  expect(
    briefOf(
      "The Harbour Board said that 12 people were killed. It interviewed 40 people in Olm, and 750 people were on board.\n",
    ),
  ).toEqual(["How many people were killed?"]);
});
