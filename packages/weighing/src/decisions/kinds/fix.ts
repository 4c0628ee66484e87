import { slotsIn } from "../slots.ts";
import { seenIn } from "../seen.ts";
import type { KindOf } from "./kind-of.ts";

/** A slot is otherwise than read: guards, not soldiers. Whoever fixes a figure takes a rejection of it back. */
export const FIX: KindOf<"fix"> = {
  kind: "fix",
  weighs: true,
  parse: (_target, stored) => {
    const [figure, slots] = [seenIn(stored["figure"]), slotsIn(stored["slots"])];
    if (figure === null || slots === null || Object.keys(slots).length === 0) return null;
    return { kind: "fix", figure, slots };
  },
  target: ({ figure }) => figure.id,
  settles: ({ figure, slots }) => [
    `review ${figure.id}`,
    ...Object.keys(slots).map((slot) => `slot ${figure.id} ${slot}`),
  ],
  review: "fixed",
  slots: ({ slots }) => slots,
};
