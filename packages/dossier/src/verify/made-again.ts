import { reader, RULES_VERSION } from "@tarjih/reading";
import type { Claim, Figure, Question, Reading, ReportText } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import type { DossierData } from "../scene/data.ts";
import type { DossierProblem } from "./problem.ts";

/** What came out otherwise when it was read or weighed again. */
export interface Otherwise {
  readonly kind: "report" | "figure" | "question";
  readonly id: string;
}

/** What was made again, and what came out otherwise. */
export interface MadeAgain {
  /** Reports read again from their texts. */
  readonly readings: number;
  /** Questions weighed again from the readings. */
  readonly questions: number;
  /** Reports and questions that come out otherwise. */
  readonly problems: readonly DossierProblem[];
  /**
   * The same where names were taken out: from a text with pseudonyms other things may follow, so that it is for a person
   * to look at and no proof.
   */
  readonly remarks: readonly Otherwise[];
}

/**
 * Reads every text again and weighs everything again, and compares claims, verdicts, roots, low, best and high with those
 * in the file. Only where the file was made by the rules at work here.
 */
export function madeAgain(data: DossierData): MadeAgain {
  if (data.program.rules !== RULES_VERSION) {
    return { readings: 0, questions: 0, problems: [], remarks: [] };
  }
  const texts = new Map(data.texts.map(({ report, text }) => [report, text]));
  // Of a text that is cut nobody can tell from here what else would be read.
  const cut = new Set(data.texts.flatMap((text) => (text.cut === true ? [text.report] : [])));
  const readable = data.readings.filter(
    ({ report }) => texts.has(report.id) && !cut.has(report.id),
  );
  // Made once: what it knows of the case takes longer to gather than a short report to read.
  const read = reader(data.case);
  const otherwise = [
    ...readable.flatMap((reading) => readOtherwise(reading, texts, read)),
    ...weighedOtherwise(data, texts),
  ];
  const isWhole = data.withheld === 0 && data.texts.every(({ masked }) => !masked);
  return {
    readings: readable.length,
    questions: data.weighing.questions.length,
    problems: isWhole ? otherwise.map(problemOf) : [],
    remarks: isWhole ? [] : otherwise,
  };
}

function problemOf({ kind, id }: Otherwise): DossierProblem {
  return { code: kind === "report" ? "reading" : "weighing", detail: { about: id } };
}

function readOtherwise(
  reading: Reading,
  texts: ReadonlyMap<string, string>,
  read: (report: ReportText) => Reading,
): readonly Otherwise[] {
  const { report } = reading;
  const again = read({ report, text: texts.get(report.id) ?? "" });
  if (sameJson(claimsIn(again), claimsIn(reading))) return [];
  return [{ kind: "report", id: report.id }];
}

function claimsIn(reading: Reading): readonly Claim[] {
  const { figures, dates, statements, attributions, places, questions } = reading;
  return [...figures, ...dates, ...statements, ...attributions, ...places, ...questions];
}

function weighedOtherwise(
  { weighing, readings, case: info }: DossierData,
  texts: ReadonlyMap<string, string>,
): readonly Otherwise[] {
  const [first] = weighing.questions;
  if (first === undefined) return [];
  const again = weigh({
    case: info,
    readings: [...readings, ...codedReadings(weighing.figures, readings, weighing)],
    texts,
    rule: first.estimates === undefined ? first.estimate.rule : "all",
    decisions: weighing.decisions ?? [],
  });
  const asked = askedAgain(weighing.questions, again.questions);
  const known = new Set([...asked.values()].map(({ id }) => id));
  const figures = new Map(again.figures.map((figure) => [figure.id, figure]));
  const changed = weighing.figures.filter(
    (figure) => !sameJson(slotsOf(figures.get(figure.id)), slotsOf(figure)),
  );
  const others = [
    ...weighing.questions.filter((question) => !isSame(asked.get(question.id), question)),
    ...again.questions.filter(({ id }) => !known.has(id)),
  ];
  return [
    ...changed.map(({ id }): Otherwise => ({ kind: "figure", id })),
    ...others.map(({ id }): Otherwise => ({ kind: "question", id })),
  ];
}

/**
 * For each question of the file the one that weighing gives. Where names were taken out the id of a split question, made of words, is a
 * number instead ("q-withheld-1"): it is told by the figures that answer it.
 */
function askedAgain(
  questions: readonly Question[],
  again: readonly Question[],
): ReadonlyMap<string, Question> {
  const ids = new Map(again.map((question) => [question.id, question]));
  const known = new Set(questions.map(({ id }) => id));
  const others = new Map(
    again.filter(({ id }) => !known.has(id)).map((question) => [answeredBy(question), question]),
  );
  return new Map(
    questions.flatMap((question) => {
      const same = ids.get(question.id) ?? others.get(answeredBy(question));
      return same === undefined ? [] : [[question.id, same] as const];
    }),
  );
}

function answeredBy({ answers }: Question): string {
  return answers
    .map(({ figure }) => figure)
    .toSorted()
    .join(" ");
}

/** Figures coded by hand stand in the weighing alone where the file was made from a case. */
function codedReadings(
  figures: readonly Figure[],
  readings: readonly Reading[],
  { reports }: DossierData["weighing"],
): readonly Reading[] {
  const known = new Set(readings.map(({ report }) => report.id));
  const none = {
    dates: [],
    statements: [],
    attributions: [],
    places: [],
    questions: [],
    findings: [],
  };
  return reports
    .filter(({ id, text_sha256 }) => text_sha256 === "" && !known.has(id))
    .map((report) => ({
      report,
      figures: figures.filter((figure) => figure.report === report.id),
      ...none,
    }));
}

/** A figure without the marks of decisions. */
function slotsOf(figure: Figure | undefined): unknown {
  if (figure === undefined) return null;
  const { review: _review, decisions: _decisions, read: _read, ...slots } = figure;
  return slots;
}

/** Numbers, answers, versions and verdicts; marks of decisions are told elsewhere. */
function isSame(again: Question | undefined, question: Question): boolean {
  return again !== undefined && sameJson(partsOf(again), partsOf(question));
}

function partsOf(question: Question): readonly unknown[] {
  const { reports, roots, answers, versions, pairs, estimate, estimates } = question;
  const { preferred: _preferred, ...computed } = estimate;
  const leaders = new Map(answers.toReversed().map(({ root, figure }) => [root, figure]));
  // An origin by its first figure: ids that are made of a name are others where the name was taken out.
  const origins = answers.map(({ root, ...answer }) => ({ ...answer, root: leaders.get(root) }));
  return [reports, roots, origins, versions, pairs, computed, estimates ?? []];
}

/** Equal whatever the order of their keys. */
function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
