import { fold } from "../text/fold.ts";
import { PACK_ACTORS, PACK_PLACES } from "../packs/packs.ts";

/** A word of a text as names are looked for. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly arabic: boolean;
  /** A Latin word that begins with a capital letter; Arabic has none. */
  readonly capital: boolean;
  /** Only blanks stand between it and the word before. */
  readonly joined: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\u0640]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** Words with what tells whether they may be one name. */
export function nameWords(text: string): readonly NameWord[] {
  let before = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const [raw] = match;
    // "Haddad's house": the name ends before the apostrophe.
    const bare = raw.replace(/['’]s$/u, "");
    const start = match.index;
    const joined = start > 0 && /^[ \t\u00a0]+$/u.test(text.slice(before, start));
    before = start + raw.length;
    return {
      start,
      end: start + bare.length,
      folded: fold(bare),
      arabic: /^\p{Script=Arabic}/u.test(raw),
      capital: /^(?:\p{Lu}|[ae]l-\p{Lu})/u.test(raw),
      joined,
    };
  });
}

/** Words of the names that the packs have: a place or an actor is nobody's name to hide. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set(
  [...PACK_ACTORS, ...PACK_PLACES].flatMap(({ names }) =>
    [...names.ar, ...names.en].map((name) => fold(name)),
  ),
);
