// Made by `npm run packs` from Unicode CLDR 41 and GeoNames (CC BY 4.0); see NOTICE. Not edited by hand.
import { placeLine, type PackPlace } from "../pack-line.ts";

/** Provinces and towns that public lists add to those of places.ts. */
export const SYRIA_TOWNS: readonly PackPlace[] = [
  "al-harak city daraa-province 32.75 36.31 :: الحراك :: Al Harak / al-Harak :: الحراك / Al Harak / al-Harak",
  "al-kiswah city rif-dimashq 33.36 36.24 :: الكسوة :: Al Kiswah / al-Kiswah :: الكسوة / Al Kiswah / al-Kiswah",
  "al-qutayfah city rif-dimashq 33.74 36.60 :: القطيفة :: Al Qutayfah / al-Qutayfah :: القطيفة / Al Qutayfah / al-Qutayfah",
  "ash-shaykh-miskin city daraa-province 32.83 36.16 :: شيخ مسكين :: Ash Shaykh Miskin / ash-Shaykh Miskin :: شيخ مسكين / Ash Shaykh Miskin / ash-Shaykh Miskin",
  "halfaya city hama-province 35.26 36.61 :: حلفايا :: Halfaya",
  "jayrud city rif-dimashq 33.81 36.74 :: جيرود :: Jayrud",
  "qarah city rif-dimashq 34.16 36.74 :: قارة :: Qarah :: قارة / Qarah",
  "subaykhan city deir-ez-zor-province 34.85 40.60 :: سبيخان :: Subaykhan",
  "tallkalakh city homs-province 34.67 36.26 :: تل كلخ :: Tallkalakh",
].map(placeLine);
