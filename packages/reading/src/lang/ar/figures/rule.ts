import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";

/** A rule of the figures stage. */
export type FigureRule = Rule<readonly FigureDraft[], ReportContext>;
