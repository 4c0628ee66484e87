import { slotsIn } from "../slots.ts";
import { seenIn } from "../seen.ts";
import { listIn, wordsIn } from "../stored.ts";
import type { KindOf } from "./kind-of.ts";

/** Two questions are one. Figures that are added later and ask for the first one's slots follow. */
export const MERGE: KindOf<"merge"> = {
  kind: "merge",
  weighs: true,
  parse: (_target, stored) => {
    const [question, into] = [wordsIn(stored["question"]), wordsIn(stored["into"])];
    const [slots, figures] = [slotsIn(stored["slots"]), listIn(stored["figures"], seenIn)];
    if (question === null || into === null || slots === null || figures === null) return null;
    return { kind: "merge", question, into, slots, figures };
  },
  target: ({ question }) => question,
  settles: ({ question, figures }) => [
    `question ${question}`,
    ...figures.map(({ id }) => `home ${id}`),
  ],
  slots: ({ slots }) => slots,
};
