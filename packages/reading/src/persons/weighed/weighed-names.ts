import { placesSeen } from "../arabic/places-seen.ts";
import { isEnglishWord } from "../vocabulary/dictionary.ts";
import { PARTICLES, type Words } from "../found.ts";
import { ARABIC_USES } from "../lists/arabic-uses.ts";
import { ARABIC_WEIGHTS, LEAST as LEAST_ARABIC } from "../lists/arabic-weights.ts";
import { LATIN_USES } from "../lists/latin-uses.ts";
import { LATIN_WEIGHTS, LEAST as LEAST_LATIN } from "../lists/latin-weights.ts";
import type { CaseKnows } from "../suspect.ts";
import {
  arabicPlaceSigns,
  arabicStem,
  arabicWordSigns,
  groupOf,
  isNamedHere,
  reportOf,
} from "./arabic-signs.ts";
import { arabicCandidates } from "./arabic-unvouched.ts";
import { aroundSigns, mannerOf, sharedSigns } from "./around.ts";
import type { Candidate, MayBe, Vouched } from "./candidate.ts";
import {
  latinGroupOf,
  latinPlaceSigns,
  latinReportOf,
  latinWordSigns,
  type Written,
  writtenAs,
} from "./latin-signs.ts";
import { latinCandidates } from "./latin-unvouched.ts";
import { isOfNoDictionary } from "./no-dictionary.ts";
import { isWorthShowing } from "./worth-showing.ts";
import { type Takes, usesOf, type Weights, weightsOf } from "./weights.ts";

/** A word that weighs enough to be somebody's name, without the letters before it. */
export interface Weighed {
  readonly at: number;
  readonly skip: number;
}

/** A word that weighs nearly enough, or enough where something vouches for it. */
export interface NearlyWeighed extends Weighed {
  /** By how much it weighs too little. */
  readonly short: number;
  readonly vouched?: Vouched;
}

/** What weighing makes of a text: names, and what stays and is shown to whoever decides. */
export interface WeighedWords {
  readonly names: readonly Weighed[];
  readonly nearly: readonly NearlyWeighed[];
}

/** What a script's words weigh. */
export interface Model {
  readonly weights: Weights;
  readonly useOf: (word: string) => string;
  /** How much a word must weigh to be hidden. */
  readonly least: number;
  /** How much less it may weigh to be shown. */
  readonly margin: number;
}

/** A script as the walk sees it. */
export interface Script {
  readonly isArabic: boolean;
  readonly candidates: (
    where: Words,
    knows: CaseKnows,
    isHidden: (at: number) => boolean,
    useOf: (word: string) => string,
    mayBe: MayBe,
  ) => readonly Candidate[];
  /** A word as its uses are counted. */
  readonly keyOf: (folded: string, as: string) => string;
  readonly asOf: (where: Words, at: number, skip: number) => string;
  readonly groupOf: (folded: string) => string;
  /** What a word has in common with its other forms, whose uses are counted too. */
  readonly stemOf: ((folded: string) => string) | null;
  readonly wordSigns: (folded: string, as: string, uses: Uses, add: Takes) => void;
  /** What stands around a word of a report. */
  readonly placeSigns: (where: Words) => (one: Standing, add: Takes) => void;
}

/** How often reports have a word, and any form of it, as a plain word. */
export interface Uses {
  readonly use: string;
  readonly stem: string;
}

/** Both, as somebody counts single keys. */
export function usesIn(
  { keyOf, stemOf }: Script,
  useOf: (key: string) => string,
  folded: string,
  as: string,
): Uses {
  return {
    use: useOf(keyOf(folded, as)),
    stem: stemOf === null ? "" : useOf(stemKey(stemOf(folded))),
  };
}

/** Stems are counted beside words. */
export function stemKey(stem: string): string {
  return `~${stem}`;
}

interface Standing {
  readonly at: number;
  readonly skip: number;
  readonly as: string;
  readonly isHidden: (at: number) => boolean;
}

export const ARABIC: Script = {
  isArabic: true,
  candidates: (where, knows, isHidden, _, mayBe) =>
    arabicCandidates(where, knows, placesSeen(where), isHidden, mayBe),
  keyOf: (folded) => folded,
  asOf: ({ words }, at, skip) => (words[at]?.folded ?? "").slice(0, skip),
  groupOf,
  stemOf: arabicStem,
  wordSigns: (folded, _, uses, add) => {
    arabicWordSigns(folded, uses, add);
  },
  placeSigns: (where) => {
    const report = reportOf(where);
    return ({ at, skip, isHidden }, add) => {
      arabicPlaceSigns(where, { at, skip, isHidden, report }, add);
      if (isNamedHere(where, at, skip)) add("named", "");
    };
  },
};

