import { listIn, wordsIn } from "../stored.ts";
import type { KindOf } from "./kind-of.ts";

/** An open question is settled, by what is named: nothing is closed without evidence. */
export const CLOSE: KindOf<"close"> = {
  kind: "close",
  weighs: false,
  parse: (_target, stored) => {
    const open = wordsIn(stored["open"]);
    const [first, ...more] = listIn(stored["evidence"], wordsIn) ?? [];
    if (open === null || first === undefined) return null;
    return { kind: "close", open, evidence: [first, ...more] };
  },
  target: ({ open }) => open,
  settles: ({ open }) => [`close ${open}`],
};
