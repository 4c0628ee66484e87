import type { Decision, Ruling } from "@tarjih/reading";
import { factsOf, settled } from "@tarjih/weighing";
import { type CaseFile, reading } from "../file/case-file.ts";
import { isMaskKind } from "../masks/mask-decisions.ts";
import {
  type KeptDecision,
  allDecisions,
  standingDecisions,
  standingRulings,
  toRuling,
} from "../recall/decisions.ts";

export const DECISION_STATES = ["standing", "replaced", "undone", "differs", "unknown"] as const;
/**
 * What became of a decision: it stands; a later one took its place; one took it back; another person decided
 * otherwise in another copy of the case; it is of a kind that this program does not know.
 */
export type DecisionState = (typeof DECISION_STATES)[number];

/** A decision as kept, what it decides, and what became of it. */
export interface ListedDecision {
  readonly kept: KeptDecision;
  /** Null for one that takes another back, and for an unknown kind. */
  readonly ruling: Ruling | null;
  readonly state: DecisionState;
}

/** Every decision ever recorded, oldest first. */
export function listDecisions(file: CaseFile): readonly ListedDecision[] {
  return reading(file, (db) => {
    const standing = new Set(standingDecisions(db).map(({ id }) => id));
    const { of, differing } = settled(standingRulings(db));
    const holding = new Set([...of.values()].map(({ id }) => id));
    const differs = new Set(differing.flatMap(({ decisions }) => decisions.map(({ id }) => id)));
    return allDecisions(db).map((kept) => {
      const ruling = toRuling(kept);
      const stateOfRuling = (): DecisionState => {
        if (!standing.has(kept.id)) return "undone";
        if (ruling === null && isMaskKind(kept.kind)) return "standing";
        if (ruling === null) return kept.undoes === null ? "unknown" : "standing";
        if (differs.has(kept.id)) return "differs";
        return holding.has(kept.id) || addsWords(ruling) ? "standing" : "replaced";
      };
      return { kept, ruling, state: stateOfRuling() };
    });
  });
}

function addsWords(ruling: Decision): boolean {
  return factsOf(ruling).settles.length === 0;
}
