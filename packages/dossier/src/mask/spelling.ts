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
  if (ASCII.test(raw))
    return { text: raw.toLowerCase(), toRaw: (offset) => Math.min(offset, raw.length) };
  let text = "";
  let kept = 0; // raw[kept, at) is plain as it stands: copied in one slice
  for (let at = 0; at < raw.length;) {
    const unit = raw.charCodeAt(at);
    if (IS_PLAIN[unit] === 1) {
      at++;
      continue;
    }
    const letter = String.fromCodePoint(raw.codePointAt(at) ?? unit);
    const plain = plainLetter(letter);
    if (plain === letter && letter.length === 1) IS_PLAIN[unit] = 1;
    text += raw.slice(kept, at) + plain;
    at += letter.length;
    kept = at;
  }
  text += raw.slice(kept);
  let map: readonly number[] | null = null;
  return { text, toRaw: (offset) => (map ??= wayBack(raw))[offset] ?? raw.length };
}

/** Most strings have none of the names that are looked for, and need no way back. */
function wayBack(raw: string): readonly number[] {
  const map: number[] = [];
  let at = 0;
  for (const letter of raw) {
    const { length } = plainLetter(letter);
    for (let i = 0; i < length; i++) map.push(at);
    at += letter.length;
  }
  return map;
}

const ASCII = /^[\u0020-\u007e]*$/u;
/** By unit, 1 once a letter has been seen that stays as it is. */
const IS_PLAIN = new Uint8Array(0x1_00_00);

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
