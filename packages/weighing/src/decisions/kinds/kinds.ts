import type { DecisionKind, FixedSlots, Review, Ruling } from "@tarjih/reading";
import { storedOf } from "../stored.ts";
import { ACCEPT } from "./accept.ts";
import { ADD } from "./add.ts";
import { ANSWER } from "./answer.ts";
import { ASSIGN } from "./assign.ts";
import { CLOSE } from "./close.ts";
import { FIX } from "./fix.ts";
import type { KindOf } from "./kind-of.ts";
import { MERGE } from "./merge.ts";
import { NOTE } from "./note.ts";
import { ORIGIN } from "./origin.ts";
import { PENDING } from "./pending.ts";
import { PREFER } from "./prefer.ts";
import { REJECT } from "./reject.ts";
import { SPLIT } from "./split.ts";
import { VERDICT } from "./verdict.ts";

/** Every kind of decision; one that is missing here does not compile. */
const KINDS: { readonly [Kind in DecisionKind]: KindOf<Kind> } = {
  add: ADD,
  accept: ACCEPT,
  fix: FIX,
  reject: REJECT,
  pending: PENDING,
  note: NOTE,
  merge: MERGE,
  split: SPLIT,
  verdict: VERDICT,
  origin: ORIGIN,
  prefer: PREFER,
  assign: ASSIGN,
  answer: ANSWER,
  close: CLOSE,
};

/** A ruling out of a file; null where its kind or shape is not known here. */
export function rulingIn(kind: string, target: string, value: unknown): Ruling | null {
  const known = Object.values(KINDS).find((each) => each.kind === kind);
  return known?.parse(target, storedOf(value) ?? {}) ?? null;
}

/** What a ruling is, in one form for all kinds. */
export interface RulingFacts {
  readonly weighs: boolean;
  /** The id that it is about first of all. */
  readonly target: string;
  /** What it settles, by name; empty for what only adds words. */
  readonly settles: readonly string[];
  readonly review: Review | null;
  readonly slots: FixedSlots;
}

/** Facts of a ruling, as its kind has them. */
export function factsOf(ruling: Ruling): RulingFacts {
  switch (ruling.kind) {
    case "add":
      return facts(ADD, ruling);
    case "accept":
      return facts(ACCEPT, ruling);
    case "fix":
      return facts(FIX, ruling);
    case "reject":
      return facts(REJECT, ruling);
    case "pending":
      return facts(PENDING, ruling);
    case "note":
      return facts(NOTE, ruling);
    case "merge":
      return facts(MERGE, ruling);
    case "split":
      return facts(SPLIT, ruling);
    case "verdict":
      return facts(VERDICT, ruling);
    case "origin":
      return facts(ORIGIN, ruling);
    case "prefer":
      return facts(PREFER, ruling);
    case "assign":
      return facts(ASSIGN, ruling);
    case "answer":
      return facts(ANSWER, ruling);
    case "close":
      return facts(CLOSE, ruling);
  }
}

function facts<Kind extends DecisionKind>(
  kind: KindOf<Kind>,
  ruling: Parameters<KindOf<Kind>["settles"]>[0],
): RulingFacts {
  return {
    weighs: kind.weighs,
    target: kind.target(ruling),
    settles: kind.settles(ruling),
    review: kind.review ?? null,
    slots: kind.slots?.(ruling) ?? {},
  };
}
