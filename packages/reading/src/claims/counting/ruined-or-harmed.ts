import { fold } from "../../text/fold.ts";

const WORDS = "(?:\\s+(?!and\\b|or\\b|but\\b)[\\p{L}’'-]+)";
const RUIN = "(?:destroyed|demolished|ruined|flattened|wrecked|levelled|burn(?:ed|t)(?:\\s+down)?)";
const HARM = "(?:(?:(?:badly|partly|partially|heavily|severely)\\s+)?(?:damaged|harmed|hit))";
const EITHER = `(?:(?:${RUIN}\\s+or\\s+${HARM}|${HARM}\\s+or\\s+(?:completely\\s+)?${RUIN})|affected(?!\\s+by))`;
const ENGLISH_BEHIND = new RegExp(`^${WORDS}{0,5}?\\s+${EITHER}\\b`, "iu");
const ENGLISH_AHEAD = new RegExp(
  `\\b(?:${RUIN}\\s+or\\s+${HARM}|${HARM}\\s+or\\s+${RUIN})${WORDS}{0,3}?\\s+$`,
  "iu",
);

const RUIN_AR = "(?:دمر|هدم|تدمير|هدم|تهدم|مدمر|مهدم|انهار|احترق|محترق)";
const HARM_AR = "(?:تضرر|تضر|متضرر|اضرار|الحاق\\s+اضرار|تضررت)";
const ARABIC_AHEAD = new RegExp(
  `(?<!\\p{L})[وف]?(?:ال)?(?:${RUIN_AR}\\p{L}{0,2}\\s+او\\s+(?:ال)?${HARM_AR}|${HARM_AR}\\p{L}{0,2}\\s+او\\s+(?:ال)?${RUIN_AR})\\p{L}{0,2}\\s(?:[^.؛\\d]{0,40}\\s)?$`,
  "u",
);
const ARABIC_BEHIND = new RegExp(
  `^(?:\\s+\\p{L}+){0,4}?\\s+(?:(?:بين|ما\\s+بين)\\s+(?:ال)?(?:${RUIN_AR}\\p{L}{0,2}\\s+و(?:ال)?${HARM_AR}|${HARM_AR}\\p{L}{0,2}\\s+و(?:ال)?${RUIN_AR})|(?:ال)?${RUIN_AR}\\p{L}{0,2}\\s+او\\s+(?:ال)?${HARM_AR}|(?:ال)?${HARM_AR}\\p{L}{0,2}\\s+او\\s+(?:ال)?${RUIN_AR})`,
  "u",
);

/**
 * Does one number count what was destroyed and what was damaged together ("58 houses are destroyed or damaged", `دُمر أو تضرر 112 منزلاً`,
 * "41 houses affected")? It is no number of either, and two such numbers answer one question. What stands before and behind the number, as it is in the text.
 */
export function isRuinedOrHarmed(before: string, after: string): boolean {
  if (/\p{Script=Arabic}/u.test(before + after))
    return ARABIC_AHEAD.test(fold(before)) || ARABIC_BEHIND.test(fold(after));
  return ENGLISH_AHEAD.test(before) || ENGLISH_BEHIND.test(after);
}
