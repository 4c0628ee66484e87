import { guessCharset, guessUtf16 } from "./guess-charset.ts";
import { sniffControls, sniffMagic } from "./sniff-binary.ts";
import { utf8Flaws } from "./utf8-flaws.ts";

/** What became of the bytes: a text with its charset, or the code of what they are instead. */
export type Decoded =
  | {
      readonly kind: "text";
      readonly text: string;
      /** Lower-case name of the Encoding Standard. */
      readonly charset: string;
      /** True where nothing in the file says the charset and it is not plain UTF-8. */
      readonly guessed: boolean;
      /** Bytes that the charset does not have; each became U+FFFD. */
      readonly invalid: { readonly count: number; readonly offset: number } | null;
    }
  | { readonly kind: "binary"; readonly cause: string };

/**
 * Broken sequences for each good one up to which text is UTF-8 with flaws. Arabic in windows-1256
 * read as UTF-8 is nearly all broken; a cut or patched UTF-8 file has a few bad bytes.
 */
const MAX_FLAW_SHARE = 0.1;

/** `ignoreBOM` keeps the mark as U+FEFF: the text is the file's content, every offset counts. */
function decodeStrict(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // An unknown label and a broken byte both mean: not this charset.
    return null;
  }
}

function decodeLoose(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
}

function bomCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  return null;
}

const text = (value: string, charset: string, guessed: boolean): Decoded => ({
  kind: "text",
  text: value,
  charset,
  guessed,
  invalid: null,
});

function withFlaws(bytes: Uint8Array, charset: string, guessed: boolean): Decoded {
  const loose = decodeLoose(bytes, charset);
  const flaws = charset === "utf-8" ? utf8Flaws(bytes) : null;
  const count = flaws?.bad ?? loose.match(/\uFFFD/gu)?.length ?? 0;
  const unit = charset.startsWith("utf-16") ? 2 : 1;
  const offset = flaws?.firstBad ?? Math.max(0, loose.indexOf("\uFFFD") * unit);
  return { kind: "text", text: loose, charset, guessed, invalid: { count, offset } };
}

/**
 * Bytes to text. Order of belief: signature of a binary format, byte order mark, strict UTF-8,
 * `declared` (a page's own word), UTF-8 with a few broken bytes, UTF-16 without mark, legacy
 * charsets by their words. Strict UTF-8 beats a declaration: no Arabic text in a legacy charset is
 * valid UTF-8 by chance, and saved pages often keep the label of the site they came from.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const magic = sniffMagic(bytes);
  if (magic !== null) return { kind: "binary", cause: magic };
  const marked = bomCharset(bytes);
  if (marked !== null) {
    const strict = decodeStrict(bytes, marked);
    return strict === null ? withFlaws(bytes, marked, false) : text(strict, marked, false);
  }
  const wide = guessUtf16(bytes);
  const wideText = wide === null ? null : decodeStrict(bytes, wide);
  if (wide !== null && wideText !== null) return text(wideText, wide, true);
  const controls = sniffControls(bytes);
  if (controls !== null) return { kind: "binary", cause: controls };
  const utf8 = decodeStrict(bytes, "utf-8");
  if (utf8 !== null) return text(utf8, "utf-8", false);
  if (declared !== null && declared !== "utf-8") {
    const said = decodeStrict(bytes, declared);
    if (said !== null) return text(said, declared, false);
  }
  const flaws = utf8Flaws(bytes);
  if (flaws.good > 0 && flaws.bad <= flaws.good * MAX_FLAW_SHARE) {
    return withFlaws(bytes, "utf-8", false);
  }
  const legacy = guessCharset(bytes);
  if (legacy === null && bytes.includes(0)) return { kind: "binary", cause: "binary:nul" };
  if (legacy === null) return withFlaws(bytes, "utf-8", false);
  const strict = decodeStrict(bytes, legacy);
  return strict === null ? withFlaws(bytes, legacy, true) : text(strict, legacy, true);
}
