import type { DescribingMessages } from "../en/describing.ts";

export const describing: DescribingMessages = {
  open: "حدّد الناشر والتاريخ",
  title: "الناشر والتاريخ",
  outlet: "جهة النشر",
  author: "الكاتب",
  url: "العنوان على الشبكة",
  published: "يوم النشر",
  inText: "مذكور في أول النص:",
  inFile: (file) => `يُحفظ في \u2068${file}\u2069 بجانب التقرير، فتعرفه القراءة التالية أيضًا.`,
  inCase: "يُحفظ في ملف القضية وحده، لأنه فُتح من دون مجلده.",
  within: (file) =>
    `جاء هذا التقرير داخل \u2068${file}\u2069: اكتب ما يُعرف عنه في \u2068${file}.meta.yaml\u2069 بجانب ذلك الملف.`,
  before: "قبل ذلك:",
  takeBack: "تراجع",
  next: (count) => `التقرير التالي بلا تاريخ (بقي ${count})`,
  shut: "إغلاق",
  undated: (count) => `تقارير بلا تاريخ: ${count}`,
  noDays: "لم تُحدَّد أيام الحدث بعد",
};
