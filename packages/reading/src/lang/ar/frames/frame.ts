import type { Frame } from "../../../extract/figures/frame.ts";
import type { Item } from "../../../text/item.ts";
import { conditioned } from "./conditioned.ts";
import { doubted } from "./doubted.ts";
import { toldBehind } from "./told-behind.ts";
import { deedOf } from "./governor.ts";
import { intended } from "./intended.ts";
import { negated } from "./negated.ts";
import { isRate } from "./rate.ts";
import { isLeftOut, isRoomFor } from "./left-out.ts";
import { isStory } from "./story.ts";

/**
 * What the clause makes of the count at `at`. One walk from the deed to what governs it, whatever the deed, the form of the number and
 * its place: a new verb or noun is read in every frame at once.
 */
export function arabicFrame(items: readonly Item[], at: number): Frame | null {
  const deed = deedOf(items, at);
  if (isLeftOut(items, at)) return "spared";
  if (isRoomFor(items, at) || isStory(items, deed, at)) return "unreal";
  return (
    conditioned(items, deed, at) ??
    negated(items, deed, at) ??
    intended(items, deed, at) ??
    doubted(items, deed, at) ??
    toldBehind(items, deed, at) ??
    (isRate(items, deed, at) ? "rate" : null)
  );
}
