import { DatabaseSync } from "node:sqlite";
import { openReader } from "@tarjih/archive";
import { CaseError, toCaseError, withCaseErrors } from "../case-error.ts";
import { connectToRead } from "../file/connect-to-read.ts";
import { loadMigrations } from "../file/migrations.ts";
import type { Action } from "../journal/entry.ts";
import {
  checkCaseInfos,
  checkContainers,
  checkFindings,
  checkOriginals,
  checkReports,
} from "./check-additions.ts";
import { checkDecisions, checkWeighings } from "./check-conclusions.ts";
import { checkContainer, guarded, isCase } from "./check-container.ts";
import { checkJournal } from "./check-journal.ts";
import { checkReadings } from "./check-readings.ts";
import { hasContainers } from "../recall/read-containers.ts";
import { hasWordIndex } from "../search/case-index.ts";
import { holdsHead } from "./holds-head.ts";
import { checkSearch } from "./check-search.ts";
import type { OnProblem, Problem, Told } from "./problem.ts";
import { reportNamed } from "./report-named.ts";
import { archiveText } from "./archive-text.ts";
import { membersAgain } from "./check-members.ts";
import { type WeighAgain, weighingsAgain } from "./weigh-again.ts";
import { type ReadAgain, type TextAgain, readingsAgain, textsAgain } from "./reproduce.ts";

