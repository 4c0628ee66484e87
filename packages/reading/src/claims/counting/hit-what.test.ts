import { expect, test } from "vitest";
import { hitWhat } from "./hit-what.ts";

const hit = (text: string): string | null => {
  const [before = "", number = "", after = ""] = text.split("#");
  const raw = before + number + after;
  const at = { start: before.length, end: before.length + number.length };
  return hitWhat(raw, { start: 0, end: raw.length }, at);
};

test.each([
  ["The Front said #24# drones had hit Dair Lum airfield.", "hit-airport"],
  ["#Six# rockets and mortar shells, fired from the hills, struck the harbour.", "hit-port"],
  ["#Eleven# shells fell on the square and hit the market.", "hit-market"],
  ["The hospital was hit by #eight# shells, a nurse at the school said.", "hit-hospital"],
  ["سقطت #ثماني# قذائف على المستشفى، بحسب مصدر في السوق", "hit-hospital"],
  ["سقطت #خمس# قذائف على المخيم ونقل الجرحى إلى المستشفى", "hit-camp"],
  ["#Twelve# rockets struck the camp, our researchers found.", "hit-camp"],
  [
    "The army said #three# mortar bombs fired by the other side fell near the hospital.",
    "hit-hospital",
  ],
  ["Soldiers shelled the market with #40# rounds.", "hit-market"],
  ["وسقطت على المستشفى ومحيطه #ثماني# قذائف في ربع ساعة", "hit-hospital"],
  ["جراء سقوط #أربع# قذائف هاون على طابور الخبز أمام مخبز الطاحونة", "hit-bakery"],
  ["حين أمطر مستشفى النورس ب#أربع عشرة# قذيفة", "hit-hospital"],
  ["سقطت #تسع# قذائف على المدرسة", "hit-school"],
  ["أصيب المخيم ب#ثلاث# قذائف، فيما نجا السوق", "hit-camp"],
  ["سقطت #قذيفتان# بالقرب من المستشفى", "hit-hospital"],
  ["#Six# rockets fired from a school struck the airfield.", "hit-airport"],
])("what so many hit: %s", (text, topic) => {
  expect(hit(text)).toBe(topic);
});

test.each([
  // who says it, and where the wounded were taken
  ["#Eight# shells fell on the town, a doctor at the hospital said."],
  ["#Eight# shells hit the square and the wounded were taken to the hospital."],
  ["سقطت #ثماني# قذائف على البلدة، بحسب مصدر في المستشفى"],
  ["سقطت #ثماني# قذائف على الساحة ونُقل الجرحى إلى المستشفى"],
  ["سقطت #ثماني# قذائف على البلدة بحسب مصدر في المستشفى"],
  ["The school director said #eight# shells hit the house."],
  ["قال مدير المستشفى إن #ثماني# قذائف سقطت على البلدة"],
  ["#Eight# shells hit the road leading to the hospital."],
  ["#Eight# shells struck the town and no hospital was hit."],
  // fired, and nothing says that they fell
  ["The Front sent #24# drones against Dair Lum airfield."],
  ["أطلقت المدفعية #تسع# قذائف باتجاه المدرسة"],
  // bombs beside shells
  ["#Three# barrel bombs hit the hospital."],
  ["سقطت #ثلاثة# براميل متفجرة على المستشفى"],
  // where they came from, and what they missed
  ["أطلقت من محيط المدرسة #ست# قذائف على مواقع الجيش"],
  ["سقطت #سبع# قذائف قرب المستشفى دون أن تصيبه"],
  ["#Six# shells were fired from the yard of the school."],
  ["#Four# rockets landed past the market."],
  // over a time
  ["They fired #85# shells at the hospital over the past month."],
  ["سقطت على المخيم منذ الصيف #200# قذيفة"],
  // two kinds, or none
  ["#Six# shells fell between the school and the hospital."],
  ["#Seven# shells fell on the suburb."],
  // what was ruined by them is another clause
  ["The jet fired #two# missiles at a command post, destroying a warehouse."],
  ["ألقت الطائرة #قنبلتين# على مقر القيادة، ما أسفر عن تدمير مستودع"],
  // found, and not fired
  ["#Two# unexploded shells lay in the yard of the school."],
  // of which of two schools nobody says
  ["#Nine# shells hit two schools."],
])("nobody says what was hit: %s", (text) => {
  expect(hit(text)).toBeNull();
});
