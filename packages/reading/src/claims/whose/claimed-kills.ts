import { fold } from "../../text/fold.ts";
import type { FigureFacts } from "../figure-facts.ts";

/** How far before a number its verb stands, in units of text. */
const NEAR = 70;

/** "It had killed", "claims to have killed more than", "we killed": whoever speaks did it, and nobody says to whom. */
const BY_US =
  /\b(?:it|they|we|have|has|had)\s+(?:also\s+)?(?:had\s+|have\s+)?(?:lost\s+[^.;,\n]{1,30}\s+and\s+(?:had\s+)?)?(?:killed|eliminated|neutrali[sz]ed)\s+(?:(?:more|fewer)\s+than\s+|at\s+least\s+|some\s+|about\s+|around\s+|nearly\s+|over\s+)?$/iu;

/** `كبّدت قواتنا المهاجمين 85 قتيلاً`: whom it made pay. Folded. */
const MADE_PAY =
  /(?:^|\s)[وف]?(?:كبد\p{L}*|تكبيد)\s(?:[^.؛!؟،\d\n]{0,30}\s)?(?:ال)?(?:مهاجمين|معتدين|ارهابيين|مسلحين|متمردين|غزاه)\s(?:[^.؛!؟،\d\n]{0,20}\s)?$/u;

/** "The army says it killed more than 85": a side that tells of its kills and names nobody counts the other side's. Civilians it would not boast of. */
export function areClaimedKills(
  raw: string,
  { start, measure, group, noun }: FigureFacts,
): boolean {
  if (measure !== "killed" || group !== "unknown") return false;
  const before = raw.slice(Math.max(0, start - NEAR), start);
  return noun.length === 0 ? BY_US.test(before) : MADE_PAY.test(fold(before));
}

/** `لم تفقد الجبهة في المعركة سوى 23 شهيداً`: what a side says it lost is its own. Folded. */
const ONLY =
  /(?:^|\s)(?:و?لم|و?لا)\s+[يتن](?:فقد|خسر)\s(?:[^.؛!؟،\d\n]{0,50}\s)?(?:سوي|الا|غير)\s+$|(?:^|\s)[وف]?(?:لم\s+[يتن]?(?:فقد|خسر))\s+(?:سوي|الا|غير)\s+$/u;

export function areOnlyLosses(raw: string, { start, measure }: FigureFacts): boolean {
  if (measure !== "killed" && measure !== "wounded") return false;
  return ONLY.test(fold(raw.slice(Math.max(0, start - NEAR), start)));
}
