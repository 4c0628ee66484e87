import { wordsIn } from "../stored.ts";
import type { KindOf } from "./kind-of.ts";

/** Somebody looks for the answer to an open question. */
export const ASSIGN: KindOf<"assign"> = {
  kind: "assign",
  weighs: false,
  parse: (_target, stored) => {
    const [open, to] = [wordsIn(stored["open"]), wordsIn(stored["to"])];
    return open === null || to === null ? null : { kind: "assign", open, to };
  },
  target: ({ open }) => open,
  settles: ({ open }) => [`assign ${open}`],
};
