import type { Item } from "../../../text/item.ts";
import { isOf, itemClass } from "../../../text/traits.ts";
import type { AttributionDraft } from "../../attributions/draft.ts";
import type { Fired } from "../../rule.ts";
import type { ReadSentence } from "../../stage.ts";
import { cutWords, type CutWord } from "../cut-words.ts";
import type { Take } from "../weights.ts";
import { isCapital, isWithin } from "./candidates.ts";
import { toldIn, type Told } from "./told.ts";

/** A sentence as it is asked who speaks in it. */
export interface Heard {
  readonly items: readonly Item[];
  readonly words: readonly CutWord[];
  /** What rules know of each item, in one word. */
  readonly known: readonly string[];
  /** Marks of quotation before each item, and behind the last one. */
  readonly marks: readonly number[];
  readonly raw: string;
  readonly opens: boolean;
  readonly drafts: readonly Fired<AttributionDraft>[];
  readonly told: Told;
  readonly before: SentenceBefore | null;
}

/** Of the sentence before: whether it ends in a quotation, and whether somebody speaks in it. */
export interface SentenceBefore {
  readonly endsQuoted: boolean;
  readonly isSpoken: boolean;
}

export function heardIn(
  { items, opens }: ReadSentence,
  drafts: readonly Fired<AttributionDraft>[],
  before: SentenceBefore | null,
  raw: string,
): Heard {
  const marks = [0];
  let count = 0;
  for (const item of items) marks.push(isOf(item, MARK) ? ++count : count);
  const known = items.map((item) => knownOf(item, raw));
  return {
    items,
    words: cutWords(items),
    known,
    marks,
    raw,
    opens,
    drafts,
    told: toldIn(items, drafts),
    before,
  };
}
const MARK = itemClass(["quote", "quote-open", "quote-close"]);

export function sentenceBefore(
  { items }: ReadSentence,
  drafts: readonly Fired<AttributionDraft>[],
): SentenceBefore {
  const last = items.at(-1);
  const end = last !== undefined && isOf(last, STOP) ? items.at(-2) : last;
  return {
    endsQuoted: [last, end].some((one) => one !== undefined && isOf(one, MARK)),
    isSpoken: drafts.length > 0,
  };
}
const STOP = itemClass(["stop"]);

/** Kinds of signs that tell what rules read: how far they can be trusted is learned only from texts that no rule was made with. */
export const OF_RULES: ReadonlySet<string> = new Set(
  "told toldBy toldAs toldCue toldCueSaid toldBySaid toldCueBefore toldCueNext toldHow drafts".split(
    " ",
  ),
);

/** Says all signs of the item at `at`: whether it is one of the words that name who says something. */
export function signsOf(heard: Heard, at: number, take: Take): void {
  const { marks, opens, before } = heard;
  for (let d = -NEAR; d <= NEAR; d++) ofPlace(heard, at, d, take);
  ofGovernor(heard, at, -1, take);
  ofGovernor(heard, at, 1, take);
  take("place", at < PLACES ? String(at) : "later");
  take("quotes", (marks.at(-1) ?? 0) > 0 ? "some" : "none");
  take("within", (marks[at] ?? 0) % 2 === 1 ? "quote" : "text");
  take("opens", String(opens));
  if (before !== null) {
    take("after", before.endsQuoted ? "quote" : "text");
    take("afterSpoken", String(before.isSpoken));
  }
  ofRules(heard, at, take);
}
/** Items on each side whose words and tags are signs. In a trial further ones gave nothing. */
const NEAR = 2;
const PLACES = 4;

function ofPlace({ items, words, known, raw }: Heard, at: number, d: number, take: Take): void {
  const names = PLACED[d + NEAR];
  if (names === undefined) return;
  // an array asked for -1 looks for a property of that name
  const item = at + d < 0 ? undefined : items[at + d];
  const isNamed = item !== undefined && isCapital(item, raw);
  // a stranger's name says nothing of the next text
  if (!(isNamed && item.tags.length === 0)) take(names.word, wordAt(words, at + d));
  if (item === undefined) return;
  if (Math.abs(d) < NEAR) {
    take(names.known, known[at + d] ?? "-");
    for (const tag of item.tags) take(names.tag, tag);
  }
  if (isNamed) take(names.capital, "");
}

/** What the kinds of signs of a place are called: put together once. */
const PLACED = Array.from({ length: 2 * NEAR + 1 }, (_, i) => ({
  word: `w${i - NEAR}`,
  known: `k${i - NEAR}`,
  tag: `t${i - NEAR}`,
  capital: `c${i - NEAR}`,
}));

