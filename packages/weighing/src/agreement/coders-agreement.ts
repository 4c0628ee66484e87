import { FIXABLE_SLOTS } from "@tarjih/reading";
import type { Decision, FixableSlot } from "@tarjih/reading";
import { knew, settled } from "../decisions/settled.ts";
import { slotText } from "../decisions/slots.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import type { Agreement, Coded } from "./krippendorff-alpha.ts";

/** How far people agree on one slot; `figure` is whether it is a figure at all. */
export interface SlotAgreement extends Agreement {
  readonly slot: FixableSlot | "figure";
}

/** A figure and a slot of it that people filled differently. */
export interface Disagreement {
  readonly figure: string;
  readonly slot: FixableSlot | "figure";
  /** Who says what, in the order of names. */
  readonly values: readonly { readonly who: string; readonly value: string }[];
}

/** How far people agree, slot by slot, and what is to be settled between them yet. */
export interface CodersAgreement {
  readonly coders: readonly string[];
  readonly slots: readonly SlotAgreement[];
  readonly differing: readonly Disagreement[];
}

/**
 * Compares what people made of figures: whoever accepts a figure says every slot as it was read, whoever fixes it says
 * the fixed ones otherwise, whoever rejects it says that it is none,
 * and whoever adds one by hand says every slot of it. Of one person's decisions on a figure the last
 * counts, whatever others decided after it. A decision whose author had before them what people make of the figure differently
 * settles that, and says nothing of how far they agree by themselves. `decisions` without those taken back, oldest first.
 */
export function codersAgreement(decisions: readonly Decision[]): CodersAgreement {
  const { views, closed } = viewsOf(decisions);
  const coders = [...new Set(views.map(({ who }) => who))].toSorted();
  const cells = views.flatMap((view) => cellsOf(view));
  const bySlot = Map.groupBy(cells, ({ slot }) => slot);
  const slots = SLOTS.flatMap((slot): readonly SlotAgreement[] => {
    const level = slot === "low" || slot === "high" ? "ratio" : "nominal";
    const agreement = krippendorffAlpha(bySlot.get(slot) ?? [], level);
    return agreement.units === 0 ? [] : [{ slot, ...agreement }];
  });
  const differing = differingIn(cells).filter(({ figure }) => !closed.has(figure));
  return { coders, slots, differing };
}

const SLOTS: readonly SlotAgreement["slot"][] = ["figure", ...FIXABLE_SLOTS];

interface View {
  readonly who: string;
  readonly figure: string;
  readonly isFigure: boolean;
  readonly slots: ReadonlyMap<string, unknown>;
}

type OnFigure = Extract<Decision, { readonly kind: "add" | "accept" | "fix" | "reject" }>;

/** What each person makes of each figure, and the figures of which somebody settled what was made of them differently. */
function viewsOf(decisions: readonly Decision[]): {
  readonly views: readonly View[];
  readonly closed: ReadonlySet<string>;
} {
  const on = Map.groupBy(decisions.filter(isOnFigure), ({ figure }) => figure.id);
  const closed = new Set<string>();
  const views = [...on].flatMap(([figure, all]) => {
    const coding: OnFigure[] = [];
    for (const [i, decision] of all.entries()) {
      const before = all.slice(0, i).filter((earlier) => knew(decision, earlier));
      const differ = differingIn(
        viewsOn(coding.filter((one) => before.includes(one))).flatMap(cellsOf),
      );
      if (differ.length === 0) coding.push(decision);
      // What somebody in another copy says, of which it knows nothing, is open again.
      if (differ.length === 0 || settled([...before, decision]).differing.length > 0)
        closed.delete(figure);
      else closed.add(figure);
    }
    return viewsOn(coding);
  });
  return { views, closed };
}

/** What each person makes of one figure. */
function viewsOn(decisions: readonly OnFigure[]): readonly View[] {
  const views = new Map<string, View>();
  // Who accepts a figure that somebody fixed in the same copy of the case accepts it as fixed.
  const standing = new Map<string, ReadonlyMap<string, unknown>>();
  for (const decision of decisions) {
    const { who, kind, figure, fromCase = "" } = decision;
    const read = new Map<string, unknown>(Object.entries(figure.slots));
    const fixed = kind === "fix" ? Object.entries(decision.slots) : [];
    const slots = new Map([...(standing.get(fromCase) ?? read), ...fixed]);
    standing.set(fromCase, slots);
    views.set(who, { who, figure: figure.id, isFigure: kind !== "reject", slots });
  }
  return [...views.values()];
}

/** Whoever adds a figure by hand says every slot of it, as whoever accepts one does. */
function isOnFigure(decision: Decision): decision is OnFigure {
  return ["add", "accept", "fix", "reject"].includes(decision.kind);
}

type Cell = Coded & { readonly slot: SlotAgreement["slot"] };

function cellsOf({ who, figure, isFigure, slots }: View): readonly Cell[] {
  const cell = { unit: figure, coder: who };
  const is: Cell = { ...cell, slot: "figure", value: isFigure ? "yes" : "no" };
  if (!isFigure) return [is];
  return [
    is,
    ...FIXABLE_SLOTS.map((slot): Cell => {
      const value = slots.get(slot);
      return { ...cell, slot, value: typeof value === "number" ? value : slotText(value) };
    }),
  ];
}

function differingIn(cells: readonly Cell[]): readonly Disagreement[] {
  const byPlace = Map.groupBy(cells, ({ unit, slot }) => JSON.stringify([unit, slot]));
  return [...byPlace.values()].flatMap((here): readonly Disagreement[] => {
    const [first] = here;
    if (first === undefined || new Set(here.map(({ value }) => value)).size < 2) return [];
    const values = here
      .map(({ coder, value }) => ({ who: coder, value: String(value) }))
      .toSorted((a, b) => (a.who < b.who ? -1 : 1));
    return [{ figure: first.unit, slot: first.slot, values }];
  });
}
