import type { NameWord } from "./vocabulary/name-words.ts";

/** Why a passage is taken for a private person's name. */
export type Because = "cue" | "given-name" | "nickname" | "initials" | "age" | "context";

/** Words `from` up to `to` that are one name. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly because: Because;
}

/** A text in the words in which names are looked for. */
export interface Words {
  readonly text: string;
  readonly words: readonly NameWord[];
}

/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "بن ابن بنت ابو ابي ابا ام ال عبد bin ibn bint abu umm al el abd de da van von".split(" "),
);

/** Longest name, in words. */
export const LONGEST = 5;
