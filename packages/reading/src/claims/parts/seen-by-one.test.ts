import { expect, test } from "vitest";
import { isSeenByOne } from "./seen-by-one.ts";

const seen = (text: string): boolean => {
  const start = text.indexOf("#");
  return isSeenByOne(text.replace("#", ""), { start, end: start + 2 });
};

test.each([
  "“I counted #12 bodies in the corridor,” the driver said.",
  "She counted #14 bodies there and on the stairs.",
  "Selma Dray saw at least #14 bodies in the yard.",
  "A nurse who had seen #nine bodies said",
  "He carried #six children out of the house.",
  "Residents saw #20 men being led away.",
  "روى العامل أنه رأى #تسع جثث قرب المصعد",
  "وقال زميله إنه عدّ #إحدى عشرة جثة في الممر",
  "«عددت #تسع جثث»، قال",
  "إنه شاهد بعينيه نحو #سبع جثث قرب الجسر",
  "إنه انتشل بيديه #ست جثث",
  "وقالت إنها رأت #35 معتقلاً",
  "A Plain News reporter who walked through the western half of the town on Sunday counted #29 burnt houses.",
  "Our correspondent in Olm saw #nine coffins.",
  "Our reporter, who was allowed into one street, counted #17 burnt shops.",
  "وأحصى مراسلنا في البلدة #أربعة عشر منزلاً محترقاً",
])("what one person saw: %s", (text) => {
  expect(seen(text)).toBe(true);
});

test.each([
  "The Monitor's team counted #41 graves.",
  "We counted #44 dead, the office said.",
  "The day saw #14 people killed.",
  "The year has seen #44 deaths.",
  "The Farmers' Union has counted #61 wounded.",
  "Safe Halls counted #20 dead.",
  "He said #12 people were killed.",
  "شهدت المدينة #14 قتيلاً",
  "انتشلت الفرق #ست جثث",
  "أحصت المنظمة #44 قتيلاً",
  "Reporters counted #81 names on the list.",
  "The reporters' union counted #44 arrests.",
  "A reporter said the army had counted #12 dead.",
  "ارتفع عدد القتلى بعد #12 يوماً",
  "She had not counted. #14 people died.",
])("none: %s", (text) => {
  expect(seen(text)).toBe(false);
});
