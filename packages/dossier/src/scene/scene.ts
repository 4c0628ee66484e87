import { SEVERITIES } from "@tarjih/reading";
import type { Figure, Finding, Question, Reading, Report, Root } from "@tarjih/reading";
import type { DossierData } from "./data.ts";
import { isLarge } from "./is-large.ts";
import { rootCode } from "./root-code.ts";

/** Where the sections stand: a page has a button, and folds; paper has neither. */
export type Medium = "page" | "paper";

/** The data with what the sections look up in it. */
export interface Scene {
  readonly data: DossierData;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly reports: ReadonlyMap<string, Report>;
  /** Number of a report in the dossier, from 1, in the order of the weighing. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly texts: ReadonlyMap<string, string>;
  /** Figures of each report, hand-coded ones too. */
  readonly figuresOf: ReadonlyMap<string, readonly Figure[]>;
  /** All findings, those of the readings and those of the weighing, each once, the gravest first. */
  readonly findings: readonly Finding[];
  /** All roots, those that answer most questions first. */
  readonly roots: readonly Root[];
  /** Place of a root among them. */
  readonly rootPlaces: ReadonlyMap<string, number>;
  /** Roots with a column of their own in the ledger. */
  readonly columns: readonly Root[];
  /** Roots that answer a question and share the last column. */
  readonly others: readonly Root[];
  readonly rootNames: ReadonlyMap<string, string>;
  /** Letter of a root. */
  readonly codes: ReadonlyMap<string, string>;
  /** Whether lists are cut short: what they leave out stands among the answers. */
  readonly isLarge: boolean;
  /** Whether what a reader opens one by one is folded away and packed. */
  readonly folds: boolean;
  /** What stands in the markup for a part that is to be packed. */
  readonly putAway: (inside: string) => string;
  /** First question that a figure answers. */
  readonly questionOf: ReadonlyMap<string, Question>;
}

/** So many roots each have a column, however little they say. */
const FEW_COLUMNS = 8;
/** Above that only these many, the busiest: thirty columns of dashes hide the figures between them. */
const OWN_COLUMNS = 4;

/** `on`: a page can fold parts away, paper cannot. `putAway`: what becomes of those that are packed. */
export function buildScene(
  data: DossierData,
  on: Medium = "paper",
  putAway: Scene["putAway"] = (inside) => inside,
): Scene {
  const { weighing, readings } = data;
  const figures = new Map<string, Figure>();
  for (const figure of readings.flatMap((reading) => reading.figures)) {
    figures.set(figure.id, figure);
  }
  for (const figure of weighing.figures) figures.set(figure.id, figure);
  const large = isLarge(data);
  const questionOf = new Map<string, Question>();
  for (const question of weighing.questions) {
    for (const { figure } of question.answers) {
      if (!questionOf.has(figure)) questionOf.set(figure, question);
    }
  }
  const answered = answerCounts(weighing.questions);
  const count = ({ id }: Root): number => answered.get(id) ?? 0;
  // Roots that answer as many keep the order given: dense columns come first.
  const roots = weighing.roots.toSorted((a, b) => count(b) - count(a));
  const speaking = roots.filter((root) => count(root) > 0);
  const busy = speaking.filter((root) => count(root) > 1).length;
  const own = speaking.length <= FEW_COLUMNS ? speaking.length : Math.min(busy, OWN_COLUMNS);
  return {
    data,
    figures,
    reports: new Map(weighing.reports.map((report) => [report.id, report])),
    numbers: new Map(weighing.reports.map((report, at) => [report.id, at + 1])),
    readings: new Map(readings.map((reading) => [reading.report.id, reading])),
    texts: new Map(data.texts.map(({ report, text }) => [report, text])),
    figuresOf: Map.groupBy(figures.values(), ({ report }) => report),
    findings: allFindings(data),
    roots,
    rootPlaces: new Map(roots.map(({ id }, at) => [id, at])),
    columns: speaking.slice(0, own),
    others: speaking.slice(own),
    rootNames: new Map(roots.map(({ id, name }) => [id, name])),
    codes: new Map(roots.map((root, at) => [root.id, rootCode(at)])),
    isLarge: large,
    folds: large && on === "page",
    putAway,
    questionOf,
  };
}

/** How many questions each root answers. */
function answerCounts(questions: readonly Question[]): ReadonlyMap<string, number> {
  const answered = new Map<string, number>();
  for (const question of questions) {
    for (const root of new Set(question.answers.map((answer) => answer.root))) {
      answered.set(root, (answered.get(root) ?? 0) + 1);
    }
  }
  return answered;
}

function allFindings({ readings, weighing }: DossierData): readonly Finding[] {
  const unique = new Map<string, Finding>();
  for (const finding of [
    ...weighing.findings,
    ...readings.flatMap((reading) => reading.findings),
  ]) {
    if (!unique.has(finding.id)) unique.set(finding.id, finding);
  }
  const weight = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  return [...unique.values()].toSorted((a, b) => weight(b) - weight(a));
}
