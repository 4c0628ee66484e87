import type { Item } from "../../text/item.ts";
import { isAdjunct } from "./arabic-adjuncts.ts";
import { quotedName } from "./arabic-apposition.ts";
import { type Head } from "./arabic-head.ts";
import { tieAt } from "./arabic-tied.ts";
import { EVENTS, hasAny, isDefinite, WHO_HE_IS } from "./arabic-words.ts";

/** All words up to the limit belong to the subject, but not where, when and to whom it was said. */
export function openEnd(items: readonly Item[], head: Head, from: number, stop: number): number {
  let i = from;
  while (i < stop && !isAdjunct(items, i, stop)) {
    const item = items[i];
    if (item === undefined || isBehindMarks(items, i)) break;
    const quoted = hasAny(items[i - 1] ?? NO_TAGS, BODIES) ? quotedName(items, i, stop) : i;
    if (quoted > i) {
      i = quoted;
      continue;
    }
    // `وزير الري والنقل`: with an article it is no verb
    const noun = item.def && item.tags.includes("cite");
    if ((!noun && hasAny(item, OPEN_ENDS)) || item.prep === "ل") break;
    if (tieAt(items, i) > i || isIssued(items, i)) break;
    if (AUXILIARIES.has(item.word) || ISSUED.test(item.word) || WHO_HE_IS.has(item.word)) break;
    i++;
  }
  // `أشار مصدر طبي | إلى أن`
  if (i === stop && i > from && i - 1 >= head.to && BEFORE_CLAUSE.has(items[i - 1]?.word ?? ""))
    i--;
  // A name behind what the grammar took for a stranger's end belongs to it; an event does not.
  const next = items[from];
  if (next !== undefined && from < i && hasAny(next, EVENTS) && head.definite) return from;
  return i;
}

/** `«لجان السهل» | المؤلفة من ناشطين`: no item stands for the marks around a known name, which end it. */
function isBehindMarks(items: readonly Item[], at: number): boolean {
  const [name, item] = [items[at - 1], items[at]];
  if (name?.chunk?.kind !== "name" || item === undefined) return false;
  const letters = (item.conj ? 1 : 0) + (item.prep === "" ? 0 : 1);
  return item.start - name.end > 1 + letters;
}

/** `نشرت وزارة الداخلية | بيانات مختلفة`: behind what is definite an indefinite paper is what it issued. */
function isIssued(items: readonly Item[], at: number): boolean {
  const paper = items[at];
  if (paper?.chunk !== null || paper.def || paper.prep !== "" || paper.conj) return false;
  return paper.tags.includes("document") && isDefinite(items[at - 1]);
}
const ISSUED = /^(?:ال)?(?:صادر|منشور)ه?$/u;
const BODIES: readonly string[] = ["body-noun", "party-noun", "outlet-noun", "agency-noun"];
const NO_TAGS: { readonly tags: readonly string[] } = { tags: [] };
const AUXILIARIES: ReadonlySet<string> = new Set(["قد", "كان", "كانت", "كانوا"]);
const BEFORE_CLAUSE: ReadonlySet<string> = new Set(["الي", "علي", "عن", "من", "في"]);
const OPEN_ENDS: readonly string[] = [
  "comma",
  "colon",
  "quote",
  "stop",
  "clause",
  "paren",
  "says-on",
  "cite",
  "according",
];
