import type { Match } from "../../../extract/rule.ts";

/** `خمس البيوت` is a fifth of the houses: five are `خمسة بيوت`, or `البيوت الخمسة`. */
export function isShareOf(match: Match): boolean {
  return FIFTHS.has(match.get("q")?.word ?? "") && match.get("n")?.def === true;
}

const FIFTHS: ReadonlySet<string> = new Set(["خمس", "سبع", "تسع", "عشر"]);
