import { compareText } from "../align/compare.ts";
import type { Citation, Member } from "./citations.ts";
import { labelOf } from "./sources.ts";
import type { Sources } from "./sources.ts";
import type { Sets } from "./union-find.ts";

/** Origins that are compared with each other; a question of more has names enough as they stand. */
const MOST_NAMES = 400;

/** Joins the named origins of one question that are one office under several names, whatever number each gives. */
export function joinOffices(
  members: readonly Member[],
  sources: Sources,
  sets: Sets,
): readonly Citation[] {
  const named = new Map<string, Member>();
  for (const member of members)
    if (isNamed(member, sources) && !named.has(member.origin.key))
      named.set(member.origin.key, member);
  if (named.size < 2 || named.size > MOST_NAMES) return [];
  const all = [...named.values()].toSorted((a, b) => compareText(a.origin.key, b.origin.key));
  const joins = sameOffices(all, sources);
  return joins.map(([member, to]) => {
    sets.join(member.node, to.node);
    return {
      figure: member.statement.figure.id,
      why: `same-name:${labelOf(to.origin.source, sources)}`,
    };
  });
}

/** A ministry's own paper speaks for the ministry, as whoever cites it does. */
function isNamed({ origin, statement: { report } }: Member, sources: Sources): boolean {
  if (origin.kind === "named") return true;
  const isPublished = origin.kind === "own-voice" && report.outlet !== null;
  return isPublished && sources.officeOf(origin.source) !== null;
}

type Join = readonly [member: Member, to: Member];

/**
 * "The health ministry", `وزير الصحة` and "Sudan's Ministry of Health" are one source where the question knows one owner of that
 * office; of two sides' ministries the one that nobody names an owner of is neither.
 */
function sameOffices(members: readonly Member[], sources: Sources): readonly Join[] {
  const named = members.flatMap((member) => {
    const office = sources.officeOf(member.origin.source);
    return office === null ? [] : [{ member, ...office }];
  });
  return [...Map.groupBy(named, ({ office }) => office).values()].flatMap((alike) => {
    const owners = new Set(alike.flatMap(({ owner }) => owner ?? []));
    const groups =
      owners.size < 2
        ? [alike]
        : [...owners].map((who) => alike.filter(({ owner }) => owner === who));
    return groups.flatMap((same): readonly Join[] => {
      const first = same.find(({ owner }) => owner !== null) ?? same[0];
      if (first === undefined) return [];
      return same.flatMap(({ member }) =>
        member === first.member ? [] : [[member, first.member]],
      );
    });
  });
}
