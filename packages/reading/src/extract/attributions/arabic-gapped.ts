import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { arabicDraft } from "./arabic-draft.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";

/** Items of a second speaker between the comma and `عن`. */
const SPEAKER = 4;

/** The speaker in `تتحدث الوزارة عن 40 قتيلاً، والنقابة عن 52`, whose verb is the one before. */
export interface SecondSpeaker {
  readonly phrase: SourcePhrase;
  /** Index of the verb of saying, and of the comma behind what it says. */
  readonly verb: number;
  readonly comma: number;
}

/** Who speaks right before the `عن` at `of`; null where that is nobody, or no verb of saying with its own `عن` and a number stands before. */
export function secondSpeaker(items: readonly Item[], of: number): SecondSpeaker | null {
  if (items[of]?.word !== "عن") return null;
  let comma = of - 1;
  while (comma > Math.max(0, of - 1 - SPEAKER) && items[comma]?.tags.includes("comma") !== true)
    comma--;
  const opens = items[comma + 1];
  if (items[comma]?.tags.includes("comma") !== true || opens?.conj !== true) return null;
  const phrase = arabicPhrase(items, comma + 1, of, "any");
  // `ونقابة الأطباء عن 52`: definite by its last word
  if (phrase?.to !== of || !(phrase.definite || (phrase.known && items[of - 1]?.def === true)))
    return null;
  const verb = verbBefore(items, comma);
  return verb < 0 ? null : { phrase, verb, comma };
}

/** The verb of saying whose `عن` has a number behind it, with nothing but its clause up to `to`; -1 for none. */
function verbBefore(items: readonly Item[], to: number): number {
  let [number, of] = [false, false];
  for (let i = to - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return -1;
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") number = true;
    else if (item.word === "عن") of ||= number;
    // `لا تتحدث الوزارة عن 40`: what is not said the next one does not say either
    else if (item.tags.includes("say")) return of && !isNegated(items, i) ? i : -1;
  }
  return -1;
}

function isNegated(items: readonly Item[], verb: number): boolean {
  const before = items[verb - 1];
  return before?.tags.includes("neg") === true || /^(?:لا|لم|ما|لن)$/u.test(before?.word ?? "");
}

/** Attribution of what a second speaker says with the verb of the first. */
export function arabicGapped({ items, to }: Match): AttributionDraft | null {
  const of = items.findLastIndex(({ word }, i) => i < to && word === "عن");
  const said = secondSpeaker(items, of);
  const number = items[to - 1];
  if (said === null || number === undefined) return null;
  const { phrase, verb, comma } = said;
  return {
    ...arabicDraft(items, comma + 1, phrase, verb, "forward", number.start),
    joined: true,
  };
}
