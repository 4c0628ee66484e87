import { Worker } from "node:worker_threads";
import type { ImageOrder, ImageWord } from "./page-image-worker.ts";

/** Milliseconds for one page, with the start of its thread: maps of a whole city take some seconds. */
const PAGE_MS = 30_000;
const HEAP_MB = 512;

/** Sources are TypeScript here and JavaScript as published. */
const EXTENSION = import.meta.url.endsWith(".ts") ? "ts" : "js";
const WORKER = new URL(`./page-image-worker.${EXTENSION}`, import.meta.url);

/** How a page of a PDF is drawn. */
export interface PageAsked {
  readonly bytes: Uint8Array;
  /** 1 for the first. */
  readonly page: number;
  /** Pixels across. */
  readonly width: number;
}

/**
 * A page of a PDF as PNG, as it would be printed. Drawn in a thread of its own, at arm's length like all reading of
 * files: a file that crashes, fills or hangs it gives null, as a page that is not there does.
 */
export function pageImage(
  { bytes, page, width }: PageAsked,
  ms: number = PAGE_MS,
): Promise<Uint8Array | null> {
  const workerData: ImageOrder = { bytes, page, width };
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MB };
  const worker = new Worker(WORKER, { workerData, resourceLimits, stdout: true, stderr: true });
  return new Promise((resolve) => {
    const settle = (image: Uint8Array | null): void => {
      clearTimeout(timer);
      resolve(image);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle(null), ms);
    worker.on("message", ({ image }: ImageWord) => settle(image));
    worker.on("error", () => settle(null));
    worker.on("exit", () => settle(null));
  });
}
