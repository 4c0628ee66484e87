import type { Measure, Unit } from "../model/figure.ts";
import type { Passage } from "../model/passage.ts";
import type { SourceKind, Stance } from "../model/source.ts";
import { traitsOf, type Traits } from "./traits.ts";

/**
 * What a lexicon knows of a word. `tags` are what patterns ask for; the other fields are read by rules.
 * One sense a word: a word of two uses carries the tags of both.
 */
export interface Sense {
  readonly tags: readonly string[];
  readonly measure?: Measure | undefined;
  readonly group?: string | undefined;
  readonly unit?: Unit | undefined;
  /** Grammatical number of a noun; `du` and `sg` may carry the count themselves (`أسيران`). */
  readonly number?: "sg" | "du" | "pl" | undefined;
  /** Number atoms, months, ordinals, multipliers. */
  readonly value?: number | undefined;
  /** Slot of a number atom, unit of time, class of a bound …: what the rules of that stage define. */
  readonly slot?: string | undefined;
  /** Value set of a vague word. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly source?: SourceKind | undefined;
  readonly stance?: Stance | undefined;
  /** Neutral id of an actor or place. */
  readonly id?: string | undefined;
  /** The word is one side's name for it. */
  readonly loaded?: boolean | undefined;
}

/** Words of one language, folded, with what is known of them. */
export type Lexicon = ReadonlyMap<string, Sense>;

/**
 * A token or a chunk of tokens as the rules see it. `start..end` are raw offsets without attached prefix
 * letters; `conj` is set when `و`, `ف` or "and" binds it to what stands before.
 * Its traits follow its tags and word: {@link changed} keeps them so.
 */
export interface Item extends Traits {
  readonly start: number;
  readonly end: number;
  /** Folded word without its clitics; of a chunk, the folded text of its first word. */
  readonly word: string;
  readonly tags: readonly string[];
  readonly sense: Sense | null;
  readonly conj: boolean;
  readonly prep: "" | "ب" | "ل" | "ك";
  readonly def: boolean;
  /** Pronoun suffix (`ها` of `عناصرها`), "" for none. */
  readonly suffix: string;
  readonly spaced: boolean;
  /** What an earlier pass read here. */
  readonly chunk: Chunk | null;
}

/**
 * An item with other tags or another word. Written out field by field: an object spread over a spread is made several times
 * slower, and every chunk of a text is made here.
 */
export function changed(item: Item, change: Partial<Omit<Item, keyof Traits>>): Item {
  const { tags = item.tags, word = item.word } = change;
  const { opens, signs, sort } =
    tags === item.tags && word === item.word ? item : traitsOf(tags, word);
  return {
    start: change.start ?? item.start,
    end: change.end ?? item.end,
    word,
    tags,
    opens,
    signs,
    sort,
    sense: change.sense === undefined ? item.sense : change.sense,
    conj: change.conj ?? item.conj,
    prep: change.prep ?? item.prep,
    def: change.def ?? item.def,
    suffix: change.suffix ?? item.suffix,
    spaced: change.spaced ?? item.spaced,
    chunk: change.chunk === undefined ? item.chunk : change.chunk,
  };
}

/** A number expression: span without approximator, value set, bound and the rules that read it. */
export interface Quantity {
  readonly kind: "quantity";
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound:
    | "exact"
    | "about"
    | "at-least"
    | "more-than"
    | "at-most"
    | "less-than"
    | "up-to"
    | "range"
    | "vague";
  readonly word?: string;
  /** Ends of a range that are left out of it: "more than 20 and fewer than 35". */
  readonly open?: "low" | "high" | "both";
  /** Not a whole number ("2.5", a half) or below zero: can never be a count by itself. */
  readonly fractional?: boolean;
  /** "1.250" is a thousand to some and a decimal to others: the other reading. */
  readonly unclear?: number;
  /** "rose from 65 to 84": what it was before. */
  readonly was?: Quantity;
  /** Begins with digits (a year, a page …) rather than with words. */
  readonly digits: boolean;
  /** Scale word that closed it (1000 of `150 ألفاً`), 1 for none: `بين 100 و150 ألفاً` shares it. */
  readonly scale: number;
  readonly rules: readonly string[];
}

/**
 * Why a date cannot be as it is stated, and the words or digits that it contradicts: the weekday of another day, a day
 * that its month does not have, a year that its calendar does not have in any report, a day after that of the report for
 * something that has happened.
 */
export interface Impossible {
  readonly why: "weekday" | "day" | "year" | "future";
  readonly stated: string;
}

/** A date or duration; see `DateClaim` for the fields. */
export interface DateChunk {
  readonly kind: "date";
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly grain: "time" | "day" | "week" | "month" | "season" | "year" | "decade" | "duration";
  readonly calendar: "gregorian" | "hijri";
  readonly basis: "stated" | "relative" | "unresolved";
  readonly from: string | null;
  readonly to: string | null;
  /** Of an expression that only the unknown day of publication would resolve: what it would be if that were {@link AS_IF_PUBLISHED}. */
  readonly asIf?: DateChunk;
  readonly impossible?: Impossible;
  readonly rules: readonly string[];
}

/** A day on which nothing was published; only distances from it mean anything. */
export const AS_IF_PUBLISHED = "5000-06-15";

/** A number that counts nobody: told apart by kind so that no rule makes a figure of it. */
export interface NonCount {
  readonly kind: "non-count";
  readonly what:
    | "age"
    | "distance"
    | "clock"
    | "ordinal"
    | "money"
    | "percent"
    | "article"
    | "unit-name"
    | "weapon"
    | "phone"
    | "page"
    | "measure"
    | "idiom"
    | "list"
    | "share"
    | "year"
    | "score"
    | "coordinate"
    | "label";
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
}

/** A known actor, body, outlet or place as named in the text. */
export interface NameChunk {
  readonly kind: "name";
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly is: "actor" | "place";
  readonly sourceKind: SourceKind;
  readonly loaded: boolean;
  readonly rules: readonly string[];
}

/** A quantity with the noun that it counts; where the noun's own form counts (`أسيران`) the quantity spans the noun. */
export interface Count {
  readonly kind: "count";
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  /** Neutral group id, `unknown` where the noun does not say. */
  readonly group: string;
  /** Where its noun stands, if that names a kind of people without a group; see `Figure.whom`. */
  readonly whom?: Passage;
  readonly unit: Unit;
  /** Measure that the noun itself carries (`قتيل`, "dead"). */
  readonly measure: Measure | null;
  /** Tags of the noun: member, captive, fugitive, others … */
  readonly noun: readonly string[];
  /** Of somebody's own ("12 of their fighters"): where the last side is named before it, whose they may be. */
  readonly possessor?: Passage;
  /** "Three of the twelve people": the number that it is a part of. */
  readonly whole?: Quantity;
  readonly rules: readonly string[];
}

export type Chunk = Quantity | DateChunk | NonCount | NameChunk | Count;
