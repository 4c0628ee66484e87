import { expect, test } from "vitest";
import { isBody } from "./body-words.ts";
import { headParts, isChannel, nameOf } from "./head-parts.ts";
import { isKindOfPaper } from "./kind-of-paper.ts";
import { publishedIn } from "./published-in.ts";

test("the parts of a line that heads a text", () => {
  expect(headParts("Flash Update No. 7 | Olm valley – (north), ")).toEqual([
    "Flash Update No. 7",
    "Olm valley",
    "north",
  ]);
});

test.each([
  ["Telegram channel", true],
  ["قناة تلغرام", true],
  ["@olm_live", true],
  ["Olm channel", false],
  ["قناة الساحل", false],
])("where a text was read: %j", (words, is) => {
  expect(isChannel(words)).toBe(is);
});

test.each([
  ["National Relief Society, Olm branch", "National Relief Society"],
  ["منظمة الإغاثة الدولية - مكتب الإقليم", "منظمة الإغاثة الدولية"],
  ["Olm Now (Telegram channel)", "Olm Now"],
  ["قناة أخبار الوادي | تلغرام", "قناة أخبار الوادي"],
  ["Olm police, miners agree on pay", "Olm police, miners agree on pay"],
])("the name in %j", (line, name) => {
  expect(nameOf(line).name).toBe(name);
});

test.each([
  ["وزارة الدفاع التارنية", true],
  ["مركز إنصاف لرصد حقوق العمال", true],
  ["نقابة عمال المناجم في وادي الرمان", true],
  ["قوات الأمن تعتقل عمالاً", false],
  ["الجيش يعلن سيطرته على المدينة", false],
])("the name of a body, not what one did: %j", (words, is) => {
  expect(isBody(words)).toBe(is);
});

test.each([
  ["بيان عسكري رقم 3", true],
  ["النشرة اليومية", true],
  ["إحاطة صحفية، جنيف", true],
  ["Situation Report #3", true],
  ["Company statement", true],
  ["بيان سرايا الفجر", false],
  ["بيان وزارة الصحة", false],
  ["Open Harbour statement", false],
])("what a text is, not whose: %j", (words, is) => {
  expect(isKindOfPaper(words)).toBe(is);
});

test.each([
  [
    "Olm Now (Telegram channel)\n14 March 2031, 21:40\n\nTen dead\n15 March 2031\nTwo more",
    "2031-03-14 Olm Now",
  ],
  ["Olm Front (Telegram)\nAugust 26-28, 2031\n\n26 August\nTen dead", "2031-08-28 Olm Front"],
  ["Army Command of Olm\nMedia office, 15/3/2031\n\nTen dead", "2031-03-15 Army Command of Olm"],
  ["وزارة الداخلية\nالمكتب الإعلامي\n3/9/2031\n\nأوقفت", "2031-09-03 وزارة الداخلية"],
  ["سهيل الآن\nقناة تلغرام - 2 سبتمبر 2031\n\nمداهمات", "2031-09-02 سهيل الآن"],
  ["حزب العهد\nبيان\nسهيل في 4 أيلول 2031\n\nيدين", "2031-09-04 حزب العهد"],
  [
    "وكالة ضفاف للأنباء\nالرمان (ضفاف) 9 نيسان 2031\n\nمقتل 8\n\nقال",
    "2031-04-09 وكالة ضفاف للأنباء",
  ],
  ["سهيل 2 أيلول/سبتمبر 2031 (المدار) - قال شهود", "2031-09-02 null"],
  ["OLM CAMP, June 10, 2031 (Pelican Press) -- Cholera has killed", "2031-06-10 null"],
  [
    "North Relief Office\nFlash Update No. 7 | Olm valley | 16 March 2031\n\nTen",
    "2031-03-16 North Relief Office",
  ],
  [
    "Relief Cluster - Olm cholera response\nSituation Report #3, as of 14 June 2031\n\nTen",
    "2031-06-14 Relief Cluster",
  ],
  ["Olm Railways\nCompany statement, 5 May 2031\n\nTen", "2031-05-05 Olm Railways"],
  [
    "Valley Rights Monitor\nOlm Hospital: what we know\n16 March 2031\n\nTen",
    "2031-03-16 Valley Rights Monitor",
  ],
  ["Olm Live\n@olmlive, May 3 2031\n\nTen", "2031-05-03 Olm Live"],
  ["وزارة النقل\nتصريح صحفي\nرأس الملح، 7 كانون الثاني 2032\n\nارتفع", "2032-01-07 وزارة النقل"],
  [
    "رابطة أهالي ضحايا العبّارة\n8 كانون الثاني 2032\n\nدفنّا",
    "2032-01-08 رابطة أهالي ضحايا العبّارة",
  ],
  [
    "Olm Fire and Rescue Service\nIncident bulletin 2, 10 November 2031, 09:00\n\nDead: 11",
    "2031-11-10 Olm Fire and Rescue Service",
  ],
  ["Safe Halls\nBriefing note: the school fire\n14 November 2031\n\nWe", "2031-11-14 Safe Halls"],
  // an account may be a private person's
  ["Sara Blake\n@sarablake, May 3 2031\n\nTen", "2031-05-03 null"],
  ["قوات الأمن تعتقل عمالاً\n2 أيلول 2031\n\nقال", "2031-09-02 null"],
  ["Olm police, miners agree on pay\n3 May 2031\n\nTen", "2031-05-03 null"],
])("the first lines: %j", (text, said) => {
  const found = publishedIn(text);
  expect(`${found?.day} ${found?.outlet}`).toBe(said);
});
