import { expect, test } from "vitest";
import { wordAt } from "../testing/word-at.ts";
import { isAbstract, isDate } from "./abstract.ts";

test("a virtue or a season is a word where it fades, turns or ends", () => {
  for (const [text, which] of [
    ["Hope is fading for those trapped.", "Hope"],
    ["Patience is wearing thin in the camp.", "Patience"],
    ["Joy turned to grief within the hour.", "Joy"],
    ["Grace under fire is what they showed.", "Grace"],
    ["Dawn broke over the harbour.", "Dawn"],
    ["May heat made it worse.", "May"],
  ] as const)
    expect(isAbstract(...wordAt(text, which)), text).toBe(true);
});

test("who sleeps, runs or is somewhere is somebody", () => {
  for (const [text, which] of [
    ["Hope is asleep.", "Hope"],
    ["Hope is running home.", "Hope"],
    ["Grace under the rubble was silent.", "Grace"],
    ["Summer was nine.", "Summer"],
    ["Dawn came home late.", "Dawn"],
  ] as const)
    expect(isAbstract(...wordAt(text, which)), text).toBe(false);
});

test("a month with its day or year is a date, a girl with her age is none", () => {
  expect(isDate(...wordAt("It opened on June 3 again.", "June"))).toBe(true);
  expect(isDate(...wordAt("In April last year floods came.", "April"))).toBe(true);
  expect(isDate(...wordAt("Pray for him on Sunday.", "Sunday"))).toBe(true);
  expect(isDate(...wordAt("A girl called April, 8, died.", "April"))).toBe(false);
  expect(isDate(...wordAt("His daughter June handed out bread.", "June"))).toBe(false);
  expect(isDate(...wordAt("Uncle Sunday did not make it.", "Sunday"))).toBe(false);
});
