import type { Actor } from "../model/case.ts";
import { IRAQ_ACTORS, IRAQ_PLACES } from "./iraq.ts";
import { LEBANON_ACTORS, LEBANON_PLACES } from "./lebanon.ts";
import { LIBYA_ACTORS, LIBYA_PLACES } from "./libya.ts";
import type { PackPlace } from "./pack-line.ts";
import { PALESTINE_ACTORS, PALESTINE_PLACES } from "./palestine.ts";
import { SUDAN_ACTORS, SUDAN_PLACES } from "./sudan.ts";
import { SYRIA_ACTORS, SYRIA_PLACES } from "./syria.ts";
import { WORLD_ACTORS, WORLD_PLACES } from "./world.ts";
import { YEMEN_ACTORS, YEMEN_PLACES } from "./yemen.ts";

/** What is known of one part of the world without a case file. */
export interface Pack {
  readonly id: string;
  readonly actors: readonly Actor[];
  readonly places: readonly PackPlace[];
}

/** In order of priority; of a name that several bear, the pack that a text has named tells which is meant. */
export const PACKS: readonly Pack[] = Object.freeze([
  { id: "world", actors: WORLD_ACTORS, places: WORLD_PLACES },
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
