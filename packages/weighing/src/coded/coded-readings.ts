import type {
  AsOf,
  Chain,
  CodedClaim,
  Figure,
  Measure,
  Reading,
  Report,
  Unit,
} from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { daysInMonth } from "../align/days.ts";
import { ownFamily } from "../align/measures.ts";
import { hash32 } from "../align/slug.ts";

const UNITS: Readonly<Record<ReturnType<typeof ownFamily>, Unit>> = {
  people: "persons",
  houses: "houses",
  vehicles: "vehicles",
  items: "unknown",
  events: "events",
};

/**
 * Figures coded by hand as readings without text: one report for each name in the column `report` (else `via`,
 * else `source`), so that everything that weighs reports weighs rows. Their passages are empty.
 */
export function codedReadings(coded: readonly CodedClaim[], event: string): readonly Reading[] {
  const rows = coded.toSorted((a, b) => a.row - b.row);
  const byReport = Map.groupBy(rows, (claim) => claim.report ?? claim.via ?? claim.source);
  return [...byReport]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, claims]) => {
      const report = codedReport(name, claims);
      const figures = claims.map((claim) => codedFigure(claim, report.id, event));
      const none = {
        dates: [],
        statements: [],
        attributions: [],
        places: [],
        questions: [],
        findings: [],
      };
      return { report, figures, ...none };
    });
}

function codedReport(name: string, claims: readonly CodedClaim[]): Report {
  const outlets = new Set(claims.map((claim) => claim.via ?? claim.source));
  const [outlet = null] = outlets.size === 1 ? outlets : [];
  return {
    type: "report",
    id: `coded-${hash32(name)}`,
    path: name,
    sha256: "",
    lang: "unknown",
    outlet,
    author: null,
    url: null,
    published: null,
    captured: null,
    title: null,
    text_sha256: "",
    length: 0,
  };
}

function codedFigure(claim: CodedClaim, report: string, event: string): Figure {
  return {
    type: "figure",
    id: `row-${claim.row}`,
    report,
    start: 0,
    end: 0,
    quote: "",
    measure: claim.measure,
    group: claim.group === "" ? "unknown" : claim.group,
    unit: unitOf(claim.measure),
    low: claim.low,
    high: claim.high,
    bound: claim.bound,
    mode: claim.mode,
    phase: "unknown",
    asOf: codedAsOf(claim.asOf),
    place: null,
    event,
    chain: codedChain(claim),
    stance: "asserted",
    rules: ["coded"],
    sentence: { start: 0, end: 0 },
    row: claim.row,
    subject: claim.subject,
  };
}

function unitOf(measure: Measure): Unit {
  return UNITS[ownFamily(measure)];
}

function codedChain({ source, via }: CodedClaim): Chain {
  const step = { cue: null, start: null, end: null };
  const origin = { source, kind: "body", ...step } as const;
  return via === null || via === source
    ? [{ ...origin, kind: "outlet" }]
    : [{ source: via, kind: "outlet", ...step }, origin];
}

/** An ISO date, a year or month, or two of them joined by a slash; `..` is an open end. */
function codedAsOf(asOf: string | null): AsOf {
  if (asOf === null || asOf === "") return { start: null, end: null, basis: "unknown" };
  const [first = "", last = first] = asOf.split("/");
  return { start: firstDay(first), end: lastDayOf(last), basis: "stated" };
}

function firstDay(date: string): string | null {
  if (date === "..") return null;
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function lastDayOf(date: string): string | null {
  if (date === "..") return null;
  return date.length === 4
    ? `${date}-12-31`
    : date.length === 7
      ? `${date}-${lastDay(date)}`
      : date;
}

/** Last day of a month `2031-02`. */
function lastDay(month: string): string {
  const [year = 0, index = 1] = month.split("-").map(Number);
  return String(daysInMonth(year, index)).padStart(2, "0");
}
