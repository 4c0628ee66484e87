import { attributionsOf } from "./claims/sources/attributions.ts";
import { chainOf } from "./claims/sources/chains.ts";
import { dateClaims } from "./claims/time/dates.ts";
import { leadOf } from "./claims/event/event-limits.ts";
import { corrected } from "./claims/counting/corrected.ts";
import { replacing } from "./claims/counting/replaced.ts";
import { eventFinder } from "./claims/event/events.ts";
import { figureFacts } from "./claims/figure-facts.ts";
import { firstDeedFinder } from "./claims/place/other-deed.ts";
import { figuresOf, type CountedSentence } from "./claims/figures.ts";
import { setAgainst } from "./claims/sources/set-against.ts";
import { sharedParts } from "./claims/shared-parts.ts";
import { stretchesFrom, takenFrom } from "./claims/taken-from.ts";
import { foreignFindings, reportFindings, unreadFindings } from "./claims/findings/findings.ts";
import { claimIds } from "./claims/ids.ts";
import { noteTaker } from "./claims/findings/notes.ts";
import { markedByOcr } from "./claims/findings/ocr-mark.ts";
import { outletSteps, signedBy } from "./claims/sources/outlet.ts";
import { placesOf, placeTable } from "./claims/place/places.ts";
import { questionsOf } from "./claims/questions.ts";
import { statementsOf } from "./claims/statements.ts";
import { bylineOf } from "./extract/byline.ts";
import { attribute } from "./extract/attributions/attribute.ts";
import { tellsOtherCause } from "./extract/figures/illness.ts";
import { linker, type LinkedSentence } from "./extract/figures/link.ts";
import { secondLook, type SecondLook } from "./extract/likely/measures/second-look.ts";
import { secondHearing, type SecondHearing } from "./extract/likely/speakers/second-hearing.ts";
import { ownVoice } from "./extract/attributions/own-voice.ts";
import { createNames } from "./extract/names/create-names.ts";
import {
  askedQuestions,
  questionsIn,
  questionSpans,
  type QuestionDraft,
} from "./extract/questions/asked.ts";
import { readAhead } from "./extract/read-ahead.ts";
import { scan, type Fired } from "./extract/rule.ts";
import { readSentences, type SentenceBlock, type UnreadSentence } from "./extract/sentence.ts";
import type { ReadSentence, ReportContext } from "./extract/stage.ts";
import type { StatementDraft } from "./extract/statements/draft.ts";
import { analysers, languages } from "./lang/languages.ts";
import { logTimes } from "./log-times.ts";
import type { LogTime } from "./log-times.ts";
import { EMPTY_CASE } from "./model/case.ts";
import type { CaseInfo } from "./model/case.ts";
import type { DateClaim, PlaceClaim, Reading, Statement } from "./model/claims.ts";
import type { Figure } from "./model/figure.ts";
import type { Passage } from "./model/passage.ts";
import type { Chain } from "./model/source.ts";
import type { ReportText } from "./model/report.ts";
import { furnitureFilter } from "./text/furniture.ts";
import { foreignFilter, type ForeignFilter } from "./text/languages/foreign-parts.ts";
import { sentences } from "./text/sentence.ts";

/**
 * Reads one report: every figure, date, place, statement and question with who says it. Pure and linear in the
 * text. A language that is not read gives a finding and no claim. `most` as for {@link reader}.
 */
export function read(input: ReportText, info: CaseInfo = EMPTY_CASE, most?: number): Reading {
  return reader(info, most)(input);
}

/**
 * Numbers, dates and places of one report that are read: a text of ten megabytes full of figures has some 150,000, a hostile one of noughts would fill the memory with them. What
 * stands behind them is a finding (`too-many-claims`).
 */
export const MOST_CLAIMS = 200_000;

/**
 * A reader for many reports of one case: the case's names are indexed once. `most` claims are read of a report, then the rest is told as unread. `look` is how its figures are
 * looked at again, `hear` how its speakers are listened to again; by rules alone they are read to learn of them, and to try a rule.
 */
