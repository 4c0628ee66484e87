export * from "./model/index.ts";
export { read, reader } from "./read.ts";
export { countCues } from "./claims/count-cues.ts";
export {
  isRecognised,
  isSureByItself,
  isSurelyRead,
  isSurePassage,
  leastSure,
} from "./claims/ocr-mark.ts";
export { asides } from "./asides.ts";
export { knownWay } from "./known-way.ts";
export { numbersIn } from "./numbers-in.ts";
export type { NumberSaid } from "./numbers-in.ts";
export { isRealDay } from "./extract/dates/calendar.ts";
export { hijriToIso } from "./extract/dates/hijri.ts";
export { datesIn } from "./dates-in.ts";
export { publishedIn, yearlessDayIn, type PublishedDay } from "./published-in.ts";
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
export { BODY_WORDS } from "./persons/body-words.ts";
export { placesNamed } from "./persons/latin-places.ts";
export { publicNamesIn } from "./persons/public-names.ts";
export { givenName } from "./persons/given-names.ts";
export { loneNamesInNotes } from "./persons/lone-names-in-notes.ts";
export { nameOfSource, namesInNotes, officialAmong } from "./persons/names-said.ts";
export { isEnglishWord } from "./persons/dictionary.ts";
export { publicKey } from "./persons/suspect.ts";
export { calledIn, smallWordsIn, suspectsIn } from "./persons/suspects-in.ts";
export type {
  CaseKnows,
  Standing,
  Suspect,
  Suspects,
  WhyStands,
  WhySuspect,
} from "./persons/suspect.ts";
export { personsIn } from "./persons/persons-in.ts";
export type { PersonNamed } from "./persons/persons-in.ts";
export { contactsIn } from "./persons/contacts.ts";
export type { Contact, ContactKind } from "./persons/contacts.ts";
