// Made by `npm run packs` from Unicode CLDR 41 and GeoNames (CC BY 4.0); see NOTICE. Not edited by hand.
import { placeLine, type PackPlace } from "../pack-line.ts";

/** Provinces and towns that public lists add to those of places.ts. */
export const LEBANON_TOWNS: readonly PackPlace[] = [
  "bcharre city north-lebanon 34.25 36.01 :: بشري :: Bcharre :: بشري / Bcharre",
  "habbouch city nabatieh-province 33.41 35.48 :: حبوش :: Habbouch :: حبوش / Habbouch",
].map(placeLine);
