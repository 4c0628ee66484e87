import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** The number that each figure takes the place of, where it says one. */
function replaced(text: string): readonly (readonly [number | null, number])[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-07-01", length: text.length };
  return read({ report: { ...report, lang }, text }, EMPTY_CASE).figures.flatMap((one) =>
    one.replaces === undefined ? [] : [[one.low, one.replaces] as const],
  );
}

test.each([
  ["The ministry brought the number of dead down from 103 to 95.", 95, 103],
  ["The death toll was lowered to 95 from 103 late on Tuesday.", 95, 103],
  ["Officials said 95 people were killed, down from an earlier toll of 103.", 95, 103],
  ["The channel revised the toll to 95 dead after earlier giving 103.", 95, 103],
  ["The toll rose from 1,103 to 1,204 dead on Friday.", 1204, 1103],
  ["Twelve people were killed and 95 wounded, up from an earlier count of 80 wounded.", 95, 80],
  ["The number of wounded was cut from 64 to 51.", 51, 64],
  ["Officials said 51 people were wounded, down from 64 wounded.", 51, 64],
  ["خفضت وزارة الصحة حصيلة القتلى من 103 إلى 95 قتيلا.", 95, 103],
  ["قال الوزير إن عدد القتلى 95 شخصا بعد أن كانت الحصيلة السابقة ١٠٣.", 95, 103],
  ["The number of the escaped is 61, not 63 as announced on Wednesday.", 61, 63],
  ["وأضاف أن عدد الفارين هو 61 لا 63 كما أُعلن الأربعاء.", 61, 63],
  [
    "The death toll of the flood has been revised to 395 by the relief office. The office had previously stated that the flood killed 1,130 people.",
    395,
    1130,
  ],
  [
    "The office amended the number of dead to at least 395. Earlier it had put the number of dead at 1,130.",
    395,
    1130,
  ],
  [
    "عدّلت الهيئة حصيلة قتلى الفيضان إلى 395 قتيلا. وكانت الهيئة قد أعلنت سابقاً مقتل 1130 شخصا.",
    395,
    1130,
  ],
  [
    "The ministry lowered the toll to 395. It had earlier said 1,130 people were killed.",
    395,
    1130,
  ],
  [
    "عدّلت الهيئة حصيلة القتلى إلى 395 قتيلا. وكانت قد ذكرت في وقت سابق أن 1130 شخصا قُتلوا.",
    395,
    1130,
  ],
])("by its own words: %s", (text, now, before) => {
  expect(replaced(text)).toEqual([[now, before]]);
});

test.each([
  "The strike killed 95 people, the ministry said, after earlier reporting 103 wounded.",
  "أصيب 95 شخصا بعد أن كان عدد القتلى 103.",
  "Two helicopters were destroyed, not 5 as the command maintains.",
  "وقال إن عدد القتلى 61 لا 63 كما أعلنت الوزارة.",
  "أصيب 40 شخصا وقتل 12 آخرون بدلا من 30 جريحا.",
  "Twelve soldiers and 35 civilians were killed, up from 30 civilians.",
  "The toll rose to 95 dead from 103 villages.",
  "Road accidents killed 95 people this year, down from 103 last year.",
  "The police said 95 people died on Wednesday, down from 103 on Tuesday.",
  "تراجع عدد القتلى من 103 في مايو إلى 95 في يونيو.",
  "تراجع عدد القتلى من 103 العام الماضي إلى 95.",
  "The ministry did not bring the toll down from 103 to 95.",
  "لم تخفض الوزارة حصيلة القتلى من 103 إلى 95.",
  "The number of women killed fell to 12 from 40 the day before.",
  "Troops were brought from 103 villages to 95 posts, and 12 people were killed.",
  "The army said 95 people were killed, 103 according to the union.",
  "The toll could rise from 95 to 103.",
  "قتل 95 شخصا بعد أن كان 103 مسلحين قد هاجموا البلدة.",
  "The death toll has been revised to 395. A flood of 2029 had earlier killed 1,130 people.",
  "The death toll has been revised to 395. The office had previously said that 1,130 were missing.",
  "The death toll has been revised to 395. The union says that 1,130 people were killed.",
  "The toll was adjusted to 395. Earlier on Monday 1,130 people were killed in another flood.",
  "The toll was corrected to 395. Earlier, 1,130 people were killed in Varn.",
  "The toll was corrected to 395. In the previously quiet town of Varn 1,130 people were killed.",
  "The toll was corrected to 395. Originally from Varn, 1,130 people were killed in the flood.",
  "The government lowered the toll to 395. Earlier, the rebels said 1,130 people were killed.",
  "The ministry amended the toll to at least 395. Residents had earlier told reporters 1,130 people were killed.",
  "The ministry amended the toll to at least 395. Residents had earlier said 1,130 people were killed.",
  "The toll was lowered to 395. The office, which earlier lost nine men, said 1,130 people were killed.",
  "عدّلت الهيئة حصيلة القتلى إلى 395 قتيلا. وقال وزير سابق إن 1130 شخصا قُتلوا.",
  "عدّلت الهيئة حصيلة القتلى إلى 395 قتيلا. وذكر مسؤول سابق في الهيئة أن 1130 شخصا قُتلوا.",
  "عدّلت الهيئة حصيلة القتلى إلى 395 قتيلا. وكانت النقابة قد أعلنت سابقاً مقتل 1130 شخصا.",
  "The ministry lowered the toll to 395. It had earlier said another flood killed 1,130 people.",
  "The death toll has risen to 395. The office had previously stated that 113 people were killed.",
])("none: %s", (text) => {
  expect(replaced(text)).toEqual([]);
});
