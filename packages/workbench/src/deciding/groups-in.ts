import type { InterfaceLanguage } from "@tarjih/i18n";
import type { NameTable } from "@tarjih/server";
import { writtenOut } from "../said/written-out.ts";

/** Ids with a name, to choose a group among them by it. */
export function groupsIn(
  names: NameTable,
  lang: InterfaceLanguage,
): readonly (readonly [string, string])[] {
  return Object.entries(names)
    .map(([id, name]) => [id, writtenOut(name[lang])] as const)
    .toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
}
