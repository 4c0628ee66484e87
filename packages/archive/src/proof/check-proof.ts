import { casePaper } from "../collect/case-papers.ts";
import type { FindingDraft } from "../report/finding-draft.ts";
import { checkOts } from "./check-ots.ts";
import { checkTsr } from "./check-tsr.ts";
import type { ProofCheck, ProofKind } from "./proof.ts";
import { proofFinding } from "./proof-finding.ts";

const CHECKS: Readonly<Record<"ots" | "tsr", (proof: Uint8Array, file: Uint8Array) => ProofCheck>> =
  { ots: checkOts, tsr: checkTsr };

/** Why there are no bytes to compare a proof with: its file is not there, or could not be read. */
export type NoFile = "no-file" | "file-unread";

/** True for the path of a proof, in a folder or in an archive. */
export function isProof(path: string): boolean {
  return casePaper(path.slice(path.lastIndexOf("/") + 1)) === "proof";
}

/** The path of the file that a proof is of: `a.txt.ots` is of `a.txt`. */
export function provenBy(path: string): string {
  return path.slice(0, path.lastIndexOf("."));
}

/** Checks the proof at a path against the bytes of its file, and says what became of it. */
export function checkProof(
  path: string,
  proof: Uint8Array,
  file: Uint8Array | NoFile,
): FindingDraft {
  const kind: ProofKind = /\.ots$/iu.test(path) ? "ots" : "tsr";
  const check: ProofCheck =
    typeof file === "string" ? { state: "unread", cause: file } : CHECKS[kind](proof, file);
  return proofFinding({ name: path, of: provenBy(path), kind }, check);
}
