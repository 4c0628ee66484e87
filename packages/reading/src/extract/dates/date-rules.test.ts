import { expect, test } from "vitest";
import { arabicDateJoins } from "../../lang/ar/dates/joins.ts";
import { arabicDates } from "../../lang/ar/dates/dates.ts";
import { englishDateJoins } from "../../lang/en/dates/joins.ts";
import { englishDates } from "../../lang/en/dates/dates.ts";
import { datesIn as datesOf } from "../../dates-in.ts";
import type { DateSaid } from "../../dates-in.ts";

/** Day on which the texts of date rules are published: a Tuesday. */
const PUBLISHED = "2031-04-15";

const datesIn = (
  text: string,
  lang: "ar" | "en",
  published: string | null = PUBLISHED,
): readonly DateSaid[] => datesOf(text, published, lang);

const all = [
  ...[...arabicDates, ...arabicDateJoins].map((rule) => ({ rule, lang: "ar" as const })),
  ...[...englishDates, ...englishDateJoins].map((rule) => ({ rule, lang: "en" as const })),
];

for (const { rule, lang } of all) {
  for (const [text, said] of rule.hits) {
    test(`${rule.id} reads ${text}`, () => {
      const found = datesIn(text, lang).filter((date) => date.rules.includes(rule.id));
      expect(found.map((date) => `${date.value} ${date.grain}`)).toEqual([said]);
    });
  }
  for (const text of rule.misses) {
    test(`${rule.id} leaves ${text}`, () => {
      expect(datesIn(text, lang).filter((date) => date.rules.includes(rule.id))).toEqual([]);
    });
  }
}
