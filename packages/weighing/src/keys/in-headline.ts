import type { Figure, Report } from "@tarjih/reading";

/** A headline opens the text; a mark or a few letters may stand before it. */
const BEFORE = 8;
/** Longest first line that is a headline; beyond it is a lead. */
const LONGEST = 160;

/** Whether a number of a report stands in its headline: in the title that its page gives, else in a first line that ends without a stop and has a text below it. */
export function headlineOf(text: string, { title }: Report): (figure: Figure) => boolean {
  const end = title === null ? endOfFirstLine(text) : title.length + BEFORE;
  return (figure) => {
    if (figure.row !== undefined || figure.end > end) return false;
    return title === null || title.includes(figure.quote);
  };
}

/** -1 where the first line is none, or all of the text. */
function endOfFirstLine(text: string): number {
  const from = text.length - text.trimStart().length;
  const end = text.indexOf("\n", from);
  if (end < 0 || end - from > LONGEST || text.slice(end).trim() === "") return -1;
  return STOP.test(text.slice(from, end)) ? -1 : end;
}
const STOP = /[.!?؟…:،,]["»”)]?\s*$/u;
