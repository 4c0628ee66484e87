import type { Clause } from "../../../extract/figures/relation.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isRateOf } from "./counted-vetoes.ts";
import { predicateAfter } from "./predicate-after.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What has or lacks them, or could take them: how many there are or fit, whatever happens. */
const OWNED = words(
  "have has had having down need needs needed want wants require requires lack lacks seek seeks own owns owned run runs operate operates seat seats accommodate accommodates fit fits take takes hold holds employ employs usually normally per each every",
);
/** Before a number of people with whom somebody spoke. */
const SPOKEN = words(
  "interview interviews interviewed interviewing spoke speaking talked talking meeting polled surveyed",
);
const POSSIBLE = words("must would could might may should can will if unless whether cannot");
/** "may", and not the month. */
const isAhead = ({ word, tags, chunk }: Item): boolean =>
  chunk === null && (POSSIBLE.has(word) || tags.includes("future"));
/** "the two men", "these three": told before, unless what follows says which. */
const KNOWN = words("the these those both");
const WHICH = words("who whose whom that which we he she they you i it");
const PLACED = words(
  "in at on near across between outside inside around over beyond through under behind above along past via into onto off",
);
/** "a stock of 60 hives", "the files of 1,900 cases": it is they. */
const STOCKS = words(
  "total sum stock list batch haul cache series string wave number loss losses file files record records",
);
/** Below it, "the two men" are those who were told of. */
const MANY = 10;

/**
 * Is the count of the story, though nothing that a rule knows is said of it: "food for 12,500 people", "with 61,000 residents",
 * "200 ration packs among them"? Not what somebody has, what may be, whom a reporter met, where something happened.
 */
export function isMentioned(count: Count, at: number, clause: Clause): boolean {
  const { items } = clause;
  const before = items[at - 1];
  const { unit, quantity, noun } = count;
  const thing = isThing(unit);
  const low = quantity.low ?? quantity.high ?? 0;
  if (low < 2 || noun.includes("fixture")) return false;
  // "the court heard three motions", "a flag with three stars": a few things of a kind that no list holds may be anything
  const unlisted = thing && low < MANY && items[at]?.tags.includes("unlisted") === true;
  if (unlisted && predicateAfter(items, at) === null) return false;
  // "a staff of fewer than forty": a rule knows them
  if (count.rules.includes("en.figure.strong")) return false;
  const next = items[at + 1];
  // "two blankets each"; "three bakeries used to feed the valley"
  if (next?.word === "each" || (next?.word === "used" && items[at + 2]?.word === "to"))
    return false;
  if (isRateOf(items, at)) return false;
  const which = WHICH.has(next?.word ?? "");
  if (before !== undefined) {
    const { word, tags } = before;
    if (tags.includes("neg") || word === "not") return false;
    if (KNOWN.has(word) && !which && low < MANY) return false;
    const whose = tags.includes("poss") || /['’]s?$/u.test(word) || before.suffix === "'s";
    if (whose && (thing || low < MANY)) return false;
    if (["per", "every", "each", "any", "first", "last", "next", "than", "as"].includes(word))
      return false;
    // "the survey asked 1,200 people": who was asked
    if (word === "own" || word === "asked") return false;
    // "the sports hall and two churches": where they are
    if (
      noun.includes("site") &&
      (word === "and" || tags.includes("comma")) &&
      predicateAfter(items, at) === null
    )
      return false;
    // "a man with seven goats"
    if (thing && word === "with" && items[at - 2]?.tags.includes("single") === true) return false;
    if (thing && (PLACED.has(word) || tags.includes("in"))) return false;
    // "in the 40 wards that opened"
    if (thing && word === "the" && PLACED.has(items[at - 2]?.word ?? "")) return false;
    // "a veteran of three wars", "a charter of nine points": what another thing is made of
    if (thing && word === "of" && at > 1 && isMadeOf(items[at - 2])) return false;
  }
  const near = items.slice(Math.max(0, at - 4), at);
  // "spoke to 40 villagers"; "spoke of about 180 people" counts them
  if (near.some(({ word }, i) => SPOKEN.has(word) && (thing || near[i + 1]?.word !== "of")))
    return false;
  if (thing && near.some(({ word }) => OWNED.has(word))) return false;
  if (
    !thing &&
    near
      .slice(-2)
      .some(({ word }) =>
        /^(?:seats?|takes?|fits?|accommodates?|holds?|employs?|usually|normally|need|needs|be)$/u.test(
          word,
        ),
      )
  )
    return false;
  if (near.some(isAhead)) return false;
  if (next !== undefined && isAhead(next)) return false;
  // "there are 214 wells": how many there are, whatever happens
  if (
    thing &&
    near.some(({ word }) => word === "there") &&
    near.some(({ word }) => word === "are" || word === "is")
  )
    return false;
  // "a third of the town's 21,000 people"
  if (isShareOf(items, at)) return false;
  // "Five charities have condemned the raid": what speaks is nothing that is counted
  if (thing && condemns(items, at)) return false;
  // "Two witnesses, who …": those who tell
  return !isSaying(items, at);
}

/** A noun that the number only describes: no stock of what is counted, and no verb ("speaks of nine attacks"). */
function isMadeOf(noun: Item | undefined): boolean {
  if (noun === undefined || noun.chunk !== null) return false;
  const verb = ["say", "voices", "verb-past", "verb-plain", "pred"].some((tag) =>
    noun.tags.includes(tag),
  );
  return !verb && !STOCKS.has(noun.word);
}

function isShareOf(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 6); i--)
    if (items[i]?.word === "of" && !/^(?:total|sum)$/u.test(items[i - 1]?.word ?? ""))
      return (
        SHARES.has(items[i - 1]?.word ?? "") ||
        items[i - 1]?.tags.includes("non-count") === true ||
        isShareChunk(items[i - 1])
      );
  return false;
}

/** "1,500 of a total of 6,142 buildings": a number of them, or a fraction. */
function isShareChunk(item: Item | undefined): boolean {
  return item?.chunk?.kind === "quantity";
}

const SHARES = words(
  "half third quarter fifth most some none many few much part all any each either majority minority proportion share rest",
);

/** The number was not told before. */
export function isFirst({ quantity }: Count, { told, before }: Clause): boolean {
  return ![...told, ...before].some(
    ({ count }) => count.quantity.low === quantity.low && count.quantity.high === quantity.high,
  );
}

function isSaying(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + 5)
    .some(({ tags, word }) => tags.includes("say") && word !== "document");
}

/** Of a verb of speech, and not "were condemned". */
function condemns(items: readonly Item[], at: number): boolean {
  const told = predicateAfter(items, at);
  if (told === null || items[told.at]?.tags.includes("voices") !== true) return false;
  // "were condemned"; "the 96 shelters the municipality lists"
  return !items
    .slice(at + 1, told.at)
    .some(({ word, tags }) => BE.test(word) || tags.includes("article"));
}
const BE = /^(?:is|are|was|were|be|been|being)$/u;
