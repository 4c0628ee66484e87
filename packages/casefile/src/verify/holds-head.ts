import { leftHashKind } from "@tarjih/reading";
import { commitmentOf } from "../blind/commitment.ts";
import { saltIn } from "../blind/salt.ts";
import type { CheckedEntry } from "./check-journal.ts";

/** By the hash itself, or by the commitment to it that left in a dossier or a package for others than a court. */
export function holdsHead(entries: readonly CheckedEntry[], expected: string): boolean {
  if (leftHashKind(expected) === "sha256") return entries.some(({ hash }) => hash === expected);
  const salt = saltIn(entries);
  return salt !== null && entries.some(({ hash }) => commitmentOf(salt, hash) === expected);
}
