import type { Item } from "../../text/item.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** `شنه عناصر يُشتبه في أنهم متطرفون`: what is thought of those just named; nobody says who thinks it. */
export function isSaidOfThem(items: readonly Item[], cue: number, verb: Item): boolean {
  const before = items[cue - 1];
  if (!isOf(verb, THOUGHT) || verb.conj || before === undefined || before.def) return false;
  if (!(before.tags.includes("counted") && before.sense?.number === "pl")) return false;
  const that = items.slice(cue + 1, cue + 3).find(({ tags }) => tags.includes("that"));
  return that !== undefined && /^ان(?:هم|هن|ها|هما)$/u.test(that.word + that.suffix);
}
const THOUGHT = spelled("[يت](?:شتبه|عتقد|ظن|رجح|زعم|فترض|قال|حتمل)");
