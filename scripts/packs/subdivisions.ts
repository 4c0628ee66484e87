/** Names of provinces in a CLDR file of subdivisions, by ISO 3166-2 code in small letters without hyphen (`sydy`). */
export function readSubdivisions(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(/<subdivision type="([a-z0-9]+)"[^>]*>([^<]+)</g)].map((found) => [
      found[1] ?? "",
      found[2] ?? "",
    ]),
  );
}
