import { spawnSync } from "node:child_process";
import { delimiter, dirname, join } from "node:path";

/** Root of the checkout. */
export const ROOT: string = dirname(import.meta.dirname);

/** One check: its name in the summary and the program with its arguments. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** The step's own output goes straight through (it prints its own progress). */
  readonly loud?: boolean;
}

/** Path of a program that npm installed in this checkout. */
export function tool(name: string): string {
  return join(ROOT, "node_modules", ".bin", name);
}

/** Runs a step with this Node first on the path; prints its output when it fails. */
export function runStep(step: Step): boolean {
  const [program, ...args] = step.command;
  const path = [dirname(process.execPath), join(ROOT, "node_modules", ".bin"), process.env["PATH"]];
  const result = spawnSync(program, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: path.join(delimiter), NO_COLOR: "1", FORCE_COLOR: undefined },
    stdio: step.loud === true ? "inherit" : "pipe",
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const ok = result.status === 0;
  if (!ok && step.loud !== true) {
    process.stdout.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
    if (result.error) process.stdout.write(`${result.error.message}\n`);
  }
  process.stdout.write(`${ok ? "ok    " : "FAILED"} ${step.name}\n`);
  return ok;
}
