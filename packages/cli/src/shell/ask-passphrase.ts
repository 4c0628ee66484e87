import { readFile } from "node:fs/promises";
import type { Messages } from "@tarjih/i18n";
import { Failure } from "../failure.ts";

/** Shorter ones are guessed, whatever scrypt costs. */
const SHORTEST = 10;

/**
 * A passphrase out of a file (its first line) or typed without being shown, twice where it is a new one. Throws Failure
 * where there is no terminal to ask at, or the two differ.
 */
export async function askPassphrase(
  file: string | undefined,
  isNew: boolean,
  { custody }: Messages,
): Promise<string> {
  const say = custody.lock;
  if (file !== undefined) {
    return checked((await readFile(file, "utf8")).split(/\r?\n/)[0] ?? "", isNew, say);
  }
  if (!process.stdin.isTTY) throw new Failure("usage", say.noTerminal);
  const first = checked(await typed(say.ask), isNew, say);
  if (isNew && (await typed(say.again)) !== first) throw new Failure("usage", say.differ);
  return first;
}

function checked(passphrase: string, isNew: boolean, say: Messages["custody"]["lock"]): string {
  if (isNew && [...passphrase].length < SHORTEST) throw new Failure("usage", say.short(SHORTEST));
  return passphrase;
}

/** Reads a line in raw mode: the terminal shows nothing of it. */
async function typed(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  let line = "";
  try {
    for await (const piece of stdin.iterator({ destroyOnReturn: false })) {
      for (const key of String(piece)) {
        if (key === "\r" || key === "\n") return line;
        if (key === "\u0003" || key === "\u0004") throw new Failure("interrupted", "");
        line = key === "\u007F" || key === "\b" ? [...line].slice(0, -1).join("") : line + key;
      }
    }
    return line;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}