/** Means to make texts and readings again. */
export interface VerifyOptions {
  /** Makes a text again from its bytes; without it the adapters of the archive do. */
  readonly textAgain?: TextAgain;
  /** Reads again what was read under the same rules; without it claims are compared with their hashes. */
  readonly readAgain?: ReadAgain;
  /** Weighs again where a weighing has the same rules; without it results are compared with their hashes. */
  readonly weighAgain?: WeighAgain;
  /** Makes older readings and weighings again too, not only the newest. */
  readonly all?: boolean;
  /** A head noted earlier: the chain must still hold an entry with this hash, or one that opens this commitment. */
  readonly expectHead?: string;
  /** Told after each report that is made or read again, with how many there will be. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How much was looked at. */
export interface Checked {
  readonly entries: number;
  readonly originals: number;
  readonly containers: number;
  readonly reports: number;
  readonly claims: number;
  readonly weighings: number;
  readonly decisions: number;
  readonly textsAgain: number;
  /** Reports found again in the containers in which they came. */
  readonly membersAgain: number;
  readonly readingsAgain: number;
  /** Those made under the rules at work: the newest, or each one. */
  readonly weighingsAgain: number;
  /** What was compared with its hash alone: adapters of another version, recognised pictures, other rules, older ones. */
  readonly textsLeft: number;
  readonly readingsLeft: number;
  readonly weighingsLeft: number;
}

/** What verification found. */
export interface Verification {
  readonly ok: boolean;
  readonly checked: Checked;
  /** In the order in which things stand on each other: the first is the one to look at first. */
  readonly problems: readonly Problem[];
  /** Hash of the last journal entry: noted elsewhere, it shows a case that was made anew as a whole. */
  readonly head: string | null;
}

/** A file that is a mess gives the same few sentences again and again. */
const MOST_PROBLEMS = 1000;

/**
 * Computes everything again that the case says of itself, without writing to it: the database's
 * integrity, the journal's chain, each original, text, claim, weighing and decision against the
 * journal, and, where `options` has the means, texts from bytes and claims from texts. A file that is
 * no case, or is damaged, is a result with problems. Throws CaseError `missing`, `unreadable`,
 * `no-permission`, `busy`, `disk-full`.
 */
export async function verifyCase(path: string, options: VerifyOptions = {}): Promise<Verification> {
  const found: Problem[] = [];
  const onProblem: OnProblem = (code, subject, expected, actual) => {
    if (found.length < MOST_PROBLEMS) found.push({ code, subject, expected, actual });
  };
  let problems: readonly Problem[] = found;
  const checked = { ...NOTHING };
  let head: string | null = null;
  if (isCase(path, onProblem)) {
    const db = openedToLook(path);
    try {
      head = await checkAll(db, path, options, checked, onProblem);
    } catch (error) {
      const failure = toCaseError(path, error);
      if (failure instanceof CaseError && STOPPING.has(failure.kind)) throw failure;
      onProblem(
        "damaged",
        path,
        "readable",
        error instanceof Error ? error.message : String(error),
      );
    } finally {
      problems = found.map((problem) => withPath(db, problem));
      db.close();
    }
  }
  return { ok: problems.length === 0, checked, problems, head };
}

/** What no connection can be made of is looked at all the same: it is told what is damaged. */
function openedToLook(path: string): DatabaseSync {
  try {
    return withCaseErrors(path, () => connectToRead(path, 0));
  } catch (error) {
    if (error instanceof CaseError && STOPPING.has(error.kind)) throw error;
    return withCaseErrors(path, () => new DatabaseSync(path, { readOnly: true }));
  }
}

/** Names the report by its path: whoever reads the problem knows no ids. */
function withPath(db: DatabaseSync, problem: Problem): Problem {
  const path = reportNamed(db, problem.subject);
  return path === null ? problem : { ...problem, path };
}

const STOPPING: ReadonlySet<string> = new Set([
  "busy",
  "disk-full",
  "log-beside",
  "no-permission",
  "unreadable",
  "missing",
]);

const NOTHING: Checked = {
  entries: 0,
  originals: 0,
  containers: 0,
  reports: 0,
  claims: 0,
  weighings: 0,
  decisions: 0,
  textsAgain: 0,
  membersAgain: 0,
  readingsAgain: 0,
  weighingsAgain: 0,
  textsLeft: 0,
  readingsLeft: 0,
  weighingsLeft: 0,
};

type Counts = { -readonly [name in keyof Checked]: Checked[name] };

async function checkAll(
  db: DatabaseSync,
  path: string,
  options: VerifyOptions,
  checked: Counts,
  onProblem: OnProblem,
): Promise<string | null> {
  db.exec("pragma trusted_schema = off; pragma cell_size_check = on; pragma mmap_size = 0");
  // One view of the file for all checks, whatever another program writes meanwhile.
  db.exec("begin");
  if (!checkContainer(db, path, loadMigrations(), onProblem)) return null;
  const journal = guarded("journal", onProblem, () => checkJournal(db, onProblem));
  const entries = journal?.entries ?? [];
  checked.entries = entries.length;
  const { expectHead } = options;
  if (expectHead !== undefined && !holdsHead(entries, expectHead)) {
    onProblem("head-lost", "journal", expectHead, journal?.head ?? "");
  }
  const told = (action: Action, key: "version" | "seq" = "version"): readonly Told[] =>
    entries
      .filter((entry) => entry.action === action)
      .map(({ subject }) => {
        // The tool by which a person acted is no part of what was done: the chain alone holds it.
        const { program: _program, ...rest } = subject;
        return { key: Number(subject[key]), subject: rest };
      });
  const step = (subject: string, check: () => void): void => {
    guarded(subject, onProblem, check);
  };

  step("originals", () => {
    checked.originals = checkOriginals(db, [...told("add"), ...told("contain")], onProblem);
  });
  if (hasContainers(db)) {
    step("containers", () => {
      checked.containers = checkContainers(db, told("contain"), onProblem);
    });
  }
  step("reports", () => {
    checked.reports = checkReports(db, told("add"), onProblem);
  });
  step("case_infos", () => checkCaseInfos(db, told("case"), onProblem));
  step("claims", () => {
    checked.claims = checkReadings(db, told("read"), onProblem);
  });
  step("finding_sets", () => checkFindings(db, told("find"), onProblem));
  step("weighings", () => {
    checked.weighings = checkWeighings(db, told("weigh"), onProblem);
  });
  step("decisions", () => {
    checked.decisions = checkDecisions(
      db,
      entries,
      [...told("decide", "seq"), ...told("import", "seq")],
      onProblem,
    );
  });
  step("search", () => {
    if (hasWordIndex(db)) checkSearch(db, onProblem);
  });
  const { readAgain, all: isAll = false } = options;
  const steps = checked.reports * (readAgain === undefined ? 1 : 2);
  let done = 0;
  const onStep = (): void => {
    done = Math.min(done + 1, steps);
    options.onProgress?.(done, steps);
  };
  const reader = openReader();
  try {
    const { textAgain = archiveText(reader) } = options;
    const texts = await textsAgain(db, textAgain, onProblem, onStep);
    checked.textsAgain = texts.again;
    checked.textsLeft = texts.left;
    if (hasContainers(db)) checked.membersAgain = await membersAgain(db, reader, onProblem);
  } finally {
    await reader.close();
  }
  if (readAgain !== undefined) {
    const readings = readingsAgain(db, readAgain, isAll, onProblem, onStep);
    checked.readingsAgain = readings.again;
    checked.readingsLeft = readings.left;
  }
  const { weighAgain } = options;
  if (weighAgain !== undefined) {
    step("weighing again", () => {
      const weighings = weighingsAgain(db, weighAgain, isAll, onProblem);
      checked.weighingsAgain = weighings.again;
      checked.weighingsLeft = weighings.left;
    });
  }
  return journal?.head ?? null;
}
