import { messages } from "@tarjih/i18n";
import type { Report } from "@tarjih/reading";

/** Under what a list of sources has a report: its title, else that it has none. A path of a file or its outlet's name is no title. */
export function citedTitle({ title, lang }: Pick<Report, "title" | "lang">): string {
  return title ?? messages(lang === "ar" ? "ar" : "en").exports.untitledReport;
}
