import { describe, expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** `quote: as-of, happened` of each figure of a report published on Saturday 2031-05-10; months and years are cut off. */
function times(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-05-10", length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(({ quote, asOf, happened }) => {
    const held = asOf.basis === "published" ? "-" : (asOf.end?.slice(5) ?? "?");
    if (happened === undefined) return `${quote}: ${held}`;
    const { start, end, how } = happened;
    const span = start === end ? start.slice(5) : `${start.slice(5)}/${end.slice(5)}`;
    return `${quote}: ${held} ${how} ${span}`;
  });
}

test("what stands behind a comma in a row is counted since the same day", () => {
  expect(times("بلغ عدد القتلى منذ 2 آذار 214 شهيداً، وعدد الجرحى إلى نحو 590.", "ar")).toEqual([
    "214: - since 03-02/05-10",
    "590: - since 03-02/05-10",
  ]);
  expect(times("قتل منذ 2 آذار 214 شخصاً، وقال مسعف إن 590 جرحوا في قصف السوق.", "ar")).toEqual([
    "214: - since 03-02/05-10",
    "590: -",
  ]);
});

describe("a day of a deed is when it happened, and not when it was counted", () => {
  const english: readonly (readonly [string, readonly string[]])[] = [
    ["On Wednesday 12 people were killed when shells fell.", ["12: - on 05-07"]],
    ["Police said three people died on Thursday when a mine exploded.", ["three: - on 05-08"]],
    ["Friday's protest left 4 dead.", ["4: - on 05-09"]],
    ["May 3: Shelling kills 7 people in the town.", ["7: - on 05-03"]],
    ["On Wednesday, shells fell on the market, killing 12.", ["12: - on 05-07"]],
    [
      "Twelve people were killed on Wednesday, among them two children.",
      ["Twelve: - on 05-07", "two: - on 05-07"],
    ],
    ["The toll stood at 12, and five people were killed on Friday.", ["12: -", "five: - on 05-09"]],
    // a dateline that opens with its day
    ["May 9 (Orin Press) -- At least 12 people were killed in an airstrike.", ["12: -"]],
    ["OLM, May 9: As many as 12 people were killed, police said.", ["12: -"]],
    ["A blast tore through a hall on Thursday, killing 12 people.", ["12: - on 05-08"]],
    // of all that is counted since a day, over the verb of counting and a relative clause
    [
      "Since 2 March the monitor has recorded 31 raids, in which 118 people lost their lives.",
      ["31: - since 03-02/05-10", "118: - since 03-02/05-10"],
    ],
    [
      "Since 2 March it has recorded raids on the coast. In Friday's raid 118 people died.",
      ["118: - on 05-09"],
    ],
    // the day of another verb
    ["A war that claimed 500 lives was ended on Friday.", ["500: -"]],
    ["The remains of 35 people killed in 2016 were dug up on Thursday.", ["35: - on 05-08"]],
  ];
  test.each(english)("%s", (text, found) => {
    expect(times(text, "en")).toEqual(found);
  });

  const arabic: readonly (readonly [string, readonly string[]])[] = [
    ["3 أيار: مقتل 7 أشخاص في قصف على البلدة.", ["7: - on 05-03"]],
    ["وكان 17 شخصاً قتلوا الخميس في البلدة.", ["17: - on 05-08"]],
    ["وكانت الحصيلة الخميس 15 قتيلاً.", ["15: 05-08"]],
    ["كانت حصيلة هجوم الخميس 15 قتيلاً.", ["15: - on 05-08"]],
    ["استهدفت غارة جوية سوقاً أمس الجمعة ما أدى إلى مقتل 18 شخصاً.", ["18: - on 05-09"]],
    ["أعلنت الشرطة أن 3 أشخاص قتلوا الخميس.", ["3: - on 05-08"]],
    // what the deed before a comma left
    ["قصف الطيران البلدة يوم الخميس، ما أدى إلى مقتل سبعة أشخاص.", ["سبعة: - on 05-08"]],
    ["انهار المبنى يوم الخميس، الأمر الذي أدى إلى مقتل سبعة أشخاص.", ["سبعة: - on 05-08"]],
    ["استهدفت المدفعية السوق يوم الجمعة، وأسفر ذلك عن مقتل 12 شخصاً.", ["12: - on 05-09"]],
    [
      "أطلقت المجموعات الشهر الماضي قذائف على المدينة، مما أوقع 16 قتيلاً.",
      ["16: - over 04-01/04-30"],
    ],
    // what it was before has its own day
    ["بلغ عدد القتلى 40 بعدما كان 35 مساء الخميس.", ["40: -", "35: 05-08"]],
    ["نزحت 310 أسر إلى القرى، بعدما كان العدد حتى الخميس 180 أسرة.", ["310: -", "180: 05-08"]],
    ["وقبل أسبوع قتل 15 شخصاً في تفجير بالبلدة.", ["15: - on 04-30/05-06"]],
  ];
  test.each(arabic)("%s", (text, found) => {
    expect(times(text, "ar")).toEqual(found);
  });
});

