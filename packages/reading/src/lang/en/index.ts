import { readEnglishWords } from "../../extract/numbers/english.ts";
import { numberReader } from "../../extract/numbers/reader.ts";
import { dateRules } from "../../extract/dates/read-dates.ts";
import { statementClasses } from "../../extract/statements/classes.ts";
import { ruleSet } from "../../extract/rule.ts";
import { lexicon } from "../../text/lexicon.ts";
import { phraseBook } from "../../text/phrases.ts";
import type { LanguagePack } from "../language.ts";
import { asARule } from "./as-a-rule.ts";
import { englishAsks } from "./asks.ts";
import { englishAttributions } from "./attributions.ts";
import { englishBounds, englishBoundWords } from "./bounds.ts";
import { englishCounts } from "./counts/counts.ts";
import { englishDateJoins } from "./dates/joins.ts";
import { englishDates } from "./dates/dates.ts";
import { inContext } from "./in-context.ts";
import { swapSigns } from "./told/swapped.ts";
import { englishFigures } from "./figures.ts";
import { foresees } from "./foresees.ts";
import { englishFractions } from "./fractions.ts";
import { englishNonCounts, englishNonCountWords } from "./non-counts.ts";
import { englishNouns } from "./nouns/nouns.ts";
import { englishNumberWords } from "./numbers.ts";
import { englishNumberRules, englishVague } from "./numbers-rules.ts";
import { ofOthers } from "./of-others.ts";
import { englishOrdinals } from "./ordinals.ts";
import { englishOutcomes } from "./outcomes.ts";
import { isPossessed } from "./possessed.ts";
import { isSurveyed } from "./surveyed.ts";
import { isUnreal } from "./unreal/unreal.ts";
import { isWanted } from "./wanted.ts";
import { englishJoinedNouns } from "./nouns/joined-nouns.ts";
import { tellRanks } from "./nouns/ranks.ts";
import { englishPlainNouns } from "./nouns/plain-nouns.ts";
import { withoutOut } from "./out-of.ts";
import { englishPhrases } from "./phrases/phrases.ts";
import { englishRanges } from "./ranges.ts";
import { toldAtOnce } from "./relations/all-of-them.ts";
import { actsAlone } from "./relations/acts-alone.ts";
import { singular } from "./relations/one.ts";
import { englishRelations } from "./relations/index.ts";
import { relativeOfWhole } from "./relations/reduced-relative.ts";
import { statedGroup } from "./stated-group.ts";
import { promisedPhase } from "./promised.ts";
import { statedMode } from "./stated-mode.ts";
import { englishSpeech } from "./speech.ts";
import { englishStatements } from "./statements.ts";
import { englishStatementWords } from "./statements/words.ts";
import { englishVerbs } from "./verbs.ts";
import { englishTimeWords } from "./dates/time.ts";

/** English: its words and, stage by stage, its rules. */
export const english: LanguagePack = {
  lang: "en",
  lexicon: lexicon([
    ...englishNumberWords,
    ...englishBoundWords,
    ...englishNouns,
    ...englishOutcomes,
    ...englishNonCountWords,
    ...englishTimeWords,
    ...englishSpeech,
    ...englishVerbs,
  ]),
  numbers: numberReader(readEnglishWords, englishVague, englishNumberRules),
  fractions: ruleSet(englishFractions),
  ranges: ruleSet(englishRanges),
  bounds: ruleSet(englishBounds),
  ordinals: ruleSet(englishOrdinals),
  dates: dateRules(englishDates, englishDateJoins),
  nonCounts: ruleSet(englishNonCounts),
  plainNouns: englishPlainNouns,
  joinedNouns: (items) => tellRanks(englishJoinedNouns(items)),
  counts: ruleSet(englishCounts),
  phrases: withoutOut(phraseBook(englishPhrases)),
  figures: ruleSet(englishFigures),
  relations: englishRelations,
  actsAlone,
  asks: englishAsks,
  inContext,
  swapSigns,
  ofOthers,
  asARule: (items, at) =>
    asARule(items, at) || isPossessed(items, at) || isWanted(items, at) || isSurveyed(items, at),
  statedMode,
  promisedPhase,
  statedGroup,
  relativeOfWhole,
  toldOfAll: toldAtOnce,
  foresees,
  unreal: isUnreal,
  singular,
  attributions: ruleSet(englishAttributions),
  statementWords: statementClasses("en", englishStatementWords),
  statements: ruleSet(englishStatements),
};
