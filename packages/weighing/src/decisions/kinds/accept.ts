import { seenIn } from "../seen.ts";
import type { KindOf } from "./kind-of.ts";

/** The figure was read rightly, as it stands. */
export const ACCEPT: KindOf<"accept"> = {
  kind: "accept",
  weighs: false,
  parse: (_target, stored) => {
    const figure = seenIn(stored["figure"]);
    return figure === null ? null : { kind: "accept", figure };
  },
  target: ({ figure }) => figure.id,
  settles: ({ figure }) => [`review ${figure.id}`],
  review: "accepted",
};
