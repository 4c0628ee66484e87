import { describe, expect, test } from "vitest";
import { countCues } from "./count-cues.ts";

const cuesIn = (text: string): string => {
  const { finality = "–", ownRule = false } = countCues(text, { start: 0, end: text.length });
  return ownRule ? `${finality} own rule` : finality;
};

describe("a count that is called final", () => {
  test.each([
    "The final death toll of the fire is 84.",
    "Our final report on the raid names 26 civilians.",
    "Our investigation is closed: the strike killed 3 civilians.",
    "The commission concluded that 19 people died.",
    "Rescuers have ended their search after bringing the toll to 33.",
    'Police said the figure of 21 killed "is final and has not changed".',
    "The monitor said it had completed its list of those killed: 36 people.",
    "بلغت الحصيلة النهائية للانفجار 84 قتيلاً.",
    "وثّقت المنظمة في تقريرها الختامي مقتل 26 مدنياً.",
    "استقرت الحصيلة على 84 بعد انتهاء عمليات البحث.",
    "خلص التحقيق إلى أن الغارة قتلت ثلاثة مدنيين.",
  ])("%s", (text) => {
    expect(cuesIn(text)).toBe("final");
  });
  test.each([
    "This is not a final toll: 84 have been counted.",
    "Awaiting the final report, the mayor speaks of 84 dead.",
    "ليست هذه الحصيلة النهائية، وقد أحصينا 84 قتيلاً.",
    "بانتظار التقرير النهائي قال المحافظ إن 84 قتلوا.",
    "The finals were called off after 12 people were hurt.",
    "The figure of 21 is not final.",
  ])("not: %s", (text) => {
    expect(cuesIn(text)).not.toBe("final");
  });
});

test.each([
  "A preliminary toll speaks of three dead.",
  "Initial reports said that three people died.",
  "الحصيلة الأولية ثلاثة قتلى.",
  "أنباء أولية عن ثلاثة قتلى.",
  "في حصيلة غير نهائية سقط ثلاثة قتلى.",
])("a first count: %s", (text) => {
  expect(cuesIn(text)).toBe("preliminary");
});

test.each([
  "By Thursday noon we had the names of 174 people arrested in the raid.",
  "جمعنا أسماء 174 معتقلاً.",
  "By our rule a house that cannot be lived in counts as destroyed; Olm has 160 of them.",
  "Counting only those who had to be operated on, 15 were wounded.",
  "We class 85 houses as destroyed, that is, with no wall standing.",
  "The monitor verified eight deaths by name.",
  "أما المركز فتحقق بالأسماء من مقتل ثلاثة عشر شخصاً.",
  "وفق تعريفنا للمنزل المدمر بلغ العدد 85 منزلاً.",
  "لا نحتسب الجرحى الذين غادروا في اليوم نفسه، والعدد 15.",
])("a rule of counting of its own: %s", (text) => {
  expect(cuesIn(text)).toBe("– own rule");
});

test("nothing is said of most counts", () => {
  expect(countCues("Twenty people died, the ministry said.", { start: 0, end: 38 })).toEqual({});
  expect(cuesIn("بعد دقائق من الهجوم نُقل 12 جريحاً.")).toBe("–");
});
