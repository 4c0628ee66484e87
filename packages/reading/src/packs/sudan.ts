import type { Actor } from "../model/case.ts";
import { actorLine, placeLine, type PackPlace } from "./pack-line.ts";

/** Armed sides and bodies of Sudan. */
export const SUDAN_ACTORS: readonly Actor[] = [
  "sudan-army party sd-state :: القوات المسلحة السودانية / الجيش السوداني :: Sudanese Armed Forces / Sudanese army / Sudan's army / SAF :: ميليشيا البرهان / جيش الكيزان / جيش الفلول :: ",
  "rsf party rsf :: قوات الدعم السريع / الدعم السريع :: Rapid Support Forces / RSF :: ميليشيا الدعم السريع / مليشيا الدعم السريع / ميليشيات الدعم السريع / مليشيات الدعم السريع / ميليشيا الجنجويد / الجنجويد / ميليشيا آل دقلو / مليشيا آل دقلو :: RSF militia / Janjaweed",
  "sudan-government body sd-state :: الحكومة السودانية / مجلس السيادة السوداني / مجلس السيادة الانتقالي :: Sudanese government / Sovereignty Council / Transitional Sovereignty Council",
  "sudan-moh body sd-state :: وزارة الصحة السودانية :: Sudanese Health Ministry / Sudan's health ministry",
  "sudan-doctors-committee body - :: اللجنة التمهيدية لنقابة أطباء السودان / لجنة أطباء السودان المركزية / نقابة أطباء السودان :: Sudan Doctors' Trade Union / Central Committee of Sudan Doctors / Sudanese Doctors' Union",
  "sudan-doctors-network body - :: شبكة أطباء السودان :: Sudan Doctors Network",
  "emergency-lawyers body - :: مجموعة محامو الطوارئ / محامو الطوارئ :: Emergency Lawyers",
  "emergency-rooms body - :: غرف الطوارئ السودانية :: Emergency Response Rooms",
  "yale-hrl body - :: مختبر البحوث الإنسانية بجامعة ييل / مختبر ييل للأبحاث الإنسانية :: Yale Humanitarian Research Lab / Humanitarian Research Lab",
  "splm-n party splm-n :: الحركة الشعبية لتحرير السودان :: Sudan People's Liberation Movement-North / SPLM-N",
  "darfur-joint-force party sd-state :: القوة المشتركة لحركات الكفاح المسلح :: Joint Force of Armed Struggle Movements / Darfur Joint Protection Force",
].map(actorLine);

export const SUDAN_PLACES: readonly PackPlace[] = [
  "sudan country - 15.0 30.0 :: جمهورية السودان / السودان :: Sudan",
  "south-sudan country - 7.3 30.3 :: جنوب السودان :: South Sudan",
  "khartoum city sudan 15.50 32.56 :: الخرطوم :: Khartoum",
  "omdurman city sudan 15.64 32.48 :: أم درمان :: Omdurman",
  "bahri city sudan 15.64 32.53 :: الخرطوم بحري :: Khartoum North / Bahri",
  "darfur region sudan 13.5 24.5 :: إقليم دارفور / دارفور :: Darfur",
  "el-fasher city sudan 13.63 25.35 :: الفاشر :: el-Fasher / El Fasher / al-Fashir / El-Fasher",
  "geneina city sudan 13.45 22.45 :: الجنينة :: el-Geneina / El Geneina / Geneina",
  "nyala city sudan 12.05 24.88 :: نيالا :: Nyala",
  "zamzam site sudan 13.49 25.31 :: مخيم زمزم :: Zamzam camp / Zamzam",
  "kordofan region sudan 13.0 29.8 :: كردفان :: Kordofan",
  "el-obeid city sudan 13.18 30.22 :: الأبيض / مدينة الأبيض :: el-Obeid / El Obeid / El-Obeid :: الأبيض",
  "gezira province sudan 14.4 33.4 :: ولاية الجزيرة :: Gezira state / al-Jazirah state / Gezira",
  "wad-madani city sudan 14.40 33.52 :: ود مدني / مدني :: Wad Madani / Wad Medani :: مدني",
  "port-sudan city sudan 19.62 37.22 :: بورتسودان / بور سودان :: Port Sudan",
  "sennar city sudan 13.55 33.62 :: سنار :: Sennar",
].map(placeLine);
