import type { Pen } from "./pen.ts";
import { widthOf } from "./pen.ts";

export interface Room {
  readonly width: number;
  readonly size?: number;
  readonly bold?: boolean;
}

const CLOSES = "\u2069";
const OPENS = /[\u2066-\u2068]/g;

/** The words in lines of that width, at most so many; the last ends in an ellipsis where something is left. */
export function wrap(pen: Pen, text: string, room: Room, most: number): readonly string[] {
  const { width, size = 1, bold = false } = room;
  const fits = (words: string): boolean => widthOf(pen, words, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  const words = text.split(" ").filter((word) => word !== "");
  for (const [at, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length + 1 === most) {
      return [...lines, cut(pen, [line, ...words.slice(at)].join(" ").trim(), room)].map(closed);
    }
    if (line !== "") lines.push(line);
    line = fits(word) ? word : cut(pen, word, room);
  }
  return (line === "" ? lines : [...lines, line]).map(closed);
}

/** The words, or as many of their letters as fit with an ellipsis. */
export function cut(pen: Pen, text: string, { width, size = 1, bold = false }: Room): string {
  if (widthOf(pen, text, size, bold) <= width) return text;
  const letters = [...text];
  let [least, most] = [0, letters.length];
  while (least < most) {
    const half = Math.ceil((least + most) / 2);
    const shorter = `${letters.slice(0, half).join("").trimEnd()}…`;
    if (widthOf(pen, shorter, size, bold) <= width) least = half;
    else most = half - 1;
  }
  return closed(`${letters.slice(0, least).join("").trimEnd()}…`);
}

/** A line that was cut inside words with a direction of their own ends them, and a closing mark without its opening goes. */
function closed(line: string): string {
  let depth = 0;
  let kept = "";
  for (const letter of line) {
    if (letter === CLOSES && depth === 0) continue;
    if (letter === CLOSES) depth -= 1;
    else if (letter.search(OPENS) === 0) depth += 1;
    kept += letter;
  }
  return kept + CLOSES.repeat(depth);
}
