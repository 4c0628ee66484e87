import type { AsOf, Figure } from "../../model/figure.ts";
import { fold } from "../../text/fold.ts";
import { foldedPassage } from "../../text/folded-passage.ts";

/** "The correct number was 20", "it should have read 20", before the number. */
const CUE_EN =
  /\b(?:correct|right|true|actual)\s+(?:number|figure|toll|count|total)s?\b|\bshould\s+(?:have\s+)?(?:read|be|been)\b/iu;
/** `والصحيح أن عدد القتلى كان 20`, `والصواب 57`. Folded. */
const CUE_AR = /(?:^|[\s،.:])و?(?:الصحيح|الصواب|صوابه|صحيحه)(?:ه)?(?!\p{L})/u;
/** "That day", `حتى ذلك اليوم`: the number held when the wrong one was given. Folded. */
const THEN =
  /\b(?:that\s+day|at\s+the\s+time|at\s+that\s+time)\b|(?:ذلك|تلك)\s+(?:اليوم|الحين|التاريخ|الوقت|الساعه)|(?:حينها|وقتها|انذاك)(?!\p{L})/iu;
/** How far back the wrong number stands, in units of text. */
const REACH = 400;

const LONG_AGO: AsOf = { start: null, end: null, basis: "assumed" };

/**
 * A notice of correction: "our report of Friday said 22 people were killed; the correct number that day was 20". Whoever says so takes the first number
 * back, as if he had denied it, and with it the parts that he corrects. Of what another speaker said the number stands: the hospital that gives "the correct number" contradicts
 * the mayor, and withdraws nothing of his.
 */
export function corrected(figures: readonly Figure[], raw: string): readonly Figure[] {
  const withdrawn = new Set<string>(
    figures
      .filter((figure, i) => isCalledWrong(figure, raw) || isTakenBack(figures, i, raw))
      .map(({ id }) => id),
  );
  const then = new Set<string>();
  for (const [i, right] of figures.entries()) {
    const cue = cueOf(right, raw);
    if (cue === null) continue;
    const wrong = wrongBefore(figures, i, cue, right);
    if (wrong === undefined || isSameNumber(wrong, right)) continue;
    withdrawn.add(wrong.id);
    if (right.asOf.basis === "published" && THEN.test(foldedPassage(raw, cue, right.start)))
      then.add(right.id);
  }
  if (withdrawn.size === 0) return figures;
  return figures.map((figure) => {
    if (withdrawn.has(figure.id)) return { ...figure, stance: "denied" };
    return then.has(figure.id) ? { ...figure, asOf: LONG_AGO } : figure;
  });
}

/**
 * "Our website gave the death toll as 25. That was a typing error for 52": the paper takes back its own number without a word for the right one. What it
 * only reports of others is theirs to take back.
 */
function isCalledWrong({ chain, sentence, end, stance }: Figure, raw: string): boolean {
  if (stance === "denied" || stance === "questioned") return false;
  const kind = chain.at(-1)?.kind;
  if (kind !== "outlet" && kind !== "document") return false;
  const behind = raw.slice(sentence.end, sentence.end + BEHIND);
  if (WRONG_EN.test(behind) && !/\d/u.test(raw.slice(end, Math.min(sentence.end, end + BEHIND))))
    return true;
  const within = raw.slice(end, Math.min(sentence.end, end + BEHIND));
  if (TOO_HIGH.test(within)) return true;
  return [within, behind].some((words) => MAY_BE_WRONG.test(words) && WRONG_AR.test(fold(words)));
}
/** As `WRONG_AR` may be written: asked before the words are folded. */
const MAY_BE_WRONG = /خط|خاط|صحي/u;
const BEHIND = 60;
const WRONG_EN =
  /^[.\s"”]*(?:that|this|it|the (?:figure|number))\s+(?:was|is)\s+(?:(?:a|an|our)\s+(?:\p{L}+\s+)?(?:error|mistake|typo|misprint|slip)\b|wrong\b|incorrect\b)/iu;
/** "the number of dead given by this office, 26, was too high" */
const TOO_HIGH =
  /^,\s+(?:was|is|were)\s+(?:(?:far\s+)?too\s+(?:high|low)|wrong|incorrect|an?\s+(?:error|mistake))\b/iu;
/** `وهو خطأ مطبعي`, `وهذا خطأ طباعي`. Folded. */
const WRONG_AR =
  /^[\s.،"]*و?(?:هو|هي|هذا|ذلك|كان\s+ذلك)\s+(?:رقم\s+)?(?:خطا|خاطي?ء?|غير\s+صحيح)(?!\p{L})/u;

/**
 * "Correction. On Tuesday we wrote that 29 people had died. The ministry's count on that day was 24": under that head what the paper itself wrote is what it
 * takes back, where another number of the same stands behind it.
 */
function isTakenBack(figures: readonly Figure[], i: number, raw: string): boolean {
  const wrong = figures[i];
  if (wrong === undefined || wrong.stance === "denied" || wrong.stance === "questioned")
    return false;
  const { sentence, start, end, measure } = wrong;
  if (!HEAD.test(raw.slice(Math.max(0, sentence.start - HEAD_REACH), start))) return false;
  const lead = raw.slice(sentence.start, start);
  if (!WE_WROTE_EN.test(lead) && !WE_WROTE_AR.test(fold(lead))) return false;
  return figures.some(
    (right) =>
      right.measure === measure &&
      right.start > end &&
      right.start - end < REACH &&
      !isSameNumber(wrong, right),
  );
}
const HEAD_REACH = 40;
const HEAD = /(?:^|\n)\s*(?:correction|corrections|تصحيح)\s*[:.\n،–—-]/iu;
const WE_WROTE_EN = /\bwe\s+(?:had\s+)?(?:wrote|written|reported|said|stated|gave)\b/iu;
/** `ذكرنا في نشرة الأمس أن`, folded. */
const WE_WROTE_AR = /(?:^|[\s،.:])[وف]?(?:ذكرنا|اوردنا|نشرنا|كتبنا|قلنا)(?!\p{L})/u;

/** The last figure before the `i`-th one and its words of correction that it can correct. */
function wrongBefore(
  figures: readonly Figure[],
  i: number,
  cue: number,
  right: Figure,
): Figure | undefined {
  for (let at = i - 1; at >= 0; at--) {
    const old = figures[at];
    if (old === undefined) break;
    if (old.start < cue && cue - old.start < REACH && isOfOneCount(old, right)) return old;
    if (old.sentence.end < cue - REACH) break;
  }
  return undefined;
}

/** Where the words of correction stand before a number in its sentence; null where there are none. */
function cueOf({ sentence, start }: Figure, raw: string): number | null {
  const lead = raw.slice(sentence.start, start);
  // the long lead of a list is folded only where the letter of all Arabic cues is in it
  const found =
    CUE_EN.exec(lead) ??
    (lead.includes("ص") ? CUE_AR.exec(foldedPassage(raw, sentence.start, start)) : null);
  return found === null ? null : sentence.start + Math.min(found.index, lead.length);
}

function isOfOneCount(old: Figure, right: Figure): boolean {
  if (old.measure !== right.measure || old.group !== right.group) return false;
  if (old.unit !== right.unit || old.stance === "denied" || old.stance === "questioned")
    return false;
  const [first, last] = [old.chain.at(-1), right.chain.at(-1)];
  return first?.source === last?.source || (first?.kind === "document" && right.chain.length === 1);
}

function isSameNumber(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high;
}
