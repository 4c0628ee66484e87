import type { Item } from "../../text/item.ts";
import { hasAny } from "../attributions/arabic-words.ts";
import {
  isAdverb,
  isArticle,
  isCapital,
  isPersonNoun,
  PREPOSITIONS,
} from "../attributions/english-words.ts";

/** An English clause around its verb, taken apart: what every class of statement asks of it. */
export interface Frame {
  /** Index of the clause's first word. */
  readonly from: number;
  /** The words before the verb and its auxiliaries. */
  readonly subject: readonly Item[];
  readonly passive: boolean;
  readonly negated: boolean;
  /** Index after a passive's "by"; -1 where there is none. */
  readonly by: number;
}

/** Takes the clause around `items[verb]` apart. */
export function frameAt(items: readonly Item[], verb: number): Frame {
  let end = verb;
  let passive = false;
  let negated = false;
  for (; end > 0 && verb - end < 6; end--) {
    const item = items[end - 1];
    if (item === undefined || item.chunk !== null) break;
    if (NEGATIVE.has(item.word)) negated = true;
    else if (BE.has(item.word)) passive = true;
    else if (!AUXILIARIES.has(item.word) && !isAdverb(item)) break;
  }
  // "vowed to retake", "expected to lose": nothing is done yet
  const infinitive = items[end - 1]?.word === "to";
  let from = end;
  const least = infinitive ? end : Math.max(0, end - 12);
  while (from > least && !isWall(items, from - 1)) from--;
  const subject = items.slice(from, end);
  if (subject.some(({ word }) => NOBODY.has(word))) negated = true;
  if (items[verb]?.word.endsWith("ing") === true) passive = false;
  return { from, subject, passive, negated, by: afterBy(items, verb) };
}
const BE: ReadonlySet<string> = new Set("is are was were be been being".split(" "));
const AUXILIARIES: ReadonlySet<string> = new Set(
  "has have had having could would might may must did then now still".split(" "),
);
const NEGATIVE: ReadonlySet<string> = new Set("not never n't cannot hardly".split(" "));
const NOBODY: ReadonlySet<string> = new Set("no nobody none neither nothing".split(" "));

function isWall(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || hasAny(item, WALLS)) return true;
  // "the claim", "the reports" are no verbs
  const before = items[at - 1];
  const noun =
    hasAny(item, ["loose", "anon", "document", "armed"]) &&
    (before === undefined || hasAny(before, ["article", "poss", "say", "that", "comma"]));
  return (
    (item.chunk === null && JOINTS.has(item.word)) || (hasAny(item, ["say", "voices"]) && !noun)
  );
}
const WALLS: readonly string[] = ["comma", "stop", "clause", "colon", "quote", "that", "paren"];
const JOINTS: ReadonlySet<string> = new Set(
  "and but or while as when after because if whether although though whereas before since who which whose what where until".split(
    " ",
  ),
);

function afterBy(items: readonly Item[], verb: number): number {
  for (let i = verb + 1; i < Math.min(items.length, verb + 9); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["comma", "stop", "clause", "that", "say"])) return -1;
    if (item.word === "by" && item.chunk === null) return i + 1;
  }
  return -1;
}

/** Words of persons, sides or bodies: who can be made responsible. */
export function namesAgent(words: readonly Item[]): boolean {
  if (words.some((item) => UNKNOWN.has(item.word) || hasAny(item, ["n-weapon", "n-deed"])))
    return false;
  return words.some((item) => {
    if (item.suffix !== "") return false;
    if (item.chunk?.kind === "name") return item.chunk.is === "actor";
    return hasAny(item, AGENTS) || isPersonNoun(item) || OURS.has(item.word);
  });
}
const AGENTS: readonly string[] = ["armed", "party-noun", "body-noun", "office", "member"];
const OURS: ReadonlySet<string> = new Set(
  "he she they we i you boys men lads sons brothers comrades bodyguards staff crew gang family people son brother husband contractor neighbour neighbor guards officers wardens employees management landlord adjutant".split(
    " ",
  ),
);
const UNKNOWN: ReadonlySet<string> = new Set(
  "gunmen gunman attackers attacker assailants assailant raiders intruders thieves robbers armed masked gunfire fire defence defences defense convicts".split(
    " ",
  ),
);

