import type { CaseInfo } from "../model/case.ts";
import type { Passage } from "../model/passage.ts";
import type { Chunk, Item } from "../text/item.ts";
import { traitsOf } from "../text/traits.ts";

/** What every stage knows of the report it reads. */
export interface ReportContext {
  readonly raw: string;
  /** ISO date of publication (`2031-04-12`), null where unknown. */
  readonly published: string | null;
  /** Set for the sentences of a log: `published` is then the day, or the hour, over their entry. */
  readonly entry?: "day" | "hour";
  readonly case: CaseInfo;
}

/** Where a sentence stands. What is asked of a whole text asks no more: words go when their sentence has been read. */
export interface SentencePlace extends Passage {
  readonly paragraph: number;
  readonly opens: boolean;
}

/** One sentence on its way through the stages: its items after numbers, dates, names and non-counts are chunks. */
export interface ReadSentence extends SentencePlace {
  readonly index: number;
  readonly lang: "ar" | "en";
  readonly items: readonly Item[];
  /** What the items' chunks are, in order: who asks for dates or places need not look at every word. */
  readonly chunks: readonly Chunk[];
  /** The items as they were after the names pass: words that later chunks cover still stand here. */
  readonly named: readonly Item[];
}

/**
 * Item that stands for a chunk; it keeps prefix and spacing of the first item it covers. Written out, with its fields in the order of every item: many are made, and
 * engines read items of one shape faster than those of several.
 */
export function chunkItem(
  first: Item,
  tags: readonly string[],
  chunk: NonNullable<Item["chunk"]>,
): Item {
  const { word, conj, prep, def, spaced } = first;
  const { opens, signs, sort } = traitsOf(tags, word);
  return {
    start: chunk.start,
    end: chunk.end,
    word,
    tags,
    opens,
    signs,
    sort,
    sense: null,
    conj,
    prep,
    def,
    suffix: "",
    spaced,
    chunk,
  };
}
