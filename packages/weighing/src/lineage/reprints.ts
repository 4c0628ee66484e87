import type { Member } from "./citations.ts";
import { nodeOf } from "./citations.ts";
import { publishedMinutes, publishedOrder } from "./published.ts";
import type { ClaimEdge } from "./report-link.ts";
import { disjointSets } from "./union-find.ts";

/**
 * Members that only reprint, in their own voice, what another outlet had before. An outlet that reprints Alba's count
 * and Birch's count is no origin of either, and does not make the two one. Where it is not certain who was first,
 * nobody reprints.
 */
export function withoutReprints(
  members: readonly Member[],
  edges: readonly ClaimEdge[],
): readonly Member[] {
  const copies = edges.filter(({ kind }) => kind === "copy");
  if (copies.length === 0) return members;
  const sets = disjointSets();
  for (const { a, b } of copies) sets.join(nodeOf(a), nodeOf(b));
  const time = ({ statement }: Member): number =>
    publishedMinutes(statement.report.published)?.minutes ?? Number.MAX_SAFE_INTEGER;
  const first = new Map<string, Member>();
  for (const member of members) {
    const set = sets.find(nodeOf(member.statement.figure.id));
    const known = first.get(set);
    if (known === undefined || time(member) < time(known)) first.set(set, member);
  }
  return members.map((member) => {
    const { figure, report } = member.statement;
    const before = first.get(sets.find(nodeOf(figure.id)))?.statement.report;
    const isReprint =
      member.origin.kind === "own-voice" &&
      before !== undefined &&
      before.outlet !== report.outlet &&
      publishedOrder(before, report) < 0;
    return isReprint
      ? { ...member, origin: { ...member.origin, key: `reprint:${figure.id}` } }
      : member;
  });
}
