import { WALLS } from "./english-walls.ts";
import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { SourcePhrase } from "./draft.ts";
import { englishPhrase, type EnglishMode } from "./english-phrase.ts";
import { hasVerbIn, jointBefore } from "./english-joint.ts";
import {
  endsLikeParticiple,
  isArticle,
  isNameLike,
  isNumberName,
  isStateBehind,
  isStateOf,
  isYears,
  opensAsNoun,
  PREPOSITIONS,
} from "./english-words.ts";

/** The source that stands before a verb of speech, the index where it begins, and whom it cites. */
export interface Subject {
  readonly phrase: SourcePhrase;
  readonly at: number;
  readonly citing: SourcePhrase | null;
}

/** The phrase that ends at `end`: back to the nearest wall, the longest that is a source. */
export function phraseBack(
  items: readonly Item[],
  end: number,
  raw: string,
  mode: EnglishMode,
): Subject | null {
  let wall = end;
  // "Several said", "Some accused"; "One, 34, told the paper"
  const sole = items[end - 1]?.chunk;
  const spelled = end === 1 && /^\p{L}/u.test(raw.charAt(items[0]?.start ?? 0));
  if (sole?.kind === "quantity" && (sole.bound === "vague" || spelled)) wall--;
  while (wall > 0 && end - wall < 13) {
    const item = items[wall - 1];
    if (item === undefined || isWall(items, wall - 1, raw)) break;
    wall--;
    const counts = item.chunk?.kind === "count" || item.chunk?.kind === "quantity";
    // "a relative of one victim |": one person's kin
    if (
      counts &&
      !isYears(items, wall) &&
      !isNumberName(items, wall, raw) &&
      !(item.tags.includes("single") && items[wall - 1]?.word === "of")
    )
      break;
  }
  // "A man describing himself as a spokesman |": the words before the participle speak
  const called = calledAs(items, wall);
  if (called > 0) return phraseBack(items, called, raw, mode);
  // "what the letter said": the saying is an object of something else.
  if (UNSAID.has(items[wall - 1]?.word ?? "")) return null;
  // "Relatives of nineteen of them |": the words before the number speak
  const part = items[wall - 1]?.word === "of" && items[wall]?.chunk !== null;
  const among = part ? partOf(items, end, raw) : null;
  if (among !== null) return among;
  // "with police saying five had died", "Then police said", "Hours later police said"
  const led = behindLead(items, wall, end);
  const whole = englishPhrase(items, led, end, raw, mode);
  const joint = jointBefore(items, led - 1, end, whole, raw);
  if (joint !== null) return { ...joint, citing: null };
  if (whole !== null) return withPartner({ phrase: whole, at: led, citing: null }, items, raw);
  // "In the first week the ministry", "Relatives of nineteen of them": the last article opens, or a plural does.
  for (let at = wall + 1; at < end - 1; at++) {
    const before = items[at - 1];
    if (!isArticle(items[at]) || before === undefined || PREPOSITIONS.has(before.word)) continue;
    // "declined to give his name |": an object
    // and no name in "according to NAJM | the Red Crescent"
    if (items[at - 2]?.word === "to" && !hasAny(before, WALLS) && before.chunk?.kind !== "name")
      continue;
    // "A man describing himself as a spokesman |"
    if (before.word === "as") continue;
    const phrase = englishPhrase(items, at, end, raw, mode);
    if (phrase !== null) return { phrase, at, citing: null };
  }
  return partOf(items, end, raw);
}

/** Behind "with", "then", "hours later" at the head of a phrase; where none stands there, its head. */
function behindLead(items: readonly Item[], wall: number, end: number): number {
  const isWith = items[wall]?.word === "with" && isSayingBehind(items, end);
  const led = items.slice(wall, wall + 2).findIndex(({ word }) => LEADS.has(word));
  const at = isWith ? wall + 1 : wall + led + 1;
  return at < end ? at : wall;
}

function isSayingBehind(items: readonly Item[], at: number): boolean {
  return items
    .slice(at, at + SAYING_REACH)
    .some(({ word, tags }) => word.endsWith("ing") && hasAny({ tags }, ["say", "say-on"]));
}
const SAYING_REACH = 4;
const LEADS: ReadonlySet<string> = new Set("then later afterwards meanwhile".split(" "));

/** "tribal elders and medics |": two who speak together, from the start of their clause. */
function withPartner(found: Subject, items: readonly Item[], raw: string): Subject {
  const join = found.at - 1;
  if (items[join]?.word !== "and" || found.phrase.id !== null) return found;
  let at = join;
  while (at > 0 && join - at < 8 && !hasAny(items[at - 1] ?? NONE, WALLS)) at--;
  // "the mayor fled and residents |": a clause of its own
  if (hasVerbIn(items, at, join)) return found;
  const first = at < join ? englishPhrase(items, at, join, raw) : null;
  if (first === null || !isPersonal(first) || !isPersonal(found.phrase)) return found;
  const words = { start: first.words.start, end: found.phrase.words.end };
  return { phrase: { ...found.phrase, words, kind: first.kind, body: null }, at, citing: null };
}

