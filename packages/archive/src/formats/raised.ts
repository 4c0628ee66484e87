import { westernDigits } from "../report/western-digits.ts";

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The mark of a note as raised digits: `120` with the mark 1 is `120¹`, not 1201. Other marks stay. */
export function raised(mark: string): string {
  return westernDigits(mark).replaceAll(/[0-9]/gu, (digit) => RAISED[Number(digit)] ?? digit);
}

const NUMBERED = /^[[(]?\s*(\p{Nd}{1,3}(?:\s*[,،–-]\s*\p{Nd}{1,3})*)\s*[\])]?$/u;

/**
 * What is set above the line: numbers of notes and powers as raised digits, without the brackets in which some
 * pages put them; anything else (`1st`, `m²`) as it is.
 */
export function setAbove(text: string): string {
  const [, number] = NUMBERED.exec(text.trim()) ?? [];
  return number === undefined ? text : raised(number.replaceAll(/\s+/gu, ""));
}
