// Made by `npm run packs` from Unicode CLDR 41 and GeoNames (CC BY 4.0); see NOTICE. Not edited by hand.
import { placeLine, type PackPlace } from "../pack-line.ts";

/** Provinces and towns that public lists add to those of places.ts. */
export const LIBYA_TOWNS: readonly PackPlace[] = [
  "al-abyar city marj-province 32.19 20.60 :: الأبيار :: Al Abyar / al-Abyar",
  "al-ajaylat city nuqat-al-khams-province 32.76 12.38 :: العجيلات :: Al Ajaylat / al-Ajaylat",
  "al-wahat-province province libya 29.91 20.33 :: شعبية الواحات :: Al Wahat District",
  "benghazi-province province libya 31.89 20.16 :: شعبية بنغازي :: Benghazi District",
  "butnan-province province libya 31.20 24.52 :: شعبية البطنان :: Butnan District",
  "derna-province province libya 32.76 22.44 :: شعبية درنة :: Derna District",
  "ghat-province province libya 24.96 10.18 :: شعبية غات :: Ghat District",
  "jafara-province province libya 32.53 13.02 :: شعبية الجفارة :: Jafara District",
  "jufra-province province libya 29.14 16.04 :: شعبية الجفرة :: Jufra District",
  "kufra-province province libya 24.20 23.29 :: شعبية الكفرة :: Kufra District",
  "marj-province province libya 32.41 20.67 :: شعبية المرج :: Marj District",
  "misrata-province province libya 32.20 14.55 :: شعبية مصراتة :: Misrata District",
  "murqub-province province libya 32.57 13.97 :: شعبية المرقب :: Murqub District",
  "murzuq-province province libya 25.43 14.28 :: شعبية مرزق :: Murzuq District",
  "nalut-province province libya 31.00 10.24 :: شعبية نالوت :: Nalut District",
  "nuqat-al-khams-province province libya 32.88 12.11 :: شعبية النقاط الخمس :: Nuqat al Khams District",
  "sabha-province province libya 27.04 14.41 :: شعبية سبها :: Sabha District",
  "sirte-province province libya 31.13 16.62 :: شعبية سرت :: Sirte District",
  "suluq city benghazi-province 31.67 20.25 :: سلوق :: Suluq :: سلوق / Suluq",
  "tripoli-province province libya 32.88 13.27 :: شعبية طرابلس :: Tripoli District",
  "wadi-al-hayaa-province province libya 26.59 12.78 :: شعبية وادي الحياة :: Wadi al Hayaa District",
  "wadi-al-shatii-province province libya 27.50 13.66 :: شعبية وادي الشاطئ :: Wadi al Shatii District",
  "zawiya-province province libya 32.76 12.63 :: شعبية الزاوية :: Zawiya District",
].map(placeLine);
