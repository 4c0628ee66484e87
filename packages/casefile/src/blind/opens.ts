import { leftHashKind } from "@tarjih/reading";
import type { Report } from "@tarjih/reading";
import { type CaseFile, reading } from "../file/case-file.ts";
import { text } from "../file/columns.ts";
import { aliasOf, commitmentOf } from "./commitment.ts";
import { saltOf } from "./salt.ts";

/** A report as it left: with hashes, with commitments to them, or with neither. */
export type LeftReport = Pick<Report, "id" | "sha256" | "text_sha256">;

/** Reports that left, by whether the case holds what they say. */
export interface Opened {
  /** Ids of those whose hashes and commitments all fit a version of a report of the case. */
  readonly held: readonly string[];
  readonly notHeld: readonly string[];
  /** Ids of those whose hashes were withheld: of them it can be told neither way. */
  readonly untold: readonly string[];
}

/** Holds reports that left against the case: every hash, and every commitment as the secret of the case makes it again. */
export function openReports(file: CaseFile, left: readonly LeftReport[]): Opened {
  const salt = saltOf(file);
  const known = reading(file, (db) => {
    const rows = db.prepare("select distinct id, original, text_sha256 from reports").all();
    return new Set(
      rows.flatMap((row) => {
        const [id, original, own] = [
          text(row, "id"),
          text(row, "original"),
          text(row, "text_sha256"),
        ];
        const forms = (hash: string): readonly string[] =>
          salt === null ? [hash] : [hash, commitmentOf(salt, hash)];
        const ids = salt === null ? [id] : [id, aliasOf(salt, id)];
        return ids.flatMap((one) =>
          forms(original).flatMap((a) => forms(own).map((b) => keyOf(one, a, b))),
        );
      }),
    );
  });
  const groups = Object.groupBy(
    // Rows coded by hand have no file.
    left.filter(({ sha256 }) => leftHashKind(sha256) !== "none"),
    ({ id, sha256, text_sha256 }) => {
      if (known.has(keyOf(id, sha256, text_sha256))) return "held";
      const kinds = [sha256, text_sha256].map(leftHashKind);
      return kinds.includes("withheld") ? "untold" : "notHeld";
    },
  );
  const ids = (some: readonly LeftReport[] = []): readonly string[] => some.map(({ id }) => id);
  return { held: ids(groups.held), notHeld: ids(groups.notHeld), untold: ids(groups.untold) };
}

function keyOf(id: string, original: string, own: string): string {
  return `${id} ${original} ${own}`;
}
