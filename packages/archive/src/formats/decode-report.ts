import { decodeBytes } from "../bytes/decode-bytes.ts";
import type { FindingDraft } from "../report/finding-draft.ts";
import type { AdapterResult } from "./archive-adapter.ts";

/** A decoded file with what is to be said about its charset, or the adapter's result to give back. */
export type DecodedReport =
  | {
      readonly ok: true;
      readonly text: string;
      readonly charset: string;
      readonly findings: readonly FindingDraft[];
    }
  | Extract<AdapterResult, { readonly ok: false }>;

/** Decodes a file's bytes as its adapter needs it; `declared` is the charset that the file names. */
export function decodeReport(
  bytes: Uint8Array,
  name: string,
  declared: string | null = null,
): DecodedReport {
  const decoded = decodeBytes(bytes, declared);
  if (decoded.kind === "binary") {
    const detail = { name, cause: decoded.cause };
    return { ok: false, findings: [{ code: "unreadable-file", severity: "error", detail }] };
  }
  const { text, charset, guessed, invalid } = decoded;
  const findings: FindingDraft[] = [];
  if (guessed) {
    findings.push({ code: "charset-guessed", severity: "info", detail: { name, charset } });
  }
  if (invalid !== null) {
    const detail = { name, charset, count: invalid.count, offset: invalid.offset };
    findings.push({ code: "invalid-bytes", severity: "warning", detail });
  }
  return { ok: true, text, charset, findings };
}
