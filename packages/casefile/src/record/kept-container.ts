import type { AdapterRef } from "@tarjih/archive";
import { type Row, integer, json, text, textOrNull } from "../file/columns.ts";

/** A file in which reports came, as the case holds it. */
export interface KeptContainer {
  readonly version: number;
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** Hash under which its bytes are kept; null where it was too large. */
  readonly original: string | null;
  readonly unpackedBy: readonly AdapterRef[];
}

export function toKeptContainer(row: Row): KeptContainer {
  return {
    version: integer(row, "version"),
    path: text(row, "path"),
    sha256: text(row, "sha256"),
    size: integer(row, "size"),
    original: textOrNull(row, "original"),
    unpackedBy: json<readonly AdapterRef[]>(row, "unpacked_by"),
  };
}
