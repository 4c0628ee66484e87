import type { DatabaseSync } from "node:sqlite";
import { newestWeighing } from "./read-weighing.ts";

/** Whether the case knows this id: of a claim, a report, a decision, or a question or root as last weighed. */
export function holdsId(db: DatabaseSync, id: string): boolean {
  const row = db
    .prepare(
      `select 1 where exists (select 1 from claims where id = ?1)
         or exists (select 1 from reports where id = ?1)
         or exists (select 1 from decisions where id = ?1)`,
    )
    .get(id);
  if (row !== undefined) return true;
  const weighing = newestWeighing(db)?.weighing;
  if (weighing === undefined) return false;
  return (
    weighing.questions.some((question) => question.id === id) ||
    weighing.roots.some((root) => root.id === id) ||
    weighing.figures.some((figure) => figure.id === id) ||
    weighing.open.some((open) => open.id === id)
  );
}
