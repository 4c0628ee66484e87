import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { englishDraft, span } from "./english-draft.ts";
import { englishEnd } from "./english-end.ts";
import { jointBehind } from "./english-joint.ts";
import { englishPhrase } from "./english-phrase.ts";
import { isCapital } from "./english-words.ts";
import { ownerIn } from "./english-phrasal.ts";

/** Between the owner and what is his: "the union's own last count". */
const OWN: ReadonlySet<string> = new Set(
  "own last latest first final official preliminary running current initial revised early death casualty written only".split(
    " ",
  ),
);
/** "by the group's count", "on the ministry's figures": what is said is said with them. */
const LEADS: ReadonlySet<string> = new Set("by on in at from going".split(" "));
/** Between a record and its verb. */
const ADVERBS: ReadonlySet<string> = new Set("now also then so still later alone since".split(" "));
/** Items of an aside behind a record. */
const ASIDE = 10;
/** Verbs by which a record holds a number, beside those of saying. */
const HOLDS: ReadonlySet<string> = new Set(
  "put puts has had have runs ran holds held includes included comes came stands stood gives gave is was are were makes made reaches reached speaks remains remained stays".split(
    " ",
  ),
);

/**
 * "By the group's count, 27 died", "the ministry's figures show 12 dead", "the army's version is that": what a count, a list or an
 * answer holds is said by whoever it belongs to.
 */
export function englishOwnRecord(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  let owned = from;
  while (owned > 0 && from - owned < 3 && OWN.has(items[owned - 1]?.word ?? "")) owned--;
  const owner = ownerIn({ ...match, from: owned }, context) ?? kindOf(items, owned, context.raw);
  const cue = items[from];
  if (owner === null || cue === undefined) return null;
  // "The Workers' List holds the government responsible": a name
  if (isCapital(cue, context.raw) && owner.at <= owned - 1 && from === owned) return null;
  const led = items[owner.at - 1];
  // "by this paper's count": whoever writes
  if (
    /^(?:this|our)$/u.test(items[owner.at]?.word ?? "") ||
    /^(?:this|our)$/u.test(led?.word ?? "")
  )
    return null;
  const article = hasAny(led ?? NONE, ["article"]) ? items[owner.at - 2] : led;
  if (LEADS.has(article?.word ?? "") || LEADS.has(led?.word ?? ""))
    return englishDraft(owner.items, owner.at, owner.phrase, from, "around");
  // "the ministry's count: 12 dead"
  const colon = items[to];
  if (colon !== undefined && hasAny(colon, ["colon"]) && tellsSoon(items, to + 1))
    return englishDraft(owner.items, owner.at, owner.phrase, from, "forward", colon.end);
  let verb = to;
  // "the imam's count, taken at the graveside, is 22"
  if (hasAny(items[to] ?? NONE, ["comma"])) {
    const close = items.findIndex((item, i) => i > to && hasAny(item, ["comma", "stop"]));
    if (close > to && close - to <= ASIDE && hasAny(items[close] ?? NONE, ["comma"]))
      verb = close + 1;
  }
  while (ADVERBS.has(items[verb]?.word ?? "")) verb++;
  const holds = items[verb];
  if (holds === undefined || holds.chunk !== null) return null;
  if (!HOLDS.has(holds.word) && !hasAny(holds, ["say", "voices", "shows"])) return null;
  // "the mayor's list was lost" says nothing
  if (hasAny(holds, ["aux"]) && !tellsSoon(items, verb + 1)) return null;
  return englishDraft(owner.items, owner.at, owner.phrase, from, "forward", cue.end);
}

/** A number, "that" or words quoted follow. */
function tellsSoon(items: readonly Item[], at: number): boolean {
  return items
    .slice(at, at + 4)
    .some(
      (item) =>
        item.chunk?.kind === "count" ||
        item.chunk?.kind === "quantity" ||
        hasAny(item, ["that", "quote-open"]),
    );
}

/** "Health ministry figures show", "police data put": the body stands before its record like an adjective. */
function kindOf(items: readonly Item[], end: number, raw: string): ReturnType<typeof ownerIn> {
  let at = end;
  while (at > 0 && end - at < 4 && !hasAny(items[at - 1] ?? NONE, STARTS)) at--;
  const article = hasAny(items[at - 1] ?? NONE, ["article"]);
  const led = items[article ? at - 2 : at - 1];
  // "compiled from court records": nobody's words
  const opens = led === undefined || hasAny(led, OPENS) || LEADS.has(led.word);
  if (at === end || !opens || led?.word === "from") return null;
  const phrase = englishPhrase(items, at, end, raw, "known");
  return phrase === null || !BODIES.has(phrase.kind) || phrase.kind === "outlet"
    ? null
    : { items, at, phrase };
}
const OPENS: readonly string[] = ["comma", "stop", "clause", "quote", "that"];
const STARTS: readonly string[] = [
  "article",
  "comma",
  "stop",
  "clause",
  "func",
  "in",
  "of",
  "quote",
];
const NONE: { readonly tags: readonly string[] } = { tags: [] };

