import type { Names } from "@tarjih/reading";
import { nearestKey } from "../yaml/nearest-key.ts";
import type { ProblemList } from "./case-problem.ts";
import type { ReadPart } from "./read-parts.ts";

/** Two parts of one kind with one id: the second is the problem, and says where the first is. */
export function checkDuplicateIds(
  parts: readonly ReadPart<unknown>[],
  problems: ProblemList,
): void {
  const firstLine = new Map<string, number>();
  for (const { id } of parts) {
    if (id === null) continue;
    const first = firstLine.get(id.text);
    if (first !== undefined) problems.add("duplicate-id", id.at, { id: id.text, first });
    else firstLine.set(id.text, id.at.line);
  }
}

/**
 * A party is an actor's id or the label of a camp (`guard`, `none`). A label that only one actor
 * has and that is an edit or two from an id or another label is a typo, and would split the camp.
 */
export function checkParties(
  actors: readonly ReadPart<unknown>[],
  ids: readonly string[],
  problems: ProblemList,
): void {
  const uses = new Map<string, number>();
  for (const { refers } of actors) {
    if (refers !== null) uses.set(refers.text, (uses.get(refers.text) ?? 0) + 1);
  }
  for (const { refers } of actors) {
    if (refers === null || ids.includes(refers.text) || (uses.get(refers.text) ?? 0) > 1) continue;
    const others = [...ids, ...uses.keys()].filter((name) => name !== refers.text);
    const nearest = nearestKey(refers.text, others);
    if (nearest === null) continue;
    problems.add("names-nothing", refers.at, { key: "party", value: refers.text, nearest });
  }
}

/** `within` must name an id of `known`; so must `place`, which may also be a name. */
export function checkReferences(
  parts: readonly ReadPart<unknown>[],
  key: string,
  known: readonly string[],
  problems: ProblemList,
): void {
  for (const { refers } of parts) {
    if (refers === null || known.includes(refers.text)) continue;
    const nearest = nearestKey(refers.text, known);
    const hint = nearest === null ? {} : { nearest };
    problems.add("names-nothing", refers.at, { key, value: refers.text, ...hint });
  }
}

/** A place within itself, directly or through others. Each ring is told once. */
export function checkCycles(
  parts: readonly ReadPart<{ readonly id: string }>[],
  problems: ProblemList,
): void {
  const byId = new Map(parts.map((place) => [place.part.id, place]));
  const settled = new Set<string>();
  for (const { part } of parts) {
    const way: string[] = [];
    let at = byId.get(part.id);
    while (at !== undefined && !settled.has(at.part.id) && !way.includes(at.part.id)) {
      way.push(at.part.id);
      at = at.refers === null ? undefined : byId.get(at.refers.text);
    }
    if (at !== undefined && way.includes(at.part.id)) {
      const ring = [...way.slice(way.indexOf(at.part.id)), at.part.id];
      const last = byId.get(ring.at(-2) ?? "");
      if (last?.refers) problems.add("cycle", last.refers.at, { ids: ring.join(" → ") });
    }
    for (const id of way) settled.add(id);
  }
}

/** Ids and every name of parts, for references that may use either. */
export function idsAndNames(
  parts: readonly ReadPart<{ readonly id: string; readonly names: Names }>[],
): readonly string[] {
  return parts.flatMap(({ part }) => [part.id, ...part.names.ar, ...part.names.en]);
}
