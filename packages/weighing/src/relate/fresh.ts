import type { Statement } from "../align/statement.ts";

/**
 * A number that is of the hour at which it is told, and no older one again: its words call it final or say that it is all
 * ("only three"), or whoever counts publishes it. Of a count that only grows, a larger number of before contradicts it.
 */
export function isFresh({ figure, ownWord }: Statement): boolean {
  return figure.finality === "final" || figure.only === true || ownWord === true;
}

/** The words say the day: whatever the age of a larger number before it, it is a number of then. */
export function isDated({ asOf: { basis } }: Statement): boolean {
  return basis === "stated" || basis === "relative";
}
