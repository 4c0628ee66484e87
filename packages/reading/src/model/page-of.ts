import type { Report } from "./report.ts";

/** Number of the page of the original on which a place of the text stands; null where it has none. */
export function pageOf({ pages = [] }: Report, offset: number): number | null {
  return pages.find(({ start, end }) => start <= offset && offset < end)?.page ?? null;
}
