import { resolve } from "node:path";
import type { CaseInfo, ContentWarning, Finding } from "@tarjih/reading";
import { CONTENT_WARNINGS, EMPTY_CASE } from "@tarjih/reading";
import { decodeBytes } from "../bytes/decode-bytes.ts";
import type { CaseProblem } from "../case/case-problem.ts";
import { parseCase } from "../case/parse-case.ts";
import { isWarned } from "../case/read-warning.ts";
import type { WarningRule } from "../case/read-warning.ts";
import { archiveOf } from "../formats/tweets/archive-part.ts";
import { accountFileOf, accountName } from "../formats/tweets/account-name.ts";
import { savedPageOf } from "../formats/html/saved-folder.ts";
import type { ReportMeta } from "../report/report-meta.ts";
import { numberFinding } from "../report/finding-draft.ts";
import { casePaper, isCaseNote } from "./case-papers.ts";
import type { ArchivedContainer, Collected, CollectFailure, CollectOptions } from "./collection.ts";
import { withKnownChannels } from "./known-channels.ts";
import { markTwins } from "./mark-twins.ts";
import { readBytes } from "./read-bytes.ts";
import { readFile } from "./read-file.ts";
import type { DraftReport, FileFinding } from "./read-file.ts";
import { readSidecars } from "./read-sidecars.ts";
import { readProofs } from "../proof/read-proofs.ts";
import { openReader } from "../worker/open-reader.ts";
import { textRoom } from "./text-room.ts";
import { walkPaths } from "./walk-paths.ts";
import { withYears } from "./with-years.ts";
import type { FoundFile } from "./walk-paths.ts";

/**
 * Bytes to reports: reads every file under `paths`. A file that cannot be read is a finding and
 * never stops the rest. The result depends on names and contents alone, not on the order given.
 */
export async function collect(
  paths: readonly string[],
  options: CollectOptions = {},
): Promise<Collected> {
  const walked = await walkPaths(paths);
  if (!walked.ok) return failed({ kind: "missing-path", path: walked.missing });
  const apart = new Set(options.apart?.map((path) => resolve(path)));
  const files = walked.walk.files.filter(({ absolute }) => !apart.has(absolute));
  const fileFindings: FileFinding[] = walked.walk.findings.map(({ name, draft }) => ({
    name,
    draft,
  }));

  const caseRead = await readCase(files);
  if (!caseRead.ok) return failed(caseRead.failure);
  const names = new Set(files.map(({ name }) => name));
  const material = files.filter(({ name }) => casePaper(basename(name)) === null);
  const { own: candidates, findings: ofPages } = withoutPageParts(
    material.filter(({ name }) => !isCaseNote(name, names)),
  );
  fileFindings.push(
    ...material.filter(({ name }) => isCaseNote(name, names)).map(asNote),
    ...ofPages,
  );
  const sidecars = await readSidecars(files, candidates);
  fileFindings.push(...sidecars.findings);

  const proofs = await readProofs(files);
  fileFindings.push(...proofs.findings);

  const room = textRoom(options.mostLetters);
  const containers: ArchivedContainer[] = [...proofs.kept];
  const ocr = options.ocr === true || caseRead.ocr;
  const used = new Set<WarningRule>();
  const reader = openReader({ limits: options.limits ?? {} });
  try {
    for (const [done, file] of candidates.entries()) {
      options.signal?.throwIfAborted();
      options.progress?.(done, candidates.length, file.name);
      const said = sidecars.of(file.name);
      const beside = { ...said, meta: { ...(await accountBeside(file, files)), ...said.meta } };
      const read = await readFile(file, beside, reader, ocr);
      const toAll = options.warnings ?? [];
      for (const one of read.reports) {
        const rules = caseRead.warnings.filter((rule) => isWarned(rule, one.report));
        for (const rule of rules) used.add(rule);
        const marked = warned(one, [...toAll, ...rules.flatMap(({ warnings }) => warnings)]);
        room.take(marked, file.name);
      }
      if (read.container !== null) containers.push(read.container);
      containers.push(...read.proofs);
      fileFindings.push(...read.findings);
    }
  } finally {
    await reader.close();
  }
  options.progress?.(candidates.length, candidates.length, "");

  fileFindings.push(...room.findings(), ...unusedWarnings(caseRead, used));
  const [{ start }] = caseRead.case.events;
  const known = [...(start === null ? [] : [start]), ...(options.days ?? [])];
  const dated = withYears(withKnownChannels(room.reports()), known);
  fileFindings.push(...dated.findings);
  const { reports, findings: twins } = markTwins(dated.drafts);
  const idOf = new Map(reports.map(({ report }) => [report.path, report.id]));
  const findings = numberAll([...fileFindings, ...twins], idOf);
  if (reports.length === 0 && options.mayBeEmpty !== true)
    return failed({ kind: "nothing-to-read", paths, findings });
  const { case: info, casePath } = caseRead;
  return { ok: true, collection: { case: info, casePath, reports, containers, findings } };
}

