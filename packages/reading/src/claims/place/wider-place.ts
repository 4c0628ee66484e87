import { firstEndingAfter } from "../../text/item-at.ts";
import type { ReadSentence } from "../../extract/stage.ts";
import type { Passage } from "../../model/passage.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** What holds many places and is told without its name, folded; of the same id in both languages where it is the same. */
const HOLDERS: ReadonlyMap<string, string> = new Map(
  [
    ["province", "province governorate المحافظه الولايه"],
    ["country", "country nation البلاد البلد الدوله"],
    ["region", "region territory الاقليم القطاع المنطقه"],
  ].flatMap(([id = "", words = ""]) => words.split(" ").map((word) => [word, id] as const)),
);

/** Items of the clause of a toll on either side of its number. */
const REACH = 14;

/**
 * "Bringing to 58 the number of civilians killed in the province since 1 October", `عدد القتلى في المحافظة منذ مطلع أكتوبر إلى 58`: what has
 * been counted since then in all of a province is no toll of the one market that the report tells of. Null where nothing says that a number
 * was added to it, as "killed in the country since the war began" may be what the case is about.
 */
export function widerPlace({ items }: ReadSentence, clause: Passage): string | null {
  const from = firstEndingAfter(items, clause.start);
  const after = items.findIndex(({ start }) => start >= clause.end);
  if (from < 0) return null;
  const to = after < 0 ? items.length : after;
  const near = items.slice(from, Math.min(items.length, to + REACH));
  const end = near.findIndex((item, i) => from + i >= to && hasOneOf(item, WALLS));
  const said = end < 0 ? near : near.slice(0, end);
  if (!said.some(({ word }) => word === "since" || word === "منذ")) return null;
  if (!items.slice(Math.max(0, from - BEFORE), to).some(adds)) return null;
  for (const [at, item] of said.entries()) {
    if (!item.tags.includes("in")) continue;
    const next = said[at + 1]?.tags.includes("article") === true ? said[at + 2] : said[at + 1];
    const holder = next === undefined ? undefined : HOLDERS.get(definite(next));
    if (holder !== undefined && said[at + 2]?.word !== "of") return holder;
  }
  return null;
}

/** Items before the clause in which the words stand by which a number is added to an older one. */
const BEFORE = 3;
const ADDS = /^(?:bringing|brings|brought|taking|takes|raising|raises|[وف]?بذلك|[وف]?بهذا)$/u;

/** `ليرتفع العدد`, "bringing the number": so that it comes to more. */
function adds({ word, prep, tags }: ReadSentence["items"][number]): boolean {
  return ADDS.test(word) || (prep === "ل" && tags.includes("reach"));
}

const WALLS = tagList("comma", "stop", "clause", "say");

/** The folded word with its article, which the items of Arabic words known to a lexicon are without. */
function definite({ word, def }: ReadSentence["items"][number]): string {
  return def && /^[\u0600-\u06ff]/u.test(word) && !word.startsWith("ال") ? `ال${word}` : word;
}
