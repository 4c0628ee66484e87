import { countOfNoun } from "../../../extract/figures/count.ts";
import { draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureRule } from "./figure-rule.ts";
import { measureOfThose, partOfThose } from "./part-of-those.ts";

/** "The dead include 14 guards": parts that a verb names. */
export const englishIncludeFigures: readonly FigureRule[] = [
  {
    id: "en.figure.those-include",
    pattern: [
      "=those v:pred+past|missing-adj =also|=reportedly|=now? include c:count",
      "v:victim|toll-noun|toll-word =also|=reportedly|=now? include c:count",
    ],
    read: (m) => partOfThose(m, "en.figure.those-include"),
    why: "'Those killed included 12 children', 'the dead include 14 guards': a part of those to whom it happened.",
    hits: [
      ["Those killed included 12 children.", "killed children 12 part"],
      ["Those arrested include nine teachers.", "arrested teachers 9 part"],
      ["The dead include 14 guards.", "killed guards 14 part"],
      ["The death toll included at least 30 people.", "killed unknown >=30 part"],
      ["The dead included two women.", "killed women 2 part"],
      ["The toll also includes 23 soldiers.", "killed soldiers 23 part"],
    ],
    misses: [
      "Those present included 12 children.",
      "The team includes 14 guards.",
      "The dead were named.",
    ],
  },

  {
    id: "en.figure.victims-include-one",
    pattern: "v:victim|toll-noun include =a|=an !counted|pred|comma|quantity|func{0,3} n:single",
    read: (m) => {
      const [v, n] = [m.get("v"), m.get("n")];
      const measure = measureOfThose(v);
      const next = m.items[m.to];
      // "the dead include a prison guard": the noun behind another one
      if (measure === undefined || n?.suffix !== "" || next?.tags.includes("counted") === true)
        return null;
      const id = "en.figure.victims-include-one";
      return drafts(draft(countOfNoun(n, id), measure, id, { mode: "part", phase: "done" }));
    },
    why: "'The victims included a six-month-old child': the article carries the count.",
    hits: [
      ["The victims included a six-month-old child.", "killed children 1 part"],
      ["The dead include a nurse.", "killed medics 1 part"],
    ],
    misses: ["The team includes a guard.", "The dead included the guard."],
  },
];
