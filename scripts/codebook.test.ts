import { expect, test } from "vitest";
import { FINDING_CODES, MEASURES } from "@tarjih/reading";
import { codebookDocument } from "./codebook.ts";
import { textOf } from "./tree.ts";

test("docs/codebook.md is what people see (npm run docs writes it)", () => {
  expect(textOf("docs/codebook.md")).toBe(codebookDocument());
});

test("it has a line for every measure and every finding", () => {
  const lines = codebookDocument().split("\n");
  for (const code of [...MEASURES, ...FINDING_CODES]) {
    const own = lines.filter((line) => line.startsWith(`- \`${code}\``));
    expect(own, code).toHaveLength(1);
    expect(own[0]?.length).toBeGreaterThan(code.length + 12);
  }
});
