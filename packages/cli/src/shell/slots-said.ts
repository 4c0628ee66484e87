import { BOUNDS, MEASURES, MODES, PHASES, STANCES, UNITS } from "@tarjih/reading";
import type { FixedSlots } from "@tarjih/reading";
import { slotsIn } from "@tarjih/weighing";

/** The word that empties a slot. */
const NONE = "none";
const NUMBERS: readonly string[] = ["low", "high"];
const EMPTYABLE: readonly string[] = ["low", "high", "place", "subject"];

/** A piece that was not understood; of a slot that there is, with what it takes. */
export interface BadSlot {
  readonly bad: string;
  readonly slot?: string;
  readonly takes?: "number" | "day" | readonly string[];
}

const CODES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["measure", MEASURES],
  ["unit", UNITS],
  ["bound", BOUNDS],
  ["mode", MODES],
  ["phase", PHASES],
  ["stance", STANCES],
]);

function takenBy(slot: string): Pick<BadSlot, "slot" | "takes"> {
  if (slot === "value" || NUMBERS.includes(slot)) return { slot, takes: "number" };
  if (slot === "asOf") return { slot, takes: "day" };
  const codes = CODES.get(slot);
  return codes === undefined ? {} : { slot, takes: codes };
}

/**
 * Slots as typed: `group=guards value=14 asOf=2031-04-12/2031-04-14`. `value` is both ends. Gives the first piece
 * that was not understood instead.
 */
export function slotsSaid(pieces: readonly string[]): FixedSlots | BadSlot {
  const said = new Map<string, unknown>();
  for (const piece of pieces) {
    const at = piece.indexOf("=");
    const [slot, text] = [piece.slice(0, at), piece.slice(at + 1).trim()];
    if (at < 1 || text === "") return { bad: piece };
    const named = slot === "value" ? ["low", "high"] : [slot];
    for (const name of named) said.set(name, valueOf(name, text));
    const known = slotsIn(Object.fromEntries(named.map((name) => [name, said.get(name)])));
    if (known === null) return { bad: piece, ...takenBy(slot) };
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
