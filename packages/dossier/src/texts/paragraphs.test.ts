import { expect, test } from "vitest";
import { html } from "../markup/html.ts";
import { paragraphs } from "./paragraphs.ts";

test("puts the number of a page before its first line, outside the text", () => {
  const pages = new Map([
    [0, html`<i>1</i>`],
    [4, html`<i>2</i>`],
  ]);
  expect(paragraphs("a\n\nb\nc", [], new Set(), pages).markup).toBe(
    '<i>1</i><p dir="auto">a\n</p><p dir="auto">\n</p><p dir="auto">b\n</p><p dir="auto">c</p>',
  );
  expect(paragraphs("a\nb\nc", [], new Set(), new Map([[2, html`<i>2</i>`]])).markup).toBe(
    '<p dir="auto">a\n</p><i>2</i><p dir="auto">b\n</p><p dir="auto">c</p>',
  );
});
