import { REASONS, VERDICTS } from "@tarjih/reading";
import { seenIn } from "../seen.ts";
import { codeIn, listIn } from "../stored.ts";
import type { KindOf } from "./kind-of.ts";

/** What two figures are to each other, whatever was computed. */
export const VERDICT: KindOf<"verdict"> = {
  kind: "verdict",
  weighs: true,
  parse: (_target, stored) => {
    const [a, b] = listIn(stored["figures"], seenIn) ?? [];
    const verdict = codeIn(stored["verdict"], VERDICTS);
    const because = codeIn(stored["because"], REASONS);
    if (a === undefined || b === undefined || verdict === null || because === null) return null;
    return { kind: "verdict", figures: [a, b], verdict, because };
  },
  target: ({ figures: [a] }) => a.id,
  settles: ({ figures: [a, b] }) => [`verdict ${[a.id, b.id].toSorted().join(" ")}`],
};
