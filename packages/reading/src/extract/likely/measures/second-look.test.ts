import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { reader } from "../../../read.ts";
import { read as readByRules } from "../../../testing/by-rules.ts";
import type { Reading } from "../../../model/claims.ts";

const read = reader();

function reportOf(text: string): Parameters<typeof read>[0] {
  const lang = /[\u0600-\u06ff]/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, id: "r", lang, length: text.length } as const;
  return { report, text };
}

function told({ figures }: Reading): readonly string[] {
  return figures.map(
    ({ quote, measure, likely }) => `${quote} ${measure}${likely === true ? " likely" : ""}`,
  );
}

test.each([
  ["Selva mourns 24, Darsa 11.", "24 killed likely"],
  [
    "The death toll stood at 12; the council now speaks of 17, and the union of 21.",
    "21 killed likely",
  ],
  ["وسوّى القصف 12 من بيوت الحي بالأرض.", "12 destroyed likely"],
])("where no rule reads the number its likeliest measure is told as such: %s", (text, figure) => {
  expect(told(readByRules(reportOf(text)))).not.toContain(figure.replace(" likely", ""));
  expect(told(read(reportOf(text)))).toContain(figure);
});

test("a number alone behind people tells of nothing ruined", () => {
  expect(told(read(reportOf("وعدد الأسر المتضررة 3400."))).join()).not.toContain("damaged");
});

test("what rules read is told as theirs", () => {
  const text = "A bomb killed 12 people and wounded 31 in the market.";
  expect(told(read(reportOf(text)))).toEqual(["12 killed", "31 wounded"]);
});

test.each([
  ["فتح الحراس النار فقتلوا ثلاثة وجرحوا 41.", ["ثلاثة killed", "41 wounded"]],
  ["Police beat 20 marchers and arrested nine.", ["20 wounded", "nine arrested"]],
  // joined itself, its verb stands behind
  ["وقال التقرير إن 64 مدنيا قتلوا و190 أصيبوا منذ بدء المعارك.", ["64 killed", "190 wounded"]],
])("whose verb stands right before it is not told by the verb of the next: %s", (text, figures) => {
  expect(told(read(reportOf(text)))).toEqual(figures);
});

test.each([
  "تأثرت 4000 أسرة بالسيول في غريان.",
  "تضررت أكثر من 4000 أسرة من السيول في غريان.",
  "تسببت السيول في انهيار 15 منزلاً، وتأثر السكان، أي ما يعادل 29031 أسرة.",
])("whoever is affected has not left his home: %s", (text) => {
  expect(told(read(reportOf(text))).join(" ")).not.toContain("displaced");
});

test("none of those who are counted are all of them", () => {
  const text = "None of the nine crew was hurt when a missile struck a ship.";
  expect(told(read(reportOf(text)))).toEqual(["None wounded"]);
});

test("victims some of whom are dead are not all dead", () => {
  const text = "قالت الجماعة إن الغارة أوقعت حتى الآن 223 ضحية، منهم 77 قتيلاً.";
  expect(told(read(reportOf(text)))).toEqual(["223 other", "77 killed"]);
});

test.each([
  "The blast may kill 12 people.",
  "In the film 12 people are killed by a flood.",
  "It was one of the deadliest raids of the war.",
  "He is 24 and lives 40 kilometres from the town.",
])("what did not come to pass, or counts nobody, is no figure: %s", (text) => {
  expect(told(read(reportOf(text))).filter((one) => one.includes("killed"))).toEqual([]);
});

test.each([
  ["The earlier four killed at least 62 people.", "four killed likely"],
  ["The other 8 wounded two policemen.", "8 wounded likely"],
  ["Those 4 arrested a trader and burned his shop.", "4 arrested likely"],
  ["هؤلاء الـ4 قتلوا تاجرا.", "4 killed likely"],
  ["يقال إن المتهمين الـ13 قتلوا حارسين.", "13 killed likely"],
  ["الجنود الـ20 الذين قتلوا المزارع عادوا إلى ثكنتهم.", "20 killed likely"],
  ["الأطباء الـ8 عالجوا الجرحى في الساحة.", "8 wounded likely"],
])("who does something to others is no figure of those it befell: %s", (text, figure) => {
  expect(told(read(reportOf(text)))).not.toContain(figure);
});

test("what is foretold behind the number did not come to pass", () => {
  const text = "Next winter 70 families will sleep in the open.";
  expect(told(read(reportOf(text)))).toEqual([]);
});

test.each([
  ["Temperatures fell to 4 and the wind rose to 90; 3 died.", "90 killed likely"],
  ["The death toll stood at 12; the temperature was 17.", "17 killed likely"],
  ["بلغت حصيلة القتلى 12 وبلغت الحرارة 17.", "17 killed likely"],
  ["By 9 the dead had been counted; by 11 they were home.", "9 killed likely"],
])("degrees and hours are no figure: %s", (text, figure) => {
  expect(told(read(reportOf(text)))).not.toContain(figure);
});

test.each([
  ["لم يسوّ القصف 12 من بيوت الحي بالأرض.", "12"],
  ["They hold two men and eleven vehicles. Tanks: I see one burning, not three.", "three"],
])("what was not done is denied: %s", (text, quote) => {
  const figure = read(reportOf(text)).figures.find((one) => one.quote === quote);
  expect(figure?.stance).toBe("denied");
});

