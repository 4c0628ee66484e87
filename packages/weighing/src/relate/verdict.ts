import { GROUP_JOIN } from "@tarjih/reading";
import type { MissingFact, Reason, Verdict } from "@tarjih/reading";
import { groupContainment, isJoint, isStatedWhole, namesNobody, WHOLE } from "../align/groups.ts";
import type { Containment } from "../align/groups.ts";
import type { Places } from "../align/places.ts";
import { EVERYWHERE } from "../align/places.ts";
import { natureOf } from "../align/measures.ts";
import { isDenial } from "../align/statement.ts";
import type { Statement } from "../align/statement.ts";
import { infeasibleSet } from "./constraints.ts";
import { byBatch, byBatchNumber, byUnsaidBatch, isAdded } from "./batch.ts";
import {
  byEarlierDay,
  byLongerSpan,
  byNeighbouringDay,
  byOtherDay,
  byUnlikeSpan,
} from "./by-day.ts";
import { byBackground } from "./background.ts";
import { byDenial } from "./denial.ts";
import { byDoubtfulPair } from "./doubtful-pairs.ts";
import { byFinality, byOwnRule } from "./finality.ts";
import { isNamed, outgrown } from "./outgrown.ts";
import { byKind, byNarrower, haveTwoSpeakers, perhapsNarrower } from "./narrower.ts";
import { phaseDifference } from "./phase.ts";
import { byReplaced, byReplacedHere } from "./replaced.ts";
import { byNoneBeside } from "./none-beside.ts";
import { byRuinedBeside } from "./beside-ruined.ts";
import { byOwnLosses, byTwoSides } from "./own-losses.ts";
import { byRise } from "./by-rise.ts";
import { byLargerNew, byScale } from "./by-scale.ts";
import { bySecondNumber } from "./second-number.ts";
import { byState } from "./by-state.ts";
import { byLikely, byPossibility, isMerelyPossible } from "./possible.ts";
import { excludeEachOther, strictlyAllowed } from "./strict-limit.ts";
import { byUnknownMode } from "./unknown-mode.ts";
import { byOwner, unsaidOwner } from "./by-owner.ts";
import { isRefusedBy } from "../align/refused.ts";
import { byOpenWhole } from "./open-whole.ts";
import { byToldPart } from "./told-parts.ts";
import { apartInTime, emptied, openTime, unknownTime } from "./apart-in-time.ts";
import { timeOrder } from "./time-order.ts";
import { unnamedMeasure } from "./unnamed-measure.ts";
import { areUntied, byMonthAlone, byNameBeside, byNameOfOne } from "./untied.ts";
import { areRounded, equal, meet } from "./value-set.ts";

/** A verdict with its reason; `missing` only with `undetermined`. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly because: Reason;
  readonly missing?: MissingFact;
}

/** What two statements of one question are to each other, and what is known of their origins. */
export interface Relation {
  readonly a: Statement;
  readonly b: Statement;
  readonly sameRoot: boolean;
  readonly places: Places;
}

/** How the groups and places of the two stand to each other, asked once a pair: there are millions. */
interface Compared extends Relation {
  readonly whom: Containment;
  readonly where: Containment;
}

/**
 * The verdict of a pair: first what is known to make it two things, then the values, then what is not
 * known and could make it two things, then time. A conflict is what is left. Symmetric in a and b.
 */
export function verdictOf(related: Relation): Judgement {
  const judged = judgementOf(related);
  return judged.verdict === "conflict"
    ? (byLikely(related) ??
        byTwoSides(related) ??
        bySecondNumber(related) ??
        byOwnLosses(related) ??
        byNameOfOne(related) ??
        byRise(related) ??
        byScale(related) ??
        byLargerNew(related) ??
        byDoubtfulPair(related) ??
        judged)
    : judged;
}

