// What needs no rules of a language: an entry of its own (`@tarjih/reading/without-rules`), because the rules take half a second of the
// processor to load, and whoever only opens files (each thread of the archive that does) has no use for them.
export * from "./model/index.ts";
export { hijriToIso } from "./extract/dates/hijri.ts";
export { languageShares } from "./text/languages/language-of-text.ts";
export type { LanguageShares } from "./text/languages/language-of-text.ts";
