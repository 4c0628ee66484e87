import { causeOf, coded, fact, phrase, type FindingFacts } from "../finding-facts.ts";
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
        return `${named} is signed${signer(f)}, and its pages are those that were signed.${saysOfItself(f)} Whether the signer can be trusted is yours to judge.`;
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

function signer(f: FindingFacts): string {
  const domain = `${phrase(f, ["domain"], " with a certificate of ")}${phrase(f, ["issuer"], " that “", "” issued")}`;
  const key = phrase(f, ["key"], " with a key that names nobody (its SHA-256: ", ")");
  return `${domain}${key}${phrase(f, ["stamped"], ", stamped ")}${phrase(f, ["stampedBy"], " by “", "”")}`;
}

/** What stands beside a signature and is not signed; `by` and `time` are the names that older findings have for it. */
function saysOfItself(f: FindingFacts): string {
  const said = [phrase(f, ["software", "by"], "“", "”"), phrase(f, ["said", "time"], "")];
  const words = said.filter((one) => one !== "").join(", ");
  return words === "" ? "" : ` It says of itself: ${words}; nothing proves this.`;
}

const KINDS: Readonly<Record<string, string>> = {
  ots: "OpenTimestamps",
  tsr: "time stamp",
  wacz: "signature",
};

const FAILS: Readonly<Record<string, string>> = {
  "other-bytes": "it is of other bytes than the file beside it has",
  "bad-signature": "the signature is not that of the key or certificate in it",
  "other-parts": "files in the archive are not those that were signed",
  "other-domain": "the certificate in it is not one of the domain that it names",
  "bad-stamp": "the time stamp in it is not one of this signature",
  "other-time":
    "the times in it do not go together (its own, that of the stamp, those of the certificate)",
};

const UNREAD: Readonly<Record<string, string>> = {
  "not-a-proof": "it is no proof that can be read, or a broken one",
  "no-file": "the file that it is of is not beside it",
  "file-unread": "the file that it is of could not be read whole, or is too large for that",
  "signature-unknown": "its hash fits, but the signer's certificate or key did not come with it",
  "weak-hashes":
    "its list names files by MD5, SHA-1 or no hash at all, which other files can have too",
};
