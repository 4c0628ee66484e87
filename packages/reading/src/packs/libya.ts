import type { Actor } from "../model/case.ts";
import { actorLine, placeLine, type PackPlace } from "./pack-line.ts";

/** Armed sides and bodies of Libya. */
export const LIBYA_ACTORS: readonly Actor[] = [
  "lna party lna :: الجيش الوطني الليبي / القيادة العامة للجيش الليبي / قوات شرق ليبيا / القوات المسلحة العربية الليبية :: Libyan National Army / Libyan Arab Armed Forces / LNA / LAAF :: ميليشيات حفتر / مليشيات حفتر / مليشيا حفتر / عصابات حفتر / مرتزقة حفتر :: Haftar militias / Haftar's militia",
  "gna body gna :: حكومة الوفاق الوطني / حكومة الوفاق :: Government of National Accord / GNA :: ميليشيات الوفاق / مليشيات السراج :: GNA militias",
  "gnu body gnu :: حكومة الوحدة الوطنية الليبية / حكومة الوحدة الوطنية :: Government of National Unity / GNU",
  "libyan-presidential-council body gnu :: المجلس الرئاسي الليبي :: Libyan Presidential Council",
  "libyan-hor body lna :: مجلس النواب الليبي :: Libyan House of Representatives",
  "volcano-of-rage party gna :: عملية بركان الغضب / قوات بركان الغضب :: Volcano of Rage / Operation Volcano of Rage",
  "libyan-moh body ly-state :: وزارة الصحة الليبية :: Libyan Health Ministry / Libyan Ministry of Health",
  "libyan-red-crescent body - :: الهلال الأحمر الليبي / جمعية الهلال الأحمر الليبي :: Libyan Red Crescent",
  "unsmil body un :: بعثة الأمم المتحدة للدعم في ليبيا / البعثة الأممية في ليبيا :: UNSMIL / UN Support Mission in Libya",
  "libyan-coast-guard body ly-state :: خفر السواحل الليبي :: Libyan coast guard / Libyan Coast Guard",
  "wagner party russia :: مجموعة فاغنر / فاغنر :: Wagner Group / Wagner :: مرتزقة فاغنر :: Wagner mercenaries",
].map(actorLine);

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
  "ajdabiya city libya 30.76 20.22 :: أجدابيا / اجدابيا :: Ajdabiya",
  "tajoura city libya 32.88 13.35 :: تاجوراء :: Tajoura",
  "jufra city libya 29.1 16.0 :: الجفرة :: Jufra",
].map(placeLine);
