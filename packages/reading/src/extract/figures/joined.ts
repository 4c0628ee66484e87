import type { Count, Item, Quantity } from "../../text/item.ts";
import { asPart } from "./as-part.ts";
import { lasts } from "./inherit.ts";
import type { LinkedFigure } from "./link.ts";
import { putIn } from "./put-in.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

const RULE = "figure.joined-to-sum";
/** Items on both sides of the verb in which the two numbers stand. */
const REACH = 6;
const JOINS = spelled("لحق|لحقت|التحق|التحقت|انضم|انضمت|joined");

/**
 * `لم نفقد سوى 23، بعد أن لحق بالتسعة عشر أربعة من إخواننا`, "23 are dead, since four of the wounded joined the nineteen": what a number was before, and what came to it, where the two make exactly a
 * number told before them.
 */
export function withJoined(
  found: readonly LinkedFigure[],
  items: readonly Item[],
): readonly LinkedFigure[] {
  const verb = items.findIndex((one) => isOf(one, JOINS));
  if (verb < 0) return found;
  const numbers = items.flatMap(({ chunk, def, start }, at) => {
    if (chunk?.kind !== "count" && chunk?.kind !== "quantity") return [];
    const quantity = chunk.kind === "count" ? chunk.quantity : chunk;
    const { low, high } = quantity;
    if (Math.abs(at - verb) > REACH || low === null || low !== high) return [];
    return [{ chunk, quantity, low, start, known: def || items[at - 1]?.word === "the" }];
  });
  const old = numbers.find(({ known }) => known);
  if (old === undefined) return found;
  for (const more of numbers.filter((one) => one !== old && !one.known)) {
    const whole = found.find(
      ({ count: { quantity }, measure, denied, mode }) =>
        quantity.low === old.low + more.low &&
        quantity.low === quantity.high &&
        quantity.start < Math.min(old.start, more.start) &&
        lasts(measure) &&
        mode !== "part" &&
        !denied,
    );
    if (whole === undefined) continue;
    const before = made(found, whole, old.chunk, old.quantity);
    const added = made(found, whole, more.chunk, more.quantity);
    return put(put(found, before), added);
  }
  return found;
}

/** In the place of what stands there, or at its own. */
function put(found: readonly LinkedFigure[], one: LinkedFigure): readonly LinkedFigure[] {
  const at = found.findIndex(({ count }) => count.quantity.start === one.count.quantity.start);
  return at < 0 ? putIn(found, one) : found.with(at, one);
}

/** Both numbers are in the number told: neither is a toll beside it. */
function made(
  found: readonly LinkedFigure[],
  whole: LinkedFigure,
  chunk: Quantity | Count,
  { start }: Quantity,
): LinkedFigure {
  const own = found.find(({ count }) => count.quantity.start === start);
  return asPart(whole, chunk, { own, partOf: found.indexOf(whole) }, RULE);
}
