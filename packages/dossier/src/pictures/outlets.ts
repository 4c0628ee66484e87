import type { Figure } from "@tarjih/reading";
import { nameIn } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import type { Pen } from "./pen.ts";

/** Who published these figures, whoever has most of them first. */
export function outletsOf(
  scene: Scene,
  figures: readonly Pick<Figure, "report">[],
  lang: Pen["lang"],
): readonly string[] {
  const times = new Map<string, number>();
  for (const { report: id } of figures) {
    const report = scene.reports.get(id);
    if (report === undefined) continue;
    const name = nameIn(scene, report.outlet ?? report.path, lang);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
