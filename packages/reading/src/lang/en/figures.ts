import { englishAmongCountedFigures } from "./figures/among-counted.ts";
import { englishAmongFigures } from "./figures/among.ts";
import { englishAmongInHeadlines } from "./figures/among-in-headlines.ts";
import { englishAmongListed } from "./figures/among-listed.ts";
import { englishComparedFigures } from "./figures/compared.ts";
import { englishCustodyFigures } from "./figures/custody.ts";
import { englishDeniedFigures } from "./figures/denials.ts";
import { englishDutyFigures } from "./figures/duty.ts";
import { englishIncludeFigures } from "./figures/includes.ts";
import { englishLabelFigures } from "./figures/labels.ts";
import { englishMovementFigures } from "./figures/movements.ts";
import { englishOutcomeFigures } from "./figures/outcomes.ts";
import { englishBatchFigures } from "./figures/batches.ts";
import { englishOfWholeFigures } from "./figures/of-whole.ts";
import { englishPartFigures } from "./figures/parts.ts";
import { englishPresenceFigures } from "./figures/presence.ts";
import { englishRevisedFigures } from "./figures/revised.ts";
import { englishRowsOfNone } from "./figures/rows-of-none.ts";
import { englishRuinFigures } from "./figures/ruins.ts";
import { englishSeparableFigures } from "./figures/separable.ts";
import { englishSharedFigures } from "./figures/shared.ts";
import { englishSingularFigures } from "./figures/singulars.ts";
import { englishThingFigures } from "./figures/things.ts";
import { englishSizeFigures } from "./figures/sizes.ts";
import { englishCorrectionFigures } from "./figures/corrections.ts";
import { englishTotalFigures } from "./figures/totals.ts";
import { englishLossFigures } from "./figures/losses.ts";
import { englishHeldNow } from "./figures/held-now.ts";
import { englishTollPhrases } from "./figures/toll-phrases.ts";
import { englishTollFigures } from "./figures/tolls.ts";
import type { FigureRule } from "./figures/figure-rule.ts";

/** Predicate, number and noun, linked by structure. One literal array; of equal length the earlier wins. */
export const englishFigures: readonly FigureRule[] = [
  ...englishTollPhrases,
  ...englishHeldNow,
  ...englishTollFigures,
  ...englishComparedFigures,
  ...englishRevisedFigures,
  ...englishLossFigures,
  ...englishLabelFigures,
  ...englishCorrectionFigures,
  ...englishTotalFigures,
  ...englishDeniedFigures,
  ...englishRowsOfNone,
  ...englishAmongCountedFigures,
  ...englishAmongFigures,
  ...englishAmongInHeadlines,
  ...englishAmongListed,
  ...englishBatchFigures,
  ...englishPartFigures,
  ...englishOfWholeFigures,
  ...englishIncludeFigures,
  ...englishSizeFigures,
  ...englishMovementFigures,
  ...englishSeparableFigures,
  ...englishCustodyFigures,
  ...englishPresenceFigures,
  ...englishDutyFigures,
  ...englishRuinFigures,
  ...englishThingFigures,
  ...englishSharedFigures,
  ...englishSingularFigures,
  ...englishOutcomeFigures,
];
