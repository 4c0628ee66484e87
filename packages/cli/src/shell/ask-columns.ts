import {
  CLAIM_COLUMNS,
  claimColumn,
  missingColumns,
  type ClaimColumn,
  type ColumnMap,
  type ColumnSource,
} from "@tarjih/archive";
import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, orderedWithPath, type Screen } from "../terminal/screen.ts";
import type { Shell } from "./shell.ts";

/** A table whose heads do not say enough, and what is known of its columns. */
interface Unclear {
  readonly path: string;
  readonly rows: readonly (readonly string[])[];
  readonly map: ColumnMap;
}

/** Letters of an example that are shown beside a head. */
const SHOWN = 40;

/** Asks which column is which: those that must be there until there is an answer, the others once. */
export async function askColumns(
  { path, rows, map: known }: Unclear,
  ask: (question: string) => Promise<string | null>,
  shell: Shell,
  screen: Screen,
): Promise<ColumnMap> {
  const say = screen.say.claimsMap;
  const [heads = [], first = []] = rows;
  shell.note(orderedWithPath(say.columns, harmless(path), screen));
  for (const [at, head] of heads.entries()) {
    const example = [...harmless(first[at] ?? "")].slice(0, SHOWN).join("");
    shell.note(
      ordered(`  ${at + 1}  ${harmless(head)}${example === "" ? "" : `  (${example})`}`, screen),
    );
  }
  for (const [at, head] of heads.entries()) {
    const column = claimColumn(head);
    const isTaken = column !== null && !known.has(column);
    if (isTaken) shell.note(ordered(say.taken(`${at + 1}`, say.names[column] ?? column), screen));
  }
  const map = new Map(known);
  for (const column of missingColumns(heads, known)) {
    // Who writes two ends in place of one number has none to name here.
    const isNeeded = column !== "value";
    if (await answer(column, isNeeded)) continue;
    await answer("low", true);
    await answer("high", false);
  }
  for (const column of CLAIM_COLUMNS) {
    if (!isKnown(column, heads, map)) await answer(column, false);
  }
  return map;

  /** False where the column is none of the file's. */
  async function answer(column: ClaimColumn, isNeeded: boolean): Promise<boolean> {
    const question = (isNeeded ? say.whichNeeded : say.which)(say.names[column] ?? column);
    for (;;) {
      const line = await ask(ordered(question, screen));
      if (line === null) throw new Failure("interrupted", say.givenUp);
      const words = line.trim();
      if (words === "" && !isNeeded) return false;
      const source = sourceOf(words, heads, NUMBERS.has(column));
      if (source !== null) {
        map.set(column, source);
        return true;
      }
      if (words !== "") shell.note(ordered(say.notOne(harmless(words)), screen));
    }
  }
}

/** What is counted differs from row to row: `=killed` is an answer to another question. */
const NUMBERS: ReadonlySet<ClaimColumn> = new Set<ClaimColumn>(["value", "low", "high"]);

function sourceOf(words: string, heads: readonly string[], isNumber: boolean): ColumnSource | null {
  if (words.startsWith("=") && words.length > 1 && !isNumber)
    return { always: words.slice(1).trim() };
  const head = heads[Number(words) - 1] ?? heads.find((one) => one.trim() === words);
  return head === undefined || words === "" ? null : { head: head.trim() };
}

/** The heads or the answers so far have it; a number and its two ends have been asked for already. */
function isKnown(column: ClaimColumn, heads: readonly string[], map: ColumnMap): boolean {
  if (map.has(column) || column === "value" || column === "low" || column === "high") return true;
  return heads.some((head) => claimColumn(head) === column);
}
