import { Worker } from "node:worker_threads";
import { READ_LIMITS } from "../unfold/limits.ts";
import type { ReadLimits } from "../unfold/limits.ts";
import type { Unfolded } from "../unfold/unfold.ts";
import {
  type FileContents,
  type StopCause,
  noteStop,
  startFile,
  takePiece,
} from "./file-contents.ts";
import type { ReadOrder, WorkerStart, WorkerWord } from "./messages.ts";

/** A file to read: `bytes`, or `path` where it is too large to be held in memory. */
export interface FileToRead {
  /** Path relative to what was given; the format is told by it and by the first bytes. */
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly path?: string;
  /** Id of an adapter, to read the file as one report of that format. */
  readonly adapter?: string;
  /** Recognise letters in pictures too; slow. */
  readonly ocr?: boolean;
  /** The charset that came with the file. */
  readonly charset?: string;
}

/** Reads files in a thread of its own. Close it, or the thread stays. */
export interface Reader {
  /** Never rejects: what stops the reading of a file is a finding `reading-stopped`. */
  readonly read: (file: FileToRead) => Promise<FileContents>;
  readonly close: () => Promise<void>;
}

/** What a caller may choose; tests bring formats that loop and explode. */
export interface ReaderOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Address of a module that exports `FORMATS`. */
  readonly formats?: string;
}

/** A file whose parts stop the reader again and again is left after so many. */
const MOST_STOPS = 5;

/** Milliseconds for a thread to start in: it loads its formats first, and a machine may be busy. */
const STARTING_MS = 60_000;

/** Milliseconds between two looks at how large the process has grown: a library unpacks some 50 MB in them. */
const LOOK_MS = 200;
const MEGABYTE = 1024 * 1024;

/** Milliseconds for one report whose letters are recognised: a scan of two hundred pages, some six seconds each. */
const OCR_MS = 1_200_000;

/** Sources are TypeScript here and JavaScript as published. */
const EXTENSION = import.meta.url.endsWith(".ts") ? "ts" : "js";
const WORKER = new URL(`./reader-worker.${EXTENSION}`, import.meta.url);
const OWN_FORMATS = new URL(`../formats/formats.${EXTENSION}`, import.meta.url).href;

/**
 * Reads hostile files at arm's length: a crash, a loop, an endless output or a full heap ends the
 * thread, becomes a finding, and the next part or file is read in a new thread. The thread starts with
 * the first file.
 */
export function openReader({ limits: some = {}, formats }: ReaderOptions = {}): Reader {
  const limits = { ...READ_LIMITS, ...some };
  let worker: Worker | null = null;
  const started = (): Worker => {
    const workerData: WorkerStart = { formats: formats ?? OWN_FORMATS };
    if (worker === null) {
      const resourceLimits = { maxOldGenerationSizeMb: limits.heapMb };
      // Libraries that print about what they read would print into our output.
      worker = new Worker(WORKER, { workerData, resourceLimits, stdout: true, stderr: true });
      // An error between two files belongs to none.
      worker.on("error", () => undefined);
    }
    return worker;
  };
  const end = async (): Promise<void> => {
    const old = worker;
    worker = null;
    await old?.terminate();
  };
  const read = async (file: FileToRead): Promise<FileContents> => {
    const found = startFile(file.name);
    const ms = file.ocr === true ? Math.max(limits.ms, OCR_MS) : limits.ms;
    for (let stops = 0; ; stops += 1) {
      const order = orderOf(file, found.parts, limits);
      const cause = await follow(started(), order, ms, (piece) => takePiece(found, piece));
      if (cause === null) return found;
      await end();
      const isLast = found.reading === null || stops + 1 >= MOST_STOPS;
      noteStop(found, cause, cause === "time" ? ms / 1000 : limits.growthMb);
      if (isLast) return found;
    }
  };
  return { read, close: end };
}

function orderOf(file: FileToRead, skip: number, limits: ReadLimits): ReadOrder {
  const { name, bytes = null, path = null, adapter = null, charset = null, ocr = false } = file;
  return { name, bytes, path, adapter, charset, ocr, skip, limits };
}

/** Sends an order and takes what comes until the end (null), the end of patience or of the thread. */
function follow(
  worker: Worker,
  order: ReadOrder,
  ms: number,
  take: (piece: Unfolded) => void,
): Promise<StopCause | null> {
  return new Promise((resolve) => {
    const hear = (word: WorkerWord): void => {
      clearTimeout(timer);
      if (word.kind === "done") settle(null);
      else if (word.kind === "failed") {
        settle(word.code === "crash" ? "crash" : `system:${word.code}`);
      } else {
        timer = setTimeout(late, ms);
        if (word.kind === "piece") take(word.piece);
      }
    };
    const fall = (error: unknown): void => {
      const code = error instanceof Error && "code" in error ? error.code : null;
      settle(code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "crash");
    };
    const leave = (): void => settle("crash");
    const late = (): void => settle("time");
    const settle = (cause: StopCause | null): void => {
      clearTimeout(timer);
      clearInterval(look);
      worker.off("message", hear).off("error", fall).off("exit", leave);
      resolve(cause);
    };
    let timer = setTimeout(late, Math.max(ms, STARTING_MS));
    const most = process.memoryUsage.rss() + order.limits.growthMb * MEGABYTE;
    const look = setInterval(() => {
      if (process.memoryUsage.rss() > most) settle("memory");
    }, LOOK_MS);
    worker.on("message", hear).on("error", fall).on("exit", leave);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(order);
  });
}
