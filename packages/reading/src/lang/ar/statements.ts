import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { StatementDraft } from "../../extract/statements/draft.ts";
import { arabicCausesTold } from "./statements/causes-told.ts";
import { arabicControl } from "./statements/control.ts";
import { arabicDeedsOfSides } from "./statements/deeds-of-sides.ts";
import { arabicDenials } from "./statements/denial.ts";
import { arabicExplanations } from "./statements/explanation.ts";
import { arabicLiability } from "./statements/liability.ts";
import { arabicResponsibility } from "./statements/responsibility.ts";
import { arabicToldBySides } from "./statements/told-by-sides.ts";
import { arabicWarnings } from "./statements/warning.ts";

/** Who did, held, warned, denied or explained, in Arabic. Longest match first, then the order here. */
export const arabicStatements: readonly Rule<StatementDraft, ReportContext>[] = [
  ...arabicResponsibility,
  ...arabicDeedsOfSides,
  ...arabicLiability,
  ...arabicControl,
  ...arabicWarnings,
  ...arabicDenials,
  ...arabicExplanations,
  ...arabicCausesTold,
  ...arabicToldBySides,
];
