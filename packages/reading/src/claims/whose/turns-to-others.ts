import { fold } from "../../text/fold.ts";
import { areOwnLosses } from "./own-losses.ts";
import type { Speaker } from "./own-losses.ts";

/** What stands between two numbers where the second is of whom the first side fights: `ومن العدو 30`, "and that they killed 40", "against 40 of the army", "and the army's at 60". */
export function turnsToOthers(between: string): boolean {
  return TURNS.test(between) || OF_OTHERS.test(between) || ARABIC_TURNS.test(fold(between));
}
const TURNS =
  /\b(?:enemy|against|versus)\b|\b(?:(?:they|it|we)|and)\s+(?:had\s+|have\s+|has\s+)?(?:killed|captured|wounded|destroyed|eliminated)\b[^,;]{0,20}$/iu;
const ARABIC_TURNS =
  /(?:^|\s)[وفبل]?(?:من\s+)?(?:العدو|الجيش|المسلحين|الاحتلال|الارهابيين|المليشيا|الميليشيا|المهاجمين|النظام)(?!\p{L})/u;

/** "the army's at", "those of the rebels at", right before a number. */
const OF_OTHERS =
  /\b(?:\p{L}+['’]s?|those\s+of\s+(?:the\s+)?[\p{L}-]+)\s+(?:(?:losses|dead|casualties|wounded)\s+)?(?:at|to|as|were)\s+(?:about\s+|some\s+)?$/iu;
const NEAR = 40;
const WHOSE: ReadonlySet<string> = new Set(["ours", "theirs"]);

/** A number that has its noun from the one before it, but not whose they are: "put its own dead at seven and the army's at 60". */
export function withoutOwner<
  Fact extends { readonly noun: readonly string[]; readonly start: number },
>(fact: Fact, raw: string, speaker: Speaker | undefined): Fact {
  const { noun, start } = fact;
  if (!noun.some((tag) => WHOSE.has(tag))) return fact;
  const isOfOthers =
    OF_OTHERS.test(raw.slice(Math.max(0, start - NEAR), start)) ||
    areOwnLosses(raw, { start }, speaker) === false;
  if (!isOfOthers) return fact;
  return { ...fact, noun: noun.filter((tag) => !WHOSE.has(tag)) };
}
