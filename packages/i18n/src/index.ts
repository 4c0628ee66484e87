import { ar } from "./ar/index.ts";
import { en } from "./en/index.ts";
import type { Messages } from "./en/index.ts";

export { alphaText } from "./alpha-text.ts";
export { caseTitle } from "./case-title.ts";
export type { CaseNames } from "./case-title.ts";
export type { Messages } from "./en/index.ts";
export { TROUBLE_CODES } from "./en/troubles.ts";
export type { Trouble, TroubleCode } from "./en/troubles.ts";
export { groupLabel, whomLabel } from "./group-label.ts";
export { slotLabel } from "./slot-label.ts";
export { verdictSentence } from "./verdict-sentence.ts";

/** A language of the interface. */
export type InterfaceLanguage = "ar" | "en";

/** All sentences of one language. */
export function messages(lang: InterfaceLanguage): Messages {
  return lang === "ar" ? ar : en;
}

/** Base direction of a language of the interface. */
export function direction(lang: InterfaceLanguage): "rtl" | "ltr" {
  return lang === "ar" ? "rtl" : "ltr";
}
