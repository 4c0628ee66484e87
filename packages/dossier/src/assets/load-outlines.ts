import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

let loaded: FeatureCollection | undefined;

/** Coasts and borders of the world (Natural Earth, 1 : 50 million) from this machine's packages; read once. */
export function loadOutlines(): FeatureCollection {
  loaded ??= load();
  return loaded;
}

function load(): FeatureCollection {
  const file = fileURLToPath(import.meta.resolve("world-atlas/countries-50m.json"));
  const given: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isTopology(given)) throw new TypeError("world-atlas: no outlines");
  return feature(given, given.objects.countries);
}

function isTopology(given: unknown): given is Topology<{ readonly countries: GeometryCollection }> {
  return typeof given === "object" && given !== null && "objects" in given;
}
