import type { Member } from "./citations.ts";
import { nodeOf } from "./citations.ts";
import { publishedMinutes, publishedOrder } from "./published.ts";
import type { ClaimEdge } from "./report-link.ts";
import { disjointSets } from "./union-find.ts";

/**
 * Members, of which those have no outlet for an origin that only reprint, in their own voice, what others had before:
 * an outlet that reprints Alba's count and Birch's is no origin of either, and does not make the two one. Where it is
 * not certain who was first, nobody reprints.
 */
export function withoutReprints(
  members: readonly Member[],
  edges: readonly ClaimEdge[],
): readonly Member[] {
  const copies = edges.filter(({ kind }) => kind === "copy");
  if (copies.length === 0) return members;
  const sets = disjointSets();
  const copied = new Set<string>();
  for (const { a, b } of copies) {
    const [one, other] = [nodeOf(a), nodeOf(b)];
    sets.join(one, other);
    copied.add(one).add(other);
  }
  const printed = members.filter(({ node }) => copied.has(node));
  const setOf = ({ node }: Member): string => sets.find(node);
  const time = ({ statement }: Member): number =>
    publishedMinutes(statement.report.published)?.minutes ?? Number.MAX_SAFE_INTEGER;
  const first = new Map<string, Member>();
  for (const member of printed) {
    const set = setOf(member);
    const known = first.get(set);
    if (known === undefined || time(member) < time(known)) first.set(set, member);
  }
  const reprinted = printed.flatMap((member) => {
    const { report } = member.statement;
    const before = first.get(setOf(member))?.statement.report;
    const isReprint =
      member.origin.kind === "own-voice" &&
      before !== undefined &&
      before.outlet !== report.outlet &&
      publishedOrder(before, report) < 0;
    return isReprint ? [{ member, from: before.outlet }] : [];
  });
  // What an outlet reprints of one other leaves it one origin with what it says itself.
  const several = [...Map.groupBy(reprinted, ({ member }) => member.origin.key).values()].filter(
    (all) => new Set(all.map(({ from }) => from)).size > 1,
  );
  if (several.length === 0) return members;
  const relayed = new Set(several.flat().map(({ member }) => member));
  return members.map((member) => {
    if (!relayed.has(member)) return member;
    const key = `reprint:${member.statement.figure.id}`;
    return { ...member, origin: { ...member.origin, key } };
  });
}
