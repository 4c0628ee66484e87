import type { CaseInfo, ContentWarning, Finding, Report } from "@tarjih/reading";
import type { CaseProblem } from "../case/case-problem.ts";
import type { ReadLimits } from "../unfold/limits.ts";
import type { AdapterRef } from "../unfold/unfold.ts";

/** A report with all that the archive knows of it; `bytes` are its own, untouched. */
export interface ArchivedReport {
  readonly report: Report;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly mime: string;
  readonly charset: string;
  readonly adapter: AdapterRef;
  /** True where somebody says something of it that its bytes do not: a sidecar, a warning. Absent where nobody does. */
  readonly described?: true;
}

/** A file that holds several reports, or that came along with a file as a proof of it. */
export interface ArchivedContainer {
  /** Path relative to what was given. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** Null where it is larger than a case file should hold; its reports have their own bytes. */
  readonly bytes: Uint8Array | null;
  /** Adapters that took it apart, the outermost first; none for a proof. */
  readonly unpackedBy: readonly AdapterRef[];
}

/** Everything that was given, in the order of paths. */
export interface Collection {
  readonly case: CaseInfo;
  /** Path of the case file relative to what was given, null where there is none. */
  readonly casePath: string | null;
  readonly reports: readonly ArchivedReport[];
  /** Files of which the reports are parts, and proofs of files. */
  readonly containers: readonly ArchivedContainer[];
  readonly findings: readonly Finding[];
}

/** What stops a collection before it begins. */
export type CollectFailure =
  | { readonly kind: "missing-path"; readonly path: string }
  /** No report came of what was given; `findings` say why of each file that was looked at. */
  | {
      readonly kind: "nothing-to-read";
      readonly paths: readonly string[];
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: "case-yaml";
      /** As the person gave it or would write it: relative to what was given. */
      readonly path: string;
      readonly problems: readonly [CaseProblem, ...CaseProblem[]];
    }
  /** Two case files at the top of what was given: it is not for us to choose. */
  | { readonly kind: "two-cases"; readonly paths: readonly [string, string] };

/** Reports, or what stopped the collection. */
export type Collected =
  | { readonly ok: true; readonly collection: Collection }
  | { readonly ok: false; readonly failure: CollectFailure };

/** What a caller may watch or stop. */
export interface CollectOptions {
  /** Recognise letters in pictures and in pages without text too; slow. `ocr: true` in case.yaml says the same. */
  readonly ocr?: boolean;
  /** What readers of all these reports are to be warned of, beside what each says itself. */
  readonly warnings?: readonly ContentWarning[];
  /** Files among them that are read as something else: claims coded by hand, and the map of their columns. */
  readonly apart?: readonly string[];
  /** Days (ISO) on which reports of the case were published: the year of "Oct 19" is that in which they lie. */
  readonly days?: readonly string[];
  /** Called before the first file (`done` 0) and after each one. */
  readonly progress?: (done: number, total: number, name: string) => void;
  /** Stops between two files; `collect` then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** No report is no failure: something else is given beside. */
  readonly mayBeEmpty?: boolean;
  /** What reading one file may take. */
  readonly limits?: Partial<ReadLimits>;
  /** How many letters all of them may hold together. */
  readonly mostLetters?: number;
}
