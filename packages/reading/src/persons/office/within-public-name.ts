import type { Words } from "../found.ts";
import { KNOWN_NAMES } from "../vocabulary/name-words.ts";

/** Longest name of a place or body that is looked for around a word, in words. */
const LONGEST = 4;

const PARTS = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The words of names that have several. */
function partsOf(names: ReadonlySet<string>): ReadonlySet<string> {
  const known = PARTS.get(names) ?? new Set([...names].flatMap((name) => several(name)));
  PARTS.set(names, known);
  return known;
}

function several(name: string): readonly string[] {
  const parts = name.split(" ");
  return parts.length > 1 ? parts : [];
}

/** `مرسى` in `مرسى العاج`, `رايتس` in `هيومن رايتس ووتش`: a word of a longer name that is public. */
export function isWithinPublicName(
  { words }: Words,
  at: number,
  names: ReadonlySet<string>,
): boolean {
  const folded = words[at]?.folded ?? "";
  const bare = withoutPrefix(folded);
  const lists = [names, KNOWN_NAMES].filter(
    (list) => partsOf(list).has(folded) || partsOf(list).has(bare),
  );
  if (lists.length === 0) return false;
  for (let from = Math.max(0, at - LONGEST + 1); from <= at; from++)
    for (let to = Math.max(at + 1, from + 2); to <= from + LONGEST; to++) {
      const run = words.slice(from, to);
      if (run.slice(1).some(({ joined }) => !joined)) continue;
      const name = run.map((word) => word.folded).join(" ");
      // "Marsa al-Aj" is kept as "marsa al aj"
      const spaced = name.replaceAll("-", " ");
      const isOne = (list: ReadonlySet<string>): boolean =>
        list.has(name) || list.has(spaced) || list.has(withoutPrefix(name));
      if (lists.some(isOne)) return true;
    }
  return false;
}

/** `وسليم حداد` is the man of the case as well. */
function withoutPrefix(folded: string): string {
  return folded.replace(/^[وفبلك](?=[\u0621-\u064a]{3})/u, "");
}