/** "missing in the | shelled villages": the participle describes what follows, and has no subject. */
export function describesNoun(subject: readonly Item[]): boolean {
  const last = subject.at(-1);
  return (
    last !== undefined &&
    (isArticle(last) || last.tags.includes("poss") || PREPOSITIONS.has(last.word))
  );
}

/** A side under arms, or its "they" and "we". */
export function namesSide(words: readonly Item[]): boolean {
  if (words.some(({ word }) => UNKNOWN.has(word))) return false;
  return words.some((item) => {
    if (item.suffix !== "") return false;
    if (item.chunk?.kind === "name") return item.chunk.is === "actor";
    return hasAny(item, ["armed", "party-noun", "member"]) || SIDES.has(item.word);
  });
}
const SIDES: ReadonlySet<string> = new Set(
  "men boys columns units tribesmen loyalists warlord".split(" "),
);

/** Who acts after "by": "by men in the uniform of the guard", "by the army"; "by a car" is nobody. */
export function agentAfter(items: readonly Item[], at: number): boolean {
  if (at < 0) return false;
  let end = at;
  while (
    end < items.length &&
    end - at < 6 &&
    !isWall(items, end) &&
    !ENDS.has(items[end]?.word ?? "")
  )
    end++;
  return namesAgent(items.slice(at, end));
}
const ENDS: ReadonlySet<string> = new Set("in on at for with from near during over".split(" "));

/** An object follows: an article, a number, a name, a plural, a pronoun. */
export function takesNoun(items: readonly Item[], at: number, raw: string): boolean {
  const next = items[at];
  if (next === undefined) return false;
  if (next.chunk !== null) return next.chunk.kind !== "date" && next.chunk.kind !== "non-count";
  if (
    isArticle(next) ||
    hasAny(next, ["poss", "counted", "n-place", "place", "quote-open", "vague"])
  )
    return true;
  if (isAdverb(next) || hasAny(next, ["func", "stop", "comma", "aux"])) return false;
  return isCapital(next, raw) || /[^s]s$/u.test(next.word) || OBJECTS.has(next.word);
}
const OBJECTS: ReadonlySet<string> = new Set(
  "it them him her us me both all every some many several most".split(" "),
);

/** A place follows within a few words; a name that no list holds only where `unknown` names may count. */
export function placeAt(
  items: readonly Item[],
  at: number,
  raw: string,
  unknown: boolean,
): boolean {
  for (let i = at; i < Math.min(items.length, at + 6); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "comma", "that", "clause", "say"]))
      return false;
    if (item.chunk?.kind === "date" || (item.chunk === null && INSIDE.has(item.word))) return false;
    if (item.suffix === "" && hasAny(item, ["n-place", "place"])) return true;
    if (item.chunk?.kind === "name" && item.chunk.is === "place") return true;
    if (unknown && item.chunk === null && isCapital(item, raw) && !isPersonNoun(item)) return true;
    if (isPersonNoun(item) || item.sense?.unit === "persons") return false;
  }
  return false;
}

const INSIDE: ReadonlySet<string> = new Set(
  "in at on near from before after during with power".split(" "),
);

/** The subject is a place: its last words name one. */
export function isOfPlace(words: readonly Item[], raw: string): boolean {
  const last = words.at(-1);
  if (last === undefined || words.length > 9) return false;
  if (
    words.some(
      (item) =>
        isPersonNoun(item) || item.chunk?.kind === "count" || item.chunk?.kind === "quantity",
    )
  )
    return false;
  const named = words.some(
    (item) =>
      hasAny(item, ["n-place", "place"]) ||
      (item.chunk?.kind === "name" && item.chunk.is === "place"),
  );
  return named || (words.length <= 3 && isCapital(last, raw) && !hasAny(last, ["armed", "office"]));
}