/** The next word on one side that is no part of the same name: its verb mostly, by the word and by what follows it ("… that", a quotation, a number). */
function ofGovernor(heard: Heard, at: number, step: 1 | -1, take: Take): void {
  const { items, words, known, raw } = heard;
  const names = step < 0 ? LEFT : RIGHT;
  let i = at + step;
  let far = 0;
  for (let item = items[i]; item !== undefined && far < LONGEST; item = items[i]) {
    if (!isWithin(item, raw)) break;
    i += step;
    far++;
  }
  const word = wordAt(words, i);
  const is = knownAt(known, i);
  const said = complement(items, step > 0 ? i : at);
  take(names.word, word);
  if (step > 0) take("rBegins", words[i]?.begins ?? "");
  take(names.known, is);
  take(names.said, said);
  take(names.wordSaid, word, said);
  take(names.knownSaid, is, said);
  if (step > 0) ofAside(heard, i, take);
}
/** Words of a name at most. */
const LONGEST = 7;

function namesOf(side: string): Readonly<Record<GovernorSign, string>> {
  return {
    word: `${side}Word`,
    known: `${side}Known`,
    said: `${side}Said`,
    wordSaid: `${side}WordSaid`,
    knownSaid: `${side}KnownSaid`,
  };
}
type GovernorSign = "word" | "known" | "said" | "wordSaid" | "knownSaid";
const LEFT = namesOf("l");
const RIGHT = namesOf("r");

/** "the warden, a man of sixty, said": the word behind an aside that begins at `at`. */
function ofAside({ items, words, known }: Heard, at: number, take: Take): void {
  const opening = items[at];
  if (opening === undefined || !isOf(opening, ASIDE)) return;
  let i = at + 1;
  for (let item = items[i]; item !== undefined && i - at < LONGEST_ASIDE; item = items[++i])
    if (isOf(item, ASIDE) || isOf(item, STOP)) break;
  const end = items[i];
  if (end === undefined || isOf(end, STOP)) return;
  take("behindAside", wordAt(words, i + 1));
  take("behindAsideKnown", known[i + 1] ?? "-", complement(items, i + 1));
}
const ASIDE = itemClass(["comma", "dash", "=("]);
const LONGEST_ASIDE = 12;

/** What follows an item within a few words, as what is said follows its verb. */
function complement(items: readonly Item[], at: number): string {
  for (let i = at + 1; i <= at + FOLLOWS; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (isOf(item, THAT)) return "that";
    if (isOf(item, OPENS_QUOTE)) return "quote";
    if (isOf(item, STOP)) return "stop";
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return "number";
    if (isOf(item, COMMA)) return "comma";
  }
  return "none";
}
const FOLLOWS = 5;
const THAT = itemClass(["that", "=ان", "=بان", "=انه", "=انها", "=بانه", "=بانها"]);
const OPENS_QUOTE = itemClass(["quote", "quote-open", "colon"]);
const COMMA = itemClass(["comma"]);

function ofRules({ items, words, known, drafts, told }: Heard, at: number, take: Take): void {
  const those = told.words.get(at) ?? [];
  take("told", String(those.length > 0));
  take("drafts", String(Math.min(drafts.length, 3)));
  if (those.length === 0) return;
  take("toldHow", wordAt(words, at));
  take("toldHow", known[at] ?? "-");
  for (const one of those) {
    take("toldBy", one.rule);
    take("toldAs", one.out.kind);
    const cue = told.cueOf.get(one) ?? -1;
    const said = complement(items, cue);
    const word = wordAt(words, cue);
    take("toldCue", word);
    take("toldCueSaid", word, said);
    take("toldBySaid", one.rule, said);
    take("toldCueBefore", word, wordAt(words, cue - 1));
    take("toldCueNext", word, wordAt(words, cue + 1));
  }
}

function knownAt(known: readonly string[], at: number): string {
  return at < 0 ? "-" : (known[at] ?? "-");
}

function wordAt(words: readonly CutWord[], at: number): string {
  return at < 0 ? "^" : (words[at]?.stem ?? "$");
}

/** The tags of an item in one word, but for those that say nothing of its part in a sentence; whether it has a capital where it has none. */
function knownOf(item: Item, raw: string): string {
  const text = (TEXTS[item.sort] ??= textOf(item));
  return text === "" ? (isCapital(item, raw) ? "Capital" : "_") : text;
}

function textOf({ tags }: Item): string {
  return tags.filter((tag) => !SILENT.has(tag)).join(",");
}
/** By the sort of an item: those of one sort have the same tags. */
const TEXTS: string[] = [];
const SILENT: ReadonlySet<string> = new Set(
  "single many no-suffix active plain loose past length-prep".split(" "),
);
