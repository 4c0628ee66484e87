import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import type { LanguagePack } from "../../lang/language.ts";
import { scan } from "../rule.ts";
import type { ReadSentence, ReportContext } from "../stage.ts";
import type { FigureDraft } from "./draft.ts";
import { isThing, kinOf, ofKin, suits } from "./kin.ts";
import { themAlone } from "./them.ts";

/** A figure draft with its measure settled; `partOf` is its index among the sentence's figures. */
export interface LinkedFigure extends FigureDraft {
  readonly measure: Exclude<FigureDraft["measure"], "inherit">;
  readonly partOf: number | null;
  /** The items that say it, from predicate to noun. */
  readonly clause: Passage;
}

/** Sentences after which "them" no longer means those counted before. */
const REACH = 2;

/** Figures of all sentences of a report, by sentence. */
export function linkReport(
  parts: readonly ReadSentence[],
  packOf: (one: ReadSentence) => LanguagePack,
  context: ReportContext,
): readonly (readonly LinkedFigure[])[] {
  let earlier: LinkedFigure | null = null;
  let age = 0;
  const linked: (readonly LinkedFigure[])[] = [];
  for (const one of parts) {
    const found: readonly LinkedFigure[] = linkFigures(one, packOf(one), context, earlier);
    linked.push(found);
    const whole = found.findLast((figure) => figure.mode !== "part");
    age = whole === undefined ? age + 1 : 0;
    earlier = whole ?? (age < REACH ? earlier : null);
  }
  return linked;
}

/**
 * Figures of one sentence: the rules' drafts in text order, with what coordinated and partial counts take from
 * the figure before them (`مقتل 20 مدنياً و15 عسكرياً، بينهم 3 ضباط`), or from the one after them ("three soldiers
 * and two civilians were killed"). A count that nothing governs is dropped. `earlier` is the last whole figure of
 * the sentences just before: "Two of them were children." says a part of it.
 */
