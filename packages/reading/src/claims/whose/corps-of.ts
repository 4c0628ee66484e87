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
