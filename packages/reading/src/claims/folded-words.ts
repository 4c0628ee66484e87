import type { Passage } from "../model/passage.ts";
import { fold } from "../text/fold.ts";

/** The words of a passage as they stand, folded: what looks at the text of a sentence beside its items asks for them once. */
export function foldedWords(raw: string, { start, end }: Passage): readonly string[] {
  return wordsOf(fold(raw, start, end));
}

/** {@link foldedWords} of a text that is folded already. */
export function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
