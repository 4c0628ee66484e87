import type { Passage } from "../../model/passage.ts";
import { isRowLabel, rowsThatSum, type SummedRows } from "../../text/rows-that-sum.ts";
import { headsRows, isRow } from "./rows.ts";
import type { ChainStep } from "../../model/source.ts";
import type { SourceKind, Stance } from "../../model/source.ts";
import { voiceOf } from "../../packs/packs.ts";
import type { Fired } from "../rule.ts";
import type { ReadSentence, ReportContext, SentencePlace } from "../stage.ts";
import { isAgainst } from "./against.ts";
import { antecedent, fullNameBefore } from "./antecedent.ts";
import { creditFinder, type Credit } from "./credits.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { unfoldHeadlines, withoutLabels } from "./headlines.ts";
import { hedgeSpans } from "./hedges.ts";
import { isOwnVoice, type OwnVoice } from "./own-voice.ts";
import { continued, countsOn, type ContinuedPlace } from "./continued.ts";
import { calledUntrue, deniedBy, denies, falseBefore, ownDenial, turnIn } from "./denials.ts";
import { speakerMemory } from "./memory.ts";
import { notConfirmed } from "./not-confirmed.ts";
import { paperMaker } from "./paper-maker.ts";
import { quoteAt, quotes } from "./quotes.ts";
import { isRefused } from "./refused.ts";
import { relativeSpeakers } from "./relative-speaker.ts";
import { relays } from "./relays.ts";
import { opensWithColon, scopeOf } from "./scope.ts";
import { NEAR, topicBefore } from "./topic.ts";
import { withFullNames } from "./short-names.ts";
import { turns, type Turn } from "./turns.ts";

/** A source found in the report with what it is made to say; `depth` orders sources over the same words. */
export interface Spoken {
  readonly words: Passage;
  readonly source: string;
  readonly kind: SourceKind;
  readonly cue: Passage;
  readonly scope: Passage;
  readonly stance: Stance;
  readonly depth: number;
  /** Steps between the outlet and this source that its own words do not show (`وأضاف` after `نقلت … عن`). */
  readonly before: readonly ChainStep[];
  /** It is the report's own outlet: no step of its own in a chain. */
  readonly own: boolean;
  /** The body that the speaker speaks for. */
  readonly behind: ChainStep | null;
  /** It holds for words in which nobody is named: no claim of its own. */
  readonly silent?: boolean;
  /** Another denies or rejects what it says: no step of the chain that reports the denial. */
  readonly aside?: boolean;
  /** It denies what another one in the sentence, or the report itself, has said: nobody else says the denial. */
  readonly against?: boolean;
  readonly rule: string;
}

/** Who says what in one report. */
export interface Voices {
  readonly spoken: readonly Spoken[];
  readonly credit: Credit | null;
  readonly hedges: readonly Passage[];
  /** What is reported only to be called false. */
  readonly denials: readonly Passage[];
  /** What somebody did not confirm: neither said nor denied. */
  readonly unconfirmed: readonly Passage[];
  readonly quotations: readonly Passage[];
  readonly unclosed: readonly Passage[];
}

/** Joins the drafts of sentences, one after the other: scopes, quotations over sentences, speakers that go on, the credit line. */
export interface Attributor {
  readonly next: (sentence: ReadSentence, fired: readonly Fired<AttributionDraft>[]) => void;
  /** Where the sentences so far stand. */
  readonly places: readonly SentencePlace[];
  /** After the last sentence: what a source is made to say may be told by what stands behind it. */
  readonly end: () => Voices;
}

/** "(Pelican) -" in a report of Pelican News credits nobody else. */
function anothers(credit: Credit | null, own: OwnVoice | null): Credit | null {
  if (credit === null || own === null) return credit;
  return ` ${own.name} `.toLowerCase().includes(` ${credit.step.source.toLowerCase()} `)
    ? null
    : credit;
}

