import { expect, test } from "vitest";
import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { weigh } from "../weigh.ts";

test("one spokesman's denial in several papers asks one question, each wording once", () => {
  const texts = [
    "The strike on Olm killed 12 people, the mayor said.",
    "The army denied targeting civilians in Olm.",
    "On Monday the army denied targeting civilians in Olm.",
    "The army denied that it had killed anybody in Olm.",
  ];
  const readings = texts.map((text, i) => {
    const of = { id: `r${i}`, path: `r${i}.txt`, sha256: `r${i}`, outlet: `Outlet ${i}` };
    const report = { ...EMPTY_REPORT, ...of, published: "2031-04-12", length: text.length };
    return read({ report: { ...report, lang: "en" }, text }, EMPTY_CASE);
  });
  const { open } = weigh({
    case: EMPTY_CASE,
    readings,
    texts: new Map(texts.map((text, i) => [`r${i}`, text])),
  });
  const denied = open.filter(({ kind }) => kind === "denied");
  expect(denied).toHaveLength(1);
  expect(denied[0]?.text.en.match(/“/gu)).toHaveLength(2);
});
