import { ADAPTERS, type Reader } from "@tarjih/archive";
import type { TextAgain } from "./reproduce.ts";

/** The text of an original by the archive's adapter; null where it has none of that id and version. */
export function archiveText(reader: Reader): TextAgain {
  return async ({ path, bytes, adapter, charset }) => {
    const same = ADAPTERS.find(
      ({ id, version }) => id === adapter.id && version === adapter.version,
    );
    if (same === undefined) return null;
    if (same.plain === true) {
      // Decoding alone needs no thread of its own.
      const read = await same.read(bytes, { name: path, charset });
      return read.ok ? read.text : "";
    }
    const { reports } = await reader.read({ name: path, bytes, adapter: adapter.id, charset });
    return reports[0]?.text ?? "";
  };
}
