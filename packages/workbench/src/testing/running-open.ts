import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** `tarjih open` as a process of its own. */
export interface RunningOpen {
  readonly address: string;
  /** Ctrl-C; gives the exit code. */
  readonly end: () => Promise<number | null>;
}

const BIN = fileURLToPath(new URL("../../../cli/bin/tarjih.js", import.meta.url));

/** Runs another command of `tarjih` to its end, in the name of `who`. */
export async function commandRun(args: readonly string[], cwd: string, who: string): Promise<void> {
  const env = { ...process.env, TARJIH_WHO: who, XDG_CONFIG_HOME: cwd };
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env, stdio: "ignore" });
  await once(child, "exit");
  if (child.exitCode !== 0) throw new Error(`tarjih ${args.join(" ")}: ${child.exitCode}`);
}

/** Opens a folder in an empty one, in the name of `who` or, where that is empty, of nobody, and waits for the address. */
export async function openCommandRunning(
  folder: string,
  cwd: string,
  who = "Salma",
): Promise<RunningOpen> {
  const child = spawn(process.execPath, [BIN, "open", folder, "--no-browser"], {
    cwd,
    // A name that whoever runs the tests has kept on this machine shall not sign here.
    env: { ...process.env, TARJIH_WHO: who, XDG_CONFIG_HOME: cwd },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let noted = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    noted += piece;
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.stdout.setEncoding("utf8").once("data", resolve);
  child.once("exit", () => reject(new Error(`tarjih open ended: ${noted}`)));
  const address = (await promise).trim();
  return {
    address,
    end: async () => {
      const ended = once(child, "exit");
      child.kill("SIGINT");
      await ended;
      return child.exitCode;
    },
  };
}
