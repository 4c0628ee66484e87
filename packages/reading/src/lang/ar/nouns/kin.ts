import type { LexiconLine } from "../../../text/lexicon.ts";
import { broken } from "../inflect.ts";
import { noun } from "./noun.ts";

/** Known by whose they are: with a pronoun (`زوجته`, `مرافقاه`) they are counted beside him, or as those it happened to. */
const kin = { tags: ["kin", "own"] };
const own = { tags: ["own"] };

/** Family and those who are with somebody. Left out: `جد` (`جداً`), `قريب`, `جار`, `حماة`, which are other words more often. */
export const arabicKin: readonly LexiconLine[] = [
  ...broken("زوجة/زوجات|ابنة/بنات|خطيبة/خطيبات", "women", "persons", kin),
  ...broken("زوج/أزواج|صهر/أصهار", "men", "persons", kin),
  ...broken("حفيد/أحفاد,حفدة|حفيدة/حفيدات", "children", "persons", kin),
  ...broken("نجل/أنجال|والدة/والدات|عمة/عمات|خالة/خالات", "unknown", "persons", kin),
  ...noun("ابن ابناً", "ابنان ابنين", "أقارب أقرباء", "unknown", "persons", kin),
  ...noun("والد", "والدان والدين", "-", "unknown", "persons", kin),
  // the five nouns keep a long vowel before the pronoun
  ...noun(
    "أبوه أبوها أبيه أبيها أباه أباها أخوه أخوها أخيه أخيها أخاه أخاها",
    "-",
    "-",
    "unknown",
    "persons",
    { tags: ["kin", "own", "possessed"] },
  ),
  ...noun("شقيق شقيقة", "شقيقان شقيقين شقيقتان شقيقتين", "أشقاء شقيقات", "unknown", "persons", kin),
  // of the same work or journey; their nouns stand elsewhere too
  ...noun("زميل زميلة رفيق رفيقة صديق صديقة", "زميلان زميلين", "-", "unknown", "persons", own),
  // `8 مرافق` are facilities
  ...noun("-", "مرافقان", "-", "unknown", "persons", own),
  ...noun("طفل طفلة رضيع رضيعة", "طفلان طفلين طفلتان طفلتين", "-", "children", "persons", own),
  ...noun("سائق", "سائقان", "-", "drivers", "persons", own),
  ...noun("حارس", "حارسان حارسين", "-", "guards", "persons", own),
  ...noun("مساعد معاون", "مساعدان معاونان", "-", "unknown", "persons", own),
];
