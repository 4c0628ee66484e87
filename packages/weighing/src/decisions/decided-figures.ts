import type { Decision, Figure, FigureSeen, FixedSlots, Review } from "@tarjih/reading";
import { factsOf } from "./kinds/kinds.ts";
import { doubleOf } from "./double-of.ts";
import { foundAgain, slotsMoved } from "./seen.ts";
import { figuresOf } from "./settled.ts";
import type { Settled } from "./settled.ts";
import { slotsRead, withSlots } from "./slots.ts";

/** A figure as a decision has it, and as the newest reading has it; null where that has it no more. */
export interface FoundAgain {
  readonly decision: Decision;
  readonly seen: FigureSeen;
  readonly now: Figure | null;
}

/** Figures as people left them. */
export interface DecidedFigures {
  readonly figures: readonly Figure[];
  /** What the decisions are about, found again in these figures. */
  readonly found: readonly FoundAgain[];
}

/** Decides report after report. */
export type FigureDecider = (report: string, figures: readonly Figure[]) => DecidedFigures;

/**
 * Fills in what people decided: slots that they fixed, with what was read beside it; the slots of the question that a
 * figure was moved to; who was accepted, rejected or left open. Nothing is taken away. Each report by itself.
 */
export function figureDecider(settled: Settled): FigureDecider {
  const contested = new Set(settled.differing.map(({ thing }) => thing));
  const byReport = new Map<string, { decision: Decision; seen: FigureSeen }[]>();
  for (const decision of settled.decisions) {
    if (decision.kind === "add" && contested.has(`figure ${decision.figure.id}`)) continue;
    for (const seen of figuresOf(decision)) {
      const known = byReport.get(seen.report) ?? [];
      byReport.set(seen.report, known);
      known.push({ decision, seen });
    }
  }
  const onAny = Map.groupBy(
    settled.decisions.flatMap((decision) => {
      const isLoose = decision.kind === "note" || decision.kind === "pending";
      return isLoose ? [{ id: decision.target, decision }] : [];
    }),
    ({ id }) => id,
  );
  const filling = fillingOf(settled);
  const swept = mergedHomes(settled, filling);

  return (report, figures) => {
    const about = byReport.get(report) ?? [];
    const found = about.map((each) => ({ ...each, now: nowOf(each.decision, each.seen, figures) }));
    const byFigure = Map.groupBy(found, ({ now }) => now?.id ?? "");
    const decide = (figure: Figure): Figure => {
      const here = byFigure.get(figure.id) ?? [];
      const loose = onAny.get(figure.id) ?? [];
      const own = [...new Set([figure.id, ...here.map(({ seen }) => seen.id)])];
      const moves = swept(own, figure);
      if (here.length + loose.length === 0 && moves === undefined) return asRead(figure);
      const isOpen = own.some((name) => contested.has(`review ${name}`));
      const deciding = isOpen ? [] : filling(own, moves);
      const filled = { ...doubledSlots(here), ...slotsFrom(settled, own, deciding) };
      const decided = withSlots(asRead(figure), filled);
      const review = isOpen ? undefined : reviewOf(settled, own, decided);
      const ids = [...here.map(({ decision }) => decision), ...loose.map((each) => each.decision)]
        .filter(({ kind }) => kind !== "verdict" && kind !== "origin" && kind !== "prefer")
        .concat(moves !== undefined && deciding.includes(moves) ? [moves] : [])
        .map(({ id }) => id);
      return {
        ...decided,
        ...(review === undefined ? {} : { review }),
        ...(ids.length === 0 ? {} : { decisions: [...new Set(ids)] }),
      };
    };
    return { figures: figures.map((figure) => decide(figure)), found };
  };
}

/** What was added by hand is itself, or what the reading finds in its place by now. */
function nowOf(decision: Decision, seen: FigureSeen, figures: readonly Figure[]): Figure | null {
  if (decision.kind !== "add") return foundAgain(seen, figures);
  return figures.find(({ id }) => id === seen.id) ?? doubleOf(seen, figures);
}