export function attribute(context: ReportContext, own: OwnVoice | null = null): Attributor {
  const { raw } = context;
  const marks = quotes(raw);
  const memory = speakerMemory(raw);
  const credit = creditFinder(raw);
  const places: ContinuedPlace[] = [];
  /** The last sentences: words of older ones are let go. */
  const recent: ReadSentence[] = [];
  const bySentence: (readonly Spoken[])[] = [];
  const spoken: Spoken[] = [];
  const hedges: Passage[] = [];
  const denials: Passage[] = [];
  const unconfirmed: Passage[] = [];
  const summed = rowsThatSum(raw);
  const heads = new Set(summed.values());
  const next = (sentence: ReadSentence, drafts: readonly Fired<AttributionDraft>[]): void => {
    const { index } = sentence;
    const fired = relativeSpeakers(drafts, raw).filter(
      ({ out }) => !(out.kind !== "body" && isRowLabel(out.words, raw, summed)),
    );
    if (recent.push(sentence) > NEAR + 1) recent.shift();
    credit.next(sentence);
    hedges.push(...hedgeSpans(sentence));
    const mine: Spoken[] = [];
    for (const [k, { out, rule }] of fired.entries()) {
      const scope = scopeOf(sentence, fired, k, marks.spans, raw);
      if (scope === null) continue;
      const depth = depthOf(out, k, relays(fired, k, sentence, raw));
      const isDenied = denies(sentence, out, fired, k);
      const turn = isDenied || out.stance === "denied" ? turnIn(sentence, scope) : null;
      const untrue = turn === null ? scope : { start: scope.start, end: turn };
      if (isDenied) denials.push(untrue);
      const add = (one: Spoken): void => {
        mine.push(one);
        spoken.push(one);
      };
      if (out.own === true) {
        // Within somebody's quoted words "we" are his, and behind his colon.
        const his = fired.slice(0, k).some((one) => opensWithColon(one.out, raw));
        if (!his && quoteAt(marks.spans, out.cue.start) === null)
          add(ownWords(out, scope, depth, rule, own));
        continue;
      }
      if (out.inherits !== undefined) {
        const pronoun = out.words.start !== out.cue.start;
        const named = memory.recall(out.inherits, out.form, index);
        // "The Philippines reported six deaths. The minister gave the toll. He said": no country is he
        const nobody =
          out.inherits === "person" &&
          named?.kind === "unnamed" &&
          named.cue.end < (recent.at(-2)?.start ?? 0);
        // "Police said so. About 300 relatives met, where they charged": those of the sentence, and nobody before
        // "Residents said so. Some 15 guards were among the dead, they said": no guard, of whom it is told
        const isBehind = out.reach === "around" || out.reach === "back";
        const isBefore = named !== null && named.cue.end < sentence.start;
        const ofMany = out.form === "they" && isBefore && !isBehind;
        const reach = ofMany ? 0 : nobody ? 1 : undefined;
        const topic =
          (named === null || nobody || ofMany) && pronoun
            ? topicBefore(recent, out, raw, marks.spans, reach)
            : null;
        const last = topic === null ? named : make(topic, out, scope, depth, rule, raw, []);
        // "…, they say": nobody was let speak before; it is not the outlet that says it
        const strangers = out.form === "they" && out.reach === "around" && SPEAKS.has(rule);
        if (last === null && strangers) add(make(out, out, scope, depth, rule, raw, []));
        if (last === null) continue;
        const { cue, stance } = out;
        // "he said" has words of its own, `وأضاف` has none.
        const words = pronoun && out.theirs !== true ? out.words : last.words;
        // "told the paper he had counted 43": he speaks already, and holds his words as the second verb has it
        const silent = pronoun && mine.some((one) => speaksHere(one, last, out, raw));
        const went = { ...last, words, cue, stance, scope, depth, rule };
        // "has been accused of the raid, which it denies": what was told before stays as it is
        const against = isAgainst(sentence, scope, fired, k);
        add(against ? { ...went, aside: true, against } : silent ? { ...went, silent } : went);
        memory.remember(went, index);
        continue;
      }
      const by = out.passing === true ? memory.recall("any", undefined, index) : null;
      const through = by === null ? [] : chainTo(by, raw);
      const mention = make(
        out,
        out,
        out.stance === "denied" ? untrue : scope,
        depth,
        rule,
        raw,
        through,
      );
      const outer = meant(mention, out.id, spoken, own, raw);
      // `ننفي ما بثته الإذاعة عن مقتل 30`: who denies it is the one who speaks
      // "rejected reports of 60 deaths, putting the number at 24"
      if (turn !== null && out.spokenOf !== true)
        add({ ...outer, stance: "reported", silent: true, scope: { start: turn, end: scope.end } });
      const against = isAgainst(sentence, scope, fired, k);
      const isAside =
        out.ofDeed === true ||
        against ||
        (isDenied && out.spokenOf === true && deniedBy(sentence, fired, k));
      add(isAside ? { ...outer, aside: true, against } : outer);
      let speaker = outer;
      if (out.citing !== undefined) {
        const inner = make(out.citing, out, scope, depth + 0.5, rule, raw, []);
        add(inner);
        speaker = { ...inner, before: chainTo(outer, raw) };
      }
      if (through.length > 0 || by?.own === true || out.spokenOf === true) continue;
      if (quoteAt(marks.spans, out.cue.start) === null && !speaker.rule.includes("nobody"))
        memory.remember(speaker, index);
    }
    // cut to its length: an array that was pushed to has room for seventeen, and these are held to the end of the text
    bySentence.push(mine.length === 0 ? NOBODY : mine.slice());
    const { start, end, paragraph, opens } = sentence;
    const goesOn = mine.length === 0 && !opens && countsOn(sentence);
    places.push({
      start,
      end,
      paragraph,
      opens,
      countsOn: goesOn,
      headsRows: headsRows(sentence) || isHead(sentence, heads),
      isRow: isRow(sentence) || isSummed(sentence, summed),
    });
    const denial = ownDenial(sentence);
    if (denial !== null) denials.push(denial);
    denials.push(...calledUntrue(sentence));
    unconfirmed.push(...notConfirmed(sentence));
    const before = falseBefore(sentence) ? bySentence[index - 1]?.at(-1) : undefined;
    if (before !== undefined) denials.push(before.scope);
  };
  const end = (): Voices => {
    unfoldHeadlines(spoken, raw);
    // A label looks like a headline's source too.
    const { answers, labels } = turns(places, raw, spoken, own?.name ?? null);
    const all = [...withoutLabels(spoken, labels)];
    for (const one of answers) all.push(fromTurn(one, raw));
    for (const one of continued(places, bySentence, marks.spans)) all.push(one);
    // By scope, so that whoever asks for a passage's speakers need not look at all of them.
    all.sort((a, b) => a.scope.start - b.scope.start);
    hedges.sort((a, b) => a.start - b.start);
    denials.sort((a, b) => a.start - b.start);
    return {
      spoken: withFullNames(all, raw).map((one) =>
        isRefused(raw, one.words) ? { ...one, aside: true } : one,
      ),
      credit: anothers(credit.end(), own),
      hedges,
      denials,
      unconfirmed,
      quotations: marks.spans,
      unclosed: marks.unclosed,
    };
  };
  return { next, places, end };
}

