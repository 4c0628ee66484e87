import { groupLabel, whomLabel } from "@tarjih/i18n";
import type { InterfaceLanguage, Messages } from "@tarjih/i18n";
import type { Localised } from "@tarjih/reading";
import { isolatedName } from "./isolated-name.ts";

/** Name of an id that an answer holds; words of a text are their own name. */
export function nameIn(
  names: Readonly<Record<string, Localised>>,
  id: string,
  lang: InterfaceLanguage,
): string {
  return isolatedName(Object.hasOwn(names, id) ? (names[id]?.[lang] ?? id) : id, lang);
}

/** Name of a group: one of those that every case has, or an actor. */
export function groupIn(
  names: Readonly<Record<string, Localised>>,
  group: string,
  { lang, say }: { readonly lang: InterfaceLanguage; readonly say: Messages },
): string {
  return groupLabel(say, group, (id) => nameIn(names, id, lang));
}

/** Whom a figure counts: its group, or the noun as said of a kind of people without one. */
export function whomIn(
  names: Readonly<Record<string, Localised>>,
  figure: { readonly group: string; readonly whom?: string },
  { lang, say }: { readonly lang: InterfaceLanguage; readonly say: Messages },
): string {
  return whomLabel(say, figure, (id) => nameIn(names, id, lang));
}
