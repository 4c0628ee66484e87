import type { Byline } from "../extract/byline.ts";
import type { CaseInfo } from "../model/case.ts";
import type { Report } from "../model/report.ts";
import type { ChainStep } from "../model/source.ts";
import type { PackActor } from "../packs/pack-line.ts";
import { PACKS } from "../packs/packs.ts";
import { fold } from "../text/fold.ts";

/** Name of an outlet that nobody stated. */
const UNKNOWN_OUTLET = "unknown";

/** Where no outlet is known, who signs the text speaks in it. */
export function signedBy(
  step: ChainStep,
  report: Report,
  byline: Byline | null,
  raw: string,
): ChainStep {
  if (report.outlet !== null || byline === null) return step;
  const { start, end } = byline.words;
  const source = raw.slice(start, end).replace(/\s+/gu, " ");
  return { source, kind: "person", cue: raw.slice(byline.cue.start, byline.cue.end), start, end };
}

/** First step of every chain of a report. */
export type OutletStep = (report: Report) => ChainStep;

/**
 * The outlet as a chain's first step. A monitor, party or ministry that publishes itself is the actor that others
 * cite: without one id for both, its own report and a report that quotes it would pass for two roots.
 */
export function outletSteps(info: CaseInfo): OutletStep {
  const ids = new Map<string, Pick<ChainStep, "source" | "kind">>();
  const all: readonly PackActor[] = [...info.actors, ...PACKS.flatMap(({ actors }) => actors)];
  for (const { id, names, kind, regional = [] } of all) {
    for (const name of [...names.ar, ...names.en, id]) {
      // No text tells which of those that bear it publishes.
      if (regional.includes(name)) continue;
      const key = fold(name).trim();
      if (!ids.has(key)) ids.set(key, { source: id, kind: kind === "actor" ? "party" : kind });
    }
  }
  return (report) => {
    const nowhere = { cue: null, start: null, end: null };
    if (report.outlet === null) return { source: UNKNOWN_OUTLET, kind: "outlet", ...nowhere };
    const known = ids.get(fold(report.outlet).trim().replace(/\s+/gu, " "));
    return { ...(known ?? { source: report.outlet, kind: "outlet" }), ...nowhere };
  };
}
