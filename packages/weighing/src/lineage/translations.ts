import type { Figure, Reading } from "@tarjih/reading";
import { publishedMinutes } from "./published.ts";
import type { Sources } from "./sources.ts";

/** Two reports (indices, first smaller) in two languages that give the same numbers in the same order. */
export interface TranslationLink {
  readonly a: number;
  readonly b: number;
  /** Matched figures, one of each report. */
  readonly figures: readonly (readonly [Figure, Figure])[];
  readonly p: number;
}

/** Three distinct numbers of the same measures in the same order are rare by chance. */
const LEAST_FIGURES = 3;
/** Share of the shorter report's figures that must match: a round-up that repeats one toll is none. */
const LEAST_SHARE = 0.6;
/** A translation follows within days. */
const CLOSE_DAYS = 3;
/** From so many numbers on, even a report that credits each of them to the other is its translation. */
const CITED_FIGURES = 5;
/** Without a credit the same numbers may come from one press conference: never surer than this. */
const MOST_P = 0.8;
const P_AT_LEAST_FIGURES = 0.6;
const P_PER_FIGURE = 0.1;

/** Probable translations among the readings, found by an index of three figures in a row. */
export function translations(
  readings: readonly Reading[],
  sources: Sources,
): readonly TranslationLink[] {
  const lists = readings.map((reading) =>
    reading.figures.filter((figure) => figure.stance !== "questioned"),
  );
  const index = new Map<string, Set<number>>();
  for (const [i, figures] of lists.entries()) {
    for (let at = 0; at + LEAST_FIGURES <= figures.length; at++) {
      const key = figures
        .slice(at, at + LEAST_FIGURES)
        .map(figureKey)
        .join("|");
      index.set(key, (index.get(key) ?? new Set<number>()).add(i));
    }
  }
  const tried = new Set<string>();
  const links: TranslationLink[] = [];
  for (const indices of index.values()) {
    const list = [...indices];
    for (const [at, a] of list.entries()) {
      for (const b of list.slice(at + 1)) {
        const key = `${a}:${b}`;
        if (tried.has(key) || !canTranslate(readings[a], readings[b])) continue;
        tried.add(key);
        const figures = inSameOrder(lists[a] ?? [], lists[b] ?? []);
        const shorter = Math.min(lists[a]?.length ?? 0, lists[b]?.length ?? 0);
        const distinct = new Set(figures.map(([figure]) => figureKey(figure))).size;
        if (distinct < LEAST_FIGURES || figures.length < shorter * LEAST_SHARE) continue;
        if (distinct < CITED_FIGURES && isCitation(figures, readings[a], readings[b], sources))
          continue;
        const p = P_AT_LEAST_FIGURES + P_PER_FIGURE * (distinct - LEAST_FIGURES);
        links.push({ a, b, figures, p: Math.min(MOST_P, Math.round(p * 100) / 100) });
      }
    }
  }
  return links.toSorted((x, y) => x.a - y.a || x.b - y.b);
}

/** Each matched figure of one report is attributed to the other's outlet: it cites a statement, it is no translation. */
function isCitation(
  figures: readonly (readonly [Figure, Figure])[],
  a: Reading | undefined,
  b: Reading | undefined,
  sources: Sources,
): boolean {
  const cites = (figure: Figure, other: Reading | undefined): boolean => {
    const last = figure.chain.at(-1) ?? figure.chain[0];
    const outlet = other?.report.outlet ?? null;
    return outlet !== null && sources.idOf(last.source) === sources.idOf(outlet);
  };
  return (
    figures.every(([, theirs]) => cites(theirs, a)) || figures.every(([ours]) => cites(ours, b))
  );
}

function canTranslate(a: Reading | undefined, b: Reading | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const languages = [a.report.lang, b.report.lang].toSorted().join("+");
  if (languages !== "ar+en") return false;
  const [one, two] = [publishedMinutes(a.report.published), publishedMinutes(b.report.published)];
  return one !== null && two !== null && Math.abs(one.minutes - two.minutes) <= CLOSE_DAYS * 1440;
}

function figureKey({ measure, low, high }: Figure): string {
  return `${measure}:${low ?? ""}:${high ?? ""}`;
}

/** Longest common subsequence of two lists of figures by measure and value. */
function inSameOrder(
  a: readonly Figure[],
  b: readonly Figure[],
): readonly (readonly [Figure, Figure])[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = isSame(a[i], b[j])
        ? (table[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const pairs: (readonly [Figure, Figure])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, two] = [a[i], b[j]];
    if (one !== undefined && two !== undefined && isSame(one, two)) {
      pairs.push([one, two]);
      i++;
      j++;
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

function isSame(a: Figure | undefined, b: Figure | undefined): boolean {
  return a !== undefined && b !== undefined && figureKey(a) === figureKey(b);
}