const NOBODY: readonly Spoken[] = [];

/** `one` is who speaks on in the draft, inside the clause that he is already made to say ("which he said" is a saying of its own). */
/** `- حرس السهول: 24 مقاتلاً` under `يتوزعون كما يأتي:`: whoever gave the sum says it. */
function isSummed({ items }: ReadSentence, rows: SummedRows): boolean {
  return rows.size > 0 && items.some(({ start }) => rows.has(start));
}

function isHead({ items }: ReadSentence, heads: ReadonlySet<number>): boolean {
  return heads.size > 0 && items.some(({ start }) => heads.has(start));
}

function speaksHere(
  { source, scope }: Spoken,
  last: Spoken,
  { words, cue }: AttributionDraft,
  raw: string,
): boolean {
  if (source !== last.source || cue.start < scope.start || scope.end < cue.end) return false;
  return !/[,:;]|\b(?:who|which)\s*$/u.test(raw.slice(scope.start, words.start));
}

/** Rules of plain verbs of speech, whose "they" somebody must be. */
const SPEAKS: ReadonlySet<string> = new Set(["en.attribution.spoken"]);

/** Whoever hands on what others say stands around them; whom a paper cites for it between the two ("…, Olm Radio reported, citing Dune Watch"). */
function depthOf({ deeper }: AttributionDraft, k: number, relaying: boolean): number {
  if (deeper === true) return k + (relaying ? -100 : 100);
  // "12 died, the state agency said, Olm Radio reported": of two who hand on the later one has it from the earlier
  return relaying ? -200 - k : k;
}

/** Turns stand around all that is said in them. */
const TURN_DEPTH = -300;

