import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { withNameBefore } from "./english-apposition.ts";
import { englishDraft, reachAfter } from "./english-draft.ts";
import { hasVerbIn } from "./english-joint.ts";
import { englishPhrase } from "./english-phrase.ts";
import { isPersonal, phraseBack, type Subject } from "./english-subject-phrase.ts";
import { subjectBefore } from "./english-subject.ts";
import { isPublishing } from "./english-verb.ts";
import { isArticle, PREPOSITIONS } from "./english-words.ts";

const RELATIVES: ReadonlySet<string> = new Set(["who", "which"]);

export function isRelative({ word }: Item): boolean {
  return RELATIVES.has(word);
}

/** "the contractor, Fenmark Ltd., which retorts that …", "a clerk who says": the words before the relative speak. */
export function relative(
  items: readonly Item[],
  at: number,
  cue: number,
  raw: string,
): AttributionDraft | null {
  const comma = items[at - 1]?.tags.includes("comma") === true;
  const end = comma ? at - 1 : at;
  const who = items[at]?.word === "who";
  const far = phraseBack(items, end, raw, "known");
  // "The agency referred to the ministry, which denied": not whoever the clause before is about
  const back = far !== null && comma && hasVerbIn(items, far.at, end) ? null : far;
  // "was taken for a target by the air force who believed": whoever did it, and not what he did
  const by = items.findLastIndex(
    (item, i) => i >= (back?.at ?? end) && i < end && item.word === "by",
  );
  const beside =
    (by < 0 ? back : null) ?? nearest(items, end, raw) ?? subjectBefore(items, end, raw, "known");
  if (beside === null || isPublished(items, beside)) return null;
  const found = who
    ? withNameBefore(items, itsPerson(items, beside, raw) ?? beside, raw)
    : isPersonal(beside.phrase)
      ? // "a nurse at the clinic, which said"
        (nearest(items, end, raw, isNobody) ?? beside)
      : beside;
  // "had threatened in January to leave": what he does with words stands behind them
  const act = items[cue]?.sense?.slot === "act";
  const reach = act ? "forward" : reachAfter(items, cue);
  const until = comma ? relativeEnd(items, cue) : undefined;
  return {
    ...englishDraft(items, found.at, found.phrase, cue, reach),
    relative: who ? "who" : "which",
    ...(until === undefined ? {} : { until }),
  };
}

/** "The group published | grim pictures | which purport to show": whoever published them says it. */
function isPublished(items: readonly Item[], { at, phrase }: Subject): boolean {
  if (phrase.kind !== "document") return false;
  const verb = items.slice(Math.max(0, at - LIKE), at).findLast((item) => !isLike(item));
  return isPublishing(verb);
}
function isLike(item: Item): boolean {
  return isArticle(item) || (item.chunk === null && item.sense === null && item.tags.length === 0);
}
/** Items of what the paper is like. */
const LIKE = 4;

/** "the deputy head of | the city council, who said": a house says nothing by "who"; whoever belongs to it does. */
function itsPerson(items: readonly Item[], found: Subject, raw: string): Subject | null {
  if (isPersonal(found.phrase)) return null;
  let at = found.at;
  while (isArticle(items[at - 1])) at--;
  if (!BELONGS.has(items[at - 1]?.word ?? "")) return null;
  const whose = phraseBack(items, at - 1, raw, "known") ?? nearest(items, at - 1, raw);
  if (whose === null || !isPersonal(whose.phrase)) return null;
  const { start } = whose.phrase.words;
  return { ...whose, phrase: { ...whose.phrase, words: { start, end: found.phrase.words.end } } };
}
const BELONGS: ReadonlySet<string> = new Set("of at from for in with".split(" "));

function isNobody(phrase: SourcePhrase): boolean {
  return !isPersonal(phrase);
}

/** ", which had denied any danger, | admitted": where the relative clause ends and the verb of its subject comes. */
function relativeEnd(items: readonly Item[], cue: number): number | undefined {
  for (let i = cue + 1; i + 1 < items.length; i++) {
    if (items[i]?.tags.includes("comma") !== true) continue;
    const next = items[i + 1];
    if (next !== undefined && hasAny(next, ["say", "voices", "aux", "verb-past"]))
      return items[i]?.start;
  }
  return undefined;
}

/** "fell on the Sons of Tamar, who had threatened": the noun phrase right before the relative, whatever governs it. */
function nearest(
  items: readonly Item[],
  end: number,
  raw: string,
  is: (phrase: SourcePhrase) => boolean = () => true,
): Subject | null {
  for (let at = end - 1; at > 0 && end - at <= 8; at--) {
    const article = isArticle(items[at]);
    if (!article && !PREPOSITIONS.has(items[at - 1]?.word ?? "")) continue;
    const phrase = englishPhrase(items, at, end, raw, article ? "any" : "known");
    if (phrase !== null && is(phrase)) return { phrase, at, citing: null };
  }
  return null;
}
