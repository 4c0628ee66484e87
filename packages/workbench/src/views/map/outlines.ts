import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlines from "world-atlas/countries-50m.json?url";

/** Coasts and borders of the world (Natural Earth, 1:50 million), from the own server. */
export function useOutlines(): UseQueryResult<FeatureCollection> {
  return useQuery({
    queryKey: ["outlines"],
    queryFn: async ({ signal }) => {
      const given: unknown = await (await fetch(outlines, { signal })).json();
      if (!isTopology(given)) throw new TypeError("useOutlines: no outlines");
      return feature(given, given.objects.countries);
    },
    staleTime: Infinity,
  });
}

function isTopology(given: unknown): given is Topology<{ readonly countries: GeometryCollection }> {
  return typeof given === "object" && given !== null && "objects" in given;
}
