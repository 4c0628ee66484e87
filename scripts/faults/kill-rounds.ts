import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { seeded } from "../bench/random.ts";
import { closeCase, createCase, journal, openCase, verifyCase } from "@tarjih/casefile";

/** What came of killing a writer again and again. */
export interface KillReport {
  readonly rounds: number;
  /** Steps that were acknowledged before a kill. */
  readonly acknowledged: number;
  /** What is wrong: a lost step, a problem that verification found. Nothing wrong is an empty list. */
  readonly wrong: readonly string[];
}

const KINDS = ["add", "decide", "fix", "weigh", "merge"] as const;
/** A case grows with every round; a new one keeps verification short. */
const ROUNDS_A_CASE = 15;
/** Longest time from the first acknowledged step to the kill. */
const LONGEST_MS = 120;
/** Until a stopped process surely stands still. */
const SETTLE_MS = 5;

/**
 * Kills a process with SIGKILL in the middle of writing, `rounds` times, at moments that `seed` gives, and looks after
 * each whether everything that it acknowledged is in the case and whether verification finds the case in order. The
 * process is stopped first and its file copied with the log beside it: what a machine that loses its power then has
 * on its disk is looked at in the same way.
 */
export async function killRounds(rounds: number, seed: number): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-faults-"));
  const random = seeded(seed);
  const wrong: string[] = [];
  let acknowledged = 0;
  try {
    for (let round = 0; round < rounds; round += 1) {
      const path = join(folder, `${Math.floor(round / ROUNDS_A_CASE)}.tarjih`);
      if (round % ROUNDS_A_CASE === 0) closeCase(createCase(path, person()));
      const kind = random.pick(KINDS);
      const { lines, before } = await killed(
        path,
        kind,
        `${seed}.${round}`,
        random.below(LONGEST_MS),
      );
      acknowledged += lines.length;
      wrong.push(...(await wrongIn(copyOf(path), before, `round ${round} ${kind}, copy`)));
      wrong.push(...(await wrongIn(path, lines, `round ${round} ${kind}`)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { rounds, acknowledged, wrong };
}

async function wrongIn(
  path: string,
  lines: readonly string[],
  where: string,
): Promise<readonly string[]> {
  const { problems } = await verifyCase(path);
  return [
    ...problems.map(({ code, subject }) => `${where}: ${code} ${subject}`),
    ...lost(path, lines).map((line) => `${where}: lost ${line}`),
  ];
}

function copyOf(path: string): string {
  return `${path}.copy`;
}

/** The file and its log as they stand on the disk; the process that writes them is stopped. */
function copyAsItStands(path: string): void {
  for (const end of ["", "-wal"]) {
    rmSync(copyOf(path) + end, { force: true });
    if (existsSync(path + end)) copyFileSync(path + end, copyOf(path) + end);
  }
  rmSync(`${copyOf(path)}-shm`, { force: true });
}

/** Stops a writer and copies its file as it then stands. */
async function stopped(child: ChildProcess, path: string, afterMs: number): Promise<void> {
  await wait(afterMs);
  child.kill("SIGSTOP");
  // A signal takes a moment to arrive on another core.
  await wait(SETTLE_MS);
  copyAsItStands(path);
}

async function killed(
  path: string,
  kind: string,
  seed: string,
  afterMs: number,
): Promise<{ readonly lines: readonly string[]; readonly before: readonly string[] }> {
  const script = join(import.meta.dirname, "writer.ts");
  const child = spawn(process.execPath, [script, path, kind, seed], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const lines: string[] = [];
  const seen = { before: 0 };
  let isAimed = false;
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (isAimed) continue;
    isAimed = true;
    void stopped(child, path, afterMs).then(() => {
      seen.before = lines.length;
      child.kill("SIGKILL");
      return seen.before;
    });
  }
  await ended;
  return { lines, before: lines.slice(0, seen.before) };
}

/** Acknowledged steps that the journal, after opening to write, does not tell of. */
function lost(path: string, lines: readonly string[]): readonly string[] {
  const file = openCase(path, person());
  const entries = journal(file);
  closeCase(file);
  const known = new Set(
    entries.flatMap(({ action, subject }) => {
      if (action === "read") return [`report ${String(subject["report"])}`];
      return action === "decide" || action === "import"
        ? [`decision ${String(subject["decision"])}`]
        : [];
    }),
  );
  const weighings = entries.filter(({ action }) => action === "weigh").length;
  const told = lines.filter((line) => line.startsWith("weighing")).length;
  return [
    ...lines.filter((line) => !line.startsWith("weighing") && !known.has(line)),
    ...(weighings < told ? [`${told - weighings} weighings`] : []),
  ];
}

function person(): { readonly who: string; readonly clock: () => string } {
  return { who: "Rana", clock: () => "2031-05-01T09:00:00Z" };
}
