import { fold } from "@tarjih/reading";
import type { Figure } from "@tarjih/reading";

/** Letters before a number in which its rise is told. */
const REACH = 140;

const ENGLISH =
  /\b(?:r(?:ose|isen|ises|ising)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|increased|grew|grown|(?:went|gone|going)\s+up)\b[^.;\p{Nd}]{0,70}\bto\s+(?:[\p{L}-]+\s+){0,3}$/u;
const ARABIC =
  /(?:^|\s)[وف]?(?:[يت]?رتفع|ارتفع|[لب]?(?:ال)?ارتفاع|زاد|قفز|صعد|[يت]زداد|ازداد)\p{L}{0,2}(?:\s[^؛\p{Nd}]{0,120})?\sالي\s+(?:\p{L}+\s+){0,3}$/u;

/** Whether the words before a number say that it has risen to it: "the number of bodies rose to 33", `ارتفع إلى 33`. */
export function hasRisen(text: string, { start, sentence }: Figure): boolean {
  const lead = text.slice(Math.max(sentence.start, start - REACH), start);
  return /\p{Script=Arabic}/u.test(lead) ? ARABIC.test(`${fold(lead)} `) : ENGLISH.test(lead);
}
