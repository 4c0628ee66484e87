import type { OriginOf, Pair } from "@tarjih/reading";
import type { LineageDecision } from "../lineage/decisions.ts";
import { eachPair, pairPacker } from "../relate/packed-pairs.ts";
import type { PairedAnswers } from "../relate/pairs.ts";
import type { FoundAgain } from "./decided-figures.ts";
import type { Settled } from "./settled.ts";

/** What people decided about pairs and origins, by the ids that figures have now. */
export interface Overruled {
  readonly verdicts: ReadonlyMap<string, Overruling>;
  readonly origins: readonly LineageDecision[];
}

type Overruling = Pick<Pair, "verdict" | "because"> & { readonly decision: string };

/** Nobody overruled anything. */
export const NOTHING_OVERRULED: Overruled = { verdicts: new Map(), origins: [] };

/** Verdicts and origins as people left them; those whose figures are gone say nothing. */
export function overruledBy({ of }: Settled, found: readonly FoundAgain[]): Overruled {
  const idNow = new Map(
    found.flatMap(({ seen, now }) => (now === null ? [] : [[seen.id, now.id]])),
  );
  const verdicts = new Map<string, Overruling>();
  const origins: LineageDecision[] = [];
  for (const decision of new Set(of.values())) {
    if (decision.kind === "verdict") {
      const [a, b] = decision.figures.map(({ id }) => idNow.get(id));
      const { verdict, because, id } = decision;
      if (a !== undefined && b !== undefined) {
        verdicts.set(pairKey(a, b), { verdict, because, decision: id });
      }
    } else if (decision.kind === "origin") {
      const named = ({ report, figure }: OriginOf): OriginOf | null => {
        if (figure === undefined) return { report };
        const now = idNow.get(figure);
        return now === undefined ? null : { report, figure: now };
      };
      const [a, b] = [named(decision.a), named(decision.b)];
      if (a !== null && b !== null) origins.push({ origin: decision.origin, a, b });
    }
  }
  return { verdicts, origins };
}

/** Judged answers with the verdicts that people overruled; what was computed stays beside each. */
export function withOverruled(paired: PairedAnswers, { verdicts }: Overruled): PairedAnswers {
  if (verdicts.size === 0) return paired;
  const packer = pairPacker(paired.pairs.figures);
  eachPair(paired.pairs, (a, b, kind) => {
    const overruling = verdicts.get(pairKey(a, b));
    if (overruling === undefined) return packer.add(kind);
    const { verdict, because, missing } = kind;
    const computed = { verdict, because, ...(missing === undefined ? {} : { missing }) };
    packer.add({ ...overruling, computed });
  });
  return { answers: paired.answers, pairs: packer.packed() };
}

/** Which figures people named in a verdict: each of them stands for itself alone among many answers. */
export function namedInVerdicts({ verdicts }: Overruled): ReadonlySet<string> {
  return new Set([...verdicts.keys()].flatMap((key) => key.split(" ")));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
