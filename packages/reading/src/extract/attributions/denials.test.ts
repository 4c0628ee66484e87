import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const said = (text: string, lang: "ar" | "en" = "en"): readonly string[] =>
  read(
    {
      report: { ...EMPTY_REPORT, id: "r1", lang, outlet: "Post", length: text.length },
      text,
    },
    EMPTY_CASE,
  ).figures.map(({ quote, stance, chain }) => `${quote} ${stance} ${chain.at(-1)?.source ?? ""}`);

test("what proved wrong is denied, and reports do not go on to speak", () => {
  expect(said("Earlier reports of five deaths proved wrong. Nine were injured.")).toEqual([
    "five denied reports",
    "Nine asserted Post",
  ]);
});

test("who says that a number is untrue does not say it", () => {
  expect(said("It is not true that 35 people were killed, the mayor said.")).toEqual([
    "35 denied mayor",
  ]);
  expect(said("It is wrong to claim 35 people were killed, the mayor said.")).toEqual([
    "35 denied mayor",
  ]);
  expect(said("It would be untrue to say that 35 people were killed, the mayor said.")).toEqual([
    "35 denied mayor",
  ]);
  expect(said("It was wrong to kill 35 people, the mayor said.")).toEqual(["35 reported mayor"]);
  expect(said("There is no truth to reports of 35 deaths, the mayor said.")).toEqual([
    "35 denied mayor",
  ]);
  expect(said("The report of 35 dead is false, the police said.")).toEqual(["35 denied police"]);
});

test("whoever denies one number and says another says the other", () => {
  expect(said("The mayor denied that 40 people were killed and said 7 had died.")).toEqual([
    "40 denied mayor",
    "7 reported mayor",
  ]);
  expect(said("The ministry rejected reports of 60 deaths, putting the number at 24.")).toEqual([
    "60 denied ministry",
    "24 reported ministry",
  ]);
});

test("what is not so in the clause before leaves what is told, and who confirms it", () => {
  const one = "The wall did not fall, but one man died and 40 people were hurt.";
  expect(said(one).at(-1)).toBe("40 asserted Post");
  expect(said("The wall did not fall but police confirmed 40 deaths.")).toEqual([
    "40 reported police",
  ]);
  expect(said("لم ينهر الجدار ويؤكد الأهالي مقتل 12.", "ar")).toEqual(["12 reported الأهالي"]);
});

test("what nobody confirmed is neither said nor denied", () => {
  expect(said("The army did not confirm that 60 soldiers were killed.")).toEqual([
    "60 questioned Post",
  ]);
  expect(said("The army confirmed that 60 soldiers were killed.")).toEqual(["60 reported army"]);
  expect(said("Officials did not rule out that 60 soldiers died.")[0]).toContain("hedged");
  expect(said("لا يستبعد مقتل 60 جندياً.")).toEqual(["60 hedged Post"]);
  expect(said("It is likely that 60 soldiers died.")).toEqual(["60 hedged Post"]);
  expect(said("There is no evidence that 60 soldiers died.")).toEqual(["60 questioned Post"]);
  expect(said("لا دليل على مقتل 60 جندياً.")).toEqual(["60 questioned Post"]);
  expect(said("لم تؤكد الوزارة مقتل 60 جندياً.")).toEqual(["60 questioned Post"]);
});

test("what an earlier version said is corrected", () => {
  expect(
    said(
      "An earlier version of this report said 400 people were killed; the correct figure is 40.",
    ),
  ).toEqual(["400 denied Post", "40 asserted Post"]);
});

test("the toll of a deed is not said by who denies or claims the deed", () => {
  expect(said("The army denied any responsibility for the deaths of 35 civilians.")).toEqual([
    "35 asserted Post",
  ]);
  expect(said("The front claimed responsibility for the blast that killed 35 people.")).toEqual([
    "35 asserted Post",
  ]);
  expect(
    said("The front claimed responsibility for the blast, saying it had killed 35 soldiers."),
  ).toEqual(["35 reported front"]);
  expect(
    said("The army denied carrying out air strikes which rebels said killed 35 people."),
  ).toEqual(["35 reported rebels"]);
  expect(said("The army denied bombing the hall where 35 people died.")).toEqual([
    "35 asserted Post",
  ]);
  expect(said("نفى التحالف السبت أي ضلوع له في الغارات التي أوقعت 35 قتيلاً.", "ar")).toEqual([
    "35 asserted Post",
  ]);
  expect(said("The army denied killing 35 people.")).toEqual(["35 denied army"]);
});

test("a number in talk that is called false is nobody's own", () => {
  expect(said('The talk of "sixty dead guards" is a lie.')).toEqual(["sixty denied talk"]);
  expect(said('The story about "fifty dead guards" is fake.')).toEqual(["fifty denied story"]);
  expect(said("The report was long: 12 people died.")).toEqual(["12 asserted Post"]);
});

test("who denies and goes on says what follows, with or without a comma", () => {
  expect(
    said("The army denied it lost 60 soldiers in Asal and said 4 soldiers were killed."),
  ).toEqual(["60 denied army", "4 reported army"]);
  expect(said("نفى الجيش سقوط 60 قتيلا في صفوفه في عسل مؤكدا مقتل 4 جنود فقط.", "ar")).toEqual([
    "60 denied الجيش",
    "4 reported الجيش",
  ]);
});

test("who denies, over an aside, any part in a deed does not deny its toll", () => {
  expect(
    said(
      "نفى الجيش في بيان اليوم الثلاثاء، أي مسؤولية له في القصف على قاعة زفاف، وأوقع 31 قتيلاً، بحسب مصادر طبية محلية.",
      "ar",
    ),
  ).toEqual(["31 reported مصادر طبية محلية"]);
});
