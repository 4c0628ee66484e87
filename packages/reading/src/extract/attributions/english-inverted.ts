import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { withName } from "./english-apposition.ts";
import { englishDraft, isTelling } from "./english-draft.ts";
import { jointBehind } from "./english-joint.ts";
import { freePhrase } from "./english-free.ts";
import { englishEnd } from "./english-end.ts";
import { englishPhrase } from "./english-phrase.ts";
import { endsLikeParticiple } from "./english-words.ts";
import { pronoun } from "./english-went-on.ts";
import { agrees, isPlural } from "./english-verb.ts";
import { beforeAdverbs } from "./english-before.ts";

/** "“…,” said X", "…, said X.", "money, says one theory; …": the subject stands behind its verb. */
export function inverted(
  items: readonly Item[],
  from: number,
  raw: string,
): AttributionDraft | null {
  const previous = items[from - 1];
  const verb = items[from];
  // "So says the caretaker."
  const so = from === 1 && /^(?:so|thus)$/u.test(previous?.word ?? "");
  if (previous === undefined || !(so || hasAny(previous, ["comma", "quote-close"]))) return null;
  // "“We will stay,” vowed the mayor."
  const acts = previous.tags.includes("quote-close") && verb?.sense?.slot === "act";
  if (!acts && !SPOKEN.has(verb?.sense?.slot ?? "")) return null;
  // "…, told the agency": who listens
  if (isTelling(verb)) return null;
  // “…,” said X
  const near = englishEnd(items, from + 1, raw);
  // “…,” said the ministry and the army
  const both = jointBehind(items, from + 1, near, raw);
  const done = both === null ? participleIn(items, from + 1, near, raw) : -1;
  const to = both?.to ?? (done < 0 ? near : done);
  const ends = done > 0 || isEnd(items, to) || isWhoseHouse(items, from + 1, to, raw);
  // "X, a fisherman, said ten men drowned" is no "said X".
  const counted = items[from + 1]?.chunk;
  const persons =
    counted?.kind === "quantity" || (counted?.kind === "count" && counted.unit === "persons");
  const number = persons || counted?.kind === "count";
  if (number && !(ends && persons)) return null;
  const after =
    both ??
    (previous.tags.includes("quote-close") || !ends
      ? englishPhrase(items, from + 1, to, raw, "any")
      : freePhrase(items, from + 1, to, raw));
  // "…, said the blast came from below": a clause of its own
  const last = items[to - 1];
  if (
    to > from + 2 &&
    last !== undefined &&
    (hasAny(last, ["verb-past", "aux"]) || PAST.has(last.word))
  )
    return null;
  // "ruled out any talks": a particle of the verb
  if (PARTICLES.has(items[from + 1]?.word ?? "")) return null;
  // "remembered seeing children": what he remembered
  if (/[a-z]ing$/u.test(items[from + 1]?.word ?? "")) return null;
  if (after === null || !(previous.tags.includes("quote-close") || ends)) return null;
  // "That it came so late, reveals a pattern": what is revealed
  if (verb?.word.startsWith("reveal") === true && after.kind === "unnamed") return null;
  return englishDraft(items, from, withName(items, after, to, raw), from, "back");
}

/** "said the statement | released late on Monday", "said the mayor | visiting the town": where it begins what is done with a paper, or what a person was doing; -1 where it does not. */
function participleIn(items: readonly Item[], from: number, to: number, raw: string): number {
  for (let i = from + 1; i <= to; i++) {
    const { word = "", chunk = null } = items[i] ?? {};
    if (chunk !== null || !(word.endsWith("ing") || endsLikeParticiple(word))) continue;
    const who = englishPhrase(items, from, i, raw);
    const fits = word.endsWith("ing") ? isSomebody(who) : who?.kind === "document";
    if (fits) return i;
  }
  return -1;
}

function isSomebody(who: SourcePhrase | null): boolean {
  return who?.kind === "person" || who?.kind === "witness";
}

const PARTICLES: ReadonlySet<string> = new Set("out up down off back away in on over".split(" "));
const PAST: ReadonlySet<string> = new Set(
  "came went fell rose took left ran broke began kept held stood lay flew drove grew got gave made".split(
    " ",
  ),
);

/** Verbs that may stand before who speaks: "claims their website", "wrote the inspector". */
const SPOKEN: ReadonlySet<string> = new Set(["say", "distance", "publish", "guess", "deny"]);

