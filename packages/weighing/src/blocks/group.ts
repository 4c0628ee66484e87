import type { InState, Narrower } from "../align/statement.ts";
import type { AsOf, Figure, LineageLink, Question, Report, Unit } from "@tarjih/reading";
import type { Origin } from "../lineage/sources.ts";
import type { PackedPairs } from "../relate/packed-pairs.ts";
import type { ClaimEdge } from "../lineage/report-link.ts";

/**
 * A figure of a group; `asOf` is that of the first copy where its time is only the publication, `group` and `place`
 * are those under which it is asked about.
 */
export interface Member {
  readonly figure: Figure;
  readonly report: Report;
  readonly asOf: AsOf;
  readonly group: string;
  readonly place: string;
  readonly narrower?: Narrower;
  /** See {@link InState}. */
  readonly inState?: InState;
  /** Of people whom two sides have, in a block that tells of both; see `owners.ts`. */
  readonly ofTwoSides?: true;
}

/** What one independent origin has in a group. */
export interface OwnRoot {
  readonly id: string;
  readonly origin: Origin;
  /** Report of its first figure: an unnamed source is named after it. */
  readonly report: Report;
  readonly reports: readonly string[];
  readonly figures: readonly string[];
  readonly evidence: readonly string[];
}

/**
 * Claims that ask for the same, with what they are to each other and the roots that they rest on. A value that can
 * be written down and sent: the third step needs nothing else of the case's reports.
 */
export interface Group {
  /** Readable, stable, unique among all groups. */
  readonly key: string;
  readonly group: string;
  readonly place: string;
  readonly unit: Unit;
  /** In the order of the answers; never empty. */
  readonly own: readonly Member[];
  /** Members of a smaller (or perhaps smaller) group or place, whose own group is another. */
  readonly parts: readonly Member[];
  readonly roots: readonly OwnRoot[];
  /** Who says that a number of the group is not so. */
  readonly deniers: readonly OwnRoot[];
  /** Of the own figures among each other. */
  readonly edges: readonly ClaimEdge[];
  /** With the root of each figure, own and parts. */
  readonly answers: Question["answers"];
  /** Of the own figures those that their origin, or the outlet that printed them, took back later: they answer no more. */
  readonly withdrawn: readonly string[];
  readonly versions: Question["versions"];
  readonly pairs: PackedPairs;
  /** Later totals of an outlet's own count. */
  readonly later: readonly LineageLink[];
  /** Links by credit between reports of one root; some may be linked by their texts already. */
  readonly cited: readonly LineageLink[];
}
