import { Cite } from "@citation-js/core";
import { expect, test } from "vitest";
import { onlyText } from "../testing/contents.ts";
import { sampleInput } from "../testing/sample-case.ts";
import { cslFormat } from "./csl-format.ts";

test("a program that cites reads every item as it is written, a month as a month", () => {
  const input = sampleInput("court");
  const written: unknown = JSON.parse(onlyText(cslFormat, input));
  const read = new Cite(written).format("data", { format: "object" });
  expect(read).toHaveLength(input.data.weighing.reports.length);
  expect(read).toEqual(written);
  // A file's place is no title, and a footnote would print it.
  expect(JSON.stringify(written)).toContain('"title":"[untitled]"');
  expect(JSON.stringify(written)).not.toMatch(/"title":"[^"]*\.txt"/);
  expect(written).toContainEqual(
    expect.objectContaining({
      type: "document",
      "container-title": '=HYPERLINK("https://x.example")',
      issued: { "date-parts": [[2031, 5]] },
    }),
  );
});
