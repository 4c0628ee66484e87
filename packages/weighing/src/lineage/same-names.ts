import { compareText } from "../align/compare.ts";
import type { Citation, Member } from "./citations.ts";
import { isShorterName } from "./fuller-names.ts";
import { labelOf } from "./sources.ts";
import type { Sources } from "./sources.ts";
import type { Sets } from "./union-find.ts";

/** Origins that are compared with each other; a question of more has names enough as they stand. */
const MOST_NAMES = 400;

/** Joins the named origins of one question that are one source under several names, whatever number each gives. */
export function joinNames(
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
  const joins = [...fullerNames(all, sources, sets), ...sameOffices(all, sources)];
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

/** A name whose words all stand in a longer one is that one, where no second longer name could be meant. */
function fullerNames(members: readonly Member[], sources: Sources, sets: Sets): readonly Join[] {
  const joins: Join[] = [];
  const names = members.map(({ origin }) => sources.nameSetsOf(origin.source));
  // longest names first: what they are is settled before a shorter one asks for it
  const order = members
    .map((_, at) => at)
    .toSorted((a, b) => longest(names[b]) - longest(names[a]) || a - b);
  const found = (at: number): string => {
    const member = members[at];
    return member === undefined ? "" : sets.find(member.node);
  };
  for (const at of order) {
    const member = members[at];
    const own = names[at];
    if (member === undefined || own === undefined) continue;
    const kind = member.statement.figure.chain.at(-1)?.kind ?? "body";
    const fuller = order.filter((other) => {
      const theirs = names[other];
      if (other === at || theirs === undefined || !isShorterName(own, theirs, kind)) return false;
      // two spellings of the same words are each other's: the first by order is asked
      return !isShorterName(theirs, own, kind) || order.indexOf(other) < order.indexOf(at);
    });
    const [first, ...others] = fuller;
    const to = first === undefined ? undefined : members[first];
    if (first === undefined || to === undefined) continue;
    if (others.some((other) => found(other) !== found(first))) continue;
    sets.join(member.node, to.node);
    joins.push([member, to]);
  }
  return joins;
}

function longest(names: readonly ReadonlySet<string>[] | undefined): number {
  return Math.max(0, ...(names ?? []).map((words) => words.size));
}
