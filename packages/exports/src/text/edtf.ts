import type { AsOf } from "@tarjih/reading";

/** When a figure held, as EDTF: a day, an interval, an open end (`../2031-06-02`); null where nobody says. */
export function edtfOf({ start, end }: Pick<AsOf, "start" | "end">): string | null {
  if (start === null && end === null) return null;
  return start === end ? start : `${start ?? ".."}/${end ?? ".."}`;
}
