import fc from "fast-check";
import { expect, test } from "vitest";
import { html } from "../markup/html.ts";
import { treeOf, wordsOf } from "./tree.ts";

test("any words written into markup are read from it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (words, name) => {
      fc.pre(!/[\0\ufffd]/.test(words + name) && words.isWellFormed() && name.isWellFormed());
      const [p] = treeOf(html`<p title="${name}"><b>${words}</b><br /></p>`.markup);
      if (typeof p !== "object") throw new TypeError("no element");
      expect(p.attributes["title"]).toBe(name);
      expect(wordsOf(p.children)).toBe(words);
    }),
  );
});

test("markup that does not close is refused", () => {
  expect(() => treeOf("<p><b></p>")).toThrow(TypeError);
  expect(() => treeOf("<p>")).toThrow(TypeError);
});
