import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Nouns for many people together, of whom only the number is told. */
const CROWD: ReadonlySet<string> = new Set(
  "crowd turnout attendance throng gathering aboard strikers marchers".split(" "),
);
/** Words between the noun and the number. */
const BETWEEN: ReadonlySet<string> = new Set(
  "at of was is to reached stood figure number estimate about some an only the total as".split(" "),
);
const REACH = 5;

/** How large a crowd was: a number without a noun. */
export const crowdRelation: Relation = {
  id: "en.relation.crowd",
  why: "'Police put the turnout at 12,000; the unions spoke of 30,000': how many people were there, whatever they are called.",
  hits: [
    ["Police put the turnout at 12,000.", "other unknown 12000"],
    ["Organisers estimated the crowd at 80,000.", "other unknown 80000"],
    ["Police cleared an unlawful gathering of about 600 people.", "other unknown ~600"],
    ["The authority put the number of strikers at 900 on Tuesday.", "other unknown 900"],
    ["Thousands gathered in the main square.", "other unknown 2000..9999"],
    ["Hundreds blocked the road.", "other unknown 200..999"],
  ],
  misses: [
    "Police put the cost at 12,000.",
    "The crowd left at 12.",
    "Hundreds have no water.",
    "Dust gathered in the hall.",
  ],
  read: (count, at, { items, earlier, before }) => {
    if ((count.quantity.high ?? LEAST) < LEAST) return null;
    // "cleared a gathering of about 600 people"
    if (!isElided(count)) {
      const isCrowd = items[at - 1]?.word === "of" && CROWD.has(items[at - 2]?.word ?? "");
      return isCrowd && count.unit === "persons" ? { measure: "other", phase: "done" } : null;
    }
    if (gathers(items, at)) return { measure: "other", phase: "done", unit: "persons" };
    if (!isOfCrowd(items, at) || isYearLike(count) || !endsThere(items[at + 1])) return null;
    const last = before.at(-1) ?? earlier;
    const known = last?.measure === "other" && last.count.unit === "persons";
    return {
      measure: "other",
      phase: "done",
      group: known ? last.count.group : "unknown",
      unit: "persons",
    };
  },
};

/** Fewer are no crowd: "the crowd left at 12". */
const LEAST = 30;

function isOfCrowd(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = items[i]?.word ?? "";
    if (CROWD.has(word)) return true;
    if (!BETWEEN.has(word) && items[i]?.tags.includes("quote") !== true) return false;
  }
  return false;
}

/** "Thousands gathered in the square", "on Friday hundreds blocked the road": a number alone that does what only people do. */
function gathers(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const opens =
    before === undefined ||
    before.chunk?.kind === "date" ||
    ["comma", "stop", "clause", "colon", "quote", "bullet", "that", "say"].some((tag) =>
      before.tags.includes(tag),
    ) ||
    ["and", "as", "where", "when", "while", "but"].includes(before.word);
  const next = items[at + 1];
  const verb = next?.tags.includes("aux") === true ? items[at + 2] : next;
  if (!opens || verb?.chunk !== null) return false;
  // "60,000 had turned out"
  const out = items[items.indexOf(verb) + 1]?.word === "out" && verb.word === "turned";
  return out || GATHERED.test(verb.word);
}
const GATHERED =
  /^(?:gather(?:ed|ing)?|assembl(?:ed|ing)|congregat(?:ed|ing)|block(?:ed|ing)|march(?:ed|ing)|rall(?:ied|ying)|protest(?:ed|ing)|throng(?:ed|ing)|chant(?:ed|ing)|queu(?:ed|ing)|attended)$/u;

function endsThere(next: Item | undefined): boolean {
  return (
    next === undefined ||
    next.chunk?.kind === "date" ||
    ["stop", "comma", "clause", "quote", "paren", "dash", "in"].some((tag) =>
      next.tags.includes(tag),
    ) ||
    ["and", "but", "while", "on"].includes(next.word)
  );
}
