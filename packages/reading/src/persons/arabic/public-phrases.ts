import { bearersIn } from "./bearers.ts";
import { namedThingsIn } from "./named-things.ts";
import type { Words } from "../found.ts";
import { knownPhrases } from "./well-known.ts";
import type { NameWord } from "../vocabulary/name-words.ts";

const KNOWN = new WeakMap<readonly NameWord[], ReadonlySet<number>>();

/**
 * Arabic words of a text, by their indexes, that stay because of the phrase that they stand in: an office and who bears it, a place, a body, an
 * outlet, a product, a feast. Asked by every rule that hides, so looked for once.
 */
export function publicPhrases(where: Words): ReadonlySet<number> {
  const known = KNOWN.get(where.words);
  if (known !== undefined) return known;
  const found = new Set([...bearersIn(where), ...namedThingsIn(where), ...knownPhrases(where)]);
  KNOWN.set(where.words, found);
  return found;
}
