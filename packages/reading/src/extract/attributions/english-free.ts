import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { SourcePhrase } from "./draft.ts";
import { describes } from "./english-noun.ts";
import { englishPhrase } from "./english-phrase.ts";
import { isArticle, isCapital, isUnfinished, PREPOSITIONS } from "./english-words.ts";

/**
 * The words between two walls that can only be who speaks, because the verb beside them leaves no other reading
 * ("…, a copy of the text shows.", "…, says one theory"): any noun phrase without a verb, also of words that no list holds.
 */
export function freePhrase(
  items: readonly Item[],
  from: number,
  to: number,
  raw: string,
): SourcePhrase | null {
  const known = englishPhrase(items, from, to, raw, "any");
  if (known !== null) return known;
  let at = from;
  while (at < to && isArticle(items[at])) at++;
  const first = items[at];
  if (first === undefined || at >= to || to - at > 12) return null;
  // ", raising the toll from the 18 | announced on Tuesday"
  if (/^[a-z]{3,}ing$/u.test(first.word) && isArticle(items[at + 1])) return null;
  if (
    first.chunk === null &&
    (NO_START.has(first.word) || /^(?:i|we|he|she|they|it|you)['’]/u.test(first.word))
  )
    return null;
  if (PREPOSITIONS.has(first.word) && !isCapital(first, raw)) return null;
  let end = to;
  for (let i = at; i < end; i++) {
    const item = items[i];
    if (item === undefined) return null;
    // "…, twice what the ministry says", "…, many more than police admit"
    if (item.word === "what" || item.word === "than") return null;
    // "fled with guns, telephones and $1,000 the council had agreed to give them": a sum is nobody
    if (/^[$€£¥]/u.test(item.word)) return null;
    if (i > at && describes(items, i, at)) end = i;
    else if (
      hasAny(item, WALLS) ||
      OURS.has(item.word) ||
      (hasAny(item, VOICES) && !hasAny(item, ["document", "anon", "office"])) ||
      (item.chunk === null && VERBS.has(item.word))
    )
      return null;
  }
  while (end > at && PREPOSITIONS.has(items[end - 1]?.word ?? "")) end--;
  const last = items[end - 1];
  if (last === undefined || end <= at || isUnfinished(last)) return null;
  // a participle or an adverb alone is nobody
  if (end - at === 1 && /(?:ly|ing|[^e]ed)$/u.test(first.word)) return null;
  // "yesterday", "on Monday": a time is nobody
  if (last.chunk?.kind === "date" && end - at === 1) return null;
  return {
    words: { start: first.start, end: last.end },
    id: null,
    kind: items.slice(at, end).some(({ tags }) => tags.includes("document"))
      ? "document"
      : "unnamed",
    body: null,
    to: end,
  };
}

const NO_START: ReadonlySet<string> = new Set(
  "he she it they i we you who whom which that this there what how why when where while if because since after before nobody none nothing someone somebody everyone everybody not no so then also yet thus and but or as than even without despite until".split(
    " ",
  ),
);
/** "Earlier we reported two": whoever writes. */
const OURS: ReadonlySet<string> = new Set(["we", "i", "you"]);
const VOICES: readonly string[] = ["say", "say-that", "say-on", "voices", "shows", "cite"];
const WALLS: readonly string[] = ["comma", "stop", "clause", "colon", "quote", "aux", "that"];
const VERBS: ReadonlySet<string> = new Set(
  "is are was were be been being am has have had do does did will would shall should can could may might must".split(
    " ",
  ),
);
