import type { Fired } from "../rule.ts";
import type { ReadSentence } from "../stage.ts";
import type { AttributionDraft } from "./draft.ts";

/**
 * Whether the `k`-th source relays whoever speaks before it in the sentence: an outlet or agency named after the words
 * (`حذر مسؤولون …، وفق صحيفة …`), or anybody named at the very end ("The hijackers say they will free five, a negotiator
 * told the radio.").
 */
export function relays(
  fired: readonly Fired<AttributionDraft>[],
  k: number,
  sentence: ReadSentence,
  raw: string,
): boolean {
  const draft = fired[k]?.out;
  if (draft === undefined || draft.reach === "forward" || draft.deeper === true) return false;
  if (isMedium(draft)) return true;
  const before = fired[k - 1]?.out;
  if (before?.reach !== "forward" || k !== fired.length - 1) return false;
  // "The warden acknowledged that ten died, according to two lawmakers who were present."
  const according = raw.slice(draft.cue.start, draft.cue.end).toLowerCase() === "according";
  if (!before.joined && !according) return false;
  const end = Math.max(draft.words.end, draft.cue.end);
  const rest = raw.slice(end, sentence.end);
  // "Kidnappers have threatened to kill them, a negotiator told the radio."
  const told =
    sentence.lang === "en" &&
    draft.cue.end === end &&
    /^(?:\s[^\s,;:"“”]+){0,7}[.»"”]*$/u.test(rest);
  return told || /^[\s.»"”]*$/u.test(rest.replace(/\b(?:on|by|in|who|with)\s.{0,40}$/u, ""));
}

/** An outlet or agency hands on what others say. */
export function isMedium({ kind }: Pick<AttributionDraft, "kind">): boolean {
  return kind === "outlet" || kind === "agency";
}
