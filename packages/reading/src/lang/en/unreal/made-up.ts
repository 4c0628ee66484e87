import type { Item } from "../../../text/item.ts";

/** What happens in these happens to nobody. A film may be footage, but what happens "in" one is played. */
const FICTION: ReadonlySet<string> = new Set(
  "film movie novel fiction screenplay script cartoon fairytale legend dream nightmare simulation scenario".split(
    " ",
  ),
);
/** "a video game", "the computer game": a game alone may be one of football, with a stampede. */
const GAMES: ReadonlySet<string> = new Set("video computer board role-playing".split(" "));
/** People do die in these: only what opens with them ("In a drill, 12 were killed") is played. */
const DRILLS: ReadonlySet<string> = new Set("drill drills exercise rehearsal wargame".split(" "));
/** What a story does with those whom it invents. */
const TELLS: ReadonlySet<string> = new Set(
  "tells imagines imagined depicted portrayed simulated assumed envisaged depicts portrays envisages envisions assumes lets invites allows asks challenges simulates posits opens ends begins".split(
    " ",
  ),
);

/**
 * "In the film, 12 civilians are killed", "the novel tells of 12 villagers killed", "the game lets players kill 12", "in a drill 12 were
 * killed", "a mock attack killed 12": a world in which nobody was harmed.
 */
export function inMadeUpWorld(items: readonly Item[], at: number): boolean {
  const end = Math.min(items.length, at + REACH);
  for (let i = Math.max(0, at - REACH); i < end; i++) {
    const { word = "", chunk = null } = items[i] ?? {};
    if (chunk !== null) continue;
    if (PLAYED.has(word) && i < at) return true;
    const isDrill = DRILLS.has(word);
    const isGame = word === "game" || word === "games";
    if (!isDrill && !isGame && !FICTION.has(word)) continue;
    // "the film crew", "a drill sergeant": a noun before a noun
    const next = items[i + 1];
    if (next?.chunk === null && TELLS.has(next.word) && i < at) return true;
    // "a scenario of 12 deaths"
    if (!isGame && !isDrill && next?.word === "of" && i + 2 === at) return true;
    if (isGame && !GAMES.has(items[i - 1]?.word ?? "")) continue;
    if (closes(next) && opensWith(items, i, isDrill)) return true;
  }
  return false;
}
const PLAYED: ReadonlySet<string> = new Set(
  "mock simulated fictional fictitious imaginary hypothetical".split(" "),
);
const REACH = 16;

/** "in the film", "in a computer simulation"; of a drill only at the start of the sentence. */
function opensWith(items: readonly Item[], noun: number, first: boolean): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("stop"))
      return false;
    if (/^(?:in|during|for|throughout)$/u.test(item.word)) return !first || i === 0;
  }
  return false;
}

/** The noun ends its phrase. */
function closes(next: Item | undefined): boolean {
  return (
    next === undefined ||
    next.chunk !== null ||
    next.tags.length > 0 ||
    /^(?:by|about|of|that|which|set)$/u.test(next.word)
  );
}
