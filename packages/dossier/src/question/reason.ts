import { verdictSentence } from "@tarjih/i18n";
import type { Pair } from "@tarjih/reading";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";

/** Why a pair has its verdict, in words; for an undetermined pair the fact that would settle it. */
export function reason({ verdict, because, missing }: Pair): Html {
  return say((_, lang) => verdictSentence(lang, verdict, because, missing));
}
