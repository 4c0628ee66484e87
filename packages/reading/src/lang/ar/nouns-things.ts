import type { LexiconLine } from "../../text/lexicon.ts";
import { noun, victim } from "./noun.ts";

const munition = { tags: ["munition"] };

/** Families, buildings, vehicles, strikes and what is fired. */
export const arabicThings: readonly LexiconLine[] = [
  ...noun(
    "عائلة أسرة عيلة",
    "عائلتان عائلتين أسرتان أسرتين",
    "عائلات أسر عوائل",
    "families",
    "families",
  ),
  ...noun("منزل منزلاً بيت بيتاً", "منزلان منزلين بيتان بيتين", "منازل بيوت", "houses", "houses"),
  ...noun(
    "مبنى بناية",
    "مبنيان مبنيين بنايتان بنايتين",
    "مبان مباني أبنية بنايات",
    "buildings",
    "houses",
  ),
  ...noun("متجر متجراً دكان دكاناً", "متجران متجرين دكانان دكانين", "متاجر دكاكين", "shops", "items"),
  ...noun("مدرسة", "مدرستان مدرستين", "مدارس", "schools", "items"),
  ...noun("مشفى مستشفى", "مشفيان مشفيين مستشفيان", "مشاف مشافي مستشفيات", "hospitals", "items"),
  ...noun("خيمة", "خيمتان خيمتين", "خيام خيم", "tents", "items"),
  ...noun("قرية", "قريتان قريتين", "قرى", "villages", "items"),
  ...noun(
    "سيارة مركبة آلية عربة دبابة مدرعة شاحنة حافلة باص جرافة صهريج دراجة",
    "سيارتان سيارتين مركبتان مركبتين آليتان آليتين عربتان عربتين دبابتان دبابتين مدرعتان مدرعتين شاحنتان شاحنتين حافلتان حافلتين جرافتان جرافتين دراجتان دراجتين صهريجان صهريجين",
    "سيارات مركبات آليات عربات دبابات مدرعات شاحنات حافلات باصات جرافات صهاريج دراجات",
    "vehicles",
    "vehicles",
  ),
  ...noun(
    "زورق زورقاً قارب قارباً سفينة",
    "زورقان زورقين قاربان قاربين سفينتان سفينتين",
    "زوارق قوارب سفن",
    "boats",
    "vehicles",
  ),
  ...noun(
    "طائرة مروحية",
    "طائرتان طائرتين مروحيتان مروحيتين",
    "طائرات مروحيات",
    "aircraft",
    "vehicles",
  ),
  // Weapons count only when destroyed: `ضبط 18 بندقية` is a haul.
  ...noun("مدفع مدفعاً", "مدفعان مدفعين", "مدافع", "weapons", "items"),
  ...noun("راجمة", "راجمتان راجمتين", "راجمات", "weapons", "items"),
  ...noun(
    "غارة ضربة",
    "غارتان غارتين ضربتان ضربتين",
    "غارات ضربات",
    "strikes",
    "events",
    victim("strikes"),
  ),
  // What is fired counts as strikes only when fired or fallen: `ضبط 20 قذيفة` is none.
  ...noun("قذيفة", "قذيفتان قذيفتين", "قذائف", "unknown", "items", munition),
  ...noun("صاروخاً", "صاروخان صاروخين", "صواريخ", "missiles", "items", munition),
  ...noun("-", "برميلان برميلين", "براميل", "bombs", "items", munition),
  ...noun("مسيرة", "مسيرتان مسيرتين", "مسيرات", "drones", "items", munition),
];
