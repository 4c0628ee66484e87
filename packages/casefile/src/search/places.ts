import type { Place } from "@tarjih/reading";
import type { Term } from "./query.ts";
import { stem } from "./stem.ts";

/** The places, and everything that lies within them: whoever asks for a district asks for its villages too. */
export function partsOf(
  places: readonly Pick<Place, "id" | "within">[],
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const parts = new Map<string, string[]>();
  for (const { id, within } of places) {
    if (within !== null) parts.set(within, [...(parts.get(within) ?? []), id]);
  }
  const found = new Set<string>();
  const left = [...ids];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    // `within` of a case may lead round in a ring.
    if (found.has(id)) continue;
    found.add(id);
    left.push(...(parts.get(id) ?? []));
  }
  return found;
}

/** Words behind which a name is that of a place: "a market in Zaytouna" names a place that no list knows. */
const PREPOSITIONS: readonly string[] = [
  "at",
  "from",
  "in",
  "inside",
  "near",
  "outside",
  "to",
  "الى",
  "داخل",
  "عند",
  "في",
  "قرب",
  "من",
];

/** A name behind each such word, as terms of the search. */
export function behindPrepositions(stems: readonly string[]): readonly Term[] {
  if (stems.length === 0) return [];
  return PREPOSITIONS.map((word) => ({
    kind: "phrase",
    words: [stem(word), ...stems].map((one) => ({ word: one, stem: one, isPrefix: false })),
  }));
}
