import { caseTitle } from "@tarjih/i18n";
import { isOwnAnswer } from "@tarjih/reading";
import type { CaseInfo, Figure, Question, Version, Weighing } from "@tarjih/reading";
import { ownPairs } from "@tarjih/weighing";
import {
  asOfText,
  chainText,
  interval,
  sourceNames,
  valueText,
  type SourceNames,
} from "./figure-words.ts";
import { counted } from "./counted.ts";
import { harmless } from "./harmless.ts";
import { openLines } from "./open-lines.ts";
import { ordered, type Screen } from "./screen.ts";
import { questionText } from "./question-text.ts";
import { gradeOf, rulesTable } from "./rules-table.ts";
import { drawTable } from "./table.ts";

/** Answers shown below one question; all of them are in the dossier. */
const MOST_ANSWERS = 12;

/** The ledger as a person reads it in a terminal, without the findings. Ends with a line break. */
export function ledgerText(weighing: Weighing, caseInfo: CaseInfo, screen: Screen): string {
  const names = sourceNames(caseInfo, screen);
  const parts = [heading(weighing, screen)];
  if (weighing.questions.length === 0) parts.push([screen.say.cli.ledger.noQuestions]);
  else {
    const isByAll = weighing.questions.some(({ estimates }) => estimates !== undefined);
    parts.push(isByAll ? [rulesTable(weighing, screen)] : questionTable(weighing, screen));
  }
  parts.push(disagreements(weighing, names, screen));
  parts.push(openLines(weighing.open, screen));
  const shown = parts.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function heading(weighing: Weighing, screen: Screen): string[] {
  const { ledger } = screen.say.cli;
  const counts = ledger.summary(
    weighing.reports.length,
    weighing.figures.length,
    weighing.questions.length,
    weighing.roots.length,
  );
  const { title, event } = weighing.case;
  const named = harmless(caseTitle({ title, event: event.name }, screen.lang));
  return [
    ...(named === "" ? [] : [screen.paint.strong(ordered(named, screen))]),
    ordered(counts, screen),
    ...ruleLines(weighing.questions, screen),
  ];
}

// Each rule with the parameters that every question shares; those of one question are in the dossier.
function ruleLines(questions: readonly Question[], screen: Screen): string[] {
  const used = questions.flatMap(({ estimate, estimates = [estimate] }) => estimates);
  return [...Map.groupBy(used, ({ rule }) => rule)].map(([rule, estimates]) => {
    const [first, ...rest] = estimates.map(({ parameters }) => Object.entries(parameters));
    const shared = (first ?? []).filter(([key, value]) =>
      rest.every((other) => other.some(([name, same]) => name === key && same === value)),
    );
    const parameters = shared.map(([key, value]) => `${key} ${value}`).join(", ");
    const line = screen.say.cli.ledger.rule(screen.say.codes.rules[rule].name, parameters);
    return screen.paint.faint(ordered(line, screen));
  });
}

/** Questions without a value to weigh that the table shows still; more of them only hide those that have one. */
const MOST_UNWEIGHED = 2;

/** "How many guards are counted?": neither low nor high, and nothing in dispute. */
function isUnweighed(question: Question, screen: Screen): boolean {
  const { low, best, high, modes } = question.estimate;
  const hasValue = low !== null || best !== null || high !== null || modes.length > 0;
  return (
    !hasValue && stateOf(question, screen).every((mark) => mark === screen.say.cli.ledger.oneRoot)
  );
}

function questionTable(weighing: Weighing, screen: Screen): string[] {
  const { ledger } = screen.say.cli;
  const bare = weighing.questions.filter((question) => isUnweighed(question, screen));
  const left = new Set(bare.length > MOST_UNWEIGHED ? bare : []);
  const shown = weighing.questions.filter((question) => !left.has(question));
  const rows = shown.map((question) => [
    questionText(question, screen),
    numberCell(question.estimate.low),
    bestCell(question),
    numberCell(question.estimate.high),
    String(question.reports),
    String(question.roots),
    stateOf(question, screen).join("\n"),
  ]);
  const columns = [
    { head: ledger.question },
    { head: ledger.low, numeric: true },
    { head: ledger.best, numeric: true, paint: screen.paint.strong },
    { head: ledger.high, numeric: true },
    { head: ledger.reports, numeric: true },
    { head: ledger.roots, numeric: true },
    { head: ledger.state, paint: screen.paint.caution },
  ];
  const more =
    left.size === 0 ? [] : [screen.paint.faint(ordered(ledger.unweighed(left.size), screen))];
  return shown.length === 0 ? more : [drawTable(columns, rows, screen), ...more];
}

function numberCell(value: number | null): string {
  return value === null ? "—" : String(value);
}

// A contested field has no best; the values that it may have stand there instead.
function bestCell(question: Question): string {
  const { best, modes } = question.estimate;
  if (best !== null) return String(best);
  return modes.length > 1 ? modes.map((mode) => interval(mode.low, mode.high)).join(" | ") : "—";
}

function stateOf(question: Question, screen: Screen): string[] {
  const { ledger } = screen.say.cli;
  const own = ownPairs(question);
  const has = (verdict: string): boolean => own.some((pair) => pair.verdict === verdict);
  const marks: string[] = [];
  if (has("conflict")) marks.push(ledger.conflict);
  if (has("undetermined")) marks.push(ledger.undetermined);
  if (question.estimate.contested) marks.push(ledger.contested);
  if (question.roots === 1) marks.push(ledger.oneRoot);
  const grade = gradeOf(question.estimate);
  if (grade !== null) marks.push(screen.say.codes.grades[grade]);
  return marks;
}

function disagreements(weighing: Weighing, names: SourceNames, screen: Screen): string[] {
  const figures = new Map(weighing.figures.map((figure) => [figure.id, figure]));
  const paths = new Map(weighing.reports.map((report) => [report.id, report.path]));
  const answerOf = (id: string): string => {
    const figure = figures.get(id);
    return figure === undefined ? id : answerLine(figure, paths, names, screen);
  };
  const lines = weighing.questions.filter(isDisputed).flatMap((question) => [
    "",
    // Ids are what `decide` and `explain` ask for.
    ordered(`${questionText(question, screen)} (${question.id})`, screen),
    ...versionLines(question, figures, answerOf, screen),
  ]);
  if (lines.length === 0) return [];
  return [screen.paint.strong(ordered(screen.say.cli.ledger.answersTitle, screen)), ...lines];
}

function isDisputed(question: Question): boolean {
  const open = ownPairs(
    question,
    ({ verdict }) => verdict === "conflict" || verdict === "undetermined",
  );
  return open.length > 0 || question.estimate.contested;
}

// A claim that every version allows (an earlier count, "dozens") is said once, not under each.
function versionLines(
  question: Question,
  figures: ReadonlyMap<string, Figure>,
  answerOf: (id: string) => string,
  screen: Screen,
): string[] {
  const { ledger } = screen.say.cli;
  const { versions } = question;
  const inAll = new Set(
    versions.length < 2
      ? []
      : question.answers
          .map((answer) => answer.figure)
          .filter((id) => versions.every((version) => version.figures.includes(id))),
  );
  const placed = new Set(versions.flatMap((version) => version.figures));
  // A part ("three of them children") answers a question of its own, and stands there.
  const inNone = question.answers
    .filter((answer) => isOwnAnswer(answer) && !placed.has(answer.figure))
    .map((answer) => answer.figure);
  const [parts, others] = [true, false].map((isPart) =>
    inNone.filter((id) => (figures.get(id)?.mode === "part") === isPart),
  );
  const rootOf = new Map(question.answers.map(({ figure, root }) => [figure, root]));
  // Whoever said what is true with every version speaks for none of them.
  const rootsOf = (version: Version): number => {
    const telling = version.figures.filter((id) => !inAll.has(id));
    if (telling.length === 0) return version.roots;
    return new Set(telling.map((id) => rootOf.get(id))).size;
  };
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ...versions.map((version): readonly [string, readonly string[]] => [
      `${version.id} · ${ledger.versionTitle(interval(version.low, version.high), rootsOf(version))}`,
      version.figures.filter((id) => !inAll.has(id)),
    ]),
    [ledger.everyVersion, [...inAll]],
    [ledger.partOnly, parts ?? []],
    [ledger.noVersion, others ?? []],
    [
      ledger.denied,
      question.answers.filter(({ denies }) => denies === true).map(({ figure }) => figure),
    ],
  ];
  return groups
    .filter(([, ids]) => ids.length > 0)
    .flatMap(([title, ids]) => {
      const answers = counted(ids.map(answerOf)).map(([line, times]) =>
        times === 1 ? line : `${line} ${ledger.repeated(times)}`,
      );
      const rest = answers.length - MOST_ANSWERS;
      return [
        screen.paint.strong(ordered(`  ${title}`, screen)),
        ...answers.slice(0, MOST_ANSWERS).map((line) => ordered(line, screen)),
        ...(rest > 0 ? [ordered(`    ${ledger.more(rest)}`, screen)] : []),
      ];
    });
}

function answerLine(
  figure: Figure,
  paths: ReadonlyMap<string, string>,
  names: SourceNames,
  screen: Screen,
): string {
  const place =
    figure.row === undefined
      ? harmless(paths.get(figure.report) ?? figure.report)
      : screen.say.cli.ledger.row(figure.row);
  const facts = [
    valueText(figure, screen),
    chainText(figure.chain, names, screen),
    asOfText(figure.asOf, screen),
    figure.stance === "asserted" ? "" : screen.say.codes.stances[figure.stance],
    place,
  ];
  return `    ${facts.filter((fact) => fact !== "").join(" · ")}`;
}
