import { placeLine, type PackPlace } from "../pack-line.ts";

/** Places of yemen. */
export const YEMEN_PLACES: readonly PackPlace[] = [
  "yemen country - 15.6 48.0 :: الجمهورية اليمنية / اليمن :: Republic of Yemen / Yemen",
  "sanaa city yemen 15.37 44.19 :: صنعاء :: Sanaa / Sana'a",
  "aden city yemen 12.79 45.02 :: عدن :: Aden",
  "taiz city yemen 13.58 44.02 :: تعز :: Taiz / Ta'izz",
  "hodeidah city yemen 14.80 42.95 :: الحديدة :: Hodeidah / Hudaydah / Hodeida",
  "marib city yemen 15.46 45.33 :: مأرب :: Marib / Ma'rib",
  "saada city yemen 16.94 43.76 :: صعدة :: Saada / Sa'dah / Saadah",
  "dhamar city yemen 14.54 44.40 :: ذمار :: Dhamar",
  "ibb city yemen 13.97 44.18 :: محافظة إب / مدينة إب :: Ibb",
  "hajjah province yemen 15.7 43.6 :: محافظة حجة / مدينة حجة :: Hajjah",
  "al-jawf province yemen 16.6 45.5 :: محافظة الجوف :: al-Jawf",
  "shabwa province yemen 14.5 46.8 :: محافظة شبوة / شبوة :: Shabwa / Shabwah",
  "hadramawt province yemen 16.9 49.0 :: محافظة حضرموت / حضرموت :: Hadramawt / Hadhramaut / Hadramout",
  "mukalla city yemen 14.54 49.12 :: المكلا :: Mukalla",
  "abyan province yemen 13.6 46.3 :: محافظة أبين / أبين :: Abyan",
  "al-bayda province yemen 14.2 45.4 :: محافظة البيضاء :: al-Bayda",
  "lahij province yemen 13.2 44.7 :: محافظة لحج / لحج :: Lahij / Lahj",
  "mokha city yemen 13.32 43.25 :: مدينة المخا / المخا :: Mokha / Mocha",
].map(placeLine);
