import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { cameToPass } from "./relations/came-to-pass.ts";
import { inMadeUpWorld } from "./made-up.ts";

/**
 * Is what a figure tells no event at all: undone ("almost killed 12", "saved 12 from being killed", "threatened to kill 12"), supposed
 * ("if 12 are killed", "had the wall fallen, 12 might have died", "could arrest 12"), measured against ("12 more were killed than in
 * May"), or made up ("in the film 12 are killed")? Asked of every figure, whatever rule read it, since each of them may stand in such a
 * sentence: `items[from, to)` are the words of the figure, `at` is its number.
 */
export function isUnreal(
  items: readonly Item[],
  from: number,
  to: number,
  at: number,
  measure: Measure,
): boolean {
  return (
    isLetAlone(items, at) ||
    isRatio(items, at) ||
    isForecast(items, at) ||
    isMeasuredAgainst(items, at) ||
    isUndone(items, from, to, at) ||
    isSpared(items, at) ||
    isNeither(items, at) ||
    (isSupposed(items, Math.min(from, at)) && !isKnown(items, from, to, at)) ||
    isOnlyPossible(items, from, to) ||
    isOverdue(items, at) ||
    isFoundAlive(items, at, measure) ||
    inMadeUpWorld(items, at)
  );
}

/** "Nobody was hurt, let alone 12 civilians", "instead of 12 houses it destroyed nine": nobody counted them. */
function isLetAlone(items: readonly Item[], at: number): boolean {
  const article = items[at - 1]?.tags.includes("article") === true ? 1 : 0;
  const [first, second] = [items[at - 2 - article]?.word, items[at - 1 - article]?.word];
  return (
    (first === "let" && second === "alone") ||
    (first === "far" && second === "from") ||
    (first === "much" && second === "less") ||
    // "if they had come with 500 men instead of a few pickups": there the pickups came
    (first === "instead" && second === "of" && !CONDITIONS.has(items[0]?.word ?? "")) ||
    (first === "rather" && second === "than")
  );
}

/** "One civilian in 12 was killed", "for every 12 who fled, one came back", "12 were held in each of two towns": so many to so many. */
function isRatio(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  const many = chunk?.kind === "count" ? chunk.quantity : chunk;
  const [next, other] = items.slice(at + 1, at + 3);
  const isOne = many?.kind === "quantity" && many.high !== null && many.high <= 3;
  if (isOne && next?.word === "in" && other?.chunk?.kind === "quantity") return true;
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
    const item = items[i];
    if (item === undefined || isWall(item)) break;
    if (item.word === "every" && items[i - 1]?.word === "for" && isNumbered(items[i + 1]))
      return true;
  }
  if (next?.word === "each" && !isNumbered(items[at + 2])) return true;
  for (let i = at + 1; i < at + CLAUSE; i++) {
    const item = items[i];
    if (item === undefined || isWall(item) || item.tags.includes("comma") || isNumbered(item))
      return false;
    if (item.word === "each" && items[i - 1]?.word === "in" && items[i + 1]?.word === "of")
      return true;
  }
  return false;
}

function isNumbered(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}

/** "The model predicts 12 deaths", "planners expect 12 dead": what is to come. */
function isForecast(items: readonly Item[], at: number): boolean {
  let verb = at - 1;
  while (["article", "approx", "bound"].some((tag) => items[verb]?.tags.includes(tag) === true))
    verb--;
  return FORECASTS.test(items[verb]?.word ?? "");
}
const FORECASTS =
  /^(?:predict(?:s|ed|ing)?|forecasts?|forecasting|foresees?|envisages?|anticipates?|expects?)$/u;

/** "12 more civilians were killed than last week", "nine fewer than in May": a difference, and no count. */
function isMeasuredAgainst(items: readonly Item[], at: number): boolean {
  const own = items[at];
  const chunk = own?.chunk;
  const more =
    (chunk?.kind === "count" && chunk.noun.includes("further")) ||
    /^(?:more|fewer|less)$/u.test(items[at + 1]?.word ?? "");
  if (!more) return false;
  for (const item of items.slice(at + 1, at + CLAUSE)) {
    if (isWall(item) || item.tags.includes("comma")) return false;
    if (item.word === "than") return true;
  }
  return false;
}

/** The verb of the figure did not come to pass. */
function isUndone(items: readonly Item[], from: number, to: number, at: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || !item.tags.includes("pred")) continue;
    return isKeptFrom(items, i) || cameToPass(items, i) === "undone";
  }
  // "threatened to kill 12 civilians", "almost killed 12": whose verb no rule took
  let verb = at - 1;
  while (OPENS_NOUN.some((tag) => items[verb]?.tags.includes(tag) === true)) verb--;
  const item = items[verb];
  if (item === undefined || item.chunk !== null || !item.tags.includes("pred")) return false;
  const passed = cameToPass(items, verb);
  return passed === "undone" || (passed === "meant" && BEFALLS.has(item.sense?.measure));
}
const OPENS_NOUN: readonly string[] = ["article", "poss", "all"];
const BEFALLS: ReadonlySet<Measure | undefined> = new Set<Measure>([
  "killed",
  "wounded",
  "destroyed",
  "damaged",
]);

/** "12 civilians escaped being killed", "nine narrowly avoided being arrested" */
function isSpared(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) {
    const item = items[i];
    if (item === undefined || isWall(item) || item.tags.includes("comma")) return false;
    if (item.word === "being") return AVOIDED.test(items[i - 1]?.word ?? "");
  }
  return false;
}

