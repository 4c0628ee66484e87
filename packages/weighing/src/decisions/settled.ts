import type { Decision, FigureSeen, Ruling } from "@tarjih/reading";
import { factsOf } from "./kinds/kinds.ts";
import { slotText } from "./slots.ts";

/** Decisions on one thing that do not say the same, and neither of whose authors knew of the other. */
export interface Differing {
  /** What they decide about: `slot f-1a2b-120 low`, `review f-1a2b-120`, `prefer q-main.killed.all`. */
  readonly thing: string;
  readonly decisions: readonly Decision[];
}

/** What holds after all decisions: for each thing the one that settles it. */
export interface Settled {
  readonly decisions: readonly Decision[];
  readonly of: ReadonlyMap<string, Decision>;
  readonly differing: readonly Differing[];
}

/**
 * Of several decisions on one thing the later stands, as long as its author knew the earlier. Where two people decided
 * in two copies of a case, neither is later: if they say the same it stands, else nothing is settled, the reading
 * stays, and a further decision here settles it. `decisions` are those that stand, in the order of the journal.
 */
export function settled(decisions: readonly Decision[]): Settled {
  const on = new Map<string, Decision[]>();
  for (const decision of decisions) {
    for (const thing of factsOf(decision).settles) {
      const known = on.get(thing);
      if (known === undefined) on.set(thing, [decision]);
      else known.push(decision);
    }
  }
  const of = new Map<string, Decision>();
  const differing: Differing[] = [];
  for (const [thing, all] of on) {
    const last = all.filter((one, i) => !all.slice(i + 1).some((later) => knew(later, one)));
    const [first, ...more] = last;
    if (first === undefined) continue;
    const said = says(first, thing);
    if (more.every((other) => says(other, thing) === said)) of.set(thing, first);
    else differing.push({ thing, decisions: last });
  }
  return { decisions, of, differing };
}

/** Whether the author of the later decision had the earlier one before them. */
export function knew(later: Decision, earlier: Decision): boolean {
  if (later.fromCase === undefined) return true;
  return later.fromCase === earlier.fromCase || (later.knew ?? []).includes(earlier.id);
}

/** What a decision says on a thing, in a form to compare. */
export function says(ruling: Ruling, thing: string): string {
  const [what, , slot] = thing.split(" ");
  const facts = factsOf(ruling);
  if (what === "slot" && slot !== undefined) {
    return slotText(new Map<string, unknown>(Object.entries(facts.slots)).get(slot));
  }
  if (what === "review") return facts.review ?? "";
  if (what === "home") return JSON.stringify(facts.slots);
  return JSON.stringify(contentOf(ruling));
}

/** A ruling without what is only there to find its figures again. */
function contentOf(ruling: Ruling): readonly unknown[] {
  switch (ruling.kind) {
    case "verdict":
      return [ruling.verdict];
    case "origin":
      return [ruling.origin];
    case "prefer":
      return [ruling.low, ruling.high];
    case "merge":
      return [ruling.into];
    case "split":
      return [ruling.name];
    case "assign":
      return [ruling.to];
    case "answer":
      return [ruling.answer];
    case "close":
      return [...ruling.evidence];
    case "add":
      return [Object.entries(ruling.figure.slots).toSorted(), ruling.source?.source ?? null];
    case "accept":
    case "fix":
    case "reject":
    case "pending":
    case "note":
      return [ruling.kind];
  }
}

/** The figures that a decision is about. */
export function figuresOf(ruling: Ruling): readonly FigureSeen[] {
  switch (ruling.kind) {
    case "add":
    case "accept":
    case "fix":
    case "reject":
      return [ruling.figure];
    case "merge":
    case "split":
    case "verdict":
    case "origin":
    case "prefer":
      return ruling.figures;
    case "pending":
    case "note":
    case "assign":
    case "answer":
    case "close":
      return [];
  }
}
