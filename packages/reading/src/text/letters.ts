import { unitAt } from "./unit-at.ts";

/** Whether a letter stands at a place. By its unit where it is of the Latin or Arabic alphabet: every word of a text is asked. */
export function isLetterAt(raw: string, at: number): boolean {
  const unit = unitAt(raw, at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || isBasicCapital(unit);
  return isArabicLetter(unit) || /^\p{L}/u.test(raw.slice(at, at + 1));
}

/** Whether a capital stands there. */
export function isCapitalAt(raw: string, at: number): boolean {
  const unit = unitAt(raw, at);
  if (unit < 0x80) return isBasicCapital(unit);
  return !isArabicLetter(unit) && /^\p{Lu}/u.test(raw.slice(at, at + 1));
}

function isBasicCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** From hamza to yeh: letters all of them. */
function isArabicLetter(unit: number): boolean {
  return unit >= 0x0620 && unit <= 0x064a;
}
