import { expect, test } from "vitest";
import { onlyText } from "../testing/contents.ts";
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
