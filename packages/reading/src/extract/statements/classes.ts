import { arabicAnalyser } from "../../text/analyse.ts";
import { rawOffset } from "../../text/fold.ts";
import { changed, type Item } from "../../text/item.ts";
import { lexicon, type LexiconLine } from "../../text/lexicon.ts";

/** Items with the tags of the words that statements are made of; the same array where there is none. */
export type Classes = (items: readonly Item[], raw: string) => readonly Item[];

/**
 * The classes of verbs and nouns that tell statements (`v-deny`, `n-deed`) are laid over the items only when statements
 * are read: no other stage sees them, so that a class may be as large as its language has words for it.
 */
export function statementClasses(lang: "ar" | "en", lines: readonly LexiconLine[]): Classes {
  const words = lexicon(lines);
  const analyse = lang === "ar" ? arabicAnalyser(words) : null;
  const classed = (item: Item, raw: string): Item | null => {
    if (analyse === null) {
      const sense = words.get(item.word);
      return sense === undefined ? null : changed(item, { tags: join(item.tags, sense.tags) });
    }
    const found = analyse(item.word);
    if (found.sense === null) return null;
    const tags = join(item.tags, found.sense.tags);
    // What the shared lexicon knows it has taken apart already.
    if (item.sense !== null || item.chunk !== null || found.cut === 0)
      return changed(item, { tags });
    const { conj, prep, def, suffix, stem } = found;
    const start = rawOffset(raw, item.start, item.end, found.cut);
    return changed(item, { tags, conj, prep, def, suffix, word: stem, start });
  };
  return (items, raw) => {
    let out: Item[] | null = null;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (item === undefined) break;
      const made = isWord(item) ? classed(item, raw) : null;
      if (made !== null) out ??= items.slice(0, i);
      out?.push(made ?? item);
    }
    return out ?? items;
  };
}

/** A chunk that opens with a number keeps its first word: "no village". */
function isWord({ chunk }: Item): boolean {
  return chunk === null || chunk.kind === "quantity" || chunk.kind === "count";
}

function join(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.length === 0 ? second : [...first, ...second];
}
