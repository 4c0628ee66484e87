import type { Passage } from "../model/passage.ts";

/** Ways to reach or find a person that a text prints. */
export type ContactKind = "phone" | "email" | "handle" | "document" | "position";

/** A passage that tells how to reach or find a person. */
export interface Contact extends Passage {
  readonly kind: ContactKind;
}

const DIGIT = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9]";
const SIGN = "[\\s.()\\-]?";
/** Anchored by `+`, a leading zero of a mobile or a word before it: tolls and dates are no numbers to call. */
const PATTERNS: readonly (readonly [ContactKind, RegExp])[] = [
  ["email", /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu],
  ["handle", /(?<![\p{L}\p{N}.@/])@[A-Za-z][A-Za-z0-9_]{2,29}(?![\p{L}\p{N}@])/gu],
  [
    "phone",
    new RegExp(`(?:\\+|(?<!${DIGIT})00)${DIGIT}(?:${SIGN}${DIGIT}){7,13}(?!${DIGIT})`, "gu"),
  ],
  [
    "phone",
    new RegExp(`(?<!${DIGIT})[0٠۰][79٧٩۷۹]${DIGIT}(?:${SIGN}${DIGIT}){6,8}(?!${DIGIT})`, "gu"),
  ],
  [
    "document",
    new RegExp(
      `(?<=(?:الرقم الوطني|رقم الهوية|رقم الجواز|national number|ID number|ID no\\.?|passport number|passport no\\.?)\\s{0,3}:?\\s{0,3})[A-Z]{0,3}${DIGIT}{5,14}`,
      "giu",
    ),
  ],
  ["position", /(?<![\d.])-?\d{1,2}\.\d{4,8}\s?°?[NS]?\s?,\s?-?\d{1,3}\.\d{4,8}(?!\d|\.\d)/gu],
];

/** Phones, e-mail addresses, handles, papers and exact positions in a text, in its order, none twice. */
export function contactsIn(text: string): readonly Contact[] {
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
