import type { LanguagePack } from "../../lang/language.ts";
import type { Count, Item } from "../../text/item.ts";
import type { Measure } from "../../model/figure.ts";
import type { LinkedFigure } from "./link.ts";
import { lasts } from "./inherit.ts";
import { isThing } from "./kin.ts";

/** What the whole is of whom some were caught again or let go. */
const BEFORE: ReadonlyMap<Measure, Measure> = new Map<Measure, Measure>([
  ["recaptured", "escaped"],
]);

/**
 * "2 of 30 captives died", "six of the nine labourers": the number of the whole is a figure too, of what its noun says, unless that
 * number was told before ("six people are dead … two of the six"). `told` are figures of this sentence and of those before.
 */
export function withWholes(
  figures: readonly LinkedFigure[],
  told: readonly LinkedFigure[],
  pack: LanguagePack,
  items: readonly Item[],
): readonly LinkedFigure[] {
  if (!figures.some(({ count }) => count.whole !== undefined)) return figures;
  const read = new Set(figures.map(({ count }) => count.quantity.start));
  return figures.flatMap((found) => {
    const figure = ofTold(found, told);
    const all = wholeOf(figure, told, (whole) => {
      const at = items.findIndex(({ end }) => end > figure.count.quantity.start);
      return at < 0 ? null : (pack.relativeOfWhole?.(items, at, whole) ?? null);
    });
    if (all === null || read.has(all.count.quantity.start)) return [figure];
    // "eleven of the 40 wounded in the blast are women": some of those to whom the same befell
    const isSome =
      figure.mode === "unknown" && figure.measure === all.measure && lasts(all.measure);
    return isSome ? [{ ...figure, mode: "part" as const }, all] : [figure, all];
  });
}

/** "Seven were killed. Police have named six of the seven": some of those who were told by that number. */
function ofTold(figure: LinkedFigure, told: readonly LinkedFigure[]): LinkedFigure {
  const { count, measure, mode } = figure;
  const whole = count.whole?.low ?? null;
  if (whole === null || mode !== "unknown" || (count.quantity.low ?? whole) >= whole) return figure;
  const isOfThem = told.some(
    (one) => one !== figure && one.measure === measure && one.count.quantity.low === whole,
  );
  return isOfThem ? { ...figure, mode: "part" } : figure;
}

function wholeOf(
  figure: LinkedFigure,
  told: readonly LinkedFigure[],
  relative: (whole: Count) => Measure | null,
): LinkedFigure | null {
  const { count, denied } = figure;
  const { whole, ...rest } = count;
  if (whole === undefined || denied || whole.low === null || isThing(count.unit)) return null;
  if (told.some((one) => one !== figure && one.count.quantity.low === whole.low)) return null;
  const own = count.measure ?? relative({ ...rest, quantity: whole }) ?? BEFORE.get(figure.measure);
  const known = count.unit === "persons" && count.noun.length > 0;
  if (own === undefined && !known) return null;
  const armed = count.noun.includes("armed") ? "attackers" : "other";
  return {
    ...figure,
    count: { ...rest, quantity: whole, start: whole.start, end: Math.max(whole.end, count.end) },
    measure: own ?? armed,
    mode: "unknown",
    partOf: null,
  };
}
