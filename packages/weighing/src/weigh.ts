import type {
  CaseInfo,
  CodedClaim,
  Question,
  Reading,
  Report,
  RuleName,
  Unit,
  Weighing,
} from "@tarjih/reading";
import { cellsOf } from "./align/cells.ts";
import type { Cell } from "./align/cells.ts";
import { compareText } from "./align/compare.ts";
import { printedGroup } from "./align/groups.ts";
import { EVERYWHERE, placesOf } from "./align/places.ts";
import type { Places } from "./align/places.ts";
import { namesOf, questionText } from "./align/question-text.ts";
import type { NameOf } from "./align/question-text.ts";
import { statementOf } from "./align/statement.ts";
import { codedReadings } from "./coded/coded-readings.ts";
import { independenceWeights } from "./estimate/independence.ts";
import { votesOf } from "./estimate/votes.ts";
import { claimEdges } from "./lineage/claim-edges.ts";
import type { ClaimEdge } from "./lineage/claim-edges.ts";
import { copiedText, textReports } from "./lineage/copied-text.ts";
import { firstTimes } from "./lineage/first-times.ts";
import { lineageLinks } from "./lineage/links.ts";
import { rootsOf } from "./lineage/roots.ts";
import { sourcesOf } from "./lineage/sources.ts";
import { translations } from "./lineage/translations.ts";
import { weighingFindings } from "./open/findings.ts";
import { openQuestions } from "./open/open-questions.ts";
import { rivalDays } from "./open/rival-days.ts";
import { pairAnswers } from "./relate/pairs.ts";
import { versionsOf } from "./relate/versions.ts";
import { estimate } from "./rules/estimate.ts";

/** What weighing takes. `texts` has the text of each report by its id; without one, copies are not seen. */
export interface WeighInput {
  readonly case: CaseInfo;
  readonly readings: readonly Reading[];
  readonly texts: ReadonlyMap<string, string>;
  /** Figures coded by hand. */
  readonly coded?: readonly CodedClaim[];
  /** How low, best and high are computed; `roots` if not said. */
  readonly rule?: RuleName;
  /** Names of actors, places and events; those of the case if not given. */
  readonly nameOf?: NameOf;
}

/**
 * Weighs what reports say: who has it from whom, which figures answer one question, what each pair of them
 * is to each other, how many independent roots there are, and what they leave open. Pure: the same
 * input in any order gives the same result. A report given twice (same id) counts once.
 */
export function weigh(input: WeighInput): Weighing {
  const { texts, rule = "roots", nameOf = namesOf(input.case) } = input;
  const [mainEvent] = input.case.events;
  const readings = inOrder([...input.readings, ...codedReadings(input.coded ?? [], mainEvent.id)]);
  const reports = readings.map((reading) => reading.report);
  const sources = sourcesOf(input.case);
  const places = placesOf(input.case);

  // Who has whose words, report by report; then which figures were taken with them.
  const words = textReports(reports, texts);
  const textLinks = copiedText(words);
  const translationLinks = translations(readings, sources);
  const edges = claimEdges(readings, words, textLinks, translationLinks, sources);

  // Which figures answer one question, and on which independent roots they rest.
  const times = firstTimes(readings, edges);
  const statements = readings.flatMap(({ report, figures }) =>
    figures.flatMap((figure) => statementOf(figure, report, places, times.get(figure.id)) ?? []),
  );
  const cells = cellsOf(statements, places, mainEvent.id);
  const language = input.case.language ?? commonLanguage(reports);
  const { roots, rootOf } = rootsOf(cells, edges, sources, nameOf, language);

  const setting = { rule, mainEvent: mainEvent.id, places, rootOf, nameOf };
  const edgesIn = edgesByCell(cells, edges);
  const questions = cells.map((cell) => questionOf(cell, edgesIn.get(cell) ?? [], setting));
  const lineage = lineageLinks(readings, textLinks, translationLinks, cells, rootOf, sources);
  const figures = readings.flatMap((reading) => reading.figures);
  return {
    case: { title: input.case.title, event: mainEvent },
    reports,
    figures,
    questions,
    roots,
    lineage,
    open: [
      ...rivalDays(readings, texts, nameOf),
      ...openQuestions({
        questions,
        figures: new Map(figures.map((figure) => [figure.id, figure])),
        roots: new Map(roots.map((root) => [root.id, root])),
        readings,
        mainEvent: mainEvent.id,
        nameOf,
      }),
    ],
    findings: [
      ...readings.flatMap((reading) => reading.findings),
      ...weighingFindings(readings, questions, lineage),
    ],
  };
}

