import type { Item } from "../../../text/item.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import { isDeciding } from "./counted.ts";
import { isNobody } from "./counted-vetoes.ts";
import { areOfWar } from "../stated-group.ts";
import { measureOfTold } from "./measure-of-told.ts";
import { isHypothetical, isListed } from "./people-told.ts";
import { isFirst, isMentioned } from "./mentioned.ts";
import { predicateAfter } from "./predicate-after.ts";

/** People of the story behind any other word than a verb: "with 61,000 residents", "the fourteen soldiers who came". */
export const mentionedPeopleRelation: Relation = {
  id: "en.relation.mentioned-people",
  why: "'The trucks brought food for 12,500 people', 'samples were taken from 40 families': people of the story, whatever word stands before them. Not those who tell it, not how many a place holds or needs.",
  hits: [
    ["The trucks brought food for 12,500 people.", "other unknown 12500"],
    ["Samples were taken from 40 families.", "other families 40"],
  ],
  misses: [
    "He spoke to 40 villagers.",
    "A guard died in the beating of two cameramen.",
    "Three judges heard the appeal.",
    "The hall has room for 300 people.",
    "The march would need a permit for 300 people.",
    "He went there with the two guards.",
    "A guard was killed against two policemen.",
  ],
  last: true,
  read: (count, at, clause) => {
    const { items } = clause;
    if (count.unit !== "persons" && count.unit !== "families") return null;
    // "Of the 88 officers whom we named, three …": told here for the first time
    const opens = items[0]?.word === "of" && at <= 2;
    if (opens ? !isFirst(count, clause) || count.measure !== null : isNobody(count, items, at))
      return null;
    if (count.rules.includes("en.count.both") || isListed(items, at) || isHypothetical(items, at))
      return null;
    // "52 villagers taken in January", "sixty men who broke out": something else happened to them
    if (isOutcome(items, at) || !isMentioned(count, at, clause)) return null;
    // "a council of seven elders", "a hamlet of 130 souls": how large something is
    if (count.unit === "persons" && at > 2 && items[at - 1]?.word === "of") return null;
    // "Three soldiers were killed against two policemen": the same befell them
    const compared = items[at - 1]?.word === "against" && items[at - 2]?.tags.includes("pred");
    if (compared === true) return null;
    // "Three judges heard the appeal": what a body decides
    const told = predicateAfter(items, at);
    if (told !== null && isDeciding(items, told.at)) return null;
    if (isOutWith(items, at)) return null;
    const measure = measureOfTold(count, items, at, null);
    const group = areOfWar(items, at, count.group) ? { group: "captives" } : {};
    const held = measure === "held" ? { mode: "held" as const } : {};
    return { measure, phase: "done", ...held, ...group };
  },
};

/** "A thief escaped from the jail with 12 inmates": they are no longer held. */
function isOutWith(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== "with") return false;
  const before = items.slice(Math.max(0, at - OUT_REACH), at - 1);
  return (
    before.some(({ tags, sense }) => tags.includes("pred") && sense?.measure === "escaped") &&
    !before.some(({ tags }) => tags.includes("comma") || tags.includes("stop"))
  );
}
const OUT_REACH = 7;

function isOutcome(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const verb = next?.word === "who" || next?.word === "that" ? items[at + 2] : next;
  return ["pred", "took", "got"].some((tag) => verb?.tags.includes(tag) === true);
}
