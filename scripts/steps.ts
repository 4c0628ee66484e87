import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
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

/** Of a step: this Node is first on the path, and nothing is in colours. */
function environment(): NodeJS.ProcessEnv {
  const path = [dirname(process.execPath), join(ROOT, "node_modules", ".bin"), process.env["PATH"]];
  return { ...process.env, PATH: path.join(delimiter), NO_COLOR: "1", FORCE_COLOR: undefined };
}

/** Runs a step; prints its output when it fails. */
export function runStep(step: Step): boolean {
  const [program, ...args] = step.command;
  const result = spawnSync(program, args, {
    cwd: ROOT,
    env: environment(),
    stdio: step.loud === true ? "inherit" : "pipe",
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const said = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`;
  return tellStep(step, result.status === 0, step.loud === true ? "" : said);
}

/** Runs steps one after another, all of them even when one fails, beside whatever else runs; gives the names of those that failed. */
export async function runLane(steps: readonly Step[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const step of steps) if (!(await runBeside(step))) failed.push(step.name);
  return failed;
}

async function runBeside(step: Step): Promise<boolean> {
  const [program, ...args] = step.command;
  const child = spawn(program, args, {
    cwd: ROOT,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const keep = (piece: string): void => {
    said += piece;
  };
  child.stdout.setEncoding("utf8").on("data", keep);
  child.stderr.setEncoding("utf8").on("data", keep);
  try {
    await once(child, "close");
  } catch (error) {
    said += String(error);
  }
  return tellStep(step, child.exitCode === 0, said);
}

function tellStep(step: Step, ok: boolean, said: string): boolean {
  if (!ok && said !== "") process.stdout.write(said.endsWith("\n") ? said : `${said}\n`);
  process.stdout.write(`${ok ? "ok    " : "FAILED"} ${step.name}\n`);
  return ok;
}
