import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Clause, Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { behindTime } from "./behind-time.ts";
import { looksPast } from "./verb-group.ts";

/** Between a verb and the number that is its object. */
const SOFT: ReadonlySet<string> = new Set(
  "only just nearly almost about some at least over more than fewer less around exactly the a an its their his".split(
    " ",
  ),
);
/** Verbs that say nothing of what they count: `rival` asks who speaks. */
const PLAIN: ReadonlySet<string> = new Set(
  "said had has have was were is are been got gave made put took went came did reached spoke told".split(
    " ",
  ),
);

/** A number alone behind the verb that another number had just before: of the same. */
export const verbAgainRelation: Relation = {
  id: "en.relation.verb-again",
  why: "'Numar says it lost three soldiers. Lodan says it lost seven': who tells it with the same verb tells of the same, though two things were told before.",
  hits: [
    [
      "Numar says it lost three soldiers and wounded 30. Lodan says it lost seven.",
      "killed soldiers 7",
    ],
    [
      "The first truck brought 40 tents and took 12 patients. The second brought 60.",
      "other tents 60",
    ],
  ],
  misses: [
    "Numar says it lost three soldiers. Lodan says it sent seven.",
    "The mayor said 12 had died. The guard said seven o'clock.",
    "Numar lost three soldiers and lost two guns. Lodan lost seven.",
    "Numar says it lost three soldiers. Lodan says it lost seven million.",
  ],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || count.measure !== null) return null;
    if ((count.quantity.low === 1 && !count.quantity.digits) || count.quantity.scale > MOST)
      return null;
    const { items, recent, previous, before } = clause;
    const verb = verbBefore(items, at);
    if (verb === null || !closes(items, at)) return null;
    const again = [...withVerb(recent, previous, verb), ...withVerb(before, items, verb)];
    const same = again.at(-1);
    if (same === undefined || same.denied || same.count.unit === "unknown") return null;
    if (
      again.some(
        ({ measure, count: { unit } }) => measure !== same.measure || unit !== same.count.unit,
      )
    )
      return null;
    const { measure, phase } = same;
    return { measure, phase, group: groupOf(again), unit: same.count.unit };
  },
};

/** "Lost seven million": money, and nobody who was told of before. */
const MOST = 1000;

/** The group that all of them are of. */
function groupOf(again: readonly LinkedFigure[]): string {
  const [first, ...more] = again.map(({ count }) => count.group);
  return first !== undefined && more.every((group) => group === first) ? first : "unknown";
}

/** The figures that are objects of that verb in the sentence. */
function withVerb(
  figures: Clause["recent"],
  items: readonly Item[],
  verb: string,
): readonly LinkedFigure[] {
  return figures.filter(({ count }) => {
    const at = items.findIndex(({ end }) => end > count.quantity.start);
    return at > 0 && verbBefore(items, at) === verb;
  });
}

/** The verb right before the number, over what only bounds it. */
function verbBefore(items: readonly Item[], at: number): string | null {
  let i = at - 1;
  while (i > 0 && SOFT.has(items[i]?.word ?? "")) i--;
  const item = items[i];
  if (item === undefined || item.chunk !== null || PLAIN.has(item.word)) return null;
  const { tags, word } = item;
  if (["say", "voices", "aux", "func", "in"].some((tag) => tags.includes(tag))) return null;
  const isVerb =
    tags.includes("verb-past") || tags.includes("pred") || (tags.length === 0 && looksPast(word));
  return isVerb ? word : null;
}

/** The phrase ends with the number, or a time follows. */
function closes(items: readonly Item[], at: number): boolean {
  const next = items[behindTime(items, at + 1)];
  return (
    next === undefined ||
    ["stop", "comma", "clause", "quote", "paren"].some((tag) => next.tags.includes(tag)) ||
    ["and", "but", "while", "or"].includes(next.word)
  );
}
