import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTarjih, startTarjih } from "./testing/run-tarjih.ts";
import { tempFolder } from "./testing/temp-folder.ts";

// Enough reports for the run to last while it is interrupted at several moments.
const MANY = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [
    `r/${String(index).padStart(3, "0")}.txt`,
    `${index + 3} inmates escaped from the Elm prison on 3 May 2031, witness ${index} said. فر ${index + 5} سجينا.\n`,
  ]),
);

async function interruptedAfter(
  cwd: string,
  ready: () => boolean,
): Promise<number | string | null> {
  const child = startTarjih(["weigh", "r", "--out", "o"], { cwd });
  child.stdout?.resume();
  child.stderr?.resume();
  const ended = new Promise<number | string | null>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  const watch = setInterval(() => {
    if (ready()) child.kill("SIGINT");
  }, 1);
  const end = await ended;
  clearInterval(watch);
  return end;
}

test("Ctrl-C while the case file is written leaves none, and no part of one", async () => {
  const folder = tempFolder(MANY);
  const out = join(folder, "o");
  const writing = (): boolean =>
    existsSync(out) && readdirSync(out).some((name) => name.endsWith(".part"));
  const end = await interruptedAfter(folder, writing);
  expect(end).toBe(130);
  expect(readdirSync(out)).toEqual([]);
  // And the next run is not in its way.
  const again = await runTarjih(["weigh", "r", "--out", "o"], { cwd: folder });
  expect(again.code).toBe(0);
  expect((await runTarjih(["verify", "o/r.tarjih"], { cwd: folder })).code).toBe(0);
});

test("Ctrl-C before anything is written ends at once", async () => {
  const folder = tempFolder(MANY);
  const end = await interruptedAfter(folder, () => true);
  expect(end === "SIGINT" || end === 130).toBe(true);
  expect(existsSync(join(folder, "o/r.tarjih"))).toBe(false);
});

test("an earlier case file survives Ctrl-C whole", async () => {
  const folder = tempFolder({
    "r/a.txt": "Twelve inmates escaped.\n",
    "more/b.txt": "Nine escaped.\n",
  });
  await runTarjih(["weigh", "r", "--out", "o"], { cwd: folder });
  const path = join(folder, "o/r.tarjih");
  const before = (await runTarjih(["verify", "o/r.tarjih"], { cwd: folder })).stdout;
  const child = startTarjih(["weigh", "r", "more", "--case", "o/r.tarjih"], { cwd: folder });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const watch = setInterval(() => {
    if (existsSync(`${path}-wal`)) child.kill("SIGINT");
  }, 1);
  await ended;
  clearInterval(watch);
  const verified = await runTarjih(["verify", "o/r.tarjih"], { cwd: folder });
  expect(verified.code).toBe(0);
  // Interrupted in time it is the old case, too late it is the new one; never something between.
  const added = await runTarjih(["weigh", "r", "more", "--case", "o/r.tarjih"], { cwd: folder });
  expect(added.code).toBe(0);
  expect(readFileSync(path).length).toBeGreaterThan(0);
  expect(before).toContain("whole and unaltered");
});
