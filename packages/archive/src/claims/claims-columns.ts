/** The columns of a file of hand-coded claims. */
export const CLAIM_COLUMNS = [
  "subject",
  "measure",
  "group",
  "value",
  "low",
  "high",
  "bound",
  "mode",
  "asOf",
  "source",
  "via",
  "report",
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** Other heads for a column; letters only, without case, blanks, `_` and `-`. */
const ALIASES: ReadonlyMap<string, ClaimColumn> = new Map([
  ["subject", "subject"],
  ["topic", "subject"],
  ["question", "subject"],
  ["الموضوع", "subject"],
  ["measure", "measure"],
  ["القياس", "measure"],
  ["group", "group"],
  ["who", "group"],
  ["الفئة", "group"],
  ["value", "value"],
  ["number", "value"],
  ["figure", "value"],
  ["count", "value"],
  ["العدد", "value"],
  ["القيمة", "value"],
  ["الرقم", "value"],
  ["low", "low"],
  ["min", "low"],
  ["minimum", "low"],
  ["الأدنى", "low"],
  ["high", "high"],
  ["max", "high"],
  ["maximum", "high"],
  ["الأعلى", "high"],
  ["bound", "bound"],
  ["mode", "mode"],
  ["asof", "asOf"],
  ["date", "asOf"],
  ["التاريخ", "asOf"],
  ["اليوم", "asOf"],
  ["source", "source"],
  ["المصدر", "source"],
  ["via", "via"],
  ["عبر", "via"],
  ["report", "report"],
  ["file", "report"],
  ["التقرير", "report"],
] as const);

/** The column that a head names, null for a column that is the coder's own. */
export function claimColumn(head: string): ClaimColumn | null {
  return ALIASES.get(headKey(head)) ?? null;
}

/** A head as it is compared: without case, blanks, `_`, `-` and byte order mark. */
export function headKey(head: string): string {
  return head.toLowerCase().replace(/[\s_\-\uFEFF]+/gu, "");
}
