import type { PackPlace } from "../../packages/reading/src/packs/pack-line.ts";

/** The TypeScript file of a pack's listed towns: one line each, as `placeLine` reads it, in order of their ids. */
export function packFile(pack: string, places: readonly PackPlace[]): string {
  const lines = places
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((place) => `  ${JSON.stringify(lineOf(place))},`);
  return `// Made by \`npm run packs\` from Unicode CLDR 41 and GeoNames (CC BY 4.0); see NOTICE. Not edited by hand.
import { placeLine, type PackPlace } from "../pack-line.ts";

/** Provinces and towns that public lists add to those of places.ts. */
export const ${pack.toUpperCase()}_TOWNS: readonly PackPlace[] = [
${lines.join("\n")}
].map(placeLine);
`;
}

function lineOf({ id, kind, within, lat, lon, names, ambiguous = [] }: PackPlace): string {
  const at = [lat, lon].map((degrees) => (degrees === null ? "-" : degrees.toFixed(2)));
  return [
    `${id} ${kind} ${within ?? "-"} ${at.join(" ")}`,
    names.ar.join(" / "),
    names.en.join(" / "),
    ...(ambiguous.length > 0 ? [ambiguous.join(" / ")] : []),
  ].join(" :: ");
}
