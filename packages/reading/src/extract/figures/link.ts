import type { Measure } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import type { LanguagePack } from "../../lang/language.ts";
import { scan } from "../rule.ts";
import type { ReadSentence, ReportContext } from "../stage.ts";
import type { FigureDraft } from "./draft.ts";
import type { Asked } from "./asked.ts";
import { bareCount } from "./count.ts";
import { draft } from "./drafts.ts";
import { apartFromIllness } from "./illness.ts";
import { isThing } from "./kin.ts";
import { related } from "./relation.ts";
import type { Clause } from "./relation.ts";
import { settle } from "./settle.ts";
import { withWholes } from "./wholes.ts";

/** A figure draft with its measure settled; `partOf` is its index among the sentence's figures. */
export interface LinkedFigure extends FigureDraft {
  readonly measure: Exclude<FigureDraft["measure"], "inherit">;
  readonly partOf: number | null;
  /** The items that say it, from predicate to noun. */
  readonly clause: Passage;
}

/** Sentences after which "them" no longer means those counted before. */
const REACH = 2;
/** Sentences after "how many …?" in which a number alone answers it. */
const ANSWERS = 3;
/** Whole figures to which "of the 23" may point back; a bound, so that the cost of a long text stays linear. */
const TOLD = 24;

/** Figures of all sentences of a report, by sentence. */
export function linkReport(
  parts: readonly ReadSentence[],
  packOf: (one: ReadSentence) => LanguagePack,
  context: ReportContext,
): readonly (readonly LinkedFigure[])[] {
  let earlier: LinkedFigure | null = null;
  let age = 0;
  let told: readonly LinkedFigure[] = [];
  let tolled: LinkedFigure | null = null;
  let asked: Asked | null = null;
  let since = 0;
  const linked: (readonly LinkedFigure[])[] = [];
  for (const one of parts) {
    const pack = packOf(one);
    const question = pack.asks?.(one.items) ?? null;
    since = question === null ? since + 1 : 0;
    asked = question ?? (since > ANSWERS ? null : asked);
    const found: readonly LinkedFigure[] = linkFigures(
      one,
      pack,
      context,
      earlier,
      linked.at(-1) ?? [],
      told,
      tolled,
      asked,
    );
    linked.push(found);
    tellBothKinds(linked);
    if (found.length > 0)
      told = [...told, ...found.filter(({ mode }) => mode !== "part")].slice(-TOLD);
    const whole = found.findLast((figure) => figure.mode !== "part");
    age = ageOf(found, whole, earlier, age);
    earlier = whole ?? (age < REACH ? earlier : null);
    if (whole !== undefined) tolled = tollAmong(found);
    else if (age >= REACH) tolled = null;
  }
  return linked;
}

/**
 * Sentences since the last whole figure. "121 are male and 15 female. Nine were children. Sixty-six had …": while parts of it are
 * told, it is not forgotten.
 */
function ageOf(
  found: readonly LinkedFigure[],
  whole: LinkedFigure | undefined,
  earlier: LinkedFigure | null,
  age: number,
): number {
  if (whole !== undefined) return 0;
  return found.some(({ measure }) => measure === earlier?.measure) ? age : age + 1;
}

/**
 * "157 victims were reported: 62 deaths and 95 injuries": victims of both kinds, told by the sum, are neither. Looks at the last
 * sentence and the one before it.
 */
function tellBothKinds(linked: (readonly LinkedFigure[])[]): void {
  const at = linked.length - 1;
  const last = [...(linked[at - 1] ?? []), ...(linked[at] ?? [])];
  const sizes = (measure: Measure): readonly number[] =>
    last.flatMap((one) => (one.measure === measure ? (one.count.quantity.low ?? []) : []));
  const [dead, hurt] = [sizes("killed"), sizes("wounded")];
  if (dead.length < 2 || hurt.length === 0) return;
  const sums = new Set(dead.flatMap((a) => hurt.map((b) => a + b)));
  const isBoth = ({ measure, count }: LinkedFigure): boolean =>
    measure === "killed" && count.noun.includes("toll-noun") && sums.has(count.quantity.low ?? -1);
  for (const i of [at - 1, at]) {
    const figures = linked[i];
    if (figures?.some(isBoth) === true)
      linked[i] = figures.map((one) => (isBoth(one) ? { ...one, measure: "other" } : one));
  }
}

/**
 * "30 were killed and 12 hurt. The toll has risen to 47": a toll without a noun is of the dead where some were counted; of two
 * other measures nobody knows which is meant.
 */
