import type { InterfaceLanguage } from "@tarjih/i18n";
import { PACK_ACTORS, PACK_PLACES } from "@tarjih/reading";
import type { CaseInfo, Localised } from "@tarjih/reading";
import { unnamedName } from "./unnamed-name.ts";

/** Name of an actor, place, event or outlet in both languages; null for an id or name that nothing is known of. */
export function localName(info: CaseInfo, id: string): Localised | null {
  let names = NAMES.get(info);
  if (names === undefined) {
    names = namesOf(info);
    NAMES.set(info, names);
  }
  return (
    names.get(id) ??
    PACK_NAMES.get(id) ??
    eventName(info, id) ??
    unnamedName(id, (outlet) => localName(info, outlet))
  );
}

/** A large dossier asks a hundred thousand times, and a pack has thousands of names. */
const NAMES = new WeakMap<CaseInfo, Names>();

type Names = ReadonlyMap<string, Localised>;

// Roots and outlets are named in one language: a name of the case gives the other.
function namesOf({ actors, places }: CaseInfo): Names {
  return firstOf([
    ...actors.map((actor) => [actor.id, bothOf(actor)] as const),
    ...places.map((place) => [place.id, bothOf(place)] as const),
    ...actors.flatMap(spelled),
  ]);
}

const PACK_NAMES: Names = firstOf([
  ...PACK_ACTORS.flatMap((actor) => [[actor.id, bothOf(actor)] as const, ...spelled(actor)]),
  ...PACK_PLACES.map((place) => [place.id, bothOf(place)] as const),
]);

interface Named {
  readonly id: string;
  readonly names: Readonly<Record<InterfaceLanguage, readonly string[]>>;
}

function spelled(actor: Named): readonly (readonly [string, Localised])[] {
  const both = bothOf(actor);
  return [...actor.names.ar, ...actor.names.en].map((name) => [name, both] as const);
}

function bothOf({ id, names }: Named): Localised {
  const ar = names.ar[0] ?? names.en[0] ?? id;
  return { ar, en: names.en[0] ?? ar };
}

/** Of two under one name, the first. */
function firstOf(entries: readonly (readonly [string, Localised])[]): Names {
  return new Map(entries.toReversed());
}

function eventName({ events }: CaseInfo, id: string): Localised | null {
  const name = events.find((candidate) => candidate.id === id)?.name;
  if (name === undefined || (name.ar === "" && name.en === "")) return null;
  return { ar: name.ar || name.en, en: name.en || name.ar };
}
