import { expect, test } from "vitest";
import { analysers, languages } from "../lang/languages.ts";
import { EMPTY_CASE } from "../model/case.ts";
import type { Item } from "../text/item.ts";
import { sentences } from "../text/sentence.ts";
import { openersBit, signBits, traitsOf } from "../text/traits.ts";
import { createNames } from "./names/create-names.ts";
import { readSentence } from "./sentence.ts";

const names = createNames(EMPTY_CASE);

/** The items of every hit of a language's rules, as each stage hands them on. */
function itemsOfHits(lang: "ar" | "en"): readonly Item[] {
  const { fractions, bounds, dates, nonCounts, counts, figures, statements, ...pack } =
    languages[lang];
  const sets = [fractions, bounds, dates, nonCounts, counts, figures, statements];
  const texts = sets.flatMap(({ rules }) =>
    rules.flatMap(({ hits }) => hits.map(([text]) => text)),
  );
  return texts.flatMap((raw) => {
    const context = { raw, published: "2031-04-15", case: EMPTY_CASE };
    return Array.from(sentences(raw)).flatMap((span) => {
      const { items, named } = readSentence(span, 0, context, names, new Set(), analysers);
      const phrased = pack.phrases?.(items) ?? [];
      return [...items, ...named, ...phrased, ...pack.statementWords(items, raw)];
    });
  });
}

test.each(["ar", "en"] as const)("traits follow the tags and the word of an item: %s", (lang) => {
  const items = itemsOfHits(lang);
  expect(items.length).toBeGreaterThan(5000);
  for (const item of items) {
    const { opens, signs } = traitsOf(item.tags, item.word);
    if (opens !== item.opens || signs !== item.signs) expect.fail(JSON.stringify(item));
  }
});

test("who asks for bits after items exist is shown every item", () => {
  const item = traitsOf([], "word");
  expect(item.opens & openersBit(["a-tag-of-late"])).not.toBe(0);
  expect(item.signs & signBits(["a-tag-of-late"])).not.toBe(0);
});
