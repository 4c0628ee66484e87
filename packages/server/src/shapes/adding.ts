import type { Finding } from "@tarjih/reading";
import type { Refusal } from "./problem.ts";

/** A file that was looked at: what became of it, and what is to know about it. */
export interface FileAdded {
  readonly path: string;
  /** `known` the case holds already; of a table coded by hand its `rows` are weighed; of `nothing` no report came. */
  readonly became: "report" | "rows" | "known" | "nothing";
  /** Report to open, where there is one. */
  readonly report: string | null;
  readonly findings: readonly Finding[];
}

/** What `POST /api/add` tells while it works, one after another. */
export type AddingEvent =
  | {
      readonly type: "progress";
      readonly step: "open" | "read" | "weigh";
      readonly done: number;
      readonly total: number;
      readonly name: string;
    }
  | {
      readonly type: "done";
      readonly files: readonly FileAdded[];
      /** Questions that are otherwise than before. */
      readonly questions: number;
      /** How many of them have other low, best or high now. */
      readonly moved: number;
    }
  | { readonly type: "failed"; readonly error: Refusal; readonly detail: string };
