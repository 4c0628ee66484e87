import type { Match, Rule } from "../../extract/rule.ts";
import { bounded, boundedBehind } from "../../extract/numbers/bounds.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Item, Quantity } from "../../text/item.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { comparisons } from "../comparisons.ts";
import { englishBoundsMore } from "./bounds-more.ts";

/** Words of bounds and ranges. */
export const englishBoundWords: readonly LexiconLine[] = [
  ["about around approximately roughly some nearly almost approx circa", { tags: ["about"] }],
  ["more", { tags: ["more"] }],
  ["fewer less", { tags: ["less"] }],
  ["over above exceeding", { tags: ["over"] }],
  ["under below", { tags: ["under"] }],
  ["equals equal", { tags: ["equals"] }],
  ["least", { tags: ["least"] }],
  ["most", { tags: ["most"] }],
  ["between", { tags: ["between"] }],
];

/** "(+4)" in a bulletin: four more, and not more than four. */
function isIncrease({ items, from }: Match): boolean {
  return (
    items[from]?.tags.includes("plus") === true &&
    items[from - 1]?.tags.includes("paren-open") === true
  );
}

/** "went up to 52", "has gone up to 52", "Death toll up to 61". */
function isGoing({ items, from }: Match): boolean {
  const before = items[from - 1];
  const moves = GOES.test(before?.word ?? "") || before?.tags.includes("toll-word") === true;
  return items[from]?.word === "up" && (moves || isBrought(items, from));
}

/** "That brings the total since the start of the crisis up to 340": a total with its verb before it. */
function isBrought(items: readonly Item[], up: number): boolean {
  const lead = items.slice(Math.max(0, up - BROUGHT), up);
  const verb = lead.findLastIndex(({ word }) => BRINGS.test(word));
  const behind = lead.slice(verb + 1);
  return (
    verb >= 0 &&
    behind.some(({ tags }) => tags.includes("toll")) &&
    !behind.some(({ tags, chunk }) => chunk?.kind === "quantity" || tags.includes("comma"))
  );
}
/** Words from "brings" to "up to", with a time or a place between. */
const BROUGHT = 14;
const BRINGS =
  /^(?:bring(?:s|ing)?|brought|tak(?:e|es|ing|en)|took|rais(?:e|es|ing|ed)|push(?:es|ed|ing)?)$/u;
const GOES = /^(?:went|go|goes|gone|going|crept|shot|edged|moved)$/u;

/** "owns up to six deaths"; "could add up to 400" is as open as it sounds. */
function isOwnUp({ items, from }: Match): boolean {
  const [verb, modal] = [items[from - 1]?.word ?? "", items[from - 2]?.word ?? ""];
  return VERBS_WITH_UP.test(verb) && !/^(?:could|may|might|would|will|can)$/u.test(modal);
}
const VERBS_WITH_UP = /^(?:own(?:s|ed|ing)?|add(?:s|ed|ing)?|sum(?:s|med)?|tot(?:s|ted)?)$/u;

const VERBS_WITH_OVER: ReadonlySet<string> = new Set(
  "hand hands handed handing turn turned turning take takes took taken taking give gave ran run distributed dispersed scattered strewn resign resigned resigns clashed fought weeping".split(
    " ",
  ),
);

/** "threw ash over 14 villages", "drones over seven regions": where something was; "destroyed over 14 villages", "in over 14 villages" are more than 14. */
function isAbove({ items, from, to }: Match): boolean {
  const [before, noun] = [items[from - 1], items[to]];
  if (items[from]?.word !== "over" || before === undefined) return false;
  // "when it was over two men were dead"
  const [subject, led] = [items[from - 2]?.word ?? "", items[from - 3]?.word ?? ""];
  if (before.tags.includes("aux") && subject === "it")
    return /^(?:when|before|until|after)$/u.test(led);
  // "at war over eleven towns", "are spread over 14 hospitals"
  if (before.word === "war" && subject === "at") return true;
  if (before.word === "spread" && items[from - 2]?.tags.includes("aux") === true) return true;
  return PLACES.test(noun?.word ?? "") && FLOWN.test(before.word);
}
const PLACES =
  /^(?:villages|towns|cities|regions|provinces|districts|hospitals|sites|neighbou?rhoods|states|countries|crossroads)$/u;
