import { nameOfSource } from "@tarjih/reading/persons";
import type { ChainStep, Passage, SourceKind } from "@tarjih/reading";
import type { DossierInput } from "../scene/data.ts";

/** Kinds of sources behind which somebody may stand who has no office; an Arabic name that no list has is read as an unnamed source. */
const PERSONAL: ReadonlySet<SourceKind> = new Set(["person", "witness", "unnamed"]);

/** A person whom reports credit, and where. */
export interface PersonalSource {
  readonly name: string;
  /** Of each report, the passages that name the source. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
}

/**
 * Persons whom reports credit with something, in the order of the claims: to be a source is told by the reading, so
 * that it needs no given name on a list. What a person typed as a source of a figure added by hand is one as well.
 */
export function personalSources({
  readings,
  weighing,
  texts,
}: Pick<DossierInput, "readings" | "weighing" | "texts">): readonly PersonalSource[] {
  const found = new Map<string, Map<string, Passage[]>>();
  const note = (report: string | null, { kind, source, start, end }: Said): void => {
    const text = texts.get(report ?? "") ?? "";
    // "the daily The Morning Lantern": its article is a part of it
    const isTitled = start !== null && text.endsWith("The ", start);
    const name = PERSONAL.has(kind) ? nameOfSource(isTitled ? `The ${source}` : source) : null;
    if (name === null) return;
    const passages = found.get(name) ?? new Map<string, Passage[]>();
    found.set(name, passages);
    if (report === null || start === null || end === null) return;
    const at = text.slice(start, end).lastIndexOf(name);
    if (at < 0) return;
    const passage = { start: start + at, end: start + at + name.length };
    const known = passages.get(report) ?? [];
    if (!known.some((one) => one.start === passage.start))
      passages.set(report, [...known, passage]);
  };
  for (const { report, chain } of weighing.figures) for (const step of chain) note(report, step);
  for (const { figures, statements } of readings)
    for (const { report, chain } of [...figures, ...statements])
      for (const step of chain) note(report, step);
  for (const decision of weighing.decisions ?? [])
    if (decision.kind === "add" && decision.source !== null) note(null, decision.source);
  return [...found].map(([name, passages]) => ({ name, passages }));
}

type Said = Pick<ChainStep, "kind" | "source" | "start" | "end">;
