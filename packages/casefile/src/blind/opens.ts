import { leftHashKind } from "@tarjih/reading";
import type { Report } from "@tarjih/reading";
import { type CaseFile, reading } from "../file/case-file.ts";
import { text } from "../file/columns.ts";
import { aliasOf, commitmentOf } from "./commitment.ts";
import { saltsOf } from "./salt.ts";

/** A report as it left: with hashes, with commitments to them, or with neither. */
export type LeftReport = Pick<Report, "id" | "sha256" | "text_sha256">;

/** Reports that left, by whether the case holds what they say. */
export interface Opened {
  /** Ids of those whose hashes and commitments all fit a version of a report of the case. */
  readonly held: readonly string[];
  readonly notHeld: readonly string[];
  /** Ids of those whose hashes were withheld: of them it can be told neither way. */
  readonly untold: readonly string[];
  /** Ids of those with commitments of which this case has not the secret, as none of all that left opens here: nor can it of them. */
  readonly otherSecret: readonly string[];
}

/** Holds reports that left against the case: every hash, and every commitment as the secret of the case makes it again. */
export function openReports(file: CaseFile, left: readonly LeftReport[]): Opened {
  const salts = saltsOf(file);
  const rows = reading(file, (db) =>
    db
      .prepare("select distinct id, original, text_sha256 from reports")
      .all()
      .map((row) => ({
        id: text(row, "id"),
        sha256: text(row, "original"),
        text_sha256: text(row, "text_sha256"),
      })),
  );
  const hashes = new Set(rows.flatMap((row) => [row.sha256, row.text_sha256]));
  const opening = new Set(
    salts.flatMap((salt) => [...hashes].map((hash) => commitmentOf(salt, hash))),
  );
  const known = new Set(
    rows.flatMap((row) => [
      ...keysOf(row, [row.id], (hash) => [hash]),
      // What leaves at one time leaves under one secret.
      ...salts.flatMap((salt) =>
        keysOf(row, [row.id, aliasOf(salt, row.id)], (hash) => [hash, commitmentOf(salt, hash)]),
      ),
    ]),
  );
  const ofReport = ({ sha256, text_sha256 }: LeftReport): readonly string[] => [
    sha256,
    text_sha256,
  ];
  const commitments = left.flatMap(ofReport).filter((one) => leftHashKind(one) === "commitment");
  // One that opens shows that this is the secret: what does not open then is not in the case.
  const hasSecret = commitments.some((one) => opening.has(one));
  const groups = Object.groupBy(
    // Rows coded by hand have no file.
    left.filter(({ sha256 }) => leftHashKind(sha256) !== "none"),
    (report) => {
      if (known.has(keyOf(report.id, report.sha256, report.text_sha256))) return "held";
      const own = ofReport(report);
      if (own.some((hash) => leftHashKind(hash) === "withheld")) return "untold";
      const isCommitted = own.some((hash) => leftHashKind(hash) === "commitment");
      const isThere = own.every((hash) => leftHashKind(hash) !== "sha256" || hashes.has(hash));
      return isCommitted && isThere && !hasSecret ? "otherSecret" : "notHeld";
    },
  );
  const ids = (some: readonly LeftReport[] = []): readonly string[] => some.map(({ id }) => id);
  return {
    held: ids(groups.held),
    notHeld: ids(groups.notHeld),
    untold: ids(groups.untold),
    otherSecret: ids(groups.otherSecret),
  };
}

function keysOf(
  { sha256, text_sha256 }: LeftReport,
  ids: readonly string[],
  forms: (hash: string) => readonly string[],
): readonly string[] {
  return ids.flatMap((id) =>
    forms(sha256).flatMap((a) => forms(text_sha256).map((b) => keyOf(id, a, b))),
  );
}

function keyOf(id: string, original: string, own: string): string {
  return `${id} ${original} ${own}`;
}