function judgementOf(related: Relation): Judgement {
  const { a, b, sameRoot, places } = related;
  const whom = whomOf(a, b);
  const where = areUntied(a, b, places)
    ? "unknown"
    : (byNameBeside(a, b, places) ?? places.containment(a.place, b.place));
  const relation: Compared = { a, b, sameRoot, places, whom, where };
  return (
    (isDenial(a.figure) || isDenial(b.figure) ? byDenial(relation) : null) ??
    unnamedMeasure(relation) ??
    knownDifference(relation) ??
    byNoneBeside(relation) ??
    byNarrower(relation) ??
    byKind(relation) ??
    sameValue(relation) ??
    partOfUnnamedWhole(relation) ??
    byValue(relation) ??
    byReplacedHere(relation) ??
    unknownDifference(relation) ??
    byRuinedBeside(relation) ??
    // what a count refuses in taking its place ("61, not 63 as announced") is no count of another
    (where === "equal" ? byReplaced(relation) : null) ??
    byRefusal(relation) ??
    perhapsNarrower(relation) ??
    byState(relation) ??
    byUnsaidBatch(relation) ??
    byPossibility(relation) ??
    byOwnRule(relation) ??
    byFinality(relation) ??
    byUnlikeSpan(relation) ??
    byEarlierDay(relation) ??
    byBackground(relation) ??
    unknownTime(relation) ??
    grownSince(relation) ??
    emptied(relation) ??
    byUnknownMode(relation) ??
    apartInTime(relation) ??
    byNeighbouringDay(relation) ??
    byToldPart(relation) ??
    byOpenWhole(relation) ??
    (isMerelyPossible(relation) ? openTime : conflict(relation))
  );
}

/** "Two officials" and "3 workers" are two kinds of people, though nobody's group holds every group. */
function whomOf(a: Statement, b: Statement): Containment {
  // "Accounts of the injured policemen differ: the ministry says 14, the union three policemen"
  if (a.figure.against === b.figure.id || b.figure.against === a.figure.id) return "equal";
  const whom = groupContainment(a.group, b.group);
  // "three suicide bombers" are fighters as well, and some of 150 attackers
  const inKind = [a, b].some(({ narrower, group }) => narrower === "kind" && group === WHOLE);
  return inKind && isNested(whom) ? "apart" : whom;
}

/** Facts that both state and that make them speak of two things, whatever the numbers. */
function knownDifference(relation: Compared): Judgement | null {
  const { a, b, whom, where } = relation;
  const one = a.figure;
  const two = b.figure;
  const unsaid = one.event === "unknown" || two.event === "unknown";
  if (one.event !== two.event && !unsaid) return { verdict: "different", because: "event" };
  if (one.unit !== two.unit && one.unit !== "unknown" && two.unit !== "unknown") {
    return { verdict: "different", because: "unit" };
  }
  if ((one.mode === "rate") !== (two.mode === "rate")) return definition;
  if (one.mode === "held" || two.mode === "held") {
    const other = one.mode === "held" ? two : one;
    if (other.mode === "total" || other.mode === "new") return definition;
    // "84 are still at large" is net of those caught again; "120 escaped" is not.
    if (other.mode === "unknown" && natureOf(other) === "cumulative") return definition;
  }
  if (phaseDifference(one, two) === "known") {
    return { verdict: "different", because: "phase" };
  }
  const apartByNumber = byBatchNumber(relation) ?? byOtherDay(relation);
  if (apartByNumber !== null) return apartByNumber;
  if (one.partOf === two.id || two.partOf === one.id) return partOf.group;
  if (where === "apart") return { verdict: "different", because: "place" };
  if (whom === "apart" || byOwner(relation) === "two") return definition;
  // "26 civilians died, two of them in hospital" and "eight were children": two cuts of one whole
  const larger = whom === "contains" ? a : b;
  if (isNested(whom) && larger.narrower === "some" && larger.group !== WHOLE) return definition;
  // "121 of their fighters and workers", and a command's 374 terrorists
  if (isStatedPart(a, b, whom) && byOwner(relation) === "unsaid") return unsaidOwner;
  const joint = byJointGroup(relation);
  if (joint !== null) return joint;
  if (isStatedPart(a, b, whom))
    return (
      (where === "unknown" ? null : outgrown(relation, whom, isNamed(relation, whom))) ??
      partOf.group
    );
  if (isNested(where) && a.place !== EVERYWHERE && b.place !== EVERYWHERE) {
    return outgrown(relation, where, true) ?? partOf.place;
  }
  if (whom === "equal" && where === "equal") return byLongerSpan(relation) ?? byBatch(a, b);
  // "26 more were killed" and "at least 38 gunmen": neither the whole nor a part of it.
  return isAdded(one) === isAdded(two) ? null : definition;
}

