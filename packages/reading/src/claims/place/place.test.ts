import { expect, test } from "vitest";
import { EMPTY_CASE, type CaseInfo } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function places(text: string, lang: "ar" | "en"): readonly (string | null)[] {
  const none = {
    author: null,
    url: null,
    captured: null,
    title: null,
    sha256: "",
    text_sha256: "",
  };
  const report = {
    type: "report",
    id: "r1",
    path: "a.txt",
    lang,
    outlet: null,
    published: "2031-04-15",
    length: text.length,
    ...none,
  } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(({ place }) => place);
}

test("whose strike it was is no place", () => {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, published: "2031-07-01" };
  const text = "At least 68 migrants have been killed in a US air strike on a centre in Orin.";
  const { figures } = read({ report: { ...report, length: text.length }, text }, EMPTY_CASE);
  expect(figures.map(({ place }) => place)).toEqual([null]);
});

test("those who ran are counted where they ran from", () => {
  for (const text of [
    "Some 500 inmates escaped from Abu Ghraib prison.",
    "Some 500 inmates broke out of Abu Ghraib prison.",
  ])
    expect(places(text, "en"), text).toEqual(["abu-ghraib"]);
  for (const text of [
    "فر 50 سجيناً من سجن التاجي بعد الهجوم.",
    "قال مصدر أمني إن 50 سجيناً فروا من سجن التاجي.",
  ])
    expect(places(text, "ar"), text).toEqual(["taji-prison"]);
  // from both, from where they are, and no flight
  expect(places("About 500 inmates escaped from Abu Ghraib and Taji prisons.", "en")).toEqual([
    null,
  ]);
  expect(places("هروب 500 سجين من سجن أبو غريب والتاجي.", "ar")).toEqual([null]);
  expect(places("Some 500 inmates from Mosul escaped.", "en")).toEqual([null]);
});

test("what a toll leaves out is counted elsewhere", () => {
  expect(places("The toll does not include 43 people who died over the border.", "en")).toEqual([
    "elsewhere",
  ]);
  expect(places("ولا تشمل الحصيلة 43 شخصاً قتلوا خلف الحدود.", "ar")).toEqual(["elsewhere"]);
  expect(places("ولا تشمل هذه الحصيلة 43 شخصاً قتلوا.", "ar")).toEqual(["elsewhere"]);
  expect(places("The deal did not include 40 detainees who were freed.", "en")).toEqual([null]);
});

test("a place with all the others is no limit", () => {
  expect(places("The ministry announced 61 deaths in Basra and other states.", "en")).toEqual([
    null,
  ]);
  expect(places("The ministry announced 61 deaths in Basra and the provinces.", "en")).toEqual([
    null,
  ]);
  expect(places("The ministry announced 61 deaths in Basra and the army left.", "en")).toEqual([
    "basra",
  ]);
});

test("a place right before a number that opens a sentence limits it", () => {
  expect(places("In Basra 58 houses were destroyed.", "en")).toEqual(["basra"]);
  expect(places("وفي البصرة 58 قتيلاً بحسب البلدية.", "ar")).toEqual(["basra"]);
  expect(places("The raid in Basra 12 miles away killed nine people.", "en")).toEqual([null]);
});

test("a place right after the figure limits it", () => {
  expect(places("قُتل 12 حارساً داخل سجن الرمل.", "ar")).toEqual(["سجن الرمل"]);
  expect(places("قُتل 12 حارساً داخل سجن الرمل وفي محيطه.", "ar")).toEqual([null]);
  expect(places("مقتل 12 حارساً في حصيلة أولية للهجوم على سجن الرمل.", "ar")).toEqual([null]);
});

