import type { Item } from "../../../text/item.ts";
import { pastOf } from "../inflect.ts";
import { looksPast } from "./verb-group.ts";

/**
 * Is the item at `at` surely the verb of its subject, and no participle that only describes it? A past form is that where its participle
 * is another word ("saw", "went"), where it is of nobody's doing ("waited", "stood") or where its object follows ("met a guard").
 */
export function isFiniteAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.chunk !== null) return false;
  const { word, tags } = item;
  if (tags.includes("aux") || items[at - 1]?.tags.includes("aux") === true) return false;
  if (DISTINCT.has(word) || ALONE.has(word)) return true;
  const isPast = tags.includes("verb-past") || (tags.length === 0 && looksPast(word));
  return isPast && !tags.includes("pred") && isObject(items[at + 1]);
}

/** "met a guard", "thanked Samir"; a bare noun may go with a participle ("1,900 misled youths"). */
function isObject(next: Item | undefined): boolean {
  if (next === undefined) return false;
  if (next.chunk !== null) return next.chunk.kind !== "date";
  return ["article", "poss", "pronoun"].some((tag) => next.tags.includes(tag));
}

/** Pasts of which the participle is another word. */
const DISTINCT: ReadonlySet<string> = new Set(
  "saw went came gave took began wrote ran sang swam flew rose spoke knew grew chose broke woke wore threw drew ate hid became forgot froze arose".split(
    " ",
  ),
);

/** Verbs without an object: they have no participle of what was done to somebody. */
const ALONE: ReadonlySet<string> = new Set(
  "stand:stood sit:sat stay wait lie:lay sleep:slept remain walk march look listen pray cry weep:wept vote protest travel:travelled,traveled work live kneel:knelt talk laugh smile dance agree refuse try begin:began start continue manage fail seem appear happen belong depend object complain appeal queue rest pause hesitate"
    .split(" ")
    .flatMap((verb) => pastOf(verb).split(" ")),
);
