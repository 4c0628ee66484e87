import { ADAPTERS } from "./adapters.ts";
import type { ArchiveAdapter } from "./archive-adapter.ts";
import { CONTAINERS } from "./containers.ts";
import type { ContainerAdapter } from "./container-adapter.ts";

/** The formats that a reader knows, each list in the order in which it is asked. */
export interface Formats {
  readonly adapters: readonly ArchiveAdapter[];
  readonly containers: readonly ContainerAdapter[];
}

/** Every format that is read. */
export const FORMATS: Formats = Object.freeze({ adapters: ADAPTERS, containers: CONTAINERS });
