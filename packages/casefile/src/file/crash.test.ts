import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import {
  addDecision,
  buildCase,
  closeCase,
  createCase,
  decisions,
  openCase,
  verifyCase,
} from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { fillSample, person } from "../sample.fixture.ts";

const WRITER = fileURLToPath(new URL("./crash-writer.fixture.ts", import.meta.url));
const SLOW = 60_000;

/** Starts the writer, reads lines until `enough` says so, kills it, and gives all lines it printed. */
async function killAfter(
  mode: string,
  path: string,
  enough: (lines: readonly string[]) => boolean | Promise<boolean>,
): Promise<readonly string[]> {
  const child = start(mode, path);
  const lines: string[] = [];
  if (child.stdout === null) throw new Error("the writer has no output");
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (!child.killed && (await enough(lines))) child.kill("SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  expect(child.signalCode).toBe("SIGKILL");
  return lines;
}

function start(mode: string, path: string): ChildProcess {
  return spawn(process.execPath, [WRITER, mode, path], { stdio: ["ignore", "pipe", "inherit"] });
}

test(
  "kill -9 in the middle of writing, five times: nothing acknowledged is lost",
  { timeout: SLOW },
  async () => {
    const path = join(emptyFolder(), "crash.tarjih");
    closeCase(createCase(path, person()));
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      acknowledged.push(
        ...(await killAfter("decide", path, (lines) => lines.length >= 20 + round)),
      );
      // Before anything is opened to write again: the log beside the file is part of it.
      expect((await verifyCase(path)).problems).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(110);
    const file = openCase(path, person());
    const kept = new Set(decisions(file).map(({ id }) => id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    closeCase(file);
    const { ok, checked } = await verifyCase(path);
    expect(ok).toBe(true);
    expect(checked.decisions).toBe(kept.size);
    expect(readdirSync(dirname(path))).toEqual(["crash.tarjih"]);
  },
);

test(
  "kill -9 in the middle of the first build leaves no case, and the next build starts clean",
  { timeout: SLOW },
  async () => {
    const path = join(emptyFolder(), "first.tarjih");
    await killAfter("build", path, () => true);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(dirname(path)).some((name) => name.endsWith(".part"))).toBe(true);
    await buildCase(path, person(), fillSample);
    expect(readdirSync(dirname(path))).toEqual(["first.tarjih"]);
    expect((await verifyCase(path)).ok).toBe(true);
  },
);

test(
  "a second writer waits, is told busy, and a killed first one leaves the old case",
  { timeout: SLOW },
  async () => {
    const path = join(emptyFolder(), "held.tarjih");
    await buildCase(path, person(), fillSample);
    const before = await verifyCase(path);
    await killAfter("hold", path, async () => {
      const file = openCase(path, person());
      const note = { kind: "note", target: "case", value: 2, why: "second" };
      expect(() => addDecision(file, note)).toThrow(
        expect.objectContaining({ kind: "busy", path, detail: { waitedMs: 300 } }),
      );
      closeCase(file);
      // Reading goes on meanwhile and sees the case as it was.
      const meanwhile = await verifyCase(path);
      expect(meanwhile.problems).toEqual([]);
      expect(meanwhile.head).toBe(before.head);
      return true;
    });
    const file = openCase(path, person());
    expect(decisions(file)).toEqual([]);
    closeCase(file);
    expect((await verifyCase(path)).head).toBe(before.head);
  },
);
