import type { Match } from "../../extract/rule.ts";
import type { Count } from "../../text/item.ts";

/** "search for thousands of dead and missing people": one number over two outcomes. */
export function isShared(m: Match, count: Count): boolean {
  const [join, other, next] = [m.items[m.to], m.items[m.to + 1], m.items[m.to + 2]];
  if (count.measure === null || (join?.word !== "and" && join?.word !== "or")) return false;
  const outcome =
    other?.tags.includes("missing-adj") === true || other?.tags.includes("past") === true;
  // "beheaded seven of the 15 hostages and freed the rest": a verb of the same doer, with its object
  const object = ["quantity", "count", "article", "poss"];
  return outcome && !object.some((tag) => next?.tags.includes(tag) === true);
}
