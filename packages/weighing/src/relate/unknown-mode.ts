import { WHOLE } from "../align/groups.ts";
import { topicOf } from "../align/measures.ts";
import type { Statement } from "../align/statement.ts";
import { isOfOneHouse } from "./one-house.ts";
import { daysOf } from "./time-order.ts";
import type { Judgement, Relation } from "./verdict.ts";

/** A number may be a part of one that is half as large again; nearer ones are counts of the same. */
const SAME_SIZE = 1.5;
/** A singular or a dual tells who fell there and then; reports give tolls of one or two as a toll. */
const INCIDENT = 2;

const open: Judgement = { verdict: "undetermined", because: "batch", missing: "mode" };

/** "20 more" against a number that may be new too, and a smaller number that may be a part. */
export function byUnknownMode({ a, b, sameRoot }: Relation): Judgement | null {
  if (a.figure.mode !== "unknown" && b.figure.mode !== "unknown") return null;
  const modes = [a.figure.mode, b.figure.mode];
  if (sameRoot && areBesideEachOther(a, b)) return { verdict: "different", because: "definition" };
  // "67 … 26", "12 civilians by mines and 9 by snipers" by one source in one report: rather pieces than a contradiction.
  if (sameRoot && a.report.id === b.report.id) return open;
  // "18 lorries, the board says, while the council speaks of only seven": their own report sets the one against the other.
  if (a.figure.against === b.figure.id || b.figure.against === a.figure.id) return null;
  // "I counted eleven bodies": an eyewitness counts what he sees, which may be a part.
  const [fewer, more] = a.reach.said.high <= b.reach.said.high ? [a, b] : [b, a];
  if (fewer.figure.chain.at(-1)?.kind === "witness") return open;
  if (isOfOneHouse(fewer) && !isOfOneHouse(more) && fewer.reach.said.high > 0) return open;
  // "Only three", against what another report says: no piece. Within one report the speakers may count two things.
  const isCount = isOwnCount(fewer) && !isIncidentOf(fewer, more);
  if ((fewer.figure.only === true || isCount) && a.report.id !== b.report.id) return null;
  // "dropped two bombs on it", "210 people lived in the building": what is asked for is all of it
  if (topicOf(a.figure) !== null && modes[0] === modes[1]) return null;
  // "A guard was shot at the corner" against 17 killed: one incident told, of which nobody says it is all.
  const least = Math.min(a.reach.said.high, b.reach.said.high);
  if (least <= INCIDENT && least > 0) return open;
  // "The army says it killed 12 attackers; the Front says five of its fighters died": whoever counts his own counts all of them
  const areOneSide = fewer.group !== WHOLE && fewer.group === more.group;
  if (areOneSide && fewer.people === "own" && more.people === "enemy") return null;
  // "It said that 21 people had died, 17 of them fighters": who breaks a number down means all of them
  if (isBrokenDown(fewer)) return null;
  if (modes[0] === modes[1]) return isSmallerToll(a, b) || areFinds(a, b) ? open : null;
  if (modes.includes("new") || modes.includes("held")) return open;
  // "50 to 60 came first": a smaller number of which no one says that it is all of them. "70 were killed" and
  // "the toll rose to 90" are of one size and speak of one thing.
  const [some, all] = modes[0] === "unknown" ? [a, b] : [b, a];
  // Both of those who were arrested on one evening
  if (isOfOneDay(a, b)) return null;
  // "Nobody escaped" is no part of 120.
  const isPiece = some.reach.said.high > 0;
  return isPiece && some.reach.said.high * SAME_SIZE < all.reach.said.low ? open : null;
}

/** "vandalised seven motorcycles and three cars": things of two kinds that one speaker counts one beside the other. */
function areBesideEachOther(a: Statement, b: Statement): boolean {
  const [one, two] = [a.figure, b.figure];
  if (a.report.id !== b.report.id || one.sentence.start !== two.sentence.start) return false;
  if (!THINGS.has(one.unit) || one.unit !== two.unit || one.mode !== two.mode) return false;
  const apart = Math.max(one.start, two.start) - Math.min(one.end, two.end);
  return apart <= BESIDE;
}
const THINGS: ReadonlySet<string> = new Set(["vehicles", "items"]);
/** Units of text from one number to the next: a noun, "and". */
const BESIDE = 40;

/**
 * An army's own statement that two of its soldiers fell tells of no incident beside others, but how many it lost. That the police took 130 may
 * be one night's number.
 */
function isOwnCount({ ownWord, people, group, figure }: Statement): boolean {
  const { measure, chain } = figure;
  const isOwn = ownWord === true || (people === "own" && chain.length === 1);
  return isOwn && group !== WHOLE && LOSSES.has(measure);
}

function isBrokenDown({ told, reach }: Statement): boolean {
  return told !== undefined && reach.said.low >= BROKEN_DOWN;
}
/** Least people of a number whose parts are told; three of a family, one of them a child, are an incident. */
const BROKEN_DOWN = 5;

/** A monitor's own report that two fighters were shot after their capture, beside 17 who fell in the battle; two dockers beside four are counts of one thing. */
function isIncidentOf(fewer: Statement, more: Statement): boolean {
  const few = fewer.reach.said.high;
  return fewer.people !== "own" && few > 0 && few <= INCIDENT && more.reach.said.low > few * MANY;
}
/** Times that a count of the whole is larger than what one incident cost. */
const MANY = 5;
const LOSSES: ReadonlySet<string> = new Set(["killed", "wounded", "missing", "captured"]);

/** Of deeds of the same day in the words of both. */
function isOfOneDay(a: Statement, b: Statement): boolean {
  const [one, two] = [a.figure.happened, b.figure.happened];
  if (one?.how !== "on" || two?.how !== "on") return false;
  return one.start === two.start && one.end === two.end && one.start === one.end;
}

/**
 * "Rescuers recovered eight bodies" on Wednesday, "six bodies were brought up" on Thursday: who finds the dead counts what he found that day. Two
 * numbers of one day for one grave do contradict each other.
 */
function areFinds(a: Statement, b: Statement): boolean {
  const [one, two] = [daysOf(a.asOf), daysOf(b.asOf)];
  return a.figure.measure === "bodies" && one?.end !== two?.end;
}

/** Tolls of which a report also tells pieces: who died in one hospital, whom one side buried. */
const TOLLS: ReadonlySet<string> = new Set([
  "killed",
  "wounded",
  "missing",
  "arrested",
  "displaced",
  "bodies",
]);

/**
 * "31 were killed, the mayor said … three died during the night, the hospital said": in one report, a much smaller
 * number by another source of which nobody says that it is all.
 */
function isSmallerToll(a: Statement, b: Statement): boolean {
  if (a.report.id !== b.report.id || !TOLLS.has(a.figure.measure)) return false;
  const [some, all] = a.reach.said.high <= b.reach.said.high ? [a, b] : [b, a];
  return some.reach.said.high > 0 && some.reach.said.high * SAME_SIZE < all.reach.said.low;
}
