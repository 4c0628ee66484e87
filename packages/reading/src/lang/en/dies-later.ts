import type { Match } from "../../extract/rule.ts";
import type { Item } from "../../text/item.ts";
import { predicateAfter } from "./relations/predicate-after.ts";

/** "… and died": the verb behind the one that hurt them, of the same subject. */
export function diesThen({ items, to }: Match): boolean {
  for (let at = to; at < Math.min(items.length - 1, to + DIES); at++) {
    const item = items[at];
    if (item === undefined || item.chunk !== null) return false;
    if (["stop", "comma", "clause", "counted"].some((tag) => item.tags.includes(tag))) return false;
    if (item.word === "and" && /^(?:died|perished|succumbed)$/u.test(items[at + 1]?.word ?? ""))
      return true;
  }
  return false;
}

const DIES = 6;

/** The verb of whom a participle only describes: "five people wounded in the shooting died"; "ten wounded, one died" is of another. */
export function dieAfterwards({ items, from, to }: Match): boolean {
  const main = predicateAfter(items, from);
  if (main?.kind !== "outcome" || main.at < to || main.item.sense?.measure !== "killed")
    return false;
  return items
    .slice(to, main.at)
    .every(
      ({ chunk, tags }) =>
        chunk?.kind !== "count" && chunk?.kind !== "quantity" && !tags.includes("comma"),
    );
}

/** "who were injured when the roof fell | died on Monday": the clause of time has its own verb, and the next one is of those who were hurt. */
export function dieBehindAside({ items, to }: Match): boolean {
  let own: boolean | null = null;
  for (let at = to; at < Math.min(items.length, to + ASIDE); at++) {
    const item = items[at];
    if (item === undefined || ENDS.some((tag) => item.tags.includes(tag))) return false;
    if (item.chunk !== null) continue;
    if (item.tags.includes("aux")) {
      // "was hit": over the participle of the clause
      if (own === false) {
        own = true;
        at++;
      }
      continue;
    }
    // "when a guard shouted and a cook died", "after the driver they attacked died"
    if (/^(?:and|they|who|that|whom)$/u.test(item.word)) return false;
    if (TIMES.has(item.word)) own = false;
    else if (own === true && DIES_OF.test(item.word)) return true;
    else if (own === false && isVerb(item)) own = true;
    else if (own === true && isVerb(item)) return false;
  }
  return false;
}

function isVerb({ tags }: Item): boolean {
  return tags.includes("verb-past") || tags.includes("pred");
}
const ASIDE = 14;
const TIMES: ReadonlySet<string> = new Set(["when", "after", "as"]);
const ENDS = ["stop", "comma", "clause", "count", "quantity"] as const;
const DIES_OF = /^(?:died|perished|succumbed)$/u;
