import type { KeptReading, KeptReport } from "@tarjih/casefile";
import { localName, rootCode } from "@tarjih/dossier";
import type {
  CaseInfo,
  Figure,
  Localised,
  Question,
  Reading,
  Report,
  Root,
  Weighing,
} from "@tarjih/reading";

/** What every answer looks up. */
export interface Scene {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly texts: ReadonlyMap<string, KeptReport>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly questions: ReadonlyMap<string, Question>;
  /** Questions that a figure answers. */
  readonly questionsOf: ReadonlyMap<string, readonly Question[]>;
  /** Roots that answer most questions first, as their letters go. */
  readonly roots: readonly Root[];
  readonly codes: ReadonlyMap<string, string>;
  readonly nameOf: (id: string) => Localised;
}

interface SceneParts {
  readonly info: CaseInfo;
  readonly weighing: Weighing;
  readonly reports: readonly KeptReport[];
  readonly readings: readonly KeptReading[];
}

export function sceneOf({ info, weighing, reports, readings }: SceneParts): Scene {
  const figures = new Map<string, Figure>();
  for (const { reading } of readings)
    for (const each of reading.figures) figures.set(each.id, each);
  for (const figure of weighing.figures) figures.set(figure.id, figure);
  const roots = byAnswers(weighing);
  const known = new Map<string, Localised>();
  return {
    figures,
    reports: new Map([
      ...reports.map(({ report }) => [report.id, report] as const),
      ...weighing.reports.map((report) => [report.id, report] as const),
    ]),
    texts: new Map(reports.map((kept) => [kept.report.id, kept])),
    readings: new Map(readings.map(({ reading }) => [reading.report.id, reading])),
    questions: new Map(weighing.questions.map((question) => [question.id, question])),
    questionsOf: questionsOf(weighing.questions),
    roots,
    codes: new Map(roots.map(({ id }, at) => [id, rootCode(at)])),
    nameOf: (id) => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const name = localName(info, id) ?? { ar: id, en: id };
      known.set(id, name);
      return name;
    },
  };
}

function byAnswers({ questions, roots }: Weighing): readonly Root[] {
  const answered = new Map<string, number>();
  for (const { answers } of questions) {
    for (const root of new Set(answers.map((answer) => answer.root))) {
      answered.set(root, (answered.get(root) ?? 0) + 1);
    }
  }
  const count = ({ id }: Root): number => answered.get(id) ?? 0;
  return roots.toSorted((a, b) => count(b) - count(a));
}

function questionsOf(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const found = new Map<string, Question[]>();
  for (const question of questions) {
    for (const { figure } of question.answers) {
      const others = found.get(figure);
      if (others === undefined) found.set(figure, [question]);
      else others.push(question);
    }
  }
  return found;
}
