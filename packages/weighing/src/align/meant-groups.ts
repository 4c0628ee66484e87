import { canBe, sizeOf } from "../lineage/name-parts.ts";
import type { Sources } from "../lineage/sources.ts";
import { compareText } from "./compare.ts";
import { isGeneralGroup, WHOLE } from "./groups.ts";
import type { Statement } from "./statement.ts";

/** Sides whose own are counted in one block; more have names enough as they stand. */
const MOST_GROUPS = 100;

/**
 * Brings together those of one side under all its names: 13 of the "Northern Front" and 13 of `جبهة الشمال` answer one question. As for sources, a name is a
 * fuller one where no second fuller one could be meant.
 */
export function withMeantGroups(
  statements: readonly Statement[],
  sources: Sources,
): readonly Statement[] {
  const sides = new Set(
    statements.flatMap(({ group }) => (group === WHOLE || isGeneralGroup(group) ? [] : [group])),
  );
  if (sides.size < 2 || sides.size > MOST_GROUPS) return statements;
  const named = [...sides]
    .map((group) => ({ group, parts: sources.partsOf(group), isKnown: sources.isKnown(group) }))
    .toSorted(
      (a, b) =>
        Number(b.isKnown) - Number(a.isKnown) ||
        longest(b.parts) - longest(a.parts) ||
        compareText(a.group, b.group),
    );
  const meant = new Map<string, string>();
  named.forEach((one, at) => {
    if (one.isKnown) return;
    const fuller = named
      .slice(0, at)
      .filter(({ parts }) =>
        parts.some((more) => one.parts.some((few) => canBe(few, more, false))),
      );
    const means = new Set(fuller.map(({ group }) => meant.get(group) ?? group));
    const [first] = means;
    if (first !== undefined && means.size === 1) meant.set(one.group, first);
  });
  if (meant.size === 0) return statements;
  return statements.map((each) => {
    const group = meant.get(each.group);
    return group === undefined ? each : { ...each, group };
  });
}

function longest(parts: ReturnType<Sources["partsOf"]>): number {
  return Math.max(0, ...parts.map(sizeOf));
}