export const LATIN: Script = {
  isArabic: false,
  candidates: (where, knows, isHidden, useOf, mayBe) =>
    latinCandidates(where, knows, {
      isHidden,
      isCommon: (folded) => useOf(folded) === "4" && isEnglishWord(folded),
      mayBe,
    }),
  keyOf: (folded, as) => (as === "s" ? folded : `^${folded}`),
  asOf: (where, at) => writtenAs(where, at),
  groupOf: latinGroupOf,
  stemOf: null,
  wordSigns: (folded, as, { use }, add) => {
    latinWordSigns(folded, writtenOf(as), use, add);
  },
  placeSigns: (where) => {
    const report = latinReportOf(where);
    return ({ at, as, isHidden }, add) => {
      latinPlaceSigns(where, { at, how: writtenOf(as), isHidden, report }, add);
    };
  },
};

function writtenOf(as: string): Written {
  return as === "C" || as === "F" ? as : "s";
}

function modelOf(
  weights: () => Weights,
  useOf: (word: string) => string,
  least: number,
  margin: number,
): Model {
  return {
    get weights() {
      return weights();
    },
    useOf,
    least,
    margin,
  };
}

/** Of what weighing leaves visible in banks whose writer it has not seen, so much shows half in Arabic and two fifths in English: `npm run weights -- --held-out`. */
export const MARGINS = { arabic: 3.5, latin: 2.5 } as const;

const MODELS: readonly (readonly [Script, Model])[] = [
  [ARABIC, modelOf(weightsOf(ARABIC_WEIGHTS), usesOf(ARABIC_USES), LEAST_ARABIC, MARGINS.arabic)],
  [LATIN, modelOf(weightsOf(LATIN_WEIGHTS), usesOf(LATIN_USES), LEAST_LATIN, MARGINS.latin)],
];

/**
 * Words that are somebody's name by the sum of what they are, what stands before and behind, and what the report has of them, where no single
 * rule tells (`ناديت نعوم فلم ترد`, `قال لي الزعتري:`, "bee did not come home"). `isHidden`: what is hidden already.
 */
export function weighedNames(
  where: Words,
  knows: CaseKnows,
  isHidden: (at: number) => boolean,
): WeighedWords {
  const all = MODELS.map(([script, model]) => weighedIn(script, model, where, knows, isHidden));
  return {
    names: all.flatMap(({ names }) => names),
    nearly: all.flatMap(({ nearly }) => nearly),
  };
}

/** The same in one script with weights of one's own. */
export function weighedIn(
  script: Script,
  model: Model,
  where: Words,
  knows: CaseKnows,
  isHidden: (at: number) => boolean,
): WeighedWords {
  const { words } = where;
  const ownOf = (at: number, skip: number): number =>
    byItself(script, model, words[at]?.folded.slice(skip) ?? "", script.asOf(where, at, skip));
  const mayBe: MayBe = (at, skip) => !isHidden(at) && ownOf(at, skip) >= FLOOR;
  const candidates = script.candidates(where, knows, isHidden, model.useOf, mayBe);
  if (candidates.length === 0 || isOfNoDictionary(groupsOf(script, words)))
    return { names: [], nearly: [] };
  const { of } = model.weights;
  const hits = new Map<number, number>();
  const names = new Set<string>();
  const isHere = (at: number): boolean => isHidden(at) || hits.has(at);
  let hidden = 0;
  for (const [at, { folded, arabic }] of words.entries())
    if (isHidden(at)) {
      hidden++;
      if (arabic === script.isArabic && folded.length > 2 && !PARTICLES.has(folded))
        names.add(folded);
    }
  const look = signsOf(script, where, { isHidden: isHere, names: (one) => names.has(one) });
  const sumOf = (one: Candidate, skip: number, share: string): number => {
    let sum = ownOf(one.at, skip);
    look(one, skip, share, (kind, first, second, third) => {
      sum += of(kind, first, second, third);
    });
    return sum;
  };
  /** What was looked at and does not weigh enough, as it weighed most. */
  const less = new Map<number, NearlyWeighed>();
  const noteLess = ({ at, vouched }: Candidate, skip: number, sum: number): void => {
    const short = model.least - sum;
    if (short <= model.margin && short < (less.get(at)?.short ?? Infinity))
      less.set(at, { at, skip, short, ...(vouched === undefined ? {} : { vouched }) });
  };
  // A hit is a sign for its neighbours, and the same word elsewhere needs less.
  for (const pass of [1, 2, 3]) {
    const before = new Set(hits.keys());
    if (pass > 1 && before.size === 0) break;
    const share = sharedSigns(words, hidden + hits.size);
    for (const one of candidates) {
      const { at } = one;
      if (hits.has(at) || one.vouched !== undefined) continue;
      for (const skip of one.skips) {
        const folded = words[at]?.folded.slice(skip) ?? "";
        if (pass > 1 && !names.has(folded) && !isNear(before, at)) continue;
        const sum = sumOf(one, skip, share);
        if (sum <= model.least) {
          noteLess(one, skip, sum);
          continue;
        }
        hits.set(at, skip);
        names.add(folded);
        break;
      }
    }
  }
  const share = sharedSigns(words, hidden + hits.size);
  for (const one of candidates)
    if (one.vouched !== undefined)
      for (const skip of one.skips) noteLess(one, skip, sumOf(one, skip, share));
  const all = new Map([...partsBeside(where, script, isHere), ...hits]);
  return {
    names: [...all].map(([at, skip]) => ({ at, skip })),
    nearly: [...less.values()].filter(
      ({ at, vouched }) =>
        !all.has(at) && (vouched !== undefined || isWorthShowing(where, at, isHere)),
    ),
  };
}