/** Slots that somebody filled by hand before the reading found the figure: the person's word stands above it. */
function doubledSlots(here: readonly FoundAgain[]): FixedSlots {
  const said = here
    .filter(({ decision, now }) => decision.kind === "add" && now?.byHand === undefined)
    .flatMap(({ seen }) => Object.entries(seen.slots))
    .filter(([slot, value]) => slot !== "asOf" && slot !== "event" && value !== null)
    .filter(([, value]) => value !== "unknown");
  return Object.fromEntries(said);
}

function asRead(figure: Figure): Figure {
  const { review, decisions, ...rest } = figure;
  if (review === undefined && decisions === undefined && rest.read === undefined) return figure;
  return withSlots(rest, {});
}

/** Decisions that fill slots of a figure known by these names, in the order in which they were made. */
type Filling = (names: readonly string[], moves: Decision | undefined) => readonly Decision[];

function fillingOf({ of, decisions }: Settled): Filling {
  const place = new Map(decisions.map((decision, i) => [decision, i]));
  const fixes = Map.groupBy(
    [...of].flatMap(([thing, decision]) => {
      const [what, name = ""] = thing.split(" ");
      return what === "slot" ? [{ name, decision }] : [];
    }),
    ({ name }) => name,
  );
  return (names, moves) => {
    const homes = names.flatMap((name) => of.get(`home ${name}`) ?? []);
    const home = homes.length > 0 || moves === undefined ? homes : [moves];
    const fixed = names.flatMap((name) => fixes.get(name) ?? []).map(({ decision }) => decision);
    const order = (decision: Decision): number => place.get(decision) ?? 0;
    return [...new Set([...home, ...fixed])].toSorted((a, b) => order(a) - order(b));
  };
}

function slotsFrom(
  { of }: Settled,
  names: readonly string[],
  deciding: readonly Decision[],
): FixedSlots {
  const slots = new Map<string, unknown>();
  for (const decision of deciding) {
    for (const [slot, value] of Object.entries(factsOf(decision).slots)) {
      const stands = names.some((name) => of.get(`slot ${name} ${slot}`) === decision);
      // A fix fills only the slots in which no later one took its place.
      if (decision.kind !== "fix" || stands) slots.set(slot, value);
    }
  }
  return Object.fromEntries(slots);
}

function reviewOf({ of }: Settled, names: readonly string[], figure: Figure): Review | undefined {
  const decision = names.map((name) => of.get(`review ${name}`)).find((each) => each !== undefined);
  if (decision === undefined) return undefined;
  // "Read rightly" was said of what was read then.
  if (decision.kind === "accept" && slotsMoved(decision.figure, figure).length > 0)
    return undefined;
  return factsOf(decision).review ?? undefined;
}

const HOME_SLOTS = ["measure", "group", "unit", "place", "event", "subject"] as const;

function homeKey(slots: FixedSlots): string {
  return JSON.stringify(HOME_SLOTS.map((slot) => slots[slot] ?? null));
}

/**
 * The merge that takes a figure along which was not in the merged question: one that asks for the same as a figure in it did. What either
 * asks for is what people had made of it by then: of two figures of nobody said, the one that was fixed to be of civilians before is in
 * another question, and stays there.
 */
function mergedHomes(
  settled: Settled,
  filling: Filling,
): (names: readonly string[], figure: Figure) => Decision | undefined {
  const { decisions, of } = settled;
  const place = new Map(decisions.map((decision, at) => [decision, at]));
  const keyAt = (merge: Decision, names: readonly string[], read: FixedSlots): string => {
    const before = filling(names, undefined).filter(
      (one) => one.kind === "fix" && (place.get(one) ?? 0) < (place.get(merge) ?? 0),
    );
    return homeKey({ ...read, ...slotsFrom(settled, names, before) });
  };
  const merges = decisions.flatMap((decision) => {
    if (decision.kind !== "merge" || of.get(`question ${decision.question}`) !== decision)
      return [];
    const homes = decision.figures.map(({ id, slots }) => keyAt(decision, [id], slots));
    return [{ decision, homes: new Set(homes) }];
  });
  return (names, figure) => {
    if (merges.length === 0) return undefined;
    const read = slotsRead(figure);
    return merges.findLast(({ decision, homes }) => homes.has(keyAt(decision, names, read)))
      ?.decision;
  };
}
