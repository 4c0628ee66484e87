import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { SourcePhrase } from "./draft.ts";
import type { Subject } from "./english-subject-phrase.ts";
import { isArticle, isCapital, isNameDash } from "./english-words.ts";

/** "according to the governor of Sahl, Musa Idane, …", "said the mayor, Omar Salib.": the office with the name behind its comma. */
export function withName(
  items: readonly Item[],
  phrase: SourcePhrase,
  end: number,
  raw: string,
): SourcePhrase {
  if (phrase.kind !== "person" || hasName(phrase, raw)) return phrase;
  if (items[end]?.tags.includes("comma") !== true) return phrase;
  let to = end + 1;
  while (to < items.length && !hasAny(items[to] ?? NONE, ENDS)) to++;
  const name = to - end > 2 ? nameAlone(items, end + 1, to, raw) : null;
  return name === null
    ? phrase
    : { ...phrase, words: { start: phrase.words.start, end: name.end }, called: name, to };
}
const NONE: { readonly tags: readonly string[] } = { tags: [] };
const ENDS: readonly string[] = ["comma", "stop", "clause"];

/** Nothing but capitals between two commas: the name of what stands before. */
export function nameAlone(
  items: readonly Item[],
  from: number,
  to: number,
  raw: string,
): { readonly start: number; readonly end: number } | null {
  const [first, last] = [items[from], items[to - 1]];
  if (first === undefined || last === undefined || to - from > 5) return null;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) return null;
    if (item.word !== "&" && !isNameDash(item) && !isCapital(item, raw)) return null;
  }
  return { start: first.start, end: last.end };
}

/** A name needs no further one. */
export function hasName({ words, called }: SourcePhrase, raw: string): boolean {
  return called !== undefined || /^\p{Lu}/u.test(raw.slice(words.start, words.end));
}

/** "Ana Ros, | head of the union, who said": whose name stands before the comma. */
export function withNameBefore(items: readonly Item[], found: Subject, raw: string): Subject {
  let comma = found.at - 1;
  while (isArticle(items[comma])) comma--;
  if (items[comma]?.tags.includes("comma") !== true || hasName(found.phrase, raw)) return found;
  let at = comma;
  while (at > 0 && comma - at < 4 && isOfName(items[at - 1], raw)) at--;
  const name = comma - at < 2 ? null : nameAlone(items, at, comma, raw);
  if (name === null || isOfName(items[at - 1], raw)) return found;
  const words = { start: name.start, end: found.phrase.words.end };
  return { ...found, at, phrase: { ...found.phrase, words, called: name } };
}

function isOfName(item: Item | undefined, raw: string): boolean {
  return item !== undefined && item.chunk === null && (isNameDash(item) || isCapital(item, raw));
}

/** "Ode Maar Sow, | president of the Guild said": an office of something, behind the name of whoever holds it. */
export function titledBefore(items: readonly Item[], found: Subject, raw: string): Subject {
  let at = found.at;
  while (isArticle(items[at])) at++;
  const titled =
    items[at]?.tags.includes("office") === true && /^(?:of|for)$/u.test(items[at + 1]?.word ?? "");
  return titled && found.phrase.kind === "person" ? withNameBefore(items, found, raw) : found;
}
