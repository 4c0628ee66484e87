import { firstEndingAfter } from "../../text/item-at.ts";
import type { LanguagePack } from "../../lang/language.ts";
import type { Measure } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import type { FigureDraft } from "./draft.ts";
import type { LinkedFigure } from "./link.ts";

/** Is the figure of something that came about: not foreseen, usual, undone, supposed or made up? */
export function happened(
  figure: LinkedFigure,
  pack: LanguagePack,
  items: readonly Item[],
): boolean {
  return (
    !isForeseen(figure, pack, items) &&
    !isUsual(figure, pack, items) &&
    !isUnreal(figure, pack, items)
  );
}

/** What befalls people: said of the future it counts nobody. What is done on purpose can be planned or announced. */
const BEFALLS: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "bodies",
  "displaced",
  "destroyed",
  "damaged",
  "escaped",
  "hostage",
]);

/** "300 people might die of hunger", "the toll could reach 11,000 dead": a figure of nobody. */
function isForeseen(
  { measure, clause, count }: LinkedFigure,
  pack: LanguagePack,
  items: readonly Item[],
): boolean {
  if (pack.foresees === undefined || !BEFALLS.has(measure)) return false;
  const { from, to } = wordsOf(clause, count, items);
  return from >= 0 && pack.foresees(items, from, to);
}

/** "Almost killed 12", "if 12 are killed", "in the film 12 are killed": told, and it never happened. */
function isUnreal(
  { measure, clause, count, denied }: LinkedFigure,
  pack: LanguagePack,
  items: readonly Item[],
): boolean {
  if (pack.unreal === undefined || denied) return false;
  const { from, to } = wordsOf(clause, count, items);
  const at = firstEndingAfter(items, count.quantity.start);
  return from >= 0 && pack.unreal(items, from, to, at, measure);
}

/** The items of a figure, from its first word to its last. */
function wordsOf(
  clause: Passage,
  count: FigureDraft["count"],
  items: readonly Item[],
): { readonly from: number; readonly to: number } {
  const start = Math.min(clause.start, count.quantity.start);
  const end = Math.max(clause.end, count.end);
  const to = items.findIndex((item) => item.start >= end);
  return {
    from: firstEndingAfter(items, start),
    to: to < 0 ? items.length : to,
  };
}

/** What a count may be that only stands there: no verb of theirs says more of those counted. */
const STANDING: ReadonlySet<Measure> = new Set<Measure>([
  "other",
  "vehicles",
  "deployed",
  "attackers",
]);

/** "The ward has a staff of nine", "every ambulance carries two medics": so it is on any day. */
function isUsual(
  { measure, count }: LinkedFigure,
  pack: LanguagePack,
  items: readonly Item[],
): boolean {
  if (pack.asARule === undefined || !STANDING.has(measure)) return false;
  const at = firstEndingAfter(items, count.quantity.start);
  return at >= 0 && pack.asARule(items, at);
}
