import type { Item } from "../../text/item.ts";
import type { SourcePhrase, SpokenFor } from "./draft.ts";
import { isArticle } from "./english-words.ts";

/** Who heads a body, or speaks for it. */
const LEADS = /^(?:director|head|chief|manager|spokes(?:man|woman|person))$/u;
const HOUSES: ReadonlySet<string> = new Set("hospital clinic morgue".split(" "));
const OF: ReadonlySet<string> = new Set(["of", "for", "at"]);

/**
 * "The director of the hospital", "a spokesman for the health ministry": whom he heads or speaks for, so that he and his body are no two voices; null where no body is named
 * behind him. `phrase` reads a source between two indices.
 */
export function bodyLed(
  items: readonly Item[],
  from: number,
  to: number,
  phrase: (from: number, to: number) => SourcePhrase | null,
): SpokenFor | null {
  const head = items.findIndex(({ word, chunk }, i) => {
    return i >= from && i < to && chunk === null && LEADS.test(word);
  });
  if (head < 0 || !OF.has(items[head + 1]?.word ?? "")) return null;
  let at = head + 2;
  while (isArticle(items[at])) at++;
  const found = at < to ? phrase(at, to) : null;
  if (found === null) return null;
  const { words, id, kind } = found;
  if (kind === "body" || kind === "party") return { ...words, id, kind };
  // "the hospital" is a house as well
  return HOUSES.has(items[to - 1]?.word ?? "") ? { ...words, id, kind: "body" } : null;
}
