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

/** Signs that no text has and nobody sees: a zero behind a record, the end mark of old programs. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const STRAY = /[\u0000-\u0008\u000E-\u001F\u007F]/gu;

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
  const stray = text.match(STRAY);
  if (stray !== null) {
    const detail = { name, count: stray.length, offset: text.search(STRAY), cause: "control" };
    findings.push({ code: "invalid-bytes", severity: "warning", detail });
  }
  if (invalid !== null) {
    const detail = { name, charset, count: invalid.count, offset: invalid.offset };
    findings.push({ code: "invalid-bytes", severity: "warning", detail });
  }
  return { ok: true, text, charset, findings };
}
