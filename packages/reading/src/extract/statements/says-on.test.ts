import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Each statement with its kind, its stance and the last source of its chain, the outlet left out. */
function stated(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }, EMPTY_CASE).statements.map(
    ({ kind, stance, quote, chain }) =>
      `${kind} ${stance}: ${quote}${chain.length > 1 ? ` < ${chain.at(-1)?.source}` : ""}`,
  );
}

test("a denial denies nothing of what its speaker said before it", () => {
  expect(stated("أكد الجيش سيطرته على غريان ونفى مقتل جنوده.", "ar")).toEqual([
    "control reported: أكد الجيش سيطرته على غريان < الجيش",
    "denial denied: نفى مقتل جنوده < الجيش",
  ]);
  expect(stated("أعلنت الجبهة مسؤوليتها عن قصف طبرق ونفت إصابة مدنيين.", "ar")).toEqual([
    "responsibility reported: أعلنت الجبهة مسؤوليتها عن قصف طبرق < الجبهة",
    "denial denied: نفت إصابة مدنيين < الجبهة",
  ]);
  expect(stated("The army said it had taken Gharyan and denied losing 5 soldiers.", "en")).toEqual([
    "control reported: it had taken Gharyan < army",
    "denial denied: denied losing 5 soldiers < army",
  ]);
});

test("what is laid on somebody behind a denial is not denied", () => {
  const two = [
    "denial denied: ننفي أي صلة لنا بالحريق < حركة السهل",
    "responsibility reported: نحمل البلدية المسؤولية عنه < حركة السهل",
  ];
  const speaker = "قال المتحدث باسم حركة السهل:";
  expect(stated(`${speaker} ننفي أي صلة لنا بالحريق ونحمل البلدية المسؤولية عنه.`, "ar")).toEqual(
    two,
  );
  expect(
    stated(`${speaker} ننفي أي صلة لنا بالحريق، وإننا نحمل البلدية المسؤولية عنه.`, "ar"),
  ).toEqual(two);
});

test("whoever uses a verb of denial denies, whoever speaks around it", () => {
  expect(stated('قالت الحركة: "تنفي قواتنا قصف غريان"', "ar")[0]).toContain("denial denied");
});
