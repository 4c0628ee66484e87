import type { SourceNames } from "./figure-words.ts";
import { harmless } from "./harmless.ts";
import type { Screen } from "./screen.ts";

/** Why claims share a root, `code` or `code:fact`, as a sentence. An unknown code stands as it is. */
export function evidenceText(code: string, names: SourceNames, screen: Screen): string {
  const cut = code.indexOf(":");
  const name = cut < 0 ? code : code.slice(0, cut);
  const sentences = screen.say.dossier.evidence;
  const sentence = Object.hasOwn(sentences, name) ? sentences[name] : undefined;
  if (sentence === undefined) return harmless(code);
  // Counts come as "96 words": the unit belongs to the sentence of the language.
  const fact = names(cut < 0 ? "" : code.slice(cut + 1)).replace(/^(\d+) words$/, "$1");
  return sentence.replace("{fact}", () => harmless(fact));
}
