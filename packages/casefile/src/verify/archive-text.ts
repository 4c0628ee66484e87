import { ADAPTERS } from "@tarjih/archive";
import type { OriginalOf } from "./reproduce.ts";

/** The text of an original by the archive's adapter; null where it has none of that id and version. */
export function archiveText({ path, bytes, adapter }: OriginalOf): string | null {
  const same = ADAPTERS.find(({ id, version }) => id === adapter.id && version === adapter.version);
  if (same === undefined) return null;
  const again = same.read(bytes, { name: path });
  return again.ok ? again.text : "";
}