export function reader(
  info: CaseInfo = EMPTY_CASE,
  most: number = MOST_CLAIMS,
  look: SecondLook = secondLook,
  hear: SecondHearing = secondHearing,
): (input: ReportText) => Reading {
  const readTo = reportReader(info, look, hear);
  return (input) => readTo(input, most);
}

/** The same, told with each report how many claims are read of it. */
export function reportReader(
  info: CaseInfo,
  look: SecondLook = secondLook,
  hear: SecondHearing = secondHearing,
): (input: ReportText, most: number) => Reading {
  const names = createNames(info);
  const places = placeTable(info);
  const outlets = outletSteps(info);

  return ({ report, text }, most) => {
    const ids = claimIds(report.id);
    const parts = sharedParts();
    const about = reportFindings(report, text, ids);
    if (report.lang === "other") return { ...NOTHING, report, findings: about };
    // "yesterday" in a forwarded message is the day before that message, not before it was passed on
    const published = report.forwarded?.published ?? report.published;
    const context: ReportContext = { raw: text, published, case: info };

    const foreign = foreignFilter(text);
    const entryAt = logTimes(text, published);
    const contextAt = ({ start }: Passage): ReportContext => inEntry(context, entryAt(start));
    let hasOtherCause = false;
    // text → sentences of the languages that are read → items, in which names, numbers, dates and counts are chunks
    const readBlocks = function* (): Generator<SentenceBlock> {
      const named = new Set<string>();
      for (const unread of blocksOf(text, foreign, contextAt)) {
        const block = readSentences(unread, names, named, analysers);
        hasOtherCause ||= block.sentences.some(({ items }) => tellsOtherCause(items));
        yield block;
      }
    };
    const ahead = readAhead(readBlocks());

    const byline = bylineOf(text);
    const outlet = signedBy(outlets.outlet(report), report, byline, text);
    // in a forwarded message "we counted" is said by whom it is from
    const relayed = outlets.relayed(report);
    const opening: Chain = relayed === null ? [outlet] : [outlet, relayed];
    const own =
      relayed === null
        ? ownVoice(report.outlet, outlet)
        : ownVoice(report.forwarded?.source ?? null, relayed);

    // who says what, what is asked, counted and stated: of each sentence all is asked while it is at hand, and then it is let go
    const who = attribute(context, own);
    const link = linker(
      (one) => languages[one.lang],
      context,
      () => !ahead.lookUntil(() => hasOtherCause),
    );
    const lookAgain = look((one) => languages[one.lang], text);
    const hearAgain = hear(text);
    const events = eventFinder(context, leadOf(ahead.first()?.sentences ?? []));
    const firstDeed = firstDeedFinder();
    const asks: QuestionDraft[] = [];
    const counted: CountedSentence[] = [];
    const said: (readonly Fired<StatementDraft>[])[] = [];
    const dates: DateClaim[] = [];
    const placesNamed: PlaceClaim[] = [];
    const notes = noteTaker(text, published);
    let numbers = 0;
    let unread: Passage | null = null;
    const count = (looked: readonly LinkedSentence[]): void => {
      const found = looked.filter(({ figures }) => figures.length > 0);
      const figures = found.flatMap(({ sentence, figures: drafts }) => {
        const at = contextAt(sentence);
        return drafts.map((draft) => ({ sentence, draft, context: at }));
      });
      const facts = figureFacts(figures, events, parts, firstDeed);
      let from = 0;
      for (const { sentence, figures: drafts } of found) {
        const { start, end } = sentence;
        counted.push({ start, end, facts: facts.slice(from, (from += drafts.length)) });
        notes.count(sentence);
      }
      numbers += facts.length;
    };
    const readBlock = (block: readonly ReadSentence[]): void => {
      const heard = block.map((one) => scan(languages[one.lang].attributions, one.items, context));
      const drafts = block.map((one, i) => hearAgain(one, heard[i] ?? []));
      for (const [i, one] of block.entries()) who.next(one, drafts[i] ?? []);
      for (const one of block) asks.push(...questionsIn(one));
      for (const one of block) events.next(one);
      count(lookAgain(link.next(block)));
      const worded = block.map((one) => languages[one.lang].statementWords(one.items, text));
      for (const [i, one] of block.entries()) {
        const stated = scan(languages[one.lang].statements, worded[i] ?? [], context);
        if (stated.length > 0) said.push(stated);
      }
      for (const one of block) dates.push(...dateClaims(one, report.id, text, ids, parts));
      for (const one of block)
        placesNamed.push(...placesOf(one, report.id, text, places, ids, parts));
      for (const one of block) notes.next(one);
    };
    for (let block = ahead.take(); block !== null; block = ahead.take()) {
      readBlock(block.sentences);
      const end = block.sentences.at(-1)?.end ?? text.length;
      block.letGo();
      if (numbers + dates.length + placesNamed.length < most) continue;
      unread = { start: end, end: text.length };
      break;
    }
    count(lookAgain(link.end()));

    // what is asked asserts nothing
    const voices = who.end();
    const questions = askedQuestions(asks, voices, text);
    const asked = [...questionSpans(questions), ...voices.unconfirmed].toSorted(
      (a, b) => a.start - b.start,
    );
    const voice = (
      { start, end }: Passage,
      statement: Passage | null = null,
    ): ReturnType<typeof chainOf> => chainOf(opening, text, voices, asked, start, end, statement);
    const deps = { report: report.id, raw: text, ids, voice, asked };
    const made: Figure[] = [];
    for (const some of stretchesFrom(counted, BLOCK))
      made.push(...figuresOf(some, deps, made.at(-1)));
    const figures = markedByOcr(
      report,
      replacing(corrected(setAgainst(made, text), text), text),
      dates,
    );
    const statements: Statement[] = [];
    for (const fired of takenFrom(said))
      statements.push(...statementsOf(report.id, text, fired, ids, voice, parts));
    return {
      report,
      figures,
      dates,
      statements,
      attributions: attributionsOf(report, text, voices, byline, ids, parts),
      places: placesNamed,
      questions: questionsOf(report.id, text, questions, ids, parts),
      findings: [
        ...about,
        ...foreignFindings(foreign.parts, report.id, ids),
        ...unreadFindings(text, unread, report.id, ids, { most, alone: MOST_CLAIMS }),
        ...notes.end(figures, who.places, voices, report.id, ids),
      ],
    };
  };
}

