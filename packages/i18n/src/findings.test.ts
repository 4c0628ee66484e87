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

test("one page, one message and one row are spoken of as one", () => {
  const { findings } = messages("en");
  const page = { name: "a.pdf", pages: "3", count: 1 };
  const pages = { name: "a.pdf", pages: "1–2", count: 2 };
  expect(findings["pages-broken"](page)).toMatch(/^Page 3 of “a.pdf” is damaged/u);
  expect(findings["pages-broken"](pages)).toMatch(/^Pages 1–2 of “a.pdf” are damaged/u);
  expect(findings["letters-unknown"](page)).toMatch(/^On page 3 of/u);
  const chat = { name: "_chat.txt", cause: "calendar", words: "1/13" };
  expect(findings["chat-heads-unread"]({ ...chat, count: 1 })).toMatch(
    /^One of the messages of “_chat.txt” bears a day .*; it is read without it\./u,
  );
  expect(findings["chat-heads-unread"]({ ...chat, count: 2 })).toMatch(
    /^2 messages of “_chat.txt” bear a day .*; they are read without it\./u,
  );
  expect(findings["claims-rows-lost"]({ name: "t.csv", count: 1, rows: 17 })).toContain(
    "1 of 17 rows was left out",
  );
});
