import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { cameToAttack } from "./came-to-attack.ts";
import { deedOf } from "./deed.ts";
import { keptWhere } from "./kept-where.ts";
import { leftHomes } from "./left-homes.ts";
import { stationed } from "./stationed.ts";
import { takenBy } from "./taken-by.ts";

/**
 * The measure of people of whom a relation only says that they are told of: where they are kept, who took them, who sent them, what
 * they left. It is read from the kinds of verb, doer and place, so that no phrase has to be listed. Null: they stay `other`.
 */
export function toldState(
  count: Count,
  items: readonly Item[],
  at: number,
  near: readonly LinkedFigure[],
  previous: readonly Item[],
): Measure | null {
  if (count.unit !== "persons" && count.unit !== "families") return null;
  const attack = cameToAttack(count, items, at);
  if (attack !== null) return attack;
  const has = (one: Measure): boolean => near.some(({ measure }) => measure === one);
  const deed = deedOf(items, at);
  if (!KEPT.some(has)) {
    const sent = stationed(count, items, at, deed);
    if (sent !== null) return sent;
  }
  if (deed === null) return null;
  return (
    keptWhere(count, items, at, deed) ??
    takenBy(count, items, at, deed) ??
    leftHomes(count, items, previous, deed, has("displaced"))
  );
}

/** Soldiers who wait somewhere while some are in the enemy's hands may be those. */
const KEPT: readonly Measure[] = ["captured", "hostage", "exchanged"];
