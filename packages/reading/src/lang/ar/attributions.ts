import type { AttributionDraft } from "../../extract/attributions/draft.ts";
import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import { arabicMoreAttributions } from "./attributions/more.ts";
import { arabicNamedSources } from "./attributions/named.ts";
import { arabicVerbAttributions } from "./attributions/verbs.ts";

/** Who says it, in Arabic. Longest match first, then the order here. */
export const arabicAttributions: readonly Rule<AttributionDraft, ReportContext>[] = [
  ...arabicVerbAttributions,
  ...arabicNamedSources,
  ...arabicMoreAttributions,
];
