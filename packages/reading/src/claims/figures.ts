import type { Figure, Measure } from "../model/figure.ts";
import type { Chain, Stance } from "../model/source.ts";
import type { Passage } from "../model/passage.ts";
import { LIKELY } from "../extract/likely/measures/second-look.ts";
import { covering } from "../extract/attributions/covering.ts";
import { itself } from "./sources/chains.ts";
import { batchesIn, freedIn } from "./event/batches.ts";
import type { FigureFacts } from "./figure-facts.ts";
import { foldedWords } from "./folded-words.ts";
import { onlyFeared } from "./counting/only-feared.ts";
import { saidOfCounting } from "./counting/said-of-counting.ts";
import type { claimIds } from "./ids.ts";
import { toldApart } from "./parts/told-apart.ts";
import { groupOf } from "./whose/group-of.ts";
import { goesOnFrom, sideIn } from "./whose/side-in.ts";
import { withoutOwner } from "./whose/turns-to-others.ts";
import { topicOf } from "./counting/topic-of.ts";
import { isOfAge } from "./parts/of-age.ts";
import { isSaidToBeAll } from "./counting/said-to-be-all.ts";

/** What the claims stage asks of the others to make figures of drafts. */
export interface FigureDeps {
  readonly report: string;
  readonly raw: string;
  readonly ids: ReturnType<typeof claimIds>;
  /** Chain and stance of whoever says what stands at a passage. */
  readonly voice: (passage: Passage) => { readonly chain: Chain; readonly stance: Stance };
  /** Passages of questions: a number asked about is not asserted. */
  readonly asked: readonly Passage[];
}

/** A sentence in which something is counted. */
export interface CountedSentence extends Passage {
  readonly facts: readonly FigureFacts[];
}

/** A counted sentence, and what all its figures share. */
interface Shared {
  readonly sentence: CountedSentence;
  readonly within: Passage;
  readonly said: ReturnType<typeof saidOfCounting>;
}

/** A figure of which more is known than its facts. */
interface InWork {
  readonly of: Shared;
  readonly id: string;
  readonly held: ReturnType<FigureDeps["voice"]>;
  fact: FigureFacts;
  group: string;
  topic: ReturnType<typeof topicOf>;
  said: ReturnType<Shared["said"]>;
  stance: Stance;
  isOfAge: boolean;
  isAll: boolean;
}

const ARMED: ReadonlySet<string> = new Set(["fighters", "attackers", "soldiers", "police"]);

/** A figure that is being made. */
type Begun = { -readonly [Key in keyof Figure]?: Figure[Key] };

/** With the last of the fields that every figure has. */
function isWhole(one: Begun): one is Figure {
  return one.sentence !== undefined;
}

/**
 * Figures of some sentences, of what the words of each say of them; `before` is the one before them. Each question is asked of all before the
 * next one is, as in `figureFacts`.
 */
export function figuresOf(
  sentences: readonly CountedSentence[],
  deps: FigureDeps,
  before: Figure | undefined,
): readonly Figure[] {
  const { raw, asked } = deps;
  const shared = sentences.map((one) => sharedIn(one, raw));
  const all = shared.map((one) => begun(one, deps));
  const each = all.flat();
  for (const one of each) one.fact = withoutOwner(one.fact, raw, one.held.chain.at(-1));
  for (const one of each) one.group = groupIn(one, raw);
  for (const one of each) one.topic = topicOf(raw, one.of.sentence, one.fact);
  for (const one of each) one.said = one.of.said(one.fact);
  for (const one of each) one.stance = stanceOf(one.fact, asked, one.held.stance, raw);
  for (const one of each) one.isOfAge = isOfAge(raw, one.fact);
  for (const one of each) one.isAll = isSaidToBeAll(raw, one.fact);
  const figures: Figure[] = [];
  for (const of of all)
    for (const one of figuresOfOne(of, deps, figures.at(-1) ?? before)) figures.push(one);
  return figures;
}

function sharedIn(sentence: CountedSentence, raw: string): Shared {
  const { start, end } = sentence;
  return { sentence, within: { start, end }, said: saidOfCounting(raw, sentence) };
}

function begun(of: Shared, { ids, voice }: FigureDeps): readonly InWork[] {
  return of.sentence.facts.map((fact) => {
    const { start, end, group } = fact;
    const held = voice({ start, end });
    const id = ids("f", { start, end });
    const { stance } = held;
    return {
      of,
      id,
      held,
      fact,
      group,
      topic: null,
      said: {},
      stance,
      isOfAge: false,
      isAll: false,
    };
  });
}

function groupIn({ fact, held, of }: InWork, raw: string): string {
  return groupOf(fact, held.chain, held.stance, raw, of.sentence);
}

