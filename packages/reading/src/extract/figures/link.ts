import type { Measure } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import type { LanguagePack } from "../../lang/language.ts";
import type { ReadSentence, ReportContext } from "../stage.ts";
import type { FigureDraft } from "./draft.ts";
import type { About } from "./about.ts";
import { NO_SIGNS, OF_NOTHING, withSigns } from "./about.ts";
import type { Asked } from "./asked.ts";
import { indexOfCount, isNoOne } from "./candidates.ts";
import { besideOthers, stillAhead, withContext, withGroup, withMode } from "./said-around.ts";
import { happened } from "./happened.ts";
import { governs, isBound, joins, outcomeOf } from "./waiting.ts";
import type { Waiting } from "./waiting.ts";
import { toldNext } from "./told-next.ts";
import { unlinked, type Unlinked } from "./unlinked.ts";
import { apartFromIllness } from "./illness.ts";
import { inherit } from "./inherit.ts";
import { withJoined } from "./joined.ts";
import { isLastOfKinds, isThing } from "./kin.ts";
import { ofParts, related } from "./relation.ts";
import { inFrame } from "./in-frame.ts";
import { inRole } from "./roles.ts";
import type { Clause } from "./relation.ts";
import { settle } from "./settle.ts";
import { rowsThatSum } from "../../text/rows-that-sum.ts";
import { toldOfBothKinds, withBoth } from "./both-kinds.ts";
import { withBreakdowns } from "./broken-down.ts";
import { withSharedNouns } from "./shared-noun.ts";
import { withNations } from "./nations.ts";
import { withRests } from "./rests.ts";
import { withSummedRows } from "./summed-rows.ts";
import { sharedOn } from "./shared-on.ts";
import { withSharesOfDoers } from "./by-doers.ts";
import { withSomeOfThose } from "./some-of-those.ts";
import { summed } from "./summed.ts";
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
/** Sentences of whose numbers one may be the rest. */
const AROUND = 3;
/** Sentences after "how many …?" in which a number alone answers it. */
const ANSWERS = 3;
/** Whole figures to which "of the 23" may point back; a bound, so that the cost of a long text stays linear. */
const TOLD = 24;

/** Figures of one sentence, settled: no later sentence changes them. */
export interface LinkedSentence {
  readonly sentence: ReadSentence;
  /** Its items, verbs of several words as one. */
  readonly items: readonly Item[];
  readonly figures: readonly LinkedFigure[];
}

/** Links the figures of sentences, block by block. A sentence is settled when the next one has been read. */
export interface Linker {
  /** The sentences before each of these, settled; none before the first. */
  readonly next: (block: readonly ReadSentence[]) => readonly LinkedSentence[];
  /** The last sentence. */
  readonly end: () => readonly LinkedSentence[];
}

/** `isOnlyIllness` says of the whole report whether it tells of nothing that kills but illness. */
export function linker(
  packOf: (one: ReadSentence) => LanguagePack,
  context: ReportContext,
  isOnlyIllness: () => boolean,
): Linker {
  let earlier: LinkedFigure | null = null;
  let age = 0;
  let told: readonly LinkedFigure[] = [];
  let around: readonly (readonly LinkedFigure[])[] = [];
  let tolled: LinkedFigure | null = null;
  let asked: Asked | null = null;
  let since = 0;
  let last: LinkedSentence | null = null;
  let signs = NO_SIGNS;
  const measures = new Set<Measure>();
  const rows = rowsThatSum(context.raw);
  const heads = new Map<number, LinkedFigure>();
  const linkNext = (read: Unlinked): LinkedSentence | null => {
    const { sentence: one, pack, question } = read;
    signs = withSigns(signs, read.signs);
    since = question === null ? since + 1 : 0;
    asked = question ?? (since > ANSWERS ? null : asked);
    const recent = last?.figures ?? [];
    const linked: readonly LinkedFigure[] = linkFigures(
      read,
      earlier,
      recent,
      told,
      tolled,
      asked,
      isOnlyIllness,
      last?.sentence.items,
      { swap: signs.swap && signs.captives, measures },
    );
    const broken = withBreakdowns(linked, one.items, earlier, pack);
    const joined = withSharedNouns(withJoined(broken, one.items), context.raw);
    const nations = withNations(joined, one.items, context.raw);
    const rested = withRests(nations, one.items, around.flat());
    const some = withSomeOfThose(rested, one.items, earlier, around.flat());
    const shared = one.lang === "ar" ? withSharesOfDoers(some, one.items, around.flat()) : some;
    const found = withSummedRows(shared, one.items, rows, heads);
    around = [...around, found].slice(-AROUND);
    if (rows.size > 0) for (const each of found) heads.set(each.count.quantity.start, each);
    for (const { measure } of found) measures.add(measure);
    const isBoth = found.length > 0 ? toldOfBothKinds([...recent, ...found]) : null;
    const before = toldNext(withBoth(recent, isBoth), pack, last?.sentence.items ?? [], one.items);
    const settled = last === null ? null : { ...last, figures: before };
    last = { sentence: one, items: read.items, figures: withBoth(found, isBoth) };
    // "The operation in figures": rows below another line are under that one
    if (asked?.rows === true && question === null && found.length === 0 && isBareLine(one.items))
      asked = null;
    // a row under a head: the next one is under it too
    if (asked?.rows === true && found.some(({ mode }) => mode === "part")) since = 0;
    if (found.length > 0)
      told = [...told, ...found.filter(({ mode }) => mode !== "part")].slice(-TOLD);
    const whole: LinkedFigure | undefined =
      topicOf(found, one.items) ?? (earlier === null ? partOfNone(found, told) : undefined);
    age = ageOf(found, whole, earlier, age);
    earlier = ofNoKind(whole, found) ?? (age < REACH ? earlier : null);
    if (whole !== undefined) tolled = tollAmong(found);
    else if (age >= REACH) tolled = null;
    return settled;
  };
  const next = (block: readonly ReadSentence[]): readonly LinkedSentence[] =>
    unlinked(block, packOf, context)
      .map(linkNext)
      .filter((one) => one !== null);
  return { next, end: () => (last === null ? [] : [last]) };
}

