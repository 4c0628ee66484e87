import type { ArchivedContainer } from "@tarjih/archive";
import { canonicalJson, sha256 } from "../canonical.ts";
import { type CaseFile, writing } from "../file/case-file.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { keepOriginal } from "./add-reports.ts";
import { type KeptContainer, toKeptContainer } from "./kept-container.ts";
import { nextVersion } from "./next-version.ts";
import { containerSubject } from "./subjects.ts";

/**
 * Adds the files in which reports came, one journal entry each; to be done before the reports. One that
 * the case holds already is passed over. Returns how many were new. Throws TypeError when a hash or size
 * is not that of the bytes.
 */
export function addContainers(file: CaseFile, containers: readonly ArchivedContainer[]): number {
  for (const { path, bytes, size, sha256: hash } of containers) {
    if (bytes === null) continue;
    if (sha256(bytes) !== hash) throw new TypeError(`containers: sha256 of ${path}`);
    if (bytes.length !== size) throw new TypeError(`containers: size of ${path}`);
  }
  return writing(file, (writer) => {
    const newest = writer.db.prepare(
      "select * from containers where path = ? order by version desc limit 1",
    );
    let added = 0;
    for (const item of containers) {
      const row = newest.get(item.path);
      if (row !== undefined && isSame(toKeptContainer(row), item)) continue;
      const kept: KeptContainer = {
        version: nextVersion(writer.db, "containers"),
        path: item.path,
        sha256: item.sha256,
        size: item.size,
        original: item.bytes === null ? null : item.sha256,
        unpackedBy: item.unpackedBy,
      };
      if (item.bytes !== null) keepOriginal(writer.db, item.sha256, item.bytes);
      writer.db
        .prepare(
          "insert into containers (version, path, sha256, size, original, unpacked_by) values (?, ?, ?, ?, ?, ?)",
        )
        .run(
          kept.version,
          kept.path,
          kept.sha256,
          kept.size,
          kept.original,
          canonicalJson(kept.unpackedBy),
        );
      appendEntry(writer, "contain", containerSubject(kept));
      added += 1;
    }
    return added;
  });
}

function isSame(kept: KeptContainer, item: ArchivedContainer): boolean {
  return (
    kept.sha256 === item.sha256 &&
    canonicalJson(kept.unpackedBy) === canonicalJson(item.unpackedBy) &&
    (kept.original === null) === (item.bytes === null)
  );
}
