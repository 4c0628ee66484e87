/** Kinds of proofs that come along with files. */
export type ProofKind = "ots" | "tsr" | "wacz";

/** What became of a proof: facts for the sentence, or why it does not hold or could not be read. */
export type ProofCheck =
  | { readonly state: "holds"; readonly facts: Readonly<Record<string, string | number>> }
  | {
      readonly state: "fails";
      readonly cause:
        | "other-bytes"
        | "bad-signature"
        | "other-parts"
        | "other-listed"
        | "other-domain"
        | "bad-stamp"
        | "other-time";
    }
  | {
      readonly state: "unread";
      readonly cause:
        "not-a-proof" | "no-file" | "file-unread" | "signature-unknown" | "weak-hashes";
    };

export const NOT_A_PROOF: ProofCheck = { state: "unread", cause: "not-a-proof" };
