import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/tarjih.js", import.meta.url));

/** What a person types when a prompt stands there. */
export interface Typed {
  readonly at: string;
  readonly keys: string;
}

/** Whether `script` of util-linux is here, which gives a program a terminal. */
export function hasTerminal(): boolean {
  return process.platform === "linux" && spawnSync("script", ["--version"]).status === 0;
}

/** Runs the command at a terminal of its own and types as soon as each prompt stands there. Gives all that it showed. */
export async function typeAtTerminal(
  args: readonly string[],
  typed: readonly Typed[],
  cwd: string,
): Promise<{ readonly code: number | null; readonly screen: string }> {
  // Words go in by the environment: no shell has to read them.
  const words = args.map((_, index) => `"$A${index}"`).join(" ");
  const child = spawn("script", ["-qec", `"$NODE" "$BIN" ${words}`, "/dev/null"], {
    cwd,
    env: {
      PATH: process.env["PATH"] ?? "",
      TERM: "dumb",
      XDG_CONFIG_HOME: cwd,
      NODE: process.execPath,
      BIN,
      ...Object.fromEntries(args.map((word, index) => [`A${index}`, word])),
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  let screen = "";
  let unseen = "";
  const waiting = [...typed];
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    screen += piece;
    unseen += piece;
    const [next] = waiting;
    if (next === undefined || !unseen.includes(next.at)) return;
    unseen = "";
    waiting.shift();
    child.stdin.write(next.keys);
  });
  child.stdin.on("error", () => undefined);
  await ended;
  return { code: child.exitCode, screen };
}
