import { noneOf } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import { isOnPaper, isStrike, isStruckObject } from "../relations/struck.ts";
import { isMetWith } from "../told/met-with.ts";
import { GAP } from "./figure-rule.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Vehicles, ordnance, deeds and sites, where no predicate of destruction took them. */
export const englishThingFigures: readonly FigureRule[] = [
  {
    id: "en.figure.vehicles",
    pattern: "c:count+vehicle",
    read: (m) =>
      // "Of 20 ambulances in the province, only three are working": how many there are
      isWholeOf(m) || isOwned(m) || isOneOfThem(m)
        ? null
        : drafts(
            draft(countFrom(m.get("c"), "en.figure.vehicles"), "inherit", "en.figure.vehicles", {
              phase: "done",
              otherwise:
                wreckedBy(m.get("c")) ??
                (isLost(m) ? "destroyed" : isStruck(m) ? "damaged" : takesPart(m)),
            }),
          ),
    why: "'Gunmen in four pickup trucks', '22 trucks crossed': vehicles are a measure of their own.",
    hits: [
      ["Gunmen in four pickup trucks came to the market.", "vehicles vehicles 4"],
      ["22 trucks crossed the border.", "vehicles vehicles 22"],
      ["The army destroyed six tanks and two trucks.", "destroyed vehicles 2"],
      ["The raiders left behind two motorcycles.", "other vehicles 2"],
      ["Two migrant boats that were strafed reached the coast.", "other boats 2"],
      ["The burnt frames of two trucks stood on the bridge.", "destroyed vehicles 2"],
      ["The wreckage of three trucks lay in the ditch.", "destroyed vehicles 3"],
      ["The shells of three buses stood at the crossing.", "destroyed vehicles 3"],
      ["The burnt-out shells of three trucks were on the road.", "destroyed vehicles 3"],
      ["Only the shells of four buses could be seen.", "destroyed vehicles 4"],
      ["The shells of two lorries were found.", "destroyed vehicles 2"],
      ["Shells of two tanks hit the mill.", "vehicles vehicles 2"],
      ["The shells of two tanks were fired at the mill.", "vehicles vehicles 2"],
      ["Two buses collided near the station.", "other vehicles 2"],
      ["A shell hit two buses in the town.", "damaged vehicles 2"],
      ["The fighters made off with four army trucks.", "other vehicles 4"],
      ["Three ambulances were hit and four medics wounded.", "damaged vehicles 3"],
    ],
    misses: [
      "Gunmen came in trucks.",
      "Her husband drove one of the 12 trucks that waited.",
      "The fire destroyed four trucks.",
      "Of 20 ambulances in the province, only three are working.",
      "The company runs eleven coaches and has four buses.",
    ],
  },
  {
    id: "en.figure.ordnance",
    pattern: "c:count+ordnance",
    read: (m) =>
      drafts(
        draft(countFrom(m.get("c"), "en.figure.ordnance"), "inherit", "en.figure.ordnance", {
          phase: "done",
          otherwise: "other",
        }),
      ),
    why: "'Two missiles landed': what is fired or falls is counted as it is.",
    hits: [
      ["Two missiles landed near the market.", "other missiles 2"],
      ["The ship was hit by three rockets.", "other rockets 3"],
      ["Two missiles tore through the tents.", "other missiles 2"],
      ["Three rockets shattered windows.", "other rockets 3"],
      ["Five roadside bombs blew up near the gate.", "other bombs 5"],
    ],
    misses: ["Missiles landed near the market.", "The army shot down two drones."],
  },
  {
    id: "en.figure.deeds",
    pattern:
      "=out|=conducted|=launched|=recorded|=documented|=mounted|=staged|=counted|=logged|=registered|=observed|=verified|=repelled|=repulsed|=back|=reported c:count+deed",
    read: (m) =>
      drafts(
        draft(countFrom(m.get("c"), "en.figure.deeds"), "other", "en.figure.deeds", {
          phase: "done",
        }),
      ),
    why: "'carried out 46 operations', 'recorded 17 attacks': events are counted.",
    hits: [
      ["The ministry carried out 46 operations.", "other attacks 46"],
      ["It recorded 17 attacks.", "other attacks 17"],
    ],
    misses: ["It was the third of its attacks.", "He survived two operations."],
  },
  {
    id: "en.figure.sites",
    pattern: [
      `c:count+site ${GAP}{0,3} =closed|=shut|=reopened|=flooded|=looted|=occupied|=emptied|=contaminated|=searched|=submerged`,
      `c:count+site aux|=now|=currently{1,3} =hosting|=used|=sheltering|=housing|=serving =as?`,
    ],
    read: (m) => site(m, "en.figure.sites"),
    why: "'Eighteen schools are closed', 'three villages were flooded', '23 schools are being used as shelters': counted for what became of them.",
    hits: [
      ["Eighteen schools are closed.", "other schools 18"],
      ["Three villages were flooded.", "other villages 3"],
      ["23 schools are being used as shelters.", "other schools 23"],
      ["Fourteen schools are hosting the new arrivals.", "other schools 14"],
    ],
    misses: [
      "Eighteen schools stand in the town.",
      "The schools are closed.",
      "23 schools use old books.",
      "The schools are hosting families.",
    ],
  },
  {
    id: "en.figure.sites-out",
    pattern: `c:count+site ${GAP}{0,3} =out|=cut|=without =off|=power|=water|=electricity|=of =service|=use|=action|=order?`,
    read: (m) => {
      const last = m.items[m.to - 1]?.word ?? "";
      // "ran out of bread"
      return last === "of" || last === "out" ? null : site(m, "en.figure.sites-out");
    },
    why: "'Three clinics are out of service', '29 villages were cut off'.",
    hits: [
      ["Three clinics are out of service.", "other hospitals 3"],
      ["Twelve villages were cut off.", "other villages 12"],
    ],
    misses: ["Three clinics ran out of bread.", "The villages were cut off."],
  },

  {
    id: "en.figure.goods",
    pattern:
      "=distributed|=delivered|=provided|=erected|=up|=out|=handed|=opened|=cleared|=defused|=removed c:count|quantity",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.goods");
      const known = count?.noun.some((tag) => tag === "goods" || tag === "ordnance") === true;
      return count === null || !known
        ? null
        : drafts(draft(count, "other", "en.figure.goods", { phase: "done" }));
    },
    why: "'put up 3,400 tents', 'handed out 26,000 blankets', 'cleared 1,150 mines': what was brought or taken away.",
    hits: [
      ["Teams put up 3,400 tents.", "other tents 3400"],
      ["They handed out 26,000 blankets.", "other items 26000"],
    ],
    misses: ["Teams put up 3,400 people.", "The storm blew 3,400 tents out."],
  },
  {
    id: "en.figure.no-site",
    pattern: `z:neg-word n:site aux{1,3} =closed|=flooded|=looted|=occupied|=emptied`,
    read: (m) => {
      const [z, noun] = [m.get("z"), m.get("n")];
      return z === null || noun === null
        ? null
        : drafts(
            draft(noneOf(noun, z.start, "en.figure.no-site"), "other", "en.figure.no-site", {
              denied: true,
              phase: "done",
            }),
          );
    },
    why: "'No village has been flooded': none, said so.",
    hits: [
      ["So far, no village has been flooded.", "other villages 0 denied"],
      ["No schools were closed.", "other schools 0 denied"],
    ],
    misses: ["A village has been flooded.", "No village lies there."],
  },
];

