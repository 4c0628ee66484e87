import { expect, test } from "vitest";
import { isRuinedOrHarmed } from "./ruined-or-harmed.ts";

function around(text: string): boolean {
  const [before = "", after = ""] = text.split("N");
  return isRuinedOrHarmed(before, after);
}

test.each([
  "N houses are destroyed or damaged",
  "N homes were damaged or completely destroyed",
  "The survey found N houses affected",
  "shells destroyed or badly damaged N houses",
  "وقد دُمر أو تضرر في المدينة N منزلاً",
  "N منزلاً بين مدمر ومتضرر",
  "تضرر أو انهار N بيتاً",
])("one number over ruin and harm: %s", (text) => {
  expect(around(text)).toBe(true);
});

test.each([
  "N houses were destroyed and 12 damaged",
  "N houses were destroyed",
  "N houses were damaged and people fled",
  "دُمر N منزلاً وتضرر 12",
  "تضرر N منزلاً",
  "N houses and a school, or what is left of it",
])("ruin or harm alone, or two numbers: %s", (text) => {
  expect(around(text)).toBe(false);
});
