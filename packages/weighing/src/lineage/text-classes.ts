import { compareText } from "../align/compare.ts";
import { hash32 } from "../align/slug.ts";
import { claimKey } from "../keys/claim.ts";
import type { Sheet } from "../keys/sheet.ts";
import { publishedMinutes } from "./published.ts";

/** Reports with one text, word for word. What is compared with other texts is the class, whatever its size. */
export interface TextClass {
  /** Made of the words alone: it is the same whoever prints them, and whenever. */
  readonly key: string;
  readonly words: readonly number[];
  /** The earliest first; those without a time last, by path. Never empty. */
  readonly members: readonly [Sheet, ...Sheet[]];
}

/** Fewer words than this and equal texts may be two people's ("20 killed in the attack"). */
const SAME_TEXT_WORDS = 12;

/** Puts equal texts together first, so that a flood of copies costs nothing and hides nothing. */
export function textClasses(sheets: readonly Sheet[]): readonly TextClass[] {
  return [...Map.groupBy(sheets, textKey)].map(([key, [first, ...rest]]) => {
    if (first === undefined) throw new TypeError("textClasses: an empty class");
    return classOf(key, [first, ...rest]);
  });
}

/** A class of sheets that have the key, in the order of its members. */
export function classOf(key: string, sheets: readonly [Sheet, ...Sheet[]]): TextClass {
  const [first = sheets[0], ...rest] = sheets.toSorted(earliestFirst);
  return { key, words: first.words, members: [first, ...rest] };
}

/**
 * Equal for texts of the same words in the same quotation marks, in which the same numbers were read; short texts
 * must be equal byte for byte.
 */
export function textKey({ report, words, claims }: Sheet): string {
  const numbers = hash32(claims.map(claimKey).join("|"));
  if (words.length >= SAME_TEXT_WORDS) return `words:${words.length}:${hashOf(words)}:${numbers}`;
  return report.sha256 === "" ? `report:${report.id}` : `bytes:${report.sha256}:${numbers}`;
}

/** Sixty-four bits in two halves: among a million texts no two differing ones are taken for one. */
function hashOf(words: readonly number[]): string {
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0;
    one = Math.imul(one ^ word, 0x01000193);
    one ^= one >>> 15;
    two = Math.imul(two ^ word, 0x85ebca6b);
    two ^= two >>> 13;
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

function earliestFirst(a: Sheet, b: Sheet): number {
  const time = ({ report }: Sheet): number =>
    publishedMinutes(report.published)?.minutes ?? Number.MAX_SAFE_INTEGER;
  return time(a) - time(b) || compareSheets(a, b);
}

/** By path, then by id: the order of everything that has no better one. */
export function compareSheets(a: Sheet, b: Sheet): number {
  return compareText(a.report.path, b.report.path) || compareText(a.report.id, b.report.id);
}
