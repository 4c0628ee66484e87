import type { Item } from "../../text/item.ts";
import { arabicPhrase, type NounPhrase } from "./arabic-phrase.ts";
import { hasAny } from "./arabic-words.ts";

/** `قال مسؤول محلي | وطبيب | إن`, `أعلنت الشرطة | ومسعفون | مقتل`: two who speak together. */
export function withPartner(items: readonly Item[], first: NounPhrase, limit: number): NounPhrase {
  const next = items[first.to];
  if (next?.conj !== true || first.to >= limit || next.chunk !== null || next.prep !== "")
    return first;
  if (first.counts || !first.known || !hasAny(next, PARTNERS)) return first;
  const other = arabicPhrase(items, first.to, limit, "strict");
  if (other === null || other.counts || !TOGETHER.has(other.kind)) return first;
  const words = { start: first.words.start, end: other.words.end };
  const { kind, known, definite, counts } = first;
  return { words, id: null, kind, body: null, known, definite, counts, to: other.to };
}
const PARTNERS: readonly string[] = ["office", "witness", "anon", "body-noun", "crew"];
const TOGETHER: ReadonlySet<string> = new Set(["person", "witness", "unnamed", "body"]);
