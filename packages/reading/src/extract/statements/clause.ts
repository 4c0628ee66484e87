import type { Item } from "../../text/item.ts";
import { isOf, itemClass } from "../../text/traits.ts";
import { isAdjunct } from "../attributions/arabic-adjuncts.ts";
import { hasAny } from "../attributions/arabic-words.ts";
import { saysOnArabic } from "./says-on.ts";

const ENDS = itemClass(["stop", "clause"]);
const COMMA = itemClass(["comma"]);

/** Items that a clause may hold after the match before it is cut: longer ones end in other matters. */
const LONGEST_REST = 24;
/** Items back to which a clause's beginning is looked for. */
const LONGEST_LEAD = 14;

/** Raw offset where the clause of `items[from - 1]` ends. */
export function clauseEnd(items: readonly Item[], from: number, raw: string): number {
  let last = items[from - 1];
  let commas = 0;
  for (let i = from; i < items.length && i - from < LONGEST_REST; i++) {
    const item = items[i];
    if (item === undefined || isOf(item, ENDS)) break;
    if ((item.word === "and" || item.word === "but") && saysOn(items, i + 1)) break;
    if (saysOnArabic(items, i)) break;
    if (isOf(item, COMMA)) {
      const close = closeOfAside(items, i);
      if (close > i) {
        i = close;
        continue;
      }
      // `تواطؤ، وتنسيق` goes on; `، وقال`, `، وهذا` do not.
      if (!goesOn(items[i + 1], raw) || saysOnArabic(items, i + 1) || ++commas > 2) break;
      continue;
    }
    last = item;
  }
  const end = last?.end ?? 0;
  return /[”»]/u.test(raw.charAt(end)) && last?.chunk?.kind === "name" ? end + 1 : end;
}

/** `اتهمت القوات، في بيان لها، الطيران`: the comma behind where something was said, -1 where none was. */
function closeOfAside(items: readonly Item[], open: number): number {
  if (!/^(?:في|خلال|عبر)$/u.test(items[open + 1]?.word ?? "")) return -1;
  if (!isAdjunct(items, open + 1, items.length)) return -1;
  for (let i = open + 2; i < Math.min(items.length, open + ASIDE); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "that", "pred"])) return -1;
    if (isOf(item, COMMA)) return i;
  }
  return -1;
}
/** Items of such an aside. */
const ASIDE = 9;

/** "denied firing | and accused the army", "| and has warned": another statement begins. */
function saysOn(items: readonly Item[], at: number): boolean {
  const first = items[at];
  const verb = first?.tags.includes("have") === true ? items[at + 1] : first;
  return verb !== undefined && hasAny(verb, SAYS_ON);
}
const SAYS_ON: readonly string[] = [
  "say",
  "v-accuse",
  "v-accuse-base",
  "v-blame",
  "v-blame-base",
  "v-deny",
  "v-deny-base",
  "v-warn",
  "v-warn-base",
  "v-threaten",
  "v-threaten-base",
  "v-order",
];

/** "it had taken Olm | and denied losing five": the verb at `at` shares its subject with what stands before, and nothing else of it. */
export function isSaidOn(items: readonly Item[], at: number): boolean {
  return /^(?:and|but)$/u.test(items[at - 1]?.word ?? "") && saysOn(items, at);
}

/** Index of the item with which the clause around `at` begins: after a comma, a verb of speech, `أن`. */
export function clauseStart(items: readonly Item[], at: number): number {
  if (isSaidOn(items, at)) return at;
  let i = at;
  while (i > 0 && at - i < LONGEST_LEAD) {
    const before = items[i - 1];
    if (before === undefined) break;
    // "we advise them not to": one's own words
    const own = before.tags.includes("voices") && items[i - 2]?.word === "we";
    if (hasAny(before, OPENS) && !isNoun(items, i - 1) && !own) break;
    i--;
  }
  return i;
}
/** "the claim was false", "the reports are lies": those words are no verbs of speech there. */
function isNoun(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  return (
    item !== undefined &&
    hasAny(item, ["loose", "anon"]) &&
    (before === undefined || hasAny(before, ["article", "poss", "say", "that"]))
  );
}

const OPENS: readonly string[] = [
  "comma",
  "stop",
  "clause",
  "colon",
  "quote-open",
  "that",
  "say",
  "voices",
];

function goesOn(next: Item | undefined, raw: string): boolean {
  if (
    next === undefined ||
    hasAny(next, [
      "say",
      "cite",
      "according",
      "pred",
      "opening",
      "enumerates",
      "say-accuse",
      "say-claim",
      "did",
      "controls",
      "denies",
    ])
  )
    return false;
  const at = next.conj ? next.start - 1 : next.start;
  return (
    raw.charAt(at) === "و" &&
    !/^و(?:هذا|هذه|ذلك|هو|هي|قد|كان|لم|لا|ن[^\s،]{3,5}\s)/u.test(raw.slice(at, at + 9))
  );
}

/** `لم تهاجم`, "has not attacked", "no one was killed by": nobody did it. */
export function isNegated(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["comma", "stop", "clause", "that"])) return false;
    const near = at - i <= 2;
    if (near ? NEGATIONS.has(item.word) : NOBODY.has(item.word)) return true;
  }
  return false;
}
const NEGATIONS: ReadonlySet<string> = new Set(
  "لم لن لا عدم دون ولم ولن ولا not never no none nobody n't".split(" "),
);
const NOBODY: ReadonlySet<string> = new Set("no none nobody neither".split(" "));

/** "accused the army", "has accused", "accusing": a verb whose subject acts; not "was accused", "the accused", "to blame". */
export function isActive(items: readonly Item[], at: number): boolean {
  if (isNegated(items, at)) return false;
  const before = items[at - 1];
  if (before === undefined) return (items[at]?.word ?? "").endsWith("ing");
  if (items[at]?.word.endsWith("ing") === true) return true;
  const adverb = before.word.length > 5 && before.word.endsWith("ly") && before.word !== "family";
  const word = adverb ? (items[at - 2]?.word ?? "") : before.word;
  return !NOT_ACTING.has(word);
}
const NOT_ACTING: ReadonlySet<string> = new Set(
  "be been being is are was were am get got the a an any no to of not never its their his her".split(
    " ",
  ),
);

/** "no | fire-safety gear": the deed is part of a longer noun; "no escape": no way out. */
export function nounGoesOn(items: readonly Item[], to: number): boolean {
  const next = items[to];
  return items[to - 1]?.word === "escape" || (next?.tags.includes("dash") === true && !next.spaced);
}

/** "in areas | under government control", and no "is under army control": a place by which something else is told. */
export function isWhere(items: readonly Item[], from: number): boolean {
  const [at, led] = [items[from - 1], items[from - 2]];
  return (
    at !== undefined && hasAny(led ?? NOTHING, ["in"]) && /^(?:areas?|parts|places)$/u.test(at.word)
  );
}
const NOTHING: { readonly tags: readonly string[] } = { tags: [] };
