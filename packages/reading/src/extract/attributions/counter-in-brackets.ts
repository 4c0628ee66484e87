import type { SourceKind } from "../../model/source.ts";
import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";

/** Who counts: an armed side in brackets may be whose dead they are. */
export const COUNTERS: ReadonlySet<SourceKind> = new Set(["body", "agency", "outlet"]);

/** Between a number and the brackets: "39 people were killed on Friday (". */
const BEHIND_NUMBER = 8;

const SIDE = /^(?:ال)?(?:طرف|جانب|فريق|معسكر|side|party)$/u;

/** Whether brackets stand behind a number; behind a name they give its letters ("the Plateau Front (PF)"). */
export function isBehindNumber(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return false;
  // "in their headquarters (Interior Ministry)", `في المبنى المقصوف (وزارة الدفاع)`: whose house it is
  const { chunk, sense } = before;
  const isCount = chunk?.kind === "count" || chunk?.kind === "quantity" || chunk?.kind === "date";
  const isWhom = sense?.unit === "persons" || hasAny(before, ["pred", "past", "victim", "others"]);
  if (chunk !== null ? !isCount : !isWhom || hasAny(before, ["party-noun", "body-noun"]))
    return false;
  // `823 من الطرف الآخر (الحكومة)`: who that side is
  if (items.slice(Math.max(0, at - 2), at).some(({ word }) => SIDE.test(word))) return false;
  for (let i = at - 1; i >= 0 && i >= at - BEHIND_NUMBER; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "paren-close"])) return false;
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return true;
  }
  return false;
}
