import type { InterfaceLanguage, Messages } from "@tarjih/i18n";
import { MEASURES } from "@tarjih/reading";
import type { NameTable } from "@tarjih/server";
import { nameIn } from "./name.ts";

/** Why reports share an origin, in words, each once: codes are `code` or `code:fact`. */
export function whyTexts(
  codes: readonly string[],
  names: NameTable,
  settings: { readonly lang: InterfaceLanguage; readonly say: Messages },
): string {
  return [...new Set(codes.map((code) => whyText(code, names, settings)))].join(" · ");
}

/** An unknown code stands as it is. */
function whyText(
  code: string,
  names: NameTable,
  { lang, say }: { readonly lang: InterfaceLanguage; readonly say: Messages },
): string {
  const cut = code.indexOf(":");
  const [name, fact] = cut < 0 ? [code, ""] : [code.slice(0, cut), code.slice(cut + 1)];
  const { evidence } = say.dossier;
  // A later toll names its measure, anything else a source or a count.
  const measure = MEASURES.find((each) => name === "running-toll" && each === fact);
  const nameOf = (id: string): string =>
    measure === undefined ? nameIn(names, id, lang) : say.codes.measures[measure].name;
  const sentence = Object.hasOwn(evidence, name) ? evidence[name] : undefined;
  return sentence?.replace("{fact}", nameOf(fact)) ?? code;
}
