import type { LanguagePack } from "../../lang/language.ts";
import type { Item } from "../../text/item.ts";
import type { ReadSentence, ReportContext } from "../stage.ts";
import type { SwapSigns } from "./about.ts";
import type { Asked } from "./asked.ts";
import { candidates, type Candidate } from "./candidates.ts";

const NO_CANDIDATES: readonly Candidate[] = [];

/** A sentence with what is known of it before its figures are linked: all that asks nothing of the sentences before. */
export interface Unlinked {
  readonly sentence: ReadSentence;
  readonly pack: LanguagePack;
  /** Its items, verbs of several words as one. */
  items: readonly Item[];
  candidates: readonly Candidate[];
  signs: SwapSigns | undefined;
  question: Asked | null;
}

/** What is known so of each sentence of a block, found question by question. */
export function unlinked(
  block: readonly ReadSentence[],
  packOf: (sentence: ReadSentence) => LanguagePack,
  context: ReportContext,
): readonly Unlinked[] {
  const all = block.map((sentence): Unlinked => {
    const { items } = sentence;
    const pack = packOf(sentence);
    return { sentence, pack, items, candidates: NO_CANDIDATES, signs: undefined, question: null };
  });
  for (const one of all) one.signs = one.pack.swapSigns?.(one.items);
  for (const one of all) one.question = one.pack.asks?.(one.items) ?? null;
  for (const one of all) one.items = one.pack.phrases?.(one.items) ?? one.items;
  for (const one of all) one.candidates = candidates(one.pack, one.items, context);
  return all;
}
