import type { Messages } from "@tarjih/i18n";
import { isWork } from "../custody/custody-of.ts";
import type { Scene } from "../scene/scene.ts";
import { count, isolated, leftToRight } from "./plain-words.ts";

/** So many are named; the others are counted. */
const NAMED = 4;

/** Whose words a picture shows, what weighed them, and the day up to which the case was worked on. */
export function sourceLine(scene: Scene, outlets: readonly string[], m: Messages): string {
  const { program, custody, weighing } = scene.data;
  const unique = [...new Set(outlets)];
  const named = unique.slice(0, NAMED).map(isolated).join(m.charts.comma);
  const more = unique.length - Math.min(NAMED, unique.length);
  const who = more === 0 ? named : m.charts.andMore(named, count(more));
  // Writing a picture or a package is no work on what it shows.
  const worked = (custody?.actions ?? []).filter(isWork);
  const day = worked
    .map(({ last }) => last)
    .toSorted()
    .at(-1)
    ?.slice(0, 10);
  return m.charts.source({
    reports: m.dossier.counts.fromReports(weighing.reports.length),
    who,
    program: leftToRight(`${program.name} ${program.version}`),
    day: day === undefined ? null : leftToRight(day),
  });
}