const FLOWN =
  /^(?:ash|fell|rained|flew|flown|flights?|drones|missiles|rockets|planes|aircraft|smoke|leaflets|interception|intercepted)$/u;

/** Bounds and ranges around a number: "at least 20", "between 50 and 60". The span stays that of the number. */
export const englishBounds: readonly Rule<Quantity, ReportContext>[] = [
  ...englishBoundsMore,
  ...comparisons("en"),
  {
    id: "en.bound.more-than",
    pattern: ["more|=over =than q:quantity", "=upwards|=excess =of q:quantity"],
    read: (m) => bounded(m, "more-than", "en.bound.more-than"),
    why: "'More than 100', 'upwards of 100', 'in excess of 100' leave 100 out and are open above.",
    hits: [
      ["More than 100 civilians were killed.", "killed civilians >100"],
      ["The fire wounded more than twenty people.", "wounded unknown >20"],
      ["Upwards of 100 civilians were killed.", "killed civilians >100"],
      ["In excess of 40 inmates escaped.", "escaped inmates >40"],
      ["Over than 40 inmates escaped.", "escaped inmates >40"],
    ],
    misses: [
      "No more than 100 civilians were killed.",
      "More than one town burned down.",
      "North of the town 100 civilians were killed.",
      "Upwards they went.",
    ],
  },
  {
    id: "en.bound.over",
    pattern: "over|plus q:quantity",
    // "hand over 25 captives", "took over 12 posts": the verb's own "over"
    read: (m) =>
      VERBS_WITH_OVER.has(m.items[m.from - 1]?.word ?? "") || isIncrease(m) || isAbove(m)
        ? null
        : bounded(m, "more-than", "en.bound.over"),
    why: "'Over 100' is more than 100; 'over the weekend' has no number.",
    hits: [
      ["Over 100 civilians were killed.", "killed civilians >100"],
      ["The fire wounded over 40 people.", "wounded unknown >40"],
      ["As the fire spread over 40 people were killed.", "killed unknown >40"],
      ["In the war over 300 civilians were killed.", "killed civilians >300"],
      ["It was over 40 people who were killed.", "killed unknown >40"],
    ],
    misses: [
      "Over the weekend 100 civilians were killed.",
      "Police took over the building.",
      "They will hand over 25 captives.",
      "When it was over two men were dead.",
      "The ash fell over 14 villages.",
      "The minister resigned over eight dead babies.",
      "The injured are spread over 14 hospitals.",
    ],
  },

  {
    id: "en.bound.up-to",
    pattern: ["=up =to q:quantity", "=as =many =as q:quantity"],
    // "the number has gone up to 52": it is that now; "owns up to six deaths", "add up to 1,870": the verb's own "up to"
    read: (m) => (isGoing(m) || isOwnUp(m) ? null : bounded(m, "up-to", "en.bound.up-to")),
    why: "'Up to 200', 'as many as 200': a ceiling that speakers hold loosely.",
    hits: [
      ["Up to 200 inmates escaped.", "escaped inmates ≤200"],
      ["Up to 80 civilians were killed.", "killed civilians ≤80"],
      ["As many as 200 inmates escaped.", "escaped inmates ≤200"],
      ["As many as 80 civilians were killed.", "killed civilians ≤80"],
    ],
    misses: [
      "The toll went up and 200 died.",
      "It is up to them.",
      "The number of inmates who escaped went up to 200.",
      "The army has owned up to 88 dead.",
      "The statements add up to 1,870 dead.",
      "That brings the total since the start of the crisis up to 340 killed.",
      "As many know, 200 inmates escaped.",
      "Many inmates escaped.",
    ],
  },

  {
    id: "en.bound.after-least",
    pattern: "q:quantity =at =the? =very? =least",
    read: (m) => boundedBehind(m, "at-least", "en.bound.after-least"),
    why: "'Twenty at least were killed': the bound stands behind.",
    hits: [
      ["Twenty at least were killed.", "killed unknown >=20"],
      ["It wounded 12 at least.", "wounded unknown >=12"],
    ],
    misses: [
      "Twenty at the gate were killed.",
      "At least they lived.",
      "In May 2025 at least 210 workers died.",
    ],
  },
];
