import type { Measure, Unit } from "../../model/figure.ts";
import { changed, type Item } from "../../text/item.ts";

/** Words after a number among which its noun stands. */
const REACH = 7;

/** A plural behind a number, as its ending tells it: whom or what it counts. */
export interface Told {
  readonly group: string;
  readonly unit: Unit;
  /** Part of a building, a record, a body of people: counted where it is destroyed, and not where it is only named. */
  readonly fixture?: true;
  /** A community: some of the people, where other names in capitals are those of a nation. */
  readonly community?: true;
}

/** What a language knows of plurals that its lexicon does not hold. */
export interface PlainNouns {
  /** What an unlisted plural counts; null for no plural, or one that counts nothing of a story ("sides", "reasons"). */
  readonly told: (word: string, capital: boolean) => Told | null;
  /** May the word stand between a number and its noun? "Twenty face charges" has no noun. */
  readonly within: (item: Item) => boolean;
  /** Does the noun at `at` only stand before the one that says what it is ("96 cases of arbitrary arrest")? */
  readonly light: (items: readonly Item[], at: number) => boolean;
  /** Is the word the third person of a verb as well ("a ship built for 220 sails")? */
  readonly verb: (word: string) => boolean;
}

/** What befalls people only: behind "killed", any noun is of persons. */
const OF_PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "arrested",
  "hostage",
]);

/**
 * Nouns behind numbers that no lexicon holds, told as counted: "23 field kitchens", "the 16 spans of the bridge", "three of their
 * front doors". So every rule that reads a number with its noun reads these too, and no list has to hold all that a report may count.
 */
export function tellNouns(items: readonly Item[], raw: string, nouns: PlainNouns): readonly Item[] {
  if (!items.some(({ chunk }) => chunk?.kind === "quantity")) return items;
  const out = [...items];
  for (let at = 0; at < out.length; at++) {
    const chunk = out[at]?.chunk;
    if (chunk?.kind !== "quantity" || chunk.fractional === true) continue;
    if (chunk.low === 1 && chunk.high === 1) continue;
    const head = headAt(out, at, raw, nouns);
    const item = head === null ? undefined : out[head.at];
    if (head === null || item === undefined) continue;
    const people = isOfPeople(out, at, head.at);
    const { group, unit } = people ? { group: "unknown", unit: "persons" as const } : head.told;
    const tags = [
      "counted",
      "many",
      "unlisted",
      ...(head.told.fixture === true ? ["fixture"] : []),
      // "35 Selvans were killed" is how a toll of a country's people is told: no kind of people among others
      ...(isCapital(item, raw) && head.told.community !== true ? ["anyone"] : []),
    ];
    out[head.at] = changed(item, { tags, sense: { tags, group, unit, number: "pl" } });
  }
  return out;
}

function headAt(
  items: readonly Item[],
  quantity: number,
  raw: string,
  nouns: PlainNouns,
): { readonly at: number; readonly told: Told } | null {
  let partitive = false;
  for (let at = quantity + 1; at < Math.min(items.length, quantity + REACH); at++) {
    const item = items[at];
    if (item === undefined) return null;
    const { tags, word, chunk } = item;
    if (chunk !== null) {
      // "three UN lorries", "two of the fifteen shafts": a name, or the number of the whole
      if (chunk.kind === "name" || (partitive && chunk.kind === "quantity")) continue;
      return null;
    }
    if (word === "of" && (at === quantity + 1 || items[at - 1]?.tags.includes("other") === true)) {
      partitive = true;
      continue;
    }
    if (partitive && (tags.includes("article") || tags.includes("poss"))) continue;
    if (tags.includes("other") && at === quantity + 1) continue;
    if (tags.includes("many")) return null;
    const told = nounHere(item, raw, nouns);
    // "a boy of four survives", "a ship built for 220 sails"
    if (told !== null && at === quantity + 1 && nouns.verb(word) && isBehind(items, quantity))
      return null;
    if (told !== null) {
      const next = items[at + 1];
      // "two sports halls": the last of a row of nouns is counted; "the lorries' crews"
      // "8 Druze and Bedouin fighters"
      if (told.community === true && next?.word === "and" && isCapitalAt(items, at + 2, raw))
        return null;
      const goes =
        next !== undefined &&
        next.chunk === null &&
        (next.tags.includes("many") || nounHere(next, raw, nouns) !== null);
      if (!goes) return item.suffix === "" && !nouns.light(items, at) ? { at, told } : null;
      continue;
    }
    if (!nouns.within(item) && !isParticiple(items, at, raw, nouns)) return null;
  }
  return null;
}

