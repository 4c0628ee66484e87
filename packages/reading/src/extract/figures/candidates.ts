import type { LanguagePack } from "../../lang/language.ts";
import type { Item } from "../../text/item.ts";
import { scan } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { bareCount } from "./count.ts";
import type { FigureDraft } from "./draft.ts";
import { draft } from "./drafts.ts";

/** "No one was killed by police", "not one family remains", "every one of them": that "one" is no number of its own. */
export function isNoOne(
  one: FigureDraft,
  items: readonly Item[],
  from: number,
  to: number,
): boolean {
  const { low, high } = one.count.quantity;
  if (one.denied || low !== 1 || high !== 1) return false;
  const at = indexOfCount(items, one, from, to);
  const before = items[at - 1];
  // "three questions: one we recite": the first of them
  const asked = items[at]?.word === "one" && items[at + 1]?.tags.includes("pronoun") === true;
  // "he was one of the nine who died": it says who he was
  const who = items[at + 1]?.word === "of" && /^(?:was|is|be|been)$/u.test(before?.word ?? "");
  return asked || who || (before !== undefined && NO_ONE.has(before.word));
}

const NO_ONE: ReadonlySet<string> = new Set("no not never every each any".split(" "));

/** Where the count itself stands in what a rule matched. */
export function indexOfCount(
  items: readonly Item[],
  { count }: FigureDraft,
  from: number,
  to: number,
): number {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item !== undefined && item.start <= count.quantity.start && count.quantity.start < item.end)
      return at;
  }
  return from;
}

/** What may become a figure: the rules' drafts, and numbers without a noun that no rule has read, in text order. */
export interface Candidate {
  readonly out: readonly FigureDraft[];
  readonly from: number;
  readonly to: number;
  /** A number alone: only a relation can say what it counts. */
  readonly bare: boolean;
}

const NONE: ReadonlySet<number> = new Set();

export function candidates(
  pack: LanguagePack,
  items: readonly Item[],
  context: ReportContext,
): readonly Candidate[] {
  const fired: Candidate[] = [];
  for (const { out, from, to } of scan(pack.figures, items, context))
    fired.push({ out, from, to, bare: false });
  const byRules = fired.length;
  // most sentences count nothing
  const counts = byRules === 0 ? [] : fired.flatMap(({ out }) => out.map(({ count }) => count));
  const read = byRules === 0 ? NONE : new Set(counts.map(({ quantity }) => quantity.start));
  const nouns = byRules === 0 ? NONE : new Set(counts.map(({ end }) => end));
  for (let at = 0; at < items.length; at++) {
    // "A porter and one patient lost their lives": one, where an article carries the count and a verb says it
    const single = pack.singular?.(items, at) ?? null;
    if (single !== null && !nouns.has(single.end)) {
      const one = draft(single, "inherit", "");
      if (one !== null) fired.push({ out: [one], from: at, to: at + 1, bare: true });
    }
    const chunk = items[at]?.chunk;
    if (chunk?.kind !== "quantity" || chunk.fractional === true || read.has(chunk.start)) continue;
    const one = draft(bareCount(chunk, `${pack.lang}.number.alone`), "inherit", "");
    if (one !== null) fired.push({ out: [one], from: at, to: at + 1, bare: true });
  }
  return fired.length === byRules
    ? fired
    : fired.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
