import { arabicCrowdFigures } from "./figures/crowds.ts";
import { arabicDenialFigures } from "./figures/denials.ts";
import { arabicDeniedLosses } from "./figures/denied-losses.ts";
import { arabicExchangeFigures } from "./figures/exchanges.ts";
import { arabicOutcomeFigures } from "./figures/outcomes.ts";
import { arabicLonePersons } from "./figures/lone-persons.ts";
import { arabicLossFigures } from "./figures/losses.ts";
import { arabicOneOfVictims } from "./figures/one-of-victims.ts";
import { arabicOrdinalPersons } from "./figures/ordinal-persons.ts";
import { arabicPartFigures } from "./figures/parts.ts";
import { arabicCarriedOutFigures } from "./figures/carried-out.ts";
import { arabicDoerFigures } from "./figures/doers.ts";
import { arabicPhraseFigures } from "./figures/phrases.ts";
import { arabicPredicateFigures } from "./figures/predicates.ts";
import { arabicRevisedTolls } from "./figures/revised-tolls.ts";
import { arabicRowsOfNone } from "./figures/rows-of-none.ts";
import { arabicRunningTolls } from "./figures/running-tolls.ts";
import { arabicShareFigures } from "./figures/shares.ts";
import { arabicStruckOnes } from "./figures/struck-ones.ts";
import { arabicSubjectFigures } from "./figures/subjects.ts";
import { arabicToHospital } from "./figures/to-hospital.ts";
import { arabicTollFigures } from "./figures/tolls.ts";
import { arabicTraceFigures } from "./figures/traces.ts";
import type { FigureRule } from "./figures/rule.ts";

/** Predicate, number and noun, linked by structure. One array; of equal length the earlier wins. */
export const arabicFigures: readonly FigureRule[] = [
  ...arabicOutcomeFigures,
  ...arabicRowsOfNone,
  ...arabicPhraseFigures,
  ...arabicCarriedOutFigures,
  ...arabicDoerFigures,
  ...arabicLossFigures,
  ...arabicCrowdFigures,
  ...arabicRevisedTolls,
  ...arabicRunningTolls,
  ...arabicTollFigures,
  ...arabicExchangeFigures,
  ...arabicDenialFigures,
  ...arabicDeniedLosses,
  ...arabicPartFigures,
  ...arabicShareFigures,
  ...arabicTraceFigures,
  ...arabicToHospital,
  ...arabicSubjectFigures,
  ...arabicOneOfVictims,
  ...arabicLonePersons,
  ...arabicStruckOnes,
  ...arabicOrdinalPersons,
  ...arabicPredicateFigures,
];
