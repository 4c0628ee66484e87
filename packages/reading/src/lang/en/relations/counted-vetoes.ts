import { isRoomFor, isShare, isSupposed } from "../figure-vetoes.ts";
import type { Count, Item } from "../../../text/item.ts";
import { predicateAfter } from "./predicate-after.ts";
import { matchFrom } from "./subject.ts";

/** People of whom a number says nothing of the event: a capacity, a share, a source, somebody's family, one on each cart. */
export function isNobody(count: Count, items: readonly Item[], at: number): boolean {
  if (count.measure !== null || count.noun.includes("others") || isOne(count)) return true;
  if (isRoomFor(items, at - 1)) return true;
  if (isShare(items, at) || isSupposed(matchFrom(items, at, at + 1)) || isSize(items, at))
    return true;
  // "Of the 1,400 inmates, 380 got away": those are the rest
  if (items[0]?.word === "of" && at <= 2) return true;
  if (OF_NOBODY.has(items[at - 1]?.word ?? "") || isEach(items, at)) return true;
  return isSource(items, at) || isKin(count, items, at) || isCompound(items, at);
}

/** Words before "of N people" or "for N people" by which the number says how large a place is, not who was there. */
const SIZE: ReadonlySet<string> = new Set(
  "town city village district suburb island population home capacity room space built designed licensed meant made enough beds seats places quarter province camp".split(
    " ",
  ),
);

/** Words that make the number one of nobody: "per 100 people", "each of two guards". */
const OF_NOBODY: ReadonlySet<string> = new Set(
  "per each every a any either first last next".split(" "),
);

/** "20 motorcycles, each carrying two men", "two men on each": how many on one, and not how many there were. */
function isEach(items: readonly Item[], at: number): boolean {
  // "five people per family", "two men to a cell": a rate, and not how many there were
  if (isRateOf(items, at)) return true;
  return (
    items[at - 2]?.word === "each" ||
    items.slice(at + 1, at + 3).some(({ word }) => word === "each")
  );
}

/** So many for each of something, which is no time: "five people per family". */
export function isRateOf(items: readonly Item[], at: number): boolean {
  const per = items[at + 1]?.word;
  const of = items[at + 2]?.word ?? "";
  if (per === "per") return !PERIODS.has(of);
  return per === "to" && items[at + 2]?.word === "a" && SHARED.has(items[at + 3]?.word ?? "");
}
const PERIODS: ReadonlySet<string> = new Set(
  "day week month hour night year minute shift".split(" "),
);
const SHARED: ReadonlySet<string> = new Set(
  "cell bed room tent house family mattress seat toilet latrine table boat car truck hall ward bunk".split(
    " ",
  ),
);

function isOne({ quantity }: Count): boolean {
  return quantity.low === 1 && quantity.high === 1;
}

function isSize(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.suffix === "'s" && SIZE.has(items[at - 1]?.word ?? "")) return true;
  const [prep, head] = [items[at - 1]?.word, items.slice(Math.max(0, at - 4), at - 1)];
  if (prep !== "of" && prep !== "for" && prep !== "to" && prep !== "some") return false;
  return head.some(({ word }) => SIZE.has(word));
}

/** "leaves four daughters", "with her two sons": somebody's family, who are not in the news. */
function isKin({ noun }: Count, items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  // "had three wives and eleven children"
  const first = items[at - 2]?.chunk;
  if (before?.word === "and" && first?.kind === "count" && first.unit === "persons")
    return isKin(first, items, at - 2);
  if (before?.tags.includes("poss") === true) return noun.includes("kin");
  return /^(?:leaves|leaving|left|has|had)$/u.test(before?.word ?? "");
}

/** "three police stations": the noun is the first half of another. */
function isCompound(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.chunk?.kind !== "count" || next === undefined || next.chunk !== null) return false;
  return (
    next.tags.length === 0 &&
    next.word.length > 3 &&
    next.word.endsWith("s") &&
    item.tags.includes("single")
  );
}

/** Those counted speak, or are cited: "two guards told", "according to two officials". */
function isSource(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  // "interviewed 27 people with knowledge of it"
  if (before?.word === "interviewed" || before?.word === "interviewing") return true;
  if (
    before !== undefined &&
    (before.tags.includes("cite") || items[at - 2]?.tags.includes("according") === true)
  )
    return true;
  const found = predicateAfter(items, at);
  return found?.kind === "say" && !found.aux;
}
