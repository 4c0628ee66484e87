// Runs in a thread of its own, started by `pack-thread.ts`: packs one text after the other, from the first.
import { MessagePort, workerData } from "node:worker_threads";
import { deflated } from "./deflated.ts";
import type { PackedText, PackOrder } from "./pack-thread.ts";

const port: unknown = workerData;
if (!(port instanceof MessagePort)) throw new TypeError("pack-worker.ts runs as a worker only");

port.once("message", ({ texts, taken }: PackOrder) => {
  for (const [at, text] of texts.entries()) {
    if (Atomics.compareExchange(taken, at, 0, 1) !== 0) break;
    const word: PackedText = { at, packed: deflated(text) };
    port.postMessage(word);
    Atomics.add(taken, texts.length, 1);
    Atomics.notify(taken, texts.length);
  }
});
