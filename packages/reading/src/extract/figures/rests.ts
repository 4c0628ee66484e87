import type { Measure } from "../../model/figure.ts";
import type { Count, Item, Quantity } from "../../text/item.ts";
import { asPart } from "./as-part.ts";
import { lasts } from "./inherit.ts";
import { isThing } from "./kin.ts";
import type { LinkedFigure } from "./link.ts";
import { putIn } from "./put-in.ts";

const RULE = "figure.rest-of-sum";

/** Of whom the rest go on in the same: who got away, is held, lost or dead stays so until something else is told. */
const GOES_ON: ReadonlySet<Measure> = new Set<Measure>([
  "escaped",
  "hostage",
  "captured",
  "arrested",
  "held",
  "missing",
]);
/** What a clause may say of the rest of those without telling anything new: "police are looking for the remaining four" does not make fugitives missing. */
const NO_NEWS: ReadonlySet<Measure> = new Set<Measure>(["other", "missing", "escaped"]);

/**
 * "Twelve got away. Eight were caught, and the remaining four …", `فرّ 23 نزيلاً، أُعيد منهم 19، ويجري البحث عن الأربعة الباقين`, `ولا يزال ثلاثة متوارين`: what is left of a number when another
 * is taken away from it is of the same people, and where no deed of its own is told, what befell them all still holds for it. Only where the two make exactly the first. `around` are the figures of the
 * sentences just before.
 */
export function withRests(
  found: readonly LinkedFigure[],
  items: readonly Item[],
  around: readonly LinkedFigure[],
): readonly LinkedFigure[] {
  let all = found;
  for (let at = 0; at < items.length; at++) {
    const chunk = numberAt(items[at]);
    if (chunk === null || !isRest(items, at)) continue;
    const quantity = quantityOf(chunk);
    const { low, high, start } = quantity;
    if (low === null || low !== high) continue;
    const here = firstFrom(all, start);
    const own = all[here]?.count.quantity.start === start ? all[here] : undefined;
    if (own !== undefined && lasts(own.measure) && areSafe(items, at)) {
      all = all.with(here, unharmed(own));
      continue;
    }
    const before = [...around, ...all.slice(Math.max(0, here - NEAR), here)];
    const whole = wholeOf(low, before, chunk);
    if (whole === undefined) continue;
    const made = restOf(whole, own, chunk, items, at);
    if (made === null || (own?.measure === made.measure && own.mode === made.mode)) continue;
    const partOf = all.indexOf(whole);
    const rest = { ...made, partOf: partOf < 0 ? null : partOf };
    all = own === undefined ? putIn(all, rest) : all.with(here, rest);
  }
  return all;
}

/** Where the first figure stands whose number begins at `start` or behind it, by halves. */
function firstFrom(all: readonly LinkedFigure[], start: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.count.quantity.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "The other six in the minibus were unhurt", `أما الستة الآخرون فلم يصابوا بأذى`: nothing befell them. */
function areSafe(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 12);
  const end = behind.findIndex(({ tags }) => tags.includes("stop"));
  const words = (end < 0 ? behind : behind.slice(0, end)).map(({ word }) => word);
  return words.some((word, i) => SAFE.test(word) || (HARMED.test(word) && words[i - 1] === "لم"));
}
const SAFE = /^(?:unhurt|unharmed|uninjured|safe|safely|unscathed|سالمين|سالمون|نجوا|سلموا)$/u;
const HARMED = /^(?:يصابوا|يصب|يتاذوا)$/u;

function unharmed(one: LinkedFigure): LinkedFigure {
  return { ...one, measure: "other", mode: "unknown", partOf: null, rule: RULE };
}

function numberAt(item: Item | undefined): Quantity | Count | null {
  const chunk = item?.chunk;
  if (chunk?.kind === "count") return chunk;
  return chunk?.kind === "quantity" && chunk.fractional !== true ? chunk : null;
}

function quantityOf(chunk: Quantity | Count): Quantity {
  return chunk.kind === "count" ? chunk.quantity : chunk;
}

