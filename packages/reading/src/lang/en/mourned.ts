import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";

/** Whom somebody loses is dead: "the clinic lost one stretcher-bearer". Lost customers, members and voters are not. */
const HURT: ReadonlySet<string> = new Set(
  "men women children medics firefighters police guards journalists aid-workers sailors farmers civilians staff drivers soldiers students".split(
    " ",
  ),
);
/** Who loses people by death alone: "the ward has lost 16 patients", "the village lost 16 people". A line loses passengers, a town its people to others. */
const BEREAVED: ReadonlySet<string> = new Set(
  "hospital clinic ward village hamlet family families tribe clan household monastery convent orphanage".split(
    " ",
  ),
);
/** Items from those who lose somebody to the verb. */
const BEFORE = 4;

/** Measure of those whom somebody "lost" or "mourns"; null where the loss is no death. */
export function lostMeasure(pred: Item, count: Count, sentence: readonly Item[]): Measure | null {
  const { unit, noun, group } = count;
  const is = (tag: string): boolean => noun.includes(tag);
  // "the camp's guards lost 60 prisoners in the fog", and no "we mourn three hostages"
  const isMourned = pred.word.startsWith("mourn") && unit === "persons";
  if (isMourned && areFree(count, sentence)) return null;
  if (is("captive") && !is("member")) return isMourned ? "killed" : "escaped";
  // "lost 16 patients to a rival hospital", "lost 40 people to emigration": they went elsewhere
  if (!isMourned && !HURT.has(group) && goElsewhere(count, sentence)) return null;
  const own = isMourned || is("member") || is("kin") || is("crew") || HURT.has(group);
  return own || (unit === "persons" && isBereaved(sentence, pred)) ? "killed" : null;
}

/** "to" behind those who are lost leads to where they went, unless it names what they died of. */
function goElsewhere({ end }: Count, sentence: readonly Item[]): boolean {
  const behind = sentence.filter(({ start }) => start >= end).slice(0, 8);
  const to = behind.findIndex(({ word }) => word === "to");
  const ends = behind.findIndex(({ tags }) => tags.includes("comma") || tags.includes("stop"));
  if (to < 0 || (ends >= 0 && ends < to)) return false;
  return !behind.slice(to + 1).some(({ word, tags }) => tags.includes("deed") || DEATHS.has(word));
}
const DEATHS: ReadonlySet<string> = new Set(
  "fire flood floods cholera typhoid measles fever hunger cold thirst shelling shells bombs violence war smoke suicide mines aircraft planes jets drones rockets missiles guns bullets snipers".split(
    " ",
  ),
);

function isBereaved(sentence: readonly Item[], pred: Item): boolean {
  const at = sentence.indexOf(pred);
  return sentence
    .slice(Math.max(0, at - BEFORE), Math.max(0, at))
    .some(({ word }) => BEREAVED.has(word));
}

/** "We mourn with three prisoners, freed on Monday": whoever is free is alive; "who escaped and drowned" tells how he died after all. */
function areFree({ end }: Count, sentence: readonly Item[]): boolean {
  const all = sentence.filter(({ start }) => start >= end);
  const behind = all.slice(0, 4);
  const free = behind.findIndex(
    ({ tags, sense }, i) =>
      tags.includes("pred") &&
      (sense?.measure === "released" || sense?.measure === "escaped") &&
      behind
        .slice(0, i)
        .every((one) => ["comma", "aux", "func"].some((tag) => one.tags.includes(tag))),
  );
  return free >= 0 && !all.slice(free + 1).some(isDeath);
}

function isDeath({ word, sense, chunk }: Item): boolean {
  return chunk === null && (sense?.measure === "killed" || DIES.test(word));
}
const DIES = /^(?:drown|shot$|killed|died$|dead$|hanged|slain|murdered|executed|burned|perished)/u;
