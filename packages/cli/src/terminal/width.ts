// Cells that a text takes in a terminal. Arabic marks take none: `مُقَاتِل` is five cells, not eight.

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
// East Asian wide and emoji ranges, coarse: reports are Arabic and English.
const WIDE =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]$/u;
// SGR sequences, which colour and take no room.
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const COLOUR = /\u001B\[[0-9;]*m/g;

/** Cells of one code point. */
export function cellsOf(character: string): number {
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Cells of a line without line breaks; colour sequences take none. */
export function displayWidth(line: string): number {
  let cells = 0;
  for (const character of line.replaceAll(COLOUR, "")) cells += cellsOf(character);
  return cells;
}

/** Breaks a text into lines of at most `cells`, at white space where there is some. */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(/\s+/).flatMap((one) => pieces(one, cells))) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (displayWidth(longer) <= cells) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** Cuts a text to `cells` with an ellipsis. */
export function cut(text: string, cells: number): string {
  if (displayWidth(text) <= cells) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += cellsOf(character);
    if (used > cells) break;
    kept += character;
  }
  return `${kept}…`;
}

// A word longer than a line is broken: a report without spaces must not widen the table.
function pieces(word: string, cells: number): string[] {
  if (displayWidth(word) <= cells) return [word];
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const character of word) {
    const more = cellsOf(character);
    if (used + more > cells && part !== "") {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += character;
    used += more;
  }
  parts.push(part);
  return parts;
}
