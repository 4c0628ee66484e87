import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isDeciding } from "./counted.ts";
import { isNobody } from "./counted-vetoes.ts";
import { bodyBefore } from "./body-of.ts";
import { areOfWar } from "../stated-group.ts";
import { measureOfTold } from "./measure-of-told.ts";
import { predicateAfter } from "./predicate-after.ts";

/** People of the event whom a sentence names in passing, as a line, a complement or an object of any verb. */
export const peopleToldRelation: Relation = {
  id: "en.relation.people-told",
  why: "'The list holds 84 tenants', 'a first wave of 15 fighters', 'In the dock: two majors and nine corporals': people are counted wherever a sentence tells of them, not only where a measure's verb does. Not behind 'for', 'with', 'to', where they may be anybody.",
  hits: [
    ["The owner's register lists 84 tenants.", "other unknown 84"],
    ["A first wave of 15 fighters reached the gate.", "attackers fighters 15"],
    ["A platoon of 40 men moved along the river.", "deployed men 40"],
    ["The wing has two wells and 640 prisoners.", "held inmates 640"],
  ],
  misses: [
    "The boat has food for 45 people.",
    "Two engineers told us so.",
    "It takes 50 people to lift it.",
    "He spoke to 40 villagers.",
    "The agency brought food to 40 villagers.",
    "The company employs 3,000 people.",
    "The school teaches 340 pupils in two shifts.",
    "Suppose 200 people are inside.",
  ],
  last: true,
  read: (count, at, { items }) => {
    if (count.unit !== "persons" && count.unit !== "families") return null;
    // "a platoon of 30" counts by its own rule
    if (count.rules.includes("en.figure.strong")) return null;
    // "Fifty-five families have buried a body"
    if (count.unit === "families" && predicateAfter(items, at)?.kind === "agent") return null;
    if (isNobody(count, items, at) || isHypothetical(items, at) || isCited(items, at)) return null;
    // "The company employs 3,000 people": how large it is
    if (/^employ(?:s|ed|ing)?$/u.test(items[at - 1]?.word ?? "") || isListed(items, at))
      return null;
    // "two, both minors, were handed to their parents": said of those counted
    if (count.rules.includes("en.count.both") && predicateAfter(items, at) === null) return null;
    const head = bodyBefore(items, at);
    if (head === null && !stands(items, at)) return null;
    const measure = measureOfTold(count, items, at, head);
    const group = areOfWar(items, at, count.group) ? { group: "captives" } : {};
    return measure === "held"
      ? { measure, mode: "held", phase: "done", ...group }
      : { measure, phase: "done", ...group };
  },
};

/** "Among the dead are two customers", "the others were two guards", "– Three civilians by a mine": of those told elsewhere. */
export function isListed(items: readonly Item[], at: number): boolean {
  if (items[0]?.tags.includes("dash") === true || items[0]?.tags.includes("bullet") === true)
    return true;
  return items
    .slice(Math.max(0, at - LISTED), at)
    .some(
      ({ word, tags }) =>
        word === "others" || ["among", "include", "dead"].some((tag) => tags.includes(tag)),
    );
}

const LISTED = 12;

/** Words that a noun phrase may follow without being part of a prepositional phrase. */
const BEFORE: ReadonlySet<string> = new Set(
  "and but while that then where which who because also only just still all both perhaps maybe some the other remaining surviving".split(
    " ",
  ),
);

function isCounted(item: Item | undefined): boolean {
  if (item === undefined) return true;
  return item.chunk?.kind === "count" || item.tags.includes("many") || item.tags.includes("comma");
}

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
  // "a grandmother and two grandchildren lost their lives" leaves open what befell them; a list of counts goes on
  if (word === "and") return isCounted(items[at - 2]);
  if (BEFORE.has(word)) return true;
  // "delivered food to 12,000 people"; "comes to 40 people" is their number
  if (word === "to") return items[at - 2]?.tags.includes("reach") === true;
  return ["verb-past", "verb-ing", "verb-plain", "voices", "pred", "aux", "holding", "reach"].some(
    (tag) => tags.includes(tag),
  );
}

/** "If he had 500 men", "it would take 60 people", "he needs five hundred men": there were none. */
export function isHypothetical(items: readonly Item[], at: number): boolean {
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
  if (found !== null && isDeciding(items, found.at)) return true;
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
