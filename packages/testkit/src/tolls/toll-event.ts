import { EMPTY_CASE, EMPTY_REPORT } from "@tarjih/reading";
import type { Chain, Figure, Reading, Report, SourceKind } from "@tarjih/reading";
import type { Random } from "./random.ts";
import { toldValue } from "./told-value.ts";

/** An invented event: what was true at its last count, and the reports that tell it. */
export interface TollEvent {
  readonly truth: number;
  readonly readings: readonly Reading[];
}

/** Share of origins that are wrong by more than noise. */
const WRONG_SHARE = 0.25;
const MOST_ORIGINS = 4;
const MOST_COPIES = 20;
/** Share of events in which somebody counts only a part. */
const PART_SHARE = 0.3;
const DAYS = 5;
const MEASURES = ["killed", "escaped", "displaced"] as const;
const KINDS = ["body", "agency", "outlet", "person", "document"] as const;

/**
 * One event: a toll that grows for days, one to four origins with counts of different days, a third of them vague,
 * a quarter wrong (a part told as the whole, or more than there were), each repeated by up to twenty outlets.
 */
export function tollEvent(random: Random): TollEvent {
  const final = Math.exp(random.between(Math.log(3), Math.log(3000)));
  const missed = random.between(0, 0.8);
  const days = random.between(0.5, 3);
  const truthOn = (day: number): number => final * (1 - missed * Math.exp(-day / days));
  const measure = random.pick(MEASURES);
  let newest = 0;
  const readings: Reading[] = [];
  const origins = random.whole(1, MOST_ORIGINS);
  for (let origin = 0; origin < origins; origin++) {
    const day = random.whole(0, DAYS - 1);
    newest = Math.max(newest, day);
    const value = toldValue(Math.max(1, truthOn(day) * errorOf(random)), random);
    const kind = random.pick(KINDS);
    const copies = random.whole(0, MOST_COPIES);
    for (let copy = 0; copy <= copies; copy++) {
      readings.push(told({ ...value, measure, mode: "total" }, { origin, kind, copy, day }));
    }
  }
  if (random.chance(PART_SHARE)) {
    const day = random.whole(0, newest);
    const part = Math.round(truthOn(day) * random.between(0.1, 0.6));
    const value = { low: part, high: part, bound: "exact" } as const;
    const said = { ...value, measure, mode: "new" } as const;
    if (part > 0) readings.push(told(said, { origin: origins, kind: "body", copy: 0, day }));
  }
  return { truth: Math.round(truthOn(newest)), readings };
}

/** The same reports with nobody credited: each copy speaks for itself. */
export function withoutCredits({ truth, readings }: TollEvent): TollEvent {
  return {
    truth,
    readings: readings.map((reading) => ({
      ...reading,
      figures: reading.figures.map((figure) => ({ ...figure, chain: [figure.chain[0]] })),
    })),
  };
}

/** Half of the right ones are the very number; the wrong ones tell a part, or exaggerate. */
function errorOf(random: Random): number {
  if (random.chance(WRONG_SHARE)) {
    return random.chance(0.5) ? random.between(0.1, 0.8) : Math.exp(random.between(0.2, 1.8));
  }
  return random.chance(0.5) ? 1 : Math.exp(0.03 * laplace(random));
}

function laplace(random: Random): number {
  const side = random.between(-0.5, 0.5);
  return -Math.sign(side) * Math.log(1 - 2 * Math.abs(side));
}

interface Teller {
  readonly origin: number;
  readonly kind: SourceKind;
  /** 0 is the origin's own report. */
  readonly copy: number;
  readonly day: number;
}

type Said = Pick<Figure, "measure" | "mode" | "low" | "high" | "bound"> &
  Partial<Pick<Figure, "word">>;

function told(said: Said, { origin, kind, copy, day }: Teller): Reading {
  const id = `origin-${origin}-${copy}`;
  const outlet = `Outlet ${id}`;
  const asOf = `2031-04-${String(10 + day)}`;
  const report: Report = { ...EMPTY_REPORT, id, path: `${id}.txt`, outlet, published: asOf };
  const step = { cue: null, start: null, end: null };
  const chain: Chain = [
    { source: outlet, kind: "outlet", ...step },
    { source: `Origin ${origin}`, kind, ...step },
  ];
  const figure: Figure = {
    type: "figure",
    id: `f-${id}`,
    report: id,
    start: 0,
    end: 0,
    quote: "",
    group: "unknown",
    unit: "persons",
    phase: "done",
    asOf: { start: asOf, end: asOf, basis: "stated" },
    place: null,
    event: EMPTY_CASE.events[0].id,
    chain,
    stance: "asserted",
    rules: [],
    sentence: { start: 0, end: 0 },
    ...said,
  };
  return { report, figures: [figure], ...NOTHING_ELSE };
}

const NOTHING_ELSE = {
  dates: [],
  statements: [],
  attributions: [],
  places: [],
  questions: [],
  findings: [],
};
