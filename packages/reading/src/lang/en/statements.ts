import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { StatementDraft } from "../../extract/statements/draft.ts";
import { englishAlerts } from "./statements/alerts.ts";
import { englishCauses } from "./statements/causes.ts";
import { englishPlacesHeld } from "./statements/places-held.ts";
import { englishToldDeeds } from "./statements/told-deeds.ts";
import { englishToldNegations } from "./statements/told-negations.ts";
import { englishToldDenials } from "./statements/told-denials.ts";
import { englishBlame } from "./statements/blame.ts";
import { englishControl } from "./statements/control.ts";
import { englishDenials } from "./statements/denial.ts";
import { englishExplanations } from "./statements/explanation.ts";
import { englishResponsibility } from "./statements/responsibility.ts";
import { englishCensure } from "./statements/censure.ts";
import { englishCharges } from "./statements/charges.ts";
import { englishDeeds } from "./statements/deeds.ts";
import { englishHolding } from "./statements/holding.ts";
import { englishMotives } from "./statements/motives.ts";
import { englishRefuted } from "./statements/refuted.ts";
import { englishThreats } from "./statements/threats.ts";
import { englishWhatCaused } from "./statements/what-caused.ts";
import { englishWarnings } from "./statements/warning.ts";

/** Who did, held, warned, denied or explained, in English. Longest match first, then the order here. */
export const englishStatements: readonly Rule<StatementDraft, ReportContext>[] = [
  ...englishResponsibility,
  ...englishBlame,
  ...englishControl,
  ...englishWarnings,
  ...englishDenials,
  ...englishExplanations,
  ...englishDeeds,
  ...englishCharges,
  ...englishRefuted,
  ...englishThreats,
  ...englishMotives,
  ...englishHolding,
  // by the parts of the clause
  ...englishToldDeeds,
  ...englishPlacesHeld,
  ...englishToldDenials,
  ...englishToldNegations,
  ...englishCauses,
  ...englishWhatCaused,
  ...englishAlerts,
  ...englishCensure,
];
