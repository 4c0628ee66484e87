import { causeOf, coded, fact, phrase } from "../finding-facts.ts";
import type { FindingsMessages } from "./findings.ts";

/** Sentences on proofs that came along with files; none says more than was checked. */
export const proofs: Pick<FindingsMessages, "proof-holds" | "proof-fails" | "proof-unread"> = {
  "proof-holds": (f) => {
    const named = `“${fact(f, "name")}”`;
    switch (fact(f, "kind")) {
      case "ots":
        return fact(f, "block") === ""
          ? `${named} is an OpenTimestamps proof of the bytes of “${fact(f, "of")}” that is not complete yet${phrase(f, ["calendar"], ": ", " has to add the Bitcoin block")}. Complete it while you can.`
          : `${named} is an OpenTimestamps proof of the bytes of “${fact(f, "of")}”: it leads to Bitcoin block ${fact(f, "block")}, if that block has the root ${fact(f, "root")}. Look this up to know the time; Tarjih does not go online.`;
      case "tsr":
        return `${named} is a time stamp (RFC 3161) of the bytes of “${fact(f, "of")}”, for ${fact(f, "time")}, and its signature fits${phrase(f, ["by"], " (", ")")}. Whether its signer can be trusted is yours to judge.`;
      default:
        return `${named} is signed${phrase(f, ["by"], " by ")}${phrase(f, ["time"], ", ")}, and its pages are those that were signed. Whether the signer can be trusted is yours to judge.`;
    }
  },
  "proof-fails": (f) =>
    fact(f, "cause") === "other-record"
      ? `“${fact(f, "name")}” is not as it was made: a page in it${phrase(f, ["part"], " (", ")")} is not what its own hash says. Take the file again from where it came; what was read of this page may be wrong.`
      : fact(f, "cause") === "other-listed"
        ? `“${fact(f, "name")}” is not as it was made: files in it are not those that its own list (datapackage.json) names. Take it again from where it came.`
        : `The proof${coded(f, "kind", KINDS, " (", ")")} in “${fact(f, "name")}” does not hold: ${causeOf(f, FAILS, "unknown cause")}. Find out which of the two was changed.`,
  "proof-unread": (f) =>
    `“${fact(f, "name")}” is kept and was not checked: ${causeOf(f, UNREAD, "unknown cause")}.`,
};

const KINDS: Readonly<Record<string, string>> = {
  ots: "OpenTimestamps",
  tsr: "time stamp",
  wacz: "signature",
};

const FAILS: Readonly<Record<string, string>> = {
  "other-bytes": "it is of other bytes than the file beside it has",
  "bad-signature": "the signature is not that of the key or certificate in it",
  "other-parts": "files in the archive are not those that were signed",
};

const UNREAD: Readonly<Record<string, string>> = {
  "not-a-proof": "it is no proof that can be read, or a broken one",
  "no-file": "the file that it is of is not beside it",
  "file-unread": "the file that it is of could not be read whole, or is too large for that",
  "signature-unknown": "its hash fits, but the signer's certificate or key did not come with it",
};
