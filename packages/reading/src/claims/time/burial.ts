import type { Item } from "../../text/item.ts";

/** "Seven of them were buried on Tuesday", "who were cremated on Monday": a day behind their death; "were buried on Monday by a landslide" is that of the deed. */
export function isBurial(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.chunk !== null || !LAID.has(item.word)) return false;
  if (item.word !== "buried") return true;
  if (items[at - 1]?.tags.includes("aux") !== true && isBuriedBy(items, at)) return false;
  const behind = items.slice(at + 1, at + 7);
  // "buried in the quake on Monday"; in the yard of a house people are laid to rest
  const inside = behind.findIndex(({ word }) => word === "in");
  if (inside >= 0 && behind.slice(inside + 1, inside + 4).some(({ word }) => SLIDES.test(word)))
    return false;
  return !behind.some(({ word }) => UNDER.has(word));
}

/** "An avalanche buried nine", but "relatives of those killed in the quake buried seven": what opens the clause buries. */
function isBuriedBy(items: readonly Item[], at: number): boolean {
  const wall = items.findLastIndex(
    ({ tags }, i) => i < at && ENDS.some((tag) => tags.includes(tag)),
  );
  const subject = items
    .slice(Math.max(wall + 1, at - SUBJECT), at)
    .find(({ word }) => BURIES.test(word) || MOURNERS.test(word));
  return subject !== undefined && BURIES.test(subject.word);
}
/** Words of who or what buries, before the verb. */
const SUBJECT = 12;
const ENDS: readonly string[] = ["stop", "comma", "clause"];
const MOURNERS =
  /^(?:they|we|he|she|i|who|relatives?|famil(?:y|ies)|kin|residents?|villagers?|mourners?|neighbou?rs?|friends?|people|townspeople|crowds?|hundreds|thousands|clans?|tribes?|parents?|fathers?|mothers?|sons?|brothers?|comrades?|colleagues?|soldiers|workers|volunteers|survivors|those)$/u;
const LAID: ReadonlySet<string> = new Set("buried interred cremated reburied".split(" "));
/** What falls on people or is thrown up over them: "an avalanche buried nine skiers", "buried in the quake". */
const BURIES =
  /^(?:avalanches?|(?:land|mud|rock|snow)slides?|slides?|(?:earth)?quakes?|tremors?|rocks?|rockfalls?|boulders?|debris|rubble|mud|mudflows?|snow|sand|sandstorms?|lava|ash|eruption|volcano|collapses?|collapsed|collapsing|cave-in|mine|shaft|tunnel|tailings|embankment|cliff|hillside|mountainside|slope|walls?|roofs?|ceilings?|buildings?|houses?|blocks?|towers?|concrete|blasts?|explosions?|bombs?|bombing|missiles?|rockets?|shells?|shelling|(?:air)?strikes?|raids?|attacks?|floods?|storms?|cyclone|hurricane|typhoon|trench|earth|soil)$/u;
const UNDER: ReadonlySet<string> = new Set(
  "by under beneath alive when as rubble debris landslide mud snow collapse".split(" "),
);
const SLIDES =
  /^(?:avalanches?|(?:land|mud|rock|snow)slides?|(?:earth)?quakes?|rockfalls?|eruption|collapses?|collapsed|collapsing|cave-in|blast|explosion)$/u;
