import { countOfNoun } from "../../../extract/figures/count.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import type { FigureRule } from "./figure-rule.ts";
import { measureOfThose, partOfThose } from "./part-of-those.ts";

const BE: ReadonlySet<string> = new Set(["are", "were"]);

/** "The 50 dead included 16 soldiers": the number of them all, where one stands there, and a part of it. */
function wholeAndPart(m: Match, id: string): readonly FigureDraft[] | null {
  const part = partOfThose(m, id);
  const all = countFrom(m.get("w") ?? m.get("v"), id);
  const [measure] = part?.map((one) => one.measure) ?? [];
  if (part === null || all === null || measure === undefined) return part;
  const whole = draft({ ...all, unit: "persons" }, measure, id, { phase: "done" });
  return whole === null ? part : [whole, ...part];
}

/** "The dead include 14 guards": parts that a verb names. */
export const englishIncludeFigures: readonly FigureRule[] = [
  {
    id: "en.figure.those-include",
    pattern: [
      "=those v:pred+past|missing-adj =also|=reportedly|=now? include c:count",
      "v:victim|toll-noun|toll-word =also|=reportedly|=now? include c:count",
      // "the 50 killed included 16 soldiers": of a number that a verb makes
      "=the w:quantity v:pred+past|missing-adj =also|=reportedly|=now? include c:count",
    ],
    read: (m) => wholeAndPart(m, "en.figure.those-include"),
    why: "'Those killed included 12 children', 'the dead include 14 guards': a part of those to whom it happened.",
    hits: [
      ["Those killed included 12 children.", "killed children 12 part"],
      ["Those arrested include nine teachers.", "arrested teachers 9 part"],
      ["The dead include 14 guards.", "killed guards 14 part"],
      ["The death toll included at least 30 people.", "killed unknown >=30 part"],
      ["The dead included two women.", "killed women 2 part"],
      ["The toll also includes 23 soldiers.", "killed soldiers 23 part"],
      ["The 50 dead included 16 soldiers.", "killed soldiers 16 part"],
      ["The 12 wounded included four children.", "wounded children 4 part"],
      ["The 50 killed included 16 soldiers and three children.", "killed soldiers 16 part"],
    ],
    misses: [
      "Those present included 12 children.",
      "The team includes 14 guards.",
      "The dead were named.",
      "The count of the dead includes 16 villages that sent lists.",
    ],
  },

  {
    id: "en.figure.those-were",
    pattern: [
      "article|=those v:victim|toll-noun|missing-adj aux =all|=mostly|=mainly{0,1} c:count",
      "article|=those v:pred+past aux =all|=mostly|=mainly{0,1} c:count",
    ],
    read: (m) => {
      const c = m.get("c")?.chunk;
      if (c?.kind !== "count" || c.unit !== "persons" || c.measure !== null) return null;
      return BE.has(
        m.items.slice(m.from, m.to).find(({ tags }) => tags.includes("aux"))?.word ?? "",
      )
        ? partOfThose(m, "en.figure.those-were")
        : null;
    },
    why: "'The dead were five men and four women': who they were, whatever else the sentence before counted last.",
    hits: [
      ["It killed 9 and wounded 14. The dead were five men and four women.", "killed men 5 part"],
      ["The wounded are two nurses and a guard.", "wounded medics 2 part"],
    ],
    misses: [
      "The dead were buried by nine men.",
      "The dead were 12 hours on the road.",
      "The wounded have two nurses.",
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
