import type { Measure, Mode, Phase } from "../../model/figure.ts";
import type { Count } from "../../text/item.ts";

/** What a figure rule reads: who is counted and what happened; the claims stage adds who says it, when and where. */
export interface FigureDraft {
  readonly count: Count;
  /** `inherit`: the measure of the figure before it in the sentence (`و15 عسكرياً`). */
  readonly measure: Measure | "inherit";
  readonly mode: Mode;
  readonly phase: Phase;
  /** `denied` where the sentence itself negates it. */
  readonly denied: boolean;
  /** The sentence only asks or doubts it, whoever says it. */
  readonly doubt?: "asked" | "doubted";
  readonly rule: string;
  /** The number before another one ("up from 39 on Thursday"): it held earlier. */
  readonly earlier?: true;
  /** With `inherit`: the measure where no figure stands before that it can take one from; without it, it is dropped. */
  readonly otherwise?: Measure;
}
