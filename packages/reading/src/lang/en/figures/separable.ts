import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { TAKERS } from "../figure-measure.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Verbs whose particle stands behind the count, by verb and particle. */
const PARTED: readonly (readonly [verbs: string, particles: string, measure: Measure])[] = [
  [
    "led lead leading marched marching took take taken taking hauled hauling dragged dragging drove driving driven bundled whisked carried carrying",
    "away off",
    "captured",
  ],
  ["rounded rounding picked picking locked locking swept", "up away", "arrested"],
  ["brought bringing bring got getting took sent", "in", "arrested"],
  [
    "gave give given handed handing got getting get won brought bringing bring returned sent took delivered",
    "back",
    "released",
  ],
  ["gave give giving turned", "up", "released"],
  ["sent sending flew flown brought bringing took let", "home", "released"],
  ["cut cutting gunned gunning mowed mown mowing struck shot", "down", "killed"],
  ["put putting threw thrown", "behind", "arrested"],
  ["left leaving made making rendered", "homeless", "displaced"],
  ["burned burnt burning", "alive", "killed"],
  [
    "beat beaten beating hacked clubbed stoned knifed stabbed starved worked crushed trampled tortured",
    "to-death",
    "killed",
  ],
  ["sent sending put putting landed", "to-hospital", "wounded"],
  ["left leaving leaves", "with-wounds", "wounded"],
];

const VERBS: ReadonlyMap<string, readonly (readonly [particle: string, measure: Measure])[]> =
  (() => {
    const map = new Map<string, (readonly [string, Measure])[]>();
    for (const [verbs, particles, measure] of PARTED)
      for (const verb of verbs.split(" ")) {
        const list = map.get(verb) ?? [];
        for (const particle of particles.split(" ")) list.push([particle, measure]);
        map.set(verb, list);
      }
    return map;
  })();

const ALL_VERBS = [...VERBS.keys()].map((verb) => `=${verb}`).join("|");

/** Verb, count and particle: "led eight more away", "brought forty back", "put twelve behind bars". */
export const englishSeparableFigures: readonly FigureRule[] = [
  {
    id: "en.figure.separable",
    pattern: `v:${ALL_VERBS} about|other|=only|=just|=all{0,1} c:count|quantity`,
    read: (m) => {
      const id = "en.figure.separable";
      const count = countFrom(m.get("c"), id);
      const verb = m.get("v")?.word ?? "";
      if (count === null || (count.unit !== "persons" && count.unit !== "unknown")) return null;
      const particle = particleAt(m.items, m.to);
      const measure = VERBS.get(verb)?.find(([word]) => word === particle)?.[1];
      if (measure === undefined) return null;
      const over = suited(measure, count, m.items, particle);
      return over === null ? null : drafts(draft(count, over, id, { phase: "done" }));
    },
    why: "'led eight more away', 'brought 40 prisoners back', 'put twelve behind bars', 'beat two men to death': the particle stands behind the count.",
    hits: [
      ["The rebels led eight soldiers away.", "captured soldiers 8"],
      ["The police led eight protesters away.", "arrested protesters 8"],
      ["The court put twelve men behind bars.", "arrested men 12"],
      ["The mob beat two men to death.", "killed men 2"],
      ["We got 12 soldiers back in the swap.", "exchanged soldiers 12"],
      ["The fire left 30 workers with severe burns.", "wounded workers 30"],
      ["Tear gas sent 60 protesters to clinics.", "wounded protesters 60"],
    ],
    misses: [
      "They led 12 men to the river.",
      "They took 12 photos away.",
      "They beat two men.",
      "The teacher took 30 pupils away on a trip.",
      "We got 12 dinars back.",
      "The war left 30 families with no income.",
      "A patrol stopped a boat carrying 80 migrants off Olm.",
    ],
  },
];

/** "severe burns", "cuts and bruises"; "cuts in pay" are none. */
function areWounds(items: readonly Item[], from: number): boolean {
  return items
    .slice(from, from + 3)
    .some(
      ({ word }, i) =>
        WOUNDS.test(word) && !(word === "cuts" && items[from + i + 1]?.word === "in"),
    );
}

/** The particle behind the count, over words that belong to it: "12 of our men back". */
function particleAt(items: readonly Item[], from: number): string {
  for (let at = from; at < Math.min(items.length, from + 4); at++) {
    const item = items[at];
    if (item === undefined || item.chunk !== null) return "";
    const { word, tags } = item;
    // "behind bars" is one word by then
    if (word === "behind" && tags.includes("kept")) return word;
    if (word === "to" && items[at + 1]?.word === "death") return "to-death";
    // "left 30 workers with severe burns"
    if (word === "with" && areWounds(items, at + 1)) return "with-wounds";
    if (
      (word === "to" || word === "in") &&
      items.slice(at + 1, at + 4).some((one) => CLINIC.has(one.word))
    )
      return "to-hospital";
    // "carrying 80 migrants off Olm": where, and no part of the verb
    if (PREPOSED.has(word) && isPlainNoun(items[at + 1])) return "";
    if (PARTICLES.has(word))
      return word === "in" && items[at + 1]?.tags.includes("stop") !== true ? "" : word;
    if (tags.length > 0 && !["of", "poss", "counted", "other"].some((tag) => tags.includes(tag)))
      return "";
  }
  return "";
}

const WOUNDS = /^(?:wounds|injuries|burns|fractures|cuts|bruises|lacerations|concussions?)$/u;
const PARTICLES: ReadonlySet<string> = new Set(
  "away off up in back home down alive homeless".split(" "),
);
const PREPOSED: ReadonlySet<string> = new Set("off up down".split(" "));

function isPlainNoun(next: Item | undefined): boolean {
  if (next === undefined || next.word === "and") return false;
  if (next.chunk !== null) return next.chunk.kind === "name";
  return (
    next.tags.length === 0 || ["article", "place", "n-place"].some((tag) => next.tags.includes(tag))
  );
}
const CLINIC: ReadonlySet<string> = new Set(
  "hospital hospitals clinic clinics infirmary intensive casualty".split(" "),
);
const SWAP: ReadonlySet<string> = new Set(
  "exchange swap swapped exchanged trade traded handover return theirs ours".split(" "),
);
const POLICE: ReadonlySet<string> = new Set(
  "police policemen officers agents court authorities security gendarmes constables detectives".split(
    " ",
  ),
);

function suited(
  measure: Measure,
  { noun, unit }: Count,
  items: readonly Item[],
  particle: string,
): Measure | null {
  const says = (words: ReadonlySet<string>): boolean => items.some(({ word }) => words.has(word));
  const is = (tag: string): boolean => noun.includes(tag);
  const held = is("captive") || is("member") || is("others");
  if (measure === "captured") {
    if (is("member") || items.some(({ word }) => word === "prisoners" || word === "prisoner"))
      return "captured";
    if (unit === "unknown" && !is("others")) return null;
    if (says(POLICE)) return "arrested";
    // "the teacher took 30 pupils away on a trip"
    return says(TAKERS) ? "hostage" : null;
  }
  if (measure === "released") {
    if (!held) return null;
    if (is("fugitive")) return "recaptured";
    if (says(SWAP)) return "exchanged";
    return is("captive") || particle !== "home" ? measure : null;
  }
  if (measure === "arrested" && particle === "in" && unit === "unknown") return null;
  return measure;
}
