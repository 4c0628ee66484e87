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

test("a blank between two claims inside a third is marked and is no link: it would have no name", () => {
  const mark = (id: string, start: number, end: number) => ({
    id,
    start,
    end,
    look: "date",
    back: `w-${id}`,
  });
  const marks = [mark("a", 0, 7), mark("b", 0, 3), mark("c", 4, 7)];
  const { markup } = paragraphs("elm 304", marks, new Set());
  expect(markup).toContain('data-c="a"> </mark>');
  expect(markup.match(/<a href="#w-[abc]">/g)).toHaveLength(2);
  expect(markup.replace(/<[^>]*>/g, "")).toBe("elm 304");
});

test.each([
  ["للإبلاغ: 0555-014-220 ليلاً", "0555-014-220"],
  ["للإبلاغ: ٠٥٥٥-٠١٤-٢٢٠", "٠٥٥٥-٠١٤-٢٢٠"],
  ["في 2031-05-14", "2031-05-14"],
])("keeps the groups of a long number in their order among Arabic letters: %s", (text, number) => {
  const { markup } = paragraphs(text, [], new Set());
  expect(markup).toContain(`<bdi class="n" dir="ltr">${number}</bdi>`);
  expect(markup.replace(/<[^>]*>/g, "")).toBe(text);
});

test("leaves a range to the direction of its paragraph", () => {
  expect(paragraphs("بين 70-90 قتيلاً", [], new Set()).markup).toBe(
    '<p dir="auto">بين 70-90 قتيلاً</p>',
  );
});
