import { leftHashKind } from "@tarjih/reading";
import { commitmentOf } from "../blind/commitment.ts";
import { saltsIn } from "../blind/salt.ts";
import type { CheckedEntry } from "./check-journal.ts";

/** By the hash itself, or by the commitment to it that left in a dossier or a package for others than a court. */
export function holdsHead(entries: readonly CheckedEntry[], expected: string): boolean {
  if (leftHashKind(expected) === "sha256") return entries.some(({ hash }) => hash === expected);
  return saltsIn(entries).some((salt) =>
    entries.some(({ hash }) => commitmentOf(salt, hash) === expected),
  );
}
