import { expect, test } from "vitest";
import { findingSentence } from "./finding-sentence.ts";

test("a file name and a day in a finding read from left to right in Arabic, and are plain words in English", () => {
  const { markup } = findingSentence({
    type: "finding",
    id: "f1",
    report: null,
    severity: "warning",
    code: "unreadable-file",
    detail: { name: "05-broken.pdf", cause: "pdf" },
  });
  expect(markup).toContain('«<bdi dir="ltr">05-broken.pdf</bdi>»');
  expect(markup.match(/<bdi dir="ltr">/g)).toHaveLength(1);
});
