import { arabic } from "../../lang/ar/index.ts";
import { arabicDateJoins } from "../../lang/ar/date-joins.ts";
import { arabicDates } from "../../lang/ar/dates.ts";
import { english } from "../../lang/en/index.ts";
import { englishDateJoins } from "../../lang/en/date-joins.ts";
import { englishDates } from "../../lang/en/dates.ts";
import { EMPTY_CASE } from "../../model/case.ts";
import { arabicAnalyser, englishAnalyser } from "../../text/analyse.ts";
import type { DateChunk, Item } from "../../text/item.ts";
import { itemsOf } from "../../text/items.ts";
import { sentences } from "../../text/sentence.ts";
import { tokenize } from "../../text/token.ts";
import { quantityItem } from "../numbers/reader.ts";
import { chunk } from "../rule.ts";
import { dateRules, readDates } from "./read-dates.ts";

/** Day on which the texts of date rules are published: a Tuesday. */
export const PUBLISHED = "2031-04-15";

const RULES = {
  ar: dateRules(arabicDates, arabicDateJoins),
  en: dateRules(englishDates, englishDateJoins),
};
const ar = arabicAnalyser(arabic.lexicon);
const en = englishAnalyser(english.lexicon);

/** Dates of `raw` by the number stages and the dates stage alone. */
export function datesIn(
  raw: string,
  lang: "ar" | "en",
  published: string | null = PUBLISHED,
): DateChunk[] {
  const pack = lang === "ar" ? arabic : english;
  const context = { raw, published, case: EMPTY_CASE };
  const found: DateChunk[] = [];
  for (const span of sentences(raw)) {
    let items: readonly Item[] = itemsOf(raw, tokenize(raw, span.start, span.end), ar, en);
    for (const pass of [pack.numbers, pack.ranges, pack.bounds])
      items = chunk(pass, items, context, quantityItem);
    for (const { chunk: read } of readDates(items, RULES[lang], context))
      if (read?.kind === "date") found.push(read);
  }
  return found;
}
