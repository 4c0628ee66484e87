import type { Phase } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { predicateAfter } from "./predicate-after.ts";

const AHEAD: ReadonlySet<string> = new Set(
  "due expected scheduled planned slated meant supposed set".split(" "),
);
const SO_NOW: ReadonlySet<string> = new Set("have stay remain may might".split(" "));
const BE: ReadonlySet<string> = new Set("are is were was be being".split(" "));

/** "kits for 800 families will be distributed", "a further 3,000 kits are due to arrive": nothing of it has happened. */
export function phaseOfTold(items: readonly Item[], at: number): Phase {
  const main = predicateAfter(items, at);
  if (main === null) return "done";
  // "may have known of the leak"; "will stay shut" is so already
  if (main.planned) {
    const verb = items.slice(at + 1, main.at + 1).map(({ word }) => word);
    return verb.some((word) => SO_NOW.has(word)) ? "done" : "planned";
  }
  const word = main.item.word;
  const due = AHEAD.has(word) && BE.has(items[main.at - 1]?.word ?? "");
  const next = items[main.at + 1]?.word ?? "";
  return due && (next === "to" || next === "in" || next === "on" || next === "next")
    ? "planned"
    : "done";
}
