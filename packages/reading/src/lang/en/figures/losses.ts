import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Measure } from "../../../model/figure.ts";
import type { FigureRule } from "./figure-rule.ts";
import { risenTo, surpassed } from "../toll-reads.ts";
import { isYearLike } from "./tolls.ts";

const LIVES = /^(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|took|takes|taking)$/u;

/** Tolls without the word toll: the plural of what befell people grows by itself, and a fight costs a side its men. */
export const englishLossFigures: readonly FigureRule[] = [
  {
    id: "en.figure.whose-lives",
    pattern: "c:count !comma|stop|clause|count|quantity{0,1} =lives",
    read: (m) => {
      const verb = m.items[m.from - 1]?.word ?? "";
      const count = countFrom(m.get("c"), "en.figure.whose-lives");
      // "The union claimed 12 miners' lives were saved"
      if (m.items[m.to]?.tags.includes("aux") === true) return null;
      return count?.unit === "persons" && LIVES.test(verb)
        ? drafts(draft(count, "killed", "en.figure.whose-lives", { phase: "done" }))
        : null;
    },
    why: "'claimed 50 soldiers' lives': whose lives they were.",
    hits: [
      ["The war claimed at least 50 servicemen's lives.", "killed soldiers >=50"],
      ["The blast took 12 miners' lives.", "killed workers 12"],
    ],
    misses: [
      "He told of 12 miners' lives.",
      "The blast shook 12 miners' lives.",
      "The union claimed 12 miners' lives were saved.",
    ],
  },
  {
    id: "en.figure.dead-reached",
    pattern:
      "v:victim+many !stop|comma|clause|quantity|count|say|aux|pred{0,6} aux? r:reach reach|about|=around|=nearly|=from{0,3} c:quantity|count",
    read: (m) => {
      const v = m.get("v");
      const measure = v?.sense?.measure;
      const count = countFrom(m.get("c"), "en.figure.dead-reached");
      // "injuries to 30"
      const verb = m.get("r")?.word ?? "";
      if (verb === "to" || verb === "at") return null;
      if (v?.chunk !== null || measure === undefined || !OF_PERSONS.has(measure)) return null;
      if (count === null || isYearLike(m.get("c"))) return null;
      // "Deaths stand at 207, including 32 foreigners"; "deaths from the flood reached 12 towns"
      if (count.unit !== "unknown" && count.unit !== "persons") return null;
      // "Injuries reached 12 players": hurt at their game
      if (count.whom !== undefined && count.group === "unknown") return null;
      const people = { ...surpassed(m, count), unit: "persons" as const };
      return risenTo(people, measure, "en.figure.dead-reached");
    },
    why: "'Fatalities rose to 112 by dusk', 'injuries stood at 40': the plural is what is counted, without the word toll.",
    hits: [
      ["Fatalities rose to 112 by dusk.", "killed unknown 112 total"],
      ["Its own deaths stood at eight.", "killed unknown 8 total"],
      ["Arrests had reached 300 by Monday.", "arrested unknown 300 total"],
      ["Deaths from the flood exceeded 5,000.", "killed unknown >5000 total"],
      ["Deaths never exceeded 40.", "killed unknown <=40 total"],
      ["Flood deaths rise to 769", "killed unknown 769 total"],
      ["Deaths from the flood rose to 41 on Sunday.", "killed unknown 41 total"],
      ["Injuries at the plant climbed from 12 to 19.", "wounded unknown 12 total"],
      ["Deaths stand at 207, including 32 foreigners.", "killed unknown 207 total"],
    ],
    misses: [
      "Deaths from the flood reached 12 towns.",
      "Injuries reached 12 players.",
      "Fatalities rose by dusk.",
      "The dead reached the town.",
      "The bodies stood at 12.",
    ],
  },
  {
    id: "en.figure.dead-number",
    pattern: [
      "v:victim+many|missing-adj =now|=already|=so|=far{0,2} =number|=numbered|=total|=totalled|=totaled about{0,2} c:quantity",
      "article|=those v:pred+past =now|=already|=so|=far{0,2} =number|=numbered|=total|=totalled|=totaled about{0,2} c:quantity",
    ],
    read: (m) => {
      const id = "en.figure.dead-number";
      const measure = m.get("v")?.sense?.measure;
      const count = countFrom(m.get("c"), id);
      if (count === null || measure === undefined || !OF_PERSONS.has(measure)) return null;
      if (count.unit !== "unknown" || m.get("v")?.chunk !== null) return null;
      // "Deaths numbered 12 a day": how many in each
      const next = m.items[m.to]?.word ?? "";
      if (/^(?:an?|per|each|every|daily|weekly|monthly|yearly)$/u.test(next)) return null;
      return drafts(
        draft({ ...count, unit: "persons" }, measure, id, { phase: "done", mode: "total" }),
      );
    },
    why: "'The dead numbered 52', 'those killed numbered 16': how many they are, with a verb that counts.",
    hits: [
      ["The dead numbered 52 by dusk.", "killed unknown 52 total"],
      ["The missing now total about 40.", "missing unknown ~40 total"],
      ["Those killed numbered 16.", "killed unknown 16 total"],
    ],
    misses: [
      "The dead number 52 was buried in May.",
      "The guests numbered 52.",
      "The houses destroyed number 52.",
      "Deaths numbered 12 a day.",
    ],
  },
  {
    id: "en.figure.cost-men",
    pattern: "=cost|=costs|=costing !quantity|count|comma|clause|stop|of|aux{1,5} c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.cost-men");
      const force = count?.noun.includes("member") === true || count?.group === "men";
      return count === null || count.unit !== "persons" || count.measure !== null || !force
        ? null
        : drafts(draft(count, "killed", "en.figure.cost-men", { phase: "done" }));
    },
    why: "'The hill cost the attackers 70 men': what a fight costs a side is dead.",
    hits: [
      ["The hill cost the attackers 70 men.", "killed men 70"],
      ["The raid cost the army nine soldiers.", "killed soldiers 9"],
    ],
    misses: ["The bridge cost the army 70 crowns.", "It cost the town twelve villagers' votes."],
  },
];

/** What befalls people, by nouns that count them. */
const OF_PERSONS: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "arrested",
  "hostage",
  "released",
  "displaced",
]);
