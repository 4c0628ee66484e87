import type { Take } from "../weights.ts";
import type { Measure } from "../../../model/figure.ts";
import { fold } from "../../../text/fold.ts";
import type { Ruled } from "./opinion.ts";
import { stem, type CutWord } from "../cut-words.ts";
import type { Count, Item, Quantity } from "../../../text/item.ts";
import { isOf, itemClass } from "../../../text/traits.ts";

/** A number as it stands among the items of its sentence, and what the text has told before. */
export interface NumberInSentence {
  readonly items: readonly Item[];
  /** The word of each item, cut as signs have it. */
  readonly words: readonly CutWord[];
  readonly at: number;
  readonly quantity: Quantity;
  /** The number with its noun; null for a number alone. */
  readonly count: Count | null;
  readonly raw: string;
  readonly before: MeasuresBefore;
}

/** Measures that words of the text name: those of the sentence before, and those that are often named up to here. */
export interface MeasuresBefore {
  readonly last: readonly Measure[];
  readonly often: readonly Measure[];
}

/** Words on either side that are signs. */
const REACH = 25;
/** Words on either side among which its predicate is looked for. */
const PREDICATE = 60;
/** Words on either side whose place is a sign too. */
const PLACED = 4;
/** Words on either side that are signs by their beginning. */
const BEGINNINGS = 6;
/** Words on either side, up to a comma, that are signs of its clause. */
const CLAUSE = 12;
/** Most words between two numbers that are a sign as a whole ("12 killed and 30 …"). */
const BETWEEN = 5;
/** A wall is a comma, a colon, another number: so many are told apart. */
const WALLS = 2;
const COUNTED: readonly string[] = ["0", "1", "2"];

/**
 * What stands around a number, each sign its kind and what is so, in words without a blank: words by their place and by their side, words that name a measure by how far they are and how many walls lie
 * between, the noun, the predicates on both sides, and what a rule reads. Weights are known of them (`measures.ts`), so that a sign says the same in the texts that those are made of.
 */
export function signsOf(
  one: NumberInSentence,
  ruled: Ruled | null,
  beside: RuledBeside,
  take: Take,
): void {
  const { words, at, count } = one;
  const noun = count === null ? [] : nounOf(one, count);
  for (const word of noun) take("noun", word);
  ofNumber(one, take);
  for (let d = 1; d <= PLACED; d++) {
    take(LEFT.placed[d - 1] ?? "", wordAt(words, at - d));
    take(RIGHT.placed[d - 1] ?? "", wordAt(words, at + d));
  }
  ofPairs(one, take);
  ofSide(one, LEFT, take);
  ofSide(one, RIGHT, take);
  const [left, right] = [predicate(one, -1), predicate(one, 1)];
  const unit = count?.unit ?? "none";
  take("pred", left, right);
  take("predL", left);
  take("predR", right);
  take("predL", left, unit);
  take("predR", right, unit);
  take("predL", left, wordAt(words, at + 1));
  const last = noun.at(-1);
  if (last !== undefined) {
    take("nounL", last, left);
    take("nounR", last, right);
  }
  ofRule(ruled, noun, left, right, take);
  ofRulesBeside(one, beside, take);
  for (const measure of one.before.last) take("last", measure);
  for (const measure of one.before.often) take("often", measure);
}

/** Kinds of signs that say what a rule reads. */
export const OF_RULES: ReadonlySet<string> = new Set([
  "ruled",
  "rule",
  "ruledN",
  "ruledL",
  "ruledR",
  "ruledB",
  "ruledA",
  "ruledT",
  "ruledS",
]);

/** What rules read of the numbers around one, in the order of the text; null where they read nothing of a number, undefined where there is none. */
export interface RuledBeside {
  /** The number before in the sentence, and at which item it stands. */
  readonly before: { readonly measure: Measure | null; readonly at: number } | undefined;
  readonly after: Measure | null | undefined;
  /** Of the first number of a sentence: the last one of the sentence before that has numbers. */
  readonly earlier: Measure | null | undefined;
}

/** Of a number that stands alone. */
export const ALONE: RuledBeside = { before: undefined, after: undefined, earlier: undefined };

/** For the numbers of one sentence after another what rules read beside them, by what they read of each. */
export function ruledBeside(): (
  numbers: readonly NumberInSentence[],
  measures: readonly (Measure | null)[],
) => readonly RuledBeside[] {
  let last: Measure | null | undefined;
  return (numbers, measures) => {
    const earlier = last;
    last = measures.at(-1);
    return numbers.map((_, i) => {
      const number = numbers[i - 1];
      const before =
        number === undefined ? undefined : { measure: measures[i - 1] ?? null, at: number.at };
      return { before, after: measures[i + 1], earlier: i === 0 ? earlier : undefined };
    });
  };
}

/** A list goes on as it began ("12 killed, 30 …"), and what stands between two numbers says what they are to each other. */
function ofRulesBeside({ words, at }: NumberInSentence, beside: RuledBeside, take: Take): void {
  const { before, after, earlier } = beside;
  take("ruledB", before === undefined ? "^" : (before.measure ?? "none"));
  take("ruledA", after === undefined ? "$" : (after ?? "none"));
  if (earlier !== undefined) take("ruledS", earlier ?? "none");
  if (before === undefined || at - before.at > BETWEEN + 1) return;
  const between = words.slice(before.at + 1, at).map((word) => word.stem);
  take("ruledT", before.measure ?? "none", between);
}

/**
 * What a rule reads of it, with the rule, the noun and the predicates: "holding" is `held` to a rule, and with a ransom behind it seldom is. How far a rule can be
 * trusted is learned from texts that no rule was made with.
 */
