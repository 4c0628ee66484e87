import { fold } from "../text/fold.ts";
import type { Passage } from "../model/passage.ts";

/** Why a word that may be somebody's name is hidden though nothing tells that it is one. */
export type WhySuspect =
  "capital" | "name-word" | "unknown-word" | "position" | "again" | "weighed";

/** Why a word that looks like a name stays, though nobody listed it. */
export type WhyStands =
  "weighed" | "position" | "place" | "proper" | "thing" | "word" | "office" | "unsure";

/** A word, or words, that may be somebody's name. */
export interface Suspect extends Passage {
  readonly name: string;
  readonly why: WhySuspect;
}

/** A word, or words, that look like a name and stay. */
export interface Standing extends Passage {
  readonly name: string;
  readonly why: WhyStands;
  /** Of who stays named because of an office, the words that say so: `المدير`, "the mayor". */
  readonly by?: string;
  /** By how much it weighs too little to be hidden; nothing where it was not weighed, or weighs far less. */
  readonly short?: number;
}

/** What a case knows: folded names that are public, or places, and Latin words that its texts write small. */
export interface CaseKnows {
  readonly names: ReadonlySet<string>;
  /** Who is credited with something and is no person by what the reading knows: `هلال` alone may be one all the same. */
  readonly credited: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** A public name as suspects are held against it: "Marsa al-Aj" and "Marsa Al Aj" are one. */
export function publicKey(name: string): string {
  return fold(name)
    .replaceAll(/[\s_-]+/gu, " ")
    .trim();
}

/** What is found in a text. */
export interface Suspects {
  readonly hidden: readonly Suspect[];
  readonly standing: readonly Standing[];
}
