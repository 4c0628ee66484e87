/** Bytes of a line without its end; RFC 5545 folds what is longer. */
const LONGEST_LINE = 75;

/** A line of a calendar: a `word` as it is, a `text` with its commas, lines and semicolons escaped; folded at 75 bytes. */
export function contentLine(name: string, value: string, kind: "word" | "text"): string {
  return `${folded(`${name}:${kind === "text" ? escaped(value) : value}`)}\r\n`;
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\n|\u2028|\u2029/g, "\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** Folds between characters, never inside one; a line that goes on begins with a blank. */
function folded(line: string): string {
  let out = "";
  let length = 0;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (length + bytes > LONGEST_LINE) {
      out += "\r\n ";
      length = 1;
    }
    out += character;
    length += bytes;
  }
  return out;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
