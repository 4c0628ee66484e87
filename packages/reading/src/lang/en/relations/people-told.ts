import type { Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isAtWork, isKept } from "./counted.ts";
import { isNobody } from "./counted-vetoes.ts";
import { predicateAfter } from "./predicate-after.ts";

/** People of the event whom a sentence names in passing, as a line, a complement or an object of any verb. */
export const peopleToldRelation: Relation = {
  id: "en.relation.people-told",
  why: "'The list holds 84 tenants', 'a first wave of 15 fighters', 'In the dock: two majors and nine corporals': people are counted wherever a sentence tells of them, not only where a measure's verb does. Not behind 'for', 'with', 'to', where they may be anybody.",
  hits: [
    ["The owner's register lists 84 tenants.", "other unknown 84"],
    ["A first wave of 15 fighters reached the gate.", "attackers fighters 15"],
    ["A platoon of 40 men moved along the river.", "deployed men 40"],
    ["The jail was short of water, and 640 prisoners shared a well.", "held inmates 640"],
  ],
  misses: [
    "The boat has food for 45 people.",
    "Two engineers told us so.",
    "It takes 50 people to lift it.",
    "He spoke to 40 villagers.",
  ],
  last: true,
  read: (count, at, { items }) => {
    if (count.unit !== "persons" && count.unit !== "families") return null;
    if (isNobody(count, items, at) || isHypothetical(items, at) || isCited(items, at)) return null;
    const head = headBefore(items, at);
    if (head === null && !stands(items, at)) return null;
    const measure = measureOf(count, items, at, head);
    return measure === "held"
      ? { measure, mode: "held", phase: "done" }
      : { measure, phase: "done" };
  },
};

/** Nouns of a body of people, with what it came for: "a wave of 15 fighters", "a platoon of 40 men". */
const BODIES: ReadonlyMap<string, Measure | null> = new Map<string, Measure | null>([
  ...words("wave waves gang gangs mob band bands", "attackers"),
  ...words(
    "platoon company column convoy contingent detachment force reinforcements squad patrol garrison unit battalion",
    "deployed",
  ),
  ...words(
    "group groups team detail batch list crowd party total queue line delegation crew handful number",
    null,
  ),
]);

function words(list: string, measure: Measure | null): readonly [string, Measure | null][] {
  return list.split(" ").map((word) => [word, measure]);
}

/** The body that the count is the size of; undefined measure where it is of no kind. */
function headBefore(
  items: readonly Item[],
  at: number,
): { readonly measure: Measure | null } | null {
  const of = items[at - 1]?.word === "of" ? at - 1 : hedged(items, at);
  if (of < 0) return null;
  const measure = BODIES.get(items[of - 1]?.word ?? "");
  return measure === undefined ? null : { measure };
}

/** "of perhaps 15 fighters": where "of" stands before a word of doubt, -1 where it does not. */
function hedged(items: readonly Item[], at: number): number {
  return HEDGES.has(items[at - 1]?.word ?? "") && items[at - 2]?.word === "of" ? at - 2 : -1;
}

const HEDGES: ReadonlySet<string> = new Set(
  "perhaps maybe possibly about around some roughly almost nearly".split(" "),
);

/** Words that a noun phrase may follow without being part of a prepositional phrase. */
const BEFORE: ReadonlySet<string> = new Set(
  "and but while that then where which who because also only just still all both perhaps maybe some the other remaining surviving".split(
    " ",
  ),
);

/** The count opens its clause, or is the object or complement of a verb. */
function stands(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return true;
  if (before.chunk !== null) return before.chunk.kind === "date";
  const { tags, word } = before;
  if (
    ["comma", "clause", "stop", "colon", "quote", "paren", "dash", "bullet"].some((tag) =>
      tags.includes(tag),
    )
  )
    return true;
  if (
    word === "the" ||
    word === "some" ||
    word === "perhaps" ||
    word === "maybe" ||
    word === "other"
  )
    return stands(items, at - 1);
  if (BEFORE.has(word)) return true;
  return ["verb-past", "verb-ing", "pred", "aux", "holding", "reach"].some((tag) =>
    tags.includes(tag),
  );
}

/** "If he had 500 men", "it would take 60 people", "he needs five hundred men": there were none. */
function isHypothetical(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const item = items[i];
    if (item === undefined || ["stop", "clause"].some((tag) => item.tags.includes(tag))) break;
    if (WISHED.has(item.word) || item.tags.includes("future")) return true;
  }
  const next = items[at + 1];
  return next !== undefined && (MODAL.has(next.word) || next.tags.includes("future"));
}

const WISHED: ReadonlySet<string> = new Set(
  "if unless would could should might may can need needs needed want wants require requires takes take expects expected seek sought hopes whether capacity room beds".split(
    " ",
  ),
);
const MODAL: ReadonlySet<string> = new Set("would could should might may can must".split(" "));

/** "He interviewed 40 villagers", "spoke to 47 people", "saw two men with cans", "what three officers had told". */
function isCited(items: readonly Item[], at: number): boolean {
  const near = items.slice(Math.max(0, at - 3), at);
  if (near.some(({ word }) => WITNESSED.has(word))) return true;
  const found = predicateAfter(items, at);
  if (found !== null && (found.kind === "say" || SAID.has(found.item.word))) return true;
  return items
    .slice(at + 1, at + 5)
    .some(({ word, tags }) => SAID.has(word) || tags.includes("say") || tags.includes("voices"));
}

const WITNESSED: ReadonlySet<string> = new Set(
  "interviewed interviewing interviews spoke spoken talked quoted quoting citing cited asked according told what".split(
    " ",
  ),
);
const SAID: ReadonlySet<string> = new Set(
  "told tell tells complained testified agreed wrote speaking familiar close briefed".split(" "),
);

const SWAP: ReadonlySet<string> = new Set(
  "exchange swap swapped exchanged trade traded".split(" "),
);

function measureOf(
  count: Count,
  items: readonly Item[],
  at: number,
  head: { readonly measure: Measure | null } | null,
): Measure {
  const { noun } = count;
  if (noun.includes("armed")) return "attackers";
  const member = noun.includes("member") || count.group === "men" || count.group === "police";
  if (head !== null && head.measure !== null && member) return head.measure;
  if (isAtWork(count, items, at)) return "deployed";
  if (isKept(items, at)) return "held";
  const captive = noun.includes("captive");
  if (captive && items.some(({ word }) => SWAP.has(word))) return "exchanged";
  return captive && !acts(items, at) ? "held" : "other";
}

/** Those counted do something: "prisoners climbed to the roof" says that they did it, and not how many are kept. */
function acts(items: readonly Item[], at: number): boolean {
  const found = predicateAfter(items, at);
  if (found?.kind !== "verb" && found?.kind !== "agent" && found?.kind !== "outcome") return false;
  return !SHARING.has(found.item.word);
}

const SHARING: ReadonlySet<string> = new Set(
  "share shared sharing sleep slept live lived wait waited remain remained stay stayed".split(" "),
);
