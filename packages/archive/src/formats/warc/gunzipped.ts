import { Readable, pipeline } from "node:stream";
import { constants, createGunzip } from "node:zlib";

/** A stream unpacked where it begins as gzip does, else as it is; one that is cut off gives what it has. */
export async function* gunzipped(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = stream[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done === true) return;
  const { value } = first;
  const whole = wholeOf(value, pieces);
  if (value[0] !== 0x1f || value[1] !== 0x8b) {
    yield* whole;
    return;
  }
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  // What goes wrong in either comes out of the loop below.
  pipeline(Readable.from(whole), gunzip, () => undefined);
  try {
    for await (const piece of gunzip) if (piece instanceof Uint8Array) yield piece;
  } finally {
    gunzip.destroy();
  }
}

async function* wholeOf(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  try {
    for (;;) {
      const next = await rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}
