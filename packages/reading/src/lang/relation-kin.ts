import type { Clause } from "../extract/figures/relation.ts";
import { yearLike } from "../extract/numbers/year-like.ts";
import { kinOf } from "../extract/figures/kin.ts";
import { isOfOthers } from "../extract/figures/settle.ts";
import { draft } from "../extract/figures/drafts.ts";
import type { LinkedFigure } from "../extract/figures/link.ts";
import type { Measure } from "../model/figure.ts";
import type { Count } from "../text/item.ts";

/** No noun says who is counted: a number alone, or "others", "of them". */
export function isElided(count: Count): boolean {
  return count.unit === "unknown";
}

/** The figure that a count without a noun is of the kind of, where `measure` is said of it: people die, aircraft burn. */
export function antecedent(
  count: Count,
  { before, earlier }: Clause,
  measure: Measure = "killed",
): LinkedFigure | undefined {
  const one = draft(count, "inherit", "");
  const last = before.at(-1) ?? earlier ?? undefined;
  return one === null ? undefined : kinOf({ ...one, measure }, before, last);
}

/** The count with what its antecedent says of group, unit and noun, where it has none itself. */
export function asKin(count: Count, clause: Clause, at = -1, measure?: Measure): Count {
  if (!isElided(count)) return count;
  const whole = wholeAfter(clause, at) ?? wholeBefore(clause, at);
  if (whole !== null) return { ...count, group: whole.group, unit: whole.unit, noun: whole.noun };
  // `12 من أنصار الحزب قُتلوا`: whose they are is told, and not those before
  if (isOfOthers({ count }, clause.items)) return { ...count, noun: ["others"] };
  const kin = antecedent(count, clause, measure);
  if (kin === undefined) return { ...count, noun: ["others"] };
  const { group, unit, noun } = kin.count;
  return { ...count, group, unit, noun };
}

/** "21 of 26 attack drones", "nine of their 24 hostages": the count of which it is a part. */
export function wholeAfter({ items }: Clause, at: number): Count | null {
  if (at < 0 || items[at + 1]?.word !== "of") return null;
  for (const item of items.slice(at + 2, at + 4)) {
    if (item.chunk?.kind === "count") return item.chunk;
    if (!item.tags.includes("article") && !item.tags.includes("poss")) return null;
  }
  return null;
}

/** "Of 20 ambulances in the province, only three are working": the count that opens the sentence, of which this is a part. */
export function wholeBefore({ items }: Pick<Clause, "items">, at: number): Count | null {
  if (items[0]?.word !== "of") return null;
  // "of the prison's 300 inmates"
  const i = items.findIndex(
    ({ chunk }, from) => from > 0 && chunk !== null && chunk.kind !== "name",
  );
  const chunk = items[i]?.chunk;
  if (i > OWNED || chunk?.kind !== "count" || at <= i + 1) return null;
  const comma = items.slice(i + 1, at).some(({ tags }) => tags.includes("comma"));
  return comma ? chunk : null;
}

/** Items of "of the prison's" before the number. */
const OWNED = 4;

/** A number that reads like a year. */
export function isYearLike({ quantity, unit }: Count): boolean {
  return unit === "unknown" && yearLike(quantity);
}