/** "The dead rose to 48 officers and soldiers" and "14 officers and 31 conscripts were among the dead": soldiers that are a part beside officers are no whole of the 48. */
function byJointGroup({ a, b }: Compared): Judgement | null {
  const [joint, one] = isJoint(a.group) ? [a, b] : [b, a];
  if (!isJoint(joint.group) || isJoint(one.group) || one.figure.mode !== "part") return null;
  const isOneOfThem = joint.group.split(GROUP_JOIN).includes(one.group);
  if (!isOneOfThem || joint.figure.mode === "part") return null;
  return one.reach.said.low <= joint.reach.rounded.high ? partOf.group : null;
}

const definition: Judgement = { verdict: "different", because: "definition" };
const same: Judgement = { verdict: "same", because: "value" };
const partOf = {
  group: { verdict: "part-of", because: "group" },
  place: { verdict: "part-of", because: "place" },
} as const satisfies Readonly<Record<string, Judgement>>;

/** One group lies inside the other and both are named; "people" names everyone, silence does not. */
function isStatedPart(a: Statement, b: Statement, whom: Containment): boolean {
  if (!isNested(whom)) return false;
  const whole = whom === "contains" ? a : b;
  return whole.group !== WHOLE || isStatedWhole(whole.figure);
}

function sameValue({ a, b, whom }: Compared): Judgement | null {
  // "Of the dead, 77 were inmates" is not the toll of 77 that another report gives.
  if (!equal(a.reach.said, b.reach.said)) return null;
  const isPart = [a, b].some(({ figure }) => figure.mode === "part" && !namesNobody(figure));
  return isPart && isNested(whom) ? null : same;
}

/**
 * A toll of nobody in particular reads as the whole: a named part fits into it (67 killed, at least 38
 * gunmen), also a larger one of a later day. A larger part of the same day does not: see {@link byScope}.
 */
function partOfUnnamedWhole(relation: Compared): Judgement | null {
  const { a, b, whom, where } = relation;
  // "50 to 60 stormed the prison" and "57 took part": one number where nobody says that places differ
  if (whom === "equal" && meet(a.reach.said, b.reach.said)) return null;
  // "Not a soul was hurt" and "six guards were"; "no inmate broke out from Olm" leaves room for those of another prison
  const ofOnePlace = isNested(whom) && !isNested(where);
  const denied = ofOnePlace ? outgrown(relation, whom, isNamed(relation, whom)) : null;
  if (denied !== null) return denied;
  return fits(a, b, whom, "group") ?? fits(a, b, where, "place");
}

function fits(
  a: Statement,
  b: Statement,
  containment: Containment,
  because: "group" | "place",
): Judgement | null {
  if (!isNested(containment)) return null;
  const inner = containment === "inside" ? a : b;
  const whole = inner === a ? b : a;
  if (inner.reach.said.low <= whole.reach.rounded.high) return partOf[because];
  const grew =
    natureOf(inner.figure) === "cumulative" && timeOrder(inner.asOf, whole.asOf).order === "after";
  return grew ? partOf[because] : null;
}

/** Nested, meeting, or meeting once round numbers are given their room. */
function byValue({ a, b, sameRoot }: Relation): Judgement | null {
  const [one, two] = [a.reach.said, b.reach.said];
  const bounds = [a.figure.bound, b.figure.bound];
  if (excludeEachOther(a, b)) return null;
  if (meet(one, two)) {
    if (bounds.includes("vague")) return { verdict: "compatible", because: "vague" };
    const limited = [one, two].some((set) => set.high === Infinity) || bounds.some(isLimit);
    if (limited) return { verdict: "compatible", because: "bound" };
    // "about 90" and 93: the word "about" rounds as a round number does
    const rounded = bounds.includes("about") && !bounds.includes("range");
    return { verdict: "compatible", because: rounded ? "rounding" : "refines" };
  }
  if (sameRoot && areRounded(a.figure, b.figure))
    return { verdict: "compatible", because: "rounding" };
  if (!meet(a.reach.rounded, b.reach.rounded)) return null;
  return { verdict: "compatible", because: bounds.includes("vague") ? "vague" : "rounding" };
}

