import type { Passage } from "@tarjih/reading";
import { isSmall } from "./bearers.ts";
import { findNames } from "./find-names.ts";
import { foldedName, spell } from "./spelling.ts";

/**
 * Where the name of a file or an address has a name or a part of one, in small letters too, and beside a number or within words written as one:
 * `interview-vesna.txt`, `vesna2.txt`, `InterviewVesna.txt`.
 */
export function partsInPath(path: string, name: string): readonly Passage[] {
  const whole = name.trim();
  const parts = whole.split(/[\s_-]+/u).filter((part) => part.length > 2 && !isSmall(part));
  const names = [...new Set([whole, ...parts])].filter((part) => part.length > 1);
  const { written, spelled, at } = pathApart(path);
  // A folder is asked for everybody in it: of a name whose letters it has nowhere no pattern is made.
  const likely = names.filter((part) => spelled.includes(firstWord(part)));
  return (likely.length === 0 ? [] : findNames(written, likely)).map(({ start, end }) => ({
    start: at[start] ?? 0,
    end: (at[end - 1] ?? 0) + 1,
  }));
}

function firstWord(name: string): string {
  return /^[^\s_-]*/u.exec(foldedName(name))?.[0] ?? "";
}

interface Apart {
  readonly path: string;
  readonly written: string;
  readonly spelled: string;
  readonly at: readonly number[];
}

/** One path is asked for one name after another. */
let last: Apart | null = null;

function pathApart(path: string): Apart {
  if (last?.path === path) return last;
  const { written, at } = apart(path);
  last = { path, written, spelled: spell(written).text, at };
  return last;
}

/** Blanks for numbers, and one before a capital behind a small letter; `at` says where each unit was. */
function apart(path: string): { readonly written: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let written = "";
  for (const { index, 0: unit } of path.matchAll(/[^]/g)) {
    if (/\p{Ll}$/u.test(written) && /^\p{Lu}/u.test(unit)) {
      written += " ";
      at.push(index);
    }
    written += /\d/u.test(unit) ? " " : unit;
    at.push(index);
  }
  return { written, at };
}
