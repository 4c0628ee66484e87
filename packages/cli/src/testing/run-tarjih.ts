import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** How a run of the command ended. */
export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Around the command: what it gets and where it runs. */
export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node before the command's own file. */
  readonly nodeOptions?: readonly string[];
}

const BIN = fileURLToPath(new URL("../../bin/tarjih.js", import.meta.url));

/** Starts the real command as a process of its own. */
export function startTarjih(args: readonly string[], options: RunOptions = {}): ChildProcess {
  const { cwd, env, nodeOptions = [] } = options;
  return spawn(process.execPath, [...nodeOptions, BIN, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Runs the real command to its end. */
export async function runTarjih(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startTarjih(args, options);
  const ended = once(child, "close");
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on("data", (piece: Buffer) => stdout.push(piece));
  child.stderr?.on("data", (piece: Buffer) => stderr.push(piece));
  // A command that ends early closes its input; that is its right.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(options.input ?? "");
  await ended;
  return {
    code: child.exitCode,
    signal: child.signalCode,
    stdout: Buffer.concat(stdout).toString("utf8"),
    stderr: Buffer.concat(stderr).toString("utf8"),
  };
}
