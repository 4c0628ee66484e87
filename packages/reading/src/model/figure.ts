import type { OcrSureness } from "./report.ts";
import type { FixedSlots, Review } from "./decision.ts";
import type { Passage } from "./passage.ts";
import type { Chain, Stance } from "./source.ts";

export const MEASURES = [
  "killed",
  "wounded",
  "missing",
  "held",
  "arrested",
  "captured",
  "hostage",
  "surrendered",
  "escaped",
  "recaptured",
  "released",
  "exchanged",
  "displaced",
  "returned",
  "destroyed",
  "damaged",
  "attackers",
  "deployed",
  "vehicles",
  "strikes",
  "bodies",
  "other",
] as const;
/** What is counted; each has one written definition in `docs/codebook.md`. */
export type Measure = (typeof MEASURES)[number];

export const TOPICS = [
  "aboard-boat",
  "aboard-ship",
  "aboard-train",
  "aboard-plane",
  "aboard-bus",
  "inside-building",
  "residents",
  "inside-town",
  "inside-camp",
  "inside-mine",
  "inside-factory",
  "in-convoy",
  "audience",
  "crowd",
  "strikers",
  "fell",
  "derailed",
  "tear-gas",
  "dropped",
  "hit-hospital",
  "hit-school",
  "hit-market",
  "hit-bakery",
  "hit-camp",
  "hit-airport",
  "hit-mosque",
  "hit-prison",
  "hit-port",
  "hit-depot",
  "hit-bridge",
  "at-large",
  "destroyed-or-damaged",
] as const;
/** What people or bombs are counted for that no measure fits: who was aboard, inside, in a crowd, on strike, is still at large; what was dropped, or hit a market; what was destroyed or damaged, in one number. */
export type Topic = (typeof TOPICS)[number];

export const UNITS = [
  "persons",
  "families",
  "houses",
  "vehicles",
  "items",
  "events",
  "unknown",
] as const;
export type Unit = (typeof UNITS)[number];

export const BOUNDS = [
  "exact",
  "about",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "up-to",
  "range",
  "vague",
] as const;
export type Bound = (typeof BOUNDS)[number];

export const MODES = ["total", "new", "part", "held", "rate", "unknown"] as const;
/** Running total, new since the last, part of another figure (never added), a stock, a rate. */
export type Mode = (typeof MODES)[number];

/** Stands between the ids of groups that one number counts together ("children+women"). */
export const GROUP_JOIN = "+";

/** Stands between the names in `near` ("14 in Darsa and Olm"). */
export const NEAR_JOIN = " + ";

export const PHASES = ["planned", "agreed", "announced", "done", "unknown"] as const;
export type Phase = (typeof PHASES)[number];

export const FINALITIES = ["preliminary", "final"] as const;
/** What the words around a count say of whether it will change. */
export type Finality = (typeof FINALITIES)[number];

export const SIDES = ["own", "foe"] as const;
/** Whose people are counted, as seen by whoever says the number: "our soldiers", "the enemy left 16 dead". */
export type Side = (typeof SIDES)[number];

export const AS_OF_BASES = ["stated", "relative", "published", "assumed", "unknown"] as const;
export type AsOfBasis = (typeof AS_OF_BASES)[number];

/** When a figure held: ISO dates, both included; null where open or unknown. */
export interface AsOf {
  readonly start: string | null;
  readonly end: string | null;
  readonly basis: AsOfBasis;
}

/** How a time is that of a number: a deed `on` it, a count `over` it, or one that has run `since` its first day. */
export const HAPPENED = ["on", "over", "since"] as const;

/** When what a figure counts happened, where its words say it: ISO dates, both included. */
export interface Happened {
  readonly start: string;
  readonly end: string;
  readonly how: (typeof HAPPENED)[number];
}

/** More than anything that a report counts; what is above it was misread or mistyped (10^15 killed) and answers no question. */
export const MOST_COUNT = 1e12;

/** A value set of integers: both ends included, null where open. Never 0 for "missing". */
export interface ValueSet {
  readonly low: number | null;
  readonly high: number | null;
}

