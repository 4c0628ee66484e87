import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import type { FigureDraft } from "./draft.ts";
import { isThing } from "./kin.ts";
import type { LinkedFigure } from "./link.ts";

/** A count that waits for the predicate of the count coordinated after it. */
export interface Waiting {
  readonly one: FigureDraft;
  readonly clause: Passage;
  readonly from: number;
  readonly to: number;
}

/** Nothing but "and", "or" and commas between the waiting counts and what is read at `from`. */
export function joins(waiting: readonly Waiting[], items: readonly Item[], from: number): boolean {
  const last = waiting.at(-1);
  if (last === undefined) return true;
  if (from > last.to + 3) return false;
  // "five staff members and six patients": the rest of the noun
  const rest = items[last.to]?.tags.includes("member") === true ? 1 : 0;
  const between = items.slice(last.to + rest, from);
  if (between.length === 0) return items[from]?.conj === true;
  return between.every(
    ({ word, tags }) => word === "and" || word === "or" || word === "&" || tags.includes("comma"),
  );
}

/** "In a town of 34,000 people, 20 were killed": a comma alone joins no count to the predicate of the next. */
export function isBound(items: readonly Item[], from: number): boolean {
  const before = items[from - 1]?.word;
  return (
    items[from]?.conj === true ||
    before === "and" ||
    before === "or" ||
    before === "&" ||
    before === "و"
  );
}

/** "Three soldiers and two civilians were killed": the predicate stands after its count and suits both. */
export function governs(
  settled: Omit<LinkedFigure, "clause">,
  held: FigureDraft,
  clause: Passage,
): boolean {
  const subject =
    settled.count.quantity.start <= clause.start || settled.count.start <= clause.start;
  // `9 ضحايا و15 مصاباً`: what the second noun says of its own is said of no victims
  if (held.count.noun.includes("toll-noun") && settled.count.measure !== null) return false;
  const unit = settled.count.unit;
  // "two field hospitals and 14 lorries were sent": what else was sent is no vehicle
  if (settled.measure === "vehicles" && isThing(held.count.unit) && held.count.unit !== unit)
    return false;
  const alike = unit === held.count.unit || unit === "unknown";
  // "40 shops and a dozen cars were destroyed": things of two kinds share what happened to things
  // "six children and two women were among the dead": both are
  const whole = settled.mode !== "part" || settled.rule === AMONG;
  return subject && whole && (alike || (isThing(unit) && isThing(held.count.unit)));
}

const AMONG = "en.figure.are-among";

export function outcomeOf({ measure, phase, denied, rule }: Omit<LinkedFigure, "clause">): Pick<
  LinkedFigure,
  "measure" | "phase" | "denied"
> & {
  readonly mode?: "part";
} {
  return { measure, phase, denied, ...(rule === AMONG ? { mode: "part" as const } : {}) };
}
