import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
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

const KINDS = ["add", "decide", "weigh"] as const;
/** A case grows with every round; a new one keeps verification short. */
const ROUNDS_A_CASE = 15;
/** Longest time from the first acknowledged step to the kill. */
const LONGEST_MS = 120;

/**
 * Kills a process with SIGKILL in the middle of writing, `rounds` times, at moments that `seed` gives, and looks after
 * each whether everything that it acknowledged is in the case and whether verification finds the case in order.
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
      const lines = await killed(path, kind, `${seed}.${round}`, random.below(LONGEST_MS));
      acknowledged += lines.length;
      const { problems } = await verifyCase(path);
      wrong.push(...problems.map((one) => `round ${round} ${kind}: ${one.code} ${one.subject}`));
      wrong.push(...lost(path, lines).map((line) => `round ${round}: lost ${line}`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { rounds, acknowledged, wrong };
}

async function killed(
  path: string,
  kind: string,
  seed: string,
  afterMs: number,
): Promise<readonly string[]> {
  const script = join(import.meta.dirname, "writer.ts");
  const child = spawn(process.execPath, [script, path, kind, seed], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const lines: string[] = [];
  let isAimed = false;
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (isAimed) continue;
    isAimed = true;
    void wait(afterMs).then(() => child.kill("SIGKILL"));
  }
  await ended;
  return lines;
}

/** Acknowledged steps that the journal, after opening to write, does not tell of. */
function lost(path: string, lines: readonly string[]): readonly string[] {
  const file = openCase(path, person());
  const entries = journal(file);
  closeCase(file);
  const known = new Set(
    entries.flatMap(({ action, subject }) => {
      if (action === "read") return [`report ${String(subject["report"])}`];
      return action === "decide" ? [`decision ${String(subject["decision"])}`] : [];
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
