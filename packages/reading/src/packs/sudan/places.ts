import { placeLine, type PackPlace } from "../pack-line.ts";

/** Places of sudan. */
export const SUDAN_PLACES: readonly PackPlace[] = [
  "sudan country - 15.0 30.0 :: جمهورية السودان / السودان :: Sudan",
  "south-sudan country - 7.3 30.3 :: جنوب السودان :: South Sudan",
  "khartoum city sudan 15.50 32.56 :: الخرطوم :: Khartoum",
  "omdurman city sudan 15.64 32.48 :: أم درمان :: Omdurman",
  "bahri city sudan 15.64 32.53 :: الخرطوم بحري :: Khartoum North / Bahri",
  "darfur region sudan 13.5 24.5 :: إقليم دارفور / دارفور :: Darfur",
  "el-fasher city sudan 13.63 25.35 :: الفاشر :: el-Fasher / El Fasher / al-Fashir",
  "geneina city sudan 13.45 22.45 :: الجنينة :: el-Geneina / El Geneina / Geneina",
  "nyala city sudan 12.05 24.88 :: نيالا :: Nyala",
  "zamzam site sudan 13.49 25.31 :: مخيم زمزم :: Zamzam camp / Zamzam",
  "kordofan region sudan 13.0 29.8 :: كردفان :: Kordofan",
  "el-obeid city sudan 13.18 30.22 :: الأبيض / مدينة الأبيض :: el-Obeid / El Obeid :: الأبيض",
  "gezira province sudan 14.4 33.4 :: ولاية الجزيرة :: Gezira state / al-Jazirah state / Gezira",
  "wad-madani city sudan 14.40 33.52 :: ود مدني / مدني :: Wad Madani / Wad Medani :: مدني",
  "port-sudan city sudan 19.62 37.22 :: بورتسودان / بور سودان :: Port Sudan",
  "sennar city sudan 13.55 33.62 :: سنار :: Sennar",
].map(placeLine);
