import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { lasts } from "../../../extract/figures/inherit.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Clause, Relation } from "../../../extract/figures/relation.ts";
import { isPart } from "../../relation-part.ts";
import { antecedent, isElided, isYearLike, wholeBefore } from "../../relation-kin.ts";
import { predicateAfter } from "./predicate-after.ts";

/** A number alone that does something, after a figure: some of those counted there. */
export const someOfThemRelation: Relation = {
  id: "en.relation.some-of-them",
  why: "'Eleven people were killed. Four had not reached the age of twelve': some of those counted just before.",
  hits: [
    ["Eleven people were killed. Four had not reached the village.", "killed unknown 4 part"],
    ["Nine inmates were wounded; two remain in danger.", "wounded inmates 2 part"],
    ["187 pupils were missing. Of these, 25 have since been found.", "other students 25 part"],
    ["Forty inmates were caught again and 12 were still on the roof.", "other inmates 12"],
    ["Six bodies were taken to Olm while three were taken to Tesk.", "bodies unknown 3"],
  ],
  misses: [
    "Eleven people were killed. Four locations are shown.",
    "Eleven people escaped on rafts. Four Egyptian rescue ships reached the port.",
    "Four had not reached the village.",
    "Eleven people were killed at four.",
    "Eleven people were killed, four are in the infirmary.",
    "Eleven miners were killed, and four others were brought up alive.",
  ],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || count.quantity.low === null) return null;
    const { items } = clause;
    if (isOfThings(items, at) || isOneThing(items, at)) return null;
    const before = behindAdverb(items, at - 1);
    const opens =
      before === undefined ||
      ["comma", "clause", "stop", "colon", "quote"].some((tag) => before.tags.includes(tag)) ||
      ["and", "but", "while", "that", "another"].includes(before.word) ||
      before.chunk?.kind === "date";
    if (!opens) return null;
    const found = predicateAfter(items, at);
    // "thirty-six were alive", "four were brought up alive": no part of the dead
    if (found !== null && items.slice(found.at, found.at + 4).some(({ word }) => ALIVE.has(word)))
      return null;
    if (found === null || found.kind === "say" || found.kind === "agent" || found.at > at + 5)
      return null;
    // "Of the 88 officers, three were arrested and one stood trial": of the 88
    const all = wholeBefore(clause, at);
    const again = clause.told.some(({ count: { quantity } }) => quantity.low === all?.quantity.low);
    if (all !== null && all.unit === "persons" && !again)
      return isPart(count.quantity.low, all.quantity.high)
        ? {
            measure: all.measure ?? "other",
            phase: "done",
            mode: "part",
            group: all.group,
            unit: all.unit,
          }
        : null;
    const whole = wholeNamed(at, clause) ?? wholeOf(count, clause);
    if (whole === undefined || whole.denied || !suits(whole)) return null;
    // "three rooms were set on fire; 'a few' were taken": of people, who were not counted
    if (isThing(whole.count.unit) && count.quantity.bound === "vague") return null;
    if (!isPart(count.quantity.low, whole.count.quantity.high)) return null;
    // "104 had been caught again and several dozen were still in the wing": those were not
    if (UNDONE_BY_STILL.has(whole.measure) && isStill(items, at))
      return { measure: "other", phase: "done", elided: true };
    // "187 were missing. Of these, 25 have since been found": those are missing no more
    // and "There were 130 inmates in the wing; 118 have been accounted for"
    if ((whole.measure === "missing" || whole.measure === "held") && FOUND.has(found.item.word))
      return { measure: "other", phase: "done", mode: "part", elided: true };
    // "Thirty-four died. Twenty-two face trial": the dead do nothing any more
    if (
      whole.measure === "killed" &&
      found.kind === "verb" &&
      !found.aux &&
      !WERE.has(found.item.word)
    )
      return null;
    // "Two were killed, one is in the infirmary": another of them all, and no part of the dead
    if (whole.measure === "killed" && found.kind === "be" && found.item.tags.includes("in"))
      return null;
    // "Guards brought in forty; one fainted", "two dug themselves out": what they do is another thing than what was done to them
    if (
      LIVING.has(whole.measure) &&
      found.kind === "verb" &&
      !found.aux &&
      !WERE.has(found.item.word) &&
      clause.items[at + 1] === found.item
    )
      return { measure: "other", phase: "done", elided: true };
    // "12 aid workers were evacuated; eight chose to stay": others, of the same kind
    if (LEFT.has(whole.measure) && STAYED.has(found.item.word))
      return { measure: "other", phase: "done", elided: true };
    const others = isBesideThem(items, at, whole, found.item);
    return {
      measure: whole.measure,
      phase: whole.phase,
      ...(others ? {} : { mode: "part" as const }),
      elided: true,
    };
  },
};

/** "Six bodies were taken to Olm while three were taken to Tesk": the same befell others elsewhere, and the three are none of the six. */
function isBesideThem(
  items: readonly Item[],
  at: number,
  { count: { quantity } }: LinkedFigure,
  verb: Item,
): boolean {
  const first = items.findIndex(
    ({ start, end }) => start <= quantity.start && quantity.start < end,
  );
  if (first < 0 || first >= at) return false;
  const its = predicateAfter(items, first);
  if (its === null || its.at >= at || its.item.word !== verb.word || its.item === verb)
    return false;
  const theirs = items[items.indexOf(verb) + 1];
  return PLACED.test(items[its.at + 1]?.word ?? "") && PLACED.test(theirs?.word ?? "");
}
const PLACED = /^(?:to|at|in|from|into|near|by|on)$/u;

