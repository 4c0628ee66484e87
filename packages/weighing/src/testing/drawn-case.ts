import fc from "fast-check";
import type { Figure, Reading, Report } from "@tarjih/reading";
import { chain, figure, reading, report } from "./build.ts";

/** Invented reports with texts, for properties over the whole of weighing. */
export interface DrawnCase {
  readonly readings: readonly Reading[];
  readonly texts: ReadonlyMap<string, string>;
}

const OUTLETS = ["alba", "birch", "cedar", "dune", "elm"];
/** Days on which drawn reports appear, in order. */
export const DAYS: readonly string[] = ["2031-04-10", "2031-04-11", "2031-04-12", "2031-04-13"];
const WORDS =
  "smoke rose over the old quay while boats turned back and people waited by the wall for news of those inside".split(
    " ",
  );

const value = fc.integer({ min: 0, max: 60 });
const stated = fc.record({
  value,
  form: fc.constantFrom("exact", "exact", "more-than", "range", "vague"),
  group: fc.constantFrom("unknown", "unknown", "civilians", "children", "soldiers", "red-league"),
  mode: fc.constantFrom("total", "total", "unknown", "new", "part"),
  phase: fc.constantFrom("done", "done", "unknown", "agreed"),
  day: fc.constantFrom(...DAYS),
  basis: fc.constantFrom("published", "stated", "unknown"),
  source: fc.constantFrom(null, null, "Dune Monitor", "Health Office", "unnamed:a medic", "وكالات"),
  measure: fc.constantFrom("killed", "killed", "held", "attackers"),
});
type StatedDraw = typeof stated extends fc.Arbitrary<infer T> ? T : never;

/** Up to five reports, one to three figures each; every report has words of its own. */
export const drawnCase: fc.Arbitrary<DrawnCase> = fc
  .array(
    fc.record({
      outlet: fc.constantFrom(...OUTLETS),
      day: fc.constantFrom(...DAYS),
      said: fc.array(stated, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drafts) => {
    const texts = new Map<string, string>();
    const readings = drafts.map(({ outlet, day, said }, i) => {
      const of = report(`r${i}`, { outlet, published: day });
      let text = "";
      const figures = said.map((draft, k) => {
        const start = text.length;
        // Each report has words of its own, so that nothing is copied unless a test copies it.
        text += `${WORDS.map((word) => `${word}${i}${k}`).join(" ")} ${draft.value}.\n`;
        return drawnFigure(of, draft, `f-${i}-${k}`, start, text.length);
      });
      texts.set(of.id, text);
      return reading(of, figures);
    });
    return { readings, texts };
  });

function drawnFigure(
  of: Report,
  draft: StatedDraw,
  id: string,
  start: number,
  end: number,
): Figure {
  const { value: low } = draft;
  const forms = {
    exact: { low, high: low, bound: "exact" },
    "more-than": { low, high: null, bound: "more-than" },
    range: { low, high: low + 5, bound: "range" },
    vague: { low: 20, high: 99, bound: "vague", word: "dozens" },
  } as const;
  const asOf =
    draft.basis === "unknown"
      ? { start: null, end: null, basis: "unknown" as const }
      : draft.basis === "published"
        ? { start: of.published, end: of.published, basis: "published" as const }
        : { start: draft.day, end: draft.day, basis: "stated" as const };
  const outlet = of.outlet ?? "";
  return figure(of, low, {
    ...forms[draft.form],
    id,
    start,
    end,
    sentence: { start, end },
    group: draft.group,
    mode: draft.mode,
    phase: draft.phase,
    measure: draft.measure,
    asOf,
    chain: draft.source === null ? chain(outlet) : chain(outlet, draft.source),
  });
}

/** The same text and figures by another outlet at another time. */
export function copyOf(
  original: Reading,
  id: string,
  {
    outlet,
    published,
    path = `z-${id}.txt`,
  }: Pick<Report, "outlet" | "published"> & { readonly path?: string },
): Reading {
  const of: Report = { ...original.report, id, path, outlet, published };
  const figures = original.figures.map((f): Figure => {
    const [first, ...rest] = f.chain;
    const asOf =
      f.asOf.basis === "published"
        ? { start: published, end: published, basis: "published" as const }
        : f.asOf;
    return {
      ...f,
      id: `${f.id}-${id}`,
      report: of.id,
      asOf,
      chain: [{ ...first, source: outlet ?? first.source }, ...rest],
    };
  });
  return reading(of, figures);
}

/** A drawn case with up to three exact copies of its reports. */
export const withCopies: fc.Arbitrary<DrawnCase> = fc
  .tuple(drawnCase, fc.array(fc.tuple(fc.nat(), fc.constantFrom("fir", "gum")), { maxLength: 3 }))
  .map(([base, picks]): DrawnCase => {
    const texts = new Map(base.texts);
    const copies = picks.flatMap(([pick, outlet], k) => {
      const original = base.readings[pick % base.readings.length];
      if (original === undefined) return [];
      texts.set(`copy-${k}`, base.texts.get(original.report.id) ?? "");
      return [copyOf(original, `copy-${k}`, { outlet, published: original.report.published })];
    });
    return { readings: [...base.readings, ...copies], texts };
  });
