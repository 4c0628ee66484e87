import type { Messages } from "@tarjih/i18n";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  e: "é",
  i: "î",
  n: "ñ",
  o: "ö",
  s: "š",
  u: "ü",
  y: "ý",
  A: "Å",
  E: "É",
  O: "Ø",
  S: "Š",
};

/**
 * Every sentence a third longer, with accents and between marks: what is cut, or stands in no list of sentences, is seen
 * at once. For tests: an address that ends in `pseudo` speaks so.
 */
export function pseudo(messages: Messages): Messages {
  return said(messages);
}

/** A text as it is said then. */
export function pseudoText(text: string): string {
  if (text === "") return text;
  const accented = [...text].map((letter) => ACCENTED[letter] ?? letter).join("");
  return `⟦${accented}${"~".repeat(Math.ceil(text.length / 3))}⟧`;
}

function said<T>(value: T): T {
  // Whatever kind goes in comes out of it: a text, a function that gives one, a record of both.
  const spoken: unknown = spokenOf(value);
  const isSame = (given: unknown): given is T => typeof given === typeof value;
  if (!isSame(spoken)) throw new TypeError("pseudo: another kind came out");
  return spoken;
}

function spokenOf(value: unknown): unknown {
  if (typeof value === "string") return pseudoText(value);
  if (typeof value === "function") {
    return (...given: readonly unknown[]): unknown => said(Reflect.apply(value, null, given));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spokenOf(each)]));
}