/** After the subject its sentence ends, or goes on with where, when and how he spoke. */
function isEnd(items: readonly Item[], to: number): boolean {
  const next = items[to];
  return next === undefined || hasAny(next, ["stop", "comma", "clause"]) || GOES_ON.has(next.word);
}
/** "said a doctor at the hospital | that took in the wounded": a clause about where somebody works. */
function isWhoseHouse(items: readonly Item[], from: number, to: number, raw: string): boolean {
  if (items[to]?.tags.includes("that") !== true) return false;
  return isSomebody(englishPhrase(items, from, to, raw));
}
const GOES_ON: ReadonlySet<string> = new Set(
  "who whose when as in on at after before during from by through via speaking of with later yesterday today while".split(
    " ",
  ),
);

/**
 * "…, its logs reveal.", "The blockade, they charge, is a weapon", "…, the rescue club wrote on its page.": a subject and
 * its verb between two walls say what stands around them, whoever the subject is.
 */
export function parenthetical(
  items: readonly Item[],
  from: number,
  raw: string,
): AttributionDraft | null {
  const slot = items[from]?.sense?.slot ?? "";
  // "“We will stay,” the mayor vowed.": with words quoted only
  if (slot !== "act" && slot !== "deny" && !SAID_AROUND.has(slot)) return null;
  const next = items[from + 1];
  const ends = next === undefined || hasAny(next, ["stop", "comma", "clause"]);
  if (!ends && !(TAILS.has(next.word) && tailEnds(items, from + 2))) return null;
  let opens = from - 1;
  while (opens >= 0 && from - opens <= 13 && !hasAny(items[opens] ?? NONE, AROUND)) {
    if (hasAny(items[opens] ?? NONE, ["stop", "clause", "colon", "quote", "that"])) return null;
    opens--;
  }
  if (opens < 1 || !hasAny(items[opens] ?? NONE, AROUND)) return null;
  // "“They fired,” the minister tweeted"
  const quoted = items[opens]?.tags.includes("quote-close") === true;
  // "X, who led the team, said" and "Having seen it, the mayor said nothing" have a clause of their own
  if (!quoted && !SAID_AROUND.has(slot)) return null;
  const end = beforeAdverbs(items, from);
  const verb = items[from];
  const they = items[end - 1];
  if (end === opens + 2 && they?.tags.includes("pronoun") === true) {
    const draft = pronoun(items, end - 1, from);
    return draft === null ? null : { ...draft, reach: "around" };
  }
  const found = freePhrase(items, opens + 1, end, raw);
  if (found === null || verb === undefined) return null;
  // "names in comments" names nobody
  // "600 arrested in fuel | protests": several of them protest
  const many = phraseIsNumber(items[opens + 1]) && /[^s]s$/u.test(verb.word);
  const speaks =
    !many &&
    (!verb.tags.includes("loose") || agrees(verb, found, items, end, raw)) &&
    (!verb.tags.includes("plain") || isPlural(raw.slice(found.words.start, found.words.end)));
  return speaks ? englishDraft(items, opens + 1, found, from, quoted ? "back" : "around") : null;
}

function phraseIsNumber(item: Item | undefined): boolean {
  return item?.chunk?.kind === "quantity" || item?.chunk?.kind === "count";
}
const NONE: { readonly tags: readonly string[] } = { tags: [] };
const AROUND: readonly string[] = ["comma", "quote-close"];
const SAID_AROUND: ReadonlySet<string> = new Set([
  "say",
  "add",
  "distance",
  "publish",
  "guess",
  "estimate",
  "count",
]);
const TAILS: ReadonlySet<string> = new Set(
  "on in at by to during via from over through".split(" "),
);

/** "… wrote on its page.", "… found in a report released on Wednesday.": where and how it was said, and nothing more. */
function tailEnds(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + TAIL); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause"])) return true;
    // "in a report", "a statement": nouns of saying
    const noun = hasAny(item, ["document", "loose"]) && tailNoun(items[i - 1]);
    if (hasAny(item, ["that", "pronoun", "aux"]) || (item.tags.includes("say") && !noun))
      return false;
    // "…, an aide said on Monday, and the gate was closed": another clause
    if (item.tags.includes("comma")) return hasAny(items[i + 1] ?? NONE, ["func", "say-on"]);
  }
  return items.length <= from + TAIL;
}
const TAIL = 11;

function tailNoun(before: Item | undefined): boolean {
  return (
    before !== undefined &&
    (hasAny(before, ["article", "poss", "func"]) || before.tags.length === 0)
  );
}
