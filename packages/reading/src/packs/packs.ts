import type { Actor } from "../model/case.ts";
import { IRAQ_ACTORS } from "./iraq/actors.ts";
import { IRAQ_PLACES } from "./iraq/places.ts";
import { LEBANON_ACTORS } from "./lebanon/actors.ts";
import { LEBANON_PLACES } from "./lebanon/places.ts";
import { LIBYA_ACTORS } from "./libya/actors.ts";
import { LIBYA_PLACES } from "./libya/places.ts";
import type { PackActor, PackPlace } from "./pack-line.ts";
import { PALESTINE_ACTORS } from "./palestine/actors.ts";
import { PALESTINE_PLACES } from "./palestine/places.ts";
import { SUDAN_ACTORS } from "./sudan/actors.ts";
import { SUDAN_PLACES } from "./sudan/places.ts";
import { SYRIA_ACTORS } from "./syria/actors.ts";
import { SYRIA_PLACES } from "./syria/places.ts";
import { AGENCIES } from "./world/agencies.ts";
import { BODIES } from "./world/bodies.ts";
import { FORCES } from "./world/forces.ts";
import { OUTLETS } from "./world/outlets.ts";
import { WORLD_PLACES } from "./world/places.ts";
import { YEMEN_ACTORS } from "./yemen/actors.ts";
import { YEMEN_PLACES } from "./yemen/places.ts";

/** What is known of one part of the world without a case file. */
export interface Pack {
  readonly id: string;
  readonly actors: readonly PackActor[];
  readonly places: readonly PackPlace[];
}

/** In order of priority; of a name that several bear, the pack that a text has named tells which is meant. */
export const PACKS: readonly Pack[] = Object.freeze([
  { id: "world", actors: [...AGENCIES, ...BODIES, ...FORCES, ...OUTLETS], places: WORLD_PLACES },
  { id: "syria", actors: SYRIA_ACTORS, places: SYRIA_PLACES },
  { id: "iraq", actors: IRAQ_ACTORS, places: IRAQ_PLACES },
  { id: "yemen", actors: YEMEN_ACTORS, places: YEMEN_PLACES },
  { id: "lebanon", actors: LEBANON_ACTORS, places: LEBANON_PLACES },
  { id: "palestine", actors: PALESTINE_ACTORS, places: PALESTINE_PLACES },
  { id: "sudan", actors: SUDAN_ACTORS, places: SUDAN_PLACES },
  { id: "libya", actors: LIBYA_ACTORS, places: LIBYA_PLACES },
]);

/** Actors known without a case file; ids are neutral, one side's words for them stand under `loaded`. */
export const PACK_ACTORS: readonly Actor[] = Object.freeze(PACKS.flatMap(({ actors }) => actors));

/** Places known without a case file. */
export const PACK_PLACES: readonly PackPlace[] = Object.freeze(
  PACKS.flatMap(({ places }) => places),
);