/** A line of few words without a colon, which heads what comes. */
function isBareLine(items: readonly Item[]): boolean {
  return (
    items.length > 1 &&
    items.length < LONGEST_HEAD &&
    !items.some(({ tags }) => tags.includes("colon") || tags.includes("stop"))
  );
}
/** Items of such a line. */
const LONGEST_HEAD = 9;

/**
 * Of whom the next sentence goes on to tell: the last whole figure, and not one told in passing ("guarded by 200 police", "nine over
 * the crush that killed 24") where another one of people is told too.
 */
function topicOf(found: readonly LinkedFigure[], items: readonly Item[]): LinkedFigure | undefined {
  const whole = found.filter(({ mode }) => mode !== "part");
  const main = whole.findLast((one) => !isThing(one.count.unit) && !isInPassing(one, items));
  const last = whole.at(-1);
  return last !== undefined && main !== undefined && isInPassing(last, items) ? main : last;
}

/** "Two guards and a driver were killed. Nine others were hurt": neither guards nor drivers. */
function ofNoKind(
  whole: LinkedFigure | undefined,
  found: readonly LinkedFigure[],
): LinkedFigure | undefined {
  if (whole === undefined || !isLastOfKinds(whole, found.slice(0, found.indexOf(whole))))
    return whole;
  return { ...whole, count: { ...whole.count, group: "unknown", noun: [] } };
}

/** Behind "by", or in a relative clause. */
function isInPassing({ count }: LinkedFigure, items: readonly Item[]): boolean {
  const at = items.findIndex(({ end }) => end > count.quantity.start);
  const before = items.slice(Math.max(0, at - PASSING), Math.max(0, at));
  if (before.at(-1)?.word === "by") return true;
  const relative = before.findLastIndex(({ word }) => word === "that" || word === "which");
  return (
    relative >= 0 &&
    before.slice(relative + 1).every(({ tags, chunk }) => chunk === null && !tags.includes("comma"))
  );
}

/** Items from a relative pronoun to the number in its clause. */
const PASSING = 4;

