import type { Chunk, Item } from "../text/item.ts";
import type { Analyser } from "../text/analyse.ts";
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

/**
 * A sentence through the chunk passes, in this order: names first, so that `قوات سوريا الديمقراطية` is no place;
 * numbers and their bounds; dates, which take numbers away; numbers that count nobody; counts, number and noun.
 */
export function readSentence(
  span: Sentence,
  index: number,
  context: ReportContext,
  names: NamePass,
  seen: Set<string>,
  analysers: Analysers,
): ReadSentence {
  const tokens = analysers.mend(context.raw, tokenize(context.raw, span.start, span.end));
  const lang = languageOf(tokens);
  const pack = lang === "ar" ? arabic : english;
  const words = itemsOf(context.raw, tokens, analysers.ar, analysers.en);
  const named = names(words, context.raw, seen);
  const numbered = outOfBrackets(readNumbers(named, pack, context));
  let items = readDates(numbered, pack.dates, context);
  items = chunk(pack.nonCounts, items, context, (fired, all) =>
    chunkItem(firstOf(all, fired.from), ["non-count"], fired.out),
  );
  if (pack.plainNouns !== undefined)
    items = joinCompounds(tellNouns(items, context.raw, pack.plainNouns));
  items = chunk(pack.counts, items, context, countItem);
  return {
    start: span.start,
    end: span.end,
    index,
    paragraph: span.paragraph,
    opens: span.opens,
    lang,
    items,
    chunks: chunksOf(items),
    named,
  };
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

function firstOf(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new TypeError(`no item at ${at}`);
  return item;
}
