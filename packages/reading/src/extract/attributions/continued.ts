import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import { isOf, itemClass } from "../../text/traits.ts";
import type { ReadSentence, SentencePlace } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { Spoken } from "./attribute.ts";
import { quoteAt } from "./quotes.ts";

/** A sentence with what has to be known of its words. */
export interface ContinuedPlace extends SentencePlace {
  /** See {@link countsOn}; asked only of a sentence in which nobody speaks. */
  readonly countsOn: boolean;
  /** `توزعت على النحو التالي:`. */
  readonly headsRows: boolean;
  /** It begins as a row of a list does. */
  readonly isRow: boolean;
}

/**
 * Sentences in which nobody is named and that are still said by who spoke last: a quotation that goes on ("…," he said.
 * "More …"), and numbers that only make sense as his ("Three have since been let go", `تقطن تسعمئة منها في مدارس`). The
 * speaker's claim stands where he is named; here he only holds for the words.
 */
export function continued(
  sentences: readonly ContinuedPlace[],
  said: readonly (readonly Spoken[])[],
  quotations: readonly Passage[],
): readonly Spoken[] {
  const more: Spoken[] = [];
  let last: readonly Spoken[] = [];
  let rows = false;
  /** Where the quotation begins that the last speaker goes on with. */
  let held = -1;
  let holders: readonly Spoken[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const own = said[i] ?? [];
    if (own.length > 0) {
      last = holdersOf(own, sentence);
      rows = sentence.headsRows;
      continue;
    }
    const before = sentences[i - 1];
    if (last.length === 0 || before === undefined) continue;
    const quoted = quoteAt(quotations, sentence.start);
    const quotes = quoted !== null && quoted.start === sentence.start;
    const near = sentence.paragraph === before.paragraph;
    // "“We have found 92. We expect more,” Dari told the radio": what is quoted over two sentences has a speaker of its own
    if (quotes && closes(sentences, said, i, quoted.end)) {
      last = [];
      continue;
    }
    const next = sentence.paragraph - before.paragraph <= 1;
    // whose toll it was, his are its rows too
    rows = next && (sentence.headsRows || (rows && sentence.isRow));
    // "…," said the mayor. "They dig by hand. At least 14 were killed.": all of it is his
    const within = quoted !== null && quoted.start === held;
    const goes = quotes ? next : within || (near && sentence.countsOn) || rows;
    if (quotes) [held, holders] = near ? [quoted.start, last] : [-1, []];
    if (!goes) {
      last = [];
      continue;
    }
    const scope = { start: sentence.start, end: sentence.end };
    // numbers that go on without a quotation are of the last alone
    const all = within && holders.length > 0 ? holders : last;
    for (const by of quotes || within ? all : all.slice(0, 1))
      more.push({ ...by, scope, silent: true });
  }
  return more;
}

/** Is the quotation that opens with sentence `at` ended by somebody who is made to say all of it? */
function closes(
  sentences: readonly SentencePlace[],
  said: readonly (readonly Spoken[])[],
  at: number,
  end: number,
): boolean {
  const start = sentences[at]?.start ?? end;
  for (let i = at + 1; (sentences[i]?.start ?? end) < end; i++)
    if (said[i]?.some(({ scope, own }) => !own && scope.start <= start + 1) === true) return true;
  return false;
}

/** Whoever holds for the end of a sentence, and where he hands on another's words, that other too: "“…,” the official said, Olm Radio reported. “We found 60.”" */
function holdersOf(said: readonly Spoken[], sentence: SentencePlace): readonly Spoken[] {
  const last = holderOf(said, sentence);
  if (last === null) return [];
  const inner = said.findLast(
    ({ own, depth, scope, silent }) =>
      !own &&
      silent !== true &&
      depth > last.depth &&
      scope.start < last.scope.end &&
      last.scope.start < scope.end,
  );
  return last.depth < 0 && inner !== undefined ? [last, inner] : [last];
}

/** Who holds for the end of a sentence: the only one, or the last whose words reach there; nobody where two differ. */
function holderOf(said: readonly Spoken[], sentence: SentencePlace): Spoken | null {
  const named = said.filter(
    (one) =>
      !one.own && one.silent !== true && one.stance !== "denied" && !SPOKEN_OF.test(one.rule),
  );
  const ends = named.filter(
    (one) => Math.max(one.scope.end, one.words.end, one.cue.end) >= sentence.end - 12,
  );
  return ends.at(-1) ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/** "Earlier reports of five deaths proved wrong. Nine were hurt", `تابعت القيادة ما تداولته الصحف، وتوضح ما يلي:`: reports and papers do not go on to speak. */
const SPOKEN_OF = /\.(?:reports-of|false-talk|what-they-said)$/u;

/** Items from the start among which the number stands. */
const NEAR = 8;

const DOERS = itemClass(["body-noun", "party-noun", "source", "office"]);

/** The sentence counts on without saying whom: a bare number opens it, or one "of them". */
export function countsOn({ items, lang }: ReadSentence): boolean {
  if (lang === "ar") {
    // `كما تجاوز عدد الجرحى 50 جريحاً`: the same toll goes on
    const grows = items[0]?.word === "كما" && REACHES.test(items[1]?.word ?? "");
    if (grows && items[2]?.tags.includes("toll") === true) return true;
    for (let i = 0; i < Math.min(items.length, NEAR + 2); i++) {
      const item = items[i];
      if (item === undefined) break;
      // `وأعادت الشرطة القبض على 22 منهم`: another did it
      if (isOf(item, DOERS)) return false;
      if (OF_THEM.has(item.word) && isNumber(items[i - 1])) return true;
    }
    return false;
  }
  // "Of these, some 400 are sleeping in the open"
  if (items[0]?.word === "of" && THESE.has(items[1]?.word ?? "")) return true;
  // "Most had been shot at close range"
  if (SOME.has(items[0]?.word ?? "") && items[0]?.chunk === null && AFTER.has(items[1]?.word ?? ""))
    return true;
  for (let i = 0; i < Math.min(items.length, NEAR); i++) {
    const item = items[i];
    if (item === undefined) break;
    if (isNumber(item)) return isBare(items, i);
    if (item.chunk?.kind === "count") return false;
    if (item.chunk?.kind !== "date" && !hasAny(item, ["comma"]) && !LEADS.has(item.word))
      return false;
  }
  return false;
}
const REACHES = /^(?:بلغ|وصل|ارتفع|تجاوز)ت?$/u;
const SOME: ReadonlySet<string> = new Set("most many some none all".split(" "));
const THESE: ReadonlySet<string> = new Set(["these", "those", "them", "whom"]);
const OF_THEM: ReadonlySet<string> = new Set(["منهم", "منها", "منهن"]);
const LEADS: ReadonlySet<string> = new Set(
  "by on of in and but so far another only about".split(" "),
);

function isNumber(item: Item | undefined): boolean {
  const chunk = item?.chunk;
  return chunk?.kind === "quantity" || (chunk?.kind === "count" && chunk.noun.includes("others"));
}

/** "Three have since …", "Half a dozen were …", "Fourteen of them …", "Of five who escaped, …". */
function isBare(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined) return false;
  if (next.word === "of") return WHOM.has(items[at + 2]?.word ?? "");
  return hasAny(next, ["aux", "pred", "verb-past", "verb-plain"]) || AFTER.has(next.word);
}
const WHOM: ReadonlySet<string> = new Set(["them", "those", "these", "the", "whom"]);
const AFTER: ReadonlySet<string> = new Set(
  "are is was were will have has had who more others".split(" "),
);
