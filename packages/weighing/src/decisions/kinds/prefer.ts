import { seenIn } from "../seen.ts";
import { endIn, listIn, wordsIn } from "../stored.ts";
import type { KindOf } from "./kind-of.ts";

/** The version that a person holds to be right: it marks the estimate and moves nothing. */
export const PREFER: KindOf<"prefer"> = {
  kind: "prefer",
  weighs: false,
  parse: (_target, stored) => {
    const [question, figures] = [wordsIn(stored["question"]), listIn(stored["figures"], seenIn)];
    const [low, high] = [endIn(stored["low"]), endIn(stored["high"])];
    if (question === null || figures === null || low === undefined || high === undefined) {
      return null;
    }
    return { kind: "prefer", question, low, high, figures };
  },
  target: ({ question }) => question,
  settles: ({ question }) => [`prefer ${question}`],
};
