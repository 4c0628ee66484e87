import type { CaseState, Cause, KeptDecision } from "@tarjih/casefile";
import type { Figure } from "@tarjih/reading";
import type { ComparedCases } from "../shell/diff-json.ts";
import { asOfText, valueText } from "./figure-words.ts";
import { harmless } from "./harmless.ts";
import type { Screen } from "./screen.ts";

/** What a cause is told with. */
export interface CauseWords {
  readonly compared: ComparedCases;
  readonly screen: Screen;
}

/** Values of one report that are named beside it. */
const MOST_VALUES = 3;

/** A cause in words, with what it names looked up in the two states. */
export function causeText(cause: Cause, question: string, words: CauseWords): string {
  const { compared, screen } = words;
  const { before, after, diff } = compared;
  const { causes: say, rulesVersion, description } = screen.say.diff;
  switch (cause.kind) {
    case "report-added":
    case "report-removed": {
      const state = cause.kind === "report-added" ? after : before;
      const values = valuesOf(state, question, cause.report, screen);
      return say[cause.kind](pathOf(state, cause.report), values);
    }
    case "report-changed": {
      const change = diff.reports.changed.find(({ report }) => report === cause.report);
      return say["report-changed"](
        harmless(change?.path ?? cause.report),
        (change?.fields ?? []).join(", "),
      );
    }
    case "figure-added":
    case "figure-removed":
      return say[cause.kind](figureText(cause.figure, words));
    case "figure-changed": {
      const [was, is] = [before, after].map((state) => figureIn(state, cause.figure, screen));
      return say["figure-changed"](was ?? cause.figure, is ?? cause.figure);
    }
    case "decision-added":
      return say["decision-added"](decisionNamed(after, cause.decision));
    case "decision-removed":
      return say["decision-removed"](decisionNamed(before, cause.decision));
    case "origins":
      return say.origins(cause.figures.map((id) => figureText(id, words)).join(", "));
    case "rule": {
      const [was, is] = [cause.before, cause.after].map(
        (rule) => screen.say.codes.rules[rule].name,
      );
      return say.rule(was ?? cause.before, is ?? cause.after);
    }
    case "rules-version":
      return rulesVersion(cause.before, cause.after).replace(/\.$/u, "");
    case "description":
      return description(cause.keys.join(", ")).replace(/\.$/u, "");
    case "elsewhere":
      return say.elsewhere;
  }
}

/** "112 (b.txt)": a figure by its value and report, of whichever state has it. */
export function figureText(id: string, { compared, screen }: CauseWords): string {
  return figureIn(compared.after, id, screen) ?? figureIn(compared.before, id, screen) ?? id;
}

/** "decision-2 · fixed · f-1a2b-120 · Rana, 2031-05-01: a misprint". */
export function decisionText(kept: KeptDecision, screen: Screen): string {
  const { kinds, by } = screen.say.decisions;
  const kind =
    kept.undoes === null
      ? (Object.entries(kinds).find(([name]) => name === kept.kind)?.[1] ?? kept.kind)
      : kinds.undo;
  const head = [kept.id, kind, kept.undoes ?? kept.target].map((part) => harmless(part));
  const why = kept.why === "" ? "" : `: ${harmless(kept.why)}`;
  return `${head.join(" · ")} · ${by(harmless(kept.who), kept.when)}${why}`;
}

function decisionNamed(state: CaseState, id: string): string {
  const kept = state.recorded.find((each) => each.id === id);
  if (kept === undefined) return harmless(id);
  const why = kept.why === "" ? "" : `: ${harmless(kept.why)}`;
  return `${id} (${harmless(kept.who)}${why})`;
}

function figureIn(state: CaseState, id: string, screen: Screen): string | null {
  const figure = state.weighing.figures.find((each) => each.id === id);
  if (figure === undefined) return null;
  const facts = [placeOf(state, figure, screen), asOfText(figure.asOf, screen)];
  return `${valueText(figure, screen)} (${facts.filter((fact) => fact !== "").join(", ")})`;
}

function placeOf(state: CaseState, { row, report }: Figure, screen: Screen): string {
  return row === undefined ? pathOf(state, report) : screen.say.cli.ledger.row(row);
}

function pathOf({ weighing }: CaseState, id: string): string {
  return harmless(weighing.reports.find((report) => report.id === id)?.path ?? id);
}

/** What a report answers to a question, in short. */
function valuesOf(state: CaseState, question: string, report: string, screen: Screen): string {
  const asked = state.weighing.questions.find(({ id }) => id === question);
  const own = new Set((asked?.answers ?? []).map(({ figure }) => figure));
  const values = state.weighing.figures
    .filter((figure) => figure.report === report && own.has(figure.id))
    .map((figure) => valueText(figure, screen));
  const shown = [...new Set(values)];
  const rest = shown.length > MOST_VALUES ? ["…"] : [];
  return [...shown.slice(0, MOST_VALUES), ...rest].join(", ");
}