function linkFigures(
  sentence: ReadSentence,
  pack: LanguagePack,
  context: ReportContext,
  earlier: LinkedFigure | null = null,
): readonly LinkedFigure[] {
  const items = pack.phrases === undefined ? sentence.items : pack.phrases(sentence.items);
  const linked: LinkedFigure[] = [];
  let waiting: Waiting[] = [];
  for (const { out, from, to } of scan(pack.figures, items, context)) {
    const clause = { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
    if (!joins(waiting, items, from)) {
      linked.push(...byThemselves(waiting));
      waiting = [];
    }
    for (const one of out) {
      const waits = one.measure === "inherit" && one.mode === "unknown";
      // `يعمل أربعة جراحين وطبيبان`: what is coordinated with a count that waits waits with it
      const settled =
        waits && waiting.length > 0 ? null : settle(one, linked, items, from, earlier);
      if (settled === null) {
        if (waits) waiting.push({ one, clause, to });
        continue;
      }
      for (const { one: held, clause: at } of waiting)
        if (isBound(items, from) && governs(settled, held, clause))
          linked.push({ ...held, ...outcomeOf(settled), partOf: null, clause: at });
        else linked.push(...byThemselves([{ one: held, clause: at, to }]));
      waiting = [];
      linked.push({ ...settled, clause });
    }
  }
  linked.push(...byThemselves(waiting));
  return linked;
}

/** Counts that nothing governs, with the measure that they have by themselves (`otherwise`). */
function byThemselves(waiting: readonly Waiting[]): readonly LinkedFigure[] {
  return waiting.flatMap(({ one, clause }) =>
    one.otherwise === undefined ? [] : [{ ...one, measure: one.otherwise, partOf: null, clause }],
  );
}

/** A count that waits for the predicate of the count coordinated after it. */
interface Waiting {
  readonly one: FigureDraft;
  readonly clause: Passage;
  readonly to: number;
}

/** Nothing but "and", "or" and commas between the waiting counts and what is read at `from`. */
function joins(waiting: readonly Waiting[], items: readonly Item[], from: number): boolean {
  const last = waiting.at(-1);
  if (last === undefined) return true;
  if (from > last.to + 2) return false;
  const between = items.slice(last.to, from);
  if (between.length === 0) return items[from]?.conj === true;
  return between.every(
    ({ word, tags }) => word === "and" || word === "or" || tags.includes("comma"),
  );
}

/** "In a town of 34,000 people, 20 were killed": a comma alone joins no count to the predicate of the next. */
function isBound(items: readonly Item[], from: number): boolean {
  const before = items[from - 1]?.word;
  return items[from]?.conj === true || before === "and" || before === "or" || before === "و";
}

/** "Three soldiers and two civilians were killed": the predicate stands after its count and suits both. */
function governs(
  settled: Omit<LinkedFigure, "clause">,
  held: FigureDraft,
  clause: Passage,
): boolean {
  const subject =
    settled.count.quantity.start <= clause.start || settled.count.start <= clause.start;
  const unit = settled.count.unit;
  const alike = unit === held.count.unit || unit === "unknown";
  // "40 shops and a dozen cars were destroyed": things of two kinds share what happened to things
  return (
    subject && settled.mode !== "part" && (alike || (isThing(unit) && isThing(held.count.unit)))
  );
}

function outcomeOf({
  measure,
  phase,
  denied,
}: Omit<LinkedFigure, "clause">): Pick<LinkedFigure, "measure" | "phase" | "denied"> {
  return { measure, phase, denied };
}

function settle(
  one: FigureDraft,
  before: readonly LinkedFigure[],
  items: readonly Item[],
  from: number,
  earlier: LinkedFigure | null,
): Omit<LinkedFigure, "clause"> | null {
  const last = before.at(-1) ?? earlier ?? undefined;
  // `بينهم 19 امرأة، أُفرج عن 96 منهم`: of the whole, not of its last part
  const them = one.count.noun.includes("them") && lastWhole(before) >= 0;
  const whom = them ? before[lastWhole(before)] : last;
  const apart = before.length === 0 ? themAlone(one, items, from) : null;
  if (apart !== null) return { ...apart, partOf: null };
  const kin = one.count.noun.includes("others") ? ofKin(one, kinOf(one, before, whom)) : one;
  // "140 tents were blown away and 310 torn": without a noun, of the things before and never of people.
  if (one.count.noun.includes("elided") && (before.length === 0 || !isThing(kin.count.unit)))
    return null;
  if (one.mode === "part") {
    // `ومن بين القتلى 12 حارساً وخمسة مدنيين بينهم 3 أطفال`: without a whole, the last part is the whole of this one.
    const whole = lastWhole(before) >= 0 ? lastWhole(before) : before.length - 1;
    if (whole < 0 && one.measure === "inherit" && earlier !== null)
      return countsBefore(items, from) || !suits(kin, earlier)
        ? null
        : { ...kin, measure: earlier.measure, phase: earlier.phase, partOf: null };
    const of = before[whole];
    if (of !== undefined && one.measure === "inherit" && !suits(kin, of)) return null;
    if (whole < 0)
      return one.measure === "inherit" ? null : { ...kin, measure: one.measure, partOf: null };
    const measure = one.measure === "inherit" ? (before[whole]?.measure ?? "other") : one.measure;
    return {
      ...kin,
      measure,
      phase: before[whole]?.phase ?? kin.phase,
      partOf: inside(kin, before, whole),
    };
  }
  if (one.measure !== "inherit") return { ...kin, measure: one.measure, partOf: null };
  if (last === undefined) return null;
  if (
    before.length === 0 &&
    (one.mode !== "total" || countsBefore(items, from) || !suits(kin, last))
  )
    return null;
  // "up from 39 on Thursday": another total of what was counted before.
  if (one.mode === "total")
    return { ...kin, measure: last.measure, phase: last.phase, partOf: null };
  const item = items[from];
  if (item === undefined) return null;
  const broken = brokenDown(items, from);
  const source =
    broken || coordinated(item, items, from, last) ? last : sameNoun(one, before, items, from);
  if (source === undefined) return null;
  // `استسلم 45 عنصراً واثنتا عشرة عربة`: things do not surrender
  if (kin.count.unit !== "unknown" && isThing(kin.count.unit) !== isThing(source.count.unit))
    return null;
  // `20 قتيلاً بينهم 3 أطفال وامرأتان`: what is coordinated with a part is a part.
  const part = source.mode === "part" && source === last;
  const whole = lastWhole(before);
  return {
    ...kin,
    measure: source.measure,
    phase: source.phase,
    mode: broken ? "part" : source === last ? source.mode : "unknown",
    partOf: inside(kin, before, part ? source.partOf : broken ? whole : null),
  };
}

/** The whole that a part is linked to; a larger number is no part of it (`بينهم ستة أطفال وامرأتان، وتسعة جرحى`). */
function inside(
  { count }: FigureDraft,
  before: readonly LinkedFigure[],
  whole: number | null,
): number | null {
  const of = whole === null ? undefined : before[whole];
  const { low } = count.quantity;
  const most = of?.count.quantity.high ?? null;
  return of === undefined || (low !== null && most !== null && low > most) ? null : whole;
}

/** `13 شخصاً: تسعة مسلحين`: after a colon right behind a count, its parts. */
function brokenDown(items: readonly Item[], from: number): boolean {
  return (
    items[from - 1]?.tags.includes("colon") === true && items[from - 2]?.chunk?.kind === "count"
  );
}

/** "and 15 soldiers": right after a figure's count, bound by `و` or "and". */
function coordinated(
  item: Item,
  items: readonly Item[],
  from: number,
  last: LinkedFigure | undefined,
): boolean {
  const before = items[from - 1];
  const bound = item.conj || before?.word === "and" || before?.word === "و";
  const at = item.conj ? from - 1 : from - 2;
  const previous = items[at];
  const comma = previous?.tags.includes("comma") === true;
  const anchor = countBehind(items, comma ? at - 1 : at, last);
  // `45,000 شخص (7,500 أسرة)`: the same, counted in something else
  const beside =
    before?.tags.includes("comma") === true || before?.tags.includes("paren-open") === true;
  const listed = !bound && beside && items[from - 2]?.chunk?.kind === "count";
  return (bound && anchor) || listed;
}

/** Words of a name or a place that may follow a count before "and" (`12 عنصراً من قوة الحرس وخمسة مدنيين`). */
const TAIL = 7;

function countBehind(
  items: readonly Item[],
  from: number,
  last: LinkedFigure | undefined,
): boolean {
  for (let i = from; i >= Math.max(0, from - TAIL); i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.chunk?.kind === "count") return true;
    // `120 في الميناء، و64 في السوق`, `قتل ضابط وثلاثة جنود`: what was read as a figure
    if (item.start === last?.count.quantity.start) return true;
    const { tags } = item;
    const ends = ["pred", "comma", "clause", "stop", "quantity", "say", "reach", "toll", "func"];
    if (ends.some((tag) => tags.includes(tag))) return false;
  }
  return false;
}

/**
 * `إطلاق 40 أسيراً، وتقول مصادر إنهم سبعون أسيراً`: the same noun again, said by somebody else, answers
 * the same question. Only when what stands between reports ("reports speak of", `أنباء عن`).
 */
function sameNoun(
  one: FigureDraft,
  before: readonly LinkedFigure[],
  items: readonly Item[],
  from: number,
): LinkedFigure | undefined {
  const reported = items
    .slice(Math.max(0, from - 6), from)
    .some(({ tags }) => tags.includes("anon") || tags.includes("say"));
  if (!reported || one.count.group === "unknown") return undefined;
  return before.findLast((figure) => figure.count.group === one.count.group);
}

/** Something else was counted in this sentence: "nine names, five of them women" are not of the sentence before. */
function countsBefore(items: readonly Item[], from: number): boolean {
  return items
    .slice(0, from)
    .some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity");
}

function lastWhole(before: readonly LinkedFigure[]): number {
  return before.findLastIndex((figure) => figure.mode !== "part");
}
