import type { Chunk, Item, NonCount } from "../text/item.ts";
import type { Analyser } from "../text/analyse.ts";
import type { LanguagePack } from "../lang/language.ts";
import type { Mend } from "../text/broken-words.ts";
import { itemsOf } from "../text/items.ts";
import type { Sentence } from "../text/sentence.ts";
import { tokenize } from "../text/token.ts";
import type { Token } from "../text/token.ts";
import { arabic } from "../lang/ar/index.ts";
import { english } from "../lang/en/index.ts";
import { readDates } from "./dates/read-dates.ts";
import { NO_DAY, readSameDay } from "./dates/same-day.ts";
import { joinCompounds } from "./figures/compounds.ts";
import { countItem } from "./figures/count.ts";
import { tellNouns } from "./figures/unlisted-nouns.ts";
import type { NamePass } from "./names/create-names.ts";
import { outOfBrackets } from "./numbers/out-of-brackets.ts";
import { readNumbers } from "./numbers/read-numbers.ts";
import { chunk, type Fired } from "./rule.ts";
import { chunkItem } from "./stage.ts";
import type { ReadSentence, ReportContext } from "./stage.ts";

/** Analysers of both scripts: a sentence of one language has words of the other (`SDF`, `قسد`). */
export interface Analysers {
  readonly ar: Analyser;
  readonly en: Analyser;
  readonly mend: Mend;
}

/** A sentence before it is read, with its number in the text and what is known where it stands. */
export interface UnreadSentence {
  readonly span: Sentence;
  readonly index: number;
  readonly context: ReportContext;
}

/**
 * Sentences through the chunk passes, in this order: names first, so that `قوات سوريا الديمقراطية` is no place;
 * numbers and their bounds; dates, which take numbers away; numbers that count nobody; counts, number and noun.
 * Each pass goes over all of them before the next one begins: so it finds its rules in the processor's cache.
 */
export function readSentences(
  unread: readonly UnreadSentence[],
  names: NamePass,
  seen: Set<string>,
  analysers: Analysers,
): SentenceBlock {
  const all = unread.map((one) => inTokens(one, analysers));
  for (const one of all) one.items = one.named = inWords(one, analysers);
  for (const one of all) one.items = one.named = names(one.items, one.context.raw, seen);
  for (const one of all) one.items = readNumbers(one.items, one.pack, one.context);
  for (const one of all) one.items = outOfBrackets(one.items);
  for (const one of all) one.items = readDates(one.items, one.pack.dates, one.context);
  let day = NO_DAY;
  for (const one of all) {
    const read = readSameDay(one.items, day, one.pack.lang);
    one.items = read.items;
    day = read.next;
  }
  for (const one of all) one.items = chunk(one.pack.nonCounts, one.items, one.context, nonCount);
  for (const one of all) {
    const { plainNouns, joinedNouns } = one.pack;
    if (joinedNouns !== undefined) one.items = joinedNouns(one.items);
    if (plainNouns !== undefined)
      one.items = joinCompounds(tellNouns(one.items, one.context.raw, plainNouns));
  }
  for (const one of all) one.items = chunk(one.pack.counts, one.items, one.context, countItem);
  const sentences = all.map(({ span, index, pack, items, named }) => ({
    start: span.start,
    end: span.end,
    index,
    paragraph: span.paragraph,
    opens: span.opens,
    lang: pack.lang,
    items,
    chunks: chunksOf(items),
    named,
  }));
  const letGo = (): void => {
    for (const one of sentences.slice(0, -ASKED_BACK)) one.items = one.named = NO_ITEMS;
  };
  return { sentences, letGo };
}

/** Sentences that were read together. */
export interface SentenceBlock {
  readonly sentences: readonly ReadSentence[];
  /**
   * Takes their words from them, but for the last few, of which the next block may ask. Without it, what V8 has moved to its old objects keeps block after
   * block from being cleared, and the memory for a text of five million characters is half as much again.
   */
  readonly letGo: () => void;
}

/** Sentences back to which a later one may look (`topicBefore`, the credit of a text), and some more. */
const ASKED_BACK = 8;
const NO_ITEMS: readonly Item[] = [];

/** A sentence between two passes: what a pass has replaced is let go. */
interface InWork extends UnreadSentence {
  readonly pack: LanguagePack;
  tokens: readonly Token[];
  items: readonly Item[];
  named: readonly Item[];
}

function inTokens({ span, index, context }: UnreadSentence, { mend }: Analysers): InWork {
  const tokens = mend(context.raw, tokenize(context.raw, span.start, span.end));
  const pack = languageOf(tokens) === "ar" ? arabic : english;
  return { span, index, context, pack, tokens, items: NO_ITEMS, named: NO_ITEMS };
}

function inWords(one: InWork, { ar, en }: Analysers): readonly Item[] {
  const { tokens, context } = one;
  one.tokens = NO_TOKENS;
  return itemsOf(context.raw, tokens, ar, en);
}
const NO_TOKENS: readonly Token[] = [];

function nonCount(fired: Fired<NonCount>, items: readonly Item[]): Item {
  return chunkItem(items[fired.from] ?? never(fired.from), ["non-count"], fired.out);
}

/** One sentence by itself; see {@link readSentences}. */
export function readSentence(
  span: Sentence,
  index: number,
  context: ReportContext,
  names: NamePass,
  seen: Set<string>,
  analysers: Analysers,
): ReadSentence {
  const [one] = readSentences([{ span, index, context }], names, seen, analysers).sentences;
  return one ?? never(index);
}

/** Language that a sentence is read in: that of most of its words. */
export function languageOf(tokens: readonly Token[]): "ar" | "en" {
  let arabicWords = 0;
  let latinWords = 0;
  for (const token of tokens) {
    if (token.script === "ar") arabicWords++;
    else if (token.script === "la") latinWords++;
  }
  return arabicWords >= latinWords && arabicWords > 0 ? "ar" : "en";
}

function chunksOf(items: readonly Item[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (const { chunk: found } of items) if (found !== null) chunks.push(found);
  return chunks;
}

function never(at: number): never {
  throw new TypeError(`nothing at ${at}`);
}
