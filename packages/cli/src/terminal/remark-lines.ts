import type { DossierCheck } from "@tarjih/dossier";
import type { Messages } from "@tarjih/i18n";
import { harmless } from "./harmless.ts";

/** So many of a kind are named; of a large dossier with names taken out a thousand may come out otherwise. */
const NAMED = 5;
const KINDS = ["report", "figure", "question"] as const;

/** What comes out otherwise without the names that were taken out: why, then a line for each kind with its number. */
export function remarkLines(
  remarks: DossierCheck["remarks"],
  isAll: boolean,
  { dossierRemarks: say }: Messages["cli"]["problems"],
): readonly string[] {
  const lines = KINDS.flatMap((kind) => {
    const ids = remarks.filter((one) => one.kind === kind).map(({ id }) => harmless(id));
    if (ids.length === 0) return [];
    const named = isAll ? ids : ids.slice(0, NAMED);
    const rest = ids.length - named.length;
    return [
      `  ${say[kind](ids.length)} ${named.join(", ")}${rest === 0 ? "" : ` ${say.more(rest)}`}`,
    ];
  });
  return [say.why, ...lines];
}