function tollAmong(figures: readonly LinkedFigure[]): LinkedFigure | null {
  const whole = figures.filter(({ mode }) => mode !== "part");
  const dead = whole.find(({ measure }) => measure === "killed");
  if (dead !== undefined) return dead;
  return new Set(whole.map(({ measure }) => measure)).size === 1 ? (whole.at(-1) ?? null) : null;
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
  recent: readonly LinkedFigure[] = [],
  told: readonly LinkedFigure[] = [],
  tolled: LinkedFigure | null = null,
  asked: Asked | null = null,
): readonly LinkedFigure[] {
  const items = pack.phrases === undefined ? sentence.items : pack.phrases(sentence.items);
  const linked: LinkedFigure[] = [];
  let waiting: Waiting[] = [];
  const partRelations = pack.relations.filter(({ parts }) => parts === true);
  const alone = (held: readonly Waiting[]): readonly LinkedFigure[] =>
    listed(held, (one) =>
      byItself(one, pack, { items, before: linked, earlier, recent, told, asked }),
    );
  for (const { out, from, to, bare } of candidates(pack, items, context)) {
    const clause = { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
    if (!joins(waiting, items, from)) {
      linked.push(...alone(waiting));
      waiting = [];
    }
    for (const one of out) {
      if (isNoOne(one, items, from, to)) continue;
      if (pack.ofOthers?.(items, indexOfCount(items, one, from, to)) === true) continue;
      const waits = one.measure === "inherit" && one.mode === "unknown";
      // "twenty-six amputations, five on children": the whole is told before its part
      if (one.mode === "part" && one.measure === "inherit" && waiting.length > 0) {
        linked.push(...alone(waiting));
        waiting = [];
      }
      // `يعمل أربعة جراحين وطبيبان`: what is coordinated with a count that waits waits with it
      const where = { items, before: linked, earlier, recent, told, asked };
      const at = indexOfCount(items, one, from, to);
      // "nine bodies were found, and two mothers recognised a sleeve": they share nothing with the nine
      const acts = waits && pack.actsAlone?.(items, at) === true;
      // "48 wounded, of whom six did not survive": the part's own verb says what became of it
      const apart =
        one.mode === "part" && one.measure === "inherit" && !meetsCount(items, at)
          ? known(related(partRelations, one, at, where, false))
          : null;
      const taken =
        bare || acts || (waits && waiting.length > 0)
          ? null
          : settle(one, linked, items, from, one.mode === "total" ? tolled : earlier);
      const own = apart === null || apart.measure === taken?.measure ? taken : apart;
      const settled =
        own ??
        (one.measure === "inherit" ? known(related(pack.relations, one, at, where, false)) : null);
      if (settled === null) {
        if (waits && !bare) waiting.push({ one, clause, from: at, to });
        continue;
      }
      for (const held of waiting)
        if (isBound(items, from) && governs(settled, held.one, clause))
          linked.push({ ...held.one, ...outcomeOf(settled), partOf: null, clause: held.clause });
        else linked.push(...alone([held]));
      waiting = [];
      const near = [...(earlier === null ? [] : [earlier]), ...recent, ...linked];
      const measure = pack.inContext?.(settled, near, items) ?? settled.measure;
      const moded = withMode({ ...settled, measure }, pack, items, at);
      linked.push({ ...withGroup(moded, pack, items, at), clause });
    }
  }
  linked.push(...alone(waiting));
  const real = besideOthers(linked, items, earlier).filter(
    (figure) => !isForeseen(figure, pack, items),
  );
  const all = [...told, ...(earlier === null ? [] : [earlier]), ...linked];
  return apartFromIllness(withWholes(real, all), items);
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
  const start = Math.min(clause.start, count.quantity.start);
  const end = Math.max(clause.end, count.end);
  const from = items.findIndex((item) => item.end > start);
  const to = items.findIndex((item) => item.start >= end);
  return from >= 0 && pack.foresees(items, from, to < 0 ? items.length : to);
}

/** "18 were killed, including two aid workers, and over 90 were hurt": the verb behind "and" is of the other count. */
function meetsCount(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word !== "and") return false;
  return items
    .slice(at + 2, at + 5)
    .some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity");
}

function known(said: ReturnType<typeof related>): Omit<LinkedFigure, "clause"> | null {
  return said === "none" ? null : said;
}

/** Who is counted, where the words around say it. */
function withGroup(
  settled: Omit<LinkedFigure, "clause">,
  pack: LanguagePack,
  items: readonly Item[],
  at: number,
): Omit<LinkedFigure, "clause"> {
  const { count } = settled;
  const group = pack.statedGroup?.(items, at, count.group) ?? null;
  return group === null ? settled : { ...settled, count: { ...count, group } };
}

/** What is held, counted as something else or already told keeps its mode. */
function withMode(
  settled: Omit<LinkedFigure, "clause">,
  pack: LanguagePack,
  items: readonly Item[],
  at: number,
): Omit<LinkedFigure, "clause"> {
  const { mode, measure, denied, phase } = settled;
  // "430 more will follow": what has not happened adds to no count yet
  if (mode === "new" && PROMISED.has(phase) && settled.count.noun.includes("further"))
    return { ...settled, mode: "unknown" };
  if (mode !== "unknown" || denied || measure === "vehicles") return settled;
  // "eleven of the wounded are in danger": some of them, whatever else is said
  if (settled.count.noun.includes("some-of") && settled.count.measure === measure)
    return { ...settled, mode: "part" };
  const stated = pack.statedMode?.(items, at) ?? "unknown";
  return stated === "unknown" ? settled : { ...settled, mode: stated };
}

