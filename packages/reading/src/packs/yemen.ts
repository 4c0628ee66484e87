import type { Actor } from "../model/case.ts";
import { actorLine, placeLine, type PackPlace } from "./pack-line.ts";

/** Armed sides and bodies of Yemen. */
export const YEMEN_ACTORS: readonly Actor[] = [
  "houthis party houthis :: جماعة أنصار الله الحوثيين / جماعة أنصار الله / أنصار الله / جماعة الحوثي / الحوثيون / الحوثيين / حركة الحوثي / الحوثي :: Ansar Allah / Ansarallah / Houthi movement / Houthis / Huthis :: ميليشيا الحوثي / ميليشيات الحوثي / مليشيا الحوثي / مليشيات الحوثي / الميليشيات الحوثية / الميليشيا الحوثية / المليشيات الحوثية / الانقلابيين الحوثيين / عصابة الحوثي :: Houthi militia / Houthi militias / Houthi terrorists / Houthi rebels",
  "yemen-government body ye-state :: الحكومة اليمنية المعترف بها دوليا / الحكومة اليمنية / الحكومة الشرعية / مجلس القيادة الرئاسي :: Yemeni government / internationally recognized government / Presidential Leadership Council :: حكومة المرتزقة / حكومة الفنادق ::",
  "yemeni-army party ye-state :: الجيش الوطني اليمني / الجيش اليمني :: Yemeni army / Yemeni government forces :: مرتزقة العدوان :: mercenaries of the aggression",
  "saudi-coalition party saudi-coalition :: تحالف دعم الشرعية في اليمن / تحالف دعم الشرعية / التحالف العربي / التحالف بقيادة السعودية / التحالف السعودي :: Saudi-led coalition / Arab coalition :: تحالف العدوان السعودي / العدوان السعودي / تحالف العدوان :: Saudi aggression / aggression coalition",
  "stc party stc :: المجلس الانتقالي الجنوبي / قوات الحزام الأمني / المجلس الانتقالي :: Southern Transitional Council / STC / Security Belt Forces :: ميليشيات الانتقالي / مليشيات الانتقالي :: STC militia",
  "aqap party al-qaeda :: تنظيم القاعدة في جزيرة العرب :: al-Qaeda in the Arabian Peninsula / AQAP",
  "yemen-moh-sanaa body houthis :: وزارة الصحة في صنعاء :: Houthi-run Health Ministry / Houthi health ministry",
  "mwatana body - :: منظمة مواطنة لحقوق الإنسان / منظمة مواطنة :: Mwatana for Human Rights / Mwatana",
  "yemen-data-project body - :: مشروع بيانات اليمن :: Yemen Data Project",
  "al-masirah outlet houthis :: قناة المسيرة :: Al-Masirah / Al Masirah",
].map(actorLine);

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
