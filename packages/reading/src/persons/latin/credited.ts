import { NAMED_AFTER, OFFICES } from "../vocabulary/cues.ts";
import type { Words } from "../found.ts";
import { isPlaceOrBody } from "./places.ts";
import { isPlain, isPublic } from "./words.ts";
import { isKnown } from "../office/public-role.ts";
import { type CaseKnows, publicKey } from "../suspect.ts";

/** "Photo: Sorrel Finch", "Translated by Mina": who made a picture or put words into another language. */
export function isCredited(where: Words, from: number, to: number, knows: CaseKnows): boolean {
  const { text, words } = where;
  const run = words.slice(from, to);
  const [first] = run;
  if (first === undefined || run.length > 3 || isPlaceOrBody(run)) return false;
  if (
    isKnown(where, from, to) ||
    isPublic(publicKey(run.map(({ folded }) => folded).join(" ")), knows)
  )
    return false;
  if (run.some(({ folded }) => NAMED_AFTER.has(folded) || OFFICES.has(folded))) return false;
  // "Photo: Relatives of the dead"
  if (run.length === 1 && isPlain(first) && words[to]?.joined === true) return false;
  return CREDIT.test(text.slice(Math.max(0, first.start - 40), first.start));
}

const CREDIT =
  /(?:^|[^\p{L}])(?:photos?|photographs?|photography|pictures?|images?|videos?|footage|filmed|camera|captions?|illustrations?|drawings?|translat(?:ion|ed|or)|interpreter|transcri(?:pt|pts|bed)|interviewer|subtitles?)(?: (?:by|credit|courtesy(?: of)?))?(?::|(?<=by|of)) $/iu;
