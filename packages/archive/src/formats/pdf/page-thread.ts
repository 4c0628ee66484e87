import { Worker } from "node:worker_threads";
import type { PageMark, WordsOnPage } from "./marks-on.ts";

/** Milliseconds for one page, with the start of its thread: maps of a whole city take some seconds. */
const PAGE_MS = 30_000;
const HEAP_MB = 512;

/** Sources are TypeScript here and JavaScript as published. */
const EXTENSION = import.meta.url.endsWith(".ts") ? "ts" : "js";
const WORKER = new URL(`./page-worker.${EXTENSION}`, import.meta.url);

/** What a thread is started with. */
export interface PageOrder {
  readonly bytes: Uint8Array;
  /** 1 for the first. */
  readonly page: number;
  readonly task: { readonly kind: "draw"; readonly width: number } | FindTask;
}

type FindTask = WordsOnPage & { readonly kind: "find" };

/** What it answers. */
export type PageWord =
  | { readonly kind: "image"; readonly image: Uint8Array }
  | { readonly kind: "marks"; readonly marks: readonly PageMark[] }
  | { readonly kind: "nothing" };

/**
 * Does something with one page of a PDF in a thread of its own, at arm's length like all reading of files: a file that
 * crashes, fills or hangs it gives nothing, as a page that is not there does.
 */
export function inPageThread(order: PageOrder, ms: number = PAGE_MS): Promise<PageWord> {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MB };
  const options = { workerData: order, resourceLimits, stdout: true, stderr: true };
  const worker = new Worker(WORKER, options);
  return new Promise((resolve) => {
    const settle = (word: PageWord): void => {
      clearTimeout(timer);
      resolve(word);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle({ kind: "nothing" }), ms);
    worker.on("message", settle);
    worker.on("error", () => settle({ kind: "nothing" }));
    worker.on("exit", () => settle({ kind: "nothing" }));
  });
}
