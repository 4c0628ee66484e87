import { MEASURES } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { WHOLE } from "../align/groups.ts";
import type { Group } from "./group.ts";

/**
 * The order in which a person asks: subject and event first, then the measures in the order of the codebook
 * (killed, wounded, missing …), the whole before its parts. Never by how many answer: a copy would move it.
 */
export function inAskedOrder(mainEvent: string): (a: Group, b: Group) => number {
  return (a, b) => {
    const [x, y] = [a.own[0]?.figure, b.own[0]?.figure];
    if (x === undefined || y === undefined) return compareText(a.key, b.key);
    return (
      compareText(x.subject ?? "", y.subject ?? "") ||
      Number(x.event !== mainEvent) - Number(y.event !== mainEvent) ||
      compareText(x.event, y.event) ||
      MEASURES.indexOf(x.measure) - MEASURES.indexOf(y.measure) ||
      Number(a.group !== WHOLE) - Number(b.group !== WHOLE) ||
      compareText(a.key, b.key)
    );
  };
}
