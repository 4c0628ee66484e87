import type { Figure, MissingFact, Weighing } from "@tarjih/reading";
import { likenessOf } from "../../packages/weighing/src/open/likeness/likeness.ts";
import type { FolderGold, GoldConflict, GoldNumber, Spot } from "./folder-gold.ts";
import { whyUntold } from "./why-untold.ts";
import type { Side, Untold } from "./why-untold.ts";

/** What was right of one folder. */
export interface FolderJudgement {
  readonly name: string;
  /** Numbers that tell of the event: how many there are, were found, and have value and measure right. */
  readonly numbers: number;
  readonly found: number;
  readonly right: number;
  /** Figures read in all, and those at no number of the gold. */
  readonly read: number;
  readonly extra: number;
  /** Conflicts of numbers: how many there are, and of which at least one pair was told. */
  readonly conflicts: number;
  readonly conflictsFound: number;
  /** Why the others were not told, one for each. */
  readonly untold: readonly Untold[];
  /** Conflicts of words, which are not weighed. */
  readonly ofWords: number;
  /** Pairs told as conflicts: right ones and others. */
  readonly pairsRight: number;
  readonly pairsFalse: number;
  /** Of the pairs that are left open, the first {@link FIRST} in the order of the list: how many there are, and are conflicts of the gold; and of all that are left open. */
  readonly first: Share;
  readonly open: Share;
  readonly complaints: readonly string[];
}

/** So many pairs, of which so many are conflicts. */
export interface Share {
  readonly pairs: number;
  readonly conflicts: number;
}

/** Open pairs of a folder that somebody looks at first. */
export const FIRST = 5;

interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

/** Compares a weighed folder with its gold. `texts` by report id. Throws where a spot is not in its text. */
export function judgeFolder(
  gold: FolderGold,
  { reports, figures, questions }: Weighing,
  texts: ReadonlyMap<string, string>,
): FolderJudgement {
  const idOf = (name: string): string =>
    reports.find(({ path }) => path.endsWith(`${name}.txt`))?.id ?? "";
  const placeOf = (spot: Spot): Place => placeIn(spot, idOf(spot[0]), texts);
  const complaints: string[] = [];
  const left = new Set(figures);
  let [numbers, found, right] = [0, 0, 0];
  for (const number of gold.figures) {
    const place = placeOf(number.at);
    const there = [...left].filter((figure) => touches(figure, place));
    const best = there.find((figure) => isRight(figure, number)) ?? there[0];
    if (best !== undefined) left.delete(best);
    if (number.minor === true) continue;
    numbers++;
    if (best === undefined)
      complaints.push(`${said(number.at)}: not read, gold ${number.measures.join("|")}`);
    else {
      found++;
      if (isRight(best, number)) right++;
      else
        complaints.push(
          `${said(number.at)}: ${best.measure} ${best.low}..${best.high}, gold ${number.measures.join("|")} ${number.low}..${number.high}`,
        );
    }
  }
  const named = gold.figures.map(({ at }) => placeOf(at));
  const extra = figures.filter((figure) => !named.some((place) => touches(figure, place)));
  for (const figure of extra)
    complaints.push(`${figure.quote}: ${figure.measure}, no number of the gold`);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const told = new Map(
    questions.flatMap(({ pairs }) =>
      pairs
        .filter(({ verdict }) => verdict === "conflict")
        .map(({ a, b }) => [`${a} ${b}`, [byId.get(a), byId.get(b)] as const]),
    ),
  );
  const conflictsOf = conflictsAt(gold, placeOf);
  const met = new Set<GoldConflict>();
  let [pairsRight, pairsFalse] = [0, 0];
  for (const [one, two] of told.values()) {
    if (one === undefined || two === undefined) continue;
    const of = conflictsOf(one, two);
    for (const conflict of of) met.add(conflict);
    if (of.length > 0) pairsRight++;
    else {
      pairsFalse++;
      complaints.push(`FALSE ${one.quote} / ${two.quote} (${one.measure})`);
    }
  }
  const ofNumbers = gold.conflicts.filter(
    ({ words, implied }) => words !== true && implied !== true,
  );
  const goldAt = new Map(gold.figures.map((number) => [number.at.join("\n"), number]));
  const sideOf = (spots: readonly Spot[]): readonly Side[] =>
    spots.map((spot) => {
      const place = placeOf(spot);
      const there = figures.filter((figure) => touches(figure, place));
      return { gold: goldAt.get(spot.join("\n")), figures: there };
    });
  const untold: Untold[] = [];
  for (const one of ofNumbers) {
    if (met.has(one)) continue;
    const why = whyUntold(sideOf(one.a), sideOf(one.b), questions, isRight);
    untold.push(why);
    complaints.push(
      `MISSED (${why}) ${one.question}: ${one.a.map(said).join(", ")} / ${one.b.map(said).join(", ")}`,
    );
  }
  const leftOpen = openPairs(questions, byId)
    .toSorted((one, other) => other.likeness - one.likeness)
    .map(({ a, b }) => conflictsOf(a, b).length > 0);
  return {
    name: gold.name,
    numbers,
    found,
    right,
    read: figures.length,
    extra: extra.length,
    conflicts: ofNumbers.length,
    conflictsFound: ofNumbers.filter((one) => met.has(one)).length,
    untold,
    ofWords: gold.conflicts.filter(({ words, implied }) => words === true && implied !== true)
      .length,
    pairsRight,
    pairsFalse,
    first: shareOf(leftOpen.slice(0, FIRST)),
    open: shareOf(leftOpen),
    complaints,
  };
}

