import { expect, test } from "vitest";
import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { weigh } from "../weigh.ts";

/** The denials beside each question, in the words of the reports. */
function told(...texts: readonly string[]): readonly string[] {
  const readings = texts.map((text, i) => {
    const lang = /[\u0600-\u06ff]/u.test(text) ? ("ar" as const) : ("en" as const);
    const of = { id: `r${i}`, path: `r${i}.txt`, sha256: `r${i}`, outlet: `Outlet ${i}` };
    const report = { ...EMPTY_REPORT, ...of, lang, published: "2031-04-12", length: text.length };
    return read({ report, text }, EMPTY_CASE);
  });
  const quotes = new Map(
    readings.flatMap(({ statements }) => statements.map((s) => [s.id, s.quote])),
  );
  const { questions } = weigh({
    case: EMPTY_CASE,
    readings,
    texts: new Map(texts.map((text, i) => [`r${i}`, text])),
  });
  return questions.flatMap(({ measure, group, denials = [], answers, estimate }) =>
    denials.map(
      (id) => `${measure} ${group}: ${quotes.get(id)} (${answers.length}, ${estimate.best})`,
    ),
  );
}

const TOLL = "The strike on Olm killed 12 civilians, the hospital said.";

test("a denial without a number stands beside the toll, and is no 0", () => {
  expect(told(TOLL, "The army denied that its strike on Olm harmed any civilians.")).toEqual([
    "killed civilians: army denied that its strike on Olm harmed any civilians (1, 12)",
  ]);
  expect(told(TOLL, "نفى الجيش استهداف المدنيين في أولم.")).toEqual([
    "killed civilians: نفى الجيش استهداف المدنيين في أولم (1, 12)",
  ]);
});

test("a denial with a number is a figure, and one of something else is not shown", () => {
  expect(told(TOLL, "نفى الجيش مقتل 12 مدنيا في أولم.")).toEqual([]);
  expect(told(TOLL, "The army denied that it had left the town of Olm.")).toEqual([]);
  expect(told("Three soldiers were killed in Olm.", "نفى الجيش استهداف المدنيين في أولم.")).toEqual(
    [],
  );
});

test("whoever denies that he was responsible denies nobody's death", () => {
  const denied =
    "The army denied that it was responsible for the strike on Olm that killed 12 people.";
  expect(told(TOLL, denied)).toEqual([]);
  expect(told(TOLL, "نفى الجيش مسؤوليته عن الغارة التي قتلت 12 شخصاً في أولم.")).toEqual([]);
});

test("a denial about civilians is none about everybody where the civilians are asked about", () => {
  const all = "The strike on Olm killed 12 people, the mayor said.";
  const denied = "The army denied targeting civilians in Olm.";
  const quote = "army denied targeting civilians in Olm";
  expect(told(all, denied)).toEqual([`killed unknown: ${quote} (1, 12)`]);
  expect(told(all, TOLL, denied)).toEqual([`killed civilians: ${quote} (1, 12)`]);
});
