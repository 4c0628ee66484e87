import { PHONES } from "../../persons/contacts/phones.ts";
import type { Passage } from "../../model/passage.ts";

/** So far around a group of digits a number to call reaches. */
const REACH = 24;

/** A sign, or a zero at the begin of a group; a long number without them is a number (54687500001). */
const MAY_BE = /[+@]|(?<![0-9٠-٩])[0٠][0-9٠-٩]/u;

/** Whether digits are a group of a number to call: in "0933-112-233 injured" and `0944 555 777 للمفقودين` nobody is counted. */
export function isOfPhone({ start, end }: Passage, raw: string): boolean {
  const from = Math.max(0, start - REACH);
  const around = raw.slice(from, end + REACH);
  if (!MAY_BE.test(around)) return false;
  return PHONES.some((pattern) => covers(pattern, around, start - from, end - from));
}

/** Whether a match of the pattern has all of `text[start, end)`. By hand: `matchAll` makes a copy of the pattern each time. */
function covers(pattern: RegExp, text: string, start: number, end: number): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    if (match.index <= start && end <= match.index + match[0].length) {
      pattern.lastIndex = 0;
      return true;
    }
  return false;
}
