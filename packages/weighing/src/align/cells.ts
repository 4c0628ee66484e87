import type { Figure, Topic } from "@tarjih/reading";
import { compareText } from "./compare.ts";
import { groupContainment, isGeneralGroup, isJoint, WHOLE } from "./groups.ts";
import { ownFamily, topicOf, unitFamily } from "./measures.ts";
import { withHeadlineLimits } from "./headline-limits.ts";
import { mergePlaces } from "./merge-places.ts";
import type { Places } from "./places.ts";
import { slug } from "./slug.ts";
import type { Statement } from "./statement.ts";
import { asOfKey } from "../relate/time-order.ts";

/** One question's place in its block: whose count, and where. */
export interface Cell {
  /** Readable, stable, unique among all cells. */
  readonly key: string;
  readonly group: string;
  readonly place: string;
  readonly family: string;
  /** Statements that ask for exactly this, in the order of the answers. */
  readonly own: readonly Statement[];
  /** Statements of a smaller (or perhaps smaller) group or place: parts, whose own cell is another. */
  readonly parts: readonly Statement[];
}

/**
 * Sets the statements of one block to questions by group and place; never by the number.
 *
 * Each statement is at home in one cell. It is also shown as a part in the nearest cells that contain it:
 * civilians under all killed, a district under the city. So `part-of` and "a conflict unless 90 counts
 * only soldiers" stand in the pairs of a question, while each question is estimated from its own
 * statements and no conflict between two counts of civilians is asked about under "all killed" as well.
 * Figures of nobody in particular are at home in the whole. Disjoint groups meet only as parts of a whole.
 */
export function cellsOf(said: readonly Statement[], places: Places): readonly Cell[] {
  const block = withHeadlineLimits(said);
  const main = block.filter(({ figure }) => figure.event !== UNKNOWN_EVENT);
  // "Twelve were taken", of which attack nobody knows: beside the counts of the main event, and none of them.
  const guests = block.filter(({ figure }) => figure.event === UNKNOWN_EVENT);
  return [
    ...cellsOfEvent(mergePlaces(main, places), places, guests),
    ...cellsOfEvent(mergePlaces(guests, places), places, []),
  ];
}

const UNKNOWN_EVENT = "unknown";

function cellsOfEvent(
  block: readonly Statement[],
  places: Places,
  guests: readonly Statement[],
): readonly Cell[] {
  const homes = Map.groupBy(block, ({ group, place }) => JSON.stringify([group, place]));
  const inOrder = byAnswerOrder([...block, ...guests]);
  const scopes = [...homes.values()].flatMap(([first]) => first ?? []);
  const parts = new Map<Scope, Statement[]>(scopes.map((scope) => [scope, []]));
  for (const scope of scopes) {
    for (const above of nearestAbove(scope, scopes, places)) {
      parts.get(above)?.push(...(homes.get(JSON.stringify([scope.group, scope.place])) ?? []));
    }
  }
  for (const guest of guests) {
    for (const scope of scopes) {
      const here = scope.group === guest.group && scope.place === guest.place;
      if (here || isBelow(guest, scope, places)) parts.get(scope)?.push(guest);
    }
  }
  addLinkedParts(block, scopes, parts, places);
  return scopes.map((scope) => {
    const own = homes.get(JSON.stringify([scope.group, scope.place])) ?? [];
    return {
      key: cellKey(scope),
      group: scope.group,
      place: scope.place,
      family: unitFamily(scope.figure),
      own: own.toSorted(inOrder),
      parts: (parts.get(scope) ?? []).toSorted(inOrder),
    };
  });
}

/**
 * Statements of one block may answer one question: subject, event, measure and unit family are the same. Those of an event
 * that nobody knows come with the main one.
 */
export function blockKey(figure: Figure, mainEvent: string): string {
  const event = figure.event === UNKNOWN_EVENT ? mainEvent : figure.event;
  const topic = topicOf(figure);
  // "three carriages derailed" are vehicles to one and things to another rule
  return topic === null
    ? JSON.stringify([figure.subject ?? "", event, figure.measure, unitFamily(figure)])
    : JSON.stringify([topic, event, "", TOPIC_FAMILIES[topic] ?? unitFamily(figure)]);
}

