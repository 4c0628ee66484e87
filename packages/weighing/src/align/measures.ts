import type { Figure, Measure, Topic, Unit } from "@tarjih/reading";

/**
 * How a count moves. `cumulative` only grows (a death toll), `stock` goes up and down (who is held),
 * `fixed` is one number of the event that time does not change (how many attacked).
 */
export type Nature = "cumulative" | "stock" | "fixed";

const STOCKS: ReadonlySet<Measure> = new Set(["held", "missing", "hostage", "deployed", "other"]);
const FIXED: ReadonlySet<Measure> = new Set(["attackers", "vehicles"]);

/** Who boarded a vessel, who was in the building when it burned, what was dropped on one target: no time changes it. */
const FIXED_TOPICS: ReadonlySet<string> = new Set<Topic>([
  "aboard-boat",
  "aboard-ship",
  "aboard-train",
  "aboard-plane",
  "aboard-bus",
  "inside-building",
  "residents",
  "inside-mine",
  "inside-factory",
  "in-convoy",
  "audience",
  "fell",
  "derailed",
  "dropped",
  "tear-gas",
]);

/** What fell on one target ("hit-hospital"), or was ruined: more as the day goes on, and never fewer. */
const GROWING_TOPIC = /^hit-|^destroyed-or-damaged$/u;

/** What a number of no measure is said to count; a name that a person gave it comes first. */
export function topicOf({
  measure,
  topic,
  subject,
}: Pick<Figure, "measure" | "topic" | "subject">): Topic | null {
  const isOpen = measure === "other" || measure === "vehicles";
  return isOpen && (subject ?? "") === "" ? (topic ?? null) : null;
}

/** Nature of the count that a figure gives; the mode `held` makes a stock of any measure. */
export function natureOf(figure: Pick<Figure, "measure" | "mode" | "topic" | "subject">): Nature {
  const topic = topicOf(figure);
  if (topic !== null && GROWING_TOPIC.test(topic)) return "cumulative";
  if (topic !== null) return FIXED_TOPICS.has(topic) ? "fixed" : "stock";
  if (figure.mode === "held" || STOCKS.has(figure.measure)) return "stock";
  return FIXED.has(figure.measure) ? "fixed" : "cumulative";
}

/**
 * Stocks that an event empties within days: the missing are found or given up, hostages freed, who is at large is caught. A newer count
 * says how many are left. How many a prison held before the attack is no older for being told late.
 */
const EMPTYING: readonly Measure[] = ["missing", "hostage"];

/** Whether a count of some days ago says little of how many there are now. */
export function goesStale({ measure, topic }: Pick<Figure, "measure" | "topic">): boolean {
  return EMPTYING.includes(measure) || (measure === "other" && topic === "at-large");
}

/** Units that can answer one question: "how many were displaced?" has families and persons. */
export type UnitFamily = "people" | "houses" | "vehicles" | "items" | "events";

const FAMILY: Readonly<Record<Exclude<Unit, "unknown">, UnitFamily>> = {
  persons: "people",
  families: "people",
  houses: "houses",
  vehicles: "vehicles",
  items: "items",
  events: "events",
};

const OWN_FAMILY: Readonly<Partial<Record<Measure, UnitFamily>>> = {
  destroyed: "houses",
  damaged: "houses",
  vehicles: "vehicles",
  strikes: "events",
  other: "items",
};

/** What a measure counts when no unit is said. */
export function ownFamily(measure: Measure): UnitFamily {
  return OWN_FAMILY[measure] ?? "people";
}

/** Family of a figure's unit; an unsaid unit is the measure's own. */
export function unitFamily(figure: Pick<Figure, "measure" | "unit">): UnitFamily {
  // Bodies may be coded as items or as persons: they are one count.
  if (figure.measure === "bodies") return "people";
  return figure.unit === "unknown" ? ownFamily(figure.measure) : FAMILY[figure.unit];
}
