import { seenIn } from "../seen.ts";
import { listIn, wordsIn } from "../stored.ts";
import type { KindOf } from "./kind-of.ts";

/** Some answers of a question speak of another thing: "the second convoy". */
export const SPLIT: KindOf<"split"> = {
  kind: "split",
  weighs: true,
  parse: (_target, stored) => {
    const [question, name] = [wordsIn(stored["question"]), wordsIn(stored["name"])];
    const figures = listIn(stored["figures"], seenIn);
    if (question === null || name === null || figures === null) return null;
    return { kind: "split", question, name, figures };
  },
  target: ({ question }) => question,
  settles: ({ figures }) => figures.map(({ id }) => `home ${id}`),
  slots: ({ name }) => ({ subject: name }),
};
