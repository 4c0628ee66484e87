import type { Match } from "../../../extract/rule.ts";
import type { Item } from "../../../text/item.ts";

/** `خمس البيوت` is a fifth of the houses: five are `خمسة بيوت`, or `البيوت الخمسة`. */
export function isShareOf(match: Match): boolean {
  return FIFTHS.has(match.get("q")?.word ?? "") && match.get("n")?.def === true;
}

const FIFTHS: ReadonlySet<string> = new Set(["خمس", "سبع", "تسع", "عشر"]);

/** `ثلاثة من الشرطة والجيش`, `من قوى الأمن وحراس السجن`: of both together; `ثلاثة من الشرطة ومدني` are of the first, and one more. */
export function isOneOfSeveral(next: Item | undefined): boolean {
  if (next?.conj !== true) return false;
  const single = next.sense?.number === "sg" && !next.def && next.suffix === "";
  return !single && OF_SEVERAL.some((tag) => next.tags.includes(tag));
}

const OF_SEVERAL: readonly string[] = ["party-noun", "force", "counted"];
