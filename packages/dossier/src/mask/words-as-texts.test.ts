import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import type { Report } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import { maskInput } from "./mask.ts";

function masked(text: string, described: Partial<Report> = {}): string {
  const report: Report = { ...EMPTY_REPORT, id: "r-1", path: "a.txt", ...described };
  const reading = read({ report, text }, EMPTY_CASE);
  const texts = new Map([["r-1", text]]);
  const weighing = weigh({ readings: [reading], case: EMPTY_CASE, texts });
  const { input } = maskInput({
    ...DARWAN,
    profile: "public",
    case: EMPTY_CASE,
    readings: [reading],
    weighing,
    texts,
  });
  return JSON.stringify([input.weighing, input.readings, [...input.texts]]);
}

test("the whole name of a source is hidden, in the text and as a source", () => {
  const all = masked("وقال ابن عمها وليد بركات إن ٣ نساء أصبن في سهم.");
  for (const told of ["وليد", "بركات"]) expect(all).not.toContain(told);
  expect(all).toContain("وقال ابن عمها [شخص 1] إن ٣ نساء");
  expect(all).toContain('"source":"ابن عمها [شخص 1]"');
});

test("a given name alone is hidden within a source", () => {
  const all = masked("وقال ابن عمها وليد إن ٣ نساء أصبن في سهم.");
  expect(all).not.toContain("وليد");
});

test("titles, files and addresses are masked as texts are", () => {
  const all = masked("Lina said 3 women were wounded. Call +963 933 111 222.", {
    title: "Lina and +963 933 111 222",
    path: "mail/Lina 0944123456.eml",
    author: "+963 933 111 222",
    url: "https://mail.example/?to=lina@mail.example",
  });
  for (const told of ["Lina", "933 111", "0944123456", "lina@"]) expect(all).not.toContain(told);
  expect(all).toContain('"title":"[Person 1] and [phone withheld]"');
});

test("a hash that has a number in it, and the account that publishes, stay", () => {
  const sha256 = `ab0944123456cd${"0".repeat(50)}`;
  const all = masked("3 women were wounded in the town.", { sha256, outlet: "@valley24" });
  expect(all).toContain(sha256);
  expect(all).toContain("@valley24");
});
