import type { ReadLimits } from "../unfold/limits.ts";
import type { Unfolded } from "../unfold/unfold.ts";

/** What a worker is started with. */
export interface WorkerStart {
  /** Address of the module that exports `FORMATS`. */
  readonly formats: string;
}

/** A file to read: its bytes, or where it lies. */
export interface ReadOrder {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly path: string | null;
  /** Id of the adapter that reads it as one report; null where name and first bytes tell. */
  readonly adapter: string | null;
  /** Letters in pictures are recognised too. */
  readonly ocr: boolean;
  /** The charset that came with the file; null where none did. */
  readonly charset: string | null;
  /** Parts that were read before, or stopped. */
  readonly skip: number;
  readonly limits: ReadLimits;
}

/** What a worker says: a piece of the file, the end of it, or that it could not be opened. */
export type WorkerWord =
  /** The order has come; before it the thread was only starting. */
  | { readonly kind: "ready" }
  | { readonly kind: "piece"; readonly piece: Unfolded }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly code: string };