/** Of the names in all banks none that is hidden weighs less by itself; of the words of plain reports two in five do. */
const FLOOR = -6;
/** Words around a hit that are looked at again. */
const AROUND = 4;

function isNear(hits: ReadonlySet<number>, at: number): boolean {
  for (let near = at - AROUND; near <= at + AROUND; near++) if (hits.has(near)) return true;
  return false;
}

const KNOWN = new WeakMap<Model, Map<string, Map<string, number>>>();
/** Words remembered at most. */
const REMEMBERED = 60_000;

/** What a word weighs by itself, asked once. */
function byItself(script: Script, model: Model, folded: string, as: string): number {
  const all = KNOWN.get(model) ?? new Map<string, Map<string, number>>();
  KNOWN.set(model, all);
  const known = all.get(as) ?? new Map<string, number>();
  all.set(as, known);
  const before = known.get(folded);
  if (before !== undefined) return before;
  let sum = 0;
  const uses = usesIn(script, model.useOf, folded, as);
  script.wordSigns(folded, as, uses, (kind, first, second, third) => {
    sum += model.weights.of(kind, first, second, third);
  });
  if (known.size < REMEMBERED) known.set(folded, sum);
  return sum;
}

/** Small words inside a name that is hidden: "Idir ou Moh", `ود الزين`, `دفع الله`. */
function partsBeside(
  { words }: Words,
  { isArabic }: Script,
  isHere: (at: number) => boolean,
): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  for (const [at, { arabic, folded, joined, capital }] of words.entries()) {
    if (arabic !== isArabic) continue;
    const next = words[at + 1];
    const [isBehind, isBefore] = [
      joined && isHere(at - 1),
      next?.joined === true && isHere(at + 1),
    ];
    const isPart = (isArabic ? ARABIC_PARTS : LATIN_PARTS).test(folded);
    // "Idir ou Moh", `إدريس بن علي`: what a small word of names joins to somebody hidden goes with it
    if (isPart && isBehind && next?.joined === true && SONS.test(folded))
      for (const part of [at, at + 1]) if (!isHere(part)) parts.push([part, 0]);
    if (isHere(at)) continue;
    // "the mujahideen": an article goes with a name that has a capital ("the Ghost")
    if (folded === "the" && next?.capital !== true) continue;
    if (isPart && isBefore && (isArabic || capital || isBehind || KUNYA.test(folded)))
      parts.push([at, 0]);
    else if (isBehind && OF_NAMES.test(folded)) parts.push([at, 0]);
  }
  return parts;
}

/** Whose son or house somebody is. */
const SONS = /^(?:بن|ولد|ود|اغ|bin|ibn|ben|bint|wad|wuld|ould|ou|ag|ait)$/u;
const ARABIC_PARTS = /^(?:ود|ولد|بن|بو|اد|ايت|اغ|ال|ابو|ام|ابي|ابا|عبد)$/u;
const LATIN_PARTS =
  /^(?:abu|bu|umm|um|bin|ibn|bint|ben|wad|wuld|ould|ou|ag|ait|al|el|abd|the|de|da|di|do|dos|del|della|la|las|los|von|van)$/u;
const KUNYA = /^(?:abu|bu|umm|um|bin|ibn|bint|ben|wad|wuld|ould|abd)$/u;
/** What goes on in a name behind its first word. */
const OF_NAMES = /^(?:الله|الدين|الاسلام|الرحمن|الحق|بيك|بيه|افندي|خان|اوغلو)$/u;

/** How words stand, for one report: all signs but those that a word has by itself. */
export function signsOf(
  script: Script,
  where: Words,
  {
    isHidden,
    names,
  }: {
    readonly isHidden: (at: number) => boolean;
    /** Whether the report has a word hidden elsewhere. */
    readonly names: (folded: string) => boolean;
  },
): (one: Candidate, skip: number, share: string, add: Takes) => void {
  const place = script.placeSigns(where);
  return ({ at, against }, skip, share, add) => {
    const folded = where.words[at]?.folded.slice(skip) ?? "";
    const as = script.asOf(where, at, skip);
    const group = script.groupOf(folded);
    place({ at, skip, as, isHidden }, add);
    aroundSigns(where, { at, as, group, isHidden, manner: mannerOf(where) }, add);
    add("share", share);
    add("share", share, as, group);
    if (names(folded)) {
      add("again", as);
      add("again", as, group);
    }
    const but = against();
    if (but !== "") {
      add("against", but);
      add("against", but, group);
    }
  };
}

function groupsOf({ isArabic, groupOf: ofWord }: Script, words: Words["words"]): readonly string[] {
  return words.flatMap(({ folded, arabic, capital }) =>
    arabic !== isArabic || capital || folded.length < 3 ? [] : ofWord(folded),
  );
}
