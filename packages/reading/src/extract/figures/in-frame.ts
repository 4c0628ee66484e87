import type { LanguagePack } from "../../lang/language.ts";
import type { Measure, Phase } from "../../model/figure.ts";
import type { Item, Quantity } from "../../text/item.ts";
import { indexOfCount } from "./candidates.ts";
import type { FigureDraft } from "./draft.ts";

/** What is planned or agreed and told so; what befalls people is none before it is done. */
const PROMISED: ReadonlySet<Phase> = new Set<Phase>(["planned", "agreed", "announced"]);
const BEFALLS: ReadonlySet<FigureDraft["measure"]> = new Set<FigureDraft["measure"]>([
  "killed",
  "wounded",
  "missing",
  "bodies",
  "hostage",
  "captured",
  "escaped",
]);

/** A draft as its clause has it: denied, asked, doubted, a rate, bounded by its verb; null where it counts nothing that happened or is somebody else's number. */
export function inFrame(
  drafted: FigureDraft,
  pack: LanguagePack,
  items: readonly Item[],
  from: number,
  to: number,
): FigureDraft | null {
  const at = indexOfCount(items, drafted, from, to);
  const one = asReached(drafted, pack, items, at);
  if (pack.ofOthers?.(items, at) === true) return null;
  const frame = pack.frame?.(items, at) ?? null;
  // `ما لم يُفرج عن خمسة` is a condition; `لم يُقتل أحد` stays denied
  const limit = one.denied ? limitOf(one) : null;
  if (limit !== null) return limit;
  if (one.denied) return frame === "unreal" && one.count.quantity.low !== 0 ? null : one;
  switch (frame) {
    case "unreal":
      return null;
    case "spared":
      // `أُفرج عن الجميع باستثناء 107`: these are still where they were
      return { ...one, measure: LETS_GO.has(one.measure) ? "held" : "other" };
    case "meant":
      return PROMISED.has(one.phase) && !BEFALLS.has(one.measure) ? one : null;
    case "denied":
      return { ...one, denied: true };
    case "asked":
      return { ...one, doubt: "asked" };
    case "doubted":
      return { ...one, doubt: "doubted" };
    case "rate":
      return { ...one, mode: "rate" };
    case null:
      return one;
  }
}

const LETS_GO: ReadonlySet<string> = new Set<Measure>(["released", "exchanged"]);

/** `لم يُقتل أكثر من 12`: twelve at most; `لم يُقتل أقل من 12`: at least. What is denied is that it went beyond. */
function limitOf(one: FigureDraft): FigureDraft | null {
  const { count } = one;
  const { bound, low, high } = count.quantity;
  if (bound !== "more-than" && bound !== "less-than") return null;
  const quantity: Quantity =
    bound === "more-than"
      ? { ...count.quantity, bound: "at-most", low: null, high: low }
      : { ...count.quantity, bound: "at-least", low: high, high: null };
  return { ...one, denied: false, count: { ...count, quantity } };
}

/** `ناهز عدد القتلى 70`, `لم يتجاوز عددهم أربعة`: the verb bounds a number that has no bound of its own. */
function asReached(
  one: FigureDraft,
  pack: LanguagePack,
  items: readonly Item[],
  at: number,
): FigureDraft {
  const { count } = one;
  if (count.quantity.bound === "more-than" && !one.denied && pack.notBeyond?.(items, at) === true)
    return limitOf(one) ?? one;
  if (count.quantity.bound !== "exact") return one;
  const bound = pack.reached?.(items, at) ?? null;
  if (bound === null) return one;
  const { low, high } = count.quantity;
  const quantity: Quantity = {
    ...count.quantity,
    bound,
    low: bound === "at-most" || bound === "less-than" ? null : low,
    high: bound === "more-than" || bound === "at-least" ? null : high,
  };
  return { ...one, count: { ...count, quantity } };
}