/** "Neither the 12 civilians nor their guards were killed", "not one of the 12 was killed" */
function isNeither(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 5), at).filter(({ tags }) => !tags.includes("quote"));
  const words = before.map(({ word }) => word);
  const of = words.lastIndexOf("of");
  if (of > 0 && words[of - 1] === "one") return words[of - 2] === "not";
  // "never have 12 civilians been killed in one day"
  if (/^(?:have|has|had)$/u.test(words.at(-1) ?? "") && NEVER.has(words.at(-2) ?? "")) return true;
  return words.slice(-2).includes("neither") || words.at(-1) === "nor";
}

const NEVER: ReadonlySet<string> = new Set(["never", "rarely", "seldom"]);

/** "saved 12 from being killed", "12 escaped being killed" */
function isKeptFrom(items: readonly Item[], verb: number): boolean {
  let at = verb - 1;
  while (items[at]?.chunk === null && items[at]?.word.endsWith("ly") === true) at--;
  if (items[at]?.word !== "being") return false;
  const before = items[at - 1]?.word ?? "";
  return before === "from" || AVOIDED.test(before);
}
const AVOIDED = /^(?:escap|avoid|evad|dodg|risk|fear|miss|without|fac(?:e|es|ed|ing)$)/u;

/** "If 12 civilians are killed, …", "if the bridge falls, 12 will be arrested", "had the wall fallen, 12 might have died". */
function isSupposed(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
    const item = items[i];
    if (item === undefined || isWall(item) || item.tags.includes("comma")) break;
    // "if they had come with 500 men instead of a few pickups"
    if (item.word === "instead" || item.word === "than") return false;
    if (CONDITIONS.has(item.word)) return !NO_CONDITION.has(items[i + 1]?.word ?? "");
  }
  const first = items[0]?.word ?? "";
  // "Had the wall fallen"; "had he known"
  const inverted =
    first === "had" &&
    items
      .slice(1, 4)
      .some(
        ({ tags }) => tags.includes("article") || tags.includes("pronoun") || tags.includes("poss"),
      );
  if (!CONDITIONS.has(first) && !inverted) return false;
  const comma = items.findIndex(({ tags }) => tags.includes("comma"));
  if (comma < 0 || comma > at || comma > CONDITION) return false;
  return items
    .slice(comma + 1, at + CLAUSE)
    .some(
      ({ word, chunk }, i, all) =>
        chunk === null && MODALS.has(word) && !SAYS.has(all[i + 1]?.word ?? ""),
    );
}
/** "If you ask me, I would say six thousand" */
const SAYS: ReadonlySet<string> = new Set("say guess estimate put think".split(" "));
/** "if the rebels let their remaining 44 captives go": there are 44, and the condition is on another deed. */
function isKnown(items: readonly Item[], from: number, to: number, at: number): boolean {
  const before = items.slice(Math.max(0, at - 3), at);
  return (
    before.some(({ tags, word }) => tags.includes("poss") || word === "the") &&
    !items.slice(from, to).some(({ tags, chunk }) => chunk === null && tags.includes("pred"))
  );
}
const CONDITIONS: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "lest",
  "suppose",
  "supposing",
  "imagine",
]);
/** "dozens, if not hundreds", "if confirmed": no condition on the deed. */
const NO_CONDITION: ReadonlySet<string> = new Set(
  "not only any anything confirmed true accurate correct verified necessary possible needed".split(
    " ",
  ),
);
const MODALS: ReadonlySet<string> = new Set("will would may might could can shall".split(" "));
const CONDITION = 16;

/** "could release 12 detainees", "might arrest 12": what somebody may do on purpose; "could have" doubts what is past. */
function isOnlyPossible(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || !item.tags.includes("pred")) continue;
    let before = i - 1;
    while (before >= 0 && (items[before]?.word === "be" || items[before]?.word === "soon"))
      before--;
    return POSSIBLE.has(items[before]?.word ?? "");
  }
  return false;
}
const POSSIBLE: ReadonlySet<string> = new Set("could may might can".split(" "));

/** "12 detainees should have been released by now", "ought to have been freed": they were not. */
function isOverdue(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) {
    const item = items[i];
    if (item === undefined || isWall(item) || item.tags.includes("comma")) return false;
    if (item.word === "should" || item.word === "ought")
      return items.slice(i + 1, i + 3).some(({ word }) => word === "have");
  }
  return false;
}

/** "The 12 thought to have been killed were found alive": they were not. */
function isFoundAlive(items: readonly Item[], at: number, measure: Measure): boolean {
  if (!HARMED.has(measure)) return false;
  const thought = items.slice(at + 1, at + 4).some(({ word }) => THOUGHT.has(word));
  return thought && items.slice(at + 4, at + CLAUSE).some(({ word }) => SOUND.has(word));
}
const HARMED: ReadonlySet<Measure> = new Set<Measure>(["killed", "wounded", "missing", "bodies"]);
const THOUGHT: ReadonlySet<string> = new Set(
  "thought believed feared presumed reported assumed said declared".split(" "),
);
const SOUND: ReadonlySet<string> = new Set("alive unharmed unhurt safe unscathed".split(" "));

/** How far a clause reaches from a number. */
const CLAUSE = 14;

function isWall({ tags }: Item): boolean {
  return ["stop", "colon", "semicolon", "quote", "say"].some((tag) => tags.includes(tag));
}
