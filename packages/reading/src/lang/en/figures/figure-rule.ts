import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";

export type FigureRule = Rule<readonly FigureDraft[], ReportContext>;

/** Between a verb and its object, or a subject and its verb: no other predicate, number or clause. */
export const GAP =
  "!pred|quantity|count|comma|clause|toll|among|neg|missing-adj|neg-word|that|pronoun";