/** Names of roots are in the language of the case, else of most reports. */
function commonLanguage(reports: readonly Report[]): "ar" | "en" {
  const arabic = reports.filter(({ lang }) => lang === "ar").length;
  return arabic * 2 > reports.length ? "ar" : "en";
}

interface Setting {
  readonly rule: RuleName;
  readonly mainEvent: string;
  readonly places: Places;
  readonly rootOf: ReadonlyMap<string, string>;
  readonly nameOf: NameOf;
}

/** One question: its text, answers with their roots, versions, verdicts and estimate. */
function questionOf(cell: Cell, edges: readonly ClaimEdge[], setting: Setting): Question {
  const { own, parts } = cell;
  const { rootOf, places, nameOf } = setting;
  const [first] = own;
  if (first === undefined) throw new TypeError("questionOf: a question without answers");
  const { measure, event, subject } = first.figure;
  const unit = unitOf(own.map(({ figure }) => figure.unit));
  const saidPersons = own.some(({ figure }) => figure.group === "persons");
  const group = printedGroup(cell.group, measure, saidPersons);
  const place = cell.place === EVERYWHERE ? null : printedPlace(cell);
  const about = subject === undefined || subject === "" ? null : subject;
  // Counts that no measure names are not one quantity: there is nothing to estimate.
  const oneQuantity = measure !== "other" || about !== null;
  const votes = oneQuantity ? votesOf({ own, parts, unit, rootOf, places }) : [];
  const slots = { measure, group, unit, place, subject: about };
  const paired = pairAnswers(own, parts, rootOf, places);
  return {
    id: `q-${cell.key}`,
    text: questionText({ ...slots, event: event === setting.mainEvent ? null : event }, nameOf),
    ...(about === null ? {} : { subject: about }),
    measure,
    group,
    unit,
    event,
    place,
    reports: new Set(own.map(({ report }) => report.id)).size,
    roots: new Set(own.map(({ figure }) => rootOf.get(figure.id))).size,
    ...withVersions(paired, versionsOf(own, unit, rootOf, paired)),
    estimate: estimate(setting.rule, measure, independenceWeights(votes, edges, rootOf)),
  };
}

/** Answers, versions, pairs: the order of keys in the contract. */
function withVersions(
  { answers, pairs }: Pick<Question, "answers" | "pairs">,
  versions: Question["versions"],
): Pick<Question, "answers" | "versions" | "pairs"> {
  return { answers, versions, pairs };
}

/** Persons before families: "how many were displaced?" asks for people where anyone counted people. */
function unitOf(units: readonly Unit[]): Unit {
  const known = units.filter((unit) => unit !== "unknown").toSorted(compareText);
  return known.includes("persons") ? "persons" : (known[0] ?? "unknown");
}

/** The place as a report has it, not as folded for matching; the first by code units. */
function printedPlace({ own, place }: Cell): string {
  const said = own.flatMap(({ figure }) => figure.place ?? []).toSorted(compareText);
  return said.includes(place) ? place : (said[0] ?? place);
}

/** Reports by path, then by id; a second one with the same id says nothing new. */
function inOrder(readings: readonly Reading[]): readonly Reading[] {
  const unique = new Map(readings.map((reading) => [reading.report.id, reading]));
  return [...unique.values()].toSorted(
    (a, b) => compareText(a.report.path, b.report.path) || compareText(a.report.id, b.report.id),
  );
}

function edgesByCell(
  cells: readonly Cell[],
  edges: readonly ClaimEdge[],
): ReadonlyMap<Cell, readonly ClaimEdge[]> {
  const cellOf = new Map(cells.flatMap((cell) => cell.own.map(({ figure }) => [figure.id, cell])));
  const inCell = new Map<Cell, ClaimEdge[]>();
  for (const edge of edges) {
    const cell = cellOf.get(edge.a);
    if (cell === undefined || cell !== cellOf.get(edge.b)) continue;
    const known = inCell.get(cell);
    if (known === undefined) inCell.set(cell, [edge]);
    else known.push(edge);
  }
  return inCell;
}
