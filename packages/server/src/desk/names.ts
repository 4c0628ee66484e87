import type { Claim, Localised, Weighing } from "@tarjih/reading";
import type { NameTable } from "../shapes/views.ts";
import type { Scene } from "./scene.ts";

/** Names of the ids given; those that are their own name in both languages are left out. */
export function namesFor(scene: Scene, ids: Iterable<string | null | undefined>): NameTable {
  const names: Record<string, Localised> = {};
  for (const id of ids) {
    if (id === null || id === undefined || id === "" || names[id] !== undefined) continue;
    const name = scene.nameOf(id);
    if (name.ar !== id || name.en !== id) names[id] = name;
  }
  return names;
}

/** Ids in a claim that have a name: sources, groups, places, events, actors. */
export function* idsIn(claim: Claim): Generator<string | null | undefined> {
  switch (claim.type) {
    case "figure":
      yield* [claim.group, claim.place, claim.event];
      for (const { source } of claim.chain) yield source;
      return;
    case "statement":
      yield* [claim.actor?.id, claim.target?.id];
      for (const { source } of claim.chain) yield source;
      return;
    case "attribution":
      yield claim.source;
      return;
    case "place":
      yield claim.place;
      break;
    case "date":
    case "question":
    case "finding":
      break;
  }
}

/** Every name that the weighing can speak of. */
export function* idsOf(weighing: Weighing): Generator<string | null> {
  for (const { group, place, event } of weighing.questions) yield* [group, place, event];
}
