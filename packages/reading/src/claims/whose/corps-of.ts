import type { Chain } from "../../model/source.ts";
import { fold } from "../../text/fold.ts";

/**
 * Whom `عنصر` means in the mouth of a policeman, a rescuer or a fireman, by what he is called: `قال ضابط في الشرطة: قُتل أربعة من عناصرنا`. A member of
 * something is a fighter only of those who fight. Null for all other speakers.
 */
export function corpsOf(chain: Chain): string | null {
  for (const { source } of chain.slice(1).toReversed()) {
    const name = fold(source);
    for (const [corps, pattern] of CORPS) if (pattern.test(name)) return corps;
  }
  return null;
}
const CORPS: readonly (readonly [string, RegExp])[] = [
  ["police", /(?:^|\s|لل|ال)(?:شرط(?:ه|ي|يه)|دركي?|داخليه|مرور)(?!\p{L})/u],
  ["aid-workers", /دفاع\s+(?:ال)?مدني|(?:^|\s|ال)(?:اسعاف|انقاذ)(?!\p{L})/u],
  ["firefighters", /(?:^|\s|لل|ال)(?:اطفاء|اطفايي(?:ه|ين|ون)?)(?!\p{L})/u],
];

/** What the people of those who rescue are, in a name of theirs: "two of our volunteers" of the Plain Rescue Corps are no side's dead. Null for all others. */
export function rescuersOf(name: string): string | null {
  return RESCUERS.find(([, pattern]) => pattern.test(fold(name)))?.[0] ?? null;
}
const RESCUERS: readonly (readonly [string, RegExp])[] = [
  [
    "firefighters",
    /\bfire (?:and rescue |rescue )?(?:service|brigade|department|corps)\b|(?:^|\s|ال)اطفاء(?!\p{L})/u,
  ],
  [
    "aid-workers",
    /\b(?:rescue|civil defen[cs]e|ambulance|red (?:crescent|cross)|relief)\b|دفاع\s+(?:ال)?مدني|هلال\s+(?:ال)?احمر|صليب\s+(?:ال)?احمر|(?:^|\s|ال)(?:اسعاف|انقاذ|اغاثه)(?!\p{L})/u,
  ],
];
