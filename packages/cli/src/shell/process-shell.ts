import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { once } from "node:events";
import { stripVTControlCharacters } from "node:util";
import type { InterfaceLanguage } from "@tarjih/i18n";
import { askLine } from "./ask-line.ts";
import { rememberName, savedName } from "./saved-name.ts";
import type { Shell } from "./shell.ts";

/** The shell of the running process. The only place that reads the clock and draws at random. */
export function processShell(lang: InterfaceLanguage): Shell {
  const version = ownVersion();
  const { stdout, stderr, stdin, env } = process;
  let reader = true;
  // `tarjih read … | head` closes the pipe early: that is no error of anybody.
  stdout.on("error", (error: Error) => {
    if (!isClosedPipe(error)) throw error;
    reader = false;
  });
  stderr.on("error", (error: Error) => {
    if (!isClosedPipe(error)) throw error;
  });
  const plain = env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "";
  const name = named(env["TARJIH_WHO"]) ?? savedName(env);
  return {
    lang,
    version,
    out: async (text) => {
      if (!reader) return false;
      if (!stdout.write(text) && reader) await drained(stdout);
      return reader;
    },
    note: (line) => {
      // Colours are chosen by standard output; `2> findings.txt` shall hold none.
      stderr.write(`${stderr.isTTY ? line : stripVTControlCharacters(line)}\n`);
    },
    input: async function* input() {
      stdin.setEncoding("utf8");
      for await (const piece of stdin) if (typeof piece === "string") yield piece;
    },
    ...(stdin.isTTY && stderr.isTTY ? { ask: askLine } : {}),
    columns: stdout.isTTY ? stdout.columns : undefined,
    color: stdout.isTTY && !plain && env["TERM"] !== "dumb",
    live: stderr.isTTY && env["TERM"] !== "dumb",
    clock: () => new Date().toISOString(),
    random: () => randomBytes(32).toString("hex"),
    // A login name would travel with every case file that is passed on; whoever wants one says so.
    who: name ?? `tarjih ${version}`,
    isProgram: name === null,
    remember: (given) => rememberName(given, env),
    end: (code) => {
      process.exitCode = code;
    },
  };
}

function isClosedPipe(error: Error): boolean {
  return "code" in error && error.code === "EPIPE";
}

function named(name: string | undefined): string | null {
  const trimmed = name?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

async function drained(stream: NodeJS.WriteStream): Promise<void> {
  const done = new AbortController();
  const { signal } = done;
  // A pipe that closes never drains.
  await Promise.race([once(stream, "drain", { signal }), once(stream, "close", { signal })]).catch(
    () => undefined,
  );
  done.abort();
}

function ownVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  if (typeof manifest === "object" && manifest !== null && "version" in manifest) {
    return String(manifest.version);
  }
  throw new TypeError("package.json: no version");
}
