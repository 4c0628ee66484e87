import type { Actor } from "../model/case.ts";
import { actorLine, placeLine, type PackPlace } from "./pack-line.ts";

/** Armed sides and bodies of Iraq. */
export const IRAQ_ACTORS: readonly Actor[] = [
  "iraqi-government body iq-state :: الحكومة العراقية / السلطات العراقية :: Iraqi government / Iraqi authorities / Government of Iraq",
  "iraqi-army party iq-state :: الجيش العراقي / القوات العراقية / القوات الأمنية العراقية :: Iraqi army / Iraqi forces / Iraqi security forces / Iraqi Army",
  "iraqi-jop body iq-state :: قيادة العمليات المشتركة / خلية الإعلام الأمني :: Joint Operations Command / Security Media Cell",
  "iraqi-moh body iq-state :: وزارة الصحة العراقية :: Iraqi Health Ministry / Iraqi Ministry of Health",
  "iraqi-moi body iq-state :: وزارة الداخلية العراقية :: Iraqi Interior Ministry / Iraqi Ministry of Interior",
  "iraqi-mod body iq-state :: وزارة الدفاع العراقية :: Iraqi Defense Ministry / Iraqi Ministry of Defense / Iraqi Defence Ministry",
  "pmf party pmf :: هيئة الحشد الشعبي / قوات الحشد الشعبي / الحشد الشعبي :: Popular Mobilization Forces / Popular Mobilisation Forces / PMF / Hashd al-Shaabi :: ميليشيات الحشد / ميليشيا الحشد الشعبي / ميليشيات الحشد الشعبي / مليشيات الحشد :: Hashd militias",
  "kataib-hezbollah party pmf :: كتائب حزب الله العراقي / كتائب حزب الله :: Kataib Hezbollah / Kata'ib Hezbollah",
  "peshmerga party krg :: قوات البيشمركة / البيشمركة / البشمركة :: Peshmerga",
  "krg body krg :: حكومة إقليم كردستان / إقليم كردستان العراق :: Kurdistan Regional Government / KRG",
  "iraqi-hr-commission body - :: المفوضية العليا لحقوق الإنسان في العراق / مفوضية حقوق الإنسان العراقية :: Iraqi High Commission for Human Rights",
  "unami body un :: بعثة الأمم المتحدة لمساعدة العراق / يونامي :: UNAMI",
].map(actorLine);

export const IRAQ_PLACES: readonly PackPlace[] = [
  "iraq country - 33.2 43.7 :: جمهورية العراق / العراق :: Republic of Iraq / Iraq",
  "baghdad city iraq 33.31 44.37 :: بغداد :: Baghdad",
  "mosul city iraq 36.34 43.13 :: الموصل :: Mosul",
  "basra city iraq 30.51 47.78 :: البصرة :: Basra",
  "erbil city iraq 36.19 44.01 :: أربيل / اربيل :: Erbil / Arbil / Irbil",
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
