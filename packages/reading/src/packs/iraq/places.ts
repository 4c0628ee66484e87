import { placeLine, type PackPlace } from "../pack-line.ts";

/** Places of iraq. */
export const IRAQ_PLACES: readonly PackPlace[] = [
  "iraq country - 33.2 43.7 :: جمهورية العراق / العراق :: Republic of Iraq / Iraq",
  "baghdad city iraq 33.31 44.37 :: بغداد :: Baghdad",
  "mosul city iraq 36.34 43.13 :: الموصل :: Mosul",
  "basra city iraq 30.51 47.78 :: البصرة :: Basra",
  "erbil city iraq 36.19 44.01 :: أربيل :: Erbil / Arbil / Irbil",
  "sulaymaniyah city iraq 35.56 45.43 :: السليمانية :: Sulaymaniyah / Sulaimaniya",
  "kirkuk city iraq 35.47 44.39 :: كركوك :: Kirkuk",
  "anbar province iraq 32.6 41.9 :: محافظة الأنبار / الأنبار :: Anbar province / Anbar",
  "nineveh province iraq 36.2 42.4 :: محافظة نينوى / نينوى :: Nineveh province / Nineveh / Ninewa",
  "diyala province iraq 33.8 45.1 :: محافظة ديالى / ديالى :: Diyala province / Diyala",
  "salah-al-din province iraq 34.5 43.6 :: محافظة صلاح الدين :: Salah al-Din province / Salahuddin province / Salahaddin",
  "fallujah city iraq 33.35 43.78 :: الفلوجة :: Fallujah / Falluja",
  "ramadi city iraq 33.42 43.31 :: الرمادي :: Ramadi",
  "tikrit city iraq 34.61 43.68 :: تكريت :: Tikrit",
  "sinjar city iraq 36.32 41.86 :: سنجار :: Sinjar",
  "tal-afar city iraq 36.38 42.45 :: تلعفر / تل عفر :: Tal Afar / Tel Afar",
  "najaf city iraq 32.00 44.34 :: النجف :: Najaf",
  "karbala city iraq 32.62 44.02 :: كربلاء :: Karbala / Kerbala",
  "nasiriyah city iraq 31.06 46.26 :: الناصرية :: Nasiriyah / Nassiriya",
  "hawija city iraq 35.32 43.77 :: الحويجة :: Hawija",
  "al-qaim city iraq 34.38 41.09 :: مدينة القائم / قضاء القائم :: al-Qaim",
  "abu-ghraib site iraq 33.29 44.07 :: سجن أبو غريب / أبو غريب :: Abu Ghraib prison / Abu Ghraib",
].map(placeLine);
