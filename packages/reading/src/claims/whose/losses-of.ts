import type { Item } from "../../text/item.ts";

/** `خسائر`, `خسائرها`, "losses", folded. */
const LOSSES: ReadonlySet<string> = new Set(["خساير", "losses"]);
/** How many items before a number its losses stand. */
const REACH = 9;
const THEIR: ReadonlySet<string> = new Set(["its", "our", "their"]);

/** Whose losses are counted. */
export interface LossesOf {
  readonly side: string | null;
}

/**
 * The side whose losses a number of nobody named counts: `بلغت خسائر قوات الدرع تسعة قتلى`, "the Front put its losses at nine dead".
 * Its name is null where it is whoever speaks ("its losses"); null where no losses are named.
 */
export function lossesOf(items: readonly Item[], at: number): LossesOf | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    const { tags = [], chunk = null } = item ?? {};
    // "bringing its losses to eight, and repeated that 16 of the others fell"
    const isNumber = chunk?.kind === "count" || chunk?.kind === "quantity";
    if (item === undefined || isNumber || tags.includes("stop")) return null;
    if (!LOSSES.has(item.word)) continue;
    if (["ه", "ها", "هم", "نا"].includes(item.suffix) || THEIR.has(items[i - 1]?.word ?? ""))
      return { side: null };
    // "the losses of the Front", "the Front's losses"
    const beside = [items[i + 1], items[i + 2], items[i + 3], items[i - 1]];
    const side = beside.find((one) => one?.chunk?.kind === "name" && one.chunk.is === "actor");
    return side?.chunk?.kind === "name" ? { side: side.chunk.id } : null;
  }
  return null;
}
