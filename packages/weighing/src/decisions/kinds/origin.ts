import type { OriginOf } from "@tarjih/reading";
import { seenIn } from "../seen.ts";
import { codeIn, listIn, storedOf, wordsIn } from "../stored.ts";
import type { KindOf } from "./kind-of.ts";

/** Whether two reports or figures have one origin: stands above equal texts and credits. */
export const ORIGIN: KindOf<"origin"> = {
  kind: "origin",
  weighs: true,
  parse: (_target, stored) => {
    const origin = codeIn(stored["origin"], ["same", "not-same"]);
    const [a, b] = [originIn(stored["a"]), originIn(stored["b"])];
    const figures = listIn(stored["figures"], seenIn);
    if (origin === null || a === null || b === null || figures === null) return null;
    return { kind: "origin", origin, a, b, figures };
  },
  target: ({ a }) => nameOf(a),
  settles: ({ a, b }) => [`origin ${[nameOf(a), nameOf(b)].toSorted().join(" ")}`],
};

function nameOf({ report, figure }: OriginOf): string {
  return figure ?? report;
}

function originIn(value: unknown): OriginOf | null {
  const stored = storedOf(value);
  const report = wordsIn(stored?.["report"]);
  if (stored === null || report === null) return null;
  const figure = wordsIn(stored["figure"]);
  return figure === null ? { report } : { report, figure };
}
