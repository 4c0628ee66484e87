import type { Bound, Figure, Measure, Unit, ValueSet } from "./figure.ts";
import type { Finding } from "./finding.ts";
import type { CaseEvent } from "./case.ts";
import type { Decision } from "./decision.ts";
import type { Report } from "./report.ts";

export const VERDICTS = [
  "same",
  "compatible",
  "updated",
  "part-of",
  "different",
  "conflict",
  "undetermined",
] as const;
/** What two figures on one question are to each other. */
export type Verdict = (typeof VERDICTS)[number];

export const REASONS = [
  "value",
  "refines",
  "bound",
  "vague",
  "rounding",
  "growth",
  "correction",
  "group",
  "place",
  "batch",
  "unit",
  "period",
  "phase",
  "definition",
  "event",
  "self",
  "denial",
] as const;
/** Why; with `undetermined` it is the slot whose missing value would settle the pair. */
export type Reason = (typeof REASONS)[number];

export const MISSING_FACTS = [
  "group",
  "place",
  "as-of",
  "mode",
  "phase",
  "unit",
  "event",
  "denied",
  "measure",
] as const;
/** The fact that would settle an `undetermined` pair. */
export type MissingFact = (typeof MISSING_FACTS)[number];

/** One sentence in both languages. */
export interface Localised {
  readonly ar: string;
  readonly en: string;
}

/** Figures `a` and `b` (ids), a before b in the order of the answers. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly because: Reason;
  /** Only with verdict `undetermined`. */
  readonly missing?: MissingFact;
  /** Id of the decision by which a person overruled what was computed. */
  readonly decision?: string;
  readonly computed?: Pick<Pair, "verdict" | "because" | "missing">;
}

/** Claims on one question that can be true together. */
export interface Version {
  readonly id: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly figures: readonly string[];
  readonly roots: number;
}

export const RULES = ["roots", "range", "median", "acled", "ucdp", "airwars", "ibc"] as const;
/** The named way in which low / best / high are computed from the roots. */
export type RuleName = (typeof RULES)[number];

export const GRADES = ["confirmed", "fair", "weak", "contested", "discounted"] as const;
/** How well a number is supported, under rule `airwars`. */
export type Grade = (typeof GRADES)[number];

/** One peak of an estimate whose field is contested. */
export interface EstimateMode {
  readonly low: number;
  readonly high: number;
  /** Share of the posterior, 0 to 1. */
  readonly mass: number;
}

/** `best` is null where the field is contested or nothing bounds it. */
export interface Estimate {
  readonly rule: RuleName;
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly contested: boolean;
  readonly modes: readonly EstimateMode[];
  /** The version that a person holds to be right; low, best and high stay as computed. */
  readonly preferred?: PreferredVersion;
}

/** A version by its id, with its ends, and the decision that prefers it. */
export interface PreferredVersion extends ValueSet {
  readonly version: string;
  readonly decision: string;
}

/** A figure that answers a question, with the root that it rests on. */
export interface Answer {
  readonly figure: string;
  /** Id of the root that the figure rests on. */
  readonly root: string;
  /** Above 200 answers: the figure that stands for this one in `pairs`. */
  readonly representative?: string;
  /** Counts a part, or perhaps a part, of what is asked; it answers another question of its own. */
  readonly part?: true;
  /** Says that the number is not so: shown with whoever gives it, and answers nothing itself. */
  readonly denies?: true;
}

/** Whether a figure answers the question itself: not as a part, and not by a denial. */
export function isOwnAnswer({ part, denies }: Pick<Answer, "part" | "denies">): boolean {
  return part !== true && denies !== true;
}

/** What claims answer, with one typed slot. */
export interface Question {
  readonly id: string;
  readonly text: Localised;
  readonly subject?: string;
  readonly measure: Measure;
  readonly group: string;
  readonly unit: Unit;
  readonly event: string;
  readonly place: string | null;
  readonly reports: number;
  readonly roots: number;
  readonly answers: readonly Answer[];
  readonly versions: readonly Version[];
  readonly pairs: readonly Pair[];
  readonly estimate: Estimate;
  /** Every rule's, in the order of `RULES`; only where all were asked for. */
  readonly estimates?: readonly Estimate[];
  /** Ids of statements that deny what it counts and give no number ("the army denied that its strike harmed civilians"). */
  readonly denials?: readonly string[];
  /** Ids of figures that would answer it and that a person rejected. */
  readonly rejected?: readonly string[];
  /** Ids of the decisions about it. */
  readonly decisions?: readonly string[];
}

/** An independent origin; copies, wire pickups and translations share one. */
export interface Root {
  readonly id: string;
  readonly name: string;
  readonly reports: readonly string[];
  readonly figures: readonly string[];
  readonly evidence: readonly string[];
  /** Ids of the decisions that joined it, or kept it apart from another. */
  readonly decisions?: readonly string[];
}

export const LINEAGE_KINDS = ["copy", "same-origin", "wire", "translation", "version"] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** Who repeats whom: `from` is the earlier or the origin where that is known. */
export interface LineageLink {
  readonly from: { readonly report: string; readonly figure?: string };
  readonly to: { readonly report: string; readonly figure?: string };
  readonly kind: LineageKind;
  /** Probability, 0 to 1. */
  readonly p: number;
  readonly why: readonly string[];
  /** Ids of the decisions that it rests on. */
  readonly decisions?: readonly string[];
}

export const OPEN_KINDS = [
  "conflict",
  "undetermined",
  "single-root",
  "asked",
  "denied",
  "unanswered",
] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** What no claim answers, with what would settle it. */
export interface OpenQuestion {
  /** Stays while the point is open, whatever reports are added. */
  readonly id?: string;
  readonly kind: OpenKind;
  readonly question?: string;
  readonly figures?: readonly string[];
  readonly text: Localised;
  readonly settledBy: Localised;
  /** Who looks for the answer. */
  readonly assigned?: { readonly to: string; readonly decision: string };
  readonly answered?: { readonly answer: string; readonly decision: string };
  /** Settled, by what. */
  readonly closed?: { readonly evidence: readonly string[]; readonly decision: string };
}

/** The answer of `weigh --format json`; keys in this order. */
export interface Weighing {
  readonly case: { readonly title: string | null; readonly event: CaseEvent };
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
  readonly questions: readonly Question[];
  readonly roots: readonly Root[];
  readonly lineage: readonly LineageLink[];
  readonly open: readonly OpenQuestion[];
  readonly findings: readonly Finding[];
  /** What people decided about it, oldest first; only where anybody did. */
  readonly decisions?: readonly Decision[];
}

/** A figure coded by hand, one row of a CSV file; see docs/contract.md. */
export interface CodedClaim {
  readonly row: number;
  readonly subject: string;
  readonly measure: Measure;
  readonly group: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly mode: Figure["mode"];
  readonly asOf: string | null;
  readonly source: string;
  readonly via: string | null;
  readonly report: string | null;
}