/** Index of the participle of "describing himself as", "known as" right before `at`; -1 where none stands there. */
function calledAs(items: readonly Item[], at: number): number {
  if (items[at - 1]?.word !== "as") return -1;
  for (let i = at - 2; i > 0 && at - i <= 5; i--) if (CALLED.has(items[i]?.word ?? "")) return i;
  return -1;
}
const CALLED: ReadonlySet<string> = new Set(
  "describing identifying introducing presenting styling posing acting serving working described identified introduced known".split(
    " ",
  ),
);

const UNSAID: ReadonlySet<string> = new Set(["what", "whatever"]);

/** "Relatives of nineteen of them say": the words before the first "of" speak. */
function partOf(items: readonly Item[], end: number, raw: string): Subject | null {
  for (let i = end - 1; i > 0 && end - i <= 8; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, WALLS) || CONJUNCTIONS.has(item.word)) return null;
    const counted = items[i + 1]?.chunk?.kind;
    const isWhere = PLACED.has(item.word);
    if (!isWhere && !PARTS.has(item.word)) continue;
    if (counted !== "quantity" && counted !== "count") continue;
    const phrase = englishPhrase(items, i - 1, i, raw);
    // "Doctors at two hospitals", "officials in three towns": people, who open their clause
    if (phrase === null || (isWhere && !(isPersonal(phrase) && opensHere(items, i - 1))))
      return null;
    return { phrase, at: i - 1, citing: null };
  }
  return null;
}

const PARTS: ReadonlySet<string> = new Set(["of", "for"]);
const PLACED: ReadonlySet<string> = new Set(["at", "in", "from"]);

function opensHere(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before === undefined || hasAny(before, WALLS) || CONJUNCTIONS.has(before.word);
}

export function isPersonal({ kind }: SourcePhrase): boolean {
  return kind === "person" || kind === "unnamed" || kind === "witness";
}

function isWall(items: readonly Item[], at: number, raw: string): boolean {
  const item = items[at];
  if (item === undefined || CONJUNCTIONS.has(item.word)) return true;
  if (item.tags.includes("punct")) return !"'’&".includes(item.word); // a bullet
  // "volunteer-run": a dash inside a word parts nothing.
  if (item.tags.includes("dash")) return item.spaced;
  if (item.chunk === null && /^\d+:\d+$/u.test(item.word)) return true;
  const { chunk } = item;
  // "residents of Camp Nine", "a woman of 30"
  if (isYears(items, at) || isNumberName(items, at, raw)) return false;
  if (chunk?.kind === "quantity") return items[at + 1]?.word !== "of";
  if (chunk?.kind === "non-count" && chunk.what === "age") return false;
  if (chunk !== null && chunk.kind !== "name" && chunk.kind !== "count") return true;
  // "unconfirmed reports say": there they are a noun.
  // "State security denies": no verb opens a clause
  if (opensAsNoun(items, at) || isStateBehind(items, at, raw) || isStateOf(items, at)) return false;
  // "the head of the state's prison service"
  if (item.chunk === null && item.suffix === "'s") return false;
  return (
    hasAny(item, WALLS) &&
    !item.tags.includes("anon") &&
    !isDocument(items, at) &&
    !isNameLike(items, at, raw)
  );
}

/** "Hospital records show", "court documents seen by the Post say": papers and no verb, since a verb follows. */
export function isDocument(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || next === undefined) return false;
  // "a Courier count showed"
  if (COUNTS.has(item.word) && next.tags.includes("shows") && items[at - 1] !== undefined)
    return true;
  if (!item.tags.includes("document")) return false;
  // "an internal report by the Fund found": behind a verb nobody stands for the doer
  if (
    !item.tags.includes("anon") &&
    FROM.has(next.word) &&
    next.chunk === null &&
    !item.word.endsWith("s")
  )
    return true;
  // "An earlier version of this report" is the report that speaks
  const before = items[at - 1];
  const led = isArticle(before) && before?.word !== "this";
  if (at === 0 || (led && next.chunk === null)) return true;
  if (next.chunk !== null) return false;
  const passive = items.slice(at + 2, at + 6).some(({ word }) => word === "by");
  // "Court documents filed on Monday allege"
  const described = endsLikeParticiple(next.word) && PREPOSITIONS.has(items[at + 2]?.word ?? "");
  return (
    hasAny(next, ["shows", "say-that"]) ||
    // "a police report said": no verb stands before another
    (next.word === "said" &&
      before !== undefined &&
      !isArticle(before) &&
      !PREPOSITIONS.has(before.word)) ||
    (next.tags.includes("plain") && hasAny(next, ["say", "voices"])) ||
    described ||
    (passive && PARTICIPLE.test(next.word)) ||
    SEEMS.has(next.word) ||
    // "the passenger list runs to 131 names"
    HOLDS.has(next.word)
  );
}

const FROM: ReadonlySet<string> = new Set(["by", "of", "from"]);

/** What somebody has counted: it shows what he says. */
const COUNTS: ReadonlySet<string> = new Set("count tally headcount census".split(" "));

const PARTICIPLE = /(?:ed|seen|shown|leaked)$/u;

const HOLDS: ReadonlySet<string> = new Set(
  "runs ran has had gives gave stands stood stops comes came puts still ends".split(" "),
);

const SEEMS: ReadonlySet<string> = new Set(
  "appear appears appeared seem seems seemed also".split(" "),
);

export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "and but how while as when after because if whether although though whereas before since meanwhile however what which".split(
    " ",
  ),
);
const NONE: { readonly tags: readonly string[] } = { tags: [] };
