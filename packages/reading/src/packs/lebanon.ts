import type { Actor } from "../model/case.ts";
import { actorLine, placeLine, type PackPlace } from "./pack-line.ts";

/** Armed sides and bodies of Lebanon. */
export const LEBANON_ACTORS: readonly Actor[] = [
  "hezbollah party hezbollah :: حزب الله اللبناني / حزب الله / المقاومة الإسلامية في لبنان :: Lebanese Hezbollah / Hezbollah / Hizbullah / Hizballah :: ميليشيا حزب الله / ميليشيات حزب الله / مليشيا حزب الله / حزب اللات :: Hezbollah terrorists / Hezbollah militia",
  "lebanese-army party lb-state :: الجيش اللبناني :: Lebanese army / Lebanese Armed Forces / Lebanese Army",
  "lebanese-government body lb-state :: الحكومة اللبنانية / مجلس الوزراء اللبناني :: Lebanese government",
  "lebanese-moph body lb-state :: وزارة الصحة العامة اللبنانية / وزارة الصحة اللبنانية :: Lebanese Health Ministry / Lebanese Ministry of Public Health / Lebanon's health ministry",
  "lebanese-isf body lb-state :: المديرية العامة لقوى الأمن الداخلي :: Internal Security Forces / ISF",
  "lebanese-civil-defense body lb-state :: الدفاع المدني اللبناني :: Lebanese Civil Defense / Lebanese Civil Defence",
  "lebanese-red-cross body - :: الصليب الأحمر اللبناني :: Lebanese Red Cross",
  "amal party amal :: حركة أمل :: Amal Movement",
  "lebanese-forces party lebanese-forces :: حزب القوات اللبنانية / القوات اللبنانية :: Lebanese Forces :: ميليشيا القوات ::",
  "lbci outlet - :: قناة إل بي سي آي / إل بي سي آي :: LBCI",
].map(actorLine);

export const LEBANON_PLACES: readonly PackPlace[] = [
  "lebanon country - 33.9 35.9 :: الجمهورية اللبنانية / لبنان :: Lebanon",
  "south-lebanon region lebanon 33.3 35.4 :: جنوب لبنان / الجنوب اللبناني :: southern Lebanon / South Lebanon / south Lebanon",
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
