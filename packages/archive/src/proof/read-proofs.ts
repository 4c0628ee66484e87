import { sha256 } from "../bytes/sha256.ts";
import type { ArchivedContainer } from "../collect/collection.ts";
import { readBytes } from "../collect/read-bytes.ts";
import type { FileFinding } from "../collect/read-file.ts";
import type { FoundFile } from "../collect/walk-paths.ts";
import { checkProof, isProof, provenBy } from "./check-proof.ts";

/** Proofs that lie beside files: kept with the case as they are, each with what became of it. */
export interface Proofs {
  readonly kept: readonly ArchivedContainer[];
  readonly findings: readonly FileFinding[];
}

/** Checks every proof among `files` against the file that it is of: `a.txt.ots` is of `a.txt`. */
export async function readProofs(files: readonly FoundFile[]): Promise<Proofs> {
  const byName = new Map(files.map((file) => [file.name, file]));
  const kept: ArchivedContainer[] = [];
  const findings: FileFinding[] = [];
  for (const { absolute, name } of files) {
    if (!isProof(name)) continue;
    const content = await readBytes(absolute, name);
    if (!content.ok) {
      findings.push({ name, draft: content.finding });
      continue;
    }
    const { bytes } = content;
    kept.push(keptProof(name, bytes));
    const of = provenBy(name);
    const file = byName.get(of);
    const original = file === undefined ? null : await readBytes(file.absolute, of);
    const proven = original?.ok === true ? original.bytes : "file-unread";
    const draft = checkProof(name, bytes, file === undefined ? "no-file" : proven);
    findings.push({ name: of, draft });
  }
  return { kept, findings };
}

/** A proof as the case keeps it. */
export function keptProof(path: string, bytes: Uint8Array): ArchivedContainer {
  return { path, sha256: sha256(bytes), size: bytes.length, bytes, unpackedBy: [] };
}
