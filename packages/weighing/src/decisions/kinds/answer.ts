import { wordsIn } from "../stored.ts";
import type { KindOf } from "./kind-of.ts";

/** What was found out about an open question; it stays open until it is closed. */
export const ANSWER: KindOf<"answer"> = {
  kind: "answer",
  weighs: false,
  parse: (_target, stored) => {
    const [open, answer] = [wordsIn(stored["open"]), wordsIn(stored["answer"])];
    return open === null || answer === null ? null : { kind: "answer", open, answer };
  },
  target: ({ open }) => open,
  settles: ({ open }) => [`answer ${open}`],
};
