import { expect, test } from "vitest";
import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { weigh } from "../weigh.ts";

/** Every verdict between numbers of two reports. */
function verdicts(...texts: readonly string[]): readonly string[] {
  const readings = texts.map((text, i) => {
    const of = { id: `r${i}`, path: `r${i}.txt`, sha256: `r${i}`, outlet: `Outlet ${i}` };
    const report = { ...EMPTY_REPORT, ...of, published: "2031-04-12", length: text.length };
    return read({ report: { ...report, lang: "en" }, text }, EMPTY_CASE);
  });
  const of = new Map(readings.flatMap(({ figures }, i) => figures.map(({ id }) => [id, i])));
  const { questions } = weigh({
    case: EMPTY_CASE,
    readings,
    texts: new Map(texts.map((text, i) => [`r${i}`, text])),
  });
  return questions.flatMap(({ pairs }) =>
    pairs.filter(({ a, b }) => of.get(a) !== of.get(b)).map(({ verdict }) => verdict),
  );
}

const HEAD = "54 killed in an airstrike on Olm";
const OTHER = "The mayor of Olm said 57 people were killed in the airstrike.";

test("a headline has the limit that its report sets to the number", () => {
  const limited = `${HEAD}\n\nAn airstrike on Olm killed at least 54 people, aid groups said.`;
  expect(verdicts(limited, OTHER)).not.toContain("conflict");
  const exact = `${HEAD}\n\nAn airstrike on Olm killed 54 people, aid groups said.`;
  expect(verdicts(exact, OTHER)).toContain("conflict");
});

test("what another counts exactly in the report keeps its number", () => {
  const two = `Olm airstrike kills dozens\n\n${"The market was full when it happened. ".repeat(5)}The ministry said 54 people were killed. The union said that at least 54 people were killed.`;
  expect(verdicts(two, OTHER)).toContain("conflict");
});
