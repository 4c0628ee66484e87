import { spell } from "./spelling.ts";
import type { Passage } from "@tarjih/reading";

/** Letters that Arabic writes onto the next word: and, so, with, to, as. */
const CLITICS = "[وفبلك]{0,3}";
const EDGE = "[\\p{L}\\p{N}]";
/** Parts of a name may be parted by any blanks, hyphens or low lines (`salim-haddad` in an address). */
const GAP = "[\\s_\\-]+";

/**
 * Where names stand in a text, in any spelling: with or without vowel marks, tatweel, hamza forms,
 * presentation forms, invisible characters, capitals. Longest name first, no overlaps, in text order.
 */
export function findNames(text: string, names: readonly string[]): readonly Passage[] {
  const { pattern, firsts } = patternOf(names);
  if (pattern === null) return [];
  // Plain letters are spelled as they are: of a hundred thousand ids and hashes hardly one has a word that begins a name.
  if (PLAIN.test(text) && !mayHave(text.toLowerCase(), firsts)) return [];
  const spelled = spell(text);
  if (!mayHave(spelled.text, firsts)) return [];
  return [...spelled.text.matchAll(pattern)].map((match) => {
    const length = match[1]?.length ?? 0;
    const from = match.index + match[0].length - length;
    // Marks and tatweel after the last letter belong to the name and go with it.
    const end = Math.max(spelled.toRaw(from + length), spelled.toRaw(from + length - 1) + 1);
    return { start: spelled.toRaw(from), end };
  });
}

/** A case is one list and a hundred thousand strings: its pattern is made once. */
const PATTERNS = new WeakMap<readonly string[], Sought>();

interface Sought {
  readonly pattern: RegExp | null;
  /** The first words of the names; null where one has none. */
  readonly firsts: ReadonlySet<string> | null;
}

function patternOf(names: readonly string[]): Sought {
  const known = PATTERNS.get(names) ?? { pattern: patternFor(names), firsts: firstWords(names) };
  PATTERNS.set(names, known);
  return known;
}

const PLAIN = /^[\u0020-\u007e]*$/u;
const WORD = /[\p{L}\p{N}]+/gu;

function firstWords(names: readonly string[]): ReadonlySet<string> | null {
  const firsts = new Set<string>();
  for (const name of names) {
    const spelled = spell(name).text.trim();
    const first = spelled.match(WORD)?.[0];
    if (first === undefined && spelled !== "") return null;
    if (first !== undefined) firsts.add(first);
  }
  return firsts;
}

/** Whether a spelled text has the first word of any name, with or without letters written onto it. */
function mayHave(spelled: string, firsts: ReadonlySet<string> | null): boolean {
  if (firsts === null) return true;
  for (const [word] of spelled.matchAll(WORD)) {
    if (firsts.has(word)) return true;
    for (let cut = 1; cut <= 3 && /[وفبلك]/u.test(word[cut - 1] ?? ""); cut++)
      if (firsts.has(word.slice(cut))) return true;
  }
  return false;
}

function patternFor(names: readonly string[]): RegExp | null {
  const parts = [...new Set(names.map((name) => spell(name).text.trim()))]
    .filter((name) => name !== "")
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) =>
      name
        .split(/[\s_-]+/u)
        .map(literal)
        .join(GAP),
    );
  if (parts.length === 0) return null;
  return new RegExp(`(?<!${EDGE})${CLITICS}(${byFirstLetter(parts)})(?!${EDGE})`, "gu");
}

/** So few alternatives need no further letter. */
const FEW = 4;

/**
 * The same alternatives by their first letters: at each place of a text most of ten thousand names are then out by one
 * look, the others by two or three. Those that begin alike keep their order, others never compete, as a letter may not follow a name.
 */
function byFirstLetter(parts: readonly string[]): string {
  if (parts.length < FEW) return parts.join("|");
  const groups = Map.groupBy(parts, (part) => /^[\p{L}\p{N}]/u.exec(part)?.[0] ?? "");
  return [...groups]
    .map(([first, some]) =>
      first === ""
        ? some.join("|")
        : `${first}(?:${byFirstLetter(some.map((one) => one.slice(first.length)))})`,
    )
    .join("|");
}

function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
