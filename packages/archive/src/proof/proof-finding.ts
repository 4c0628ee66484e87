import type { FindingDraft } from "../report/finding-draft.ts";
import type { ProofCheck, ProofKind } from "./proof.ts";

/** What is told of a proof: `name` is its path, `of` that of the file which it is of. */
export function proofFinding(
  proof: { readonly name: string; readonly of: string; readonly kind: ProofKind },
  check: ProofCheck,
): FindingDraft {
  switch (check.state) {
    case "holds":
      return { code: "proof-holds", severity: "info", detail: { ...proof, ...check.facts } };
    case "fails":
      return { code: "proof-fails", severity: "error", detail: { ...proof, cause: check.cause } };
    case "unread":
      return {
        code: "proof-unread",
        severity: "warning",
        detail: { ...proof, cause: check.cause },
      };
  }
}
