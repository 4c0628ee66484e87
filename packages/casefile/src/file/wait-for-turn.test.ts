import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { CaseError } from "../case-error.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { prepareToWrite } from "./open-case.ts";
import { waitForTurn } from "./wait-for-turn.ts";

test("whoever opens a case waits while another program has it alone, and no longer than was said", () => {
  let pauses = 0;
  const busyFor = (times: number) => (): string => {
    if (pauses < times) throw new CaseError("busy", "a.tarjih");
    return "open";
  };
  const pause = (): void => {
    pauses += 1;
  };
  expect(waitForTurn(500, busyFor(3), pause)).toBe("open");
  expect(pauses).toBe(3);
  pauses = 0;
  expect(() => waitForTurn(500, busyFor(100), pause)).toThrow(CaseError);
  expect(pauses).toBe(10);
  expect(() => waitForTurn(0, busyFor(100), pause)).toThrow(CaseError);
  const full = (): never => {
    throw new CaseError("disk-full", "a.tarjih");
  };
  expect(() => waitForTurn(500, full, pause)).toThrow(CaseError);
  expect(pauses).toBe(10);
});

test("the log of a case that lies at rest is begun when the other program lets go", () => {
  const path = join(emptyFolder(), "a.tarjih");
  const other = new DatabaseSync(path);
  other.exec("create table t (a); begin immediate; insert into t values (1)");
  const db = new DatabaseSync(path, { timeout: 0 });
  const begin = (): void => {
    prepareToWrite(path, db);
  };
  expect(begin).toThrow(CaseError);
  waitForTurn(5000, begin, () => {
    if (other.isTransaction) other.exec("commit");
  });
  expect(db.prepare("pragma journal_mode").get()).toEqual({ journal_mode: "wal" });
  db.close();
  other.close();
});