function isLimit(bound: string): boolean {
  return bound !== "exact" && bound !== "about" && bound !== "range";
}

/** Of these reports count families as often as people. */
const MOVING: ReadonlySet<string> = new Set(["displaced", "returned"]);

/** What a report leaves unsaid and would, if it differed, make the two numbers agree. */
function unknownDifference(relation: Compared): Judgement | null {
  const { a, b, whom, where } = relation;
  const [one, two] = [a.figure, b.figure];
  if (phaseDifference(one, two) === "unknown") {
    return { verdict: "undetermined", because: "phase", missing: "phase" };
  }
  const counted = [one.unit, two.unit];
  const moved = MOVING.has(one.measure) && counted.includes("unknown");
  if (one.unit !== two.unit && (counted.includes("families") || moved)) {
    return { verdict: "undetermined", because: "unit", missing: "unit" };
  }
  if (one.event === "unknown" || two.event === "unknown" || byMonthAlone(relation)) {
    return { verdict: "undetermined", because: "event", missing: "event" };
  }
  return (
    byScope(whom, "group") ??
    (byOwner(relation) === "unsaid" ? unsaidOwner : null) ??
    byUnsaidSide(relation) ??
    byUnsaidGroup(a, b) ??
    byTwoSwaps(relation) ??
    byTwoWords(a, b) ??
    byScope(where, "place") ??
    byPartMode(relation)
  );
}

/** "29 are missing, and not 12": who else has the twelve has neither counted some of them nor counted earlier. */
function byRefusal({ a, b, sameRoot }: Relation): Judgement | null {
  if (sameRoot || a.report.id === b.report.id) return null;
  return isRefusedBy(a, b) || isRefusedBy(b, a) ? conflicts.value : null;
}

const notSaid = {
  group: { verdict: "undetermined", because: "group", missing: "group" },
  place: { verdict: "undetermined", because: "place", missing: "place" },
} as const satisfies Readonly<Record<string, Judgement>>;

/** A part that does not fit into what seemed the whole, or two groups that may be one: it depends on who is counted. */
function byScope(containment: Containment, fact: "group" | "place"): Judgement | null {
  return containment === "equal" ? null : notSaid[fact];
}

/**
 * "33 captives" and "1,900 prisoners" change hands: what one side lets go, or two words for the same people. "90 were exchanged" may be the soldiers
 * among 130 captives.
 */
function byTwoWords(a: Statement, b: Statement): Judgement | null {
  const [fewer, more] =
    a.reach.said.high < b.reach.said.low ? [a.figure, b.figure] : [b.figure, a.figure];
  if (fewer.measure !== "exchanged" || namesNobody(more)) return null;
  const mayBeSome =
    namesNobody(fewer) || (fewer.group === "captives") !== (more.group === "captives");
  return mayBeSome ? notSaid.group : null;
}

/** "The ministry freed 118", "the Front says it freed 88": each of the two who exchange lets others go, and nobody says whom the numbers count. */
function byTwoSwaps({ a, b, sameRoot }: Relation): Judgement | null {
  if (sameRoot || a.figure.measure !== "exchanged" || a.group !== WHOLE || b.group !== WHOLE)
    return null;
  return a.ofForce === true && b.ofForce === true ? notSaid.group : null;
}

/** "24 killed", and "30 killed, soldiers and civilians": the smaller may be of some of them. */
function byUnsaidGroup(a: Statement, b: Statement): Judgement | null {
  if (a.figure.group === b.figure.group || !namesNobody(a.figure) || !namesNobody(b.figure))
    return null;
  const [unsaid, all] = a.figure.group === "unknown" ? [a, b] : [b, a];
  return unsaid.reach.said.high < all.reach.said.low
    ? { verdict: "undetermined", because: "group", missing: "group" }
    : null;
}

