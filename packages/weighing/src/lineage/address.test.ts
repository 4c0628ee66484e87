import { expect, test } from "vitest";
import { figure, reading, report, weighed } from "../testing/build.ts";
import { addressOf } from "./address.ts";

test.each([
  ["https://www.alba.example/news/1/", "http://alba.example/news/1"],
  [
    "https://web.archive.org/web/20310412080000/https://alba.example/a",
    "https://Alba.example/a#top",
  ],
  ["https://alba.example/a?id=3&utm_source=x", "https://alba.example/a?id=3"],
])("%s is %s", (one, other) => {
  expect(addressOf({ url: one })).toBe(addressOf({ url: other }));
});

test("other pages are other pages", () => {
  expect(addressOf({ url: "https://alba.example/a?id=3" })).not.toBe(
    addressOf({ url: "https://alba.example/a?id=4" }),
  );
  expect(addressOf({ url: null })).toBeNull();
  expect(addressOf({ url: " " })).toBeNull();
});

test("two captures of a page are one source, and a number that changed between them is a finding", () => {
  const page = { outlet: null, url: "https://alba.example/quay" } as const;
  const first = report("one", { ...page, captured: "2031-04-12T08:00:00Z" });
  const later = report("two", { ...page, captured: "2031-04-13T08:00:00Z" });
  const result = weighed([
    reading(later, [
      figure(later, 46, { start: 1 }),
      figure(later, 9, { start: 2, measure: "missing" }),
    ]),
    reading(first, [
      figure(first, 31, { start: 1 }),
      figure(first, 9, { start: 2, measure: "missing" }),
    ]),
  ]);
  expect(result.questions.map(({ roots }) => roots)).toEqual([1, 1]);
  expect(result.findings.map(({ code, report: of, detail }) => [code, of, detail])).toEqual([
    [
      "page-changed",
      "two",
      {
        from: "31",
        to: "46",
        address: "alba.example/quay",
        before: "one.txt",
        figure: "one-1",
        question: "q-main.killed.all",
      },
    ],
  ]);
});
