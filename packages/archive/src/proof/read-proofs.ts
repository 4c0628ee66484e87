import { sha256 } from "../bytes/sha256.ts";
import { casePaper } from "../collect/case-papers.ts";
import type { ArchivedContainer } from "../collect/collection.ts";
import { readBytes } from "../collect/read-bytes.ts";
import type { FileFinding } from "../collect/read-file.ts";
import type { FoundFile } from "../collect/walk-paths.ts";
import { checkOts } from "./check-ots.ts";
import { checkTsr } from "./check-tsr.ts";
import type { ProofCheck, ProofKind } from "./proof.ts";
import { proofFinding } from "./proof-finding.ts";

/** Proofs that lie beside files: kept with the case as they are, each with what became of it. */
export interface Proofs {
  readonly kept: readonly ArchivedContainer[];
  readonly findings: readonly FileFinding[];
}

const CHECKS: Readonly<Record<"ots" | "tsr", (proof: Uint8Array, file: Uint8Array) => ProofCheck>> =
  { ots: checkOts, tsr: checkTsr };

/** Checks every proof among `files` against the file that it is of: `a.txt.ots` is of `a.txt`. */
export async function readProofs(files: readonly FoundFile[]): Promise<Proofs> {
  const byName = new Map(files.map((file) => [file.name, file]));
  const kept: ArchivedContainer[] = [];
  const findings: FileFinding[] = [];
  for (const { absolute, name } of files) {
    if (casePaper(name.slice(name.lastIndexOf("/") + 1)) !== "proof") continue;
    const content = await readBytes(absolute, name);
    if (!content.ok) {
      findings.push({ name, draft: content.finding });
      continue;
    }
    const { bytes } = content;
    kept.push({ path: name, sha256: sha256(bytes), size: bytes.length, bytes, unpackedBy: [] });
    const of = name.slice(0, name.lastIndexOf("."));
    const file = byName.get(of);
    const original = file === undefined ? null : await readBytes(file.absolute, of);
    const kind: ProofKind = /\.ots$/iu.test(name) ? "ots" : "tsr";
    const check: ProofCheck =
      original?.ok === true
        ? CHECKS[kind](bytes, original.bytes)
        : { state: "unread", cause: file === undefined ? "no-file" : "file-unread" };
    findings.push({ name: of, draft: proofFinding({ name, of, kind }, check) });
  }
  return { kept, findings };
}
