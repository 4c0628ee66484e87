// Runs in a thread of its own, started by `pack-thread.ts`: packs one batch after the other, as they come.
import { MessagePort, workerData } from "node:worker_threads";
import { DONE, FREE, packBatch, TAKEN } from "./pack-thread.ts";
import type { PackedBatch, PackOrder } from "./pack-thread.ts";

const port: unknown = workerData;
if (!(port instanceof MessagePort)) throw new TypeError("pack-worker.ts runs as a worker only");

port.on("message", ({ at, ...batch }: PackOrder) => {
  if (Atomics.compareExchange(batch.state, 0, FREE, TAKEN) !== FREE) return;
  const word: PackedBatch = { at, packed: packBatch(batch) };
  port.postMessage(word);
  Atomics.store(batch.state, 0, DONE);
  Atomics.notify(batch.state, 0);
});