/**
 * "11,300 died and another 10,000 are missing": beside the dead, and no addition to missing ones counted before. "Another 12 were
 * wounded" after 30 wounded adds.
 */
function besideOthers(
  linked: readonly LinkedFigure[],
  items: readonly Item[],
  earlier: LinkedFigure | null,
): readonly LinkedFigure[] {
  const before = new Set<Measure>();
  return linked.map((figure) => {
    const told = before.size > 0 ? before : new Set(earlier === null ? [] : [earlier.measure]);
    const alone = told.size === 0 || told.has(figure.measure);
    before.add(figure.measure);
    return figure.mode === "new" && !alone && isFurther(figure, items)
      ? { ...figure, mode: "unknown" }
      : figure;
  });
}

/** "another 10,000", "170 more" */
function isFurther({ count }: LinkedFigure, items: readonly Item[]): boolean {
  const at = items.findIndex((item) => item.end > count.quantity.start);
  const words = [items[at - 1]?.word ?? "", items[at]?.word ?? ""];
  return count.noun.includes("further") || words.some((word) => FURTHER.has(word));
}

const FURTHER: ReadonlySet<string> = new Set("another further additional more".split(" "));

const PROMISED: ReadonlySet<string> = new Set(["planned", "agreed"]);

/** "No one was killed by police", "not one family remains", "every one of them": that "one" is no number of its own. */
function isNoOne(one: FigureDraft, items: readonly Item[], from: number, to: number): boolean {
  const { low, high } = one.count.quantity;
  if (one.denied || low !== 1 || high !== 1) return false;
  const before = items[indexOfCount(items, one, from, to) - 1];
  return before !== undefined && NO_ONE.has(before.word);
}

const NO_ONE: ReadonlySet<string> = new Set("no not never every each any".split(" "));

/** Where the count itself stands in what a rule matched. */
function indexOfCount(
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
interface Candidate {
  readonly out: readonly FigureDraft[];
  readonly from: number;
  readonly to: number;
  /** A number alone: only a relation can say what it counts. */
  readonly bare: boolean;
}

function candidates(
  pack: LanguagePack,
  items: readonly Item[],
  context: ReportContext,
): readonly Candidate[] {
  const fired: Candidate[] = [];
  const read = new Set<number>();
  const nouns = new Set<number>();
  for (const { out, from, to } of scan(pack.figures, items, context)) {
    fired.push({ out, from, to, bare: false });
    for (const { count } of out) {
      read.add(count.quantity.start);
      nouns.add(count.end);
    }
  }
  const byRules = fired.length;
  for (const [at, item] of items.entries()) {
    // "A porter and one patient lost their lives": one, where an article carries the count and a verb says it
    const single = pack.singular?.(items, at) ?? null;
    if (single !== null && !nouns.has(single.end)) {
      const one = draft(single, "inherit", "");
      if (one !== null) fired.push({ out: [one], from: at, to: at + 1, bare: true });
    }
    const { chunk } = item;
    if (chunk?.kind !== "quantity" || chunk.fractional === true || read.has(chunk.start)) continue;
    const one = draft(bareCount(chunk, `${pack.lang}.number.alone`), "inherit", "");
    if (one !== null) fired.push({ out: [one], from: at, to: at + 1, bare: true });
  }
  return fired.length === byRules
    ? fired
    : fired.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** A count that nothing governs: what the relations asked last say, or the measure that it has by itself. */
function byItself(
  { one, clause, from }: Waiting,
  pack: LanguagePack,
  where: Clause,
): readonly LinkedFigure[] {
  const said = related(pack.relations, one, from, where, true);
  if (said === "none") return [];
  if (said !== null) return [{ ...said, clause }];
  return one.otherwise === undefined
    ? []
    : [{ ...one, measure: one.otherwise, partOf: null, clause }];
}

/** "Seized were 48 rifles, five machine guns and two mortars": what tells of the first thing of a list tells of them all. */
function listed(
  held: readonly Waiting[],
  read: (one: Waiting) => readonly LinkedFigure[],
): readonly LinkedFigure[] {
  const found: LinkedFigure[] = [];
  for (const one of held) {
    const own = read(one);
    const last = found.at(-1);
    const shares = own.length === 0 && last?.measure === "other" && isThing(last.count.unit);
    if (shares && isThing(one.one.count.unit))
      found.push({
        ...one.one,
        measure: "other",
        phase: last.phase,
        partOf: null,
        clause: one.clause,
      });
    else found.push(...own);
  }
  return found;
}

/** A count that waits for the predicate of the count coordinated after it. */
interface Waiting {
  readonly one: FigureDraft;
  readonly clause: Passage;
  readonly from: number;
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
