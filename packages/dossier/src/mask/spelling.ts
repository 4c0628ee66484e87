/** A text in one spelling; `toRaw(i)` is the raw offset of the letter that unit `i` came from. */
export interface Spelling {
  readonly text: string;
  readonly toRaw: (offset: number) => number;
}

/**
 * Brings every way to write a name to one: stricter than the folding that reading uses, as a name must
 * not slip through in presentation forms, full-width or mathematical letters, or with an accent.
 */
export function spell(raw: string): Spelling {
  let text = "";
  const map: number[] = [];
  let at = 0;
  for (const letter of raw) {
    const plain = plainLetter(letter);
    for (let i = 0; i < plain.length; i++) map.push(at);
    text += plain;
    at += letter.length;
  }
  return { text, toRaw: (offset) => map[offset] ?? raw.length };
}

/** A name as it is compared: one spelling, single blanks. */
export function foldedName(name: string): string {
  return spell(name)
    .text.trim()
    .replace(/[\s_-]+/gu, " ");
}

/** Every letter of every text comes by here: what it becomes is found once. */
const PLAIN = new Map<string, string>();

function plainLetter(letter: string): string {
  let plain = PLAIN.get(letter);
  if (plain === undefined) {
    plain = bared(letter);
    PLAIN.set(letter, plain);
  }
  return plain;
}

/** Decomposed, without marks (hamza above is one), tatweel and invisible characters, in lower case. */
function bared(letter: string): string {
  const bare = letter.normalize("NFKD").replace(/[\p{M}\p{Cf}\u0640]/gu, "");
  return [...bare].map((each) => SAME.get(each) ?? each.toLowerCase()).join("");
}

/** Letters that people put for one another and that do not decompose. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["\u0671", "ا"], // alef wasla
  ["ى", "ي"],
  ["ة", "ه"],
  ["ی", "ي"],
  ["ې", "ي"],
  ["ک", "ك"],
  ["ڪ", "ك"],
  ["ہ", "ه"],
  ["ھ", "ه"],
]);
