import { daysBetween } from "../align/days.ts";
import { namesNobody } from "../align/groups.ts";
import type { Statement } from "../align/statement.ts";
import { publishedMinutes } from "../lineage/published.ts";
import { isAdded } from "./batch.ts";
import { daysOf } from "./time-order.ts";

/** Different tolls of one day, by so many origins, from which on they are a toll that rises. Two are what sources say against each other. */
const TOLLS = 3;
/** How many times the least of them the largest is at least: 70, 77 and 87 are three counts of one thing; 60, 70 and more than 100, of the day on which a prison was hit, its dead being found. */
const TIMES = 1.5;

/**
 * Statements of one question, those marked that are of a day on which many have the toll, and each another one: 24, "more than 30", 50 and 89 dead on the first day of a fight, from reports that say no
 * hour, are the day going on. Every pair of them told as a conflict would drown the one that is.
 */
export function withRisingDays(
  own: readonly Statement[],
  rootOf: ReadonlyMap<string, string>,
): readonly Statement[] {
  const tolls = own.filter(isToll);
  if (tolls.length < TOLLS) return own;
  const rising = new Set<Statement>();
  for (const ofDay of Map.groupBy(tolls, ({ asOf }) => daysOf(asOf)?.end ?? "").values()) {
    const lows = ofDay.map(({ reach }) => reach.said.low);
    const roots = new Set(ofDay.map(({ figure }) => rootOf.get(figure.id)));
    const isMany = new Set(lows).size >= TOLLS && roots.size >= TOLLS;
    if (isMany && Math.max(...lows) >= TIMES * Math.min(...lows))
      for (const one of ofDay) rising.add(one);
  }
  return rising.size === 0
    ? own
    : own.map((one) => (rising.has(one) ? { ...one, ofRisingDay: true as const } : one));
}

/**
 * Whether the two are counts of one such day, and no two hours say which is the earlier. Two named counts that are far apart are no early and late state of one: 149 by a ministry, and 2,200 by those whose sit-in it was.
 */
export function areOfRisingDay(a: Statement, b: Statement): boolean {
  if (a.ofRisingDay !== true || b.ofRisingDay !== true) return false;
  const [fewer, more] = [a, b].map(({ reach }) => reach.said.low).toSorted((x, y) => x - y);
  if (isNamedCount(a) && isNamedCount(b) && (more ?? 0) >= FAR * (fewer ?? 0)) return false;
  const [one, two] = [publishedMinutes(a.published), publishedMinutes(b.published)];
  return one?.hasTime !== true || two?.hasTime !== true || one.minutes === two.minutes;
}
/** How many times the one the other is at least, where both are counts of somebody with a name. On the first day of a fight they were up to four times. */
const FAR = 5;

function isNamedCount({ figure }: Statement): boolean {
  const kind = figure.chain.at(-1)?.kind;
  return kind === "party" || kind === "body";
}

/** Dead or wounded of nobody in particular, of the day on which the report appeared, and of a deed of that day or the day before; not said to be all of them, or those of a long time. */
function isToll({ figure, asOf, reach }: Statement): boolean {
  const { measure, finality, only, whom, happened } = figure;
  if ((measure !== "killed" && measure !== "wounded") || !namesNobody(figure)) return false;
  if (whom !== undefined || figure.mode === "part" || figure.mode === "held" || isAdded(figure))
    return false;
  const isOpen = finality !== "final" && only !== true && figure.bound !== "vague";
  if (!isOpen || reach.said.low <= 0 || asOf.basis !== "published") return false;
  const day = daysOf(asOf)?.end ?? "";
  return happened === undefined || daysBetween(happened.start.slice(0, DAY), day) <= FRESH;
}
/** Days since a deed in which its toll still rises by the hour. */
const FRESH = 2;
const DAY = 10;
