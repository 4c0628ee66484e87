import { pageOf, type Passage, type Report } from "@tarjih/reading";
import type { Screen } from "./screen.ts";

/** Where a passage stands: characters of the text, and the page of the original where it has pages. */
export function placeText({ start, end }: Passage, report: Report, screen: Screen): string {
  return `${start}–${end}${pageText(start, report, screen)}`;
}

/** " · p. 2": the page of the original on which a place of the text stands; nothing where it has no pages. */
export function pageText(offset: number, report: Report, screen: Screen): string {
  const page = pageOf(report, offset);
  return page === null ? "" : ` · ${screen.say.cli.reading.page(page)}`;
}
