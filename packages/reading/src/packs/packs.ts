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

/** Actors known without a case file; ids are neutral, one side's words for them stand under `loaded`. */
export const PACK_ACTORS: readonly Actor[] = Object.freeze([
  ...WORLD_ACTORS,
  ...SYRIA_ACTORS,
  ...IRAQ_ACTORS,
  ...YEMEN_ACTORS,
  ...LEBANON_ACTORS,
  ...PALESTINE_ACTORS,
  ...SUDAN_ACTORS,
  ...LIBYA_ACTORS,
]);

/** Places known without a case file. */
export const PACK_PLACES: readonly PackPlace[] = Object.freeze([
  ...WORLD_PLACES,
  ...SYRIA_PLACES,
  ...IRAQ_PLACES,
  ...YEMEN_PLACES,
  ...LEBANON_PLACES,
  ...PALESTINE_PLACES,
  ...SUDAN_PLACES,
  ...LIBYA_PLACES,
]);
