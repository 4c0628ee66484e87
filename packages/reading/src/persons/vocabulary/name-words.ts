import { fold } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { PACK_ACTORS, PACK_PLACES, PACKS } from "../../packs/packs.ts";

/** A word of a text as names are looked for. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly arabic: boolean;
  /** A Latin word that begins with a capital letter; Arabic has none. */
  readonly capital: boolean;
  /** Written with the ending of feminine nouns, which no verb and no pronoun has: `رامة` is not `رامه`. */
  readonly tied: boolean;
  /** Only blanks (marks of direction too, or one line break within running text) stand between it and the word before. */
  readonly joined: boolean;
}

/**
 * Letters with their marks; what joins or parts them without being seen is inside a word: `يـو\u200dسف`, "De\u00adan". The stretch of a letter is none by itself: `بغداد ـ وكالات`
 * has a dash.
 */
const WORD =
  /(?!\u0640)\p{L}(?:[\p{L}\p{M}\u0640]|[\u00ad\u200b-\u200d\u2060\ufeff](?=\p{L}))*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

const NEAR = /^(?=.*[ \t\u00a0])[ \t\u00a0\p{Cf}]+$/u;
/** No line of running text that was broken: `تصوير: رامي حداد`, a row of a list, a few letters. */
const NOT_RUNNING = /^.{0,13}$|^(?=.{0,40}$)(?:.{0,14}[:|\t]|\s*(?:[-•*–]|[\p{N}]{1,3} ?[.)–-]))/su;
const WRAPPED = /^[ \t\u00a0\p{Cf}]*\r?\n[ \t\u00a0\p{Cf}]*$/u;

/** Words with what tells whether they may be one name. */
export function nameWords(text: string): readonly NameWord[] {
  let before = 0;
  /** Words of the line so far: a line break within running text joins, one behind a heading's name does not. */
  let inLine = 0;
  /** Where the first of them begins. */
  let lineFrom = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const [raw] = match;
    const { length, folded, arabic, tied, capital } = raw.length < SLICED ? known(raw) : spelt(raw);
    const start = match.index;
    // Most words: a blank joins, and breaks no line.
    if (inLine > 0 && start === before + 1 && text[before] === " ") {
      before = start + raw.length;
      inLine++;
      return { start, end: start + length, folded, arabic, tied, capital, joined: true };
    }
    const between = text.slice(before, start);
    const isWrapped =
      inLine > 2 && WRAPPED.test(between) && !NOT_RUNNING.test(text.slice(lineFrom, before));
    // "Khaldoun al-" at the end of a line, "Furwati" on the next.
    const isParted =
      /^-\s{1,3}$/u.test(between) && /(?:^|[\s-])[ae]l$/iu.test(text.slice(before - 3, before));
    // "R. Tahan": the dot of an initial parts nothing.
    const isInitial =
      /^\. {0,2}$/u.test(between) &&
      /(?:^|[\s(])\p{Lu}$/u.test(text.slice(Math.max(0, before - 2), before));
    // `#أنس_الزغبي`: blanks in a hashtag
    const isTagged = between === "_" && /^\p{Script=Arabic}/u.test(raw);
    const joined =
      start > 0 && (isWrapped || isParted || isInitial || isTagged || NEAR.test(between));
    if (between.includes("\n")) lineFrom = before + between.lastIndexOf("\n") + 1;
    inLine = between.includes("\n") ? 1 : inLine + 1;
    before = start + raw.length;
    return {
      start,
      end: start + length,
      folded,
      arabic,
      tied,
      capital,
      joined,
    };
  });
}

/** What is to be said of a word as it is written, wherever it stands. */
interface Spelt extends Pick<NameWord, "folded" | "arabic" | "tied" | "capital"> {
  readonly length: number;
}

function spelt(raw: string): Spelt {
  // "Haddad's house": the name ends before the apostrophe.
  const bare = raw.replace(/['’]s$/u, "");
  return {
    length: bare.length,
    folded: fold(bare.replaceAll(INVISIBLE, "")),
    arabic: /^\p{Script=Arabic}/u.test(raw),
    tied: bare.endsWith("ة"),
    capital: /^(?:\p{Lu}|[ae]l-\p{Lu}|[dl]['’]\p{Lu})/u.test(raw),
  };
}

/** Remembered by its letters: all lists are then asked with the same string, which they know at once. */
const known = remembered(spelt);
/** So long a piece of a text is kept as a slice of it by V8: to remember it would keep the whole text. */
const SLICED = 13;

/**
 * Names that the packs have of states, their seats and actors, folded, but those that are words too (`تركية`); of another town somebody may have his
 * surname.
 */
const STATES_AND_ACTORS: ReadonlySet<string> = new Set(
  [
    ...PACKS.flatMap(({ actors }) => actors),
    ...PACK_PLACES.filter(({ kind, isSeat }) => kind === "country" || isSeat === true),
  ].flatMap(({ names, ambiguous = [] }) =>
    [...names.ar, ...names.en]
      .filter((name) => !ambiguous.includes(name))
      .map((name) => fold(name)),
  ),
);

/** Whether a folded name is a state's, its seat's or an actor's. */
export function isStateOrActor(folded: string): boolean {
  return STATES_AND_ACTORS.has(folded);
}

/** Words of the names that the packs have: a place or an actor is nobody's name to hide. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set(
  [...PACK_ACTORS, ...PACK_PLACES].flatMap(({ names }) =>
    [...names.ar, ...names.en].map((name) => fold(name)),
  ),
);
