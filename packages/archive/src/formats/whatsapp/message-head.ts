import { writtenTime } from "./written-time.ts";
import type { WrittenTime } from "./written-time.ts";

/** What stands before a message: `[12/04/2031, 10:20:33] Lina: ` or `١٢/٤/٢٠٣١، ١٠:٢٠ م - لينا: `. */
export interface MessageHead {
  /** What stands in the place of the time, without marks that nobody sees. */
  readonly when: string;
  /** Null where the line is built as a head and the way in which its time is written is not known. */
  readonly written: WrittenTime | null;
  /** Null for a line of the program itself ("Lina joined"). */
  readonly author: string | null;
  /** iPhones write the time in brackets, others a dash behind it. */
  readonly bracketed: boolean;
  /** Where the message's own words begin in the line. */
  readonly length: number;
}

/** `[…] ` or `… - `: what stands in it is the time. */
const FRAME = /^(?:\[(?<inside>[^[\]\n]{6,70})\] ?|(?<before>[^[\]\n]{6,70}?) +[-–] +)/u;
/** Built as a time, in whatever words: a clock, and a number beside it that the clock has not. */
const CLOCK = /(?<![\d:.])\d{1,2}(?:[:.]| ?h ?)\d{2}(?:[:.]\d{2})?(?![\d:])/u;
const AUTHOR = /^([^\n]{1,80}?): /u;
/** A name is not at its end behind a title: "Dr: Rana: …" is how somebody is kept in a list of contacts. */
const TITLED =
  /^((?:dr|prof|eng|mr|mrs|ms|sheikh|ustaz|د|أ|م|م\/|د\/|دكتور|دكتورة|الدكتور|الدكتورة|أستاذ|أستاذة|الأستاذ|الأستاذة|مهندس|مهندسة|المهندس|المهندسة|الشيخ|أبو|أم)\.?: [^\n:]{1,60}): /iu;
/** A head is shorter than this, the longest author's name included. */
const HEAD_LENGTH = 160;

/** Reads the head of a line; null where the line goes on with the message before. */
export function messageHead(line: string): MessageHead | null {
  const { text, rawAt } = plain(line.slice(0, HEAD_LENGTH));
  const frame = FRAME.exec(text);
  if (frame === null) return null;
  const { inside, before = "" } = frame.groups ?? {};
  const when = (inside ?? before).trim();
  const written = writtenTime(when);
  const rest = `${text.slice(frame[0].length)} `;
  const named = TITLED.exec(rest) ?? AUTHOR.exec(rest);
  const author = named !== null && isInMarks(named[1] ?? "") ? null : named;
  if (written === null && (author === null || !isBuiltAsTime(when))) return null;
  const end = frame[0].length + (author === null ? 0 : author[0].length);
  return {
    when,
    written,
    // `~ Sami`: a name that its owner gave himself, of a number that the phone does not know.
    author: author?.[1]?.replace(/^~ ?/u, "").trim() ?? null,
    bracketed: inside !== undefined,
    length: Math.min(line.length, rawAt(end)),
  };
}

/** `Rana created group “Toll: 30 killed”`: the colon stands in a name that the program repeats, and nobody wrote it. */
function isInMarks(author: string): boolean {
  const count = (marks: RegExp): number => author.match(marks)?.length ?? 0;
  return count(/[“«]/gu) > count(/[”»]/gu) || count(/"/gu) % 2 === 1;
}

/** `12 avr. 2031 à 15:06`; not "It was 12:30", nor "Day 2: 10:20". */
function isBuiltAsTime(when: string): boolean {
  const clock = CLOCK.exec(when);
  if (clock === null) return false;
  const hour = Number(/^\d+/u.exec(clock[0])?.[0]);
  if (hour > 24) return false;
  const rest = when.slice(0, clock.index) + when.slice(clock.index + clock[0].length);
  const words = rest.match(/\p{L}+/gu) ?? [];
  const numbers = rest.match(/\d+/gu) ?? [];
  return numbers.length > 0 && numbers.length <= 3 && words.length <= 5 && !/[:;!?؟]/u.test(rest);
}

/**
 * A line with Western digits, plain spaces and no direction marks, and where its characters stand in the
 * line: `12\u200F/4\u200F/2031، 10:20 ص` is full of marks that nobody sees.
 */
function plain(line: string): { readonly text: string; readonly rawAt: (at: number) => number } {
  let text = "";
  const places: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const unit = line[at] ?? "";
    if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(unit)) continue;
    text += plainUnit(unit);
    places.push(at);
  }
  return { text, rawAt: (at) => places[at] ?? line.length };
}

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return code === 0x202f || code === 0x00a0 ? " " : unit;
}
