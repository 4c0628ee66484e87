import { nameOfSource } from "@tarjih/reading";
import type { ChainStep, SourceKind } from "@tarjih/reading";
import type { DossierInput } from "../scene/data.ts";

/** Kinds of sources behind which somebody may stand who has no office; an Arabic name that no list has is read as an unnamed source. */
const PERSONAL: ReadonlySet<SourceKind> = new Set(["person", "witness", "unnamed"]);

/**
 * Names of persons whom reports credit with something, in the order of the claims: to be a source is told by the reading, so
 * that it needs no given name on a list. What a person typed as a source of a figure added by hand is one as well.
 */
export function personalSources({
  readings,
  weighing,
}: Pick<DossierInput, "readings" | "weighing">): readonly string[] {
  const names = new Set<string>();
  const note = ({ kind, source }: ChainStep): void => {
    const name = PERSONAL.has(kind) ? nameOfSource(source) : null;
    if (name !== null) names.add(name);
  };
  for (const { chain } of weighing.figures) chain.forEach(note);
  for (const { figures, statements } of readings)
    for (const { chain } of [...figures, ...statements]) chain.forEach(note);
  for (const decision of weighing.decisions ?? [])
    if (decision.kind === "add" && decision.source !== null) note(decision.source);
  return [...names];
}
