import type { Root } from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import { compareText } from "../align/compare.ts";
import type { Group, OwnRoot } from "../blocks/group.ts";
import type { Setting } from "../setting.ts";

/** Roots of the case: those of its groups by id, named after the first figure in the order of the questions. */
export function rootsOf(
  groups: readonly Group[],
  setting: Setting,
  language: "ar" | "en",
): readonly Root[] {
  const byId = new Map<string, OwnRoot[]>();
  for (const { roots, deniers } of groups) {
    for (const root of [...roots, ...deniers]) {
      const known = byId.get(root.id);
      if (known === undefined) byId.set(root.id, [root]);
      else known.push(root);
    }
  }
  return [...byId]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([id, [first, ...others]]): readonly Root[] => {
      if (first === undefined) return [];
      const name = rootName(first, setting, language);
      // Each question has its own in order.
      const { reports, figures, evidence } = first;
      if (others.length === 0) return [{ id, name, reports, figures, evidence }];
      const all = [first, ...others];
      return [
        {
          id,
          name,
          reports: sorted(all.flatMap((each) => each.reports)),
          figures: sorted(all.flatMap((each) => each.figures)),
          evidence: sorted(all.flatMap((each) => each.evidence)),
        },
      ];
    });
}

function rootName(
  { origin, report }: OwnRoot,
  { nameOf, sources }: Setting,
  language: "ar" | "en",
): string {
  const words = messages(language).questions;
  if (origin.kind === "agencies" || origin.kind === "media") return words[origin.kind];
  if (origin.kind === "unnamed") {
    const where = report.outlet ?? report.path;
    // "Eyewitness Abu Karam" has a name, and still is another person in another report.
    if (origin.isWitness === true) return words.witnessIn(origin.source, where);
    return sources.hasName(origin.source)
      ? words.namedIn(origin.source, where)
      : words.unnamedIn(origin.source, where);
  }
  const id = sources.idOf(origin.source);
  // An outlet "Gulf" that no list holds is not the region of that id.
  const name = sources.isKnown(id) ? nameOf(id, language) : id;
  return name === id ? origin.source : name;
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted(compareText);
}
