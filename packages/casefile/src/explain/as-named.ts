import type { Weighing } from "@tarjih/reading";
import { nearIds } from "@tarjih/weighing";
import { type CaseFile, reading } from "../file/case-file.ts";
import { decisions } from "../recall/decisions.ts";
import { markedWeighing } from "../recall/read-weighing.ts";
import { readReports } from "../recall/read-reports.ts";

/** What somebody may have meant who named something by no id that can be explained. */
export interface AsNamed {
  /** The id that it is explained by; null where nothing, or more than one thing, is called so. */
  readonly id: string | null;
  /** Ids and paths that are like it. */
  readonly near: readonly string[];
}

/**
 * The id of what is named: a report by its path or the end of it, an open question by its id (explained by the question that it is about),
 * a decision by its own (explained by what it is about).
 */
export function asNamed(file: CaseFile, asked: string): AsNamed {
  const weighing = reading(file, markedWeighing);
  const paths = pathsOf(file, weighing);
  const called = [...paths].filter(([path]) => path === asked);
  const ending = called.length > 0 ? called : [...paths].filter(([path]) => endsSo(path, asked));
  if (ending.length > 1) return { id: null, near: ending.map(([path]) => path) };
  const [first] = ending;
  const open = weighing?.open.find(({ id }) => id === asked)?.question;
  const decided = decisions(file).find(({ id }) => id === asked)?.target;
  const id = first?.[1] ?? open ?? (decided === "case" ? undefined : decided) ?? null;
  return { id, near: id === null ? nearIds(asked, known(weighing, paths)) : [] };
}

function pathsOf(file: CaseFile, weighing: Weighing | null): ReadonlyMap<string, string> {
  const kept = readReports(file).map(({ report }) => report);
  const coded = (weighing?.reports ?? []).filter(({ text_sha256 }) => text_sha256 === "");
  return new Map([...kept, ...coded].map(({ path, id }) => [path, id]));
}

/** `a.txt` is the end of `day/a.txt`, and not of `data.txt`. */
function endsSo(path: string, asked: string): boolean {
  if (asked === "" || !path.endsWith(asked)) return false;
  return /[/!#]/u.test(path.charAt(path.length - asked.length - 1));
}

function known(weighing: Weighing | null, paths: ReadonlyMap<string, string>): readonly string[] {
  if (weighing === null) return [...paths.keys()];
  const { figures, questions, roots, open } = weighing;
  const ids = [...questions, ...roots, ...figures].map(({ id }) => id);
  return [...ids, ...open.flatMap(({ id }) => id ?? []), ...paths.values(), ...paths.keys()];
}