test("what one hospital received is counted there", () => {
  expect(places("The hospital received 15 bodies.", "en")).toEqual(["hospital"]);
  expect(places("استقبل المستشفى 38 جريحاً منذ الصباح.", "ar")).toHaveLength(1);
  expect(places("استقبل المستشفى 38 جريحاً منذ الصباح.", "ar")).not.toEqual([null]);
  expect(places("15 people were killed and others taken to hospital.", "en")).toEqual([null]);
});

test("who died of his wounds in a hospital is counted there, who was killed there is not", () => {
  expect(places("Five more died at St Anne's clinic.", "en")).toEqual(["hospital"]);
  expect(places("وتوفي خمسة في المستشفى.", "ar")).toEqual(["hospital"]);
  expect(places("Five people were killed at the hospital.", "en")).toEqual([null]);
  expect(places("Five people died when a shell hit the hospital.", "en")).toEqual([null]);
});

test("a place that opens the clause limits what the clause counts", () => {
  expect(
    places("In the southern town of Azrat, three people were killed and 45 wounded.", "en"),
  ).toEqual(["Azrat", "Azrat"]);
  expect(places("وفي سجن الرمل، قُتل ثلاثة وأصيب 45.", "ar")).not.toContain(null);
  expect(places("In the town of Azrat, the agency said 12 people were killed.", "en")).toEqual([
    null,
  ]);
  expect(
    places("A blast in the town of Azrat killed 12 people.", "en"),
    "the place of the event limits nothing",
  ).toEqual([null]);
});

test("counts from other places are told apart in both languages", () => {
  expect(places("170 people have died in other parts of the country.", "en")).toEqual([
    "elsewhere",
  ]);
  expect(places("Another 170 were confirmed dead elsewhere.", "en")).toEqual(["elsewhere"]);
  expect(places("وقُتل 170 شخصاً في مناطق أخرى.", "ar")).toEqual(["elsewhere"]);
});

test("the place of the highest toll limits the count that follows", () => {
  const lines = [
    "The highest toll occurred in Basra, as four protesters were killed and 85 others wounded.",
    "The highest toll was in Basra, where four protesters were killed.",
  ];
  for (const line of lines) expect(places(line, "en"), line).toContain("basra");
  expect(places("وسجلت أعلى حصيلة في البصرة، حيث قتل أربعة متظاهرين.", "ar")).toEqual(["basra"]);
  expect(places("The minister spoke in Basra, as four soldiers were killed.", "en")).toEqual([
    null,
  ]);
});

test("the name of the event limits none of its numbers, another place does", () => {
  const info: CaseInfo = {
    ...EMPTY_CASE,
    events: [{ ...EMPTY_CASE.events[0], place: "market" }],
    places: [
      {
        id: "market",
        kind: "site",
        names: { ar: ["سوق علم"], en: ["Olm market"] },
        lat: null,
        lon: null,
        within: null,
        precision: "site",
      },
    ],
  };
  const at = (text: string): readonly (string | null)[] =>
    read({ report: { ...EMPTY_REPORT, id: "r1", length: text.length }, text }, info).figures.map(
      ({ place }) => place,
    );
  expect(at("More than 30 people were killed in the Olm market shelling.")).toEqual([null]);
  expect(at("More than 30 people were killed in Olm market.")).toEqual(["market"]);
});

test("the place by which the main event is called is all of it, of an event of two places neither is", () => {
  const text = "بلغ عدد القتلى في حي الدباغين 17 مدنيا.";
  const report = { ...EMPTY_REPORT, lang: "ar", length: text.length } as const;
  const of = (ar: string): string | null => {
    const [main] = EMPTY_CASE.events;
    const info: CaseInfo = { ...EMPTY_CASE, events: [{ ...main, name: { ar, en: "" } }] };
    return read({ report, text }, info).figures[0]?.place ?? null;
  };
  expect(of("قصف حي الدباغين")).toBeNull();
  expect(of("قصف حي الدباغين والسوق")).toBe("الدباغين");
  expect(of("قصف السوق")).toBe("الدباغين");
});

