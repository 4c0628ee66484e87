import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { fullCase } from "./full-case.fixture.ts";
import { reportNamed } from "./report-named.ts";

test("a problem leads to the report that it is in, by its id, version, reading, claim or original", async () => {
  const db = new DatabaseSync(await fullCase(), { readOnly: true });
  const row = db.prepare("select * from reports where version = 3").get() ?? {};
  const [path, id, original] = ["path", "id", "original"].map((name) => String(row[name]));
  const reading = db.prepare("select version from readings where report = 3").get() ?? {};
  for (const subject of [
    id ?? "",
    "report 3",
    "facets of report 3",
    `claims of reading ${String(reading["version"])}`,
    `${id ?? ""}.f12-14`,
    `original ${original ?? ""}`,
  ]) {
    expect(reportNamed(db, subject), subject).toBe(path);
  }
  for (const subject of ["journal 3", "report 999", "sqlite_schema", "weighing 1"]) {
    expect(reportNamed(db, subject), subject).toBeNull();
  }
  db.close();
  expect(reportNamed(new DatabaseSync(":memory:"), "report 3")).toBeNull();
});
