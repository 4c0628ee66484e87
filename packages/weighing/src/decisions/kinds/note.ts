import { wordsIn } from "../stored.ts";
import type { KindOf } from "./kind-of.ts";

/** Words about anything in the case; notes stand beside one another. */
export const NOTE: KindOf<"note"> = {
  kind: "note",
  weighs: false,
  parse: (target, stored) => {
    const about = wordsIn(stored["target"]) ?? wordsIn(target);
    return about === null ? null : { kind: "note", target: about };
  },
  target: ({ target }) => target,
  settles: () => [],
};
