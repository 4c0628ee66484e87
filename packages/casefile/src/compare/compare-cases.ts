import type { Question, Report, Weighing } from "@tarjih/reading";
import { canonicalJson } from "../canonical.ts";
import type { KeptDecision } from "../recall/decisions.ts";
import type { CaseDiff, Cause, Numbers, QuestionChange, ReportChange } from "./case-diff.ts";
import { type CaseIndex, caseIndex } from "./case-index.ts";
import type { CaseState } from "./case-state.ts";
import { type Two, causesOf } from "./causes.ts";
import { descentOf } from "./descent.ts";
import { verdictChanges } from "./verdict-changes.ts";

/**
 * What the second state has otherwise than the first, and why: two copies of a case, two cases on one event, or one
 * case at two times. Reports, figures and questions are held against each other by their ids, which are made from
 * hashes, spans and slots, so that they mean the same in both.
 */
export function compareCases(before: CaseState, after: CaseState): CaseDiff {
  const [old, now] = [caseIndex(before), caseIndex(after)];
  const changed = reportChanges(old, now);
  const description = differingKeys(before.info, after.info);
  const two: Two = {
    old,
    now,
    changedReports: new Set(changed.map(({ report }) => report)),
    description,
  };
  const shared = before.weighing.questions.filter(({ id }) => now.questions.has(id));
  return {
    descent: descentOf(before.journal, after.journal),
    rulesVersion: { before: before.rules, after: after.rules },
    description,
    reports: {
      added: missingIn(after.weighing.reports, old.reports),
      removed: missingIn(before.weighing.reports, now.reports),
      changed,
    },
    decisions: { added: decisionsOf(now, old), removed: decisionsOf(old, now) },
    questions: {
      added: missingIn(after.weighing.questions, old.questions).map((is) =>
        questionChange(two, undefined, is),
      ),
      removed: missingIn(before.weighing.questions, now.questions).map((was) =>
        questionChange(two, was, undefined),
      ),
    },
    estimates: shared.flatMap((was) => moved(two, was, now.questions.get(was.id))),
    verdicts: verdictChanges(two),
    open: openChanges(before.weighing, after.weighing),
  };
}

function missingIn<T extends { readonly id: string }>(
  some: readonly T[],
  known: ReadonlyMap<string, unknown>,
): readonly T[] {
  return some.filter(({ id }) => !known.has(id));
}

function decisionsOf(one: CaseIndex, other: CaseIndex): readonly KeptDecision[] {
  return [...one.decisions].filter(([key]) => !other.decisions.has(key)).map(([, kept]) => kept);
}

/** Where a file lies decides nothing; everything else that is known of a report may. */
function reportChanges(old: CaseIndex, now: CaseIndex): readonly ReportChange[] {
  return [...now.reports.values()].flatMap((is) => {
    const was = old.reports.get(is.id);
    if (was === undefined) return [];
    const fields = differingKeys<Omit<Report, "path">>(was, is).filter((key) => key !== "path");
    return fields.length === 0 ? [] : [{ report: is.id, path: is.path, fields }];
  });
}

function differingKeys<T extends object>(was: T, is: T): readonly string[] {
  const [old, now] = [was, is].map((each) => new Map<string, unknown>(Object.entries(each)));
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  const text = (value: unknown): string => (value === undefined ? "" : canonicalJson(value));
  return [...keys].filter((key) => text(old?.get(key)) !== text(now?.get(key))).toSorted();
}

function moved(two: Two, was: Question, is: Question | undefined): readonly QuestionChange[] {
  const change = questionChange(two, was, is);
  return canonicalJson(shown(change.before)) === canonicalJson(shown(change.after)) ? [] : [change];
}

/** Clusters of values are an answer where there is no best: beside one, another report that agrees moves nothing. */
function shown(numbers: Numbers | null): unknown {
  return numbers === null || numbers.best === null ? numbers : { ...numbers, modes: [] };
}

function questionChange(
  two: Two,
  was: Question | undefined,
  is: Question | undefined,
): QuestionChange {
  const [before, after] = [numbersOf(was), numbersOf(is)];
  const { id = "", text = { ar: "", en: "" } } = is ?? was ?? {};
  const same = canonicalJson(before) === canonicalJson(after);
  const why: readonly Cause[] = same ? [] : causesOf(two, { was, is });
  return { question: id, text, before, after, why };
}

function numbersOf(question: Question | undefined): Numbers | null {
  if (question === undefined) return null;
  const { rule, low, best, high, contested, modes, preferred } = question.estimate;
  return {
    rule,
    low,
    best,
    high,
    contested,
    modes: modes.map((mode) => ({ low: mode.low, high: mode.high })),
    preferred: preferred === undefined ? null : { low: preferred.low, high: preferred.high },
  };
}

/** By id: an open point keeps it while it is open. One without an id is known by its words. */
function openChanges(before: Weighing, after: Weighing): CaseDiff["open"] {
  const key = ({ id, text }: Weighing["open"][number]): string => id ?? text.en;
  const isOpen = ({ closed }: Weighing["open"][number]): boolean => closed === undefined;
  const [old, now] = [before, after].map(({ open }) => open.filter(isOpen));
  const [was, is] = [old, now].map((all) => new Set((all ?? []).map(key)));
  return {
    added: (now ?? []).filter((each) => was?.has(key(each)) === false),
    removed: (old ?? []).filter((each) => is?.has(key(each)) === false),
  };
}
