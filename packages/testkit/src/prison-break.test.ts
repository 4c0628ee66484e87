import { EMPTY_REPORT, read } from "@tarjih/reading";
import { expect, test } from "vitest";

/** What is read of a text on a break-out: measure, group, phase and number of each figure. */
function figures(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-06-18", length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, group, phase }) =>
      `${quote} ${measure} ${group}${phase === "planned" ? " planned" : ""}`,
  );
}

test.each([
  ["فر 600 شخص من السجن.", ["600 escaped unknown"]],
  ["قال إن 40 شخصاً فروا من سجني الوادي والتل.", ["40 escaped unknown"]],
  [
    "وفر السجناء من سجني الوادي والتل. وأكد النائب أن 500 شخص تمكنوا من الفرار.",
    ["500 escaped unknown"],
  ],
  ["فر 600 شخص من الحي بعد قصف السجن.", ["600 displaced unknown"]],
  ["هاجم مسلحون السجن. وقال السكان إن 500 شخص فروا من منازلهم.", ["500 displaced unknown"]],
  [
    "قصف الطيران محيط السجن. وأعلنت البلدية أن 500 شخص فروا خوفاً من القصف.",
    ["500 displaced unknown"],
  ],
  ["Gunmen attacked the jail; about 300 fled.", ["300 escaped unknown"]],
  ["اقتحم مسلحون سجن الوادي، وفر نحو 300 شخص", ["300 escaped unknown"]],
  ["The governor freed 40 prisoners after the attacks.", ["40 released inmates"]],
  ["Fighters from the Front set 30 prisoners free under a deal.", ["30 released inmates"]],
  ["Some 600 people fled the area around the prison.", ["600 displaced unknown"]],
  ["Some 600 people fled from the overcrowded central prison.", ["600 escaped unknown"]],
  ["A daring assault set hundreds of detainees free.", ["hundreds escaped detainees"]],
  ["More than 500 inmates freed in daring prison break", ["500 escaped inmates"]],
])("who runs out of a prison has escaped, who lives beside it has fled: %s", (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test("what we did to some of those who fled is not what they did", () => {
  const found = figures("واستعدنا حالياً 300 من حوالى 600 شخص فروا من السجن.");
  expect(found).toContain("600 escaped unknown");
  expect(found).not.toContain("300 escaped unknown");
});

test("each of two coordinated counts has its own verb", () => {
  expect(
    figures("Four inmates are dead and 16 inmates sustained various degrees of injuries."),
  ).toEqual(["Four killed inmates", "16 wounded inmates"]);
});

test("others are of those named right before, and not of the sentence before", () => {
  expect(
    figures("وقال إن نحو 600 سجين هربوا. وكشفت المصادر عن مقتل أحد ضباط الأمن وإصابة ثلاثة آخرين."),
  ).toEqual(["600 escaped inmates", "ثلاثة wounded officers"]);
});

test("whom an attack kills is not told by the sentence before", () => {
  expect(
    figures("Insurgents set hundreds of detainees free. The night attacks killed dozens."),
  ).toEqual(["hundreds escaped detainees", "dozens killed unknown"]);
  expect(figures("Hundreds of inmates escaped. Guards killed 12.")).toContain("12 killed inmates");
});

test.each([
  ["21 من المدنيين وأفراد قوات الأمن", "unknown"],
  ["12 من الجنود ورجال الشرطة", "police+soldiers"],
  ["12 من المدنيين وعناصر الجيش يحاصرون القرية", "civilians"],
])("one number over two kinds of people: %s", (people, group) => {
  expect(figures(`قُتل ${people}.`)[0]).toMatch(
    new RegExp(` killed ${group.replace("+", "\\+")}$`, "u"),
  );
});

test("the staff of a hospital sail no ship, and the movement is no two pupils", () => {
  expect(figures("وأصيب 19 من أفراد الطاقم في قصف المستشفى.")).toEqual(["19 wounded workers"]);
  expect(figures("قُتل 19 من أفراد طاقم السفينة ونُقلوا إلى المستشفى.")).toEqual([
    "19 killed sailors",
  ]);
  expect(figures("قُتل في القصف طالبان وأربعة معلمين.")[0]).toBe("طالبان killed students");
  expect(figures("وكان السجن يضم 900 سجين، بينهم عناصر من القاعدة وطالبان.")).toEqual([
    "900 held inmates",
  ]);
});

test("who remained behind while others ran is no number of those held", () => {
  const text =
    "Of the 1793 prisoners, just over 1000 had been recaptured and 430 had remained inside.";
  expect(figures(text)).toContain("430 other inmates");
  expect(figures("Nine men escaped and 40 remain in custody.")).toContain("40 held men");
});

test("a none is of the place that nobody left", () => {
  const text = "He said that, to his knowledge, no inmates managed to break out from Taji.";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  expect(read({ report, text }).figures.map(({ low, place }) => [low, place])).toEqual([
    [0, "taji"],
  ]);
});
