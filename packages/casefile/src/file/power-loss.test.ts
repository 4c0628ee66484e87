import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addDecision, closeCase, createCase, decisions, openCase, verifyCase } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { person } from "../sample.fixture.ts";

/** A log of SQLite: a header, then frames of a head and a page each. */
const LOG_HEADER = 32;
const FRAME = 24 + 4096;
/** Bytes into a frame at which the power goes: at its end, in its head, in its page. */
const TORN = [0, 10, 24 + 2000];

test(
  "the power goes at every frame of the log, whole or torn: a state that was acknowledged, in order",
  { timeout: 120_000 },
  async () => {
    const folder = emptyFolder();
    const path = join(folder, "power.tarjih");
    const file = createCase(path, person());
    const acknowledged = Array.from({ length: 6 }, (_, value) => {
      return addDecision(file, { kind: "note", target: "case", value, why: "power" }).id;
    });
    const log = readFileSync(`${path}-wal`);
    const whole = readFileSync(path);
    closeCase(file);
    const frames = Math.floor((log.length - LOG_HEADER) / FRAME);
    expect(frames).toBeGreaterThan(acknowledged.length);
    let before = 0;
    for (let frame = 0; frame <= frames; frame += 1) {
      for (const torn of TORN) {
        const cut = join(folder, "cut.tarjih");
        writeFileSync(cut, whole);
        writeFileSync(`${cut}-wal`, log);
        truncateSync(`${cut}-wal`, Math.min(log.length, LOG_HEADER + frame * FRAME + torn));
        const { problems } = await verifyCase(cut);
        expect(problems).toEqual([]);
        const opened = openCase(cut, person());
        const kept = decisions(opened).map(({ id }) => id);
        closeCase(opened);
        // A longer log never holds less, and what it holds is what was acknowledged first.
        expect(kept).toEqual(acknowledged.slice(0, kept.length));
        expect(kept.length).toBeGreaterThanOrEqual(before);
        before = kept.length;
      }
    }
    expect(before).toBe(acknowledged.length);
  },
);
