import { fold } from "../../text/fold.ts";

/** Nouns of many bodies together, as written: `قوى التغيير`, while `قوي` is strong. */
const COALITIONS =
  /^[وفبل]?(?:قوى|تحالف|ائتلاف|إئتلاف|ميليشيا|ميليشيات|مليشيا|مليشيات|فصائل|لجان|تنسيقية|تنسيقيات)$/u;

/** Whether a word as written is the noun of a coalition or of many bodies, with the name behind it. */
export function isCoalition(raw: string): boolean {
  return COALITIONS.test(raw);
}

/** Words by which a name is that of a body and no person's, folded. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    "news press agency media channel network radio tv paper post times daily office bureau desk ministry government council committee " +
    "commission union syndicate association party front army forces brigade police hospital clinic centre center monitor observatory " +
    "relief aid rescue crescent cross university school municipality mission fund group team service page blog " +
    "courier herald tribune gazette chronicle journal wire today observer guardian standard telegraph express review bulletin dispatch " +
    "witness monitor ltd inc llc plc supplies frontiers borders league company industries holdings bank airlines " +
    "navy survey command camps prisons watch rights coalition alliance authority administration court embassy mechanism initiative society institute network helmets " +
    "أخبار الأخبار وكالة قناة شبكة إذاعة تلفزيون صحيفة جريدة موقع صفحة مكتب مركز وزارة حكومة مجلس لجنة هيئة نقابة اتحاد حزب جبهة جيش قوات " +
    "لواء كتيبة شرطة مستشفى مشفى مرصد منظمة جمعية بلدية مديرية محافظة فريق الدفاع الهلال الصليب جامعة حركة تجمع رابطة مؤسسة الإعلامي"
  )
    .split(" ")
    .map((word) => fold(word)),
);