/**
 * "Figures compiled by X show", "in a tally kept by X", "word from X is that", "the figure comes from X": a record is said by
 * whoever made it or gave it out. The phrase stands behind the match.
 */
export function englishRecordBy(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  // "the number of dead from the flood": what they died of
  const of = /^numbers?$/u.test(items[from]?.word ?? "") && items[from + 1]?.word === "of";
  if (of && !items.slice(from, to).some(({ word }) => COMES.test(word))) return null;
  const far = englishEnd(items, to, raw);
  // "a statement by the two unions speaks of 12"
  const verb = items.findIndex(
    (item, i) =>
      i > to &&
      i < far &&
      !isCapital(item, raw) &&
      (HOLDS.has(item.word) ||
        item.word === "found" ||
        hasAny(item, ["voices", "say", "verb-plain"])),
  );
  const found =
    jointBehind(items, to, far, raw) ?? englishPhrase(items, to, verb < 0 ? far : verb, raw, "any");
  if (found === null) return null;
  const told = items
    .slice(to)
    .some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity");
  const before = items
    .slice(0, from + 3)
    .some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity");
  return told || before ? englishDraft(items, from, found, from, "around") : null;
}

/** "From the Red Cross came word that", "if the army is to be believed", "as the army has it": whose words stand inside the match. */
export function englishBetween(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = match.get("cue");
  const at = cue === null ? -1 : items.indexOf(cue, from);
  if (at < 0) return null;
  const found = englishPhrase(items, from + 1, at, raw, "any");
  return found === null
    ? null
    : englishDraft(items, from, found, at, from === 0 ? "forward" : "around", items[to - 1]?.end);
}

/** Verbs of giving a number that may be left out with another speaker: "counts 12 dead, the union 40". */
const GIVES: ReadonlySet<string> = new Set(
  "put puts gave gives given counts counted says said say speaks spoke reports reported claims claimed acknowledged acknowledges admits admitted confirmed confirms lists listed estimates estimated registered recorded documented tally tallies tallied".split(
    " ",
  ),
);
const BODIES: ReadonlySet<string> = new Set(["body", "party", "outlet", "office", "agency"]);
/** Before a speaker that goes on in the words of the one before, and before his number. */
const JOINS: ReadonlySet<string> = new Set("and but while whereas".split(" "));
const AS: ReadonlySet<string> = new Set("at as of only just about theirs its".split(" "));

/** "The ministry counts 12 dead, the union 40", "put it at 12; the bishop's office at 40": the verb is said once. */
export function englishGapped(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const number = items[to - 1];
  const next = items[to];
  if (number === undefined) return null;
  if (
    next !== undefined &&
    !hasAny(next, ["stop", "comma", "clause", "paren"]) &&
    next.word !== "and"
  )
    return null;
  let end = to - 1;
  while (AS.has(items[end - 1]?.word ?? "")) end--;
  const at = JOINS.has(items[from + 1]?.word ?? "") ? from + 2 : from + 1;
  const other = others(items, at, end);
  const found = other ?? (end <= at ? null : englishPhrase(items, at, end, raw, "known"));
  // "the mayor said 40 were missing, the bishop 52"
  const office = found?.kind === "person" && hasAny(items[at] ?? NONE, ["article"]);
  if (found === null || (other === null && !office && !BODIES.has(found.kind))) return null;
  const verb = saidBefore(items, from);
  return verb < 0
    ? null
    : { ...englishDraft(items, at, found, verb, "forward", found.words.end), joined: true };
}

/** "Some say 12 died, others 40"; "another 20" may be twenty more. */
function others(items: readonly Item[], at: number, end: number): SourcePhrase | null {
  const item = items[at];
  if (item === undefined || end !== at + 1 || item.word !== "others") return null;
  return { words: span(item), id: null, kind: "unnamed", body: null, to: end };
}

/** The verb of saying before `at` with a number behind it; -1 where there is none. */
function saidBefore(items: readonly Item[], at: number): number {
  let number = false;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop"])) return -1;
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") number = true;
    else if (item.chunk === null && GIVES.has(item.word)) return number ? i : -1;
  }
  return -1;
}
const COMES = /^c[ao]mes?$/u;
