import type { FixedSlots } from "@tarjih/reading";
import { slotsIn } from "@tarjih/weighing";

/** The word that empties a slot. */
const NONE = "none";
const NUMBERS: readonly string[] = ["low", "high"];
const EMPTYABLE: readonly string[] = ["low", "high", "place", "subject"];

/**
 * Slots as typed: `group=guards value=14 asOf=2031-04-12/2031-04-14`. `value` is both ends. Gives the first piece
 * that was not understood instead.
 */
export function slotsSaid(pieces: readonly string[]): FixedSlots | { readonly bad: string } {
  const said = new Map<string, unknown>();
  for (const piece of pieces) {
    const at = piece.indexOf("=");
    const [slot, text] = [piece.slice(0, at), piece.slice(at + 1).trim()];
    if (at < 1 || text === "") return { bad: piece };
    const named = slot === "value" ? ["low", "high"] : [slot];
    for (const name of named) said.set(name, valueOf(name, text));
    const known = slotsIn(Object.fromEntries(named.map((name) => [name, said.get(name)])));
    if (known === null) return { bad: piece };
  }
  return slotsIn(Object.fromEntries(said)) ?? { bad: pieces.join(" ") };
}

function valueOf(slot: string, text: string): unknown {
  if (text === NONE && EMPTYABLE.includes(slot)) return null;
  if (NUMBERS.includes(slot)) return /^[0-9]+$/.test(text) ? Number(text) : text;
  if (slot !== "asOf") return text;
  const [start = "", end = start] = text.split("/");
  const day = (part: string): string | null => (part === ".." ? null : part);
  return { start: day(start), end: day(end), basis: "stated" };
}
