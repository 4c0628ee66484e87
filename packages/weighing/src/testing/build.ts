import type {
  CaseInfo,
  Chain,
  ChainStep,
  CodedClaim,
  Decision,
  Figure,
  Reading,
  Report,
  Ruling,
  Signed,
  RuleName,
  SourceKind,
  Weighing,
} from "@tarjih/reading";
import { EMPTY_CASE } from "@tarjih/reading";
import { weigh } from "../weigh.ts";

/** Builders of invented reports for the tests of this package. */

export function report(id: string, more: Partial<Report> = {}): Report {
  return {
    type: "report",
    id,
    path: `${id}.txt`,
    sha256: `sha-${id}`,
    lang: "en",
    outlet: id,
    author: null,
    url: null,
    published: "2031-04-12",
    captured: null,
    title: null,
    text_sha256: `text-${id}`,
    length: 0,
    ...more,
  };
}

/** A chain of `source` or `kind:source` steps after the outlet. */
export function chain(outlet: string, ...steps: readonly string[]): Chain {
  const step = (text: string, kind: SourceKind): ChainStep => {
    const [first = "", rest] = text.split(":");
    const said =
      rest === undefined ? { source: first, kind } : { source: rest, kind: kindOf(first) };
    return { ...said, cue: null, start: null, end: null };
  };
  return [step(outlet, "outlet"), ...steps.map((text) => step(text, "body"))];
}

function kindOf(text: string): SourceKind {
  const kinds: readonly SourceKind[] = [
    "outlet",
    "agency",
    "body",
    "party",
    "person",
    "document",
    "witness",
  ];
  return kinds.find((kind) => kind === text) ?? "unnamed";
}

let count = 0;

/** A figure of an exact number of people killed; everything can be said otherwise. */
export function figure(of: Report, value: number | null, more: Partial<Figure> = {}): Figure {
  const id = more.id ?? `${of.id}-${more.start ?? ++count}`;
  return {
    type: "figure",
    id,
    report: of.id,
    start: 0,
    end: 2,
    quote: String(value),
    measure: "killed",
    group: "unknown",
    unit: "persons",
    low: value,
    high: value,
    bound: "exact",
    mode: "total",
    phase: "done",
    asOf: {
      start: of.published,
      end: of.published,
      basis: of.published === null ? "unknown" : "published",
    },
    place: null,
    event: "main",
    chain: chain(of.outlet ?? "unknown outlet"),
    stance: "asserted",
    rules: ["test"],
    sentence: { start: 0, end: 2 },
    ...more,
  };
}

export function reading(
  of: Report,
  figures: readonly Figure[],
  more: Partial<Reading> = {},
): Reading {
  const none = {
    dates: [],
    statements: [],
    attributions: [],
    places: [],
    questions: [],
    findings: [],
  };
  return { report: of, figures, ...none, ...more };
}

export function on(day: string): Figure["asOf"] {
  return { start: day, end: day, basis: "stated" };
}

export function caseOf(more: Partial<CaseInfo> = {}): CaseInfo {
  return { ...EMPTY_CASE, ...more };
}

export function weighed(
  readings: readonly Reading[],
  more: {
    readonly texts?: ReadonlyMap<string, string>;
    readonly case?: CaseInfo;
    readonly coded?: readonly CodedClaim[];
    readonly rule?: RuleName;
    readonly decisions?: readonly Decision[];
  } = {},
): Weighing {
  return weigh({ case: EMPTY_CASE, texts: new Map(), readings, ...more });
}

/** Verdict and reason of two figures, wherever they stand; `none` where no question has both. */
export function pairOf(weighing: Weighing, one: Figure, two: Figure): string {
  for (const question of weighing.questions) {
    for (const { a, b, verdict, because, missing } of question.pairs) {
      const found = (a === one.id && b === two.id) || (a === two.id && b === one.id);
      if (found) return `${verdict}/${missing ?? because}`;
    }
  }
  return "none";
}

/** A decision of Rana's, `id` as its place in a list would have it. */
export function decided(
  ruling: Ruling,
  id = "decision-1",
  more: Partial<Pick<Signed, "who" | "fromCase" | "knew">> = {},
): Decision {
  const signed = { id, who: "Rana", when: "2031-05-01T08:00:00Z", why: "as the page has it" };
  return { ...ruling, ...signed, ...more };
}
