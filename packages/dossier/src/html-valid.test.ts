import { HtmlValidate } from "html-validate/node";
import { expect, test } from "vitest";
import { loadAssets } from "./assets/load-assets.ts";
import { DARWAN } from "./fixture/darwan.ts";
import { loadPaperFonts } from "./assets/load-fonts.ts";
import { renderPaper } from "./paper/render-paper.ts";
import { renderDossier } from "./render.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard"],
  rules: {
    // Style of writing, not of meaning: the file is written by a program.
    "long-title": "off",
    "no-inline-style": "off",
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
    // A radio button and its label stand side by side at the head of the page, where the style sheet reads them.
    "no-implicit-input-type": "off",
    // A region that scrolls is reached by keyboard; it is named by its heading.
    "prefer-native-element": "off",
    "valid-id": ["error", { relaxed: true }],
  },
});

test.each(["ar", "en"] as const)("the page and the paper are valid HTML: %s", async (lang) => {
  const input = { ...DARWAN, lang };
  for (const file of [
    renderDossier(input, loadAssets()),
    renderPaper(input, { ...loadAssets(), fonts: loadPaperFonts() }),
  ]) {
    const { results } = await validator.validateString(file.replace(/base64,[^)]*/g, "base64,"));
    const said = results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(said).toEqual([]);
  }
});

test("the validator finds what is not valid", async () => {
  const { valid } = await validator.validateString("<p><div></div></p>");
  expect(valid).toBe(false);
});
