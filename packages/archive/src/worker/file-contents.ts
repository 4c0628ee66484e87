import type { FindingDraft } from "../report/finding-draft.ts";
import type { AdapterRef, Unfolded, UnfoldedReport } from "../unfold/unfold.ts";

/** Everything that came out of a file. */
export interface FileContents {
  /** Adapters that unpacked it, the outermost first; empty where the file is a report itself. */
  readonly unpackedBy: readonly AdapterRef[];
  readonly reports: readonly UnfoldedReport[];
  /** Proofs that lie in it beside the files that they are of. */
  readonly proofs: readonly ProofFound[];
  readonly findings: readonly { readonly name: string; readonly draft: FindingDraft }[];
}

/** A proof in a container, by the path of both. */
export interface ProofFound {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why the reading of a part stopped. */
export type StopCause = "time" | "memory" | "crash" | `system:${string}`;

/** What was found so far, over all the threads that a file needed. */
export interface OpenFile extends FileContents {
  readonly name: string;
  readonly unpackedBy: AdapterRef[];
  readonly reports: UnfoldedReport[];
  readonly proofs: ProofFound[];
  readonly findings: { readonly name: string; readonly draft: FindingDraft }[];
  /** Parts that were begun. */
  parts: number;
  /** Path of the part that is being read. */
  reading: string | null;
  readonly told: Set<string>;
  /** Of each cause, how many parts were refused. */
  readonly refused: Map<unknown, number>;
}

/** A zip of 40 KB names a hundred thousand parts that are none: of each cause so many are told by name, all others counted. */
const MOST_REFUSED = 20;

export function startFile(name: string): OpenFile {
  const told = new Set<string>();
  const nothing = { unpackedBy: [], reports: [], proofs: [], findings: [] };
  return { name, ...nothing, parts: 0, reading: null, told, refused: new Map() };
}

export function takePiece(file: OpenFile, piece: Unfolded): void {
  switch (piece.kind) {
    case "container":
      if (!file.unpackedBy.some(({ id }) => id === piece.adapter.id)) {
        file.unpackedBy.push(piece.adapter);
      }
      break;
    case "begin":
      file.parts += 1;
      file.reading = piece.path;
      break;
    case "end":
      file.reading = null;
      break;
    case "report":
      file.reports.push(piece.report);
      break;
    case "proof":
      // A container that is opened again gives it again.
      if (!file.proofs.some(({ path }) => path === piece.path)) {
        file.proofs.push({ path: piece.path, bytes: piece.bytes });
      }
      break;
    case "finding":
      tell(file, piece.name, piece.draft);
      break;
  }
}

/** The part that was being read, or the file itself, was stopped; `limit` in seconds or megabytes. */
export function noteStop(file: OpenFile, cause: StopCause, limit: number): void {
  const name = file.reading ?? file.name;
  file.reading = null;
  const detail = { name, cause, ...(cause === "time" || cause === "memory" ? { limit } : {}) };
  tell(file, name, { code: "reading-stopped", severity: "error", detail });
}

/** A container that is opened again says again what it said the first time. */
function tell(file: OpenFile, name: string, draft: FindingDraft): void {
  const key = JSON.stringify([name, draft]);
  if (file.told.has(key)) return;
  file.told.add(key);
  const { code, detail } = draft;
  const before = file.refused.get(detail["cause"]) ?? 0;
  if (code === "part-not-read") file.refused.set(detail["cause"], before + 1);
  if (code === "part-not-read" && before >= MOST_REFUSED) countRefused(file);
  else file.findings.push({ name, draft });
}

const MORE = "more-refused";

function countRefused({ name, findings }: OpenFile): void {
  const at = findings.findIndex(({ draft }) => draft.detail["format"] === MORE);
  const count = Number(findings[at]?.draft.detail["count"] ?? 0) + 1;
  const detail = { name, format: MORE, count };
  const draft = { code: "parts-not-read", severity: "warning", detail } as const;
  findings.splice(at < 0 ? findings.length : at, 1, { name, draft });
}
