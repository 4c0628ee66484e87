import { readFile, stat } from "node:fs/promises";
import type { FindingDraft } from "../report/finding-draft.ts";
import { MAX_FILE_BYTES } from "./max-file-bytes.ts";

export type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly finding: FindingDraft };

/** The bytes of a file, or why there are none. A pipe or device is not opened: it may never end. */
export async function readBytes(absolute: string, name: string): Promise<ReadBytes> {
  const unreadable = (cause: string): ReadBytes => ({
    ok: false,
    finding: { code: "unreadable-file", severity: "error", detail: { name, cause } },
  });
  try {
    const kind = await stat(absolute);
    if (!kind.isFile()) return unreadable("not-a-file");
    if (kind.size > MAX_FILE_BYTES) {
      const detail = { name, bytes: kind.size, limit: MAX_FILE_BYTES };
      return { ok: false, finding: { code: "too-large", severity: "error", detail } };
    }
    return { ok: true, bytes: await readFile(absolute) };
  } catch (error) {
    return unreadable(causeOf(error));
  }
}

/** Codes of the operating system in words of our own. */
function causeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EACCES":
    case "EPERM":
      return "no-permission";
    case "ENOENT":
      return "gone";
    default:
      return typeof code === "string" ? `system:${code}` : "system";
  }
}
