import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import { deflatedBytes } from "./deflated.ts";

/** Takes texts while a page is written, and packs them beside. */
export interface Packer {
  /** Takes a text, and gives its place among the packed ones. */
  readonly take: (text: string) => number;
  /** Ends the work: all texts, packed. */
  readonly done: () => readonly string[];
}

/** Some texts, one after the other, as UTF-8 that both threads see. Nothing is copied on its way. */
export interface Batch {
  readonly bytes: Uint8Array<SharedArrayBuffer>;
  /** Where each text ends. */
  readonly ends: readonly number[];
  /** One number: {@link FREE} until a thread takes the batch. */
  readonly state: Int32Array<SharedArrayBuffer>;
}

/** What the other thread is sent. */
export type PackOrder = Batch & { readonly at: number };

/** What the other thread answers: the texts of a batch, packed, by the batch's place. */
export interface PackedBatch {
  readonly at: number;
  readonly packed: readonly string[];
}

/** Whether nobody packs a batch yet, a thread does, or the other thread has. */
export const FREE = 0;
export const TAKEN = 1;
export const DONE = 2;

/** Bytes of a batch; a longer text is one by itself. */
const ROOM = 1 << 20;
/** Below so many bytes a thread takes longer to start than to do it. */
const WORTH_A_THREAD = 4 << 20;
/** Milliseconds without a batch from the thread, after which this one does the rest. */
const PATIENCE = 60_000;

/** Sources are TypeScript here and JavaScript as published. */
const EXTENSION = import.meta.url.endsWith(".ts") ? "ts" : "js";
const WORKER = new URL(`./pack-worker.${EXTENSION}`, import.meta.url);

/**
 * Packs texts in a thread beside this one, as they come. In the end this thread takes from the last what the other has not come
 * to, and waits for it. The bytes are those of packing one after the other.
 */
export function packer(): Packer {
  const batches: Batch[] = [];
  let filling = emptyBatch(0);
  let port: MessagePort | null = null;
  let count = 0;
  let total = 0;
  let sent = 0;
  const close = (): void => {
    if (filling.ends.length === 0) return;
    const { bytes, ends, state } = filling;
    batches.push({ bytes, ends, state });
    total += ends.at(-1) ?? 0;
    if (total < WORTH_A_THREAD) return;
    port ??= startBeside();
    for (const batch of batches.slice(sent)) {
      const order: PackOrder = { at: sent, ...batch };
      port.postMessage(order);
      sent += 1;
    }
  };
  return {
    take: (text) => {
      const length = Buffer.byteLength(text, "utf8");
      if ((filling.ends.at(-1) ?? 0) + length > filling.bytes.length) {
        close();
        filling = emptyBatch(length);
      }
      const from = filling.ends.at(-1) ?? 0;
      filling.buffer.write(text, from, "utf8");
      filling.ends.push(from + length);
      count += 1;
      return count - 1;
    },
    done: () => {
      close();
      filling = emptyBatch(0);
      return packedBatches(batches, port).flat();
    },
  };
}

interface Filling extends Batch {
  readonly ends: number[];
  readonly buffer: Buffer<SharedArrayBuffer>;
}

function emptyBatch(length: number): Filling {
  const shared = new SharedArrayBuffer(length === 0 ? 0 : Math.max(ROOM, length));
  const state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  return { bytes: new Uint8Array(shared), buffer: Buffer.from(shared), ends: [], state };
}

function startBeside(): MessagePort {
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(WORKER, { workerData: port2, transferList: [port2] });
  worker.unref();
  port.unref();
  // The thread ends when nobody can send it anything.
  port.on("close", () => void worker.terminate());
  return port;
}

function packedBatches(
  batches: readonly Batch[],
  port: MessagePort | null,
): readonly (readonly string[])[] {
  const packed = new Map<number, readonly string[]>();
  for (const [at, batch] of [...batches.entries()].toReversed()) {
    if (Atomics.compareExchange(batch.state, 0, FREE, TAKEN) === FREE) {
      packed.set(at, packBatch(batch));
    }
  }
  for (const { state } of batches.filter((_, at) => !packed.has(at))) {
    if (Atomics.wait(state, 0, TAKEN, PATIENCE) === "timed-out") break;
  }
  if (port !== null) {
    for (const one of received(port)) packed.set(one.at, one.packed);
    port.close();
  }
  return batches.map((batch, at) => packed.get(at) ?? packBatch(batch));
}

/** The texts of a batch, each packed. */
export function packBatch({ bytes, ends }: Batch): readonly string[] {
  return ends.map((end, at) => deflatedBytes(bytes.subarray(ends[at - 1] ?? 0, end)));
}

function* received(port: MessagePort): Generator<PackedBatch> {
  for (let one = receiveMessageOnPort(port); one; one = receiveMessageOnPort(port)) {
    const message: unknown = one.message;
    if (isPackedBatch(message)) yield message;
  }
}

function isPackedBatch(value: unknown): value is PackedBatch {
  return typeof value === "object" && value !== null && "at" in value && "packed" in value;
}
