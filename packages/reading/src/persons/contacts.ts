import type { Passage } from "../model/passage.ts";
import { PAPER_NUMBER } from "./paper-numbers.ts";
import { PHONES } from "./phones.ts";

/** Ways to reach or find a person that a text prints. */
export type ContactKind = "phone" | "email" | "handle" | "document" | "position";

/** A passage that tells how to reach or find a person. */
export interface Contact extends Passage {
  readonly kind: ContactKind;
}

/** Anchored by `+`, a leading zero of a mobile, a word before it or its length: tolls and dates are no numbers to call. */
const PATTERNS: readonly (readonly [ContactKind, RegExp])[] = [
  ["email", /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu],
  // Accounts have dots in them (`@nadia.hamwi`); one at the end is that of the sentence.
  [
    "handle",
    /(?<![\p{L}\p{N}.@/])@[A-Za-z][A-Za-z0-9_]{2,29}(?:\.[A-Za-z0-9_]{1,29}){0,3}(?![\p{L}\p{N}@])/gu,
  ],
  // Papers come before phones: a number behind "IMEI" is none to call.
  ["document", PAPER_NUMBER],
  ...PHONES.map((pattern) => ["phone", pattern] as const),
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
