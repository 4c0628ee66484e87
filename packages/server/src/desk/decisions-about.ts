import { maskedName, type ListedDecision } from "@tarjih/casefile";
import type { Ruling } from "@tarjih/reading";
import { figuresOf } from "@tarjih/weighing";
import type { DecisionShown } from "../shapes/decisions.ts";

/** A decision with its words and what became of it. */
export function decisionShown({ kept, ruling, state }: ListedDecision): DecisionShown {
  const { id, kind, target, who, when, why, undoes } = kept;
  const name = maskedName(kept);
  const about = name === null ? {} : { name };
  return { id, kind, target, ruling, ...about, who, when, why, undoes, state };
}

/** Decisions about any of these ids, oldest first. What took one of them back comes with it. */
export function decisionsAbout(
  listed: readonly ListedDecision[],
  ids: ReadonlySet<string>,
): readonly DecisionShown[] {
  const found = new Set<string>();
  for (const { kept, ruling } of listed) {
    const { id, target, undoes } = kept;
    const isAbout = undoes === null ? isAmong(target, ruling, ids) : found.has(undoes);
    if (isAbout) found.add(id);
  }
  return listed.filter(({ kept }) => found.has(kept.id)).map((one) => decisionShown(one));
}

function isAmong(target: string, ruling: Ruling | null, ids: ReadonlySet<string>): boolean {
  if (ids.has(target)) return true;
  if (ruling === null) return false;
  if (figuresOf(ruling).some(({ id }) => ids.has(id))) return true;
  if (ruling.kind === "merge") return ids.has(ruling.into);
  return ruling.kind === "origin" && (ids.has(ruling.a.report) || ids.has(ruling.b.report));
}
