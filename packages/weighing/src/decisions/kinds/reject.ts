import { seenIn } from "../seen.ts";
import type { KindOf } from "./kind-of.ts";

/** "Route 17" is no count: the figure answers nothing, and is still listed. */
export const REJECT: KindOf<"reject"> = {
  kind: "reject",
  weighs: true,
  parse: (_target, stored) => {
    const figure = seenIn(stored["figure"]);
    return figure === null ? null : { kind: "reject", figure };
  },
  target: ({ figure }) => figure.id,
  settles: ({ figure }) => [`review ${figure.id}`],
  review: "rejected",
};