/** Figures of one sentence, the sides of which go on from one to the next. */
function figuresOfOne(
  works: readonly InWork[],
  { report, raw }: FigureDeps,
  before: Figure | undefined,
): readonly Figure[] {
  const made: Figure[] = [];
  const [first] = works;
  if (first === undefined) return made;
  const { sentence, within } = first.of;
  let feared: boolean | null = null;
  for (const [i, work] of works.entries()) {
    const { fact, id, held, group, topic, said, stance } = work;
    const { start, end, near, measure, whose, whom, word } = fact;
    const { chain } = held;
    const whole = fact.partOf === null || fact.partOf > i ? undefined : works[fact.partOf]?.id;
    // Field by field, in the order of the output: behind a spread in its midst V8 makes the rest of a literal eight times slower.
    const one: Begun = {
      type: "figure",
      id,
      report,
      start,
      end,
      quote: raw.slice(start, end),
      // "Six gunmen attacked the hotel and two of them fled": nobody drove them out
      measure: measure === "displaced" && ARMED.has(group) ? "other" : measure,
    };
    if (topic !== null) one.topic = topic;
    one.group = group;
    const isKind = group === "unknown" || (measure === "attackers" && group === "fighters");
    if (isKind && whom !== undefined) one.whom = raw.slice(whom.start, whom.end);
    if (whose !== null && group === fact.group) one.whose = whose;
    one.unit = fact.unit;
    one.low = fact.low;
    one.high = fact.high;
    one.bound = fact.bound;
    if (word !== undefined) one.word = word;
    one.mode = fact.mode;
    one.phase = fact.phase;
    const all = whole === undefined ? undefined : made.find(({ id: of }) => of === whole);
    // "by Thursday noon we had 174 names, 31 of them women's": the women were counted then too
    one.asOf = all !== undefined && fact.asOf.basis === "published" ? all.asOf : fact.asOf;
    const happened = happenedIn(fact, all);
    if (happened !== undefined) one.happened = happened;
    one.place = fact.place;
    if (near !== null) one.near = near;
    one.event = fact.event;
    one.chain = chain;
    one.stance = stance;
    if (fact.rules.some((rule) => rule.endsWith(LIKELY))) one.likely = true;
    one.rules = fact.rules;
    one.sentence = within;
    Object.assign(one, said);
    if (work.isOfAge || all?.ownRule === true) one.ownRule = true;
    const side =
      sideIn(made, fact, sentence, raw, chain) ??
      all?.side ??
      (goesOnFrom(before, fact, sentence, raw, chain) ? before?.side : undefined);
    if (side !== undefined) one.side = side;
    if (work.isAll) one.only = true;
    if (held.stance === "hedged" && (feared ??= onlyFeared(foldedWords(raw, sentence))))
      one.possible = true;
    if (whole !== undefined) one.partOf = whole;
    if (isWhole(one)) made.push(one);
  }
  return inBatches(toldApart(made, raw), sentence, raw);
}

/** Of these a number is of a time, and not of what happened at it: 84 are held, or still missing, on Thursday. */
const STATES: ReadonlySet<Measure> = new Set(["held", "missing", "deployed", "attackers", "other"]);

/** When it happened; what is said of the whole holds for its part ("12 were killed on Wednesday, among them two children"). */
function happenedIn(
  { measure, drafted, phase, happened: own }: FigureFacts,
  whole: Figure | undefined,
): Figure["happened"] {
  if (STATES.has(measure) || drafted === "held" || drafted === "rate" || phase === "planned")
    return undefined;
  return own ?? whole?.happened;
}

/** Figures with the batches that they count; two batches are no part of one another. */
function inBatches(made: readonly Figure[], sentence: Passage, raw: string): readonly Figure[] {
  const batches = batchesIn(raw, sentence, made);
  if (batches.size === 0) return made;
  const isBatch = new Set(made.filter(({ start }) => batches.has(start)).map(({ id }) => id));
  return made.map((figure) => {
    const batch = batches.get(figure.start);
    if (batch === undefined) return figure;
    const { partOf, ...rest } = figure;
    const freed = freedIn(raw, sentence, figure);
    return {
      ...rest,
      ...(freed ? { measure: "released", mode: "new" } : {}),
      batch,
      ...(partOf === undefined || isBatch.has(partOf) ? {} : { partOf }),
    };
  });
}

function stanceOf(
  { start, denied, doubt, measure }: FigureFacts,
  asked: readonly Passage[],
  said: Stance,
  raw: string,
): Stance {
  // a report of a thousand questions has as many numbers: each asks only for what stands around it
  if (covering(asked, itself, start, start + 1).length > 0) return "questioned";
  if (denied) return "denied";
  if (doubt === "asked") return said === "denied" ? said : "questioned";
  if (doubt === "doubted" && (said === "asserted" || said === "reported")) return "hedged";
  // `تنفي القيادة سقوط أي مدني في الضربتين`: she owns that there were two
  if (
    said === "denied" &&
    measure === "strikes" &&
    IN_THEM.test(raw.slice(Math.max(0, start - 16), start + 2))
  )
    return "reported";
  // `نفت الوزارة مقتل 20`: the speaker denies the number, nobody says zero.
  return said;
}
const IN_THEM = /(?:\b(?:in|during|by|from)\s+the\s+\S{0,2}|(?:^|\s)(?:في|خلال|جراء|من)\s+ال)$/iu;
