import type { Passage } from "../../../model/passage.ts";
import type { Item } from "../../../text/item.ts";
import type { AttributionDraft } from "../../attributions/draft.ts";
import type { Fired } from "../../rule.ts";

/** Where the speakers that rules read in a sentence stand, by item: asked for with every noun, however many there are. */
export interface Told {
  /** Drafts whose words an item is one of. */
  readonly words: ReadonlyMap<number, readonly Fired<AttributionDraft>[]>;
  /** Index of the cue of each. */
  readonly cueOf: ReadonlyMap<Fired<AttributionDraft>, number>;
  readonly cues: ReadonlySet<number>;
}

export function toldIn(items: readonly Item[], drafts: readonly Fired<AttributionDraft>[]): Told {
  if (drafts.length === 0) return NOBODY;
  const words = new Map<number, Fired<AttributionDraft>[]>();
  const cueOf = new Map<Fired<AttributionDraft>, number>();
  const cues = new Set<number>();
  for (const one of drafts) {
    for (const at of within(items, one.out.words)) {
      const those = words.get(at);
      if (those === undefined) words.set(at, [one]);
      else those.push(one);
    }
    const [cue] = within(items, one.out.cue);
    if (cue === undefined) continue;
    cueOf.set(one, cue);
    cues.add(cue);
  }
  return { words, cueOf, cues };
}

/** In most sentences rules read no speaker. */
const NOBODY: Told = { words: new Map(), cueOf: new Map(), cues: new Set() };

/** Indices of the items that a passage touches. */
export function within(items: readonly Item[], { start, end }: Passage): readonly number[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < items.length && (items[at]?.start ?? end) < end; at++) found.push(at);
  return found;
}
