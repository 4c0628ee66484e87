import type { Byline } from "../../extract/byline.ts";
import type { CaseInfo } from "../../model/case.ts";
import type { Report } from "../../model/report.ts";
import type { ChainStep } from "../../model/source.ts";
import type { PackActor } from "../../packs/pack-line.ts";
import { PACKS } from "../../packs/packs.ts";
import { fold } from "../../text/fold.ts";

/** Name of an outlet that nobody stated. */
const UNKNOWN_OUTLET = "unknown";

/** Whose words are passed on where nobody says it, as reports word it. */
const SOMEBODY = { ar: "كاتب غير معروف", other: "an unknown writer" } as const;

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

/** First steps of every chain of a report. */
export interface OutletSteps {
  readonly outlet: (report: Report) => ChainStep;
  /** Whose words the whole report passes on (a forwarded message, a repost); somebody unknown where that is not said. Null where it passes on nothing. */
  readonly relayed: (report: Report) => ChainStep | null;
}

/**
 * The outlet as a chain's first step. A monitor, party or ministry that publishes itself is the actor that others
 * cite: without one id for both, its own report and a report that quotes it would pass for two roots.
 */
export function outletSteps(info: CaseInfo): OutletSteps {
  packs ??= publishers(PACKS.flatMap(({ actors }) => actors));
  const shared = packs;
  const own = publishers(info.actors);
  const nowhere = { cue: null, start: null, end: null };
  const named = (name: string): ChainStep => {
    const key = fold(name).trim().replace(/\s+/gu, " ");
    const known = own.get(key) ?? shared.get(key);
    return { ...(known ?? { source: name, kind: "outlet" }), ...nowhere };
  };
  return {
    outlet: ({ outlet }) =>
      outlet === null ? { source: UNKNOWN_OUTLET, kind: "outlet", ...nowhere } : named(outlet),
    relayed: ({ outlet, forwarded, lang }) => {
      if (forwarded === undefined) return null;
      const source = forwarded.source?.trim() ?? "";
      if (source === "") {
        return {
          source: lang === "ar" ? SOMEBODY.ar : SOMEBODY.other,
          kind: "unnamed",
          ...nowhere,
        };
      }
      // One's own message sent on is one's own.
      return outlet !== null && fold(outlet).trim() === fold(source) ? null : named(source);
    },
  };
}

type Publisher = Pick<ChainStep, "source" | "kind">;

/** Those of the packs are the same for every case, and thousands of names are folded for them: made once. */
let packs: ReadonlyMap<string, Publisher> | undefined;

/** Who publishes under a name; the first that bears it. */
function publishers(actors: readonly PackActor[]): ReadonlyMap<string, Publisher> {
  const ids = new Map<string, Publisher>();
  for (const { id, names, kind, regional = [] } of actors) {
    for (const name of [...names.ar, ...names.en, id]) {
      // No text tells which of those that bear it publishes.
      if (regional.includes(name)) continue;
      const key = fold(name).trim();
      if (!ids.has(key)) ids.set(key, { source: id, kind: kind === "actor" ? "party" : kind });
    }
  }
  return ids;
}
