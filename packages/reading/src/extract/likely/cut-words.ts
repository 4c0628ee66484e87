import type { Item } from "../../text/item.ts";
import { remembered } from "../../text/remembered.ts";

/** A word without its ending, and how it begins; "" for a short one. */
export interface CutWord {
  readonly stem: string;
  readonly begins: string;
}

/** The words of a sentence as signs have them: cut once for all that is asked of them. */
export function cutWords(items: readonly Item[]): readonly CutWord[] {
  return items.map(({ chunk, word }) => {
    if (chunk === null) return cut(word);
    if (chunk.kind === "quantity" || chunk.kind === "count") return NUMBER;
    return uncut(chunk.kind === "non-count" ? `@${chunk.what}` : `@${chunk.kind}`);
  });
}

const cut = remembered((word): CutWord => {
  const of = stem(word.replaceAll(/\s/gu, "_"));
  return { stem: of, begins: of.length < LETTERS ? "" : beginning(of) };
});
const uncut = remembered((word): CutWord => ({ stem: word, begins: "" }));
const NUMBER = uncut("#");

/** Rough on purpose: only texts that are cut alike are compared. */
export function stem(word: string): string {
  if (LATIN.test(word)) {
    const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 3);
    return ending === undefined ? word : word.slice(0, -ending.length);
  }
  const bare = word.replace(/^ال/u, "");
  return bare.length > 4 ? bare.replace(/(?:ات|ون|ين|ان|ها|هم|ه|ا|ي)$/u, "") : bare;
}
const LATIN = /^[a-z]/u;
const ENDINGS = ["ing", "ed", "es", "s"] as const;

/** `قصفوا` and `القصف` begin alike without their prefixes and weak letters. */
function beginning(word: string): string {
  if (LATIN.test(word)) return word.slice(0, LETTERS);
  return word.replace(/^[ويتنسفبلكا]+/u, "").replaceAll(/[اوي]/gu, "");
}
/** Letters of a beginning in Latin script; shorter words have none. */
const LETTERS = 4;
