// A process that runs the command again and again, one run after another: loading the program costs more than most runs.
// Started by `runTarjih`; ends with the test worker that started it.
import { main } from "../main.ts";

/** One run that is asked for. */
export interface HostedRun {
  readonly args: readonly string[];
  readonly cwd: string;
  /** What stands in the environment besides the path; without it, in whose name a run acts. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How a hosted run ended. */
export interface HostedEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function isRun(message: unknown): message is HostedRun {
  return typeof message === "object" && message !== null && "args" in message && "cwd" in message;
}

/** In whose name a hosted run acts: nothing is decided in nobody's. */
const WHO = "Salma";

/** Everything in the environment is that of this run: what the run before was given is gone. */
function setEnvironment(env: Readonly<Record<string, string>>): void {
  const kept = process.env["PATH"] ?? "";
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, { PATH: kept, ...env });
}

async function run({ args, cwd, env = { TARJIH_WHO: WHO } }: HostedRun): Promise<HostedEnd> {
  process.chdir(cwd);
  process.argv = [...process.argv.slice(0, 2), ...args];
  process.exitCode = undefined;
  setEnvironment(env);
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    // Whatever is listened to belongs to the run before.
    process[name].removeAllListeners("error");
    process[name].write = (piece: string | Uint8Array): boolean => {
      written[name] += typeof piece === "string" ? piece : Buffer.from(piece).toString("utf8");
      return true;
    };
  }
  await main();
  return { code: codeNow(), ...written };
}

/** Set by what ran meanwhile, which the compiler does not see. */
function codeNow(): number {
  return Number(process.exitCode ?? 0);
}

process.on("message", (message: unknown) => {
  if (!isRun(message)) throw new TypeError("message: is no run");
  void run(message).then((end) => process.send?.(end));
});
process.on("disconnect", () => process.exit(0));
