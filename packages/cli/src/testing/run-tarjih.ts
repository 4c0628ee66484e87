import { fork, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { HostedEnd, HostedRun } from "./tarjih-host.ts";

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
const HOST = fileURLToPath(new URL("./tarjih-host.ts", import.meta.url));
/** Where the command itself keeps its sources without their types (`bin/tarjih.js`). */
const COMPILED = fileURLToPath(new URL("../../../../node_modules/.cache/tarjih", import.meta.url));

/** Starts the real command as a process of its own. */
export function startTarjih(args: readonly string[], options: RunOptions = {}): ChildProcess {
  const { cwd, env, nodeOptions = [] } = options;
  return spawn(process.execPath, [...nodeOptions, BIN, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/**
 * Runs the command to its end. What the process itself is given (input, options of Node) needs one of its own; any
 * other run, also one with another environment, goes to a process that the test files of one worker share, one after
 * another: to start one takes three seconds of the processor.
 */
export function runTarjih(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd = process.cwd(), input, env, nodeOptions } = options;
  return input === undefined && nodeOptions === undefined
    ? hosted({ args, cwd, ...(env === undefined ? {} : { env }) })
    : runAlone(args, options);
}

/** Runs the command in a process of its own. */
export async function runAlone(args: readonly string[], options: RunOptions = {}): Promise<Run> {
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

let host: ChildProcess | null = null;
let last: Promise<unknown> = Promise.resolve();

function hosted(run: HostedRun): Promise<Run> {
  const before = last;
  const mine = before.then(() => sent(run));
  last = mine.catch(() => undefined);
  return mine;
}

async function sent(run: HostedRun): Promise<Run> {
  const child = (host ??= startHost());
  const message = new Promise<HostedEnd>((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => {
      host = null;
      reject(new Error(`the process that runs the command ended (${code}): ${run.args.join(" ")}`));
    });
  });
  child.send(run);
  const end = await message;
  child.removeAllListeners("exit");
  return { ...end, signal: null };
}

/** Nothing waits for it: it ends when its channel does, with the worker that started it. */
function startHost(): ChildProcess {
  const env = { PATH: process.env["PATH"] ?? "", NODE_COMPILE_CACHE: COMPILED };
  const child = fork(HOST, { env, execArgv: [] });
  child.unref();
  child.channel?.unref();
  return child;
}
