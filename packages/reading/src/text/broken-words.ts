import { fold } from "./fold.ts";
import type { Lexicon } from "./item.ts";
import type { Token } from "./token.ts";

/** Joins words that were broken on purpose (`ق*تل`, "k1lled") into one token with its whole span. */
export type Mend = (raw: string, tokens: readonly Token[]) => readonly Token[];

/** Signs that stand inside a word to hide it from a filter; full stops only between single letters (`ق.ت.ل`). */
const SIGNS: ReadonlySet<string> = new Set(["*", "_", "~", "•", "·", "^", "@", "$", "!", "#", "."]);
/** Letters that a sign or digit stands for. */
const LOOKS: ReadonlyMap<string, string> = new Map([
  ["1", "il"],
  ["3", "e"],
  ["0", "o"],
  ["4", "a"],
  ["5", "s"],
  ["@", "a"],
  ["$", "s"],
  ["!", "i"],
]);
/** Longest run of pieces that is put together. */
const MOST_PIECES = 24;
/** Words that people hide are at least this long; shorter ones would be found in file names and codes. */
const SHORTEST = 3;

/**
 * Knows the words that people hide: those that say what happened to somebody. A broken word is joined only when
 * exactly one of them fits, so that `أ.ف.ب`, "MQ-7" and "a*b" stay as they are.
 */
export function mender(lexicons: readonly Lexicon[]): Mend {
  const words = new Set<string>();
  const alike = new Map<string, string[]>();
  for (const lexicon of lexicons) {
    for (const [word, { measure, tags }] of lexicon) {
      if (measure === undefined || tags.includes("n") || word.length < SHORTEST) continue;
      words.add(word);
      const key = shape(word);
      alike.set(key, [...(alike.get(key) ?? []), word]);
    }
  }
  return (raw, tokens) => {
    let out: Token[] | null = null;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const length = token.kind === "word" ? runLength(tokens, at) : 1;
      const last = tokens[at + length - 1];
      const word =
        length > 2 && last !== undefined
          ? hidden(raw.slice(token.start, last.end), words, alike)
          : null;
      if (word === null || last === undefined) {
        out?.push(token);
        continue;
      }
      out ??= tokens.slice(0, at);
      out.push({ ...token, end: last.end, folded: word });
      at += length - 1;
    }
    return out ?? tokens;
  };
}

/** Tokens from `at` that are written without space: a word, then signs or single digits, then words. */
function runLength(tokens: readonly Token[], at: number): number {
  let length = 1;
  let end = 1;
  while (length < MOST_PIECES) {
    const token = tokens[at + length];
    if (token === undefined || token.spaced) break;
    const sign = token.kind === "punct" ? SIGNS.has(token.folded) : token.folded.length === 1;
    if (token.kind !== "word" && !sign) break;
    length++;
    if (token.kind === "word") end = length;
  }
  return end;
}

/** First and last letter and length: few words share them. */
function shape(word: string): string {
  return `${word.charAt(0)}${word.length}${word.at(-1) ?? ""}`;
}

function hidden(
  text: string,
  words: ReadonlySet<string>,
  alike: ReadonlyMap<string, readonly string[]>,
): string | null {
  const folded = fold(text);
  const letters = folded.replace(/[^\p{L}]/gu, "");
  if (letters.length < SHORTEST) return null;
  const arabic = /^\p{Script=Arabic}/u.test(letters);
  // `ق.ت.ل`: single letters; "U.N.killed" and "report.Killed" are no broken words.
  if (folded.includes("."))
    return /^.(?:\..)+$/u.test(folded) && arabic && letters.length === (folded.length + 1) / 2
      ? plain(letters, words)
      : null;
  if (arabic && !/\d/u.test(folded)) {
    const whole = plain(letters, words);
    if (whole !== null) return whole;
  }
  const fits = (alike.get(shape(folded)) ?? []).filter((word) => fitsSigns(word, folded));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** A known word, or one with `و`, `ف` or `ال` before it. */
function plain(letters: string, words: ReadonlySet<string>): string | null {
  const stem = letters.replace(/^[وف]?(?:ال)?/u, "");
  return words.has(letters) || (stem.length >= SHORTEST && words.has(stem)) ? letters : null;
}

function fitsSigns(word: string, broken: string): boolean {
  let shown = 0;
  for (let i = 0; i < broken.length; i++) {
    const sign = broken.charAt(i);
    const letter = word.charAt(i);
    if (sign === letter) shown++;
    else if (/\p{L}/u.test(sign)) return false;
    else if (LOOKS.get(sign)?.includes(letter) === false) return false;
    else if (/\d/u.test(sign) && !LOOKS.has(sign)) return false;
  }
  // "k****d" could be anything.
  return shown * 2 >= word.length;
}
