import { placeLine, type PackPlace } from "../pack-line.ts";

/** States and seas that are named in reports from everywhere. */
export const WORLD_PLACES: readonly PackPlace[] = [
  "united-states country - 39.8 -98.6 :: الولايات المتحدة الأمريكية / الولايات المتحدة الأميركية / الولايات المتحدة / أمريكا / أميركا / واشنطن :: United States of America / United States / US / U.S. / USA / America / Washington",
  "russia country - 61.5 105.3 :: روسيا الاتحادية / روسيا / موسكو :: Russian Federation / Russia / Moscow",
  "turkey country - 39.0 35.2 :: تركيا / تركية / أنقرة :: Turkey / Türkiye / Turkiye / Ankara :: تركية",
  "iran country - 32.4 53.7 :: إيران / طهران :: Iran / Tehran",
  "israel country - 31.4 35.0 :: إسرائيل / تل أبيب :: Israel / Tel Aviv",
  "saudi-arabia country - 23.9 45.1 :: المملكة العربية السعودية / السعودية / الرياض :: Kingdom of Saudi Arabia / Saudi Arabia / Riyadh :: الرياض",
  "uae country - 24.0 54.0 :: الإمارات العربية المتحدة / الإمارات / أبو ظبي / أبوظبي :: United Arab Emirates / UAE / Abu Dhabi",
  "qatar country - 25.3 51.2 :: قطر / الدوحة :: Qatar / Doha",
  "egypt country - 26.8 30.8 :: جمهورية مصر العربية / مصر / القاهرة :: Egypt / Cairo",
  "jordan country - 31.2 36.5 :: الأردن / عمّان :: Jordan / Amman :: عمّان",
  "france country - 46.6 2.2 :: فرنسا / باريس :: France / Paris",
  "united-kingdom country - 54.0 -2.0 :: المملكة المتحدة / بريطانيا / لندن :: United Kingdom / Britain / UK / U.K. / London",
  "germany country - 51.2 10.4 :: ألمانيا / برلين :: Germany / Berlin",
  "china country - 35.9 104.2 :: الصين / بكين :: China / Beijing",
  "ukraine country - 48.4 31.2 :: أوكرانيا / كييف :: Ukraine / Kyiv / Kiev",
  "chad country - 15.5 18.7 :: تشاد :: Chad",
  "ethiopia country - 9.1 40.5 :: إثيوبيا :: Ethiopia",
  "geneva city - 46.20 6.15 :: جنيف :: Geneva",
  "red-sea region - 20.0 38.0 :: البحر الأحمر :: Red Sea",
  "euphrates region - 35.0 40.4 :: نهر الفرات / الفرات :: Euphrates River / Euphrates",
].map(placeLine);
