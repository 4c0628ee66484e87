import { nonCountRules } from "../../../extract/non-counts/non-count-rule.ts";
import type { NonCountRule } from "../../../extract/non-counts/non-count-rule.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Item } from "../../../text/item.ts";

const rule = nonCountRules("en");

/** Shares of a whole that no number is told of, and turns of phrase with "one". */
export const englishShares: readonly NonCountRule[] = [
  rule(
    "share",
    "a:quantity =in b:quantity",
    "'two in three', 'one in five' is a share.",
    [
      "Two in three clinics were destroyed.",
      "One in five inmates escaped.",
      "Some 6 in 10 children fled.",
      "It hurt 1 in 8 of the detainees.",
    ],
    ["Two died in the attack.", "Two in the town died.", "They killed 20 in 12 towns."],
    "-in",
    (m) => {
      const [a, b] = [m.get("a")?.chunk, m.get("b")?.chunk];
      if (a?.kind !== "quantity" || b?.kind !== "quantity" || a.low === null || b.low === null)
        return false;
      const next = m.items[m.to];
      // "one in 20 of them", "1 in 8 of the detainees": one of so many, not in so many towns
      if (a.low === 1 && next?.word === "of") return b.low > 1;
      if (a.low >= b.low || b.low > 10) return false;
      // "6 in 10 children" is a share too; "killed 6 in 10 towns" is none
      return !a.digits || (next?.tags.includes("many") === true && next.sense?.unit === "persons");
    },
  ),
  rule(
    "share",
    "a:quantity times? =out =of =every? b:quantity",
    "'nine out of ten', 'three out of every four' is a share.",
    [
      "Nine out of ten houses were destroyed.",
      "He lost three out of four men.",
      "Three out of every four houses are rubble.",
    ],
    ["Nine got out of ten houses.", "Nine were out."],
    "-out",
  ),
  rule(
    "share",
    [
      "quantity =people|=persons|=person|=children|=child|=women|=woman|=men|=man|=families =in|=of|=out =every q:quantity",
      "quantity =in =every q:quantity",
    ],
    "'more than two people in every 10,000 die each day': a rate, and no toll of two.",
    [
      "More than two people in every 10,000 die each day.",
      "Three children of every ten are wounded.",
      "One person in every 40 was killed.",
      "One in every four families fled.",
    ],
    ["Two people in Olm were killed.", "Three of the ten children were wounded."],
    "-in-every",
  ),
  rule(
    "share",
    [
      // "For every ten people killed, 20 were wounded"
      "=for|=to =every quantity !stop|comma|quantity|of{0,6} comma? q:quantity",
      "=every q:quantity",
    ],
    "'to every ten wounded there is one bed', 'for every two killed': of each so many, and nobody in particular.",
    [
      "To every ten wounded there is one bed.",
      "For every two soldiers killed one was wounded.",
      "For every ten people killed, 20 were wounded.",
    ],
    ["Every one of the ten wounded died.", "Ten guards were killed at every gate."],
    "-every",
    (m) => m.items[m.to]?.word !== "of",
  ),
  rule(
    "idiom",
    "ordinal|=this|=each|=every|=last|=next|=final|=other q:=one",
    "'The second one killed those who came to help': stands for the rocket told of before.",
    [
      "Two rockets fell and the second one killed a guard.",
      "The guard said that this one wounded them.",
      "The other one killed four.",
    ],
    [
      "One was killed.",
      "Only one was wounded.",
      "In this one guard was killed.",
      "One of them died.",
    ],
    "-pronoun",
    (m) => !isCountedHere(m.items[m.to]) && m.items[m.to]?.word !== "of",
  ),
  rule(
    "idiom",
    "q:=one =another",
    "'The guards killed one another', 'firing at one another': each other, and no one.",
    ["The guards killed one another.", "Two gangs wounded each other and fired at one another."],
    ["One guard was killed.", "One, another said, was killed."],
    "-another",
  ),
  rule(
    "idiom",
    [
      "a:=one =after =another",
      "a:=one =after =the =other",
      "a:=one =at =a =time",
      "a:quantity =by b:quantity",
    ],
    "'arrested one by one', 'let go one after another', 'two by two': in what order, and not how many.",
    [
      "They were arrested one by one.",
      "The others were freed one after another.",
      "They were exchanged one at a time.",
      "The wounded came out two by two.",
    ],
    [
      "One by the gate was killed.",
      "One was killed after another.",
      "Nine by 12 were killed.",
      "Gunmen killed one after the explosion.",
    ],
    "-in-turn",
    (m) => {
      const [a, b] = [lowOf(m, "a"), lowOf(m, "b")];
      // "three by three bombs"
      return (
        m.get("b") === null || (a === b && a !== null && a < 4 && !isCountedHere(m.items[m.to]))
      );
    },
  ),
  rule(
    "idiom",
    "=in|=after =the =previous|=first|=last|=latest|=other|=next|=past q:quantity comma",
    "'In the previous three, 112 people lost their lives': of three cases told of before.",
    ["In the previous three, 112 people lost their lives.", "In the first two, seven people died."],
    ["In the last three days, 12 were killed.", "In the first two raids, 12 were killed."],
    "-cases",
  ),
];

function lowOf(m: Match, name: string): number | null {
  const chunk = m.get(name)?.chunk;
  return chunk?.kind === "quantity" ? chunk.low : null;
}

function isCountedHere(item: Item | undefined): boolean {
  return item !== undefined && (item.tags.includes("counted") || item.tags.includes("single"));
}
