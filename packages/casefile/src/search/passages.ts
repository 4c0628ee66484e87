import type { Claim, Passage } from "@tarjih/reading";
import type { Found } from "./find-words.ts";
import type { SearchWord } from "./words.ts";

/** A piece of a report's text with what was looked for in it; offsets are into the raw text. */
export interface FoundPassage extends Passage {
  /** The raw text from `start` to `end`. */
  readonly text: string;
  /** What was looked for, in text order. */
  readonly marks: readonly Passage[];
  /** Id of the claim that answers a filter. */
  readonly claim?: string;
  /** Number of the row, where it is one of a table coded by hand: `text` is then the row, and no report has these offsets. */
  readonly row?: number;
  /** Id of the question that the row answers. */
  readonly question?: string;
}

/** Units of text shown on each side of what was found: a line of a terminal together. */
const AROUND = 60;
/** What stands closer together is shown as one passage: in two, each would show what the other found, and not mark it. */
const CLOSE = AROUND;

/** Passages around what was found, those with most of the terms first, then in text order. */
export function wordPassages(
  raw: string,
  words: readonly SearchWord[],
  found: readonly Found[],
): readonly FoundPassage[] {
  const groups: { terms: Set<number>; marks: Passage[] }[] = [];
  for (const { term, at } of found) {
    const marks = at.flatMap((position) => words[position] ?? []);
    const start = Math.min(...marks.map((mark) => mark.start));
    const last = groups.at(-1);
    const end = last === undefined ? -Infinity : Math.max(...last.marks.map((mark) => mark.end));
    if (last !== undefined && start - end <= CLOSE) {
      last.terms.add(term);
      last.marks.push(...marks);
    } else groups.push({ terms: new Set([term]), marks: [...marks] });
  }
  return groups
    .toSorted((a, b) => b.terms.size - a.terms.size)
    .map(({ marks }) => ({ ...around(raw, marks), marks: inOrder(marks) }));
}

/** The passage of a claim with its words marked; null for one without a place in the text. */
export function claimPassage(raw: string, claim: Claim): FoundPassage | null {
  const { start, end } = claim;
  if (start === undefined || end === undefined) return null;
  const context = claim.type === "figure" ? claim.sentence : around(raw, [{ start, end }]);
  const text = raw.slice(context.start, context.end);
  return { start: context.start, end: context.end, text, marks: [{ start, end }], claim: claim.id };
}

function inOrder(marks: readonly Passage[]): readonly Passage[] {
  const byStart = new Map(marks.map(({ start, end }) => [start, end]));
  return [...byStart].toSorted(([a], [b]) => a - b).map(([start, end]) => ({ start, end }));
}

/** From a word's begin to a word's end, within the line where that leaves anything. */
function around(raw: string, marks: readonly Passage[]): Passage & { readonly text: string } {
  const first = Math.min(...marks.map(({ start }) => start));
  const last = Math.max(...marks.map(({ end }) => end));
  const lineStart = raw.lastIndexOf("\n", first - 1) + 1;
  const lineBreak = raw.indexOf("\n", last);
  const lineEnd = lineBreak === -1 ? raw.length : lineBreak;
  let start = Math.max(lineStart, first - AROUND);
  let end = Math.min(lineEnd, last + AROUND);
  // No word is cut, nor a pair of surrogates.
  if (start > lineStart) start = afterSpace(raw, start, first);
  if (end < lineEnd) end = beforeSpace(raw, end, last);
  return { start, end, text: raw.slice(start, end) };
}

function afterSpace(raw: string, from: number, limit: number): number {
  const space = raw.slice(from, limit).search(/\s/u);
  return space === -1 ? limit : from + space + 1;
}

function beforeSpace(raw: string, from: number, limit: number): number {
  const space = Math.max(...[" ", "\t", "\u00A0"].map((one) => raw.lastIndexOf(one, from)));
  return space <= limit ? limit : space;
}
