import type { Measure } from "../../model/figure.ts";
import type { Candidate } from "./candidates.ts";
import type { FigureDraft } from "./draft.ts";
import type { LinkedFigure } from "./link.ts";

/** Two numbers that make a third are often chance; three are what it is made of. */
const LEAST = 3;

interface Whole {
  readonly measure: Measure;
  readonly phase: FigureDraft["phase"];
}

/**
 * "208 were killed and 1,491 wounded. 60 of them police officers, 3 of them soldiers and 145 civilians", "the toll has reached 23:
 * 13 women, two men, six children and two bodies that nobody knows": counts that together are exactly a number told before are what
 * that number is made of, whichever was told last. A count that a verb of its own governs keeps that measure.
 */
export function summed(
  found: readonly Candidate[],
  told: readonly LinkedFigure[],
): readonly Candidate[] {
  const drafts = found.flatMap(({ out, bare }) => (bare ? [] : out));
  if (drafts.length < LEAST) return found;
  const parts = new Map<FigureDraft, Whole>();
  for (let from = 0; from <= drafts.length - LEAST; from++) {
    const sum = sumOf(drafts.slice(from));
    if (sum === null) continue;
    const before = drafts[from - 1];
    const whole = before === undefined ? wholeTold(told, sum) : wholeOf(before, sum);
    if (whole === null) continue;
    for (const one of drafts.slice(from)) {
      const { measure, phase } = one;
      parts.set(one, measure === "inherit" ? whole : { measure, phase });
    }
    break;
  }
  if (parts.size === 0) return found;
  return found.map((one) => ({
    ...one,
    out: one.out.map((draft) => {
      const whole = parts.get(draft);
      return whole === undefined ? draft : { ...draft, ...whole, mode: "part" as const };
    }),
  }));
}

/** The sum of counts of people that say exactly how many, at least two of them without a deed of their own; else null. */
function sumOf(drafts: readonly FigureDraft[]): number | null {
  let sum = 0;
  let open = 0;
  for (const { count, denied, measure, mode } of drafts) {
    const { low, high, bound } = count.quantity;
    const people = count.unit === "persons" || (count.unit === "unknown" && mode === "part");
    if (denied || !people || bound !== "exact" || low === null || low !== high) return null;
    if (measure === "inherit") open++;
    else if (measure !== "bodies") return null;
    sum += low;
  }
  return open < 2 ? null : sum;
}

function wholeOf({ count, measure, phase, denied }: FigureDraft, sum: number): Whole | null {
  const { low, high } = count.quantity;
  const is = low === sum && high === sum && !denied && measure !== "inherit";
  return is && count.unit === "persons" ? { measure, phase } : null;
}

function wholeTold(told: readonly LinkedFigure[], sum: number): Whole | null {
  return told.reduce<Whole | null>((last, one) => wholeOf(one, sum) ?? last, null);
}
