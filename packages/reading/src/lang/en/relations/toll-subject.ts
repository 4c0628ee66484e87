import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Items between the toll and its verb; bounds the walk. */
const REACH = 24;
/** What may stand between the verb and its number. */
const WITHIN: ReadonlySet<string> = new Set(["to", "at", "a", "now", "about", "around", "total"]);

/** The number to which a toll rises whose verb stands far behind it. */
export const tollSubjectRelation: Relation = {
  id: "en.relation.toll-subject",
  why: "'The death toll from the slide in Durlan, Parb on Saturday night reached eight', 'the toll, in the town by the river, has hit 2,165': commas, dates and places stand between a toll and its verb, and no other verb does.",
  hits: [
    [
      "The death toll from the slide in Durlan, Parb on Saturday night reached eight on Sunday.",
      "killed unknown 8 total",
    ],
    [
      "The death toll in a slide that occurred at Kush ward, in Durlan on Saturday night reached eight.",
      "killed unknown 8 total",
    ],
    [
      "The toll of the crush, in the town by the river, has hit 2,165, governors said.",
      "killed unknown 2165 total",
    ],
  ],
  misses: [
    "The toll is unknown, police said, and the price of bread has hit 90.",
    "The road toll, for the bridge at Olm, has hit 90 dinars.",
    "The toll of the night reached him at 8.",
    "The toll never reached 40.",
  ],
  read: (count, at, { items }) => {
    if (!isElided(count) || count.measure !== null || isYearLike(count) || !closes(items[at + 1]))
      return null;
    let verb = at - 1;
    while (verb > 0 && WITHIN.has(items[verb]?.word ?? "")) verb--;
    const reach = items[verb];
    if (reach === undefined || !reach.tags.includes("reach") || reach.chunk !== null) return null;
    // "the toll never reached 40"
    if (items[verb - 1]?.word === "never") return "none";
    return tollBefore(items, verb) ? { measure: "killed", mode: "total", unit: "persons" } : null;
  },
};

/** Walks back from the verb to "the death toll", "the toll" over what is no verb and no other number. */
function tollBefore(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i > 0 && verb - i <= REACH; i--) {
    const item = items[i];
    if (item === undefined) return false;
    const { tags, chunk, word } = item;
    if (chunk !== null) {
      if (chunk.kind === "count" || chunk.kind === "quantity") return false;
      continue;
    }
    if (tags.includes("toll-word") && word === "toll") return isOfDead(items[i - 1]);
    const helps = i === verb - 1 && ["has", "have", "had"].includes(word);
    if (helps || (word === "now" && i >= verb - 2)) continue;
    const who = items[i - 1];
    // "a slide that occurred at Kush": a relative clause of its own
    if (tags.includes("verb-past") && (who?.word === "that" || who?.word === "which")) {
      i--;
      continue;
    }
    if (
      ["aux", "say", "stop", "clause", "pronoun", "that", "verb-past"].some((tag) =>
        tags.includes(tag),
      )
    )
      return false;
  }
  return false;
}

/** "the toll", "the death toll", "its toll"; not "the road toll". */
function isOfDead(before: Item | undefined): boolean {
  return (
    before !== undefined &&
    (before.tags.includes("article") ||
      before.tags.includes("poss") ||
      before.word === "death" ||
      before.word === "deaths")
  );
}

/** The phrase ends with the number. */
function closes(next: Item | undefined): boolean {
  if (next === undefined || next.chunk?.kind === "date") return true;
  return (
    ["stop", "comma", "clause", "quote", "dash", "in"].some((tag) => next.tags.includes(tag)) ||
    ["and", "on", "as", "by", "after", "while", "with"].includes(next.word)
  );
}
