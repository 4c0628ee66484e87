import {
  type ArchivedContainer,
  type ArchivedReport,
  type FileFinding,
  type KeptCollection,
  numberFinding,
} from "@tarjih/archive";
import type { Finding, Report } from "@tarjih/reading";
import { canonicalJson } from "../canonical.ts";
import { newReports } from "../add/new-reports.ts";
import type { CaseFile } from "../file/case-file.ts";
import { readFindings } from "../recall/read-case.ts";
import { readContainers } from "../recall/read-containers.ts";
import type { KeptReport } from "../record/kept-report.ts";
import { isLeft, keyOf } from "./kept-files.ts";
import { reportsOfNow } from "./reports-of-now.ts";
import {
  type OwnWords,
  ownWords,
  saidByTextNow,
  withSaid,
  withSaidOfWhole,
} from "./said-of-kept.ts";

/** What reading the originals of a case again gives that the case does not hold yet. */
export interface AsReadNow {
  /** Newer versions of reports that come out otherwise, and reports that are new. */
  readonly reports: readonly ArchivedReport[];
  /** Ids of those that are new: messages of a file that was one report before. */
  readonly fresh: readonly string[];
  /** Ids of reports that their file gives no longer. */
  readonly gone: readonly string[];
  readonly containers: readonly ArchivedContainer[];
  /** All that is found about files now, of those that are not looked at again too. */
  readonly findings: readonly Finding[];
  /** Everything to read: each report as it is now. */
  readonly toRead: readonly Pick<ArchivedReport, "report" | "text">[];
}

/** Holds what `collectKept` made of `keptFiles` against the case; changes nothing. */
export function asReadNow(file: CaseFile, now: KeptCollection, ocr: boolean): AsReadNow {
  const { reports: kept, isWeighed } = reportsOfNow(file);
  const found = readFindings(file);
  const own = new Map(kept.map((one) => [one.report.id, ownWords(one, found)]));
  const ownOf = ({ report }: KeptReport): OwnWords => own.get(report.id) ?? SAID_BY_ALL;
  const byKey = new Map(kept.map((one) => [keyOf(one.report), one]));
  const again = pairs(now.reports, kept, byKey);
  const made = new Set(again.flatMap(({ before }) => before?.report.id ?? []));

  const changed = again.flatMap(({ item, before }) => {
    if (before === undefined || isLeft(before, ocr) || isOfOtherExport(item, before)) return [];
    const merged = withSaid(item, before, ownOf(before));
    return stateOf(merged) === stateOf(before) ? [] : [merged];
  });
  const parts = again
    .filter(({ before }) => before === undefined)
    .map(({ item }) => {
      const { container } = item.report;
      const whole = container === undefined ? undefined : byKey.get(keyOf(container));
      return whole === undefined ? item : withSaidOfWhole(item, whole, ownOf(whole));
    });
  const { fresh } = newReports(file, parts);
  const stopped = namesOf(now.findings.filter(({ draft }) => draft.code === "reading-stopped"));
  const gone = kept.filter((one) => {
    const { id, path, container } = one.report;
    // Whatever stopped the machine this time says nothing of the report.
    if (!isWeighed(id) || made.has(id) || isLeft(one, ocr) || stopped.has(container?.path ?? path))
      return false;
    return isLookedAt(one.report, now);
  });
  const lost = new Set(gone.map(({ report }) => report.id));
  const newer = new Map([...changed, ...fresh].map((item) => [item.report.id, item]));
  const toRead = kept
    .filter(({ report }) => !lost.has(report.id))
    .map(({ report, text }) => newer.get(report.id) ?? { report, text });
  const told = now.findings.flatMap((one) => {
    const about = kept.find(({ report }) => report.path === one.name);
    if (about !== undefined && isLeft(about, ocr)) return [];
    return saidByTextNow(one, about === undefined ? OWN : ownOf(about)) ?? [];
  });
  const ids = new Map([...toRead, ...fresh].map(({ report }) => [report.path, report.id]));
  const looked = new Set(
    now.reports.map(({ report }) => report.path).concat(told.map(({ name }) => name)),
  );
  return {
    reports: [...newer.values()],
    fresh: fresh.map(({ report }) => report.id),
    gone: [...lost],
    containers: newContainers(file, now.containers),
    findings: findingsNow(found, numbered(told, ids), looked),
    toRead: [...toRead, ...fresh],
  };
}

interface Pair {
  readonly item: ArchivedReport;
  readonly before: KeptReport | undefined;
}