/** Two who each tell of "our" dead, or of the enemy's: as likely as not they are the two sides, and count each other's. */
function byUnsaidSide({ a, b, sameRoot }: Relation): Judgement | null {
  const [one, two] = [a.figure, b.figure];
  // "We lost three", and sixteen dead of nobody named: three of one side, and not of everybody
  if ((one.side === undefined) !== (two.side === undefined) && namesNobody(one) && namesNobody(two))
    return notSaid.group;
  if (one.side === undefined || one.side !== two.side || sameRoot) return null;
  return one.chain.at(-1)?.source === two.chain.at(-1)?.source ? null : notSaid.group;
}

/** What goes in convoys: "the first batch, 25 captives" of the 90 that were released in all. */
const IN_BATCHES: ReadonlySet<string> = new Set(["released", "exchanged", "returned", "deployed"]);

/** Of these each side has its own, at one crossing too. */
const HANDED_OVER: ReadonlySet<string> = new Set(["released", "exchanged", "returned"]);

/** "Among them 5", of the same group as the whole or of nobody named. */
function byPartMode({ a, b, sameRoot }: Relation): Judgement | null {
  const [one, two] = [a.figure, b.figure];
  const modes = [one.mode, two.mode];
  const unnamed = namesNobody(one);
  const sameReport = a.report.id === b.report.id;
  const otherGroup: Judgement = { verdict: "undetermined", because: "group", missing: "group" };
  if (modes[0] === "part" && modes[1] === "part") {
    // "Among them 5 … and 3", "700 by the government and 300 by the front": two parts of nobody named, or in one
    // report, are hardly the same part.
    // and three women of those whom one side let go are none of the eight of the other's
    return unnamed || sameReport || HANDED_OVER.has(one.measure) ? otherGroup : null;
  }
  if (modes.includes("part") && modes.includes("total") && IN_BATCHES.has(a.figure.measure)) {
    const [part, whole] = modes[0] === "part" ? [a, b] : [b, a];
    if (part.reach.said.low <= whole.reach.rounded.high)
      return { verdict: "part-of", because: "batch" };
  }
  // "Nine guards, among them two": a part. "Five children" of one report's dead and "eight children" of
  // another's are both all the children.
  // One source's "121 of our fighters, among them 40" is a whole and its part whoever prints either.
  if (!modes.includes("part")) return null;
  const [part, whole] = modes[0] === "part" ? [a, b] : [b, a];
  const isWithin = part.reach.said.low <= whole.reach.rounded.high;
  // "Eleven children were among the dead, the minister said", and 17 children by another speaker of that report
  if (unnamed || sameRoot || (sameReport && !haveTwoSpeakers(a, b)))
    return isWithin ? { verdict: "part-of", because: "group" } : otherGroup;
  // "seven hostages are still inside" of the 34 who were taken hostage: the group says no more than the measure
  return isWithin && part.group === WHOLE ? { verdict: "part-of", because: "group" } : null;
}

/** A later and larger number is growth, whether or not each calls itself a total. */
function grownSince(relation: Relation): Judgement | null {
  const [one, two] = [relation.a.figure.mode, relation.b.figure.mode];
  if (one !== "unknown" && two !== "unknown") return null;
  if (one === "new" || one === "held" || two === "new" || two === "held") return null;
  const judged = apartInTime(relation);
  return judged?.because === "growth" ? judged : null;
}

/** Same thing, same time, sets apart. The constraint model must agree that no value satisfies both. */
function conflict({ a, b, sameRoot }: Relation): Judgement {
  const allowed = strictlyAllowed(a, b) ?? [a.reach.rounded, b.reach.rounded];
  const claims = allowed.map((interval) => ({ variable: 0, interval }));
  if (infeasibleSet(1, claims, []) === null) {
    throw new TypeError("verdictOf: a conflict of values that can both be true");
  }
  return sameRoot ? conflicts.self : conflicts.value;
}

const conflicts = {
  self: { verdict: "conflict", because: "self" },
  value: { verdict: "conflict", because: "value" },
} as const satisfies Readonly<Record<string, Judgement>>;

function isNested(containment: Containment): boolean {
  return containment === "inside" || containment === "contains";
}
