import { phraseBook } from "../../text/phrases.ts";
import type { PhraseBook } from "../../text/phrases.ts";

/** What two sides send each other, and is nobody: fire, words, goods. */
const SENT =
  "إطلاق|لإطلاق النار|نار|نيران|نيرانا/النيران|نيران|لنيران/القصف|قصف|القصفين/الرصاص|رصاص/القذائف|قذائف|قذيفة/الضربات|ضربات|الصواريخ|صواريخ|الغارات|غارات|الهجمات|هجمات|الرشقات|رشقات|القنابل/الاتهامات|اتهامات|اتهام|التهم|تهم|اللوم|لوم|الشتائم|شتائم|الإهانات|التهديدات|تهديدات|التحذيرات|الانتقادات|الرسائل|رسائل|البرقيات|برقيات|المذكرات|المعلومات|معلومات|الآراء|آراء|الأدوار|أدوار|الخبرات|خبرات|التهاني|التعازي|الزيارات|زيارات|السفراء|الوفود|البضائع|بضائع|السلع|التجارة|تجاري|الحديث|أحاديث|النظرات|الكلام|العملات|الأراضي|مواقع|المواقع|السيطرة|البيانات|بيانات|الوثائق|وثائق";

const EXCHANGES = "تبادل|تبادلت|تبادلا|تبادلوا|يتبادل|تتبادل|يتبادلان|يتبادلون|تبادلهم|تبادلهما";

/**
 * Words that together are no predicate over people: `تبادل القصف`, `تبادل الطرفان الاتهامات`. Whatever verb stands in them, what is
 * counted behind them is told by another.
 */
export const arabicPhrases: PhraseBook = phraseBook([
  [
    SENT.split("/")
      .flatMap((sent) => [`${EXCHANGES} ${sent}`, `${EXCHANGES} ~ ${sent}`])
      .join("/"),
    { tags: ["violence"] },
  ],
]);
