import { attributionsOf } from "./claims/attributions.ts";
import { chainOf } from "./claims/chains.ts";
import { dateClaims } from "./claims/dates.ts";
import { dateFindings } from "./claims/date-findings.ts";
import { eventFinder } from "./claims/events.ts";
import { figuresOf } from "./claims/figures.ts";
import { setAgainst } from "./claims/set-against.ts";
import { foreignFindings, reportFindings } from "./claims/findings.ts";
import { materialFindings } from "./claims/material/material-findings.ts";
import { claimIds } from "./claims/ids.ts";
import { numberFindings } from "./claims/number-findings.ts";
import { markedByOcr } from "./claims/ocr-mark.ts";
import { outletSteps, signedBy } from "./claims/outlet.ts";
import { placesOf, placeTable } from "./claims/places.ts";
import { questionsOf } from "./claims/questions.ts";
import { statementsOf } from "./claims/statements.ts";
import { wordingFindings } from "./claims/wording.ts";
import { bylineOf } from "./extract/byline.ts";
import { attribute } from "./extract/attributions/attribute.ts";
import { linkReport } from "./extract/figures/link.ts";
import { ownVoice } from "./extract/attributions/own-voice.ts";
import { createNames } from "./extract/names/create-names.ts";
import { askedQuestions, questionSpans } from "./extract/questions/asked.ts";
import { scan } from "./extract/rule.ts";
import { readSentence } from "./extract/sentence.ts";
import type { ReadSentence, ReportContext } from "./extract/stage.ts";
import type { StatementDraft } from "./extract/statements/draft.ts";
import { analysers, languages } from "./lang/languages.ts";
import { logTimes } from "./log-times.ts";
import type { LogTime } from "./log-times.ts";
import { EMPTY_CASE } from "./model/case.ts";
import type { CaseInfo } from "./model/case.ts";
import type { Reading } from "./model/claims.ts";
import type { Passage } from "./model/passage.ts";
import type { Chain } from "./model/source.ts";
import type { ReportText } from "./model/report.ts";
import { furnitureFilter } from "./text/furniture.ts";
import { foreignFilter } from "./text/languages/foreign-parts.ts";
import { sentences } from "./text/sentence.ts";

/**
 * Reads one report: every figure, date, place, statement and question with who says it. Pure and linear in the
 * text. A language that is not read gives a finding and no claim.
 */
export function read(input: ReportText, info: CaseInfo = EMPTY_CASE): Reading {
  return reader(info)(input);
}

/** A reader for many reports of one case: the case's names are indexed once. */
export function reader(info: CaseInfo = EMPTY_CASE): (input: ReportText) => Reading {
  const names = createNames(info);
  const places = placeTable(info);
  const outlets = outletSteps(info);

  return ({ report, text }) => {
    const ids = claimIds(report.id);
    const about = reportFindings(report, text, ids);
    if (report.lang === "other") return { ...NOTHING, report, findings: about };
    // "yesterday" in a forwarded message is the day before that message, not before it was passed on
    const published = report.forwarded?.published ?? report.published;
    const context: ReportContext = { raw: text, published, case: info };

    // text → sentences of the languages that are read → items, in which names, numbers, dates and counts are chunks
    const furniture = furnitureFilter(text);
    const foreign = foreignFilter(text);
    const parts: ReadSentence[] = [];
    const named = new Set<string>();
    const entryAt = logTimes(text, published);
    const contextAt = ({ start }: Passage): ReportContext => inEntry(context, entryAt(start));
    for (const span of sentences(text)) {
      if (furniture(span) || foreign.isForeign(span)) continue;
      parts.push(readSentence(span, parts.length, contextAt(span), names, named, analysers));
    }
    const pack = (one: ReadSentence): (typeof languages)["ar"] => languages[one.lang];

    const byline = bylineOf(text);
    const outlet = signedBy(outlets.outlet(report), report, byline, text);
    // in a forwarded message "we counted" is said by whom it is from
    const relayed = outlets.relayed(report);
    const opening: Chain = relayed === null ? [outlet] : [outlet, relayed];
    const own =
      relayed === null
        ? ownVoice(report.outlet, outlet)
        : ownVoice(report.forwarded?.source ?? null, relayed);

    // who says what, over the whole report; what is asked asserts nothing
    const sources = parts.map((one) => scan(pack(one).attributions, one.items, context));
    const voices = attribute(parts, sources, context, own);
    const questions = askedQuestions(parts, voices, text);
    const asked = [...questionSpans(questions), ...voices.unconfirmed].toSorted(
      (a, b) => a.start - b.start,
    );
    const voice = (
      { start, end }: Passage,
      statement: Passage | null = null,
    ): ReturnType<typeof chainOf> => chainOf(opening, text, voices, asked, start, end, statement);

    // what is counted and what is stated, each with its chain
    const events = eventFinder(context, parts);
    const linked = linkReport(parts, pack, context);
    const deps = { report: report.id, ids, events, voice, asked };
    const counted = parts.flatMap((one, i) =>
      figuresOf(one, linked[i] ?? [], { ...deps, context: contextAt(one) }),
    );
    const figures = markedByOcr(report, setAgainst(counted, text));
    const evidence = { raw: text, parts, figures };
    return {
      report,
      figures,
      dates: dateClaims(parts, report.id, text, ids),
      statements: parts.flatMap((one) =>
        statementsOf(report.id, text, stated(one, pack(one), context), ids, voice),
      ),
      attributions: attributionsOf(report, text, voices, byline, ids),
      places: parts.flatMap((one) => placesOf(one, report.id, text, places, ids)),
      questions: questionsOf(report.id, text, questions, ids),
      findings: [
        ...about,
        ...foreignFindings(foreign.parts, report.id, ids),
        ...dateFindings(parts, report.id, text, published, ids),
        ...numberFindings(figures, parts, text, ids),
        ...wordingFindings(parts, report.id, text, voices, ids),
        ...materialFindings(evidence, report.id, ids),
      ],
    };
  };
}

/** In a log "today" is the day over the entry, and a toll held at its hour. */
function inEntry(context: ReportContext, entry: LogTime | null): ReportContext {
  if (entry === null) return context;
  return { ...context, published: entry.time, entry: entry.hasHour ? "hour" : "day" };
}

/** What a sentence states, read over the words that statements are made of. */
function stated(
  { items }: ReadSentence,
  pack: (typeof languages)["ar"],
  context: ReportContext,
): ReturnType<typeof scan<StatementDraft, ReportContext>> {
  return scan(pack.statements, pack.statementWords(items, context.raw), context);
}

const NOTHING: Omit<Reading, "report" | "findings"> = {
  figures: [],
  dates: [],
  statements: [],
  attributions: [],
  places: [],
  questions: [],
};
