import type { Figure, Finding, Reading } from "@tarjih/reading";
import { areListedApart, groupOf } from "../align/groups.ts";
import { hash32 } from "../align/slug.ts";
import { reachOf } from "../relate/value-set.ts";

/**
 * Totals of one report that are smaller than the parts which it lists of them: "44 killed, among them 10 soldiers, 15
 * policemen and 30 civilians". Only parts of which nobody is counted twice are added; parts that may leave somebody out can be
 * fewer than their total. Lists that claim to be whole are added when the report is read.
 */
export function partSums({ figures, findings }: Reading): readonly Finding[] {
  const parted = figures.filter(isPart);
  if (parted.length === 0) return [];
  const told = new Set(
    findings.filter(({ code }) => code === "sum-mismatch").map(({ start }) => start),
  );
  const byWhole = Map.groupBy(parted, ({ partOf }) => partOf);
  return figures.flatMap((whole) => {
    const parts = byWhole.get(whole.id) ?? [];
    if (parts.length < 2 || told.has(whole.start) || whole.row !== undefined) return [];
    const most = reachOf(whole).said.high;
    return listsOf(parts).flatMap((list) => {
      const sum = list.reduce((all, part) => all + reachOf(part).said.low, 0);
      if (sum <= most) return [];
      const end = Math.max(whole.end, ...list.map((part) => part.end));
      return [mismatch(whole, end, { sum, total: most, parts: list.length })];
    });
  });
}

function isPart({ partOf, stance, phase, row }: Figure): boolean {
  const isSaid = stance !== "denied" && stance !== "questioned";
  return partOf !== undefined && isSaid && phase === "done" && row === undefined;
}

/** By who they were, by age and sex, by place: each list with nobody in it twice, the largest count of each. */
function listsOf(parts: readonly Figure[]): readonly (readonly Figure[])[] {
  const lists: Figure[][] = [];
  const largest = parts.toSorted((a, b) => reachOf(b).said.low - reachOf(a).said.low);
  for (const part of largest) {
    const list = lists.find((known) => known.every((other) => areApart(part, other)));
    if (list === undefined) lists.push([part]);
    else list.push(part);
  }
  return lists.filter((list) => list.length > 1);
}

/** Groups of one list, or one group at two places of which neither is a part of the other by its words. */
function areApart(a: Figure, b: Figure): boolean {
  const [one, two] = [groupOf(a), groupOf(b)];
  if (one !== two) return a.place === b.place && areListedApart(one, two);
  if (a.place === null || b.place === null || a.place === b.place) return false;
  return !a.place.includes(b.place) && !b.place.includes(a.place);
}

function mismatch(whole: Figure, end: number, detail: Finding["detail"]): Finding {
  return {
    type: "finding",
    id: `sum-mismatch-${hash32(JSON.stringify([whole.id, detail]))}`,
    code: "sum-mismatch",
    report: whole.report,
    start: whole.start,
    end,
    severity: "warning",
    detail,
  };
}