/**
 * Sentences that are at hand at a time. Stage after stage over a block of them is twice as fast as all stages over one sentence and then
 * the next: each stage finds its rules in the processor's cache. Blocks of three hundred take some 5 % less time, but so many words are alive then
 * whenever V8 clears its young objects that it keeps them as old ones, and a text of ten megabytes takes up to 150 MB more of their rubbish.
 */
const BLOCK = 100;

/** The sentences that are read, in blocks: page furniture and other languages are left out. */
function* blocksOf(
  text: string,
  foreign: ForeignFilter,
  contextAt: (span: Passage) => ReportContext,
): Generator<readonly UnreadSentence[]> {
  const furniture = furnitureFilter(text);
  let index = 0;
  let block: UnreadSentence[] = [];
  for (const span of sentences(text)) {
    if (furniture(span) || foreign.isForeign(span)) continue;
    block.push({ span, index: index++, context: contextAt(span) });
    if (block.length < BLOCK) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

/** In a log "today" is the day over the entry, and a toll held at its hour. */
function inEntry(context: ReportContext, entry: LogTime | null): ReportContext {
  if (entry === null) return context;
  return { ...context, published: entry.time, entry: entry.hasHour ? "hour" : "day" };
}

const NOTHING: Omit<Reading, "report" | "findings"> = {
  figures: [],
  dates: [],
  statements: [],
  attributions: [],
  places: [],
  questions: [],
};
