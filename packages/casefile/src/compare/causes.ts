import type { Answer, Figure, Question } from "@tarjih/reading";
import { factsOf, figuresOf } from "@tarjih/weighing";
import { type KeptDecision, toRuling } from "../recall/decisions.ts";
import type { Cause } from "./case-diff.ts";
import { type CaseIndex, answerFacts, figureFacts } from "./case-index.ts";

/** Two states, and what is known to differ between them as a whole. */
export interface Two {
  readonly old: CaseIndex;
  readonly now: CaseIndex;
  /** Ids of reports whose data is otherwise. */
  readonly changedReports: ReadonlySet<string>;
  /** Keys of `case.yaml` that are otherwise. */
  readonly description: readonly string[];
}

/** A question as it was and is; undefined where it is not asked. */
export interface Both {
  readonly was: Question | undefined;
  readonly is: Question | undefined;
}

/**
 * What of a question's answers is otherwise, or of those in `only`. Each cause is a fact of the two states; that it alone
 * would have moved the number is not claimed.
 */
export function causesOf(two: Two, both: Both, only?: ReadonlySet<string>): readonly Cause[] {
  const [was, is] = [answersOf(both.was, only), answersOf(both.is, only)];
  const figures = new Set([...was.keys(), ...is.keys()]);
  const decided = decisionCauses(two, both, figures);
  const read = [...figures].flatMap((id) => figureCauses(two, id, was.get(id), is.get(id)));
  const found = [
    ...(only === undefined ? ruleCauses(both) : []),
    ...decided,
    ...read,
    ...originCauses(was, is),
  ];
  // A figure that reads otherwise in the same report does so by a decision, or by what everything was read with.
  const unsettled = read.some(({ kind }) => kind.startsWith("figure-")) && decided.length === 0;
  const all = found.length === 0 || unsettled ? [...found, ...wholeCauses(two)] : found;
  return all.length === 0 ? [{ kind: "elsewhere" }] : unique(all);
}

function answersOf(
  question: Question | undefined,
  only: ReadonlySet<string> | undefined,
): ReadonlyMap<string, Answer> {
  const answers = question?.answers ?? [];
  return new Map(
    answers
      .filter(({ figure }) => only?.has(figure) ?? true)
      .map((answer) => [answer.figure, answer]),
  );
}

function figureCauses(
  { old, now, changedReports }: Two,
  id: string,
  was: Answer | undefined,
  is: Answer | undefined,
): readonly Cause[] {
  const [before, after] = [old.figures.get(id), now.figures.get(id)];
  const report = (after ?? before)?.report ?? "";
  if (!old.reports.has(report)) return [{ kind: "report-added", report }];
  if (!now.reports.has(report)) return [{ kind: "report-removed", report }];
  const isOtherwise =
    was === undefined ||
    is === undefined ||
    answerFacts(was) !== answerFacts(is) ||
    facts(before) !== facts(after);
  if (!isOtherwise) return [];
  if (changedReports.has(report)) return [{ kind: "report-changed", report }];
  if (is === undefined) return [{ kind: "figure-removed", figure: id }];
  return [{ kind: was === undefined ? "figure-added" : "figure-changed", figure: id }];
}

function facts(figure: Figure | undefined): string {
  return figure === undefined ? "" : figureFacts(figure);
}

/** Decisions that stand in one state alone and are about the figures, their reports or the question. */
function decisionCauses(
  { old, now }: Two,
  both: Both,
  figures: ReadonlySet<string>,
): readonly Cause[] {
  const reports = new Set(
    [old, now].flatMap((side) => {
      const asked = side === old ? both.was : both.is;
      const answers = (asked?.answers ?? []).filter(({ figure }) => figures.has(figure));
      return answers.flatMap(({ root }) => side.reportsOf.get(root) ?? []);
    }),
  );
  const asked = new Set([both.was?.id, both.is?.id]);
  const concerns = (kept: KeptDecision): boolean => {
    const ruling = toRuling(kept);
    if (ruling === null) return false;
    if (ruling.kind === "prefer") return asked.has(ruling.question);
    if (!factsOf(ruling).weighs) return false;
    if (ruling.kind === "verdict") return ruling.figures.every(({ id }) => figures.has(id));
    if (figuresOf(ruling).some(({ id }) => figures.has(id))) return true;
    if (ruling.kind === "origin")
      return reports.has(ruling.a.report) || reports.has(ruling.b.report);
    return ruling.kind === "merge" && (asked.has(ruling.question) || asked.has(ruling.into));
  };
  const only = (one: CaseIndex, other: CaseIndex): readonly KeptDecision[] =>
    [...one.decisions].filter(([key]) => !other.decisions.has(key)).map(([, kept]) => kept);
  return [
    ...only(now, old)
      .filter(concerns)
      .map(({ id }): Cause => ({ kind: "decision-added", decision: id })),
    ...only(old, now)
      .filter(concerns)
      .map(({ id }): Cause => ({ kind: "decision-removed", decision: id })),
  ];
}

/** Figures of both states that share an origin with others than before. */
function originCauses(
  was: ReadonlyMap<string, Answer>,
  is: ReadonlyMap<string, Answer>,
): readonly Cause[] {
  const shared = [...was.keys()].filter((id) => is.has(id));
  const first = (answers: ReadonlyMap<string, Answer>): ReadonlyMap<string, string> => {
    const leaders = new Map<string, string>();
    for (const id of shared) {
      const root = answers.get(id)?.root ?? "";
      if (!leaders.has(root)) leaders.set(root, id);
    }
    return new Map(shared.map((id) => [id, leaders.get(answers.get(id)?.root ?? "") ?? id]));
  };
  const [old, now] = [first(was), first(is)];
  const moved = shared.filter((id) => old.get(id) !== now.get(id));
  if (moved.length === 0) return [];
  const heads = moved.flatMap((id) => [old.get(id) ?? id, now.get(id) ?? id]);
  return [{ kind: "origins", figures: [...new Set([...heads, ...moved])] }];
}

function ruleCauses({ was, is }: Both): readonly Cause[] {
  const [before, after] = [was?.estimate.rule, is?.estimate.rule];
  if (before === undefined || after === undefined || before === after) return [];
  return [{ kind: "rule", before, after }];
}

/** What everything was read and weighed with, where it is otherwise. */
function wholeCauses({ old, now, description }: Two): readonly Cause[] {
  const [before, after] = [old.state.rules, now.state.rules];
  return [
    ...(before === after ? [] : [{ kind: "rules-version", before, after } as const]),
    ...(description.length === 0 ? [] : [{ kind: "description", keys: description } as const]),
  ];
}

function unique(causes: readonly Cause[]): readonly Cause[] {
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
}
