import type { Item } from "../../text/item.ts";
import { arabicPhrase, type NounPhrase } from "./arabic-phrase.ts";

/** Items of who got it, between the verb and the paper. */
const REACH = 10;

/** `تلقت منظمة الغيث تقارير | تفيد بمقتل 35`: who got the papers that speak, right before them; null where nobody is told to have got them. */
export function receiverOf(items: readonly Item[], paper: number): NounPhrase | null {
  for (let at = paper - 1; at >= Math.max(0, paper - REACH); at--) {
    const item = items[at];
    if (item === undefined || item.tags.includes("stop")) return null;
    if (!RECEIVED.test(item.word)) continue;
    const found = arabicPhrase(items, at + 1, paper, "strict");
    if (found === null || found.kind === "document" || found.kind === "unnamed") return null;
    // `تلقت منظمة الغيث «غيث»، تقارير`: her short name may stand between, and no other deed
    return items.slice(found.to, paper).some(({ tags }) => hasOneOf(tags)) ? null : found;
  }
  return null;
}
const RECEIVED = /^[وف]?(?:تلق(?:ي|ت|وا)|تسلم(?:ت)?|استلم(?:ت)?|حصل(?:ت)?)$/u;

const DEEDS: readonly string[] = ["verb", "pred", "that", "say"];

function hasOneOf(tags: readonly string[]): boolean {
  return DEEDS.some((tag) => tags.includes(tag));
}
