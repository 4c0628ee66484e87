/** A word that nothing makes sure to be nobody's name. */
export interface Candidate {
  readonly at: number;
  /** With how many letters before it that are none of it. */
  readonly skips: readonly number[];
  /** Says what speaks against it, a sign among others: that it stands as a place, a time, an office. */
  readonly against: () => string;
  /** What makes it sure to be nobody's to hide: it stays whatever it weighs, and is weighed to be shown. */
  readonly vouched?: Vouched;
}

/** An office of who bears it, what a thing is called after, a known place, people or body, or a word as it stands. */
export type Vouched = "office" | "thing" | "proper" | "word";

/** Whether a word is worth a look by what it is, with so many letters before it that are none of it. */
export type MayBe = (at: number, skip: number) => boolean;