/** "The raiders left behind two motorcycles": counted, and not used in the event. */
function takesPart({ items, from }: Match): Measure {
  return isMetWith(items, from) ? "other" : "vehicles";
}

/** "I can see four burnt-out buses": the participle before them says what became of them. */
function wreckedBy(item: Item | null): Measure | null {
  const measure = item?.chunk?.kind === "count" ? item.chunk.measure : null;
  return measure === "destroyed" || measure === "damaged" ? measure : null;
}

/** "The company, which runs eleven coaches", "last year we had two ships": a fleet, and nothing of the event. */
function isOwned({ items, from }: Match): boolean {
  const at = /^(?:only|just|about|some|some|nearly)$/u.test(items[from - 1]?.word ?? "")
    ? from - 2
    : from - 1;
  return /^(?:has|have|had|owns|owned|own|runs|run|ran|operates|operated|operate)$/u.test(
    items[at]?.word ?? "",
  );
}

/** "A shell hit two buses", "three ambulances were hit": what is struck stands, as far as anybody says; "two buses hit a wall" themselves. */
function isStruck({ items, from, to }: Match): boolean {
  if (isOnPaper(items)) return false;
  if (isStruckObject(items, from)) return true;
  const at = items.slice(to, to + 3).findIndex(({ tags }) => !tags.includes("aux"));
  return at > 0 && isStrike(items[to + at]);
}

