import type { Localised } from "@tarjih/reading";
import type { Snapshot } from "./desk.ts";

/** What each report is called in a list: its title, else its outlet, else its file. */
export function reportTitles({ reports, scene }: Snapshot): Readonly<Record<string, Localised>> {
  return Object.fromEntries(
    reports.map(({ report }) => [
      report.id,
      report.title === null
        ? scene.nameOf(report.outlet ?? report.path)
        : { ar: report.title, en: report.title },
    ]),
  );
}
