import { COUNTED_GROUPS } from "../../../lang/counted-groups.ts";
import type { Figure } from "../../../model/figure.ts";
import { exactValue, originOf, type Evidence, type Noticed } from "./evidence.ts";

/** Smaller numbers meet by chance: three families and three persons. */
const CHANCE = 10;
const PARTY_CHANCE = 5;

/**
 * One number said of two things: of families and of persons (`40 عائلة`, then "40 persons"), or of one party's dead
 * and then of the other's. Each number is told once.
 */
export function sameNumberFindings({ figures }: Evidence): readonly Noticed[] {
  const seen = new Map<string, Figure[]>();
  const told = new Set<string>();
  const noticed: Noticed[] = [];
  for (const figure of figures) {
    const value = exactValue(figure);
    if (value === null || value < PARTY_CHANCE || figure.stance === "denied") continue;
    const key = `${figure.measure} ${value} ${figure.event}`;
    const before = seen.get(key) ?? [];
    seen.set(key, [...before.slice(-3), figure]);
    for (const one of before) {
      const code = changed(one, figure, value);
      if (code === null || told.has(`${code} ${key}`)) continue;
      told.add(`${code} ${key}`);
      const facts =
        code === "two-units" ? { a: one.unit, b: figure.unit } : { a: one.group, b: figure.group };
      noticed.push({
        code,
        severity: "warning",
        start: figure.start,
        end: figure.end,
        detail: { value, ...facts, figureA: one.id, figureB: figure.id },
      });
    }
  }
  return noticed;
}

function changed(a: Figure, b: Figure, value: number): "two-units" | "party-changes" | null {
  // "40 families and 40 soldiers" in one sentence are two counts.
  if (a.sentence.start === b.sentence.start || originOf(a) !== originOf(b)) return null;
  if (a.place !== b.place && a.place !== null && b.place !== null) return null;
  if (a.unit !== b.unit)
    return value >= CHANCE && COUNTABLE.has(a.unit) && COUNTABLE.has(b.unit) ? "two-units" : null;
  return isParty(a.group) && isParty(b.group) && a.group !== b.group ? "party-changes" : null;
}

/** Units that are mistaken for each other. */
const COUNTABLE: ReadonlySet<string> = new Set(["persons", "families", "houses"]);

const GROUPS: ReadonlySet<string> = new Set(COUNTED_GROUPS);

function isParty(group: string): boolean {
  return group !== "unknown" && !GROUPS.has(group);
}