function isWholeOf({ items, from, to }: Match): boolean {
  if (items[0]?.word !== "of" || from > 2) return false;
  const comma = items.findIndex((item, at) => at >= to && item.tags.includes("comma"));
  return (
    comma > 0 &&
    items.slice(comma + 1, comma + 4).some(({ chunk }) => chunk?.kind === "quantity") &&
    !items.slice(to, comma).some(({ tags }) => tags.includes("pred"))
  );
}

/** "Losses for the day amount to 310 troops, five tanks": what is in a list of losses is lost. */
function isLost({ items, from, to }: Match): boolean {
  // "the burnt frames of two helicopters", "the wreckage of three tanks"
  if (items[from - 1]?.word === "of" && WRECKS.has(items[from - 2]?.word ?? "")) {
    // "Shells of two tanks hit the mill": what they fired. A bus fires nothing, and nothing that was fired is burnt out
    const isFired =
      /^shells?$/u.test(items[from - 2]?.word ?? "") &&
      !items.slice(Math.max(0, from - 6), from - 2).some(({ word }) => BURNT.test(word));
    return !isFired || isLeft(items, to);
  }
  return items.slice(Math.max(0, from - LIST), from).some(({ word }) => word === "losses");
}

const WRECKS: ReadonlySet<string> = new Set(
  "frame frames wreck wrecks wreckage hulk hulks shell shells carcass carcasses skeletons remains debris".split(
    " ",
  ),
);
/** What is left of something stands and lies; what was fired flies and hits. */
const LIES: ReadonlySet<string> = new Set(
  "stand stands stood standing lie lies lay lying remain remained sit sat rust rusted rusting litter littered block blocked line lined".split(
    " ",
  ),
);
const LIES_REACH = 4;
const LIST = 20;
const BURNT =
  /^(?:burnt|burned|charred|gutted|blackened|rusted|rusty|rusting|empty|mangled|twisted)/u;

/** What is behind the shells of something says that they lie there: "stood at the crossing", "were on the road", "could be seen", "were found". */
function isLeft(items: readonly Item[], to: number): boolean {
  const words = items.slice(to, to + LIES_REACH).map(({ word }) => word);
  if (words.some((word) => LIES.has(word))) return true;
  const be = words.findIndex((word) => /^(?:was|were|is|are|be|been)$/u.test(word));
  return be >= 0 && be < 2 && SEEN.has(words[be + 1] ?? "");
}
const SEEN: ReadonlySet<string> = new Set(
  "on in at by near along beside seen visible found left towed removed photographed there still".split(
    " ",
  ),
);

function site(m: Match, rule: string): readonly FigureDraft[] | null {
  // "four of the area's nine health centres have closed": the four, and not the nine
  const near = m.items.slice(Math.max(0, m.from - 4), m.from);
  const of = near.findIndex(({ word }) => word === "of");
  if (of > 0 && near[of - 1]?.tags.includes("quantity") === true) return null;
  return drafts(draft(countFrom(m.get("c"), rule), "other", rule, { phase: "done" }));
}

/** "He drove one of the 12 trucks": which it was, and no number of those that came. */
function isOneOfThem(m: Match): boolean {
  const count = countFrom(m.get("c"), "en.figure.vehicles");
  return count?.quantity.low === 1 && count.rules.includes("en.count.of-number-noun");
}
