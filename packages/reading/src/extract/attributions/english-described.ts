import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import { isOwner } from "./english-draft.ts";
import type { EnglishMode } from "./english-phrase.ts";
import { CONJUNCTIONS, phraseBack, type Subject } from "./english-subject-phrase.ts";
import { WALLS } from "./english-walls.ts";
import { endsLikeParticiple, ENGLISH_HEADS, isNameLike } from "./english-words.ts";

/** "a parent who was at the handover |": the words before the relative clause speak. */
export function relativeBack(
  items: readonly Item[],
  end: number,
  raw: string,
  mode: EnglishMode,
  walls: readonly string[] = WALLS,
): Subject | null {
  for (let i = end - 1; i > 0 && end - i <= 14; i--) {
    const item = items[i];
    if (item === undefined) return null;
    const who = beforeShort(items, i);
    if (item.word === "who" || item.word === "whose") return phraseBack(items, who, raw, mode);
    // "the force that controls the area |": a verb right after "that", and a body right before it
    const joins = i < end - 1 && (item.word === "that" || item.word === "which");
    if (joins && isFiniteVerb(items[i + 1])) return phraseBack(items, who, raw, mode);
    // "who was on shift that night |": no clause
    const which = item.word === "that" && i === end - 2;
    if (!which && hasAny(item, walls)) return null;
  }
  return null;
}

/** "an officer who was not authorised to speak publicly |": there a verb of speech is within the relative clause. */
export const SPOKEN_WALLS: readonly string[] = [
  "comma",
  "stop",
  "clause",
  "colon",
  "quote",
  "that",
];

/** "the Council of Dock Medics (CDM) which": index behind the name, without its short form. */
function beforeShort(items: readonly Item[], end: number): number {
  const bracketed =
    items[end - 1]?.tags.includes("paren-close") === true &&
    items[end - 3]?.tags.includes("paren-open") === true;
  return bracketed ? end - 3 : end;
}

/** "controls", "ran", "has": what opens the relative clause of a subject; "that the gate" opens what is said. */
function isFiniteVerb(item: Item | undefined): boolean {
  if (item === undefined || item.chunk !== null) return false;
  return (
    hasAny(item, ["aux", "verb-past", "pred"]) ||
    (!hasAny(item, ["article", "counted", "poss", "func"]) &&
      (/[^s]s$/u.test(item.word) || endsLikeParticiple(item.word)))
  );
}

/** "A leaked memo dated 12 January and seen by the Post |": the words before the participle speak. */
export function participleBack(
  items: readonly Item[],
  end: number,
  raw: string,
  mode: EnglishMode,
): Subject | null {
  for (let i = end - 1; i > 0 && end - i <= 14; i--) {
    const item = items[i];
    if (item === undefined) return null;
    // "video posted by the driver": a participle, though it is a verb of speech elsewhere
    const passive =
      isPosted(items, i) ||
      (items.slice(i + 1, i + 5).some(({ word }) => word === "by") &&
        (hasAny(item, ["say", "voices"]) || PARTICIPLE.test(item.word)));
    if (!passive && hasAny(item, WALLS) && !isNameLike(items, i, raw)) return null;
    // "Court documents filed on Monday |"
    const formed =
      item.chunk === null &&
      item.tags.length === 0 &&
      endsLikeParticiple(item.word) &&
      items[i - 1]?.tags.includes("document") === true;
    if (!passive && !formed && !hasAny(item, ["verb-past", "verb-ing"]) && item.word !== "dated")
      continue;
    const before = items[i - 1];
    if (before === undefined || CONJUNCTIONS.has(before.word)) continue;
    // "Yemen's acting health minister |": a title
    if (before.chunk?.kind === "name" && isOwner(before, item)) continue;
    const found = phraseBack(items, i, raw, mode);
    if (found !== null && hasAny(items[i - 1] ?? NONE, ENGLISH_HEADS)) return found;
  }
  return null;
}

const PARTICIPLE = /[^e]ed$|^(?:taken|shot|made|seen|written|drawn|given|sent|kept|drafted)$/u;

/** "a video posted online |", "pictures shared on Sunday |": what was done with a document, not what it says. */
function isPosted(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.tags.includes("document") !== true || !POSTED.has(items[at]?.word ?? ""))
    return false;
  return PLACES.has(items[at + 1]?.word ?? "");
}

const POSTED: ReadonlySet<string> = new Set(
  "posted shared published released circulated circulating uploaded broadcast aired distributed filmed".split(
    " ",
  ),
);

const PLACES: ReadonlySet<string> = new Set(
  "online on to via in across widely by from at".split(" "),
);
const NONE: { readonly tags: readonly string[] } = { tags: [] };
