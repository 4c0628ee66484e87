import type { Actor } from "../model/case.ts";
import { IRAQ_ACTORS } from "./iraq/actors.ts";
import { IRAQ_PLACES } from "./iraq/places.ts";
import { IRAQ_TOWNS } from "./iraq/towns.ts";
import { LEBANON_ACTORS } from "./lebanon/actors.ts";
import { LEBANON_PLACES } from "./lebanon/places.ts";
import { LEBANON_TOWNS } from "./lebanon/towns.ts";
import { LIBYA_ACTORS } from "./libya/actors.ts";
import { LIBYA_PLACES } from "./libya/places.ts";
import { LIBYA_TOWNS } from "./libya/towns.ts";
import type { PackActor, PackPlace } from "./pack-line.ts";
import { PALESTINE_ACTORS } from "./palestine/actors.ts";
import { PALESTINE_PLACES } from "./palestine/places.ts";
import { PALESTINE_TOWNS } from "./palestine/towns.ts";
import { SUDAN_ACTORS } from "./sudan/actors.ts";
import { SUDAN_PLACES } from "./sudan/places.ts";
import { SUDAN_TOWNS } from "./sudan/towns.ts";
import { SYRIA_ACTORS } from "./syria/actors.ts";
import { SYRIA_PLACES } from "./syria/places.ts";
import { SYRIA_TOWNS } from "./syria/towns.ts";
import { AGENCIES } from "./world/agencies.ts";
import { BODIES } from "./world/bodies.ts";
import { FORCES } from "./world/forces.ts";
import { OUTLETS } from "./world/outlets.ts";
import { WORLD_PLACES } from "./world/places.ts";
import { YEMEN_ACTORS } from "./yemen/actors.ts";
import { YEMEN_PLACES } from "./yemen/places.ts";
import { YEMEN_TOWNS } from "./yemen/towns.ts";

/** What is known of one part of the world without a case file. */
export interface Pack {
  readonly id: string;
  readonly actors: readonly PackActor[];
  readonly places: readonly PackPlace[];
  /** Towns of public lists (`npm run packs`) that `places` does not have. */
  readonly towns: readonly PackPlace[];
}

/** In order of priority; of a name that several bear, the pack that a text has named tells which is meant. */
export const PACKS: readonly Pack[] = Object.freeze([
  {
    id: "world",
    actors: [...AGENCIES, ...BODIES, ...FORCES, ...OUTLETS],
    places: WORLD_PLACES,
    towns: [],
  },
  { id: "syria", actors: SYRIA_ACTORS, places: SYRIA_PLACES, towns: SYRIA_TOWNS },
  { id: "iraq", actors: IRAQ_ACTORS, places: IRAQ_PLACES, towns: IRAQ_TOWNS },
  { id: "yemen", actors: YEMEN_ACTORS, places: YEMEN_PLACES, towns: YEMEN_TOWNS },
  { id: "lebanon", actors: LEBANON_ACTORS, places: LEBANON_PLACES, towns: LEBANON_TOWNS },
  { id: "palestine", actors: PALESTINE_ACTORS, places: PALESTINE_PLACES, towns: PALESTINE_TOWNS },
  { id: "sudan", actors: SUDAN_ACTORS, places: SUDAN_PLACES, towns: SUDAN_TOWNS },
  { id: "libya", actors: LIBYA_ACTORS, places: LIBYA_PLACES, towns: LIBYA_TOWNS },
]);

/** Actors known without a case file; ids are neutral, one side's words for them stand under `loaded`. */
export const PACK_ACTORS: readonly Actor[] = Object.freeze(PACKS.flatMap(({ actors }) => actors));

/** The state for which a capital far from the war speaks: "Cairo said" and "Egypt said" are one voice; any other id is its own. */
export function voiceOf(id: string): string {
  return STATES.get(id) ?? id;
}
const STATES: ReadonlyMap<string, string> = new Map(
  WORLD_PLACES.flatMap(({ id, isSeat, within }) =>
    isSeat === true && within !== null ? [[id, within] as const] : [],
  ),
);

/** Places known without a case file. */
export const PACK_PLACES: readonly PackPlace[] = Object.freeze(
  PACKS.flatMap(({ places, towns }) => [...places, ...towns]),
);
