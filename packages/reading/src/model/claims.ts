import type { Passage } from "./passage.ts";
import type { Figure } from "./figure.ts";
import type { Attribution, Chain, Stance } from "./source.ts";
import type { Finding } from "./finding.ts";
import type { Report } from "./report.ts";

export const GRAINS = [
  "time",
  "day",
  "week",
  "month",
  "season",
  "year",
  "decade",
  "duration",
] as const;
export type Grain = (typeof GRAINS)[number];

/** `value` is EDTF ("2019", "2019-06-21/2019-07", "XXXX-03-23") or an ISO 8601 duration ("P10D"). */
export interface DateClaim extends Passage {
  readonly type: "date";
  readonly id: string;
  readonly report: string;
  readonly quote: string;
  readonly value: string;
  readonly grain: Grain;
  readonly calendar: "gregorian" | "hijri";
  /** `stated` as written, `relative` resolved against `published`, `unresolved` where there is no anchor. */
  readonly basis: "stated" | "relative" | "unresolved";
  /** First and last day of the value, where it can be told. */
  readonly from: string | null;
  readonly to: string | null;
  readonly rules: readonly string[];
}

export const STATEMENT_KINDS = [
  "responsibility",
  "control",
  "warning",
  "denial",
  "explanation",
  "other",
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** An actor as mentioned: neutral id and the words of the text. */
export interface Mention extends Passage {
  readonly id: string;
  readonly quote: string;
}

/** A claim without a number: who did it, who holds it, who warned, what was denied or explained. */
export interface Statement extends Passage {
  readonly type: "statement";
  readonly id: string;
  readonly report: string;
  readonly quote: string;
  readonly kind: StatementKind;
  readonly actor?: Mention;
  readonly target?: Mention;
  readonly chain: Chain;
  readonly stance: Stance;
  readonly rules: readonly string[];
}

/** A place named in the text. */
export interface PlaceClaim extends Passage {
  readonly type: "place";
  readonly id: string;
  readonly report: string;
  readonly quote: string;
  /** Id of a known place, else the words of the text. */
  readonly place: string;
  readonly kind: "country" | "region" | "province" | "city" | "district" | "site" | "other";
  readonly precision: "exact" | "site" | "district" | "city" | "region" | "country" | "unknown";
  readonly rules: readonly string[];
}

/** A question asked in the text: it asserts nothing. */
export interface AskedQuestion extends Passage {
  readonly type: "question";
  readonly id: string;
  readonly report: string;
  readonly quote: string;
  readonly rhetorical: boolean;
  readonly rules: readonly string[];
}

/** Everything that can be found in a report. */
export type Claim =
  Figure | DateClaim | Statement | Attribution | PlaceClaim | AskedQuestion | Finding;

/** What reading gives for one report, each list in text order. */
export interface Reading {
  readonly report: Report;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateClaim[];
  readonly statements: readonly Statement[];
  readonly attributions: readonly Attribution[];
  readonly places: readonly PlaceClaim[];
  readonly questions: readonly AskedQuestion[];
  readonly findings: readonly Finding[];
}
