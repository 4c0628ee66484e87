export * from "./model/index.ts";
export { read, reader } from "./read.ts";
export { caseReader } from "./read-case.ts";
export type { CaseReader } from "./read-case.ts";
export { mostRead, textRead, textsRead } from "./most-read.ts";
export { withoutOffice } from "./claims/sources/without-office.ts";
export { countCues } from "./claims/counting/count-cues.ts";
export {
  isRecognised,
  isSureByItself,
  isSurelyRead,
  isSurePassage,
  leastSure,
} from "./claims/findings/ocr-mark.ts";
export { fairShare } from "./fair-share.ts";
export type { Sharing } from "./fair-share.ts";
export { asides } from "./asides.ts";
export { knownWay } from "./known-way.ts";
export { numbersIn } from "./numbers-in.ts";
export type { NumberSaid } from "./numbers-in.ts";
export { isRealDay } from "./extract/dates/calendar.ts";
export { hijriToIso } from "./extract/dates/hijri.ts";
export { datesIn } from "./dates-in.ts";
export { outletIn, publishedIn, yearlessDayIn, type PublishedDay } from "./published-in.ts";
export type { DateSaid } from "./dates-in.ts";
export { fold, foldText } from "./text/fold.ts";
export { jsonText, turnsWrittenOut } from "./text/turning-signs.ts";
export type { FoldedOffset, FoldedText } from "./text/fold.ts";
export { sentences } from "./text/sentence.ts";
export type { Sentence } from "./text/sentence.ts";
export { languageShares } from "./text/languages/language-of-text.ts";
export type { LanguageShares } from "./text/languages/language-of-text.ts";
export { tokenize } from "./text/token.ts";
export type { Token } from "./text/token.ts";
export { RULES_VERSION, ruleWhy } from "./lang/rule-why.ts";
export { PACK_ACTORS, PACK_PLACES } from "./packs/packs.ts";
export { CONTROL_CHANGES } from "./lang/control-changes.ts";
export { COUNTED_GROUPS } from "./lang/counted-groups.ts";
export { speaksForItself } from "./body-words.ts";
