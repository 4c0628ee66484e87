import { type ArchivedReport, messageOf, sameMessage } from "@tarjih/archive";
import { isRecognised } from "@tarjih/reading";
import { canonicalJson } from "../canonical.ts";
import { type CaseFile, reading } from "../file/case-file.ts";
import { text } from "../file/columns.ts";
import { type KeptReport, toKeptReport } from "../record/kept-report.ts";

/** Reports that a case does not hold yet, and how many it holds already. */
export interface NewReports {
  readonly fresh: readonly ArchivedReport[];
  readonly known: number;
  /** Those of the fresh ones that are a message of which the case holds other words, with the path of these. */
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * Which of these reports are new to the case. The same bytes with the same data are there already, wherever the file
 * lies now; so are the same bytes of which nobody says anything: they take nothing back that a person said. The same bytes at the same path with other data (a sidecar that was corrected) are a newer version. The
 * same bytes with other data at another path are a copy by somebody else, and get an id of their own. A message of a chat is there already
 * when another export of the chat had it, and changed where that one had other words in it.
 */
export function newReports(file: CaseFile, reports: readonly ArchivedReport[]): NewReports {
  return reading(file, (db) => {
    const kept = db
      .prepare(
        "select * from reports where version in (select max(version) from reports group by id)",
      )
      .all()
      .map((row) => toKeptReport(row));
    const messages = Map.groupBy(kept, sameMessage);
    const pathOf = new Map(
      kept.flatMap(({ report }) => {
        const message = messageOf(report);
        return message === null ? [] : [[message, report.path] as const];
      }),
    );
    const byHash = Map.groupBy(kept, ({ report }) => report.sha256);
    const taken = new Set(
      db
        .prepare("select id from reports")
        .all()
        .map((row) => text(row, "id")),
    );
    const fresh: ArchivedReport[] = [];
    const changed = new Map<string, string>();
    let known = 0;
    for (const item of reports) {
      const alike = byHash.get(item.report.sha256) ?? [];
      const exported = messages.get(sameMessage({ report: item.report })) ?? [];
      if (
        exported.some((one) => isFromOtherExport(one, item)) ||
        alike.some((one) => dataOf(one) === dataOf(item) || isSameAgain(one, item))
      )
        known += 1;
      else {
        const renamed = named(item, alike, taken);
        taken.add(renamed.report.id);
        fresh.push(renamed);
        const before = pathOf.get(messageOf(renamed.report) ?? "");
        if (before !== undefined) changed.set(renamed.report.id, before);
      }
    }
    return { fresh, known, changed };
  });
}

type DataKey = "report" | "adapter" | "mime" | "charset";

/** All that is known of a report, except where its file lies and what it is called here. */
function dataOf(item: Pick<KeptReport, DataKey>): string {
  const { report, adapter, mime, charset } = item;
  return canonicalJson({ report: { ...report, id: "", path: "" }, adapter, mime, charset });
}

/**
 * The same file without its sidecar: outlet and day that it lacks were set beside it, or by a person. Another reading
 * of its bytes (a newer adapter, letters recognised now) is something new all the same.
 */
function isSameAgain(kept: KeptReport, item: ArchivedReport): boolean {
  if (item.described === true || placeWithin(kept) !== placeWithin(item)) return false;
  const { report } = item;
  const isRecognisedBefore = isRecognised(kept.report) && !isRecognised(report);
  if (isRecognisedBefore) return true;
  return readingOf(kept) === readingOf(item);
}

/** The same message, out of another export of its chat. Where somebody says something of this one, it is the same only where the case has that said too. */
function isFromOtherExport(kept: KeptReport, { report, described }: ArchivedReport): boolean {
  if (report.message === undefined) return false;
  if (kept.report.container?.sha256 === report.container?.sha256) return false;
  return (
    described !== true ||
    sameMessage({ report: kept.report, described }) === sameMessage({ report, described })
  );
}

/** Which report of which archive it is; messages of one text are told apart by it. Empty for a file of its own. */
function placeWithin({ report: { path, container } }: Pick<KeptReport, "report">): string {
  return container === undefined ? "" : container.sha256 + path.slice(container.path.length);
}

function readingOf({ report, adapter, mime, charset }: Pick<KeptReport, DataKey>): string {
  const { text_sha256, ocr = null } = report;
  return canonicalJson({ text_sha256, ocr, adapter, mime, charset });
}

function named(
  item: ArchivedReport,
  alike: readonly KeptReport[],
  taken: ReadonlySet<string>,
): ArchivedReport {
  const { report } = item;
  const older = alike.find((one) => one.report.path === report.path);
  if (older !== undefined) return withId(item, older.report.id);
  if (!taken.has(report.id)) return item;
  // As the archive names the copies of one run: ID, ID.2, ID.3.
  const stem = report.id.replace(/\.\d+$/, "");
  let number = 2;
  while (taken.has(`${stem}.${number}`)) number += 1;
  return withId(item, `${stem}.${number}`);
}

function withId(item: ArchivedReport, id: string): ArchivedReport {
  return { ...item, report: { ...item.report, id } };
}
