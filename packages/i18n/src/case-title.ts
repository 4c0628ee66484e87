import type { InterfaceLanguage } from "./index.ts";

/** What a case is called: its own title, in one language, and the event's name, perhaps in both. */
export interface CaseNames {
  readonly title: string | null;
  readonly event: Readonly<Record<InterfaceLanguage, string>>;
}

/**
 * The heading of a case in one language: its title where that is in the language, else the event's name in it,
 * else whatever name there is. Empty where there is none.
 */
export function caseTitle({ title, event }: CaseNames, lang: InterfaceLanguage): string {
  const own = title ?? "";
  if (own !== "" && speaks(own, lang)) return own;
  return event[lang] || own || event.ar || event.en;
}

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** By its letters: a title of figures alone is in every language. */
function speaks(title: string, lang: InterfaceLanguage): boolean {
  if (!/\p{L}/u.test(title)) return true;
  return ARABIC_LETTER.test(title) === (lang === "ar");
}
