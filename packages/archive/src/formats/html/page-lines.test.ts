import { expect, test } from "vitest";
import { isDeep, pageLines } from "./page-lines.ts";

test("paragraphs without markup and scripts", () => {
  expect(pageLines("<p>Nine &amp; more<script>x()</script><p>fled.")).toEqual([
    "Nine & more",
    "fled.",
  ]);
  expect(pageLines("فر ٢٣ سجينا<br>عند ٠٧:٤٥")).toEqual(["فر ٢٣ سجينا\nعند ٠٧:٤٥"]);
});

test("a piece that is nested without end gives its words", () => {
  expect(pageLines(`${"<div>".repeat(100_000)}Nine <b>fled</b>.`)).toEqual(["Nine fled ."]);
});

test("many paragraphs are not deep, nor are elements that are closed", () => {
  expect(isDeep("<p>Nine fled.<br>".repeat(5000))).toBe(false);
  expect(isDeep("<div>Nine</div>".repeat(5000))).toBe(false);
  expect(isDeep("<div>".repeat(5000))).toBe(true);
});