/** "the remaining four", "the other six", "five are still at large", `الأربعة الباقين`, `لا يزال ثلاثة`, `والباقون وعددهم ستة`. */
function isRest(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const [before, last] = [items[at - 2]?.word ?? "", items[at - 1]?.word ?? ""];
  if (item === undefined) return false;
  if (/^[\u0600-\u06ff]/u.test(item.word)) {
    if (STILL.test(last) || LEFT.test(last)) return true;
    if (last.startsWith("عدد") && REST.test(bare(items[at - 2]))) return true;
    return item.def && items.slice(at, at + 3).some((one) => REST.test(bare(one)) || isOthers(one));
  }
  if (OTHER.test(last) && /^(?:the|its|their|all|and)$/u.test(before)) return true;
  const [next, second] = [items[at + 1]?.word ?? "", items[at + 2]?.word ?? ""];
  return /^(?:remain|remains|remained|remaining|still)$/u.test(next) || isStill(next, second);
}
const OTHER = /^(?:remaining|other)$/u;
const STILL = /^(?:يزال|تزال|يزالون|زال|زالت|زالوا)$/u;
const LEFT = /^(?:بقي|تبقي|يبقي|يتبقي|ليبقي|بقيت)$/u;
const REST = /^(?:باق(?:ين|ون|ي|يه|يات|يين)|متبق(?:ين|ون|ي|يه|يين)|[اآ]خر(?:ين|ون|يات))$/u;

function isStill(next: string, second: string): boolean {
  return /^(?:is|are|was|were)$/u.test(next) && second === "still";
}

function bare(item: Item | undefined): string {
  return (item?.word ?? "").replace(/^ال/u, "");
}

function isOthers({ chunk }: Item): boolean {
  return chunk?.kind === "count" && chunk.noun.includes("others") && !chunk.noun.includes("them");
}

/** The last number of which this one and another told behind it are all. */
function wholeOf(
  rest: number,
  before: readonly LinkedFigure[],
  chunk: Quantity | Count,
): LinkedFigure | undefined {
  const behind = new Set<number>();
  for (const whole of before.toReversed()) {
    const { low, high } = whole.count.quantity;
    if (whole.denied || low === null || low !== high) continue;
    if (isAlike(whole, chunk) && behind.has(low - rest)) return whole;
    behind.add(low);
  }
  return undefined;
}
/** Numbers before the rest of which one may be the whole: a bound, so that a sentence of thousands costs no more for each of them. */
const NEAR = 24;

function isAlike({ count }: LinkedFigure, chunk: Quantity | Count): boolean {
  if (chunk.kind === "quantity" || chunk.unit === "unknown") return true;
  return chunk.unit === count.unit || (isThing(chunk.unit) && isThing(count.unit));
}

function restOf(
  whole: LinkedFigure,
  own: LinkedFigure | undefined,
  chunk: Quantity | Count,
  items: readonly Item[],
  at: number,
): LinkedFigure | null {
  const { measure } = whole;
  if (!GOES_ON.has(measure) && !lasts(measure)) return null;
  const told = own?.measure ?? null;
  // who is told to be at large is told so, and is no number of all who got away
  if (told === "other" && items.slice(at, at + 5).some(({ tags }) => tags.includes("at-large")))
    return null;
  // "the toll has risen to 15, with 18 others still trapped", of 33 found dead: no more of them are
  if (told === "other" && lasts(measure) && liveStill(items, at)) return null;
  const isNew = told !== null && told !== measure && !NO_NEWS.has(told);
  // "nine were killed by five gunmen … the remaining four got away": no dead do
  const isGone = told === "missing" || told === "escaped";
  if (isNew || (isGone && measure !== "escaped" && measure !== "missing")) return null;
  const fate = fateBehind(items, at);
  const part = { own, measure: fate ?? measure, partOf: null } as const;
  return asPart(whole, chunk, { ...part, mode: fate === null ? "part" : "unknown" }, RULE);
}

/** What is told of people who are not known to be dead, right behind their number. */
function liveStill(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 6);
  const end = behind.findIndex(({ tags }) => tags.includes("stop") || tags.includes("comma"));
  return (end < 0 ? behind : behind.slice(0, end)).some(({ word }) => ALIVE.test(word));
}
const ALIVE =
  /^(?:trapped|stranded|stuck|rescued|saved|survived|surviving|alive|محاصر(?:ين|ون)?|عالق(?:ين|ون)?)$/u;

/** "were found alive", `عُثر على الأربعة الباقين مقتولين`: how they were found, right behind them. */
function fateBehind(items: readonly Item[], at: number): Measure | null {
  for (const { word } of items.slice(at + 1, at + 6)) {
    if (/^(?:alive|unharmed|free|احياء|سالمين|سالمون)$/u.test(word)) return "released";
    if (/^(?:dead|مقتولين|قتلي|جثثا|امواتا)$/u.test(word)) return "killed";
  }
  return null;
}
