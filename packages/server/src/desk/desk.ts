import { statSync } from "node:fs";
import {
  closeCase,
  decisionsToWeigh,
  journal,
  listDecisions,
  openCase,
  openCaseToRead,
  readCase,
  readFindings,
  readReadings,
  readReports,
  readWeighing,
  type CaseFile,
  type JournalEntry,
  type KeptReading,
  type KeptReport,
  type ListedDecision,
} from "@tarjih/casefile";
import {
  EMPTY_CASE,
  type CaseInfo,
  type Decision,
  type Finding,
  type Weighing,
} from "@tarjih/reading";
import type { Signer } from "../guard/signer.ts";
import { worksheetPath } from "../hypotheses/worksheet-file.ts";
import { sceneOf, type Scene } from "./scene.ts";

/** A case as it was at one moment, read once and looked up many times. */
export interface Snapshot {
  readonly case: CaseInfo;
  readonly weighing: Weighing;
  readonly reports: readonly KeptReport[];
  readonly readings: readonly KeptReading[];
  readonly findings: readonly Finding[];
  /** Every decision ever recorded, oldest first. */
  readonly listed: readonly ListedDecision[];
  /** Decisions that stand now, as weighing takes them. */
  readonly standing: readonly Decision[];
  readonly journal: readonly JournalEntry[];
  readonly scene: Scene;
}

/** The case on the desk. */
export interface Desk {
  readonly path: string;
  /** The newest state; read again only when the file has changed, by us or by another program. */
  readonly now: () => Snapshot;
  /** Other words after each write to the case or to the worksheet beside it, by whomever. */
  readonly stamp: () => string;
  /** Runs with the file open to read. */
  readonly reading: <T>(work: (file: CaseFile) => T) => T;
  /** Runs with the file open to write, for as long as that takes: others may write in between. */
  readonly writing: <T>(work: (file: CaseFile) => T) => T;
}

/** Lays a case on the desk. Throws CaseError where it cannot be opened or was never weighed. */
export function deskOf(path: string, { actor }: Pick<Signer, "actor">): Desk {
  let seen = "";
  let snapshot: Snapshot | undefined;
  const reading = <T>(work: (file: CaseFile) => T): T => withCase(openCaseToRead(path), work);
  const writing = <T>(work: (file: CaseFile) => T): T => withCase(openCase(path, actor()), work);
  const now = (): Snapshot => {
    const stamp = stampOf(caseFiles(path));
    if (snapshot === undefined || stamp !== seen) {
      snapshot = reading(snapshotOf);
      seen = stamp;
    }
    return snapshot;
  };
  now();
  return {
    path,
    now,
    stamp: () => stampOf([...caseFiles(path), worksheetPath(path)]),
    reading,
    writing,
  };
}

function withCase<T>(file: CaseFile, work: (file: CaseFile) => T): T {
  try {
    return work(file);
  } finally {
    closeCase(file);
  }
}

function snapshotOf(file: CaseFile): Snapshot {
  const info = readCase(file) ?? EMPTY_CASE;
  const weighing = readWeighing(file) ?? emptyWeighing(info);
  const reports = readReports(file);
  const readings = readReadings(file);
  return {
    case: info,
    weighing,
    reports,
    readings,
    findings: readFindings(file),
    listed: listDecisions(file),
    standing: decisionsToWeigh(file),
    journal: journal(file),
    scene: sceneOf({ info, weighing, reports, readings }),
  };
}

/** A case that has reports and was not weighed yet, or has none. */
function emptyWeighing(info: CaseInfo): Weighing {
  return {
    case: { title: info.title, event: info.events[0] },
    reports: [],
    figures: [],
    questions: [],
    roots: [],
    lineage: [],
    open: [],
    findings: [],
  };
}

/** The file itself and the log that SQLite keeps beside it. */
function caseFiles(path: string): readonly string[] {
  return [path, `${path}-wal`];
}

/** Changes whenever somebody wrote one of them. */
function stampOf(paths: readonly string[]): string {
  return paths
    .map((name) => statSync(name, { throwIfNoEntry: false }))
    .map((stat) => (stat === undefined ? "-" : `${stat.mtimeMs}/${stat.size}/${stat.ino}`))
    .join(" ");
}
