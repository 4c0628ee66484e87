import type { Figure, Finding, LineageLink, Question, Reading } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { hash32 } from "../align/slug.ts";
import type { Sources } from "../lineage/sources.ts";
import { changedPages } from "./changed-pages.ts";
import { circularCredits } from "./circular-credits.ts";
import { lateAsOf } from "./late-as-of.ts";
import { ownPairs, ownPairWalk } from "./own-pairs.ts";
import { partSums } from "./part-sums.ts";
import { valueText } from "./value-text.ts";

/** What weighing notices about the material: contradictions inside a report, numbers revised down, copies, days and credits that cannot be. */
export function weighingFindings(
  readings: readonly Reading[],
  questions: readonly Question[],
  lineage: readonly LineageLink[],
  sources: Sources,
): readonly Finding[] {
  const figures = new Map(readings.flatMap((reading) => reading.figures.map((f) => [f.id, f])));
  const copied = lineage.filter(({ kind }) => kind === "copy" || kind === "wire");
  const copies = new Set(copied.map(({ to }) => to.report));
  const paths = new Map(readings.map(({ report }) => [report.id, report.path]));
  const found = [
    ...questions.flatMap((question) => [
      ...contradictions(question, figures, copies),
      ...revisions(question, figures),
    ]),
    ...changedPages(
      readings.map(({ report }) => report),
      questions,
      figures,
    ),
    ...readings.flatMap(partSums),
    ...copied.map((link) => copyFinding(link, paths)),
    ...circularCredits(readings, sources),
    ...lateAsOf(readings),
  ];
  const unique = new Map(found.map((each) => [each.id, each]));
  return [...unique.values()].toSorted((a, b) => compareText(a.id, b.id));
}

/** One report, two numbers that cannot both be true; told once, at the first report that has them and the first places where it does. */
function contradictions(
  question: Question,
  figures: ReadonlyMap<string, Figure>,
  copies: ReadonlySet<string>,
): readonly Finding[] {
  const { figures: ids, walk } = ownPairWalk(question);
  const known = ids.map((id) => figures.get(id));
  const found: Finding[] = [];
  // Two numbers of a report are told once, however often it says either.
  const told = new Set<string>();
  const of = new Map<string, number>();
  const last = new Map<string, Finding>();
  walk(
    ({ verdict }) => verdict === "conflict",
    (i, j) => {
      const [a, b] = [known[i], known[j]];
      if (a === undefined || a.report !== b?.report || copies.has(a.report)) return;
      const [one, other] = [valueText(a), valueText(b)];
      const key = [a.report, ...[one, other].toSorted()].join("\n");
      if (told.has(key)) return;
      told.add(key);
      const before = of.get(a.report) ?? 0;
      of.set(a.report, before + 1);
      if (before >= MOST_TOLD) return;
      const detail = {
        a: one,
        b: other,
        figureA: a.id,
        figureB: b.id,
        startB: b.start,
        endB: b.end,
        question: question.id,
      };
      const here = finding("internal-contradiction", a, detail);
      last.set(a.report, here);
      found.push(here);
    },
  );
  return found.map((each) => {
    const report = each.report ?? "";
    const more = (of.get(report) ?? 0) - MOST_TOLD;
    return more > 0 && last.get(report) === each
      ? { ...each, detail: { ...each.detail, more } }
      : each;
  });
}

/** Contradictions that are told of one report in one question; the last of them says how many more there are. A table of a thousand totals has half a million. */
const MOST_TOLD = 1000;

function revisions(question: Question, figures: ReadonlyMap<string, Figure>): readonly Finding[] {
  const corrected = ownPairs(question, ({ because }) => because === "correction");
  if (corrected.length === 0) return [];
  const said = saidToReplace(question, figures);
  const told = new Set<string>();
  return corrected.flatMap((pair) => {
    const [a, b] = [figures.get(pair.a), figures.get(pair.b)];
    if (a === undefined || b === undefined) return [];
    const [before, after] = (a.low ?? 0) >= (b.low ?? 0) ? [a, b] : [b, a];
    if (said.has(`${before.low ?? before.high} ${after.low ?? after.high}`)) return [];
    // "up to 100", of a day on which 104 were told, takes nothing back
    if (after.low === null) return [];
    // a headline and its report say it once
    const once = [after.report, before.report, valueText(before), valueText(after)].join("\n");
    if (told.has(once)) return [];
    told.add(once);
    return [
      finding("revised-down", after, {
        from: valueText(before),
        to: valueText(after),
        figure: before.id,
        question: question.id,
      }),
    ];
  });
}

/** "Brought the figure down from 103 to 95": a report says that it is a correction, and nobody has to be told that it may be one. */
function saidToReplace(
  { answers }: Question,
  figures: ReadonlyMap<string, Figure>,
): ReadonlySet<string> {
  return new Set(
    answers.flatMap(({ figure }) => {
      const one = figures.get(figure);
      return one?.replaces === undefined ? [] : `${one.replaces} ${one.low ?? one.high}`;
    }),
  );
}

function copyFinding(link: LineageLink, paths: ReadonlyMap<string, string>): Finding {
  const path = (id: string): string => paths.get(id) ?? id;
  const isUnknown = link.why.includes("direction-unknown");
  return {
    type: "finding",
    id: `copies-${hash32(`${link.from.report}|${link.to.report}`)}`,
    code: "copies",
    report: link.to.report,
    severity: "info",
    detail: {
      of: path(link.from.report),
      report: path(link.to.report),
      why: link.why.join(", "),
      ...(isUnknown ? { direction: "unknown" } : {}),
    },
  };
}

function finding(
  code: "internal-contradiction" | "revised-down",
  figure: Figure,
  detail: Finding["detail"],
): Finding {
  const coded = figure.row !== undefined;
  return {
    type: "finding",
    id: `${code}-${hash32(JSON.stringify([figure.id, detail]))}`,
    code,
    report: figure.report,
    // A figure coded by hand has no passage.
    ...(coded ? {} : { start: figure.start, end: figure.end }),
    severity: code === "internal-contradiction" ? "warning" : "info",
    detail,
  };
}
