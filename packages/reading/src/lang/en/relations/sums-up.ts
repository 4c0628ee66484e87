import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Fewer numbers sum up to another by chance. */
const LEAST = 3;

/** Numbers in a row, each behind a name, that sum up to a number told before: what it is made of. */
export const sumsUpRelation: Relation = {
  id: "en.relation.sums-up",
  why: "'418 arrests … By authority: State Security 191, the Military Police 122, local militias 105.': three numbers or more that together are the one told before are its parts, whatever they stand behind.",
  hits: [
    [
      "Police arrested 418 people. By province: Harrim 160; Sorn 97; the coast 161.",
      "arrested unknown 97 part",
    ],
    ["60 people were killed. By town: Harrim 30, Sorn 20, Tarb 10.", "killed unknown 10 part"],
  ],
  misses: [
    "Police arrested 418 people. By province: Harrim 160; Sorn 97; the coast 162.",
    "By province: Harrim 160; Sorn 97; the coast 161.",
    "60 people were killed. Pages 30, 20, 10 tell of it.",
  ],
  read: (count, at, { items, before, earlier, told }) => {
    if (!isElided(count) || isYearLike(count) || !stands(items, at)) return null;
    const row = items.flatMap(({ chunk }, i) =>
      chunk?.kind === "quantity" && stands(items, i) ? [chunk.low ?? 0] : [],
    );
    if (row.length < LEAST) return null;
    const sum = row.reduce((all, one) => all + one, 0);
    const is = ({ count: { quantity, unit }, denied }: LinkedFigure): boolean =>
      quantity.low === sum && quantity.high === sum && unit === "persons" && !denied;
    const whole =
      before.findLast(is) ?? (earlier !== null && is(earlier) ? earlier : told.findLast(is));
    if (whole === undefined) return null;
    return {
      measure: whole.measure,
      phase: whole.phase,
      mode: "part",
      group: whole.count.group,
      unit: "persons",
    };
  },
};

/** Behind a word, and before the next of the row: "Harrim 160;", "the coast 161." */
function stands(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (before === undefined || before.chunk?.kind === "quantity" || before.chunk?.kind === "count")
    return false;
  if (["comma", "stop", "in", "aux", "reach"].some((tag) => before.tags.includes(tag)))
    return false;
  if (/^(?:page|pages|no|number|article|point)$/u.test(before.word)) return false;
  return (
    next === undefined ||
    ["comma", "clause", "stop", "paren"].some((tag) => next.tags.includes(tag)) ||
    next.word === "and"
  );
}
