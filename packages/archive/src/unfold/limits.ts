import { MAX_FILE_BYTES } from "../collect/max-file-bytes.ts";

/** What reading one file may take. Beyond it, reading stops with a finding and goes on with the next file. */
export interface ReadLimits {
  /** Milliseconds for one report, or for coming from one to the next. */
  readonly ms: number;
  /** Megabytes of the worker's heap. */
  readonly heapMb: number;
  /** Megabytes by which the process may grow while one file is read: bytes lie outside of the heap. */
  readonly growthMb: number;
  /** Bytes and characters that may come out of one file, `REPORT_BYTES` more for each report. */
  readonly outputBytes: number;
  /** Bytes of one part of a container. */
  readonly partBytes: number;
  /** Containers within containers: a zip in a mail in a zip is 3. */
  readonly depth: number;
}

/** What a report takes beside its words: 200,000 messages of 78 characters took 0.9 GB at most, and 2 KB each makes them a file's worth. */
export const REPORT_BYTES = 2048;

/** What reading one file may take where nobody says otherwise. */
export const READ_LIMITS: ReadLimits = Object.freeze({
  // The slowest honest file seen is a PDF of a thousand pages, some 20 seconds on an old laptop.
  ms: 120_000,
  // A page of 64 MB as a tree of elements takes most of it.
  heapMb: 1536,
  // The heap, and as much again for bytes: a PDF of 3 MB that unpacks to 3 GB took 6.
  growthMb: 3072,
  // A chat of ten years has some 20 MB; a web archive of a newsroom's day some 200.
  outputBytes: 512 * 1024 * 1024,
  partBytes: MAX_FILE_BYTES,
  depth: 4,
});
