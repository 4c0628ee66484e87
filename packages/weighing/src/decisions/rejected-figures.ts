import type { Figure, Question, Report } from "@tarjih/reading";
import { blockKey } from "../align/cells.ts";
import { statementOf } from "../align/statement.ts";
import type { Group } from "../blocks/group.ts";
import type { Setting } from "../setting.ts";

/** Questions with the figures that would answer them, had nobody rejected them. `groups` in the same order. */
export function withRejected(
  questions: readonly Question[],
  groups: readonly Group[],
  material: { readonly figures: readonly Figure[]; readonly reports: readonly Report[] },
  { places, mainEvent }: Setting,
): readonly Question[] {
  const rejected = material.figures.filter(({ review }) => review === "rejected");
  if (rejected.length === 0) return questions;
  const reports = new Map(material.reports.map((report) => [report.id, report]));
  const keyOf = (figure: Figure, whom?: string, where?: string): string => {
    const report = reports.get(figure.report);
    const statement = report === undefined ? null : statementOf(figure, report, places);
    if (statement === null) return "";
    const { group, place } = statement;
    return JSON.stringify([blockKey(statement.figure, mainEvent), whom ?? group, where ?? place]);
  };
  const byKey = Map.groupBy(rejected, (figure) => keyOf(figure));
  return questions.map((question, i) => {
    const group = groups[i];
    const first = group?.own[0];
    if (group === undefined || first === undefined) return question;
    const here = byKey.get(keyOf(first.figure, group.group, group.place)) ?? [];
    return here.length === 0 ? question : { ...question, rejected: here.map(({ id }) => id) };
  });
}
