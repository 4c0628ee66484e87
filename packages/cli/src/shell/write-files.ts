import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import type { Collection } from "@tarjih/archive";
import {
  addContainers,
  addReports,
  buildCase,
  recordCase,
  recordFindings,
  recordReading,
  recordWeighing,
} from "@tarjih/casefile";
import { RULES_VERSION, type Reading, type Weighing } from "@tarjih/reading";
import { Failure } from "../failure.ts";
import { messages } from "@tarjih/i18n";
import { startProgress } from "../terminal/progress.ts";
import type { Shell } from "./shell.ts";
import { actorOf } from "./with-case.ts";

/** Everything that a case file holds of one run. */
export interface Run {
  readonly collection: Collection;
  readonly readings: readonly Reading[];
  readonly weighing: Weighing;
}

/**
 * Writes the case file, all or nothing: a full disk, a thrown error or Ctrl-C leaves the earlier case, or
 * none. Returns whether anything in it is new.
 */
export async function writeCase(path: string, run: Run, shell: Shell): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const rules = weighingRules(shell);
  const steps = run.collection.reports.length + run.readings.length;
  // Twenty thousand reports take half a minute to be kept and indexed.
  const progress = startProgress(shell, messages(shell.lang).cli.progress.keeping, steps);
  let done = 0;
  return interruptible(shell, (check) =>
    buildCase(path, actorOf(shell), async (file) => {
      const { collection, readings, weighing } = run;
      let isNew = recordCase(file, collection.case);
      isNew = addContainers(file, collection.containers) > 0 || isNew;
      for (const report of collection.reports) {
        isNew = addReports(file, [report]) > 0 || isNew;
        progress.to(++done);
        await check();
      }
      for (const reading of readings) {
        isNew = recordReading(file, [reading], RULES_VERSION) > 0 || isNew;
        progress.to(++done);
        await check();
      }
      isNew = recordFindings(file, collection.findings) || isNew;
      isNew = recordWeighing(file, weighing, rules) || isNew;
      await check();
      return isNew;
    }),
  ).finally(() => progress.done());
}

/** Version of the rules as a weighing records it. */
export function weighingRules({ version }: Shell): string {
  return `${RULES_VERSION} (tarjih ${version})`;
}

/** Writes a file beside its place and puts it there when it is whole; `before` runs just before that. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  shell: Shell,
  before?: () => void,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  await interruptible(shell, async (check) => {
    try {
      const file = await open(part, "w");
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await check();
      before?.();
      await rename(part, path);
    } finally {
      await rm(part, { force: true });
    }
  });
}

/**
 * While nothing is being written, Ctrl-C ends the process at once: there is nothing to clean up. Here it
 * waits for the next check, and what was begun is taken back.
 */
export async function interruptible<T>(
  shell: Shell,
  work: (check: () => Promise<void>) => Promise<T>,
): Promise<T> {
  let interrupted = false;
  const note = (): void => {
    interrupted = true;
  };
  process.on("SIGINT", note);
  process.on("SIGTERM", note);
  try {
    return await work(async () => {
      await turn();
      if (interrupted)
        throw new Failure("interrupted", messages(shell.lang).cli.failures.interrupted);
    });
  } finally {
    process.off("SIGINT", note);
    process.off("SIGTERM", note);
  }
}
