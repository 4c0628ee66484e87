import type { LexiconLine } from "../../../text/lexicon.ts";
import { broken } from "../inflect.ts";
import { noun, victim } from "./noun.ts";

/** Persons whose noun says what happened to them. */
export const arabicVictims: readonly LexiconLine[] = [
  ...noun(
    "قتيل قتيلاً شهيد شهيداً قتيلة شهيدة",
    "قتيلان قتيلين شهيدان شهيدين قتيلتان قتيلتين شهيدتان شهيدتين",
    "قتلى شهداء قتلي شهدا",
    "unknown",
    "persons",
    victim("killed"),
  ),
  // what an army calls the dead of its enemy
  ...noun("-", "-", "هلكى", "unknown", "persons", victim("killed")),
  ...noun(
    "جريح جريحاً جريحة مصاب مصاباً مصابة",
    "جريحان جريحين مصابان جريحتان جريحتين مصابتان مصابتين",
    "جرحى مصابين مصابون",
    "unknown",
    "persons",
    victim("wounded"),
  ),
  ...noun("غريق غريقاً", "غريقان غريقين غريقتان غريقتين", "غرقى", "unknown", "persons", {
    tags: ["victim", "drowned"],
    measure: "killed",
  }),
  ...noun("إصابة", "إصابتان إصابتين", "إصابات", "unknown", "persons", victim("wounded")),
  ...noun("وفاة", "-", "وفيات", "unknown", "persons", victim("killed")),
  ...noun(
    "متوفى متوفياً متوفاة",
    "متوفيان متوفيين متوفيتان متوفيتين",
    "متوفين متوفون",
    "unknown",
    "persons",
    victim("killed"),
  ),
  ...noun(
    "مفقود مفقوداً مفقودة",
    "مفقودان مفقودتان مفقودتين",
    "مفقودين مفقودون",
    "unknown",
    "persons",
    victim("missing"),
  ),
  // the feminine plural counts women alone: `20 امرأة قُتلن و12 جريحات`; of a mixed group the masculine is said
  ...noun("-", "-", "قتيلات شهيدات متوفيات", "women", "persons", victim("killed")),
  ...noun("-", "-", "جريحات مصابات", "women", "persons", victim("wounded")),
  ...noun("-", "-", "مفقودات", "women", "persons", victim("missing")),
  ...noun("مغيب مغيباً", "مغيبان", "مغيبين مغيبون", "unknown", "persons", victim("missing")),
  ...noun("مختفٍ", "-", "مختفين مختفون", "unknown", "persons", victim("missing")),
  ...noun("أسير أسيراً أسيرة", "أسيران أسيرين", "أسرى", "captives", "persons", {
    tags: ["captive"],
    measure: "captured",
  }),
  // with a suffix `أسرى` is written like the verb "they both took"
  [
    "أسرانا أسراهم أسراها أسراه أسراكم",
    {
      tags: ["counted", "captive", "victim"],
      group: "captives",
      unit: "persons",
      number: "pl",
      measure: "captured",
    },
  ],
  ...noun(
    "رهينة مختطف مختطفاً مخطوف مخطوفاً",
    "رهينتان رهينتين مختطفان مخطوفان",
    "رهائن مختطفين مختطفون مخطوفين مخطوفون",
    "hostages",
    "persons",
    { tags: ["captive"], measure: "hostage" },
  ),
  ...noun(
    "فار فاراً هارب هارباً",
    "فاران هاربان",
    "فارين فارون هاربين هاربون",
    "inmates",
    "persons",
    { tags: ["captive", "fugitive"], measure: "escaped" },
  ),
  ...noun(
    "نازح نازحاً نازحة مهجر مهجراً مهجرة مشرد مشرداً مشردة",
    "نازحان مهجران",
    "نازحين نازحون نازحي مهجرين مهجرون مشردين مشردون",
    "unknown",
    "persons",
    victim("displaced"),
  ),
  ...broken("وافد/وافدين,وافدون|مطرود/مطرودين,مطرودون", "unknown", "persons", victim("displaced")),
  // free by now; what else befell them is told by its verb
  ...noun("محرراً محررة", "-", "محررين محررون محررات", "unknown", "persons", { tags: ["freed"] }),
  ...noun("عائد", "عائدان", "عائدين عائدون", "unknown", "persons", victim("returned")),
  ...noun(
    "مستسلم مستسلماً",
    "مستسلمان",
    "مستسلمين مستسلمون",
    "fighters",
    "persons",
    victim("surrendered"),
  ),
  ...noun(
    "جثة جثماناً جثمان نعشاً تابوتاً رفاتاً",
    "جثتان جثتين جثمانان جثمانين نعشان نعشين تابوتان تابوتين",
    "جثث جثامين نعوش توابيت",
    "unknown",
    "persons",
    victim("bodies"),
  ),
];
