import { expect, test } from "vitest";
import { hitWhat } from "./hit-what.ts";

const hit = (text: string): string | null => {
  const [before = "", number = "", after = ""] = text.split("#");
  const raw = before + number + after;
  const at = { start: before.length, end: before.length + number.length };
  return hitWhat(raw, { start: 0, end: raw.length }, at);
};

test.each([
  ["The Front sent #24# drones against Dair Lum airfield.", "hit-airport"],
  ["#Twelve# rockets struck the camp, our researchers found.", "hit-camp"],
  [
    "The army said #three# mortar bombs fired by the other side fell near the hospital.",
    "hit-hospital",
  ],
  ["Soldiers shelled the market with #40# rounds.", "hit-market"],
  ["وسقطت على المستشفى ومحيطه #ثماني# قذائف في ربع ساعة", "hit-hospital"],
  ["جراء سقوط #أربع# قذائف هاون على طابور الخبز أمام مخبز الطاحونة", "hit-bakery"],
  ["حين أمطر مستشفى النورس ب#أربع عشرة# قذيفة", "hit-hospital"],
  ["أطلقت المدفعية #تسع# قذائف باتجاه المدرسة", "hit-school"],
  ["أصيب المخيم ب#ثلاث# قذائف، فيما نجا السوق", "hit-camp"],
  ["سقطت #قذيفتان# بالقرب من المستشفى", "hit-hospital"],
  ["Militants fired #six# rockets from a school at the airfield.", "hit-airport"],
])("what so many hit: %s", (text, topic) => {
  expect(hit(text)).toBe(topic);
});

test.each([
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
