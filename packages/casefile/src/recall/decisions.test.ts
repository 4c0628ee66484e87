import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { loadMigrations, migrate } from "../file/migrations.ts";
import { allDecisions } from "./decisions.ts";

test("decisions of a case of every older schema are read as they are", () => {
  for (const { number } of loadMigrations()) {
    const db = new DatabaseSync(":memory:");
    migrate(
      db,
      loadMigrations().filter((step) => step.number <= number),
    );
    db.exec(
      `insert into decisions (seq, id, kind, target, value, who, when_, why)
       values (1, 'decision-1', 'note', 'case', '{}', 'Rana', '2031-05-01T08:00:00Z', 'seen')`,
    );
    expect(allDecisions(db).map(({ who, fromCase }) => [who, fromCase])).toEqual([
      ["Rana", undefined],
    ]);
    db.close();
  }
});
