import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";

/** Bytes by which a format is recognised. */
export const HEAD_BYTES = 4096;

/** A file as a container adapter takes it: in memory, or on the disk where it is too large for that. */
export interface Source {
  /** Path relative to what was given. */
  readonly name: string;
  readonly size: number;
  /** The first bytes. */
  readonly head: Uint8Array;
  /** Where it lies on the disk; null where it is in memory. */
  readonly path: string | null;
  readonly bytes: () => Promise<Uint8Array>;
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** A source in memory. */
export function sourceOfBytes(name: string, bytes: Uint8Array): Source {
  return {
    name,
    size: bytes.length,
    head: bytes.subarray(0, HEAD_BYTES),
    path: null,
    bytes: () => Promise.resolve(bytes),
    stream: () => piecesOf(bytes),
  };
}

/** A source on the disk; rejects with the system's error where it cannot be opened. */
export async function sourceOfFile(name: string, path: string): Promise<Source> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return {
      name,
      size,
      head: Uint8Array.from(buffer.subarray(0, bytesRead)),
      path,
      bytes: () => readFile(path),
      stream: () => createReadStream(path),
    };
  } finally {
    await file.close();
  }
}

const PIECE_BYTES = 1024 * 1024;

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    yield bytes.subarray(at, at + PIECE_BYTES);
    // Lets a message out between two pieces.
    await Promise.resolve();
  }
}
