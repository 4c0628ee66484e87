import type { Measure } from "../../model/figure.ts";
import type { Count, Quantity } from "../../text/item.ts";
import { bareCount } from "./count.ts";
import type { LinkedFigure } from "./link.ts";

/** What a rule knows of a number that is in another one. */
export interface Part {
  /** What another rule made of the number. */
  readonly own: LinkedFigure | undefined;
  /** Whom the number counts, where its noun does not tell; without it those of the whole. */
  readonly group?: string;
  /** What befell them, where it is not what befell the whole. */
  readonly measure?: Measure | undefined;
  readonly mode?: "part" | "unknown";
  /** Index of the whole among the figures of the sentence, null where it stands in another. */
  readonly partOf: number | null;
}

/** The number `chunk` as one that the number `whole` has in it: it has the measure, unit and phase of the whole, and is no toll beside it. */
export function asPart(
  whole: LinkedFigure,
  chunk: Quantity | Count,
  { own, group = whole.count.group, measure = whole.measure, mode = "part", partOf }: Part,
  rule: string,
): LinkedFigure {
  const quantity = chunk.kind === "count" ? chunk.quantity : chunk;
  const count = own?.count ?? (chunk.kind === "count" ? chunk : bareCount(quantity, rule));
  return {
    ...(own ?? whole),
    count: {
      ...count,
      unit: count.unit === "unknown" ? whole.count.unit : count.unit,
      group: count.group === "unknown" ? group : count.group,
      rules: [...count.rules, rule],
    },
    measure,
    phase: whole.phase,
    mode,
    denied: false,
    partOf,
    rule,
    clause: own?.clause ?? { start: quantity.start, end: quantity.end },
  };
}
