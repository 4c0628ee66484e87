// Made by `npm run packs` from Unicode CLDR 41 and GeoNames (CC BY 4.0); see NOTICE. Not edited by hand.
import { placeLine, type PackPlace } from "../pack-line.ts";

/** Provinces and towns that public lists add to those of places.ts. */
export const IRAQ_TOWNS: readonly PackPlace[] = [
  "afak city qadisiyah 32.06 45.25 :: عفك :: Afak :: عفك / Afak",
  "al-hindiyah city karbala-province 32.55 44.23 :: الهندية :: Al Hindiyah / al-Hindiyah :: الهندية / Al Hindiyah / al-Hindiyah",
  "al-musayyib city babil 32.78 44.29 :: المسيب :: Al Musayyib / al-Musayyib :: المسيب / Al Musayyib / al-Musayyib",
  "ali-al-gharbi city maysan 32.46 46.69 :: علي الغربي :: Ali al Gharbi :: علي الغربي / Ali al Gharbi",
  "aqrah city nineveh 36.76 43.89 :: عقرة :: Aqrah :: عقرة / Aqrah",
  "ar-rumaythah city muthanna 31.53 45.20 :: الرميثة :: Ar Rumaythah / ar-Rumaythah",
  "as-suwayrah city wasit 32.93 44.78 :: الصويرة :: As Suwayrah / as-Suwayrah",
  "ash-shamiyah city qadisiyah 31.96 44.60 :: الشامية :: Ash Shamiyah / ash-Shamiyah :: الشامية / Ash Shamiyah / ash-Shamiyah",
  "ash-shatrah city dhi-qar 31.41 46.17 :: الشطرة :: Ash Shatrah / ash-Shatrah :: الشطرة / Ash Shatrah / ash-Shatrah",
  "az-zubayr city basra-province 30.39 47.70 :: الزبير :: Az Zubayr / az-Zubayr :: الزبير / Az Zubayr / az-Zubayr",
  "batifa city duhok-province 37.17 43.01 :: باطوفة :: Batifa",
  "baynjiwayn city sulaymaniyah-province 35.62 45.95 :: بينجوين :: Baynjiwayn",
  "ghammas city qadisiyah 31.74 44.62 :: غماس :: Ghammas :: غماس / Ghammas",
  "mandali city diyala 33.75 45.56 :: مندلي :: Mandali",
  "ruwandiz city erbil-province 36.61 44.52 :: راوندوز :: Ruwandiz",
  "shinafiyah city qadisiyah 31.58 44.65 :: الشنافية :: Shinafiyah :: الشنافية / Shinafiyah",
  "sinah city duhok-province 36.81 43.04 :: سينة :: Sinah :: سينة / Sinah",
].map(placeLine);
