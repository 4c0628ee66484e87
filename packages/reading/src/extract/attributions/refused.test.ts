import { expect, test } from "vitest";
import { isRefused } from "./refused.ts";

const refused = (text: string): boolean => {
  const start = text.indexOf("#");
  return isRefused(text.replace("#", ""), { start, end: start + 3 });
};

test.each([
  "Four workers were arrested, not two as #the ministry says.",
  "Twenty-nine died, and not 22 as claimed by #the ministry.",
  "استشهد 29 عاملاً، لا 22 كما تقول #الوزارة",
  "قُتل تسعة عمال، لا أربعة كما تقول #الشركة",
  "كانوا 70 وليس 63 كما قالت #الوزارة",
])("refused to its source: %s", (text) => {
  expect(refused(text)).toBe(true);
});

test.each([
  "Four workers were arrested, as #the ministry says.",
  "The number is not known, as #the ministry said.",
  "Four, not two, were arrested, #the ministry said.",
  "لا يزال 12 عاملاً عالقين كما تقول #الوزارة",
  "قُتل 29 عاملاً كما تقول #الوزارة",
])("said by its source: %s", (text) => {
  expect(refused(text)).toBe(false);
});
