import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import { beforeAdverbs } from "./english-before.ts";
import { englishAccording } from "./english-cited.ts";
import { englishDraft } from "./english-draft.ts";
import type { AttributionDraft } from "./draft.ts";
import { subjectBefore } from "./english-subject.ts";
import { takesObject } from "./english-verb.ts";
import { isArticle, isCapital } from "./english-words.ts";

/** "An AFN photographer saw seven bodies", "two residents watched gunmen run": who is there to see tells it. */
export function englishSaw(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  if (!takesObject(items, from + 1, raw)) return null;
  const found = subjectBefore(items, beforeAdverbs(items, from), raw, "known");
  if (found === null) return null;
  const words = raw.slice(found.phrase.words.start, found.phrase.words.end);
  if (found.phrase.kind !== "witness" && !SEERS.test(words)) return null;
  return englishDraft(items, found.at, found.phrase, from, "forward");
}

/** Whose trade it is to be there and to tell. */
const SEERS =
  /\b(?:reporters?|photographers?|journalists?|correspondents?|cameram[ae]n|observers?|monitors?|researchers?|investigators?|stringers?)\b/iu;

/** "Per the ministry", "per local officials": opens a sentence or follows a comma; "per day" is a rate. */
export function englishPer(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  // "As per army officials"
  const [before, next] = [items[from - 1], items[to]];
  const opens = before === undefined || hasAny(before, ["comma", "stop", "clause", "paren-open"]);
  // "per unit" is a rate, "as per" is none
  const as = items[from]?.word === "as";
  if (!opens || next === undefined || !(as || mayBeSource(next, context.raw))) return null;
  return englishAccording(match, context);
}

function mayBeSource(item: Item, raw: string): boolean {
  return (
    isArticle(item) ||
    isCapital(item, raw) ||
    item.chunk?.kind === "name" ||
    hasAny(item, ["poss", "anon", "witness", "office"]) ||
    ADJECTIVES.has(item.word)
  );
}
const ADJECTIVES: ReadonlySet<string> = new Set(
  "local medical security official police state hospital rebel military government two several".split(
    " ",
  ),
);