function fromTurn({ scope, words, cue, source, kind, named }: Turn, raw: string): Spoken {
  const lang = raw.charCodeAt(scope.start) >= 0x600 ? "ar" : "en";
  return {
    words,
    source,
    kind,
    cue,
    scope,
    stance: "reported",
    depth: TURN_DEPTH,
    before: [],
    own: false,
    behind: null,
    silent: !named,
    rule: `${lang}.attribution.turn`,
  };
}

/** "we counted": the outlet itself, named by a pronoun or not at all. */
function ownWords(
  draft: AttributionDraft,
  scope: Passage,
  depth: number,
  rule: string,
  own: OwnVoice | null,
): Spoken {
  const { words, cue, stance } = draft;
  return {
    words,
    source: own?.step.source ?? "unknown",
    kind: own?.step.kind ?? "outlet",
    cue,
    scope,
    stance,
    depth,
    before: [],
    own: true,
    behind: null,
    silent: draft.silent === true,
    rule,
  };
}

/** Who a mention means: somebody named before, the report's own outlet, or a name that stands before in full. */
function meant(
  named: Spoken,
  id: string | null,
  before: readonly Spoken[],
  own: OwnVoice | null,
  raw: string,
): Spoken {
  const earlier = id === null ? antecedent(named, before, raw) : null;
  if (earlier !== null)
    return { ...named, source: earlier.source, behind: earlier.behind, own: earlier.own };
  const maker = id === null ? paperMaker(named, before, own, raw) : null;
  if (maker !== null) return { ...named, ...maker };
  const { start, end } = named.words;
  if (isOwnVoice(own, named.source, raw.slice(start, end), raw, start))
    return { ...named, source: own?.step.source ?? named.source, behind: null, own: true };
  const full = id === null ? fullNameBefore(named, raw) : null;
  return full === null ? named : { ...named, source: full };
}

function make(
  source: SourcePhrase | AttributionDraft,
  draft: AttributionDraft,
  scope: Passage,
  depth: number,
  rule: string,
  raw: string,
  before: readonly ChainStep[],
): Spoken {
  const { words, id, kind, body, called } = source;
  const cue = raw.slice(draft.cue.start, draft.cue.end);
  const behind =
    body === null
      ? null
      : {
          source: body.id === null ? said(raw, body) : voiceOf(body.id),
          kind: body.kind,
          cue,
          start: body.start,
          end: body.end,
        };
  return {
    words,
    source: id === null ? said(raw, called ?? words) : voiceOf(id),
    kind,
    cue: draft.cue,
    scope,
    stance: draft.stance,
    depth,
    before,
    own: false,
    behind,
    rule,
  };
}

/** The source's words with white space collapsed; `للدفاع المدني` names `الدفاع المدني`, whose article the preposition swallows. */
function said(raw: string, words: Passage): string {
  const text = raw.slice(words.start, words.end).replace(/\s+/gu, " ").replace(TITLES, "");
  const swallowed = raw[words.start - 1] === "ل" && !/\p{L}/u.test(raw[words.start - 2] ?? " ");
  return swallowed && text.startsWith("ل") ? `ا${text}` : text;
}

/** "Mrs Folake Ansah", "SP Idris Bako", "Brigadier General Nabil Orfan" before a name of two words at least: another report leaves the title out. */
const TITLES =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|sir|dame|rev|fr|hon|sgt|lt|col|capt|maj|gen|brig|adm|cmdr|cpl|insp|supt|sp|dsp|asp|csp|acp|ssp|eng|brigadier(?:[ -]general)?|lieutenant(?:[ -](?:colonel|general))?|major[ -]general|colonel|sergeant|admiral)\.?\s+)+(?=\p{Lu}\S*\s+(?:\S+\s+)*\p{Lu})/iu;

/** The steps up to a source; the report's own outlet is the first step anyway. */
function chainTo(spoken: Spoken, raw: string): readonly ChainStep[] {
  return spoken.own ? [] : [...spoken.before, stepOf(spoken, raw)];
}

/** The step of a chain that a source makes. */
export function stepOf(spoken: Spoken, raw: string): ChainStep {
  const { source, kind, cue, words } = spoken;
  return { source, kind, cue: raw.slice(cue.start, cue.end), start: words.start, end: words.end };
}
