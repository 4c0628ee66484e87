import { leftHashKind } from "@tarjih/reading";

/** What a list of sources says of the original of a report: its hash, or the commitment to it; null where it may say neither. */
export function hashNote(sha256: string, sign = ""): string | null {
  switch (leftHashKind(sha256)) {
    case "sha256":
      return `SHA-256${sign} ${sha256}`;
    case "commitment":
      return `Salted commitment to the SHA-256${sign} ${sha256}`;
    case "withheld":
    case "none":
      return null;
  }
}
