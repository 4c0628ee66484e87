import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";

/** A program that has a case in its hand. */
export interface Holder {
  readonly pid: number;
  /** `tarjih open`, else what the program is called. */
  readonly name: string;
}

/** The main file, and the index of its log, on which SQLite puts the locks of whoever writes. */
const LOCKED_FILES = ["", "-shm"];
/** `1: POSIX  ADVISORY  WRITE 1234 08:01:5678 120 120`; a line with an arrow is of somebody who waits. */
const LOCK = /^\d+: POSIX\s+\S+\s+WRITE\s+(\d+)\s+\S+:(\d+)\s/u;

/**
 * Who holds a case to write to it, as the machine tells: Linux lists the locks on files. Null where there is no such list, and where
 * nobody on this machine holds it.
 */
export function holderOf(path: string): Holder | null {
  const files = new Set(
    LOCKED_FILES.flatMap((ending) => {
      const found = statSync(path + ending, { throwIfNoEntry: false });
      return found === undefined ? [] : String(found.ino);
    }),
  );
  for (const line of textOf("/proc/locks").split("\n")) {
    const [, pid = "", inode = ""] = LOCK.exec(line) ?? [];
    if (files.has(inode) && Number(pid) > 0 && Number(pid) !== process.pid) {
      return { pid: Number(pid), name: nameOf(pid) };
    }
  }
  return null;
}

/** Only the command of ours is named, and not what was typed behind it: reasons and names of people stand there. */
function nameOf(pid: string): string {
  const words = textOf(`/proc/${pid}/cmdline`).split("\0");
  const at = words.findIndex((word) => /^tarjih(?:\.[jt]s)?$/u.test(basename(word)));
  const command = words[at + 1] ?? "";
  if (at >= 0) return `tarjih ${command}`.trim();
  return basename(words[0] ?? "") || "?";
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
