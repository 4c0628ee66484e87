import type { Figure } from "@tarjih/reading";

/** Letters back to the bracket that opens an aside. */
const REACH = 240;

/**
 * Whether a number stands in a bracket that explains another one: "54 missing (57 until Tuesday, of whom six were found dead since)". It is said beside that number, of some of
 * them or of another time, whatever its words alone would be read as. A sentence that stands in brackets as a whole, or a bracket behind no number, explains none.
 */
export function isInBrackets(text: string, figure: Figure, others: readonly Figure[]): boolean {
  // whoever accepted or added it has said what it counts
  if (figure.review !== undefined || figure.byHand !== undefined) return false;
  const lead = text.slice(Math.max(0, figure.start - REACH), figure.start);
  const from = lead.slice(lead.lastIndexOf("\n") + 1);
  const open = openBracket(from);
  if (open < 0) return false;
  const at = figure.start - (from.length - open);
  const explained = others.findLast(
    (other) =>
      other !== figure &&
      other.end <= at &&
      other.start >= Math.max(0, at - from.length) &&
      other.sentence.start <= at,
  );
  if (explained === undefined) return false;
  const isAlone = !others.some(
    (other) => other !== figure && other.start >= at && other.end <= closeOf(text, figure.end),
  );
  return !(isAlone && isOfOtherVoice(figure, explained));
}

/** "18 people were killed (the council says 21)": another one's count of the same, which explains nothing. */
function isOfOtherVoice(figure: Figure, explained: Figure): boolean {
  const [voice, other] = [figure, explained].map(({ chain }) => chain.at(-1)?.source);
  return (
    figure.chain.length > 1 &&
    voice !== other &&
    figure.measure === explained.measure &&
    figure.unit === explained.unit &&
    figure.group === explained.group &&
    figure.mode !== "part"
  );
}

/** Where the bracket behind a number closes. */
function closeOf(text: string, from: number): number {
  const end = text.slice(from, from + REACH).search(/[)）\n]/u);
  return end < 0 ? from + REACH : from + end;
}

/** Index of the last bracket that is open at the end, -1 for none. */
function openBracket(lead: string): number {
  let closed = 0;
  for (let i = lead.length - 1; i >= 0; i--) {
    const sign = lead[i] ?? "";
    if (CLOSES.has(sign)) closed++;
    else if (OPENS.has(sign) && closed-- === 0) return i;
  }
  return -1;
}
const OPENS: ReadonlySet<string> = new Set(["(", "（"]);
const CLOSES: ReadonlySet<string> = new Set([")", "）"]);
