import { CaseError } from "../case-error.ts";

/** Milliseconds between two attempts. */
const PAUSE = 50;

/**
 * Runs `work` again while another program has the case, for so many milliseconds. SQLite waits by itself for whoever writes,
 * but gives up at once where it needs the file alone: when the log is begun, as the first of two programs that open a case does.
 */
export function waitForTurn<T>(waitMs: number, work: () => T, pause: () => void = sleep): T {
  for (let left = Math.ceil(waitMs / PAUSE); ; left -= 1) {
    try {
      return work();
    } catch (error) {
      if (left <= 0 || !(error instanceof CaseError) || error.kind !== "busy") throw error;
      pause();
    }
  }
}

/** Whoever opens a case waits for it, as for SQLite itself. */
function sleep(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}
