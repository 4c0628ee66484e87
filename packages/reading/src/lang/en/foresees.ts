import type { Item } from "../../text/item.ts";

/** What such words govern has not happened: "300 people might die", "the toll could reach 11,000 dead". */
const MODALS: ReadonlySet<string> = new Set("could may might would will shall can".split(" "));
/** "is expected to", "are likely to", "threatens to" */
const EXPECTING: ReadonlySet<string> = new Set(
  "expect expects expected likely unlikely fear fears forecast forecasts predict predicts predicted threatens threatened risks risk".split(
    " ",
  ),
);
/** Behind a modal these tell of what may already be so: "could be dead", "may still be under the rubble". */
const STATES: ReadonlySet<string> = new Set("dead missing trapped alive buried under".split(" "));
/** A speaker's forecast stands at most so many items before the words of the figure. */
const BEFORE = 7;

/**
 * Does a forecast, a fear or a condition govern the count whose words are `items[from, to)`? "Aid workers warned that 300
 * people might die of hunger", "the authorities expect the toll to increase to 20,000". "May have died" and "could be
 * dead" doubt what has happened, and are no forecast.
 */
export function foresees(items: readonly Item[], from: number, to: number): boolean {
  // "could reach more than 11,000 dead": the modal stands before; "4,000 people would be killed": inside
  for (let i = Math.min(to, items.length) - 1; i >= Math.max(0, from - BEFORE); i--) {
    const item = items[i];
    if (item === undefined) continue;
    if (i < from && hasOne(item.tags, WALLS)) return false;
    if (item.chunk !== null) continue;
    if (MODALS.has(item.word)) return governs(items, i + 1, from) && !isDoubt(items, i + 1, to);
    // "expects the toll to rise to 20,000", "is likely to top 1,000": an infinitive follows
    if (EXPECTING.has(item.word) && infinitive(items, i + 1, to)) return true;
    if (i < from && hasOne(item.tags, VERBS) && !CLIMBS.has(item.word)) return false;
  }
  return false;
}

const WALLS: readonly string[] = ["comma", "stop", "clause", "colon", "that", "say", "voices"];
const VERBS: readonly string[] = ["pred", "verb-past", "verb-ing"];
/** Verbs between a forecast and its number: "expected to rise to 40". */
const CLIMBS: ReadonlySet<string> = new Set(
  "reach rise increase climb top exceed hit pass surpass jump grow go".split(" "),
);

/** "could reach", "would be killed": the verb behind the modal is the figure's own, and not "could find only four dead". */
function governs(items: readonly Item[], at: number, from: number): boolean {
  let i = at;
  while (i < from && (items[i]?.word === "also" || items[i]?.word.endsWith("ly") === true)) i++;
  return i >= from || CLIMBS.has(items[i]?.word ?? "");
}

/** "may have died", "might already be dead", "could still be under the rubble" */
function isDoubt(items: readonly Item[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(items.length, Math.max(to, at + 4)) && i < at + 5; i++) {
    const word = items[i]?.word ?? "";
    if (word === "have" || STATES.has(word)) return true;
    if (
      word !== "be" &&
      word !== "still" &&
      word !== "already" &&
      word !== "also" &&
      word !== "not"
    )
      return false;
  }
  return false;
}

function infinitive(items: readonly Item[], at: number, to: number): boolean {
  for (let i = at; i < to; i++) {
    const next = items[i + 1];
    // "feared to have been killed": a doubt
    if (items[i]?.word === "to" && next !== undefined && next.chunk === null)
      return next.word !== "have" && next.word !== "be";
  }
  return false;
}

function hasOne(tags: readonly string[], wanted: readonly string[]): boolean {
  return wanted.some((tag) => tags.includes(tag));
}