/** Each report with what it was: that at its path, else the same message that stood elsewhere in its file. */
function pairs(
  reports: readonly ArchivedReport[],
  kept: readonly KeptReport[],
  byKey: ReadonlyMap<string, KeptReport>,
): readonly Pair[] {
  const here = new Set(reports.map(({ report }) => keyOf(report)));
  const moved = Map.groupBy(
    kept.filter(({ report }) => report.container !== undefined && !here.has(keyOf(report))),
    ({ report }) => withinOf(report),
  );
  return reports.map((item) => {
    const before = byKey.get(keyOf(item.report)) ?? moved.get(withinOf(item.report))?.shift();
    return { item, before };
  });
}

/** The same message in another export of its chat: the case has it out of the first one. */
function isOfOtherExport({ report }: ArchivedReport, before: KeptReport): boolean {
  if (report.message === undefined) return false;
  return report.container?.sha256 !== before.report.container?.sha256;
}

function withinOf({ sha256, container }: Report): string {
  return `${sha256} ${container?.sha256 ?? ""}`;
}

const OWN: OwnWords = { day: true, outlet: true };
const SAID_BY_ALL: OwnWords = { day: false, outlet: false };

function stateOf({
  report,
  adapter,
  mime,
  charset,
}: Pick<KeptReport, "report" | "adapter" | "mime" | "charset">): string {
  return canonicalJson({ report, adapter, mime, charset });
}

function namesOf(findings: readonly FileFinding[]): ReadonlySet<string> {
  // `export.zip!/chat.txt#12` is of `export.zip`.
  return new Set(findings.flatMap(({ name }) => [name, name.split(/[!#]/u, 1)[0] ?? name]));
}

/** Whether its file was read again: something came of it, or was found about it. */
function isLookedAt({ path, container }: Report, now: KeptCollection): boolean {
  const key = container ?? { path };
  return (
    now.containers.some(({ path: at }) => at === key.path) ||
    now.findings.some(({ name }) => name === key.path)
  );
}

/** Files in which reports came that were taken apart otherwise than before. */
function newContainers(
  file: CaseFile,
  containers: readonly ArchivedContainer[],
): readonly ArchivedContainer[] {
  const state = ({
    path,
    sha256,
    unpackedBy,
  }: Pick<ArchivedContainer, "path" | "sha256" | "unpackedBy">): string =>
    canonicalJson([path, sha256, unpackedBy]);
  const held = new Set(readContainers(file).map(state));
  return containers.filter((one) => !held.has(state(one)));
}

function numbered(
  drafts: readonly FileFinding[],
  ids: ReadonlyMap<string, string>,
): readonly Finding[] {
  const counts = new Map<string, number>();
  return drafts.map(({ name, draft }) => numberFinding(draft, ids.get(name) ?? null, name, counts));
}

/** Codes of what is found beside the bytes of a file: other files, sidecars, tables, links. */
const BESIDE: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "bad-claims-row",
  "bad-sidecar",
  "case-note",
  "claims-rows-known",
  "claims-rows-lost",
  "claims-rows-unstated",
  "claims-table-read",
  "claims-table-unread",
  "container-not-kept",
  "duplicate-file",
  "link-not-followed",
  "proof-fails",
  "proof-holds",
  "proof-unread",
  "same-name",
  "too-large",
]);
/** What is said of a table of claims where it lies among reports, instead of that it is none. */
const OF_TABLES: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "claims-rows-known",
  "claims-table-read",
  "claims-table-unread",
]);
/** Parts of saved pages and archives of X lie beside them as files of their own. */
const BESIDE_FORMATS: ReadonlySet<unknown> = new Set(["web-parts", "x-archive"]);

/** What was found before, without what reading the same files finds no longer, and with what it finds now. */
function findingsNow(
  before: readonly Finding[],
  now: readonly Finding[],
  looked: ReadonlySet<unknown>,
): readonly Finding[] {
  const stays = before.filter(
    ({ code, detail }) =>
      BESIDE.has(code) || BESIDE_FORMATS.has(detail["format"]) || !looked.has(detail["name"]),
  );
  // A proof that lies in the file of its report is found again; one that lay beside it is not.
  const told = new Set(stays.map(saying));
  const tables = new Set(
    stays.flatMap(({ code, detail }) => (OF_TABLES.has(code) ? [detail["name"]] : [])),
  );
  const further = now.filter(
    (one) =>
      !told.has(saying(one)) &&
      !(one.code === "unsupported-format" && tables.has(one.detail["name"])),
  );
  const all = [...stays, ...further];
  const keys = (findings: readonly Finding[]): string =>
    findings
      .map((one) => canonicalJson(one))
      .toSorted()
      .join("\n");
  return keys(all) === keys(before) ? before : all;
}

function saying({ code, report, detail }: Finding): string {
  return canonicalJson([code, report, detail]);
}
