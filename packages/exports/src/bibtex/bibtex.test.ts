import { Cite } from "@citation-js/core";
// oxlint-disable-next-line import/no-unassigned-import -- it teaches the core to read BibLaTeX
import "@citation-js/plugin-bibtex";
import { expect, test } from "vitest";
import { citedTitle } from "../share/cited-title.ts";
import { onlyText, sharedOf } from "../testing/contents.ts";
import { sampleInput } from "../testing/sample-case.ts";
import { bibtexFormat } from "./bibtex-format.ts";

test("one entry a report, and what TeX would take for an order is escaped", () => {
  const input = sampleInput("public");
  const [first, ...rest] = input.data.weighing.reports;
  if (first === undefined) throw new TypeError("empty sample");
  const odd = { ...first, title: "50% of {all} & more_\\" };
  const weighing = { ...input.data.weighing, reports: [odd, ...rest] };
  const text = onlyText(bibtexFormat, { ...input, data: { ...input.data, weighing } });
  expect(text.match(/^@online\{/gm)).toHaveLength(rest.length + 1);
  expect(text).toContain("title = {50\\% of \\{all\\} \\& more\\_\\textbackslash{}},");
});

test("a program that cites reads each entry back: title, name, address, language, date as far as it is known", () => {
  const input = sampleInput("court");
  const { reports } = sharedOf(input).data.weighing;
  const read: unknown = new Cite(onlyText(bibtexFormat, input)).format("data", {
    format: "object",
  });
  if (!Array.isArray(read)) throw new TypeError("no entries");
  expect(read).toHaveLength(reports.length);
  for (const [at, { title, lang, published }] of reports.entries()) {
    const item: unknown = read[at];
    // One blank for any white; no marks that TeX has a meaning for are lost.
    const wanted = citedTitle({ title, lang }).replace(/\s+/gu, " ");
    const parts = published?.slice(0, 10).split("-").map(Number);
    expect(item).toMatchObject({
      title: wanted,
      ...(parts === undefined ? {} : { issued: { "date-parts": [parts] } }),
    });
  }
});
