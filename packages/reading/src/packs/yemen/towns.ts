// Made by `npm run packs` from Unicode CLDR 41 and GeoNames (CC BY 4.0); see NOTICE. Not edited by hand.
import { placeLine, type PackPlace } from "../pack-line.ts";

/** Provinces and towns that public lists add to those of places.ts. */
export const YEMEN_TOWNS: readonly PackPlace[] = [
  "sahar city sanaa-province 15.32 44.31 :: سحر :: Sahar :: سحر / Sahar",
  "sayyan city sanaa-province 15.17 44.32 :: سيان :: Sayyan :: سيان / Sayyan",
  "yarim city ibb 14.30 44.38 :: يريم :: Yarim :: يريم / Yarim",
].map(placeLine);