test("where the event was is no place of its toll", () => {
  expect(places("ارتفع عدد ضحايا العبّارة التي انقلبت في نهر دجلة إلى 103 قتلى.", "ar")).toEqual([
    null,
  ]);
  expect(
    places("أعلنت الوزارة ارتفاع حصيلة غرق العبّارة في نينوى، إذ لقي 55 شخصاً مصرعهم.", "ar"),
  ).toEqual([null]);
  expect(places("سُجلت أعلى حصيلة في بغداد، حيث قُتل أربعة.", "ar")).toEqual(["baghdad"]);
});

test("what is outside a city is not in it", () => {
  expect(places("At least 170 people died outside the city of Olm.", "en")).toEqual(["elsewhere"]);
  expect(places("Three people were killed outside Baghdad.", "en")).toEqual([null]);
});

test("a sea describes the city on it", () => {
  expect(places("A further 10,100 are missing in the Mediterranean city.", "en")).toEqual([null]);
  expect(places("Twelve people were killed in the Mediterranean.", "en")).toEqual([
    "mediterranean",
  ]);
});

test("where the wounded were brought is not where they were hurt", () => {
  expect(
    places("More than 200 injured people were transferred to hospitals in Baghdad.", "en"),
  ).toEqual([null]);
});

test("whose a prison is says not that all of a country is meant", () => {
  expect(places("Eight people were killed in Iraq's notorious prison.", "en")).toEqual([null]);
  expect(places("Eight people were killed in Iraq's eastern city of Baghdad.", "en")).toEqual([
    "baghdad",
  ]);
});

test.each([
  ["وفي حي المنارة السكني شمالي العاصمة قُتل 13 وأصيب تسعة.", ["المنارة", "المنارة"]],
  ["وفي بلدة درسا بريف تلمارة، قُتل 13.", ["درسا"]],
  ["وفي بلدة درسا قال المشفى إن 13 قتلوا.", [null]],
  ['قُتل 13 في بلدة "تل مرد" وأصيب تسعة.', ["تل مرد", null]],
  ["قُتل 13 في قرية «زهران» الحدودية.", ["زهران"]],
  ["وفي بلدة «كفر السيل» جنوبي الإقليم قُتل 13.", ["كفر السيل"]],
  ["وفي بلدة «كفر السيل» قُتل 13.", ["كفر السيل"]],
  ["قال سكان في البلدة: «الهدوء» بعد مقتل 13.", [null]],
])("a place that opens the clause, over where it lies, and one in marks: %s", (text, expected) => {
  expect(places(text, "ar")).toEqual(expected);
});

test("of places in a row each number has the one before it, and the first number has its own", () => {
  const row = "In Tobruk 12 were killed, in Gharyan five and in Zliten three.";
  expect(places(row, "en")).toEqual(["tobruk", "gharyan", "zliten"]);
  expect(places("The blast killed 12 people and in Tobruk nine were hurt.", "en")).toEqual([
    null,
    "tobruk",
  ]);
});

test("a city that a list knows is that one, with its head or without", () => {
  expect(places("Twelve people were killed in the city of Tobruk.", "en")).toEqual(["tobruk"]);
  expect(places("Twelve people were killed in the village of Tobruk Hill.", "en")).toEqual([
    "Tobruk Hill",
  ]);
});

test("a listed place behind a kind of area that holds the letter of in limits its number", () => {
  expect(places("سُجلت 40 وفاة بإقليم غريان، و19 وفاة بعمالة زليتن.", "ar")).toEqual([
    "gharyan",
    "zliten",
  ]);
  expect(places("سُجلت 40 وفاة بإقليم مجاور.", "ar")).toEqual([null]);
  expect(places("اعتُقل 40 شاباً بمدينة الملاهي.", "ar")).toEqual([null]);
  expect(places("اعتُقل 40 شاباً بقرية السياح.", "ar")).toEqual([null]);
});
