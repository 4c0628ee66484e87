import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isListed } from "../../../extract/figures/coordination.ts";
import { isPart } from "../../relation-part.ts";

/** Verbs that tell what a number is made of. */
const MADE_OF: ReadonlySet<string> = new Set(
  "comprise comprises comprised include includes included are were numbered".split(" "),
);
/** Those counted in the sentence before. */
const THEY: ReadonlySet<string> = new Set(
  "they these those others rest dead victims casualties wounded injured detainees missing number total figure them released displaced arrested".split(
    " ",
  ),
);

const ID = "en.relation.breakdown";

/** A comma or "and" right before, and nothing done by those counted. */
function goesOn(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  const ends =
    next === undefined ||
    ["comma", "stop", "clause", "func"].some((tag) => next.tags.includes(tag));
  return ends && (before?.word === "and" || before?.tags.includes("comma") === true);
}

/** The parts of the number of the sentence before: "They comprise 71 fighters, 44 guards and 13 civilians". */
export const breakdownRelation: Relation = {
  id: ID,
  why: "'128 people were killed. They comprise 71 fighters and 13 civilians': what the number before is made of.",
  hits: [
    [
      "128 people were killed. They comprise 71 fighters and 13 civilians.",
      "killed fighters 71 part",
    ],
    ["128 people were killed. These comprise 13 civilians.", "killed civilians 13 part"],
    ["30 people were arrested. The 30 include two guards.", "arrested guards 2 part"],
    ["128 people were killed. This includes 13 civilians.", "killed civilians 13 part"],
    [
      "130 people were killed. They comprise 71 fighters, 44 residents who took no part, 13 guards.",
      "killed guards 13 part",
    ],
    [
      "Five people were killed. They were the parents, two guards and a cook.",
      "killed guards 2 part",
    ],
    [
      "17 people were killed, most of them inmates. The others were two guards.",
      "killed guards 2 part",
    ],
  ],
  misses: [
    "128 people were killed. This village includes 13 civilians.",
    "They comprise 71 fighters.",
    "128 people were killed. The village has 13 civilians.",
  ],
  read: (count, at, { items, before, earlier }) => {
    const last = before.at(-1);
    // "comprises 103 demonstrators, 38 residents who took no part, 14 officers and three journalists"
    if (last !== undefined && before.some(({ rule }) => rule === ID) && last.mode === "part")
      return earlier !== null &&
        goesOn(items, at) &&
        isPart(count.quantity.low, earlier.count.quantity.high)
        ? { measure: count.measure ?? earlier.measure, phase: earlier.phase, mode: "part" }
        : null;
    const again = before.every(({ rule }) => rule === "en.relation.again");
    if (!again || earlier === null || count.unit !== earlier.count.unit) return null;
    const verb = verbBefore(items, at);
    if (verb < 0 || !(isThey(items, verb) || isAgain(items[verb - 1], earlier))) return null;
    if (!isPart(count.quantity.low, earlier.count.quantity.high)) return null;
    return { measure: count.measure ?? earlier.measure, phase: earlier.phase, mode: "part" };
  },
};

/** The verb before the count, over what stands before it in its list: "They were the parents, two daughters and a cook". */
function verbBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i > Math.max(0, at - LIST); i--) {
    const item = items[i];
    if (item === undefined || !isListed(item)) return item && MADE_OF.has(item.word) ? i : -1;
    if (MADE_OF.has(item.word)) return i;
  }
  return -1;
}

const LIST = 10;

/** "The 30 include three officers": the number of the sentence before, named again. */
function isAgain(item: Item | undefined, earlier: LinkedFigure): boolean {
  return item?.chunk?.kind === "quantity" && item.chunk.low === earlier.count.quantity.low;
}

function isThey(items: readonly Item[], verb: number): boolean {
  // "This includes 388 children and 241 women": the number before
  if (verb === 1 && items[0]?.word === "this" && /^(?:inc|comp)/u.test(items[1]?.word ?? ""))
    return true;
  return verb <= 4 && items.slice(0, verb).some(({ word }) => THEY.has(word));
}
