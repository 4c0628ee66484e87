import { latinStart } from "./latin-run.ts";
import { numberStart } from "./number-run.ts";
import { kindAt, lastStrong } from "./piece.ts";
import type { OrderContext, Piece } from "./piece.ts";

const ALONE: OrderContext = Object.freeze({ before: null, drawnAsRead: false });

/**
 * What is seen from left to right, in the order in which it is read. In a row from right to left numbers
 * and Latin words keep their order; `12-04-2031` after an Arabic word and numbers parted by a space do not,
 * as no editor sets them so. In a row from left to right the same holds of what is Arabic in it.
 */
export function logicalOrder(
  seen: readonly Piece[],
  rtl: boolean,
  context: OrderContext = ALONE,
): string {
  return rtl ? fromRight(seen, context) : fromLeft(seen, context);
}

function fromRight(seen: readonly Piece[], context: OrderContext): string {
  const parts: string[] = [];
  let { before } = context;
  let at = seen.length - 1;
  while (at >= 0) {
    const from = runStart(seen, at, { ...context, before });
    const run = seen
      .slice(from, at + 1)
      .map(({ text }) => text)
      .join("");
    parts.push(run);
    before = lastStrong(run) ?? before;
    at = from - 1;
  }
  return parts.join("");
}

/** Where the run that ends at `end` begins: Latin words with what is between them, or one number. */
function runStart(seen: readonly Piece[], end: number, context: OrderContext): number {
  const kind = kindAt(seen, end);
  if (kind === "rtl" || kind === "space") return end;
  const latin = kind === "other" ? null : latinStart(seen, end, context);
  return latin ?? numberStart(seen, end, context.before);
}

function fromLeft(seen: readonly Piece[], context: OrderContext): string {
  const parts: string[] = [];
  let at = 0;
  while (at < seen.length) {
    let last = at;
    if (kindAt(seen, at) === "rtl") {
      for (let next = at; next < seen.length && kindAt(seen, next) !== "ltr"; next += 1) {
        if (kindAt(seen, next) === "rtl") last = next;
      }
      parts.push(fromRight(seen.slice(at, last + 1), { ...context, before: "latin" }));
    } else parts.push(seen[at]?.text ?? "");
    at = last + 1;
  }
  return parts.join("");
}