test("a day beside the verb of a toll is when it was that", () => {
  expect(
    times("The death toll from Wednesday's shelling rose to 19 on Thursday evening.", "en"),
  ).toEqual(["19: 05-08 on 05-07"]);
  expect(times("The directorate had put the toll at 19 on Thursday.", "en")).toEqual(["19: 05-08"]);
  expect(times("On Friday, two more people died, bringing the toll to 25.", "en")).toEqual([
    "two: - on 05-09",
    "25: 05-09",
  ]);
  expect(times("قال مصدر إن العدد ارتفع إلى 15 قتيلاً ظهر الجمعة.", "ar")).toEqual(["15: 05-09"]);
  expect(times("بلغت حصيلة الهجوم الذي وقع الأربعاء 25 قتيلاً.", "ar")).toEqual(["25: - on 05-07"]);
  expect(
    times("قتل 13 شخصاً حتى مساء الخميس، فيما ارتفع عدد القتلى إلى 15 ظهر الجمعة.", "ar"),
  ).toEqual(["13: 05-08", "15: 05-09"]);
});

test("the day of a dateline is the report's, the one that opens a line of a diary that of the deed", () => {
  expect(times("HASK, May 8 (Agency) - Shells killed 12 people.", "en")).toEqual(["12: -"]);
  expect(times("HASK (Agency), May 9 - Shells killed 12 on Wednesday.", "en")).toEqual([
    "12: - on 05-07",
  ]);
  expect(times("May 8 — Shelling kills 12 people.", "en")).toEqual(["12: - on 05-08"]);
  expect(times("كفر سلوى – 8 أيار – قتل سبعة أشخاص.", "ar")).toEqual(["سبعة: -"]);
});

test("what a toll was on another day is of that day", () => {
  expect(times("The toll has climbed to 23. As of Thursday evening it was 19.", "en")).toEqual([
    "23: -",
    "19: 05-08",
  ]);
  expect(times("The toll rose to 23. On Thursday it stood at 19.", "en")).toEqual([
    "23: -",
    "19: 05-08",
  ]);
  // what stands now is of the report's own day
  expect(times("The count stands at 46 dead, up from 39 on Thursday.", "en")).toEqual([
    "46: 05-10",
    "39: 05-08",
  ]);
});

test("a span is what was counted over, up to the day on which it was said", () => {
  expect(times("Fifteen people were killed over the past two days.", "en")).toEqual([
    "Fifteen: - over 05-08/05-10",
  ]);
  expect(
    times(
      "Fourteen were killed in air strikes in the past 24 hours, the ministry said on Monday.",
      "en",
    ),
  ).toEqual(["Fourteen: 05-05 over 05-04/05-05"]);
  expect(times("Seventy-five people have been killed since Sunday.", "en")).toEqual([
    "Seventy-five: - since 05-04/05-10",
  ]);
  expect(times("Twenty people were killed on Tuesday and Wednesday.", "en")).toEqual([
    "Twenty: - over 05-06/05-07",
  ]);
  expect(times("قتل 140 شخصاً في الإقليم الأسبوع الماضي.", "ar")).toEqual([
    "140: - over 04-28/05-04",
  ]);
  expect(times("وقتل منذ الأحد 75 شخصاً في الإقليم.", "ar")).toEqual(["75: - since 05-04/05-10"]);
});

test("what a toll came to over a span is a count over it", () => {
  expect(times("بلغ عدد القتلى في الإقليم هذا الشهر 62 شخصاً.", "ar")).toEqual([
    "62: - over 05-01/05-10",
  ]);
  expect(times("Since the fighting began in March, 900 people have been killed.", "en")).toEqual([
    "900: - since 03-01/05-10",
  ]);
});

