import type { Chunk, Item } from "../text/item.ts";
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
import { joinCompounds } from "./figures/compounds.ts";
import { countItem } from "./figures/count.ts";
import { tellNouns } from "./figures/unlisted-nouns.ts";
import type { NamePass } from "./names/create-names.ts";
import { outOfBrackets } from "./numbers/out-of-brackets.ts";
import { readNumbers } from "./numbers/read-numbers.ts";
import { chunk } from "./rule.ts";
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
): readonly ReadSentence[] {
  const contexts = unread.map(({ context }) => context);
  const context = (i: number): ReportContext => contexts[i] ?? never(i);
  const tokens = unread.map(({ span, context: { raw } }) =>
    analysers.mend(raw, tokenize(raw, span.start, span.end)),
  );
  const packs = tokens.map((own) => (languageOf(own) === "ar" ? arabic : english));
  const pack = (i: number): LanguagePack => packs[i] ?? never(i);
  const words = tokens.map((own, i) => itemsOf(context(i).raw, own, analysers.ar, analysers.en));
  const named = words.map((items, i) => names(items, context(i).raw, seen));
  const numbered = named.map((items, i) => readNumbers(items, pack(i), context(i)));
  const dated = numbered.map((items, i) =>
    readDates(outOfBrackets(items), pack(i).dates, context(i)),
  );
  const toldApart = dated.map((items, i) =>
    chunk(pack(i).nonCounts, items, context(i), (fired, all) =>
      chunkItem(all[fired.from] ?? never(fired.from), ["non-count"], fired.out),
    ),
  );
  const nouned = toldApart.map((items, i) => {
    const { plainNouns } = pack(i);
    return plainNouns === undefined
      ? items
      : joinCompounds(tellNouns(items, context(i).raw, plainNouns));
  });
  const counted = nouned.map((items, i) => chunk(pack(i).counts, items, context(i), countItem));
  return unread.map(({ span, index }, i) => {
    const items = counted[i] ?? never(i);
    return {
      start: span.start,
      end: span.end,
      index,
      paragraph: span.paragraph,
      opens: span.opens,
      lang: pack(i).lang,
      items,
      chunks: chunksOf(items),
      named: named[i] ?? never(i),
    };
  });
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
  const [one] = readSentences([{ span, index, context }], names, seen, analysers);
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
