import type { LineageKind, LineageLink } from "@tarjih/reading";
import type { LineageCase, LineageGoldLink } from "./lineage-gold.ts";
import type { WeighedLineage } from "./weigh-lineage.ts";

/** How the links of one case were told. */
export interface LinkJudgement {
  /** Links there are; a set of n reports without order has n − 1. */
  readonly wanted: number;
  /** Of them: some link joins the two reports. */
  readonly found: number;
  /** … of a right kind. */
  readonly kind: number;
  /** … and in the right direction, or said to be unknown where it is. */
  readonly direction: number;
  /** Links between reports that have nothing from each other. */
  readonly invented: readonly string[];
  /** Links of the gold that are not found with kind and direction. */
  readonly missed: readonly string[];
}

interface WithLinks extends Pick<WeighedLineage, "nameOf"> {
  readonly weighing: Pick<WeighedLineage["weighing"], "lineage">;
}

interface Told {
  readonly from: string;
  readonly to: string;
  readonly kind: LineageKind;
  /** Said to be unknown, or true as drawn. */
  readonly isUnknown: boolean;
}

/** Judges the links of a weighing against the gold's. */
export function judgeLinks(gold: LineageCase, weighed: WithLinks): LinkJudgement {
  const told = weighed.weighing.lineage.map((link) => toldLink(link, weighed));
  const must = gold.links.filter(({ rank }) => rank === "must");
  const count = (link: LineageGoldLink, right: (one: Told) => boolean): number =>
    joins(link, told.filter(right));
  const ofKind = (link: LineageGoldLink) => (one: Told) => link.kinds.includes(one.kind);
  const directed = (link: LineageGoldLink) => (one: Told) =>
    ofKind(link)(one) && isDirectedAs(link, one);
  const sum = (counted: (link: LineageGoldLink) => number): number =>
    must.reduce((all, link) => all + counted(link), 0);
  return {
    wanted: sum(({ ends }) => ends.length - 1),
    found: sum((link) => count(link, () => true)),
    kind: sum((link) => count(link, ofKind(link))),
    direction: sum((link) => count(link, directed(link))),
    invented: told
      .filter((one) => isInvented(one, gold))
      .map(({ from, to, kind }) => `${kind} ${from} > ${to}`),
    missed: must
      .filter((link) => count(link, directed(link)) < link.ends.length - 1)
      .map(({ written }) => written),
  };
}

function toldLink({ from, to, kind, why }: LineageLink, { nameOf }: WithLinks): Told {
  return {
    from: nameOf.get(from.report) ?? "",
    to: nameOf.get(to.report) ?? "",
    kind,
    isUnknown: why.includes("direction-unknown"),
  };
}

/** How many ends of a gold link the told links bring together, less one. */
function joins({ ends }: LineageGoldLink, told: readonly Told[]): number {
  let islands = ends.map((_, index) => new Set([index]));
  const islandOf = (report: string): Set<number> | undefined =>
    islands.find((island) => [...island].some((index) => (ends[index] ?? []).includes(report)));
  for (const { from, to } of told) {
    const [one, other] = [islandOf(from), islandOf(to)];
    if (one === undefined || other === undefined || one === other) continue;
    islands = [
      ...islands.filter((island) => island !== one && island !== other),
      new Set([...one, ...other]),
    ];
  }
  return ends.length - islands.length;
}

function isDirectedAs(
  { directed, ends }: LineageGoldLink,
  { from, to, kind, isUnknown }: Told,
): boolean {
  // Two reports that quote one body: neither is from the other, whichever stands first.
  if (!directed) return isUnknown || kind === "same-origin";
  return !isUnknown && (ends[0]?.includes(from) ?? false) && (ends[1]?.includes(to) ?? false);
}

/** Reports of one root have one origin by definition, and a copy of a copy is a copy. */
function isInvented({ from, to, kind }: Told, { links, questions }: LineageCase): boolean {
  const hasBoth = ({ ends }: LineageGoldLink): boolean =>
    ends.flat().includes(from) && ends.flat().includes(to);
  const between = links.filter(hasBoth);
  if (between.some(({ rank, kinds }) => rank === "never" && kinds.includes(kind))) return true;
  if (between.some(({ rank }) => rank !== "never")) return false;
  return !questions.some(({ roots }) =>
    roots.some((root) => [from, to].every((id) => root.some(({ report }) => report === id))),
  );
}