/** "The army mourned 14 of its own. Nine were conscripts": some of a number that nobody told are all that the next sentence can mean. */
function partOfNone(
  found: readonly LinkedFigure[],
  told: readonly LinkedFigure[],
): LinkedFigure | undefined {
  return found.find(
    ({ partOf, measure }) => partOf === null && !told.some((one) => one.measure === measure),
  );
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
  { items, pack, candidates: candidate }: Unlinked,
  earlier: LinkedFigure | null = null,
  recent: readonly LinkedFigure[] = [],
  told: readonly LinkedFigure[] = [],
  tolled: LinkedFigure | null = null,
  asked: Asked | null = null,
  isOnlyIllness: () => boolean = () => false,
  previous: readonly Item[] = [],
  about: About = OF_NOTHING,
): readonly LinkedFigure[] {
  if (candidate.length === 0) return [];
  const found = summed(candidate, earlier === null ? told : [...told, earlier]);
  const linked: LinkedFigure[] = [];
  let waiting: Waiting[] = [];
  const alone = (held: readonly Waiting[]): readonly LinkedFigure[] =>
    listed(held, (one) =>
      byItself(
        one,
        pack,
        { items, before: linked, earlier, recent, previous, told, asked },
        previous,
        about,
      ),
    );
  for (const { out, from, to, bare } of found) {
    const clause = { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
    if (!joins(waiting, items, from)) {
      linked.push(...alone(waiting));
      waiting = [];
    }
    for (const drafted of out) {
      if (isNoOne(drafted, items, from, to)) continue;
      const at = indexOfCount(items, drafted, from, to);
      const one = inFrame(inRole(drafted, linked, items, from, at), pack, items, from, to);
      if (one === null) continue;
      const waits = one.measure === "inherit" && one.mode === "unknown";
      // "attacked a convoy of 70 tankers, destroying 20": the tankers have a verb of their own
      const goesOn = one.measure !== "inherit" && one.count.noun.includes("elided") && from < at;
      if (goesOn && waiting.length > 0) {
        linked.push(...alone(waiting));
        waiting = [];
      }
      // "twenty-six amputations, five on children": the whole is told before its part
      if (one.mode === "part" && one.measure === "inherit" && waiting.length > 0) {
        linked.push(...alone(waiting));
        waiting = [];
      }
      // `يعمل أربعة جراحين وطبيبان`: what is coordinated with a count that waits waits with it
      const where = { items, before: linked, earlier, recent, previous, told, asked };
      // "nine bodies were found, and two mothers recognised a sleeve": they share nothing with the nine
      const acts = waits && pack.actsAlone?.(items, at) === true;
      // "48 wounded, of whom six did not survive": the part's own verb says what became of it
      const apart =
        one.mode === "part" && one.measure === "inherit" && !meetsCount(items, at)
          ? known(related(ofParts(pack.relations), one, at, where, false))
          : null;
      const taken =
        bare || acts || (waits && waiting.length > 0)
          ? null
          : settle(one, linked, items, from, one.mode === "total" ? tolled : earlier);
      const own = apart === null || apart.measure === taken?.measure ? taken : apart;
      // "Of 31 trucks, 12 were burned": things that no figure counts, whose whole a relation finds
      const elided = one.measure !== "inherit" && one.count.noun.includes("elided");
      const said =
        own === null && (elided || one.measure === "inherit")
          ? known(related(pack.relations, one, at, where, false))
          : null;
      const settled =
        own ??
        (elided && said?.measure !== one.measure ? null : said) ??
        (waits ? null : byDefault(one));
      if (settled === null) {
        if (waits && !bare) waiting.push({ one, clause, from: at, to });
        continue;
      }
      for (const held of waiting)
        if (isBound(items, from) && !isOfThose(items, at) && governs(settled, held.one, clause))
          linked.push({ ...held.one, ...outcomeOf(settled), partOf: null, clause: held.clause });
        else linked.push(...alone([held]));
      waiting = [];
      const near = [...(earlier === null ? [] : [earlier]), ...recent, ...linked];
      const here = withContext({ ...settled, clause }, pack, near, items, previous, about);
      const moded = withMode(here, pack, items, at);
      const grouped = { ...withGroup(moded, pack, items, at), clause };
      linked.push(inherit(grouped, [...told, ...(earlier === null ? [] : [earlier]), ...linked]));
    }
  }
  linked.push(...alone(waiting));
  const real = besideOthers(sharedOn(linked, items), items, earlier)
    .filter((one) => happened(one, pack, items))
    .map((one) => stillAhead(one, pack, items));
  const all = [...told, ...(earlier === null ? [] : [earlier]), ...linked];
  return apartFromIllness(withWholes(real, all, pack, items), items, isOnlyIllness);
}

/** `رفعت المصلحة حصيلة الحريق إلى 39 نزيلاً`, and nobody was counted before: what it is by its own words. */
function byDefault(one: FigureDraft): Omit<LinkedFigure, "clause"> | null {
  return one.otherwise === undefined ? null : { ...one, measure: one.otherwise, partOf: null };
}

/** "On duty for 600 men, and 14 of those got out": some of them, who speak for no others. */
function isOfThose(items: readonly Item[], at: number): boolean {
  return (
    items[at + 1]?.word === "of" && /^(?:those|these|them|whom)$/u.test(items[at + 2]?.word ?? "")
  );
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

/** A count that nothing governs: what the relations asked last say, or the measure that it has by itself. */
function byItself(
  { one, clause, from }: Waiting,
  pack: LanguagePack,
  where: Clause,
  previous: readonly Item[],
  about: About,
): readonly LinkedFigure[] {
  const said = related(pack.relations, one, from, where, true);
  if (said === "none") return [];
  if (said !== null) {
    const { told, earlier, before, recent, items } = where;
    const first = earlier === null ? [] : [earlier];
    const near = [...first, ...recent, ...before];
    const here = withContext({ ...said, clause }, pack, near, items, previous, about);
    return [inherit({ ...here, clause }, [...told, ...first, ...before])];
  }
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
