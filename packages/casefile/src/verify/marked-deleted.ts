import type { DatabaseSync } from "node:sqlite";
import { bytes, integer } from "../file/columns.ts";

/** Ids in `search_data` from here on are pages of segments; below stand the averages and the structure. */
const SEGMENTS = 2 ** 37;
/** Set in the ids of pages that hold no entries, but where the next one begins. */
const NO_LEAF = 2n ** 31n;

/**
 * Pages of the full-text index where an entry is marked as deleted, by their number in `search_data`. Nothing is ever
 * taken out of this index, and the mark, a single bit, changes no answer as long as the entry has its positions: so no
 * search and no check of SQLite sees that it was turned. Leaf pages as SQLite describes them (`fts5_index.c`): two bytes
 * of the first row number's place, two of where the entries end, the entries, and the places of the terms.
 */
export function markedDeleted(db: DatabaseSync): readonly number[] {
  const rows = db.prepare("select id, block from search_data where id >= ? order by id");
  return rows
    .all(SEGMENTS)
    .map((row) => ({ id: integer(row, "id"), page: Buffer.from(bytes(row, "block")) }))
    .filter(({ id, page }) => isLeaf(id) && isMarked(page))
    .map(({ id }) => id);
}

function isLeaf(id: number): boolean {
  // The lowest 31 bits number the page, the six above them its height and kind.
  return ((BigInt(id) / NO_LEAF) & 0x3fn) === 0n;
}

function isMarked(page: Buffer): boolean {
  const [rowAt, end] = [page.readUInt16BE(0), page.readUInt16BE(2)];
  const terms = termPlaces(page, end);
  const lists = terms.map((at, index) => ({
    from: afterTerm(page, at, index === 0),
    to: terms[index + 1] ?? end,
  }));
  // Rows of a term that began on a page before.
  if (rowAt > 0 && rowAt < (terms[0] ?? end)) lists.push({ from: rowAt, to: terms[0] ?? end });
  return lists.some(({ from, to }) => hasMark(page, from, to));
}

/** Where each term begins: the first from the start of the page, the others from the one before. */
function termPlaces(page: Buffer, end: number): readonly number[] {
  const places: number[] = [];
  for (let at = end, place = 0; at < page.length;) {
    const delta = varint(page, at);
    at = delta.next;
    place += delta.value;
    places.push(place);
  }
  return places;
}

/** The first term of a page is whole, the others share their first bytes with the one before. */
function afterTerm(page: Buffer, at: number, isFirst: boolean): number {
  const shared = isFirst ? { value: 0, next: at } : varint(page, at);
  const own = varint(page, shared.next);
  return own.next + own.value;
}

/** Row number, size of its positions with the mark as lowest bit, positions; and so on. */
function hasMark(page: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const size = varint(page, varint(page, at).next);
    if (size.value % 2 === 1) return true;
    at = size.next + Math.floor(size.value / 2);
  }
  return false;
}

/** A number as SQLite writes it: seven bits a byte, the highest first. Beyond the page it is 0. */
function varint(page: Buffer, from: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let next = from;
  for (let byte = 0x80; byte >= 0x80 && next < from + 9; next += 1) {
    byte = page[next] ?? 0;
    value = value * 128 + (byte & 0x7f);
  }
  return { value, next };
}