/** Files without those that belong to saved pages or archives of X, which are counted for each of these. */
function withoutPageParts(files: readonly FoundFile[]): {
  readonly own: readonly FoundFile[];
  readonly findings: readonly FileFinding[];
} {
  const names = new Set(files.map(({ name }) => name));
  const own: FoundFile[] = [];
  const has = (name: string): boolean => names.has(name);
  const pages = new Map<string, number>();
  const archives = new Map<string, number>();
  for (const file of files) {
    const page = savedPageOf(file.name, has);
    const archive = archiveOf(file.name, has);
    if (page !== null) pages.set(page, (pages.get(page) ?? 0) + 1);
    else if (archive !== null) archives.set(archive, (archives.get(archive) ?? 0) + 1);
    else own.push(file);
  }
  const counted = (format: string, parts: ReadonlyMap<string, number>): readonly FileFinding[] =>
    [...parts].map(([name, count]) => {
      const detail = { name, format, count };
      return { name, draft: { code: "parts-not-read", severity: "info", detail } };
    });
  return { own, findings: [...counted("web-parts", pages), ...counted("x-archive", archives)] };
}

/** An unpacked archive of X says in a file of its own whose posts they are. */
async function accountBeside(file: FoundFile, files: readonly FoundFile[]): Promise<ReportMeta> {
  const wanted = accountFileOf(file.name);
  const account = wanted === null ? undefined : files.find(({ name }) => name === wanted);
  if (account === undefined) return {};
  const content = await readBytes(account.absolute, account.name);
  const outlet = content.ok ? accountName(content.bytes) : null;
  return outlet === null ? {} : { outlet };
}

function asNote({ name }: FoundFile): FileFinding {
  return { name, draft: { code: "case-note", severity: "info", detail: { name } } };
}

/** A typo in a name would leave readers without the warning. */
function unusedWarnings(
  { casePath, warnings }: Extract<CaseRead, { readonly ok: true }>,
  used: ReadonlySet<WarningRule>,
): readonly FileFinding[] {
  const name = casePath ?? "";
  return warnings
    .filter((rule) => !used.has(rule))
    .map(({ report, at: { line, column } }) => {
      const detail = { name, cause: "no-such-report", line, column, value: report };
      return { name, draft: { code: "bad-sidecar", severity: "warning", detail } };
    });
}

function warned(draft: DraftReport, more: readonly ContentWarning[]): DraftReport {
  const { report } = draft;
  const own = report.warnings ?? [];
  const warnings = CONTENT_WARNINGS.filter((one) => own.includes(one) || more.includes(one));
  return warnings.length === own.length
    ? draft
    : { ...draft, report: { ...report, warnings }, described: true };
}

const failed = (failure: CollectFailure): Collected => ({ ok: false, failure });

/** The last part of a name with `/`. */
function basename(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

type CaseRead =
  | {
      readonly ok: true;
      readonly case: CaseInfo;
      readonly casePath: string | null;
      readonly ocr: boolean;
      readonly warnings: readonly WarningRule[];
    }
  | { readonly ok: false; readonly failure: CollectFailure };

/** Only a case file at the top counts: one deeper belongs to another case. */
async function readCase(files: readonly FoundFile[]): Promise<CaseRead> {
  const cases = files.filter(({ name, top }) => top && casePaper(basename(name)) === "case");
  const [file, second] = cases;
  if (file === undefined)
    return { ok: true, case: EMPTY_CASE, casePath: null, ocr: false, warnings: [] };
  const path = file.name;
  if (second !== undefined) {
    return { ok: false, failure: { kind: "two-cases", paths: [path, second.name] } };
  }
  const read = await readBytes(file.absolute, path);
  const decoded = read.ok ? decodeBytes(read.bytes) : null;
  if (decoded === null || decoded.kind === "binary") {
    const reason = decoded === null ? "UNREADABLE" : "NOT_TEXT";
    const at = { line: 1, column: 1 };
    const problem: CaseProblem = { code: "yaml-syntax", name: path, ...at, detail: { reason } };
    return { ok: false, failure: { kind: "case-yaml", path, problems: [problem] } };
  }
  const parsed = parseCase(decoded.text, path);
  if (!parsed.ok) {
    return { ok: false, failure: { kind: "case-yaml", path, problems: parsed.problems } };
  }
  const { case: info, ocr, warnings } = parsed;
  return { ok: true, case: info, casePath: path, ocr, warnings };
}

/** Findings in the order of paths, each with the id of the report that came of its file. */
function numberAll(
  findings: readonly FileFinding[],
  idOf: ReadonlyMap<string, string>,
): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, draft }) => numberFinding(draft, idOf.get(name) ?? null, name, counts));
}
