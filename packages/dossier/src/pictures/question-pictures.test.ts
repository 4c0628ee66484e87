import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { loadTypeKit } from "../assets/load-type-kit.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { anchor } from "../markup/anchor.ts";
import { questionPictures } from "./question-pictures.ts";

const { measure } = await loadTypeKit();

test.each(["ar", "en"] as const)(
  "a chart for a document: no title, no source, told in words: %s",
  (lang) => {
    const made = [...questionPictures({ ...DARWAN, lang }, { ...loadAssets(), measure })];
    const [question] = DARWAN.weighing.questions;
    if (question === undefined) throw new TypeError("no question");
    const [first] = made;
    expect(first?.section).toBe(anchor("question", question.id));
    for (const { picture, section } of made) {
      const svg = picture.svg("");
      const drawn = svg.slice(svg.indexOf("</desc"));
      for (const { text } of DARWAN.weighing.questions) expect(drawn).not.toContain(text[lang]);
      expect(drawn).not.toContain("tarjih");
      expect(picture.words.split("\n").length, section).toBeGreaterThan(2);
      expect(picture.height).toBeLessThan(920);
    }
  },
);
