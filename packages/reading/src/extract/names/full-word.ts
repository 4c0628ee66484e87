import { foldUnit } from "../../text/fold-table.ts";
import { rawOffset } from "../../text/fold.ts";
import type { Item } from "../../text/item.ts";
import { foldedSpelling } from "../../text/spellings.ts";
import { unitAt } from "../../text/unit-at.ts";

/** The folded word as written, prefix letters and suffix included, and where it starts. */
export interface FullWord {
  readonly word: string;
  readonly start: number;
}

/** Puts back what the lexicon peeled: names are matched on words as written (`بيروت` is no `ب` + …). */
export function fullWord(item: Item, raw: string): FullWord {
  if (!item.conj && item.prep === "" && !item.def && item.suffix === "")
    return { word: item.word, start: item.start };
  let missing = (isArabic(item.word) && item.conj ? 1 : 0) + (item.prep === "" ? 0 : 1);
  let start = item.start;
  while (missing > 0 && start > 0) {
    start--;
    if (foldUnit(unitAt(raw, start)) !== 0) missing--;
  }
  return { word: foldedSpelling(raw, start, item.end), start };
}

/** A reading of a word with `cut` prefix letters taken off. */
export interface Peeled {
  readonly word: string;
  readonly cut: number;
  readonly conj: boolean;
  readonly prep: Item["prep"];
}

/** Every way in which prefix letters may stand before a name, the whole word first (`بيروت` before `ب` + `يروت`). */
export function peelings(word: string): readonly Peeled[] {
  const out: Peeled[] = [{ word, cut: 0, conj: false, prep: "" }];
  if (!isArabic(word)) {
    if (word.endsWith("'s")) out.push({ word: word.slice(0, -2), cut: 0, conj: false, prep: "" });
    return out;
  }
  withPrep(word, 0, false, out);
  const first = word.charAt(0);
  if (first === "و" || first === "ف") {
    out.push({ word: word.slice(1), cut: 1, conj: true, prep: "" });
    withPrep(word, 1, true, out);
  }
  return out;
}

/** Every word that {@link peelings} takes for this one with letters before it, and the word itself. */
export function withPrefixes(word: string): readonly string[] {
  // `للألوية` is `ل` + `الألوية`
  const afterFor = word.startsWith("ال") ? [`ل${word.slice(1)}`] : [];
  const bound = [word, `ب${word}`, `ل${word}`, `ك${word}`, ...afterFor];
  return ["", "و", "ف"].flatMap((joint) => bound.map((one) => `${joint}${one}`));
}

function withPrep(word: string, at: number, conj: boolean, out: Peeled[]): void {
  const letter = word.charAt(at);
  if (letter !== "ب" && letter !== "ل" && letter !== "ك") return;
  // `للمرصد` is `ل` + `المرصد`: the alef of the article is not written.
  if (word.startsWith("لل", at))
    out.push({ word: `ا${word.slice(at + 1)}`, cut: at + 1, conj, prep: letter });
  out.push({ word: word.slice(at + 1), cut: at + 1, conj, prep: letter });
}

export function isArabic(word: string): boolean {
  const unit = unitAt(word, 0);
  return unit >= 0x0600 && unit <= 0x06ff;
}

/** Raw offset after `cut` prefix letters of a word that stands at `start..end`. */
export function afterPrefix(raw: string, start: number, end: number, cut: number): number {
  return cut === 0 ? start : rawOffset(raw, start, end, cut);
}
