import { natureOf } from "../align/measures.ts";
import { openTime } from "./apart-in-time.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * "A security source gave a toll of 38 on Monday … a doctor said that it had gone up to 131": of two numbers of one report the smaller may be what the other was before it rose, unless a body or a party
 * stands by it.
 */
export function byRise({ a, b }: Relation): Judgement | null {
  if (a.report.id !== b.report.id) return null;
  if (natureOf(a.figure) !== "cumulative" || natureOf(b.figure) !== "cumulative") return null;
  const [fewer, more] = a.reach.said.low < b.reach.said.low ? [a, b] : [b, a];
  if (more.risen !== true) return null;
  const [last, other] = [fewer.figure.chain.at(-1), more.figure.chain.at(-1)];
  return last === undefined || !STANDS_BY.has(last.kind) || last.source === other?.source
    ? openTime
    : null;
}
/** Who counts, and stands by the number. */
const STANDS_BY: ReadonlySet<string> = new Set(["party", "body"]);
