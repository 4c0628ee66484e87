import type { Measure } from "../../model/figure.ts";
import { exceeds, isThing } from "./kin.ts";
import type { LinkedFigure } from "./link.ts";

/** What befell somebody or something for good: whatever else is told of some of them, it is told of those to whom it happened. */
const LASTS: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "bodies",
  "destroyed",
  "damaged",
]);

/** Is it told of the counted for good that they are dead, hurt, found, ruined or harmed? */
export function lasts(measure: Measure): boolean {
  return LASTS.has(measure);
}

/**
 * "Of the 64 wounded, 22 have been discharged", "nine warehouses burned; five of the warehouses held seed": a count that is told to be
 * a part, and of which no measure's verb tells, is of the measure of its whole. `told` are the figures before it, the newest last.
 */
export function inherit(figure: LinkedFigure, told: readonly LinkedFigure[]): LinkedFigure {
  const { count, measure, mode } = figure;
  // "40 survivors": the noun says what they are
  if (measure !== "other" || count.measure !== null || figure.denied) return figure;
  if (count.noun.includes("survivor")) return figure;
  // `قُتل 20، وانتُشل عدد من العالقين أحياء، منهم خمسة أطفال`: some of those whom nobody counted
  if (count.noun.includes("of-uncounted")) return figure;
  const some = count.noun.includes("some-of");
  if (mode !== "part" && !some) return figure;
  const whole = told.findLast((one) => isWhole(one, figure, some));
  return whole === undefined || !lasts(whole.measure)
    ? figure
    : { ...figure, measure: whole.measure, mode: "part" };
}

/** The figure that a part belongs to: of the same people or things where its noun names them ("five of the warehouses"). */
function isWhole(one: LinkedFigure, { count, ...rest }: LinkedFigure, named: boolean): boolean {
  if (one.mode === "part" || one.denied || exceeds({ ...rest, count }, one)) return false;
  const { group, unit } = one.count;
  if (named) return group === count.group && unit === count.unit;
  return count.unit === "unknown" || isThing(unit) === isThing(count.unit);
}
