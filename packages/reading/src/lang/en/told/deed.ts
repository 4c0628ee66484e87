import type { Item } from "../../../text/item.ts";
import { ingOf, pastOf, plainOf } from "../inflect.ts";
import { predicateAfter } from "../relations/predicate-after.ts";

/** A verb that governs a count, whichever form it has. */
export interface Deed {
  readonly at: number;
  /** Its first word ("made" of "made off with"). */
  readonly word: string;
  /** Those counted do it ("300 crossed"), or it is done with them ("locked up 300", "300 were locked up"). */
  readonly role: "doer" | "done";
  /** Where what is told of it goes on: behind the verb, or behind the count that is its object. */
  readonly behind: number;
}

/** Every form of verbs that mean the same, from their bases: "lock", "locks", "locked", "locking". */
export function verbs(bases: string): ReadonlySet<string> {
  return new Set(
    bases
      .split(" ")
      .flatMap((base) => [pastOf(base), ingOf(base), plainOf(base)])
      .flatMap((forms) => forms.split(" ")),
  );
}

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** The verb that governs the count at `at`: one of which it is the object, else the predicate of which it is the subject. */
export function deedOf(items: readonly Item[], at: number): Deed | null {
  return objectOf(items, at) ?? reducedAt(items, at) ?? subjectOf(items, at);
}

/** Words between a verb and the number that is its object. */
const WITHIN = words(
  "only just some about another behind up down off out away in back over with the at least as many more than nearly almost all",
);
const BE = words("is are was were be been being get got getting");
/** Words from a verb to its object. */
const REACH = 4;

/** "locked four men in his barn", "led away 14 men", "made off with three traders". */
function objectOf(items: readonly Item[], at: number): Deed | null {
  const head = headOfList(items, at);
  // "took 30 pupils and 12 teachers fled": they do something themselves
  if (head !== at && predicateAfter(items, at) !== null) return null;
  for (let i = head - 1; i >= Math.max(0, head - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) return null;
    if (WITHIN.has(item.word)) continue;
    if (!isVerb(item) || BE.has(items[i - 1]?.word ?? "")) return null;
    return { at: i, word: headOf(item), role: "done", behind: at + 1 };
  }
  return null;
}

/** The first of the counts that "and" and commas join: "taking 30 pupils and 12 teachers". */
function headOfList(items: readonly Item[], at: number): number {
  let head = at;
  for (;;) {
    const [before, join] = [items[head - 2]?.chunk, items[head - 1]];
    const joins = join?.word === "and" || join?.tags.includes("comma") === true;
    if (!joins || before?.kind !== "count" || before.unit !== "persons") return head;
    head -= 2;
  }
}

function isVerb({ tags, word }: Item): boolean {
  return (
    ["verb-past", "verb-ing", "verb-plain", "pred", "took", "got"].some((tag) =>
      tags.includes(tag),
    ) ||
    // "let 64 fighters walk across": what they do is behind them; "handed over 40 soldiers"
    /^(?:let|hand(?:s|ed|ing)?)$/u.test(word) ||
    (tags.length === 0 && /[a-z]{3}ed$/u.test(word))
  );
}

/** "600 villagers herded into the stadium": a participle right behind the noun, with a preposition. */
function reducedAt(items: readonly Item[], at: number): Deed | null {
  const [verb, next] = [items[at + 1], items[at + 2]];
  if (verb === undefined || verb.chunk !== null || !INTO.has(next?.word ?? "")) return null;
  return /(?:ed|en|ut)$/u.test(headOf(verb))
    ? { at: at + 1, word: headOf(verb), role: "done", behind: at + 2 }
    : null;
}
const INTO = words("in into inside behind by");

function subjectOf(items: readonly Item[], at: number): Deed | null {
  const found = predicateAfter(items, at);
  if (found === null || found.negated || found.planned || found.kind === "say") return null;
  const before = items.slice(at + 1, found.at).findLast(({ tags }) => tags.includes("aux"));
  const passive =
    before !== undefined && BE.has(before.word) && !headOf(found.item).endsWith("ing");
  return {
    at: found.at,
    word: headOf(found.item),
    role: passive ? "done" : "doer",
    behind: found.at + 1,
  };
}

function headOf({ word }: Item): string {
  return word.split(" ")[0] ?? word;
}

/** The words of the clause from `from` on, as far as what is told of a verb may stand. */
export function restOfClause(items: readonly Item[], from: number): readonly Item[] {
  const rest = items.slice(from, from + CLAUSE);
  const end = rest.findIndex(
    ({ tags, word }) =>
      ENDS.some((tag) => tags.includes(tag)) || word === "but" || word === "while",
  );
  return end < 0 ? rest : rest.slice(0, end);
}
const CLAUSE = 9;
const ENDS: readonly string[] = ["stop", "clause", "colon", "comma"];

/**
 * Words that say who did it: the subject of a verb that has the count as its object, else what stands behind "by"; none where the
 * count itself is the subject of an active verb.
 */
export function agentOf(items: readonly Item[], at: number, deed: Deed): readonly Item[] {
  if (deed.role === "doer") return [];
  if (deed.at < at) {
    const main = deed.word.endsWith("ing") ? subjectOver(items, deed.at) : null;
    if (main !== null) return main;
    const before = items.slice(Math.max(0, deed.at - CLAUSE), deed.at);
    const from = before.findLastIndex(({ tags }) => ENDS.some((tag) => tags.includes(tag)));
    // "the rebels, who stopped a coach and took eight"
    const relative = /^wh(?:o|ich)$/u.test(before[from + 1]?.word ?? "");
    return before.slice(relative ? Math.max(0, from - 2) : from + 1);
  }
  const rest = restOfClause(items, deed.behind);
  const by = rest.findIndex(({ word }) => word === "by");
  return by < 0 ? [] : rest.slice(by + 1, by + 1 + AGENT);
}
const AGENT = 4;

/** "Gunmen raided the school on Friday, taking 30 pupils": whose participle it is opens the clause before the comma. */
function subjectOver(items: readonly Item[], at: number): readonly Item[] | null {
  if (items[at - 1]?.tags.includes("comma") !== true) return null;
  const before = items.slice(Math.max(0, at - 1 - MAIN), at - 1);
  const from = before.findLastIndex(({ tags }) =>
    ["stop", "clause", "colon", "that"].some((tag) => tags.includes(tag)),
  );
  if (from < 0 && before.length === MAIN) return null;
  const clause = before.slice(from + 1);
  const verb = clause.findIndex(
    ({ tags }, i) => i > 0 && ["pred", "aux", "verb-past"].some((tag) => tags.includes(tag)),
  );
  return verb < 0 ? null : clause.slice(0, verb);
}
/** Items of such a clause. */
const MAIN = 28;