function ofRule(
  ruled: Ruled | null,
  noun: readonly string[],
  left: string,
  right: string,
  take: Take,
): void {
  if (ruled === null) {
    take("ruled", "none");
    return;
  }
  const { measure, rule } = ruled;
  take("ruled", measure);
  take("rule", rule);
  take("rule", rule, measure);
  for (const word of noun) take("ruledN", measure, word);
  take("ruledL", measure, left);
  take("ruledR", measure, right);
}

/** The words next to it in pairs: "lost|to", "of|were"; one word alone is many things. */
function ofPairs({ words, at }: NumberInSentence, take: Take): void {
  const left = wordAt(words, at - 1);
  const right = wordAt(words, at + 1);
  const second = wordAt(words, at + 2);
  take("LL", wordAt(words, at - 2), left);
  take("LR", left, right);
  take("RR", right, second);
  take("LRR", left, [right, second]);
}

function wordAt(words: readonly CutWord[], at: number): string {
  // an array asked for -1 looks for a property of that name
  return at < 0 ? "^" : (words[at]?.stem ?? "$");
}

/** The number itself, its noun's group and kind. */
function ofNumber({ quantity, count, items, at, raw }: NumberInSentence, take: Take): void {
  const { low, high } = quantity;
  const value = low ?? high;
  take("digits", String(quantity.digits));
  take("bound", quantity.bound);
  take("size", sizeOf(value));
  if (value !== null && value >= 1900 && value <= 2100) take("size", "year");
  if (count === null) return;
  if (count.measure !== null) take("own", count.measure);
  take("group", count.group);
  take("unit", count.unit);
  for (const tag of count.noun) take("tag", tag);
  if (items[at]?.chunk !== null) return;
  take("single", "");
  take("single", stem(fold(raw, quantity.start, quantity.end).toLowerCase()));
}

function sizeOf(value: number | null): string {
  if (value === null) return "none";
  if (value <= 2) return String(value);
  return value < 10 ? "<10" : value < 100 ? "<100" : value < 1000 ? "<1000" : "more";
}

/** Words on one side: each, by its beginning where it is near, and those that name a measure by distance and walls; the nearest of those once more. */
function ofSide({ items, words, at }: NumberInSentence, side: Side, take: Take): void {
  let walls = 0;
  let numbers = 0;
  let isNearest = true;
  let isClause = true;
  for (let d = 1; d <= REACH; d++) {
    const i = at + side.step * d;
    if (i < 0) return;
    const item = items[i];
    const cut = words[i];
    if (item === undefined || cut === undefined) return;
    const { stem: word, begins } = cut;
    take(side.all, word);
    if (isClause && d <= CLAUSE) {
      isClause = !isOf(item, COMMA_OR_STOP);
      if (isClause) take(side.clause, word);
    }
    const isCounted = isNumber(item);
    if (isCounted) numbers++;
    const measure = item.sense?.measure;
    if (measure !== undefined) {
      const far = d <= 3 ? side.near : d <= 8 ? side.middle : side.far;
      take(far, measure, COUNTED[walls] ?? "");
      take(side.measure, measure);
      if (isNearest) {
        const between = COUNTED[Math.min(WALLS, numbers)] ?? "";
        take(side.nearest, measure, between);
        take(side.nearest, measure, [between, word]);
      }
      isNearest = false;
    }
    if (d === 1 && begins !== "") take(side.beginsNext, begins);
    if (d <= BEGINNINGS && begins !== "") take(d <= 3 ? side.begins : side.beginsFar, begins);
    if (walls < WALLS && (isCounted || isWall(item))) walls++;
  }
}

/** A side of the number, and what its kinds of signs are called: put together once, since they are asked for with every word. */
interface Side {
  readonly step: 1 | -1;
  readonly all: string;
  readonly placed: readonly string[];
  readonly near: string;
  readonly middle: string;
  readonly far: string;
  readonly measure: string;
  readonly nearest: string;
  readonly beginsNext: string;
  readonly begins: string;
  readonly beginsFar: string;
  readonly clause: string;
}
function sideOf(step: 1 | -1, all: string): Side {
  return {
    step,
    all,
    placed: Array.from({ length: PLACED }, (_, before) => `${all}${before + 1}`),
    near: `${all}nm`,
    middle: `${all}mm`,
    far: `${all}fm`,
    measure: `${all}m`,
    nearest: `${all}nearest`,
    beginsNext: `${all}b`,
    begins: `${all}nb`,
    beginsFar: `${all}mb`,
    clause: `${all}c`,
  };
}
const LEFT = sideOf(-1, "L");
const RIGHT = sideOf(1, "R");

function isNumber({ chunk }: Item): boolean {
  return chunk?.kind === "quantity" || chunk?.kind === "count";
}

function isWall(item: Item): boolean {
  return isOf(item, WALL);
}
const COMMA_OR_STOP = itemClass(["comma", "stop"]);
const WALL = itemClass(["comma", "stop", ...[..."،,;؛:—"].map((sign) => `=${sign}`)]);

/** The nearest word on one side that is a predicate. */
function predicate({ items, words, at }: NumberInSentence, step: 1 | -1): string {
  for (let d = 1; d <= PREDICATE; d++) {
    const i = at + step * d;
    const item = i < 0 ? undefined : items[i];
    if (item === undefined) break;
    if (item.sense?.measure !== undefined || isOf(item, PREDICATES))
      return words[i]?.stem ?? "none";
  }
  return "none";
}

const PREDICATES = itemClass(["pred"]);

function nounOf({ raw, quantity }: NumberInSentence, count: Count): readonly string[] {
  if (count.end <= quantity.end) return [];
  const words = fold(raw, quantity.end, count.end)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map(stem);
}
