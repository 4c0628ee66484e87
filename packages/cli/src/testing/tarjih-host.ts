// A process that runs the command again and again, one run after another: loading the program costs more than most runs.
// Started by `runTarjih`; ends with the test worker that started it.
import { main } from "../main.ts";

/** One run that is asked for. */
export interface HostedRun {
  readonly args: readonly string[];
  readonly cwd: string;
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

async function run({ args, cwd }: HostedRun): Promise<HostedEnd> {
  process.chdir(cwd);
  process.argv = [...process.argv.slice(0, 2), ...args];
  process.exitCode = undefined;
  process.env["TARJIH_WHO"] = WHO;
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
