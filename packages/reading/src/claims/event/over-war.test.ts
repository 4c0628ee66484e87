import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function events(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length, published: "2032-06-08" };
  return read({ report, text }).figures.map(({ quote, event }) => `${quote} ${event}`);
}

test.each([
  "Since the war began, more than 30,000 people have been killed.",
  "More than 30,000 people have been killed since the start of the war.",
  "The war has killed 30,000 people.",
  "More than 200 people have been killed since the truce collapsed.",
  "With Monday's dead, 97 have been killed since the war began.",
  "The spike in violence has killed more than 650 civilians.",
  "The four-week offensive has displaced 45,000 people.",
  "More than 900 people have died in the ongoing conflict.",
  "More than 900 people have died in the war, medics said.",
  "The front then launched an offensive in the northern valleys, which so far has killed 800 people, medics said.",
  "More than 2,400 people, many of them farmers, have died in the air campaign over Tesk, which has entered its fifth week, doctors say.",
])("the toll of a war is not that of the day's bombing: %s", (after) => {
  const lead = "Twelve people were killed in a bombing of a market on Monday.";
  const [first, second] = events(`${lead} ${after}`, "en");
  expect(first).toBe("Twelve main");
  expect(second).not.toContain("main");
});

test.each([
  "ومنذ بداية الحرب قُتل أكثر من 30 ألف شخص.",
  "وأسفرت الحرب عن مقتل 30 ألف شخص.",
  "وارتفع عدد القتلى منذ اندلاع النزاع إلى 30 ألفاً.",
  "وارتفع عدد القتلى منذ انهيار الهدنة إلى 206.",
  "ومع شهداء اليوم يرتفع عدد من قضوا منذ انهيار الهدنة إلى 206 شهداء.",
  "وبلغ عدد القتلى في المدينة منذ بدء الحصار 148 قتيلاً.",
  "وارتفع عدد الضحايا جراء العدوان المستمر على الإقليم إلى 3400 قتيل.",
  "ومع دخول الاشتباكات في الإقليم أسبوعها السادس، قال المجلس إن عدد قتلى المواجهات بلغ نحو 800 شخص.",
  "وأعلنت الوزارة أن حصيلة الحرب تجاوزت 8 آلاف قتيل.",
  "وارتفع عدد ضحايا الحرب إلى 8400 قتيل.",
  "وأسفر التصعيد المتواصل على القرى عن مقتل 340 مدنياً.",
])("nor in Arabic: %s", (after) => {
  const lead = "قُتل 12 شخصاً في تفجير استهدف سوق النخيل يوم الاثنين.";
  const [first, second] = events(`${lead} ${after}`, "ar");
  expect(first).toBe("12 main");
  expect(second).not.toContain("main");
});

test.each([
  "The shelling has killed nine people.",
  "The army's attack, the heaviest of the offensive, killed nine people.",
  "The bombardment had left nine people dead by evening.",
  "The fighting had also killed nine people, medics said.",
  "Medics said nine people have been killed in the offensive.",
  "By evening nine people have died in the blast, the deadliest in the war, officials said.",
  "In all nine people have been wounded in the blast while covering the war.",
  "Officials said nine people have been killed in a raid on Tesk in the conflict zone.",
])("a deed of the day is none that goes on: %s", (after) => {
  const lead = "Twelve people were hurt in a bombing of a market on Monday.";
  expect(events(`${lead} ${after}`, "en")[1]).toBe("nine main");
});

test("the toll of the battles of the day is no war's", () => {
  const lead = "قُتل 12 شخصاً في معارك سجن غريان يوم الاثنين. وارتفعت حصيلة قتلى معارك السجن إلى 15.";
  expect(events(lead, "ar")[1]).toBe("15 main");
});

test("what happened when a truce collapsed is the event itself", () => {
  expect(events("Nine people died when the truce collapsed on Monday.", "en")).toEqual([
    "Nine main",
  ]);
});

test("where a report is about the war itself, its toll is the event's", () => {
  expect(events("The war has killed 30,000 people, the office said.", "en")).toEqual([
    "30,000 main",
  ]);
});

test.each([
  "The war wrecked the capital and other cities. It has killed more than 28,000 people.",
  "The ongoing conflict has razed the capital, claiming over 28,000 lives.",
  "The conflict in Qasseb, which has killed tens of thousands of people, drags on.",
])("behind an airstrike whose day is only that of a saying: %s", (after) => {
  const lead =
    "An airstrike on a market in Olm killed at least 54 people, aid groups said Tuesday.";
  const [first, second] = events(`${lead} ${after}`, "en");
  expect(first).toBe("54 main");
  expect(second).not.toContain("main");
});

test("what goes on with a flood is the flood's", () => {
  const lead = "A flood in Olm killed at least 54 people, aid groups said Tuesday.";
  expect(events(`${lead} The flood wrecked the port. It has killed 70 people.`, "en")).toEqual([
    "54 main",
    "70 main",
  ]);
});

test("the worst day since a war began is a day of its own", () => {
  const text =
    "Twelve people were killed in a bombing on Monday. On Monday alone 31 were hurt in the worst raid since the war began.";
  expect(events(text, "en")).toEqual(["Twelve main", "31 main"]);
});

test("a toll since a war broke out, below news that gives no day of its own", () => {
  const lead =
    "The two sides accused each other of shelling homes, and four people were killed. A shop burnt down.";
  const after = "More than 6,500 people have been killed since the conflict broke out in";
  expect(events(`${lead} ${after} April last year.`, "en").at(-1)).toBe("6,500 2031-04/..");
  expect(events(`${lead} ${after} May.`, "en").at(-1)).toBe("6,500 2032-05/..");
});

test("a toll since battles broke out is of all of them", () => {
  const lead = "قُتل تسعة جنود الخميس في تلمارة.";
  const after = "ومنذ اندلاعها، تسببت المعارك بسقوط نحو 1100 قتيل.";
  expect(events(`${lead} ${after}`, "ar").at(-1)).not.toBe("1100 main");
  expect(events(`${lead} ومنذ اندلاع المعارك قُتل 1100.`, "ar").at(-1)).not.toBe("1100 main");
  expect(events(`${lead} وتسببت المعارك بمقتل 14.`, "ar").at(-1)).toBe("14 main");
});
