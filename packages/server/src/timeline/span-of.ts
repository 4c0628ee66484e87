/** First and last day of a date, null where open or not known. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly open: readonly ("start" | "end")[];
}

const DAY = /^\d{4}-\d{2}-\d{2}/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const YEAR = /^\d{4}$/;

/** Days of an EDTF value as events have it: `2031`, `2031-05`, `2031-05-04`, `../2031-06-16`, `2031-01/..`. */
export function spanOf(value: string, until: string = value): Span {
  const [start = "", end = ""] = value.includes("/") ? value.split("/") : [value, until];
  const open = [
    ...(start === ".." ? (["start"] as const) : []),
    ...(end === ".." ? (["end"] as const) : []),
  ];
  return { from: edge(start, "first"), to: edge(end, "last"), open };
}

function edge(part: string, which: "first" | "last"): string | null {
  if (DAY.test(part)) return part.slice(0, 10);
  const month = MONTH.exec(part);
  if (month !== null) return `${part}-${which === "first" ? "01" : lengthOf(month)}`;
  if (YEAR.test(part)) return `${part}-${which === "first" ? "01-01" : "12-31"}`;
  return null;
}

function lengthOf([, year, month]: RegExpExecArray): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, "0");
}
