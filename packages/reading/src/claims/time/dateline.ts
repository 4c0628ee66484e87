import { hasAny } from "../../extract/attributions/arabic-words.ts";
import type { Item } from "../../text/item.ts";
import { isOf, itemClass } from "../../text/traits.ts";

/**
 * "HASK, May 7 (Agency) — Shells hit …", "May 7 (Agency) — Shells hit", `كفر سلوى – 3 أيار – قتل سبعة`: the day of the report, behind its town or before its agency.
 * "May 7 — Shells hit" tells that of the deed.
 */
export function isDateline(items: readonly Item[], date: number): boolean {
  const before = items[date - 1];
  if (date > DATELINE) return false;
  // "TESK - September 2024 - Gunmen seized a school": a row of a list, as no report is dated by its month alone
  const chunk = items[date]?.chunk;
  // "TESK, June 2031: Nine people were killed on Monday" has the day of its deed behind it
  const isMonth = chunk?.kind === "date" && chunk.grain !== "day";
  if (isMonth && !items.slice(date + 1).some(isDay)) return false;
  const behindTown = before !== undefined && hasAny(before, ["comma", "dash", "paren-open"]);
  const beforeAgency =
    before === undefined && items[date + 1]?.tags.includes("paren-open") === true;
  if (!behindTown && !beforeAgency) return false;
  for (let i = date + 1; i < Math.min(items.length, date + DATELINE); i++) {
    const item = items[i];
    if (item === undefined || isOf(item, PARTS)) return false;
    // "OLM, Sept 15: As many as 175 were killed"
    if (item.tags.includes("dash") || (behindTown && item.tags.includes("colon"))) return true;
  }
  return false;
}
const DATELINE = 8;
const PARTS = itemClass(["comma", "stop", "pred", "count", "quantity"]);

function isDay({ chunk }: Item): boolean {
  return chunk?.kind === "date" && chunk.grain === "day";
}
