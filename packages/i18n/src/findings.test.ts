import { FINDING_CODES } from "@tarjih/reading";
import { expect, test } from "vitest";
import { messages } from "./index.ts";

const FACTS = {
  name: "reports/a.txt",
  cause: "binary:png",
  format: "docx",
  bytes: 70_000_000,
  limit: 67_108_864,
  charset: "windows-1256",
  count: 3,
  offset: 120,
  of: "reports/b.txt",
  other: "old/a.txt",
  line: 4,
  column: 2,
  row: 7,
};

for (const lang of ["en", "ar"] as const) {
  test.each(FINDING_CODES)(
    `${lang} has a whole sentence for %s, with and without facts`,
    (code) => {
      for (const facts of [FACTS, {}]) {
        const sentence = messages(lang).findings[code](facts);
        expect(sentence).toMatch(/[.؟?]$/u);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/u);
        expect(/\p{Script=Arabic}/u.test(sentence)).toBe(lang === "ar");
      }
    },
  );
}

test("facts stand in the sentence", () => {
  expect(messages("en").findings["unreadable-file"](FACTS)).toBe(
    "“reports/a.txt” could not be read: it is a PNG image, not text.",
  );
  expect(messages("ar").findings["too-large"](FACTS)).toContain("66.8");
  expect(
    messages("en").findings["bad-sidecar"]({
      ...FACTS,
      cause: "unknown-key",
      key: "autor",
      nearest: "author",
    }),
  ).toBe(
    "“reports/a.txt”, line 4, column 2: unknown key (autor). Did you mean “author”? The rest is used.",
  );
});

test("an unknown cause is shown as it is", () => {
  const sentence = messages("en").findings["unreadable-file"]({ name: "a", cause: "system:EIO" });
  expect(sentence).toBe("“a” could not be read: unknown cause (system:EIO).");
});

test("a table says how it is used", () => {
  const facts = { name: "figures.csv", format: "csv" };
  expect(messages("en").findings["unsupported-format"](facts)).toContain("--claims");
  expect(messages("ar").findings["unsupported-format"](facts)).toContain("--claims");
});
