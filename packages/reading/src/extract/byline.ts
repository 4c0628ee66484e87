import type { Passage } from "../model/passage.ts";

/** Who signs a report in its own text: `cue` are the words that say so, `words` the name with its office. */
export interface Byline {
  readonly words: Passage;
  readonly cue: Passage;
  readonly rule: string;
}

/** Lines from either end in which a signature stands. */
const NEAR = 5;
/** Longest name with its office. */
const LONGEST = 120;

const ARABIC =
  /^[\s*_>-]*(لمحة عن الكاتب|نبذة عن الكاتب|الكاتب|بقلم|كتبه|كتبها|إعداد)(\s*[:：–-]\s*|\s+)(\S.*?)[\s*_]*$/u;
const ENGLISH =
  /^[\s*_>-]*(Written by|Opinion by|By)(\s+)((?:[A-Z][\p{L}'’.-]*)(?:\s+(?:al-|bin |ibn )?[A-Z][\p{L}'’.-]*){1,4})(?=\s*(?:$|,| in | for |\||–|—|-))/u;

/** The byline of a text: its first or last lines (`بقلم: …`, "By …"), null where nobody signs. */
export function bylineOf(raw: string): Byline | null {
  for (const { start, end } of edgeLines(raw)) {
    const line = raw.slice(start, end);
    const english = ENGLISH.exec(line);
    const match = english ?? ARABIC.exec(line);
    if (match === null) continue;
    const [, cue = "", gap = "", name = ""] = match;
    // `بقلم` needs no colon; `الكاتب` without one begins a sentence ("the writer said").
    if (english === null && cue !== "بقلم" && !/[:：–-]/u.test(gap)) continue;
    if (name.length > LONGEST) continue;
    const at = start + line.indexOf(cue);
    const from = at + cue.length + gap.length;
    return {
      cue: { start: at, end: at + cue.length },
      words: { start: from, end: from + name.length },
      rule: `${english === null ? "ar" : "en"}.attribution.byline`,
    };
  }
  return null;
}

/** The first and the last lines that are not blank, without looking at the text between. */
function edgeLines(raw: string): readonly Passage[] {
  const head: Passage[] = [];
  for (let start = 0; start < raw.length && head.length < NEAR;) {
    const stop = raw.indexOf("\n", start);
    const end = stop < 0 ? raw.length : stop;
    if (raw.slice(start, Math.min(end, start + LONGEST * 4)).trim() !== "")
      head.push({ start, end: withoutReturn(raw, start, end) });
    start = end + 1;
  }
  const tail: Passage[] = [];
  for (let end = raw.length; end > 0 && tail.length < NEAR;) {
    const start = raw.lastIndexOf("\n", end - 1) + 1;
    if (raw.slice(Math.max(start, end - LONGEST * 4), end).trim() !== "")
      tail.push({ start, end: withoutReturn(raw, start, end) });
    end = start - 1;
  }
  return [...head, ...tail].filter(({ start, end }) => end - start <= LONGEST * 2);
}

function withoutReturn(raw: string, start: number, end: number): number {
  return end > start && raw.charAt(end - 1) === "\r" ? end - 1 : end;
}
