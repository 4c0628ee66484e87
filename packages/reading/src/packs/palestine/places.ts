import { placeLine, type PackPlace } from "../pack-line.ts";

/** Places of palestine. */
export const PALESTINE_PLACES: readonly PackPlace[] = [
  "palestine country - 31.9 35.2 :: دولة فلسطين / فلسطين / الأراضي الفلسطينية :: State of Palestine / Palestine / Palestinian territories",
  "gaza-strip region palestine 31.4 34.4 :: قطاع غزة :: Gaza Strip",
  "gaza city gaza-strip 31.50 34.47 :: مدينة غزة / غزة :: Gaza City / Gaza",
  "west-bank region palestine 32.0 35.3 :: الضفة الغربية المحتلة / الضفة الغربية :: occupied West Bank / West Bank",
  "jerusalem city palestine 31.78 35.22 :: القدس المحتلة / القدس الشرقية / القدس :: East Jerusalem / Jerusalem",
  "khan-younis city gaza-strip 31.35 34.31 :: خان يونس / خانيونس :: Khan Younis / Khan Yunis",
  "rafah city gaza-strip 31.30 34.24 :: رفح :: Rafah",
  "deir-al-balah city gaza-strip 31.42 34.35 :: دير البلح :: Deir al-Balah / Deir el-Balah",
  "jabalia city gaza-strip 31.53 34.48 :: مخيم جباليا / جباليا :: Jabalia refugee camp / Jabalia / Jabaliya",
  "beit-hanoun city gaza-strip 31.54 34.54 :: بيت حانون :: Beit Hanoun",
  "beit-lahia city gaza-strip 31.55 34.50 :: بيت لاهيا :: Beit Lahia / Beit Lahiya",
  "nuseirat site gaza-strip 31.45 34.39 :: مخيم النصيرات / النصيرات :: Nuseirat refugee camp / Nuseirat",
  "ramallah city west-bank 31.90 35.20 :: رام الله :: Ramallah",
  "nablus city west-bank 32.22 35.26 :: نابلس :: Nablus",
  "jenin city west-bank 32.46 35.30 :: مخيم جنين / جنين :: Jenin refugee camp / Jenin :: جنين",
  "tulkarm city west-bank 32.31 35.03 :: طولكرم :: Tulkarm / Tulkarem",
  "hebron city west-bank 31.53 35.10 :: مدينة الخليل / الخليل :: Hebron :: الخليل",
  "bethlehem city west-bank 31.70 35.20 :: بيت لحم :: Bethlehem",
  "al-shifa-hospital site gaza 31.52 34.44 :: مستشفى الشفاء / مجمع الشفاء الطبي :: al-Shifa hospital / Shifa hospital",
].map(placeLine);
