import type { Shell } from "./shell.ts";

/** Writes pieces one after the other, each when the last is taken; false where nobody listens any more, and then it makes no more of them. */
export async function outLines(shell: Shell, pieces: Iterable<string>): Promise<boolean> {
  for (const piece of pieces) if (!(await shell.out(piece))) return false;
  return true;
}
