import type { DatabaseSync } from "node:sqlite";
import type { Report } from "@tarjih/reading";
import { aliasOf, commitmentOf, nonceOf } from "../blind/commitment.ts";
import { text } from "../file/columns.ts";
import { type KeptReport, latestReport } from "../record/kept-report.ts";
import type { OpenedCommitment, ReportAsLeft } from "./explanation.ts";

/** How a report leaves where something of it is hidden, with what opens it; of the other reports it tells nothing. */
export function asLeft(report: Report, salt: string): ReportAsLeft {
  const opened = (of: OpenedCommitment["of"], sha256: string): OpenedCommitment => ({
    of,
    sha256,
    commitment: commitmentOf(salt, sha256),
    nonce: nonceOf(salt, sha256),
  });
  const { container } = report;
  return {
    id: aliasOf(salt, report.id),
    commitments: [
      opened("original", report.sha256),
      opened("text", report.text_sha256),
      ...(container === undefined ? [] : [opened("container", container.sha256)]),
    ],
  };
}

/** The report that left under another id, by one of these secrets; null where none did. */
export function reportLeftAs(
  db: DatabaseSync,
  id: string,
  salts: readonly string[],
): KeptReport | null {
  if (!/^w[0-9a-f]{12}$/u.test(id)) return null;
  const ids = db.prepare("select distinct id from reports").all();
  const own = ids
    .map((row) => text(row, "id"))
    .find((one) => salts.some((salt) => aliasOf(salt, one) === id));
  return own === undefined ? null : latestReport(db, own);
}
