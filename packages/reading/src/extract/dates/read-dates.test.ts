import { expect, test } from "vitest";
import { datesIn as datesOf } from "../../dates-in.ts";
import type { DateSaid } from "../../dates-in.ts";

/** Day on which the texts of date rules are published: a Tuesday. */
const PUBLISHED = "2031-04-15";

const datesIn = (
  text: string,
  lang: "ar" | "en",
  published: string | null = PUBLISHED,
): readonly DateSaid[] => datesOf(text, published, lang);

const quotes = (text: string, lang: "ar" | "en" = "ar"): readonly string[] =>
  datesIn(text, lang).map(({ start, end }) => text.slice(start, end));

test("the span is the date alone, without preposition and attached letters", () => {
  expect(quotes("وقع الهجوم في 12 نيسان 2031 وقتل 20")).toEqual(["12 نيسان 2031"]);
  expect(quotes("بنيسان 2030")).toEqual(["نيسان 2030"]);
  expect(quotes("وفي يوم الثلاثاء الماضي قتل 20")).toEqual(["الثلاثاء الماضي"]);
  expect(quotes("قاتلوا لعشرة أيام")).toEqual(["عشرة أيام"]);
  expect(quotes("منذ منتصف عام ٢٠٢٩")).toEqual(["منتصف عام ٢٠٢٩"]);
  expect(quotes("On Saturday, April 12, 2031, it fell.", "en")).toEqual([
    "Saturday, April 12, 2031",
  ]);
  expect(quotes("في ١٢ نيسـان ٢٠٣١")).toEqual(["١٢ نيسـان ٢٠٣١"]);
});

test("paired month names are one date", () => {
  for (const pair of ["آذار/مارس", "مارس (آذار)", "آذار - مارس", "مارس آذار"])
    expect(datesIn(`في 3 ${pair} 2031`, "ar").map((date) => date.value)).toEqual(["2031-03-03"]);
  expect(datesIn("في آذار/نيسان 2025", "ar").map((date) => date.value)).toEqual([
    "2025-03/2025-04",
  ]);
});

test("dates in a list or range share the year that closes it", () => {
  const values = (text: string, lang: "ar" | "en" = "ar"): readonly string[] =>
    datesIn(text, lang).map((date) => date.value);
  expect(values("في 12 آذار و3 نيسان 2025")).toEqual(["2025-03-12", "2025-04-03"]);
  expect(values("في كانون الأول وكانون الثاني 2025")).toEqual(["2024-12", "2025-01"]);
  expect(values("on 12 March, 3 April and 5 May 2025", "en")).toEqual([
    "2025-03-12",
    "2025-04-03",
    "2025-05-05",
  ]);
  expect(values("من 28 كانون الأول إلى 3 كانون الثاني 2025")).toEqual(["2024-12-28/2025-01-03"]);
  expect(values("من الأول من كانون الثاني حتى السبت، 15 شباط")).toEqual(["2031-01-01/2031-02-15"]);
  expect(values("في 12 آذار قتل 20، وفي نيسان 2025 قتل 30")).toEqual(["2031-03-12", "2025-04"]);
});

test("every set of month names", () => {
  const months: readonly (readonly [string, number])[] = [
    ["كانون الثاني", 1],
    ["جانفي", 1],
    ["فيفري", 2],
    ["أفريل", 4],
    ["ماي", 5],
    ["جوان", 6],
    ["جويلية", 7],
    ["يوليوز", 7],
    ["غشت", 8],
    ["أوت", 8],
    ["شتنبر", 9],
    ["تشرين الأول", 10],
    ["نونبر", 11],
    ["دجنبر", 12],
    ["كانون الأول", 12],
  ];
  for (const [name, month] of months)
    expect(datesIn(`في 5 ${name} 2029`, "ar").map((date) => date.value)).toEqual([
      `2029-${String(month).padStart(2, "0")}-05`,
    ]);
});

test("what only looks like a date is none", () => {
  for (const text of [
    "مقتل اثنين من عناصر الشرطة",
    "أصيب أحد عناصر الحرس",
    "القائد العام للقوات",
    "كتبه سالم الماضي مدير المكتب",
    "مارس الضغط على السكان",
    "جاء أب مع أولاده",
    "ربع السكان",
    "تشرين صحيفة رسمية",
    "شاب في العشرين من عمره",
    "طفلة عمرها 12 عاماً",
    "قال سالم، 45 عاماً، إن الطريق مغلق",
    "قتل 2005 أشخاص",
    "على بعد 2014 متراً",
  ])
    expect(quotes(text), text).toEqual([]);
  for (const text of [
    "They may march on the capital.",
    "The sun sat low over the second town.",
    "A 23-year-old man fell.",
    "About 2,015 people fled.",
    "The march of 12 men began.",
  ])
    expect(quotes(text, "en"), text).toEqual([]);
});

