import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const wholes = (lang: "ar" | "en", text: string): readonly string[] => {
  const { figures } = read(
    { report: { ...EMPTY_REPORT, lang, length: text.length }, text },
    EMPTY_CASE,
  );
  const quoteOf = new Map(figures.map(({ id, quote }) => [id, quote]));
  return figures.map(({ quote, partOf }) => `${quote} of ${quoteOf.get(partOf ?? "") ?? "-"}`);
};

test("what is counted in another place beside it is no part of it", () => {
  expect(wholes("en", "Shelling killed 12 people in Olm and 9 in Hask.")).toEqual([
    "12 of -",
    "9 of -",
  ]);
  expect(wholes("ar", "قتل 12 شخصا في أولم و9 في حسك.")).toEqual(["12 of -", "9 of -"]);
});

test("a whole that is split up keeps its parts", () => {
  expect(wholes("en", "The blast killed 20 people, 12 in the market and 8 at the gate.")).toContain(
    "8 of 20",
  );
  expect(wholes("en", "The blast killed 20 people in Olm, including 8 of them in Hask.")).toContain(
    "8 of 20",
  );
});
