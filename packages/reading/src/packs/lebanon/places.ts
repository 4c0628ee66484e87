import { placeLine, type PackPlace } from "../pack-line.ts";

/** Places of lebanon. */
export const LEBANON_PLACES: readonly PackPlace[] = [
  "lebanon country - 33.9 35.9 :: الجمهورية اللبنانية / لبنان :: Lebanon",
  "south-lebanon region lebanon 33.3 35.4 :: جنوب لبنان / الجنوب اللبناني :: southern Lebanon / South Lebanon",
  "beirut city lebanon 33.89 35.50 :: بيروت :: Beirut",
  "dahiyeh district beirut 33.85 35.51 :: الضاحية الجنوبية لبيروت / الضاحية الجنوبية / ضاحية بيروت الجنوبية :: southern suburbs of Beirut / Beirut's southern suburbs / Dahiyeh / Dahieh",
  "tripoli-lb city lebanon 34.44 35.83 :: طرابلس الشام / طرابلس اللبنانية :: Tripoli, Lebanon",
  "sidon city lebanon 33.56 35.37 :: صيدا :: Sidon / Saida",
  "tyre city lebanon 33.27 35.20 :: مدينة صور / قضاء صور :: Tyre",
  "nabatieh city lebanon 33.38 35.48 :: النبطية :: Nabatieh / Nabatiyeh",
  "baalbek city lebanon 34.01 36.21 :: بعلبك :: Baalbek",
  "bekaa region lebanon 33.8 36.0 :: سهل البقاع / البقاع :: Bekaa Valley / Bekaa / Beqaa",
  "zahle city lebanon 33.85 35.90 :: زحلة :: Zahle",
  "arsal city lebanon 34.18 36.42 :: عرسال :: Arsal",
  "marjayoun city lebanon 33.36 35.59 :: مرجعيون :: Marjayoun",
  "bint-jbeil city lebanon 33.12 35.43 :: بنت جبيل :: Bint Jbeil",
  "ain-al-hilweh site sidon 33.54 35.38 :: مخيم عين الحلوة / عين الحلوة :: Ain al-Hilweh / Ein el-Hilweh",
].map(placeLine);
