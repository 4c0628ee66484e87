import type { Figure, Finding, Reading } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { hash32 } from "../align/slug.ts";
import { numberKey } from "../lineage/citations.ts";
import type { Sources } from "../lineage/sources.ts";
import { valueText } from "./value-text.ts";

/** A figure of an outlet, and whom it credits; ids of sources. */
interface Credit {
  readonly figure: Figure;
  readonly from: string;
  readonly to: string;
}

/**
 * Numbers whose credits lead round in a circle: Alba has it from Norda and Norda from Alba, or a report credits a source that has
 * it from the report's own outlet. They count as one origin, and who that is nobody can say: a finding at the first of them.
 */
export function circularCredits(
  readings: readonly Reading[],
  sources: Sources,
): readonly Finding[] {
  const credits = readings.flatMap(({ report, figures }) =>
    figures.flatMap((figure) => creditsOf(figure, report.outlet, sources)),
  );
  // Only who credits somebody and is credited can stand in a circle: mostly nobody.
  const crediting = new Set(credits.map(({ from }) => from));
  const credited = new Set(credits.map(({ to }) => to));
  const alike = Map.groupBy(
    credits.filter(({ from, to }) => credited.has(from) && crediting.has(to)),
    ({ figure }) =>
      `${figure.subject ?? ""}|${figure.measure}|${figure.event}|${numberKey(figure)}`,
  );
  return [...alike.values()].flatMap((edges) => {
    const ring = ringIn(edges);
    if (ring === null) return [];
    const [first] = edges
      .filter(({ from, to }) => ring.includes(from) && ring.includes(to))
      .toSorted((a, b) => compareText(a.figure.id, b.figure.id));
    return first === undefined ? [] : [circleFinding(first.figure, ring)];
  });
}

/** Each step of a chain credits the next; the first is the outlet. Its own name twice running is "the Post told the Post". */
function creditsOf(figure: Figure, outlet: string | null, sources: Sources): readonly Credit[] {
  // An outlet's own voice credits nobody.
  if (figure.chain.length === 1) return [];
  const steps = withoutSpeakers(figure, sources);
  const ids = outlet === null ? steps : [sources.idOf(outlet), ...steps];
  return ids.flatMap((from, at) => {
    const to = ids[at + 1];
    return to === undefined || to === from ? [] : [{ figure, from, to }];
  });
}

/**
 * The steps of a chain. "The army's spokesman said", in the army's own statement; the relief board, its head, and the board again: a body and whoever speaks for it do not have it
 * from each other, however often the two are named.
 */
function withoutSpeakers({ chain }: Figure, sources: Sources): readonly string[] {
  const steps: { readonly id: string; readonly kind: string }[] = [];
  for (const { source, kind } of chain) {
    const id = sources.idOf(source);
    const [last, before] = [steps.at(-1), steps.at(-2)];
    if (before?.id === id && last !== undefined && (last.kind === "person" || kind === "person"))
      steps.pop();
    else steps.push({ id, kind });
  }
  return steps.map(({ id }) => id);
}

/** The sources of one circle in its order, the first by name first; null where no credit leads back. */
function ringIn(edges: readonly Credit[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = next.get(from) ?? [];
    if (!known.includes(to)) known.push(to);
    next.set(from, known);
  }
  for (const start of [...next.keys()].toSorted(compareText)) {
    const way = wayBack(start, next);
    if (way !== null) return way;
  }
  return null;
}

/** The shortest way from a source over credits back to it. */
function wayBack(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const before = new Map<string, string>();
  const queue = [start];
  for (const at of queue) {
    for (const to of next.get(at) ?? []) {
      if (to === start) {
        const way = [at];
        for (let one = before.get(at); one !== undefined; one = before.get(one)) way.unshift(one);
        return way;
      }
      // Only sources that credit someone can lead on.
      if (before.has(to) || !next.has(to)) continue;
      before.set(to, at);
      queue.push(to);
    }
  }
  return null;
}

function circleFinding(figure: Figure, ring: readonly string[]): Finding {
  const detail = { value: valueText(figure), sources: [...ring, ring[0] ?? ""].join(" ← ") };
  return {
    type: "finding",
    id: `circular-credit-${hash32(JSON.stringify([figure.id, detail]))}`,
    code: "circular-credit",
    report: figure.report,
    ...(figure.row === undefined ? { start: figure.start, end: figure.end } : {}),
    severity: "warning",
    detail: figure.row === undefined ? detail : { ...detail, row: figure.row },
  };
}
