import { maskedName, type ListedDecision } from "@tarjih/casefile";
import type { Ruling } from "@tarjih/reading";
import { figuresOf } from "@tarjih/weighing";
import type { DecisionShown } from "../shapes/decisions.ts";
import { decidedOn } from "./decided-on.ts";
import type { Snapshot } from "./desk.ts";

/** A decision with its words and what became of it. */
export function decisionShown(
  one: ListedDecision,
  now: Pick<Snapshot, "scene" | "listed">,
): DecisionShown {
  const { kept, ruling, state } = one;
  const { id, kind, target, who, when, why, undoes } = kept;
  const name = maskedName(kept);
  const about = name === null ? {} : { name };
  const on = decidedOn(one, now);
  return { id, kind, target, on, ruling, ...about, who, when, why, undoes, state };
}

/** Decisions about any of these ids, oldest first. What took one of them back comes with it. */
export function decisionsAbout(
  now: Pick<Snapshot, "scene" | "listed">,
  ids: ReadonlySet<string>,
): readonly DecisionShown[] {
  const found = new Set<string>();
  for (const { kept, ruling } of now.listed) {
    const { id, target, undoes } = kept;
    const isAbout = undoes === null ? isAmong(target, ruling, ids) : found.has(undoes);
    if (isAbout) found.add(id);
  }
  return now.listed.filter(({ kept }) => found.has(kept.id)).map((one) => decisionShown(one, now));
}

function isAmong(target: string, ruling: Ruling | null, ids: ReadonlySet<string>): boolean {
  if (ids.has(target)) return true;
  if (ruling === null) return false;
  if (figuresOf(ruling).some(({ id }) => ids.has(id))) return true;
  if (ruling.kind === "merge") return ids.has(ruling.into);
  return ruling.kind === "origin" && (ids.has(ruling.a.report) || ids.has(ruling.b.report));
}
