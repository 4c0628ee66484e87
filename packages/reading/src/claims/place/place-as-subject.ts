import type { ReadSentence } from "../../extract/stage.ts";
import type { Passage } from "../../model/passage.ts";
import { firstEndingAfter } from "../../text/item-at.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

type Items = ReadSentence["items"];
type Item = Items[number];

/** Items from a place to the last number that is told of it (`الكفرة حيث لقي 33 شخصاً مصرعهم وأصيب 49`). */
const REACH = 12;

/** Verbs whose subject is a place that has something happen in it, and what ranks it with others; folded. */
const HAS = /^[وف]?(?:[يت]?(?:سجل|شهد|تصدر|عرف)(?:ت)?|كانت?|[يت]كون|جاءت?)$/u;
const RANKS =
  /^[وف]?(?:ثم|تلت|تلته|تلتها|تلتهما|تلاها|تلاه|تليها|تليه|يليها|يليه|بعدها|تتبعها|اعقبتها)$/u;
const JOINTS: ReadonlySet<string> = new Set(["حيث", "اذ"]);
const WALLS = tagList("stop", "say", "voices", "according", "quote");

/**
 * `سجّلت طبرق 21 قتيلاً وغريان 38`, `كانت طبرق الأكثر تضرراً إذ سقط 21 قتيلاً، تلتها غريان حيث قُتل 38`: a place that has a verb of its own, with no
 * preposition before it, limits the numbers that are told of it.
 */
export function placeAsSubject({ items, lang }: ReadSentence, clause: Passage): string | null {
  if (lang !== "ar") return null;
  const at = firstEndingAfter(items, clause.start);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS)) return null;
    // `الأكثر تضرراً، إذ قُتل فيها 21`: the comma goes before the clause of its place, any other ends it
    if (item.tags.includes("comma") && !JOINTS.has(items[i + 1]?.word ?? "")) return null;
    const place = placeAt(item);
    if (place !== null) return isSubject(items, i, at) ? place : null;
  }
  return null;
}

function placeAt(item: Item | undefined): string | null {
  const chunk = item?.chunk;
  return chunk?.kind === "name" && chunk.is === "place" && item?.prep === "" ? chunk.id : null;
}

function isSubject(items: Items, at: number, number: number): boolean {
  const before = KIND.test(items[at - 1]?.word ?? "") ? at - 2 : at - 1;
  const verb = items[before];
  if (verb === undefined || verb.chunk?.kind === "name") return false;
  const word = verb.word + verb.suffix;
  if (HAS.test(word) || RANKS.test(word)) return true;
  // `سجّلت طبرق 21 قتيلاً وغريان 38`: the second of those that share a verb, with its number right behind
  if (items[at]?.conj !== true || number !== at + 1) return false;
  const count = items.slice(0, at).findLastIndex(({ chunk }) => chunk?.kind === "count");
  return count > 0 && placeAt(items[count - 1]) !== null && isSubject(items, count - 1, count);
}
const KIND = /^(?:ال)?(?:مدينه|بلده|قريه|محافظه|ولايه|ناحيه|منطقه|قضاء|مديريه)$/u;
