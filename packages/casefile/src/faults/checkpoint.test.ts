import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeCase, openCase, openCaseToRead, journal, verifyCase } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { person } from "../sample.fixture.ts";
import { STEPS, caseForSteps } from "./steps.fixture.ts";

const PAGE = 4096;
/** A log of SQLite: a header, then frames of a head and a page each. */
const LOG_HEADER = 32;
const FRAME = 24 + PAGE;
/** Bytes of a page that is torn. */
const HALF = PAGE / 2;

function headOf(path: string): string | undefined {
  const file = openCaseToRead(path);
  try {
    return journal(file).at(-1)?.hash;
  } finally {
    closeCase(file);
  }
}

/** The file before and after a step, and the log that the step wrote. */
function written(
  folder: string,
  run: (typeof STEPS)[number]["run"],
): { readonly before: Buffer; readonly log: Buffer; readonly after: Buffer } {
  const path = caseForSteps(folder);
  const file = openCase(path, person("Nour"));
  // Opening writes nothing; closing brings the log into the file.
  const before = readFileSync(path);
  run(file, folder);
  const log = readFileSync(`${path}-wal`);
  closeCase(file);
  return { before, log, after: readFileSync(path) };
}

test.each(STEPS)(
  "the power goes while the log is written or brought into the file: $name",
  async ({ run }) => {
    const folder = emptyFolder();
    const { before, log, after } = written(folder, run);
    const path = join(folder, "cut.tarjih");
    const left = (main: Buffer, wal: Buffer): string | undefined => {
      writeFileSync(path, main);
      writeFileSync(`${path}-wal`, wal);
      return headOf(path);
    };
    const heads = { before: left(before, Buffer.alloc(0)), after: left(before, log) };
    expect(heads.after).not.toBe(heads.before);
    expect((await verifyCase(path)).problems).toEqual([]);
    // While it is written: nothing counts before the last frame of the step is there.
    const frames = (log.length - LOG_HEADER) / FRAME;
    for (let frame = 0; frame <= frames; frame += 1) {
      const length = LOG_HEADER + frame * FRAME;
      const head = left(before, log.subarray(0, Math.min(log.length, length + HALF)));
      expect([heads.before, heads.after]).toContain(head);
      if (frame === frames) expect(head).toBe(heads.after);
    }
    // While it is brought into the file, of which any part is then new: the log still holds all of it.
    for (let page = 0; page * PAGE <= after.length; page += 1) {
      const end = page * PAGE + (page % 2) * HALF;
      const mixed = Buffer.concat([
        after.subarray(0, end),
        before.subarray(Math.min(before.length, end)),
      ]);
      expect(left(mixed, log)).toBe(heads.after);
    }
    copyFileSync(path, `${path}.kept`);
    copyFileSync(`${path}-wal`, `${path}.kept-wal`);
    expect((await verifyCase(`${path}.kept`)).problems).toEqual([]);
  },
);
