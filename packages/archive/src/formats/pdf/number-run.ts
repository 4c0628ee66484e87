import { kindAt } from "./piece.ts";
import type { Piece, Strong } from "./piece.ts";

/** Stand singly within any number and keep its digits from left to right. */
const IN_NUMBER = /^[.,:/٫٬،]$/u;
/** Do so where no Arabic letter came before: `5-7` opens a line from left to right, and turns within it. */
const IN_FREE_NUMBER = /^[-+.,:/،]$/u;
/** Signs of a number (`12%`) that stay on its side where no Arabic letter came before. */
const BESIDE_FREE_NUMBER = /^[%٪‰°#$€£]$/u;
const WESTERN = /^[0-9]+$/u;

/**
 * Where the number that ends at `end`, seen from left to right, begins; `end` itself where there is none. The
 * rules are those by which every program sets mixed lines (Unicode's bidirectional algorithm, W2 to W6).
 */
export function numberStart(seen: readonly Piece[], end: number, before: Strong): number {
  const free = before !== "arabic";
  let from = end;
  if (free) {
    while (BESIDE_FREE_NUMBER.test(seen[from]?.text ?? "")) from -= 1;
    if (from < end && !isWestern(seen, from)) return end;
  }
  if (kindAt(seen, from) !== "digit") return end;
  for (;;) {
    const sign = seen[from - 1]?.text ?? "";
    if (kindAt(seen, from - 1) === "digit") from -= 1;
    else if (kindAt(seen, from - 2) !== "digit") break;
    else if (IN_NUMBER.test(sign)) from -= 2;
    else if (
      free &&
      IN_FREE_NUMBER.test(sign) &&
      isWestern(seen, from) &&
      isWestern(seen, from - 2)
    )
      from -= 2;
    else break;
  }
  if (free && isWestern(seen, from)) {
    while (BESIDE_FREE_NUMBER.test(seen[from - 1]?.text ?? "")) from -= 1;
  }
  return from;
}

function isWestern(seen: readonly Piece[], at: number): boolean {
  return WESTERN.test(seen[at]?.text ?? "");
}
