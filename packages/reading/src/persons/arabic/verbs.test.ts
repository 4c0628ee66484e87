import { expect, test } from "vitest";
import { isTellingVerb, isVerb } from "./verbs.ts";

test.each(["نقل", "نقلت", "نقلا", "نقلوا", "نقلتا", "روت", "بكي", "احترق", "احترقت", "استبسلوا"])(
  "%s is done by somebody",
  (folded) => {
    expect(isVerb(folded)).toBe(true);
  },
);

test.each(["نقلتوا", "نقلون", "انطون", "ابتسام", "سنديان", "وا", ""])("%s is no verb", (folded) => {
  expect(isVerb(folded)).toBe(false);
});

test("what says nothing of whoever comes next tells nobody", () => {
  expect([isVerb("كانت"), isTellingVerb("كانت"), isTellingVerb("قالت")]).toEqual([
    true,
    false,
    true,
  ]);
});
