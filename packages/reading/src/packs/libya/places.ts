import { placeLine, type PackPlace } from "../pack-line.ts";

/** Places of libya. */
export const LIBYA_PLACES: readonly PackPlace[] = [
  "libya country - 27.0 17.2 :: دولة ليبيا / ليبيا :: Libya",
  "tripoli city libya 32.89 13.19 :: طرابلس :: Tripoli",
  "benghazi city libya 32.12 20.09 :: بنغازي :: Benghazi",
  "misrata city libya 32.38 15.09 :: مصراتة :: Misrata / Misurata",
  "sirte city libya 31.21 16.59 :: مدينة سرت / سرت :: Sirte :: سرت",
  "derna city libya 32.77 22.64 :: درنة :: Derna",
  "tobruk city libya 32.08 23.98 :: طبرق :: Tobruk",
  "sabha city libya 27.04 14.43 :: سبها :: Sabha / Sebha",
  "zawiya city libya 32.76 12.73 :: مدينة الزاوية / الزاوية :: Zawiya / Zawiyah :: الزاوية",
  "zintan city libya 31.93 12.25 :: الزنتان :: Zintan",
  "tarhuna city libya 32.43 13.63 :: ترهونة :: Tarhuna / Tarhouna",
  "gharyan city libya 32.17 13.02 :: غريان :: Gharyan",
  "ajdabiya city libya 30.76 20.22 :: أجدابيا :: Ajdabiya",
  "tajoura city libya 32.88 13.35 :: تاجوراء :: Tajoura",
  "jufra city libya 29.1 16.0 :: الجفرة :: Jufra",
].map(placeLine);
