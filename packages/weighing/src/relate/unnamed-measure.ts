import { topicOf } from "../align/measures.ts";
import { equal, meet } from "./value-set.ts";
import type { Judgement, Relation } from "./verdict.ts";

const definition: Judgement = { verdict: "different", because: "definition" };

/**
 * "18 schools closed" and "35 people waited" share nothing but that no measure names them: other numbers of
 * `other` are other things, unless their words say what they count ("120 people were aboard the boat"). So are vehicles, of which a report counts many sorts (the trucks of one convoy, those of the
 * next, carriages, motorcycles), where the numbers cannot be one. Hand-coded claims say by their subject that they are one.
 */
export function unnamedMeasure({ a, b }: Relation): Judgement | null {
  const { measure, subject } = a.figure;
  if ((subject ?? "") !== "" || topicOf(a.figure) !== null) return null;
  if (measure === "other" && !equal(a.reach.said, b.reach.said)) return definition;
  // "two dams" and "four bridges" are things of no group of their own, and no two counts of one sort
  const isSort = measure === "vehicles" || (a.group === THINGS && b.group === THINGS);
  if (isSort && !meet(a.reach.rounded, b.reach.rounded)) return definition;
  return null;
}

const THINGS = "items";
