import cliProgress from "cli-progress";
import type { Shell } from "../shell/shell.ts";

/** A bar that moves; nothing where standard error is no terminal or the work is short. */
export interface Progress {
  readonly to: (done: number) => void;
  readonly done: () => void;
}

/** Fewer reports than this are read before a bar could be seen. */
const WORTH_A_BAR = 25;

/** Starts a bar over `total` steps; where each takes longer with more reports, `reports` says whether it is worth one. */
export function startProgress(
  shell: Shell,
  label: string,
  total: number,
  reports: number = total,
): Progress {
  if (!shell.live || reports < WORTH_A_BAR) {
    return { to: () => undefined, done: () => undefined };
  }
  const bar = new cliProgress.SingleBar({
    format: `${label} {bar} {value}/{total}`,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
    barsize: 30,
  });
  bar.start(total, 0);
  return { to: (done) => bar.update(done), done: () => bar.stop() };
}

/** A bar for work that says by and by how much of it there is. */
export function followProgress(
  shell: Shell,
  label: string,
): { readonly to: (done: number, total: number) => void; readonly done: () => void } {
  let progress: Progress | null = null;
  return {
    to: (done, total) => {
      progress ??= startProgress(shell, label, total);
      progress.to(done);
    },
    done: () => progress?.done(),
  };
}
