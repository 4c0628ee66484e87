import type { Figure } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import { foldedPassage } from "../../text/folded-passage.ts";
import { countCuesIn, type CountCues } from "./count-cues.ts";
import type { FigureFacts } from "../figure-facts.ts";
import { leavesUnverified } from "./left-unverified.ts";
import { isSoFar, mayBeSoFar, NEAR as SO_FAR } from "./so-far.ts";
import { isOfAllTime, isStoodBy, mayBeStoodBy, NEAR as STOOD_BY } from "./stood-by.ts";

/**
 * What a sentence says of the counting of its numbers. It is folded once for all of them, and of each number only that is asked which some words in or
 * beside the sentence allow: of most nothing.
 */
export function saidOfCounting(
  raw: string,
  sentence: Passage,
): (fact: FigureFacts) => { readonly finality?: Figure["finality"]; readonly ownRule?: true } {
  const { start, end } = sentence;
  const text = foldedPassage(raw, start, end);
  const said = countCuesIn(text);
  const cues: CountCues = leavesUnverified(text, raw, end) ? { ...said, ownRule: true } : said;
  const isPerhapsSoFar =
    cues.finality === undefined && mayBeSoFar(text + foldedPassage(raw, end, end + SO_FAR));
  const isPerhapsStoodBy = mayBeStoodBy(foldedPassage(raw, start - STOOD_BY, start) + text);
  return (fact) => {
    // "The final toll is 84, up from 61 earlier": the older number is not what is final.
    if (!fact.isNow)
      return FIRST_COUNT.test(foldedPassage(raw, fact.end, fact.end + BEHIND))
        ? { finality: "preliminary" }
        : NOTHING;
    const isFinal =
      (isPerhapsStoodBy && isStoodBy(raw, fact.start)) ||
      (fact.high === 0 && isOfAllTime(raw, sentence, fact.end));
    if (isFinal) return { ...cues, finality: "final" };
    const drafted = { measure: fact.measure, mode: fact.drafted };
    return isPerhapsSoFar && isSoFar(drafted, raw, fact.end)
      ? { ...cues, finality: "preliminary" }
      : cues;
  };
}
const NOTHING = {};
/** `والأحد قالت الجماعة إن الغارات خلّفت 50 قتيلاً و100 جريح، في حصيلة أولية`: said of the numbers right before it, however old they are. */
const FIRST_COUNT =
  /^[^.؛;\n]{0,30}[\s,،(](?:(?:في|وفق|بحسب|حسب)\s+)?(?:حصيله\s+(?:اوليه|مبدييه)|(?:in|by)\s+an?\s+(?:initial|preliminary|early)\s+(?:toll|count|tally))(?!\p{L})/u;
const BEHIND = 60;