test("a weekday that is not its date's is a finding, the date stays as stated", () => {
  const [wrong] = datesIn("يوم الجمعة 12 نيسان 2031", "ar");
  expect(wrong).toMatchObject({
    value: "2031-04-12",
    impossible: { why: "weekday", stated: "الجمعه" },
  });
  const [right] = datesIn("يوم السبت 12 نيسان 2031", "ar");
  expect(right?.impossible).toBeUndefined();
  // Without a year the weekday chooses it: 12 April was a Friday in 2030.
  expect(datesIn("يوم الجمعة 12 نيسان", "ar")[0]).toMatchObject({ value: "2030-04-12" });
  expect(datesIn("on Friday, 12 April 2031", "en")[0]?.impossible?.stated).toBe("friday");
});

test("a year that no report can mean stays as stated and is told", () => {
  for (const text of ["في 5 ديسمبر 1391", "في 5 كانون الأول 1391 هـ"])
    expect(datesIn(text, "ar")[0], text).toMatchObject({
      value: "1391-12-05",
      from: null,
      impossible: { why: "year", stated: "1391" },
    });
  expect(datesIn("في 31 نيسان 2031", "ar")[0]).toMatchObject({
    value: "2031-04",
    impossible: { why: "day", stated: "2031-04-31" },
  });
});

test("a Hijri date moves to its weekday where the moon may have made a day's difference", () => {
  // 6 Dhu al-Qa'da 1445 was Tuesday, 14 May 2024 by Umm al-Qura.
  expect(datesIn("الثلاثاء 6 ذي القعدة 1445هـ", "ar")[0]).toMatchObject({
    value: "2024-05-14",
    calendar: "hijri",
  });
  expect(datesIn("الأربعاء 6 ذي القعدة 1445هـ", "ar")[0]).toMatchObject({ value: "2024-05-15" });
  expect(datesIn("الأحد 6 ذي القعدة 1445هـ", "ar")[0]?.impossible?.stated).toBe("الاحد");
});

test("what will be is after publication, what is said of it before", () => {
  const values = (text: string): readonly string[] => datesIn(text, "en").map((date) => date.value);
  expect(values("It will publish its findings in June.")).toEqual(["2031-06"]);
  expect(values("Prisoners will be freed on Monday, he said on Sunday.")).toEqual([
    "2031-04-21",
    "2031-04-13",
  ]);
  expect(datesIn("ستعقد الجلسة في حزيران", "ar")[0]?.value).toBe("2031-06");
});

test("an interval begins by its end", () => {
  expect(datesIn("منذ ليل الثلاثاء وحتى مساء الأربعاء 15 أيار/مايو 2024", "ar")[0]).toMatchObject({
    from: "2024-05-14",
    to: "2024-05-15",
  });
  expect(quotes("after Tuesday's attack", "en")).toEqual(["Tuesday"]);
});

test("`منذ عام 2024` is a year, `منذ عامين` the two years up to publication", () => {
  expect(datesIn("منذ عام 2024", "ar")[0]).toMatchObject({ value: "2024", basis: "stated" });
  expect(datesIn("منذ عامين", "ar")[0]).toMatchObject({
    value: "P2Y",
    basis: "relative",
    from: "2029-01-01",
    to: "2031-04-15",
  });
  expect(datesIn("منذ عامين", "ar", null)[0]).toMatchObject({
    value: "P2Y",
    basis: "unresolved",
    from: null,
  });
});

test("without a day of publication the value says what is not known", () => {
  const said = (text: string): readonly string[] =>
    datesIn(text, "ar", null).map((date) => `${date.value} ${date.basis}`);
  expect(said("في 12 نيسان")).toEqual(["XXXX-04-12 unresolved"]);
  expect(said("يوم الثلاثاء")).toEqual(["XXXX-XX-XX unresolved"]);
  expect(said("الأسبوع الماضي")).toEqual(["XXXX-XX-XX/XXXX-XX-XX unresolved"]);
  expect(said("في أوائل نيسان")).toEqual(["XXXX-04-01/XXXX-04-10 unresolved"]);
  expect(said("قبل ثلاثة أشهر")).toEqual(["P3M unresolved"]);
});

test("dates leave the rest of the items as they are, in order and without overlap", () => {
  const text =
    "قتل 20 شخصاً فجر الثلاثاء 8 نيسان 2031، بعد عامين من الهجوم، واستمر القتال عشرة أيام حتى 18 نيسان.";
  const found = datesIn(text, "ar");
  expect(found.map((date) => date.value)).toEqual(["2031-04-08", "P2Y", "P10D", "2031-04-18"]);
  found
    .slice(1)
    .forEach((date, i) => expect(date.start).toBeGreaterThanOrEqual(found[i]?.end ?? 0));
});
