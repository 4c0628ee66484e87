/** Takes a stream of bytes apart without holding more of it than is asked for. */
export interface ByteReader {
  /** The next line without its end, as Latin-1; the next `most` bytes where none ends within them; null at the end of the stream. */
  readonly line: (most: number) => Promise<string | null>;
  /** The next `count` bytes; fewer at the end of the stream. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Passes over `count` bytes; gives how many there were. */
  readonly skip: (count: number) => Promise<number>;
}

const LINE_FEED = 0x0a;

/** Reads a stream piece by piece. */
export function byteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const pieces = stream[Symbol.asyncIterator]();
  let piece: Uint8Array = new Uint8Array();
  let at = 0;
  /** False at the end of the stream. */
  const fill = async (): Promise<boolean> => {
    while (at >= piece.length) {
      const next = await pieces.next();
      if (next.done === true) return false;
      piece = next.value;
      at = 0;
    }
    return true;
  };
  const each = async (count: number, use: (some: Uint8Array) => void): Promise<number> => {
    let done = 0;
    while (done < count && (await fill())) {
      const some = piece.subarray(at, at + count - done);
      use(some);
      at += some.length;
      done += some.length;
    }
    return done;
  };
  return {
    line: async (most) => {
      let line = "";
      while (line.length < most && (await fill())) {
        const end = piece.indexOf(LINE_FEED, at);
        const last = at + most - line.length;
        const some = piece.subarray(at, end < 0 ? last : Math.min(end, last));
        line += Buffer.from(some).toString("latin1");
        at += some.length;
        if (end >= 0 && at === end) {
          at += 1;
          return line.replace(/\r$/u, "");
        }
      }
      return line === "" ? null : line;
    },
    take: async (count) => {
      const taken: Uint8Array[] = [];
      await each(count, (some) => taken.push(some));
      return Uint8Array.from(Buffer.concat(taken));
    },
    skip: (count) => each(count, () => undefined),
  };
}
