import type { DossierInput } from "@tarjih/dossier";
import type { CaseEvent, Estimate, Question, Report, RuleName } from "@tarjih/reading";
import { isGeneralGroup } from "@tarjih/weighing";
import type { CaseIndex } from "./case-index.ts";
import { type Days, daysOf } from "./days.ts";

/** One count of deaths in one event, as the tables of conflict events have a row for it. */
export interface DeathRow {
  readonly event: string;
  readonly days: Days | null;
  /** Id of the place, else words of a text; null where nobody says. */
  readonly place: string | null;
  /** Null where no report counts deaths in this event: missing, not none. */
  readonly question: Question | null;
  readonly reports: readonly Report[];
}

/**
 * A row for each question on how many were killed, as it stands: rows are never added up, and each says whom and where
 * it counts. An event of the case in which nobody counts deaths has a row without a number.
 */
export function deathRows(data: DossierInput, index: CaseIndex): readonly DeathRow[] {
  const { weighing, case: info } = data;
  const deaths = weighing.questions.filter(
    ({ measure, unit }) => measure === "killed" && unit === "persons",
  );
  const known = new Map(info.events.map((event) => [event.id, event]));
  const rows = deaths.map((question): DeathRow => {
    const event = known.get(question.event);
    return {
      event: question.event,
      days: daysOfEvent(event, question.event),
      place: question.place ?? event?.place ?? null,
      question,
      reports: reportsOf(question, index),
    };
  });
  const counted = new Set(deaths.map(({ event }) => event));
  const silent = info.events
    .filter(({ id }) => !counted.has(id))
    .map((event): DeathRow => {
      const days = daysOfEvent(event, event.id);
      return { event: event.id, days, place: event.place, question: null, reports: [] };
    });
  return [...rows, ...silent];
}

/** What a rule gives; null where it was not asked for. */
export function estimateBy(rule: RuleName, question: Question | null): Estimate | null {
  if (question === null) return null;
  const all = [...(question.estimates ?? []), question.estimate];
  return all.find((one) => one.rule === rule) ?? null;
}

/** Whether everybody is counted, not a part of them. */
export function countsAll({ group }: Question): boolean {
  return (
    group === "persons" || group === "unknown" || (isGeneralGroup(group) && group === "people")
  );
}

/** Events found in reports are named after their date. */
function daysOfEvent(event: CaseEvent | undefined, id: string): Days | null {
  if (event !== undefined) return daysOf(event.start, event.end ?? event.start);
  const [from, to] = id.split("/");
  return daysOf(from ?? null, to ?? from ?? null);
}

function reportsOf({ answers }: Question, index: CaseIndex): readonly Report[] {
  const ids = answers.map(({ figure }) => index.figure(figure)?.report ?? "");
  return [...new Set(ids)].flatMap((id) => index.report(id) ?? []);
}
