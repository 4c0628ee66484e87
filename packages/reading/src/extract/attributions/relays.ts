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
  if (draft === undefined || draft.reach === "forward") return false;
  // "…, Olm Radio reported, citing Dune Watch": between the radio and whoever spoke before both
  const before = fired[k - 1]?.out;
  if (draft.deeper === true)
    return isMedium(draft) && (isAccording(before, raw) || relays(fired, k - 1, sentence, raw));
  if (isMedium(draft) || (before !== undefined && followsAtOnce(before, draft, raw))) return true;
  const end = Math.max(draft.words.end, draft.cue.end);
  const rest = raw.slice(end, sentence.end);
  const aside = ASIDE.exec(rest)?.[0] ?? "";
  const isLast = fired.slice(k + 1).every(({ out }) => out.cue.start < end + aside.length);
  if (before?.reach !== "forward" || !isLast) return false;
  // "The warden acknowledged that ten died, according to two lawmakers who were present."
  const according = isAccording(draft, raw);
  // "The council said that ten died, according to a survivor": he tells what he saw, and not what the council said
  if (draft.kind === "witness" && (according || sentence.lang === "ar")) return false;
  // "a raid in which the group said 60 had died, the Union said"
  // and no "There is no truth to reports of 35 deaths, the mayor said"
  const isHeard = sentence.lang === "en" && before.spokenOf !== true;
  if (!before.joined && !according && !isHeard) return false;
  // "Kidnappers have threatened to kill them, a negotiator told the radio."
  const told =
    sentence.lang === "en" &&
    draft.cue.end === end &&
    /^(?:\s[^\s,;:"“”]+){0,7}[.»"”]*$/u.test(rest);
  const plain = rest.slice(aside.length);
  return (
    told || /^[\s.»"”]*$/u.test(plain.replace(/\b(?:on|by|in|who|with|that|which)\s.{0,80}$/u, ""))
  );
}

/** "…, according to SITE, a group that monitors such claims." */
const ASIDE = /^,\s(?:an?|the)\s[^,;:]{0,80}(?=[.»"”]*$)/u;

/** "according to an official, the paper reports citing Dune Watch" */
function isAccording(draft: AttributionDraft | undefined, raw: string): boolean {
  if (draft === undefined || draft.reach === "forward") return false;
  return raw.slice(draft.cue.start, draft.cue.end).toLowerCase() === "according";
}

/** "12 died, according to an official, the ministry said", "the union said, according to Olm Radio": nothing stands between the two for the second to say but what the first says. */
export function followsAtOnce(
  { reach, cue, words }: AttributionDraft,
  draft: AttributionDraft,
  raw: string,
): boolean {
  const end = Math.max(cue.end, words.end);
  return reach !== "forward" && end < draft.opens && NOTHING.test(raw.slice(end, draft.opens));
}
/** Commas, and when it was said ("the sources said on Friday, May 9, according to Reuters"). */
const NOTHING =
  /^(?:[\s,،]|\b(?:on|in|late|early|\p{Lu}[a-z]+day|yesterday|today|\p{Lu}[a-z]+ \d{1,2}|\d{1,2} \p{Lu}[a-z]+|\d{4})\b)*$/u;

/** An outlet or agency hands on what others say. */
export function isMedium({ kind }: Pick<AttributionDraft, "kind">): boolean {
  return kind === "outlet" || kind === "agency";
}
