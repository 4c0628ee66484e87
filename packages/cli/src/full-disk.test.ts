import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runAlone, runTarjih } from "./testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "./testing/temp-folder.ts";

const BIN = fileURLToPath(new URL("../bin/tarjih.js", import.meta.url));

// A limit on the size of every file that the process writes stands for a disk that fills up: it needs
// no right to mount anything, and the write fails in the middle just the same.
function withLittleRoom(
  cwd: string,
  kilobytes: number,
  args: readonly string[],
): ReturnType<typeof spawnSync> {
  const script = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`;
  const command = ["-c", script, "bash", process.execPath, BIN, ...args];
  return spawnSync("bash", command, {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "" },
  });
}

test("a disk that fills leaves no half case file", () => {
  const folder = tempFolder(REPORTS);
  const run = withLittleRoom(folder, 40, ["weigh", "reports", "--out", "o"]);
  expect(run.status).toBe(1);
  expect(String(run.stderr)).toMatch(/o\/reports\.tarjih/);
  expect(readdirSync(join(folder, "o"))).toEqual([]);
});

test("a disk that fills leaves the earlier case file and dossier as they were", async () => {
  const folder = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports", "--out", "o"], { cwd: folder });
  const dossier = readFileSync(join(folder, "o/reports.dossier.html"));
  const more = "Nine inmates escaped from the Elm prison.\n".repeat(4000);
  mkdirSync(join(folder, "more"));
  const { writeFileSync } = await import("node:fs");
  writeFileSync(join(folder, "more/d.txt"), more);
  const run = withLittleRoom(folder, 120, [
    "weigh",
    "reports",
    "more",
    "--case",
    "o/reports.tarjih",
  ]);
  expect(run.status).toBe(1);
  expect(readFileSync(join(folder, "o/reports.dossier.html")).equals(dossier)).toBe(true);
  const verified = await runTarjih(["verify", "o/reports.tarjih"], { cwd: folder });
  expect(verified.code).toBe(0);
  expect(verified.stdout).toContain("reports: 3 checked");
});

test("a really full file system is named as such", async ({ skip }) => {
  const folder = tempFolder(REPORTS);
  const tiny = join(folder, "tiny");
  mkdirSync(tiny);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", tiny]);
  if (mounted.status !== 0) skip("mounting a small file system needs the administrator");
  try {
    const run = await runAlone(["weigh", "reports", "--out", "tiny"], { cwd: folder });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("The disk filled up");
    expect(existsSync(join(tiny, "reports.tarjih"))).toBe(false);
    expect(readdirSync(tiny)).toEqual([]);
  } finally {
    spawnSync("umount", [tiny]);
  }
});
