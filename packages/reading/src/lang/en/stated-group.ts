import type { Item } from "../../text/item.ts";
import { isExcepted } from "./excepted.ts";
import { groupSaid } from "./relations/complement.ts";
import { madeUpBy } from "./relations/makes-up.ts";

/** Forces whose "members" are counted, and the group that they make. */
const MEMBERS_OF: ReadonlyMap<string, string> = new Map(
  (
    [
      ["police", "police"],
      ["army military troops corps regiment battalion guard navy forces gendarmerie", "soldiers"],
      ["militia rebels movement front faction brigade brigades", "fighters"],
      ["crew", "sailors"],
      ["force", "security"],
    ] as const
  ).flatMap(([words, group]) => words.split(" ").map((word): [string, string] => [word, group])),
);

/**
 * Who is counted at `at`, where the words around the count say it and no noun of its own does: "23 of those killed were
 * children", "six members of our police"; null where they do not. `known` is the group that was read so far.
 */
export function statedGroup(items: readonly Item[], at: number, known: string): string | null {
  const item = items[at];
  const { chunk } = item ?? {};
  if (chunk?.kind === "count" && chunk.unit !== "persons") return null;
  if (areOfWar(items, at, known)) return "captives";
  if (isExcepted(items, at)) return "unknown";
  if (withOthers(items, at) || areOthers(items, at)) return "unknown";
  if (known === "unknown" && chunk !== null && chunk !== undefined) {
    const all = allOfThem(items, at);
    if (all !== null) return all;
  }
  if (chunk?.kind === "count" && chunk.noun.includes("member") && known === "unknown")
    return memberOf(items, at);
  if (known === "unknown" && chunk !== null && chunk !== undefined) {
    const members = membersBehind(items, at);
    if (members >= 0) return memberOf(items, members);
  }
  const ofTheirs = chunk?.kind === "quantity" ? ofOneOf(items, at) : null;
  if (ofTheirs !== null) return ofTheirs;
  // "five escorts" beside 19 drivers: a noun that no list knows is no driver
  if (chunk?.kind === "quantity" && known !== "items" && isStrangeNoun(items, at + 1))
    return "unknown";
  if (chunk?.kind === "quantity") {
    const force = forceBehind(items, at);
    if (force !== null) return force;
  }
  const some =
    chunk?.kind === "count" && chunk.noun.some((tag) => tag === "victim" || tag === "some-of");
  return some ? complement(items, at) : null;
}

/** "Six guards and one of the attackers were wounded": an attacker, and no guard. */
function ofOneOf(items: readonly Item[], at: number): string | null {
  const [of, the] = [items[at + 1], items[at + 2]];
  if (of?.word !== "of" || the === undefined) return null;
  if (!the.tags.includes("article") && !the.tags.includes("poss")) return null;
  for (const { chunk, tags, sense } of items.slice(at + 3, at + 6)) {
    if (chunk !== null) return null;
    if (tags.length === 0) continue;
    // "one of the dead is a girl" says who it was behind it
    const isSomebody = tags.includes("counted") && sense?.unit === "persons";
    return isSomebody && sense.group !== "unknown" ? (sense.group ?? null) : null;
  }
  return null;
}

/** "19 prisoners of war": who was taken in a war sits in no common prison. */
export function areOfWar(items: readonly Item[], at: number, known: string): boolean {
  return known === "inmates" && items[at + 1]?.word === "of" && items[at + 2]?.word === "war";
}

/** "Nine officers and their wives", "12 members of the security forces and their families": one number over them and others. */
function withOthers(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || item.tags.some((tag) => OTHERS_END.has(tag))) return false;
    if (item.word !== "and" && item.word !== "or") continue;
    // "and members of their families"
    const from = items[i + 1]?.word === "members" && items[i + 2]?.word === "of" ? i + 3 : i + 1;
    const noun = items[from]?.tags.includes("poss") === true ? items[from + 1] : undefined;
    return noun?.chunk === null && isPlural(noun);
  }
  return false;
}
const OTHERS_END: ReadonlySet<string> = new Set([
  "comma",
  "stop",
  "clause",
  "aux",
  "pred",
  "count",
]);

