import type { Cue } from "./cue.ts";

/** With the time between the verb and who died: `توفي مساء أمس 4`. */
const DYING_OF_DAY =
  /(?:^|\s)[وف]?(?:توفي|توفيت|وفاه|بوفاه|مات|فارق)\s+(?:(?:مساء|صباح|فجر|ليل|ليله|يوم|امس|اليوم)\s+){0,3}$/u;
const DYING = /(?:^|\s)[وف]?(?:توفي|توفيت|وفاه|بوفاه|مات|فارق)\s+$/u;

/** What makes a number one that came to a toll, though it stands like a toll. */
export const NEW_CUES: readonly Cue[] = [
  // "The toll rose to 17 after rescuers recovered eight bodies", `انتشال ست جثث، لترتفع الحصيلة إلى 23`: what was found since the last toll
  {
    holding: ["after", "when"],
    before:
      /\b(?:rose|risen|climbed|increased|up|grew|raised|brought)\b[^.;]*\b(?:after|when)\s+(?:[\p{L}-]+\s+){0,6}$/u,
    after: /^(?:\s+(?:more|further|additional|other))?\s+(?:\p{L}+\s+)?(?:bodies|corpses)\b/u,
  },
  // "as 14 more bodies washed ashore"
  {
    holding: ["more", "further", "additional"],
    after: /^\s+(?:more|further|additional)\s+(?:\p{L}+\s+)?(?:bodies|corpses)\b/u,
  },
  {
    holding: ["bringing", "raising", "pushing", "taking", "lifting"],
    after:
      /^(?:\s+(?:more|further|additional|other))?\s+(?:\p{L}+\s+)?(?:bodies|corpses)\b[^.;]*\b(?:bringing|raising|pushing|taking|lifting)\s+(?:the\s+|its\s+)?(?:\p{L}+\s+){0,2}(?:toll|number|count|tally|total)\b/u,
  },
  {
    holding: ["جثث", "جثامين", "جثه", "جثمان"],
    after:
      /^\s+(?:جثث|جثه|جثامين|جثمانا)(?!\p{L})[^.؛]*\s(?:ل|ما\s+|مما\s+)?[يت]?(?:رتفع|رفع|صل|بلغ)\p{L}*\s+(?:بذلك\s+|بها\s+)?(?:ال)?(?:حصيله|عدد|اجمالي|عداد)/u,
  },
  // "Forty people were wounded on Sunday alone", `في يوم الأحد وحده`: of one day, and beside a toll no toll
  {
    holding: ["alone"],
    after:
      /^[^.;,\d]{0,60}\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|(?:one|a\s+single|that|last)\s+(?:day|night|week|month))\s+alone\b/u,
  },
  {
    holding: ["وحد"],
    after:
      /^[^.؛،\d]{0,50}\s(?:(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)|امس|اليوم|(?:يوم|ليله|اسبوع|شهر)\s+\p{L}+)\s+(?:ل)?وحد(?:ه|ها)(?!\p{L})/u,
  },
  // "Two of the wounded died", `توفي مصابان`, `وفاة خمسة من الجرحى`: they come to the dead
  {
    holding: ["die", "succumb"],
    after: /^\s+of\s+the\s+(?:wounded|injured)\b[^.;,]{0,20}\b(?:die[ds]?|succumb(?:ed|s)?)\b/u,
  },
  // "Five of the 24 died of their wounds", "Toll rises to 21 as two die of wounds", `توفي ثلاثة متأثرين بجراحهم`
  {
    holding: ["die", "succumb"],
    after:
      /^(?:\s+(?!of\s+(?:wounds|injuries)|(?:as|after|and|while|when)\s)[\p{L}\p{N}]+){0,5}\s+(?:die[ds]?\s+(?:of|from)|succumb(?:ed|s)?\s+to)\s+(?:(?:their|his|her)\s+)?(?:wounds|injuries|burns)\b/u,
  },
  {
    holding: ["متاثر"],
    before: DYING,
    after: /^(?:\s+\p{L}+){0,3}\s+متاثر(?:ين|ا|ه|ات)?\s+ب(?:جراح|اصاب|حروق|جروح)/u,
  },
  // `توفي 4 من نزلاء السجن أصيبوا بجروح`: wounded first, and counted among the wounded
  {
    holding: ["اصيبوا", "اصيبا", "جرحوا"],
    before: DYING_OF_DAY,
    after:
      /^(?:\s+\p{L}+){1,5}\s+(?:(?:كانوا|كانا)\s+)?(?:(?:قد)\s+)?(?:اصيبوا|اصيبا|جرحوا)(?!\p{L})/u,
  },
  {
    holding: ["جريح", "جرحي", "مصاب"],
    before: DYING,
    // `وفاة اثنين من مصابي الحريق`
    after: /^\s+(?:من\s+(?:بين\s+)?(?:ال)?)?(?:جرحي|جريحا|مصابين|مصابا|مصابي)(?!\p{L})/u,
  },
  {
    holding: ["مصاب", "جريح"],
    before: DYING,
    words: /^(?:مصابان|مصابين|جريحان|جريحين)$/u,
  },
];
