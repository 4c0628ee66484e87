import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import { deflated } from "./deflated.ts";

/** Texts for the thread. `taken` has a place for each, 0 while nobody packs it, and a last one that counts what the thread has done. */
export interface PackOrder {
  readonly texts: readonly string[];
  readonly taken: Int32Array;
}

/** What it answers. */
export interface PackedText {
  readonly at: number;
  readonly packed: string;
}

/** Below this many letters a thread takes longer to start than to do it. */
const WORTH_A_THREAD = 4_000_000;
/** Milliseconds without a word from the thread, after which this one does the rest. */
const PATIENCE = 60_000;

/** Sources are TypeScript here and JavaScript as published. */
const EXTENSION = import.meta.url.endsWith(".ts") ? "ts" : "js";
const WORKER = new URL(`./pack-worker.${EXTENSION}`, import.meta.url);

/**
 * Packs texts in a thread beside this one, from now on. What it gives back ends the work: this thread takes from the end
 * what the other has not come to, and waits for the last. The bytes are those of packing one after the other.
 */
export function packBeside(texts: readonly string[]): () => readonly string[] {
  const letters = texts.reduce((sum, { length }) => sum + length, 0);
  if (letters < WORTH_A_THREAD) return () => texts.map(deflated);
  const count = texts.length;
  const taken = new Int32Array(new SharedArrayBuffer((count + 1) * Int32Array.BYTES_PER_ELEMENT));
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(WORKER, { workerData: port2, transferList: [port2] });
  worker.unref();
  port.unref();
  const order: PackOrder = { texts, taken };
  port.postMessage(order);
  return () => {
    const packed = new Map<number, string>();
    for (let at = count - 1; at >= 0; at -= 1) {
      if (Atomics.compareExchange(taken, at, 0, 1) !== 0) break;
      packed.set(at, deflated(texts[at] ?? ""));
    }
    waitFor(count - packed.size, taken, count);
    for (const one of received(port)) packed.set(one.at, one.packed);
    port.close();
    void worker.terminate();
    return texts.map((text, at) => packed.get(at) ?? deflated(text));
  };
}

/** Until the thread has done so many, or has been silent for too long. */
function waitFor(wanted: number, taken: Int32Array, place: number): void {
  for (;;) {
    const done = Atomics.load(taken, place);
    if (done >= wanted || Atomics.wait(taken, place, done, PATIENCE) === "timed-out") return;
  }
}

function* received(port: MessagePort): Generator<PackedText> {
  for (let one = receiveMessageOnPort(port); one; one = receiveMessageOnPort(port)) {
    const message: unknown = one.message;
    if (isPackedText(message)) yield message;
  }
}

function isPackedText(value: unknown): value is PackedText {
  return typeof value === "object" && value !== null && "at" in value && "packed" in value;
}
