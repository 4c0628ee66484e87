import type { Messages } from "@tarjih/i18n";
import type { Finding } from "@tarjih/reading";
import { writtenOut } from "./written-out.ts";

/** The sentence of a finding; the names in it are those of files, and may hold signs that would turn it round. */
export function findingText(
  { code, detail }: Pick<Finding, "code" | "detail">,
  { findings }: Pick<Messages, "findings">,
): string {
  return findings[code](
    Object.fromEntries(
      Object.entries(detail).map(([key, value]) => [
        key,
        typeof value === "string" ? writtenOut(value) : value,
      ]),
    ),
  );
}
