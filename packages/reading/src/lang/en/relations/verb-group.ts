import type { Item } from "../../../text/item.ts";
import { opensCompound } from "../compound-object.ts";
import { isVerbBase } from "../verbs.ts";

/** What a clause says of its subject. */
export interface Predicate {
  /**
   * `outcome`: a measure's verb or adjective; `agent`: such a verb with an object, so that the subject did it; `be`: a
   * complement that is no verb; `say`: the subject speaks; `verb`: anything else.
   */
  readonly kind: "outcome" | "agent" | "be" | "say" | "verb";
  /** The main word; of `be`, the first word of the complement. */
  readonly item: Item;
  readonly at: number;
  /** Stands behind "were", "had been", "will be"; without one a past form may be no finite verb at all. */
  readonly aux: boolean;
  readonly negated: boolean;
  readonly planned: boolean;
}

const MODALS: ReadonlySet<string> = new Set(
  "may might could can should must did do does will would shall cannot couldn't wouldn't".split(
    " ",
  ),
);
/** Between an auxiliary and the verb: "were later found", "had since been", "were reported killed". */
const WITHIN: ReadonlySet<string> = new Set(
  "also later then still now already since subsequently reportedly believed thought presumed estimated feared reported confirmed said known understood to all both instantly immediately eventually finally initially first again just only apparently allegedly either so far yet never".split(
    " ",
  ),
);

/** Does a finite verb begin here: an auxiliary, a measure's verb, any other verb? */
export function opensVerb(item: Item | undefined): boolean {
  if (item === undefined || item.chunk !== null) return false;
  const { tags, word } = item;
  return (
    tags.includes("aux") ||
    MODALS.has(word) ||
    tags.includes("future") ||
    tags.includes("pred") ||
    tags.includes("verb-past") ||
    tags.includes("verb-plain") ||
    tags.includes("say") ||
    tags.includes("voices") ||
    (tags.length === 0 && looksPast(word))
  );
}

/** "admitted", "belonged": a past form by its letters, of a verb that no list holds. */
export function looksPast(word: string): boolean {
  return word.length > 4 && word.endsWith("ed") && !word.endsWith("eed");
}

/** The verb group that begins at `from`, null where none does. */
export function verbGroup(items: readonly Item[], from: number): Predicate | null {
  let at = from;
  let aux = false;
  let negated = false;
  let planned = false;
  let modal = false;
  let be = false;
  if (isBecauseOf(items, from)) return null;
  for (; at < from + 9; at++) {
    const item = items[at];
    if (item === undefined || item.chunk !== null) break;
    const { tags, word } = item;
    if (tags.includes("neg")) negated = true;
    else if (MODALS.has(word) || tags.includes("future")) {
      modal = true;
      if (tags.includes("future") || word === "shall" || word === "may") planned = true;
    } else if (tags.includes("aux") && !tags.includes("pred")) {
      aux = true;
      // "are believed to have killed a guard": the last one says whether they did it
      be = !HAVE.has(word);
    } else if (isLink(items, at)) {
      aux = true;
      be = true;
    } else if (at > from && isAdverb(item)) continue;
    else break;
  }
  // "managed to escape": what they managed is what they did
  if (items[at]?.word === "managed" && items[at + 1]?.word === "to") {
    at += 2;
    aux = true;
  }
  const item = items[at];
  if (item === undefined) return null;
  const base = { item, at, aux: aux || modal, negated, planned };
  if (item.chunk !== null) return aux ? { ...base, kind: "be" } : null;
  const { tags, word } = item;
  if (tags.includes("pred") || tags.includes("missing-adj") || (aux && tags.includes("dead"))) {
    // "families have buried a body": "have" alone makes no passive
    const passive = be && !modal;
    const active = tags.includes("active") && !tags.includes("past");
    if (active && !modal) return { ...base, kind: aux ? "agent" : "verb" };
    // "managed to escape their captors", "fled their homes", "attacked the village": whoever does it is counted, object or not
    // "have gone back to their villages": where to, and no object
    const homewards =
      tags.includes("back") || (tags.includes("return") && items[at + 1]?.word === "home");
    const theirs = passive || homewards || tags.includes("flight") || tags.includes("attack");
    return { ...base, kind: !theirs && hasObject(items, at + 1) ? "agent" : "outcome" };
  }
  if (aux) {
    const verb = ["verb-past", "verb-ing", "verb-plain"].some((tag) => tags.includes(tag));
    return { ...base, kind: verb || looksPast(word) ? "verb" : "be" };
  }
  if (tags.includes("say") || tags.includes("voices")) return { ...base, kind: "say" };
  if (modal || opensVerb(item)) return { ...base, kind: "verb" };
  return null;
}

/** "lost their lives due to a flood": why they did, and nothing that is due to come. */
function isBecauseOf(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== "due" || items[at + 1]?.word !== "to") return false;
  const next = items[at + 2];
  const isVerb = ["verb-plain", "pred", "aux"].some((tag) => next?.tags.includes(tag) === true);
  return next !== undefined && (next.chunk !== null || !(isVerb || isVerbBase(next.word)));
}

/** "remain in pirate hands", "remain missing", "lay in ruins": the verb only links who is told of to what is told. */
function isLink(items: readonly Item[], at: number): boolean {
  const tags = items[at + 1]?.tags ?? [];
  const tells = tags.includes("pred") || tags.includes("missing-adj");
  return LINKS.has(items[at]?.word ?? "") && tells;
}

const LINKS: ReadonlySet<string> = new Set(
  "remain remains remained remaining stay stays stayed lie lies lay seem seemed appear appeared become became ended wound".split(
    " ",
  ),
);

const HAVE: ReadonlySet<string> = new Set(["have", "has", "had", "having"]);

function isAdverb({ tags, word }: Item): boolean {
  return WITHIN.has(word) || (tags.length === 0 && word.length > 4 && word.endsWith("ly"));
}

const PRONOUNS: ReadonlySet<string> = new Set("him me us".split(" "));

/** "killed a guard", "killed Samir", "killed 12": whoever stands before the verb did it. */
function hasObject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.chunk !== null)
    return (
      item.chunk.kind === "count" || item.chunk.kind === "quantity" || item.chunk.kind === "name"
    );
  const { tags, word } = item;
  // "a sniper killed him"
  if (PRONOUNS.has(word) || opensCompound(items, at)) return true;
  return ["article", "counted", "pronoun", "poss"].some((tag) => tags.includes(tag));
}
