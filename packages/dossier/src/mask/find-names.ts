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
  const pattern = patternOf(names);
  if (pattern === null) return [];
  const spelled = spell(text);
  return [...spelled.text.matchAll(pattern)].map((match) => {
    const length = match[1]?.length ?? 0;
    const from = match.index + match[0].length - length;
    // Marks and tatweel after the last letter belong to the name and go with it.
    const end = Math.max(spelled.toRaw(from + length), spelled.toRaw(from + length - 1) + 1);
    return { start: spelled.toRaw(from), end };
  });
}

/** A case is one list and a hundred thousand strings: its pattern is made once. */
const PATTERNS = new WeakMap<readonly string[], { readonly pattern: RegExp | null }>();

function patternOf(names: readonly string[]): RegExp | null {
  const known = PATTERNS.get(names) ?? { pattern: patternFor(names) };
  PATTERNS.set(names, known);
  return known.pattern;
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

/**
 * The same alternatives by their first letter: at each place of a text most of a thousand names are then out by one
 * look. Those that begin alike keep their order, others never compete.
 */
function byFirstLetter(parts: readonly string[]): string {
  const groups = Map.groupBy(parts, (part) => /^[\p{L}\p{N}]/u.exec(part)?.[0] ?? "");
  return [...groups]
    .map(([first, some]) =>
      first === ""
        ? some.join("|")
        : `${first}(?:${some.map((one) => one.slice(first.length)).join("|")})`,
    )
    .join("|");
}

function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
