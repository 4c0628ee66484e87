import type { Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { keptMeasure, modeOf } from "../figure-modes.ts";
import { opensVerb, verbGroup } from "./verb-group.ts";

const THEM: ReadonlySet<string> = new Set("them whom which these those".split(" "));
/** Words before "they" that open a clause about the same. */
const OPENERS: ReadonlySet<string> = new Set("when before until after and but where as".split(" "));
/** Words from the number to the words that take it up. */
const REACH = 12;

/** What befell all who were counted is told behind them, with a word that takes them up. */
export const allOfThemRelation: Relation = {
  id: "en.relation.all-of-them",
  why: "'The town had 12 farmers, all of whom were arrested', 'were on their way home when they were shot dead': what is told of all of them is told of that number.",
  hits: [
    ["Police stopped 12 farmers on the road, all of whom were arrested.", "arrested farmers 12"],
    ["Twelve farmers were on their way home when they were shot dead.", "killed farmers 12"],
    ["Twelve farmers stood at the gate; these were wounded on Monday.", "wounded farmers 12"],
    ["Twelve farmers, all arrested in May, stood at the gate.", "arrested farmers 12"],
  ],
  misses: [
    "Police stopped 12 farmers, none of whom was arrested.",
    "Twelve farmers feared they would be arrested.",
    "Twelve farmers met the guards before they were killed.",
    "Twelve farmers, all of them women, stood at the gate.",
  ],
  read: (count, at, { items }) => {
    const measure = toldInClause(items, at, count);
    return measure === null ? null : { measure, phase: "done", mode: modeOf(count, measure) };
  },
};

function toldInClause(items: readonly Item[], at: number, count: Count): Measure | null {
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return null;
    // another who may be meant, or a part with a verb of its own
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return null;
    if (item.tags.includes("many") && isFree(items, i)) return null;
    const before = items[i - 1];
    const opened =
      before !== undefined &&
      (OPENERS.has(before.word) ||
        ["comma", "clause", "colon", "dash"].some((tag) => before.tags.includes(tag)));
    if (!opened) continue;
    const measure = toldOfAll(items, i, count);
    if (measure !== null) return measure;
  }
  return null;
}

/** In no prepositional phrase: "12 farmers met the guards", but not "in the fields". */
function isFree(items: readonly Item[], at: number): boolean {
  const first = items[at - 1]?.tags.includes("article") === true ? items[at - 2] : items[at - 1];
  return (
    first === undefined ||
    !["in", "of", "reach", "time-prep"].some((tag) => first.tags.includes(tag))
  );
}

/** What "they", "all of whom", "both" at `at` are told to have met with: done to them, and nothing that they did. */
export function toldOfAll(items: readonly Item[], at: number, count: Count): Measure | null {
  const behind = behindAll(items, at);
  if (behind < 0) return null;
  const group = verbGroup(items, behind);
  if (group?.kind !== "outcome" || group.negated || group.planned) return null;
  const bare = items[at]?.word === "all" && behind === at + 1;
  if (!group.aux && !bare && !group.item.tags.includes("intransitive")) return null;
  const measure = measureIn(group.item, count, items);
  return measure === null || measure === "other" ? null : keptMeasure(count, measure);
}

/** Where the verb may stand behind a word that takes up all who were counted; -1 where none does. */
function behindAll(items: readonly Item[], at: number): number {
  const word = items[at]?.word ?? "";
  if (word === "they" || word === "these") return opensVerb(items[at + 1]) ? at + 1 : -1;
  if (!/^(?:all|both|each)$/u.test(word)) return -1;
  if (items[at + 1]?.word === "of" && THEM.has(items[at + 2]?.word ?? "")) return at + 3;
  return word !== "each" && opensVerb(items[at + 1]) ? at + 1 : -1;
}

/** What a sentence begins with: "They were arrested on Monday", "On Monday all of them were freed". */
export function toldAtOnce(
  items: readonly Item[],
  count: Count,
  previous: readonly Item[],
): Measure | null {
  // "Ten guards beat prisoners. They were arrested": nobody knows who
  if (previous.some(({ tags, chunk }) => chunk === null && tags.includes("many"))) return null;
  const first = items.findIndex(
    ({ chunk, word, tags }) =>
      chunk?.kind !== "date" && !tags.includes("comma") && !LEADS.has(word),
  );
  return first < 0 || first > LED ? null : toldOfAll(items, first, count);
}
const LEADS: ReadonlySet<string> = new Set("on later then but and by at in".split(" "));
const LED = 4;