function shareOf(are: readonly boolean[]): Share {
  return { pairs: are.length, conflicts: are.filter(Boolean).length };
}

/** Two figures between which a fact is missing, and how much they look like a conflict. */
export interface OpenPair {
  readonly a: Figure;
  readonly b: Figure;
  readonly missing: MissingFact;
  readonly likeness: number;
}

/** The pairs that a weighing leaves open, each once, whichever questions tell it. */
export function openPairs(
  questions: Weighing["questions"],
  figures: ReadonlyMap<string, Figure>,
): readonly OpenPair[] {
  const found = new Map<string, OpenPair>();
  for (const question of questions)
    for (const { a: one, b: other, missing } of question.pairs) {
      const [a, b] = [figures.get(one), figures.get(other)];
      if (missing === undefined || a === undefined || b === undefined) continue;
      found.set([one, other].toSorted().join(" "), {
        a,
        b,
        missing,
        likeness: likenessOf(a, b, missing),
      });
    }
  return [...found.values()];
}

/** Which conflicts of the gold two figures are the two sides of. */
export function conflictsIn(
  gold: FolderGold,
  { reports }: Pick<Weighing, "reports">,
  texts: ReadonlyMap<string, string>,
): (one: Figure, other: Figure) => readonly GoldConflict[] {
  const idOf = (name: string): string =>
    reports.find(({ path }) => path.endsWith(`${name}.txt`))?.id ?? "";
  return conflictsAt(gold, (spot) => placeIn(spot, idOf(spot[0]), texts));
}

function conflictsAt(
  gold: FolderGold,
  placeOf: (spot: Spot) => Place,
): (one: Figure, other: Figure) => readonly GoldConflict[] {
  const wanted = gold.conflicts.map((conflict) => ({
    conflict,
    sides: sidesOf(conflict, placeOf),
  }));
  return (one, other) =>
    wanted
      .filter(
        ({ sides: [a, b] }) => (isAt(one, a) && isAt(other, b)) || (isAt(one, b) && isAt(other, a)),
      )
      .map(({ conflict }) => conflict);
}

/** A copy may repeat either side: a pair of one side with itself is never told. */
function sidesOf(
  { a, b, copies = [] }: GoldConflict,
  placeOf: (spot: Spot) => Place,
): readonly [readonly Place[], readonly Place[]] {
  return [[...a, ...copies].map(placeOf), [...b, ...copies].map(placeOf)];
}

function placeIn(
  [name, quote, nth]: Spot,
  report: string,
  texts: ReadonlyMap<string, string>,
): Place {
  const text = texts.get(report) ?? "";
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`${name} does not have ${quote} (${nth})`);
  return { report, start, end: start + quote.length };
}

function touches(figure: Figure, place: Place): boolean {
  return figure.report === place.report && figure.start < place.end && place.start < figure.end;
}

function isAt(figure: Figure, places: readonly Place[]): boolean {
  return places.some((place) => touches(figure, place));
}

/** "More than 40" may be coded from 40 or from 41; a vague word has no values in the gold. */
function isRight({ measure, low, high, bound }: Figure, number: GoldNumber): boolean {
  if (!number.measures.includes(measure)) return false;
  if (number.low === null && number.high === null)
    return bound === "vague" || low === null || high === null;
  const open = bound === "more-than" && low !== null ? low + 1 : low;
  const under = bound === "less-than" && high !== null ? high - 1 : high;
  return (
    (low === number.low || open === number.low) && (high === number.high || under === number.high)
  );
}

function said([report, quote]: Spot): string {
  return `${report} «${quote}»`;
}
