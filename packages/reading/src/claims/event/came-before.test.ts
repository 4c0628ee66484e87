import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";
import { eventsOf } from "../../testing/events-of.ts";

test("words about an attack came after it, and speak of no other", () => {
  const text = "The denial came a day after the union said 12 people had died in the attack.";
  expect(eventsOf(text)).toEqual(["12 main"]);
});

test("what the news came days after is another event", () => {
  const text = "It came days after gunmen stormed a school in Kell and kidnapped 25 girls.";
  expect(eventsOf(text)).toEqual(["25 ../2031-06-18"]);
  expect(eventsOf("Three days after gunmen kidnapped 25 girls, police arrested two men.")).toEqual([
    "25 main",
    "two main",
  ]);
});

test("a deed that opens a sentence below the news, with what it did, came before, unless it is the news", () => {
  const news = "A bomb on Monday killed 11 people in Olm.";
  const rampage = "After the rampage in Tesk, which killed about 120, the front launched raids.";
  expect(eventsOf(`${news} ${rampage}`)).toEqual(["11 main", "120 ../2031-06-18"]);
  const dated = "After the blast in Tesk, which killed 12 people on Monday, crowds marched.";
  expect(eventsOf(`Crowds marched on the council. ${dated}`)).toEqual(["12 main"]);
  const attack = "The attack on Monday killed 11 people in Olm.";
  const same = "After the attack, which also wounded 30, the road was closed.";
  expect(eventsOf(`${attack} ${same}`)).toEqual(["11 main", "30 main"]);
});

test("what a participle does behind a comma is of the deed before only where a deed goes on", () => {
  expect(
    eventsOf("It came days after gunmen stormed a school in Kell, kidnapping 25 girls."),
  ).toEqual(["25 ../2031-06-18"]);
  for (const text of [
    "The strike came two days after gunmen raided a village, according to police who counted 12 dead.",
    "The bombing came a week after the truce ended, killing 12 people at the market.",
  ])
    expect(eventsOf(text)).toEqual(["12 main"]);
});

test("a deed told by its month is another behind the news, and may be the news", () => {
  const news = "A bomb on Monday killed 11 people.";
  expect(eventsOf(`${news} A March strike killed three.`)).toEqual(["11 main", "three 2031-03"]);
  expect(eventsOf("A March strike on the market killed 40 people, the inquiry found.")).toEqual([
    "40 main",
  ]);
});

test("a month before the news is another event's, and a year alone adds up", () => {
  const news = "A bomb on Monday killed 11 people.";
  expect(eventsOf(`${news} In March, about 90 people were killed in a blast.`)).toEqual([
    "11 main",
    "90 2031-03",
  ]);
  expect(eventsOf(`${news} More than 200 inmates were killed in riots in 2031 alone.`)).toEqual([
    "11 main",
    "200 2031-01/..",
  ]);
});

test.each([
  [
    "وأعلنت الحركة مسؤوليتها عن الهجوم الذي وقع بعد يوم واحد من إعلان المخابرات مقتل ستة قادة.",
    false,
  ],
  ["ويأتي الهجوم بعد يومين من إعلان الوزارة مقتل 12 مسلحاً.", false],
  ["وفي الأشهر التي سبقت الهجوم قُتل 40 شخصاً في البلدة.", false],
  ["وقع الهجوم بعد يوم من الانتخابات مخلفاً 12 قتيلاً", true],
  ["جاء القصف بعد ساعات من إعلان الهدنة ليقتل 12 مدنياً", true],
  ["وقع انفجار في السوق بعد ساعة من إعلان الحصيلة وقُتل 12 شخصاً.", true],
])("what came before the Arabic deed: %s", (text, isMain) => {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, published: "2031-06-18" };
  const { figures } = read({ report: { ...report, length: text.length }, text }, EMPTY_CASE);
  expect(figures.map(({ event }) => event === "main")).toEqual([isMain]);
});

test("an aside between 'after' and the verb parts nothing", () => {
  const text =
    "The blast came a day after a string of raids, including two car bombs in and around Gharyan, killed at least 31 people.";
  expect(eventsOf(text).at(-1)).toBe("31 ../2031-06-18");
});

test("the second attack of a year came after the first, with or without a comma", () => {
  const text = "It is the second attack in Gharyan this year after a car bombing killed 50 cadets.";
  expect(eventsOf(text)).toEqual(["50 ../2031-06-18"]);
});

test("who is buried where a deed strikes died of another", () => {
  expect(
    eventsOf("Blasts tore through a tent set up for the funeral of three people killed before."),
  ).toEqual(["three ../2031-06-18"]);
  expect(eventsOf("Thousands walked at the funeral of 12 people killed in the blast.")).toEqual([
    "12 main",
  ]);
});