/** What is counted in any unit: canisters are things to one and bombs to another. */
const TOPIC_FAMILIES: Readonly<Partial<Record<Topic, string>>> = { "tear-gas": "items" };

/** "Nine civilians, four of them women": whoever a report counts into another figure is shown with it. */
function addLinkedParts(
  block: readonly Statement[],
  scopes: readonly Statement[],
  parts: ReadonlyMap<Scope, Statement[]>,
  places: Places,
): void {
  const byId = new Map(block.map((statement) => [statement.figure.id, statement]));
  for (const statement of block) {
    const whole = byId.get(statement.figure.partOf ?? "");
    if (whole === undefined) continue;
    const home = scopes.find(({ group, place }) => group === whole.group && place === whole.place);
    const known = home === undefined ? undefined : parts.get(home);
    const isHere = statement.group === whole.group && statement.place === whole.place;
    // What the groups themselves put below it stands there or nearer.
    if (known === undefined || isHere || isBelow(statement, whole, places)) continue;
    if (!known.includes(statement)) known.push(statement);
  }
}

/** Whose count, and where. */
export interface Scope {
  readonly group: string;
  readonly place: string;
}

/**
 * Scopes that contain `scope` with no other one between. Two groups that somebody counts together ("14 drivers and workers") are
 * between nothing: 17 workers would no longer be set beside all 14 who were killed.
 */
export function nearestAbove<S extends Scope>(
  scope: Scope,
  all: readonly S[],
  places: Places,
): S[] {
  const above = all.filter((other) => isBelow(scope, other, places));
  return above.filter(
    (other) => !above.some((middle) => !isJoint(middle.group) && isBelow(middle, other, places)),
  );
}

function isBelow(a: Scope, b: Scope, places: Places): boolean {
  if (a.group === b.group && a.place === b.place) return false;
  const whom = groupContainment(a.group, b.group);
  const where = places.containment(a.place, b.place);
  const groupFits =
    whom === "equal" || whom === "inside" || (whom === "unknown" && isActorIn(a, b));
  const placeFits =
    where === "equal" ||
    where === "inside" ||
    (where === "unknown" && isLonger(a.place, b.place) && places.mayMeet(a.place, b.place));
  return groupFits && placeFits;
}

/** Of two wordings that may be one place, the longer is shown with the shorter. */
function isLonger(a: string, b: string): boolean {
  return a.length > b.length || (a.length === b.length && compareText(a, b) > 0);
}

/** "Soldiers" may be an actor's own members: they meet there, undetermined. */
function isActorIn(a: Scope, b: Scope): boolean {
  return !isGeneralGroup(a.group) && isGeneralGroup(b.group);
}

/** The order of answers, worked out once for a block: its statements are sorted anew in each cell that shows them. */
function byAnswerOrder(statements: readonly Statement[]): (a: Statement, b: Statement) => number {
  const times = new Map(statements.map((each) => [each, asOfKey(each.asOf)]));
  const ordered = [...times.keys()].toSorted(
    (a, b) =>
      compareText(times.get(a) ?? "", times.get(b) ?? "") ||
      compareText(a.report.path, b.report.path) ||
      compareText(a.report.id, b.report.id) ||
      a.figure.start - b.figure.start ||
      compareText(a.figure.id, b.figure.id),
  );
  const placeOf = new Map(ordered.map((each, i) => [each, i]));
  return (a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0);
}

/** `main.killed.civilians.north-gate`; a unit that is not the measure's own is named too. */
function cellKey({ figure, group, place }: Statement): string {
  const family = unitFamily(figure);
  const parts = [
    figure.event,
    figure.measure,
    group === WHOLE ? "all" : group,
    ...(family === ownFamily(figure.measure) || family === group ? [] : [family]),
    ...(place === "" ? [] : [place]),
    ...(figure.subject === undefined || figure.subject === "" ? [] : [figure.subject]),
    ...[topicOf(figure) ?? []].flat(),
  ];
  return parts.map(slug).join(".");
}
