import type { DecisionKind, FixedSlots, Review, RulingOf } from "@tarjih/reading";
import type { Stored } from "../stored.ts";

/** What is to be known of one kind of decision. */
export interface KindOf<Kind extends DecisionKind> {
  readonly kind: Kind;
  /** Whether numbers hang on it: then the case is weighed anew; the others only mark. */
  readonly weighs: boolean;
  /** The ruling out of a file: the id that it is about, and the rest. Null where it is not one of this kind. */
  readonly parse: (target: string, stored: Stored) => RulingOf<Kind> | null;
  /** The id that it is about first of all. */
  readonly target: (ruling: RulingOf<Kind>) => string;
  /** What it settles, by name: of two decisions that settle one thing, the later stands. */
  readonly settles: (ruling: RulingOf<Kind>) => readonly string[];
  /** What it makes of a figure's review. */
  readonly review?: Review;
  /** Slots that it fills in a figure it is about. */
  readonly slots?: (ruling: RulingOf<Kind>) => FixedSlots;
}
