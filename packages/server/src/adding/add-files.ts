import { setImmediate as turn } from "node:timers/promises";
import { collectWithClaims, type Collection } from "@tarjih/archive";
import {
  addMaterial,
  latestWeighing,
  readDays,
  toAdd,
  type CaseChanges,
  type ToAdd,
} from "@tarjih/casefile";
import {
  caseReader,
  RULES_VERSION,
  type CodedClaim,
  type Figure,
  type Finding,
  type Reading,
} from "@tarjih/reading";
import { codedReadings, heldRows } from "@tarjih/weighing";
import { Refused } from "../app/refused.ts";
import type { Host } from "../routes/host.ts";
import type { AddingEvent, FileAdded } from "../shapes/adding.ts";
import { receive } from "./received-files.ts";

type Tell = (event: AddingEvent) => Promise<void>;

/** Reports, and rows of the tables among them that the case does not have yet. */
interface Material {
  readonly collection: Collection;
  readonly coded: readonly CodedClaim[];
}

/** Reads files, adds what is new to the case and weighs it again; all of it or nothing. */
export async function addFiles(
  host: Host,
  files: readonly File[],
  tell: Tell,
  signal: AbortSignal,
  ocr = false,
): Promise<void> {
  const received = await receive(files);
  try {
    const days = host.desk.reading(readDays);
    const held = host.desk.reading((file) => latestWeighing(file)?.weighing.figures ?? []);
    const how = { ocr, days, held };
    const { material, findings } = await collected(received.folder, tell, signal, how);
    if (material === null) {
      await tell({ type: "done", files: filesWithout(findings), questions: 0, moved: 0 });
      return;
    }
    const { collection } = material;
    const wanted = host.desk.reading((file) => toAdd(file, collection));
    const readings = await readAll(wanted, tell, signal);
    await tell({ type: "progress", step: "weigh", done: 0, total: 1, name: "" });
    // The event is on its way before weighing holds the program.
    await turn();
    const changes = written(host, material, wanted, readings);
    const { questions, estimates } = changes;
    const became = filesOf(collection, wanted, readings);
    await tell({
      type: "done",
      files: became,
      questions: questions.length,
      moved: estimates.length,
    });
  } finally {
    await received.drop();
  }
}

async function collected(
  folder: string,
  tell: Tell,
  signal: AbortSignal,
  {
    ocr,
    days,
    held,
  }: {
    readonly ocr: boolean;
    readonly days: readonly string[];
    /** What the case has weighed so far. */
    readonly held: readonly Figure[];
  },
): Promise<{ readonly material: Material | null; readonly findings: readonly Finding[] }> {
  const told: Promise<void>[] = [];
  const result = await collectWithClaims([folder], {
    signal,
    ocr,
    days,
    rowsBefore: held.reduce((last, { row = 0 }) => Math.max(last, row), 0),
    isHeld: heldRows(held),
    progress: (done, total, name) => {
      told.push(tell({ type: "progress", step: "open", done, total, name }));
    },
  });
  await Promise.all(told);
  if (result.ok) return { material: result, findings: [] };
  const { failure } = result;
  if (failure.kind === "nothing-to-read") return { material: null, findings: failure.findings };
  const [problem] = failure.kind === "case-yaml" ? failure.problems : [];
  const where = problem === undefined ? "" : `:${problem.line}:${problem.column} ${problem.code}`;
  throw new Refused("bad-request", `case.yaml${where}`);
}

async function readAll(
  { toRead, info }: ToAdd,
  tell: Tell,
  signal: AbortSignal,
): Promise<readonly Reading[]> {
  const reading = caseReader(info);
  for (const [at, report] of toRead.entries()) {
    signal.throwIfAborted();
    const { path } = report.report;
    const [done, total] = [at, toRead.length];
    await tell({ type: "progress", step: "read", done, total, name: path });
    reading.next(report);
    await turn();
  }
  return reading.end();
}

function written(
  { desk, rulesVersion }: Host,
  { collection: { containers, findings }, coded }: Material,
  { fresh, papers, info, isOther }: ToAdd,
  readings: readonly Reading[],
): CaseChanges {
  if (fresh.length === 0 && papers.length === 0 && coded.length === 0 && !isOther) {
    return { weighed: false, questions: [], estimates: [], findings: [] };
  }
  const said = isOther ? { case: info } : {};
  const material = { reports: fresh, readings, readingRules: RULES_VERSION, containers, findings };
  const rows = codedReadings(coded, info.events[0].id);
  return desk.writing((file) =>
    addMaterial(file, { ...material, ...said }, { rulesVersion, coded: rows }),
  );
}

/** Every file that was looked at, in the order of their paths. */
function filesOf(
  { reports, findings }: Collection,
  { fresh }: ToAdd,
  readings: readonly Reading[],
): readonly FileAdded[] {
  const idOf = new Map(fresh.map(({ report }) => [report.path, report.id]));
  const newer = new Set(idOf.values());
  const found = readings.flatMap((one) => (newer.has(one.report.id) ? one.findings : []));
  const about = Map.groupBy(
    [...findings, ...found],
    (finding) => pathOf(finding) ?? finding.report ?? "",
  );
  const read = reports.map(({ report }): FileAdded => {
    const id = idOf.get(report.path);
    // A newer version may have the id that the report had before
    const keys = new Set([report.path, report.id, id ?? report.id]);
    return {
      path: report.path,
      became: id === undefined ? "known" : "report",
      report: id ?? report.id,
      findings: [...keys].flatMap((key) => about.get(key) ?? []),
    };
  });
  const paths = new Set(reports.map(({ report }) => report.path));
  const ids = new Set(reports.map(({ report }) => report.id));
  const others = findings.filter(
    (finding) => !paths.has(pathOf(finding) ?? "") && !ids.has(finding.report ?? ""),
  );
  return [...read, ...filesWithout(others)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files of which no report came: tables of claims, and what was not read. */
function filesWithout(findings: readonly Finding[]): readonly FileAdded[] {
  const byPath = Map.groupBy(findings, (finding) => pathOf(finding) ?? "");
  return [...byPath].map(([path, own]) => ({
    path,
    became: becameOf(own),
    report: null,
    findings: own,
  }));
}

function becameOf(findings: readonly Finding[]): FileAdded["became"] {
  const codes = new Set(findings.map(({ code }) => code));
  if (codes.has("claims-table-read")) return "rows";
  return codes.has("claims-rows-known") ? "known" : "nothing";
}

function pathOf({ detail }: Finding): string | null {
  const path = detail["path"] ?? detail["name"] ?? detail["file"];
  return typeof path === "string" ? path : null;
}
