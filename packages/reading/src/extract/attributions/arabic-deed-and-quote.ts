import type { Match } from "../rule.ts";
import { actorBeside } from "./arabic-actor.ts";
import { arabicDraft } from "./arabic-draft.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";

/** `قرأ المذيع النبأ كما وصله: «…»`, `ابتسم المدير وهز رأسه: «لا تعليق»`: a quotation behind a deed is its doer's. */
export function deedAndQuote({ items, from }: Match): AttributionDraft | null {
  const quote = items[from + 1];
  const actor = quote === undefined ? null : actorBeside(items, from);
  if (actor === null || quote === undefined) return null;
  const told = items.slice(actor.from - 1, from).some((item) => hasAny(item, TELLS));
  if (told || (actor.phrase.kind !== "person" && actor.phrase.kind !== "witness")) return null;
  return arabicDraft(items, actor.from, actor.phrase, from, "forward", quote.start);
}
const TELLS: readonly string[] = [
  "said-it",
  "say",
  "say-that",
  "say-accuse",
  "say-claim",
  "voices",
  "cite",
  "according",
  "shows",
  "says-on",
  "that",
  "clause",
];