/** "Five of its members' relatives": the noun of the number is whose those are who are counted. */
function areOthers(items: readonly Item[], at: number): boolean {
  const [item, mark, noun] = [items[at], items[at + 1], items[at + 2]];
  const owns = mark?.start === item?.end && /^['’]$/u.test(mark?.word ?? "");
  // "claimed 12 miners' lives" counts the miners
  return owns && noun?.chunk === null && noun.word !== "lives" && isPlural(noun);
}

function isPlural({ tags, sense }: Item): boolean {
  return tags.includes("counted") && (sense?.number === "pl" || tags.includes("many"));
}

/** Items behind the number in which it is told who all of them were. */
const REACH = 9;

/** "Sixteen people were killed, all of them civilians": who everybody counted at `at` was. */
function allOfThem(items: readonly Item[], at: number): string | null {
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("clause"))
      return null;
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return null;
    if (item.word !== "all") continue;
    const them = items[i + 1]?.word === "of" && items[i + 2]?.word === "them" ? i + 3 : -1;
    const noun = them < 0 ? undefined : items[them];
    const { sense, tags = [] } = noun ?? {};
    const ends = ["comma", "stop", "quote", "dash", "clause"];
    const next = items[them + 1];
    const closes =
      next === undefined || ends.some((tag) => next.tags.includes(tag)) || next.word === "and";
    const named = tags.includes("counted") && sense?.unit === "persons" && sense.number === "pl";
    return named && closes && sense.group !== "unknown" ? (sense.group ?? null) : null;
  }
  return null;
}

/** "Twenty-three of those killed | were children", "children account for | 12 of the dead" */
function complement(items: readonly Item[], at: number): string | null {
  // "Nearly half of the 44 dead were children": told of those, and not of the 44; "all of the 44" are they
  const led = items[at - 1]?.tags.includes("article") === true ? at - 2 : at - 1;
  if (items[led]?.word === "of" && items[led - 1]?.word !== "all") return null;
  const next = items[at + 1];
  return next?.tags.includes("aux") === true ? groupSaid(items, at) : madeUpBy(items, at);
}

/** "12 of them | members of the border guard", "of whom 266 were | members of the police": where the noun stands that says who they are; -1 where none does. */
function membersBehind(items: readonly Item[], at: number): number {
  for (let i = at + 1; i <= at + LINKED; i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) return -1;
    if (item.tags.includes("member") && items[i + 1]?.word === "of") return i;
    if (!LINKS.has(item.word)) return -1;
  }
  return -1;
}
const LINKED = 4;
const LINKS: ReadonlySet<string> = new Set("of them whom were was are is all".split(" "));

/** "the Guard", an army; "the border guard", "the night watch": those who watch over something. */
function forceOf(items: readonly Item[], at: number): string | undefined {
  const word = items[at]?.word ?? "";
  if (/^(?:watch|guards?)$/u.test(word) && WATCHED.has(items[at - 1]?.word ?? "")) return "guards";
  return MEMBERS_OF.get(word);
}
const WATCHED: ReadonlySet<string> = new Set(
  "border coast frontier prison village night town municipal forest neighbourhood neighborhood camp jail".split(
    " ",
  ),
);

function memberOf(items: readonly Item[], at: number): string | null {
  if (items[at + 1]?.word !== "of") return null;
  for (let i = at + 2; i < at + 6; i++) {
    const item = items[i];
    if (item === undefined) return null;
    if (item.chunk?.kind === "name" && item.chunk.is === "actor") return item.chunk.id;
    if (isSecurity(items, i)) return "security";
    const group = forceOf(items, i);
    if (group !== undefined) return group;
    if (item.chunk !== null || ["stop", "comma", "aux"].some((tag) => item.tags.includes(tag)))
      return null;
  }
  return null;
}

/** "130 security forces were wounded", "12 government troops": a force counted by its members. */
function forceBehind(items: readonly Item[], at: number): string | null {
  for (let i = at + 1; i < at + 4; i++) {
    const item = items[i];
    if (item === undefined) return null;
    if (isSecurity(items, i)) return "security";
    const group = MEMBERS_OF.get(item.word);
    if (group !== undefined && item.word.endsWith("s")) return group;
    if (item.chunk !== null || item.tags.length > 0) return null;
  }
  return null;
}

/** "Security forces", "security personnel": `قوى الأمن`, which are guards and policemen, or soldiers. */
function isSecurity(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "security" && SECURITY.has(items[at + 1]?.word ?? "");
}
const SECURITY: ReadonlySet<string> = new Set(
  "force forces personnel men members services agents officers staff".split(" "),
);

/** A plural that no lexicon holds ("escorts", "water points"); no verb ends so behind several. */
function isStrangeNoun(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const item = items[at];
    if (item === undefined || item.chunk !== null) return false;
    const { word, tags } = item;
    if (tags.some((tag) => tag !== "measure-unit")) return false;
    if (/[^s]s$|[^aeiou]men$/u.test(word) && word.length > 4) return true;
  }
  return false;
}