/** A claim with a number. `start..end` is the number expression alone (see docs/contract.md). */
export interface Figure extends Passage, ValueSet {
  readonly type: "figure";
  readonly id: string;
  readonly report: string;
  readonly quote: string;
  readonly measure: Measure;
  /** With measure `other`: what is counted, where the words around say it; numbers with one topic answer one question. */
  readonly topic?: Topic;
  /** Neutral id: an actor, `civilians`, `inmates`, …, or `unknown`, which is a group of its own. */
  readonly group: string;
  /**
   * The noun as said where it names a kind of people that has no group ("contractors", `ركاب`): the group is `unknown`, and yet
   * not everybody is counted. Absent where a group is known and where the words are "people", "victims" or none. Of attackers also "bombers", `انتحاريين`: some of the fighters who attack.
   */
  readonly whom?: string;
  /** The nation or side named at the noun, as said ("five Turkish soldiers", `جندياً قصيبياً`), where `group` names none: of those only. */
  readonly whose?: string;
  readonly unit: Unit;
  readonly bound: Bound;
  /** The vague word as said ("dozens", `العشرات`), only with bound `vague`. */
  readonly word?: string;
  readonly mode: Mode;
  readonly phase: Phase;
  readonly asOf: AsOf;
  /** When what it counts happened ("12 were killed on Wednesday", "in the past week"), and no time of counting; absent where it is not said. */
  readonly happened?: Happened;
  /** Id of a known place, else the words of the text, null where none is said. */
  readonly place: string | null;
  /** Name behind "in" beside it that nothing vouches for as a place ("four in Olm"), several joined by " + "; only where `place` is null. */
  readonly near?: string;
  /**
   * Id of an event of the case: `main` or one found in the reports (`2020-03`; `../2031-06-16` an earlier one whose
   * date nobody says; `2031-01/..` a count that runs from then on).
   */
  readonly event: string;
  readonly chain: Chain;
  readonly stance: Stance;
  /** Least sureness of the recognised letters that it was read from; absent where it was no picture. */
  readonly ocr?: OcrSureness;
  /** Whose people it counts, where the words say so from the speaker's side ("nine of our soldiers", `كبّدنا العدو 23 قتيلاً`); absent where they do not. */
  readonly side?: Side;
  /** The words call the count final ("final toll", `الحصيلة النهائية`) or a first one ("preliminary"); absent where they do not. */
  readonly finality?: Finality;
  /** The words say by which rule of its own the report counts ("counts as destroyed"). */
  readonly ownRule?: true;
  /** The words say that it is all of it ("only 12", `ثلاثة فقط`). */
  readonly only?: true;
  /** The number whose place it takes by its own words ("down from an earlier toll of 103"); absent where they say none. */
  readonly replaces?: number;
  /** Id of the figure of another speaker that the report itself sets it against ("while the council speaks of 12"). */
  readonly against?: string;
  /** Number of the batch that it counts ("a second batch of 70"); 0 where the batch has none ("the last batch"). */
  readonly batch?: number;
  /** The words only fear or allow it ("nine feared dead", `يخشى مقتل تسعة`): nobody has counted so many yet. */
  readonly possible?: true;
  /** No rule says what it counts: its measure is only the likeliest by the words around it, so that it makes no conflict. */
  readonly likely?: true;
  /** Ids of the rules that made it, in the order in which they fired. */
  readonly rules: readonly string[];
  readonly sentence: Passage;
  /** Id of the figure that this one is a part of (`بينهم`), when mode is `part` and the whole is said. */
  readonly partOf?: string;
  /** Id of the decision by which a person added it; absent where it was read. */
  readonly byHand?: string;
  /** Row of the file of hand-coded claims, 1 for the first row after the head. */
  readonly row?: number;
  /** Subject of a hand-coded claim, or the name that a person gave to what is counted. */
  readonly subject?: string;
  /** What was read, in the slots that a person filled otherwise. */
  readonly read?: FixedSlots;
  /** What a person made of it; a rejected figure answers nothing. */
  readonly review?: Review;
  /** Ids of the decisions about it. */
  readonly decisions?: readonly string[];
}

/** Whether what a figure counts is only the likeliest by the words around it: whoever accepts it or names its measure has read it, and who puts it off has not. */
export function isMerelyLikely({ likely, review }: Pick<Figure, "likely" | "review">): boolean {
  return likely === true && review !== "accepted" && review !== "fixed";
}
