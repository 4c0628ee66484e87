/** Kinds that can be told apart: three bits of an entry. */
const KINDS = 8;
/** Numbers of an entry: start, end, and how often it was asked for with its kind; none asked for is an empty one. */
const ENTRY = 3;
const FIRST_ROOM = 256;

/**
 * Counts how often each passage was given to it with each kind (0 to 7), this time included. A table of numbers of its own: a long text has hundreds of
 * thousands of passages, and a map with an object for each took a tenth of all memory of reading it.
 */
export function passageCounter(): (kind: number, start: number, end: number) => number {
  let room = FIRST_ROOM;
  let table = new Int32Array(room * ENTRY);
  let size = 0;
  const grow = (): void => {
    const old = table;
    room *= 2;
    table = new Int32Array(room * ENTRY);
    for (let from = 0; from < old.length; from += ENTRY) {
      const asked = old[from + 2] ?? 0;
      if (asked === 0) continue;
      const [start, end] = [old[from] ?? 0, old[from + 1] ?? 0];
      const at = placeOf(table, room, asked % KINDS, start, end);
      table[at] = start;
      table[at + 1] = end;
      table[at + 2] = asked;
    }
  };
  return (kind, start, end) => {
    if (size * 3 > room * 2) grow();
    const at = placeOf(table, room, kind, start, end);
    const asked = table[at + 2] ?? 0;
    if (asked === 0) {
      size++;
      table[at] = start;
      table[at + 1] = end;
    }
    const times = Math.floor(asked / KINDS) + 1;
    table[at + 2] = times * KINDS + kind;
    return times;
  };
}

/** Where the passage stands with its kind, or the empty place where it shall. */
function placeOf(
  table: Int32Array,
  room: number,
  kind: number,
  start: number,
  end: number,
): number {
  const spread =
    Math.imul(start, 0x9e3779b1) ^ Math.imul(end, 0x85ebca6b) ^ Math.imul(kind + 1, 0xc2b2ae35);
  for (let slot = (spread ^ (spread >>> 15)) & (room - 1); ; slot = (slot + 1) & (room - 1)) {
    const at = slot * ENTRY;
    const asked = table[at + 2] ?? 0;
    if (asked === 0 || (asked % KINDS === kind && table[at] === start && table[at + 1] === end))
      return at;
  }
}
