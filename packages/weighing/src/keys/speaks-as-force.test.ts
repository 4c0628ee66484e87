import { expect, test } from "vitest";
import { speaksAsForce } from "./speaks-as-force.ts";

test.each([
  "Nine of our fighters fell at the bridge.",
  "At dawn our men ambushed a patrol and killed four soldiers.",
  "تمكنت مجموعة من مقاتلينا من اقتحام الحاجز وقتل خمسة شرطيين.",
  "اشتبك رجالنا صباح السبت مع قوة من الجيش.",
])("whoever tells what his own fighters did is a side: %s", (text) => {
  expect(speaksAsForce(text)).toBe(true);
});

test.each([
  'The commander said "nine of our fighters fell" and gave no names.',
  "Our men pulled six bodies from the mud, the fire brigade said.",
  "قال القائد: «سقط تسعة من مقاتلينا».",
  "قُتل تسعة من مقاتلي اللواء.",
])("a paper that quotes one, or tells of its own rescuers, is none: %s", (text) => {
  expect(speaksAsForce(text)).toBe(false);
});
