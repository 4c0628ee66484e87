/** Charsets of one byte a character that Arabic and English news pages were saved in. */
export type LegacyCharset = "windows-1252" | "windows-1256" | "iso-8859-6";

/** Order settles a tie: with no Arabic letter 1252 and 1256 give the same text of quotes and dashes. */
const CANDIDATES: readonly LegacyCharset[] = ["windows-1252", "windows-1256", "iso-8859-6"];

/** Enough to tell the charset; a 50 MB file is not decoded three times. */
const SAMPLE_BYTES = 256 * 1024;

/** Little words that every Arabic text repeats; misread, none of them comes out as another. */
const ARABIC_WORDS: ReadonlySet<string> = new Set(
  "في من على إلى الى عن أن ان التي الذي هذا هذه كان قال ما لا مع بعد قبل بين كما هو هي وقد خلال".split(
    " ",
  ),
);

// Points per word, each with the case that made it necessary.
/** A little word or the article is worth more than letters alone: `ال` becomes `اف` when misread. */
const KNOWN_WORD = 4;
const ARTICLE = 3;
/** All letters Arabic. */
const ARABIC_WORD = 1;
/** `café`: one accented small letter among plain ones. */
const ACCENTED_WORD = 2;
/** Arabic and Latin letters in one word: how 8859-6 looks when read as 1256. */
const MIXED_WORD = -4;
/** `ÇáÓÌä`: how 1256 looks when read as 1252. */
const HIGH_WORD = -4;
/** A letter alone proves nothing: a stray 0xFF is `ے` in 1256. */
const LONE_LETTER = -1;
/** A replacement or C1 character stands for a byte that the charset does not have. */
const NO_CHARACTER = -4;

const WORD = /[\p{L}\p{M}]+/gu;
const ARABIC_ONLY = /^[\p{Script=Arabic}\p{M}]+$/u;
const HAS_ARABIC = /\p{Script=Arabic}/u;
const ACCENTED = /^[A-Za-z]+[à-ÿ][A-Za-zà-ÿ]*$|^[À-ßà-ÿ][a-zà-ÿ]*[a-z][a-zà-ÿ]*$/u;
const NON_ASCII = /[^\p{ASCII}]/u;
const NO_CHARACTERS = /[\uFFFD\u0080-\u009F]/gu;

function score(text: string): number {
  let points = NO_CHARACTER * (text.match(NO_CHARACTERS)?.length ?? 0);
  for (const [word] of text.matchAll(WORD)) {
    if (!NON_ASCII.test(word)) continue;
    if (word.length === 1) {
      points += LONE_LETTER;
    } else if (ARABIC_ONLY.test(word)) {
      points += ARABIC_WORD;
      if (ARABIC_WORDS.has(word)) points += KNOWN_WORD;
      else if (/^[وبفلك]?ال./u.test(word)) points += ARTICLE;
    } else if (HAS_ARABIC.test(word)) points += MIXED_WORD;
    else points += ACCENTED.test(word) ? ACCENTED_WORD : HIGH_WORD;
  }
  return points;
}

/**
 * The legacy charset that makes the best words of `bytes`, null where none makes sense. For bytes
 * that are known not to be UTF-8 or UTF-16.
 */
export function guessCharset(bytes: Uint8Array): LegacyCharset | null {
  const firstHigh = bytes.findIndex((byte) => byte >= 0x80);
  if (firstHigh < 0) return null;
  const start = Math.max(0, firstHigh - 64);
  const sample = bytes.subarray(start, start + SAMPLE_BYTES);
  let best: LegacyCharset | null = null;
  let bestScore = -1;
  for (const charset of CANDIDATES) {
    const points = score(new TextDecoder(charset).decode(sample));
    if (points > bestScore) {
      best = charset;
      bestScore = points;
    }
  }
  return best;
}

/** UTF-16 needs at least this many pairs, and this share of them in one of the usual pages. */
const MIN_PAIRS = 4;
const USUAL_SHARE = 0.9;

/**
 * UTF-16 without a byte order mark: in Arabic and English text nearly every other byte is 0x00,
 * 0x06 (Arabic) or 0x20 (general punctuation), and of all bytes of UTF-8 text hardly one is.
 */
export function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.min(bytes.length >> 1, SAMPLE_BYTES);
  if (pairs < MIN_PAIRS || bytes.length % 2 !== 0) return null;
  const usual = [0, 0];
  const zeroOrArabic = [0, 0];
  for (let i = 0; i < pairs * 2; i += 1) {
    const byte = bytes[i];
    if (byte === 0x00 || byte === 0x06 || byte === 0x20) usual[i % 2] = (usual[i % 2] ?? 0) + 1;
    if (byte === 0x00 || byte === 0x06) zeroOrArabic[i % 2] = (zeroOrArabic[i % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = usual;
  const [evenPage = 0, oddPage = 0] = zeroOrArabic;
  if (odd >= pairs * USUAL_SHARE && oddPage >= pairs / 2 && oddPage > evenPage) return "utf-16le";
  if (even >= pairs * USUAL_SHARE && evenPage >= pairs / 2 && evenPage > oddPage) return "utf-16be";
  return null;
}
