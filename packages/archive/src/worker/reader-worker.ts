// Runs in a thread of its own, started by `open-reader.ts`: reads one file after the other and tells
// what comes out of each, piece by piece.
import { parentPort, workerData } from "node:worker_threads";
import type { Formats } from "../formats/formats.ts";
import { sourceOfBytes, sourceOfFile } from "../unfold/source.ts";
import { unfold } from "../unfold/unfold.ts";
import type { ReadOrder, WorkerStart, WorkerWord } from "./messages.ts";

const port = parentPort;
if (port === null) throw new TypeError("reader-worker.ts runs as a worker only");
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `open-reader.ts` alone starts it, with this
const start = workerData as WorkerStart;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the module that was named exports them
const { FORMATS } = (await import(start.formats)) as { readonly FORMATS: Formats };

const say = (word: WorkerWord): void => {
  port.postMessage(word);
};

port.on("message", (order: ReadOrder) => {
  void read(order);
});

async function read(order: ReadOrder): Promise<void> {
  const { name, bytes, path, adapter, charset, ocr, skip, limits } = order;
  say({ kind: "ready" });
  try {
    const source =
      bytes === null ? await sourceOfFile(name, path ?? "") : sourceOfBytes(name, bytes);
    for await (const piece of unfold(source, {
      formats: FORMATS,
      limits,
      skip,
      adapter,
      charset,
      ocr,
    })) {
      say({ kind: "piece", piece });
    }
    say({ kind: "done" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    say({ kind: "failed", code: typeof code === "string" ? code : "crash" });
  }
}