test("a part knows its whole when a figure before it was added", () => {
  const text =
    "Selva has lost 24 to the fever and Darsa 11. In Olm the raid killed 12 people, among them three children.";
  const { figures } = read(reportOf(text));
  const three = figures.find(({ quote }) => quote === "three");
  const twelve = figures.find(({ quote }) => quote === "12");
  expect(three?.partOf).toBe(twelve?.id);
});

test("a sentence without an end has its numbers looked at one by one", () => {
  const text = `They counted ${"9 killed and 4 hurt, ".repeat(500)}`;
  const read500 = read(reportOf(text)).figures.filter(({ likely }) => likely !== true);
  expect(read500).toEqual(readByRules(reportOf(text)).figures);
});

test("a measure that a rule reads gives way to a likelier one, and is marked", () => {
  const text = "38 of the strikers were marched off.";
  expect(told(readByRules(reportOf(text)))).toEqual(["38 hostage"]);
  expect(told(read(reportOf(text)))).toEqual(["38 arrested likely"]);
});

test.each([
  "Last week seven were killed and wounded.",
  "Some 60,600 homes have been reported damaged or destroyed.",
  "استمرت التوقيفات شهوراً عدة.",
  "وقُتل وأصيب 7 أشخاص في انفجار.",
  "أدى الانفجار إلى مقتل وإصابة 20 من الحراس.",
  // "the number" is of what was counted before
  "يقول أحدهم إن 35 نزيلاً خرجوا بالفدية، ويقول آخرون إن العدد تجاوز 600 نزيل.",
])("what a rule reads stands: %s", (text) => {
  expect(read(reportOf(text)).figures.filter(({ likely }) => likely === true)).toEqual([]);
});

test.each([
  [
    "A ferry carrying 130 people, mostly Chadian workers returning from Velm, sank in the lake.",
    ["130 other"],
  ],
  [
    "At least 300 people have been affected by floods in 15 of Libya's 18 provinces.",
    ["300 other"],
  ],
  // a comma of headlines
  ["41 dead, wounded in Tesk blasts", ["41 other"]],
])(
  "whoever is on board, and places, are of no measure of the words around: %s",
  (text, figures) => {
    expect(told(read(reportOf(text)))).toEqual(figures);
  },
);

test.each([
  ["More than 5,000 people are at risk of displacement.", "5,000 other"],
  ["A storm displaced 40 families. The drought puts 300 families at risk.", "300 other"],
  [
    "أدى الحريق إلى تشريد 300 شخص، وترك نصف السكان وعددهم نحو 5000 نسمة يعانون من الجوع.",
    "5000 other",
  ],
])("what threatens people has not befallen them, nor what befell others: %s", (text, figure) => {
  expect(told(read(reportOf(text)))).toContain(figure);
});

test("a total of cases is not of the dead", () => {
  const text = "The ministry recorded 12 new cases, bringing the total number to 73.";
  expect(told(read(reportOf(text)))).toEqual(["12 other"]);
});

test("what was taken is not destroyed with what stands before", () => {
  const text = "تم تدمير (5) عربات واستلام عدد (4) عربات.";
  const [first, second] = told(read(reportOf(text)));
  expect(first).toBe("5 destroyed");
  expect(second ?? "").not.toContain("destroyed");
});

test.each([
  "The number of children killed in Olm has tripled compared with the year before (61 compared to 19).",
  "The number of people displaced in Olm was more than twice the number recorded in the previous year (over 390).",
])("what a number was in another time is not told as it is now: %s", (text) => {
  expect(told(read(reportOf(text)))).toEqual([]);
});

test.each([
  ["ودخلت الشرطة الحي بقوة قوامها 180 فرداً.", "180 deployed likely"],
  ["وقال إن العملية نفذها 70 عنصراً من القوات الخاصة.", "70 deployed likely"],
  ["بقيت 310 أسرة بلا مأوى.", "310 displaced likely"],
  ["It burned in their cars, bringing the dead to 19; four are firefighters.", "19 killed likely"],
  ["Rescuers found five more bodies, taking to 48 the number recovered.", "48 bodies likely"],
])("what is said of others takes nothing from those it is said of: %s", (text, figure) => {
  expect(told(read(reportOf(text)))).toContain(figure);
});

test.each([
  [
    "Shells fell as about 500 people stood beside a clinic, wounding dozens.",
    "500",
    /killed|wounded/u,
  ],
  ["The troops destroyed the base and recovered 31 motorcycles and a van.", "31", /destroyed/u],
  ["The troops burned two camps and recovered 14 rifles and three boats.", "three", /destroyed/u],
  ["The court recorded seven murder convictions, and five manslaughter convictions.", "five", /./u],
  ["The army killed two fighters of the League's Front 18 in fighting near Olm.", "18", /./u],
])("the number's own verb or noun says that it is not so: %s", (text, number, not) => {
  const of = told(read(reportOf(text))).filter((one) => one.startsWith(`${number} `));
  for (const one of of) expect(one).not.toMatch(not);
});
