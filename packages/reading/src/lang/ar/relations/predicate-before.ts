import type { Item } from "../../../text/item.ts";
import {
  COPULA,
  SUBORDINATE,
  ends,
  isAside,
  isNumber,
  isOblique,
  isPreposition,
  lastComma,
} from "./words.ts";

/** A verb may stand far before its subject; a verbal noun is near to what it governs. */
const REACH = 18;
const MASDAR = 9;
const ASIDE = 12;

/**
 * Where the verb or verbal noun stands whose subject or object the counted at `from` are, over phrases and asides
 * (`قُتل في الهجوم الذي شنه مسلحون على السوق، أمس، 20 شخصاً`). -1 for none.
 */
export function predicateBefore(items: readonly Item[], from: number): number {
  for (let at = from - 1; at > Math.max(-1, from - REACH); at--) {
    const item = items[at];
    if (item === undefined || ends(item)) return -1;
    if (item.tags.includes("comma")) {
      const open = lastComma(items, at - 1, ASIDE);
      if (open < 0 || !isAside(items, open, at)) return -1;
      at = open;
      continue;
    }
    if (item.chunk !== null) {
      if (isNumber(item) && !isOblique(items, at)) return -1;
      continue;
    }
    const { tags, word } = item;
    if (["that", "say", "toll", "among", "quote-open", "paren"].some((tag) => tags.includes(tag)))
      return -1;
    if (COPULA.has(word) || SUBORDINATE.has(word)) return -1;
    if (!tags.includes("pred")) continue;
    if (tags.includes("verb")) return /(?:وا|ون|ين)$/u.test(word) ? -1 : at;
    const bound =
      isPreposition(items[at - 1]) && !/^(?:عن|الي|في)$/u.test(items[at - 1]?.word ?? "");
    return from - at <= MASDAR && !item.def && item.suffix === "" && !bound ? at : -1;
  }
  return -1;
}
