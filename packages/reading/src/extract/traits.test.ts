import { expect, test } from "vitest";
import { analysers, languages } from "../lang/languages.ts";
import { EMPTY_CASE } from "../model/case.ts";
import type { Item } from "../text/item.ts";
import { sentences } from "../text/sentence.ts";
import { isOf, itemClass, openersBit, signBits, traitsOf } from "../text/traits.ts";
import type { ItemClass } from "../text/traits.ts";
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
    const { opens, signs, sort } = traitsOf(item.tags, item.word);
    if (opens !== item.opens || signs !== item.signs || sort !== item.sort)
      expect.fail(JSON.stringify(item));
  }
});

test("an item is of a class by one of its words, by one of its tags or by all tags of a group", () => {
  const isIn = (one: ItemClass, tags: readonly string[], word: string): boolean =>
    isOf({ tags, word, ...traitsOf(tags, word) }, one);
  // what patterns ask for is known by the sort of an item ("-" is no boundary), a class of late by its tags and word
  const [boundary, late] = [itemClass(["stop", "clause"]), itemClass(["clause", "a-tag-of-late"])];
  expect([boundary.at >= 0, late.at >= 0]).toEqual([true, false]);
  for (const one of [boundary, late]) {
    expect(isIn(one, ["semicolon", "clause"], ";")).toBe(true);
    expect(isIn(one, ["comma"], ",")).toBe(false);
  }
  const both = itemClass(["a-tag-of-late+another", "=lately"]);
  expect(isIn(both, ["another", "a-tag-of-late"], "word")).toBe(true);
  expect(isIn(both, ["another"], "word")).toBe(false);
  expect(isIn(both, [], "lately")).toBe(true);
});

test("the class of a pattern says of an item what its tags and word say", () => {
  const asked = ["pred+past|missing-adj", "comma|clause", "quantity|count", "=was|=were|=is|=are"];
  const classes = asked.map((one) => itemClass(one.split("|")));
  expect(classes.every(({ at }) => at >= 0)).toBe(true);
  const items = [...itemsOfHits("ar"), ...itemsOfHits("en")];
  for (const one of classes) {
    const told = items.filter((item) => isOf(item, one));
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(items.filter((item) => isOf(item, { ...one, at: -1 })));
  }
});

test("who asks for bits after items exist is shown every item", () => {
  const item = traitsOf([], "word");
  expect(item.opens & openersBit(["a-tag-of-late"])).not.toBe(0);
  expect(item.signs & signBits(["a-tag-of-late"])).not.toBe(0);
});
