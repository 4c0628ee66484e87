import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import {
  blindingOf,
  closeCase,
  createCase,
  journal,
  keepSalt,
  openCase,
  saltOf,
} from "../index.ts";
import { refuseNewerVersion } from "../file/container.ts";
import { loadMigrations } from "../file/migrations.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { fillAndDecide, person } from "../sample.fixture.ts";
import { verifyCase } from "../verify/verify-case.ts";
import { commitmentOf } from "./commitment.ts";

const SALT = "5a".repeat(32);

test("a case keeps the first secret that it is given, and says so in its journal once", async () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const file = createCase(path, person());
  fillAndDecide(file);
  expect([saltOf(file), blindingOf(file)]).toEqual([null, null]);
  keepSalt(file, SALT);
  keepSalt(file, "6b".repeat(32));
  expect(saltOf(file)).toBe(SALT);
  closeCase(file);
  const again = openCase(path, person("Sami"));
  expect(journal(again).filter(({ action }) => action === "salt")).toHaveLength(1);
  expect(blindingOf(again)?.hash("ab")).toBe(commitmentOf(SALT, "ab"));
  closeCase(again);
  expect((await verifyCase(path)).problems).toEqual([]);
});

test("what is no secret of 32 bytes is refused", () => {
  const file = createCase(join(emptyFolder(), "dahlia.tarjih"), person());
  for (const salt of ["", "5a", "5A".repeat(32), `${SALT}0`]) {
    expect(() => {
      keepSalt(file, salt);
    }).toThrow("32 bytes");
  }
  closeCase(file);
});

test("the commitment to a head proves that the journal still holds it, one under another secret does not", async () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const file = createCase(path, person());
  fillAndDecide(file);
  const head = journal(file).at(-1)?.hash ?? "";
  const problems = async (expectHead: string): Promise<number> =>
    (await verifyCase(path, { expectHead })).problems.length;
  expect(await problems(commitmentOf(SALT, head))).toBe(1);
  keepSalt(file, SALT);
  closeCase(file);
  expect(await problems(head)).toBe(0);
  expect(await problems(commitmentOf(SALT, head))).toBe(0);
  expect(await problems(commitmentOf("6b".repeat(32), head))).toBe(1);
});

test("a program from before the secret is told that the case is newer, and not that its journal is damaged", () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const file = createCase(path, person());
  keepSalt(file, SALT);
  closeCase(file);
  // What such a program knows: the steps up to the one that brings the entry.
  const before = loadMigrations().filter(({ sql }) => !sql.includes("journal_one_salt"));
  expect(before).toHaveLength(6);
  const db = new DatabaseSync(path);
  try {
    expect(() => {
      refuseNewerVersion(path, db, before);
    }).toThrow(expect.objectContaining({ kind: "newer-version" }));
    expect(() => {
      db.exec(
        "insert into journal select max(seq) + 1, at, who, 'salt', subject, (select value from meta where key = 'journal_head'), hash from journal where action = 'salt'",
      );
    }).toThrow("drawn once");
  } finally {
    db.close();
  }
});

test("a case that drew its secret before opens, is brought up to date and keeps it", async () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const file = createCase(path, person());
  fillAndDecide(file);
  keepSalt(file, SALT);
  closeCase(file);
  // As the program before this step left it.
  const db = new DatabaseSync(path);
  db.exec("drop trigger journal_one_salt; pragma user_version = 6");
  db.close();
  const again = openCase(path, person("Sami"));
  expect(saltOf(again)).toBe(SALT);
  expect(journal(again).at(-1)).toMatchObject({ action: "migrate", subject: { from: 6 } });
  closeCase(again);
  expect((await verifyCase(path)).problems).toEqual([]);
});