/** "316 suspected cases", "14 seized tankers": a participle right before the noun. */
function isParticiple(items: readonly Item[], at: number, raw: string, nouns: PlainNouns): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.chunk !== null || next === undefined || !/(?:ed|en)$/u.test(item.word)) return false;
  // "20 suffered burns": they did
  if (item.word === "suffered" || item.word === "sustained") return false;
  return nounHere(next, raw, nouns) !== null;
}

/** A preposition stands before the number. */
function isBehind(items: readonly Item[], at: number): boolean {
  return /^(?:of|for|at|on|by)$/u.test(items[at - 1]?.word ?? "");
}

function nounHere(item: Item, raw: string, nouns: PlainNouns): Told | null {
  if (!mayBeNoun(item)) return null;
  const told = nouns.told(item.word, isCapital(item, raw));
  // "two wardens", "three mayors": whoever holds an office is somebody
  if (told === null || !item.tags.includes("office")) return told;
  // "I do not ask for a thousand heads"
  return item.word === "heads" ? null : { group: "unknown", unit: "persons" };
}

function isCapitalAt(items: readonly Item[], at: number, raw: string): boolean {
  const item = items[at];
  return item !== undefined && item.chunk === null && isCapital(item, raw);
}

function isCapital({ start }: Item, raw: string): boolean {
  const first = raw[start] ?? "";
  return first !== first.toLowerCase();
}

/** Verbs in their plain form are nouns in the plural behind a number: "three visits", "two tests". */
function mayBeNoun({ tags, chunk }: Item): boolean {
  return (
    chunk === null &&
    tags.every(
      (tag) =>
        tag === "verb-plain" ||
        tag === "shows" ||
        tag === "calls" ||
        tag === "until-then" ||
        tag === "office",
    )
  );
}

/** "killed seven loggers", "seven dervishes were wounded" */
function isOfPeople(items: readonly Item[], quantity: number, head: number): boolean {
  const before = items[quantity - 1];
  if (before?.tags.includes("pred") === true && befalls(before)) return true;
  let joined = false;
  let persons = false;
  const behind = items.slice(head + 1, head + LIST);
  for (const [i, item] of behind.entries()) {
    // "had been shot dead": a phrase by then
    if (item.tags.includes("shot"))
      return behind[i + 1]?.tags.includes("dead") === true && (!joined || persons);
    if (item.tags.includes("pred")) return befalls(item) && (!joined || persons);
    if (item.tags.includes("aux") || item.tags.includes("neg")) continue;
    // "five escorts and three passengers were killed": the verb is behind all of the list
    if (item.word === "and" || item.tags.includes("comma")) joined = true;
    else if (item.sense?.unit === "persons") persons = true;
    else if (!joined || (item.chunk !== null && item.chunk.kind !== "quantity")) return false;
    else if (item.chunk === null && item.tags.length > 0) return false;
  }
  return false;
}

/** Words from a noun to the verb of the list that it stands in. */
const LIST = 10;

/** What is lost may be anything: "lost 12,000 volumes". */
function befalls({ sense, tags }: Item): boolean {
  return OF_PEOPLE.has(sense?.measure ?? "other") && !tags.includes("lost");
}
