import { readArabicWords } from "../../extract/numbers/arabic.ts";
import { numberReader } from "../../extract/numbers/reader.ts";
import { dateRules } from "../../extract/dates/read-dates.ts";
import { statementClasses } from "../../extract/statements/classes.ts";
import { ruleSet } from "../../extract/rule.ts";
import { lexicon } from "../../text/lexicon.ts";
import type { LanguagePack } from "../language.ts";
import { arabicAsks } from "./asks.ts";
import { arabicAttributions } from "./attributions.ts";
import { arabicBounds } from "./bounds.ts";
import { arabicBoundWords } from "./bounds-before.ts";
import { withoutCircumstances } from "./circumstance.ts";
import { arabicCounts } from "./counts/counts.ts";
import { arabicDroneCounts } from "./counts/drones.ts";
import { arabicDateJoins } from "./dates/joins.ts";
import { arabicWeekJoins } from "./dates/week-joins.ts";
import { arabicDates } from "./dates/dates.ts";
import { arabicFigures } from "./figures.ts";
import { foresees } from "./foresees.ts";
import { arabicFrame } from "./frames/frame.ts";
import { floorBehind } from "./frames/floor-behind.ts";
import { haveNoMore, reachedBound } from "./frames/reached.ts";
import { arabicFractions } from "./fractions.ts";
import { swapSigns } from "./handed-over.ts";
import { inContext } from "./in-context.ts";
import { arabicNonCounts, arabicNonCountWords } from "./non-counts.ts";
import { arabicLabels } from "./non-counts-labels.ts";
import { arabicNamesOfNumbers } from "./non-counts-named.ts";
import { arabicNouns } from "./nouns/nouns.ts";
import { arabicNumberWords } from "./numbers.ts";
import { arabicNumberRules, arabicVague } from "./numbers-rules.ts";
import { arabicOrdinals } from "./ordinals.ts";
import { arabicOutcomes } from "./outcomes.ts";
import { arabicPhrases } from "./phrases.ts";
import { arabicRanges } from "./ranges.ts";
import { arabicRelations } from "./relations/index.ts";
import { arabicSpeech } from "./speech.ts";
import { statedGroup } from "./stated-group.ts";
import { statedMode } from "./stated-mode.ts";
import { arabicStatements } from "./statements.ts";
import { arabicStatementWords } from "./statements/words.ts";
import { arabicTimeWords } from "./dates/time.ts";
import { isOfNoEvent } from "./of-no-event.ts";

/** Arabic: its words and, stage by stage, its rules. */
export const arabic: LanguagePack = {
  lang: "ar",
  lexicon: lexicon([
    ...arabicNumberWords,
    ...arabicBoundWords,
    ...arabicNouns,
    ...arabicOutcomes,
    ...arabicNonCountWords,
    ...arabicTimeWords,
    ...arabicSpeech,
  ]),
  numbers: numberReader(readArabicWords, arabicVague, arabicNumberRules),
  fractions: ruleSet(arabicFractions),
  ranges: ruleSet(arabicRanges),
  bounds: ruleSet(arabicBounds),
  ordinals: ruleSet(arabicOrdinals),
  dates: dateRules(arabicDates, [...arabicWeekJoins, ...arabicDateJoins]),
  nonCounts: ruleSet([...arabicNonCounts, ...arabicNamesOfNumbers, ...arabicLabels]),
  counts: ruleSet([...arabicCounts, ...arabicDroneCounts]),
  phrases: (items) => withoutCircumstances(arabicPhrases(items)),
  figures: ruleSet(arabicFigures),
  relations: arabicRelations,
  asks: arabicAsks,
  foresees,
  inContext,
  swapSigns,
  statedGroup,
  statedMode,
  ofOthers: isOfNoEvent,
  frame: arabicFrame,
  notBeyond: haveNoMore,
  reached: (items, at) => reachedBound(items, at) ?? floorBehind(items, at),
  attributions: ruleSet(arabicAttributions),
  statementWords: statementClasses("ar", arabicStatementWords),
  statements: ruleSet(arabicStatements),
};
