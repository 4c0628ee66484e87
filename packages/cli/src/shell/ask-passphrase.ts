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
  const typing = typist();
  const first = checked(await typing(say.ask), isNew, say);
  if (isNew && (await typing(say.again)) !== first) throw new Failure("usage", say.differ);
  return first;
}

function checked(passphrase: string, isNew: boolean, say: Messages["custody"]["lock"]): string {
  if (isNew && [...passphrase].length < SHORTEST) throw new Failure("usage", say.short(SHORTEST));
  return passphrase;
}

const ENTER = /\r\n?|\n/;
/** Ctrl-C and Ctrl-D. */
// oxlint-disable-next-line no-control-regex -- these keys are control characters
const STOP = /[\u0003\u0004]/;
const RUBOUT = new Set(["\u007F", "\b"]);
/** Ctrl-U clears the line, as shells do. */
const CLEAR = "\u0015";
/** An arrow key or the like: nobody means it as a part of a passphrase. */
// oxlint-disable-next-line no-control-regex -- such keys begin with the escape character
const ODD_KEY = /\u001B\[[\d;]*[A-Za-z~]|\u001B[O]?./g;

/** Reads lines in raw mode: the terminal shows nothing of them. What was typed ahead is kept for the next line. */
function typist(): (prompt: string) => Promise<string> {
  const { stdin, stderr } = process;
  let ahead = "";
  return async (prompt) => {
    // Before the prompt: who types as soon as it stands there is not shown either.
    stdin.setRawMode(true);
    stderr.write(prompt);
    stdin.setEncoding("utf8");
    let keys = ahead;
    try {
      if (!ENTER.test(keys)) {
        for await (const piece of stdin.iterator({ destroyOnReturn: false })) {
          keys += String(piece);
          if (ENTER.test(keys) || STOP.test(keys)) break;
        }
      }
      const end = ENTER.exec(keys);
      if (end === null || STOP.test(keys)) throw new Failure("interrupted", "");
      ahead = keys.slice(end.index + end[0].length);
      return lineOf(keys.slice(0, end.index));
    } finally {
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write("\n");
    }
  };
}

/** What the keys wrote. */
function lineOf(keys: string): string {
  const letters: string[] = [];
  for (const key of keys.replace(ODD_KEY, "")) {
    if (key === CLEAR) letters.length = 0;
    else if (RUBOUT.has(key)) letters.pop();
    else letters.push(key);
  }
  return letters.join("");
}
