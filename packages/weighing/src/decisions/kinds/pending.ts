import { wordsIn } from "../stored.ts";
import type { KindOf } from "./kind-of.ts";

/** Left open on purpose, and said so: of a figure, a question, a root, a report. */
export const PENDING: KindOf<"pending"> = {
  kind: "pending",
  weighs: false,
  parse: (target, stored) => {
    const about = wordsIn(stored["target"]) ?? wordsIn(target);
    return about === null ? null : { kind: "pending", target: about };
  },
  target: ({ target }) => target,
  settles: ({ target }) => [`review ${target}`],
  review: "pending",
};