test("an attack of last week, or between two days, is no count over them", () => {
  expect(times("An attack last week killed 14 people.", "en")).toEqual(["14: - on 04-28/05-04"]);
  expect(times("أسفر هجوم الأسبوع الماضي عن مقتل 14 شخصاً.", "ar")).toEqual([
    "14: - on 04-28/05-04",
  ]);
  expect(times("At least 53 men were killed between 5 May and 9 May.", "en")).toEqual([
    "53: - on 05-05/05-09",
  ]);
});

test("the day of a saying, of another verb or clause, and a side of a day are none", () => {
  const none: readonly string[] = [
    "A trial over the bombing that killed 12 people opened on Monday.",
    "The minister visited on Friday the town where 12 people were killed.",
    "The 12 people killed in the town were buried on Wednesday.",
    "Officials said 12 people were killed before Thursday.",
  ];
  for (const text of none) expect(times(text, "en")).toEqual(["12: -"]);
  expect(times("أعلنت الوزارة الخميس مقتل 25 شخصاً.", "ar")).toEqual(["25: 05-08"]);
  expect(times("زار الوزير الجمعة البلدة التي قتل فيها 12 شخصاً.", "ar")).toEqual(["12: -"]);
});

test("who is held or missing on a day is of that day, and no deed of it", () => {
  expect(times("Eighty men were still held on Thursday.", "en")).toEqual(["Eighty: -"]);
});

test("what a picture shows is of the day on which it was taken", () => {
  expect(times("Pictures taken on Thursday show four burnt-out aircraft.", "en")).toEqual([
    "four: 05-08",
  ]);
  expect(times("On Thursday four aircraft were destroyed.", "en")).toEqual(["four: - on 05-08"]);
});

test("a count since something was set up is of all that time", () => {
  const since = "46 peacekeepers have been killed since the mission was set up in March 2031.";
  expect(times(since, "en")).toEqual(["46: - since 03-01/05-10"]);
  const worst =
    "Nine people were killed in the worst attack since the truce was signed in March 2031.";
  expect(times(worst, "en")).toEqual(["Nine: -"]);
});

test("a day behind the number before is that one's where the next number has its own", () => {
  expect(
    times("فر 54 سجيناً يوم 3 أيار وفر 120 سجيناً يوم 7 أيار وفر 30 سجيناً يوم 9 أيار.", "ar"),
  ).toEqual(["54: - on 05-03", "120: - on 05-07", "30: - on 05-09"]);
  expect(times("Some 54 fled on May 3 and 120 fled on May 7.", "en")).toEqual([
    "54: 05-03 on 05-03",
    "120: 05-07 on 05-07",
  ]);
  // one day of both, and a day over all
  expect(times("قُتل 12 شخصاً الأربعاء وأصيب 30 بجروح.", "ar")).toEqual([
    "12: - on 05-07",
    "30: - on 05-07",
  ]);
  expect(times("On Wednesday 12 people were killed and 30 wounded.", "en")).toEqual([
    "12: - on 05-07",
    "30: - on 05-07",
  ]);
});

test("from a day until now is since then, over the aside of who says it too", () => {
  for (const text of [
    "بلغت حصيلة القتلى خلال الفترة الممتدة من 2 آذار وحتى يومنا هذا 214 قتيلاً.",
    "بلغت حصيلة القتلى خلال الفترة الممتدة من 2 آذار وحتى الآن وفق إحصاءات اللجنة، 214 قتيلاً.",
  ])
    expect(times(text, "ar"), text).toEqual(["214: - since 03-02/05-10"]);
  expect(times("قُتل 214 شخصاً خلال الفترة من 2 آذار حتى 8 آذار.", "ar")).toEqual([
    "214: - over 03-02/03-08",
  ]);
  expect(times("وثقت اللجنة من 2 آذار وحتى الآن مقتل 214 شخصاً.", "ar")).toEqual([
    "214: - since 03-02/05-10",
  ]);
  // an end that is told
  const until = "من 2 آذار حتى الساعة الرابعة من يوم 8 آذار قُتل 214 شخصاً.";
  expect(times(until, "ar").join(" ")).not.toContain("since");
});

test("a number alone before its day is so many on that day, and no length of time", () => {
  expect(times("قُتل 12 يوم 3 أيار و9 يوم 5 أيار.", "ar")).toEqual([
    "12: 05-03 on 05-03",
    "9: 05-05 on 05-05",
  ]);
  expect(times("قُتل تسعة يوم أمس.", "ar")).toEqual(["تسعة: - on 05-09"]);
  expect(times("استمر القتال 12 يوماً.", "ar")).toEqual([]);
});