/** "5 were killed and 30 hurt. One of the dead is a girl": of whom the words say. */
function wholeNamed(at: number, { items, told, before }: Clause): LinkedFigure | undefined {
  if (items[at + 1]?.word !== "of") return undefined;
  const whom = items
    .slice(at + 2, at + 4)
    .find(({ tags }) => ["victim", "pred", "missing-adj"].some((tag) => tags.includes(tag)));
  const measure = whom?.sense?.measure;
  return measure === undefined
    ? undefined
    : [...told, ...before].findLast((one) => one.measure === measure && one.mode !== "part");
}

/** "206 families fled. Eighty found room, 126 sleep in tents": the last part is no whole of a larger one. */
function wholeOf(count: Count, clause: Clause): LinkedFigure | undefined {
  const { before, earlier } = clause;
  const kin = antecedent(count, clause, "other");
  if (kin?.mode !== "part" || isPart(count.quantity.low, kin.count.quantity.high)) return kin;
  return before.findLast(({ mode }) => mode !== "part") ?? earlier ?? undefined;
}

/** People and families; of things, those that are ruined or harmed, and deeds: "Eleven raids were flown. Seven hit fuel depots". */
function suits({ count: { unit }, measure }: LinkedFigure): boolean {
  if (unit === "persons" || unit === "families") return true;
  return unit !== "unknown" && (lasts(measure) || measure === "strikes");
}

/** Whoever is still what he was before has not been caught, let go or brought home. */
const UNDONE_BY_STILL: ReadonlySet<Measure> = new Set(["recaptured", "released", "returned"]);
function isStill(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 4).some(({ word }) => word === "still" || word === "remained");
}

/** What is still told of the dead. */
const WERE: ReadonlySet<string> = new Set(
  "belonged came lived worked had served held bore carried died lie lay remain remained appear appeared".split(
    " ",
  ),
);

/** Measures of people who can still do something. */
const LIVING: ReadonlySet<string> = new Set("wounded missing deployed released".split(" "));

const LEFT: ReadonlySet<string> = new Set(
  "displaced released escaped returned exchanged".split(" "),
);
const STAYED: ReadonlySet<string> = new Set(
  "stay stayed chose refused declined preferred remained remain".split(" "),
);

/** What ends being missed. */
const FOUND: ReadonlySet<string> = new Set(
  "found located traced reached back home returned resurfaced reappeared accounted identified".split(
    " ",
  ),
);

const ALIVE: ReadonlySet<string> = new Set("alive unharmed unhurt safe well".split(" "));

/** "Only eleven have been named", "So far just 61 …": what stands before the adverb. */
function behindAdverb(items: readonly Item[], from: number): Item | undefined {
  let at = from;
  while (ADVERBS.has(items[at]?.word ?? "")) at--;
  return items[at];
}

const ADVERBS: ReadonlySet<string> = new Set("only just so far nearly almost at least".split(" "));

export function isPlural(item: Item | undefined): boolean {
  return item?.chunk === null && item.tags.length === 0 && /[^s]s$/u.test(item.word);
}

/** "one of the names appears twice", "12 locations are shown": of things that nobody counted. */
export function isOfThings(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  // "Eight witnesses will be heard": no part of those arrested
  if (isPlural(next) || next?.tags.includes("witness") === true) return true;
  // "Four Egyptian rescue ships reached the port": a noun of things stands behind its adjectives
  for (let i = at + 1; i <= at + 3; i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || item.tags.includes("aux")) break;
    if (item.tags.includes("many") && item.sense?.unit !== "persons") return true;
    if (item.tags.includes("verb-past")) break;
  }
  // "two power lines"
  if (next?.chunk === null && next.tags.length === 0 && isPlural(items[at + 2])) return true;
  if (next?.word !== "of") return false;
  const noun = items
    .slice(at + 2, at + 4)
    .find(({ tags }) => !tags.includes("article") && !tags.includes("poss"));
  if (noun === undefined) return true;
  const known = ["counted", "whole", "pred", "victim", "dead"].some((tag) =>
    noun.tags.includes(tag),
  );
  return !known && noun.chunk === null;
}

/** "One partner has left after its office was hit", "in one case, ten women": one of what the noun behind it says, and nobody told of before. */
export function isOneThing(items: readonly Item[], at: number): boolean {
  const [one, noun, next] = [items[at], items[at + 1], items[at + 2]];
  if (one?.word !== "one" || one.chunk?.kind !== "quantity" || noun?.chunk !== null) return false;
  const aside = next?.tags.includes("comma") === true && items[at - 1]?.word === "in";
  // "One instructor is released": the verb says what befell him
  const befell = items[at + 3]?.sense?.measure ?? "other";
  const acts = next?.tags.includes("aux") === true && befell === "other";
  const ends = aside || acts;
  return ends && noun.tags.length === 0 && /^[a-z]{3,}(?<!ed|ly)$/u.test(noun.word);
}
