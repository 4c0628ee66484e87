import type { ExportsMessages } from "../en/exports.ts";

export const exports: ExportsMessages = {
  command: "كتابة قضية بصيغة يقرؤها الناس والبرامج الأخرى",
  format: "الصيغة: إحدى الصيغ المذكورة أدناه، أو all",
  out: "الملف أو المجلد الذي يُكتب؛ يجب ألا يكون موجودا. من دونه يُكتب NAME-FORMAT أو NAME.ENDING هنا",
  profile:
    "public: الأشخاص محجوبون وبلا أصول؛ partners: الأسماء دون وسائل الوصول إلى أصحابها؛ court: كل شيء كما هو",
  formatsTitle: "الصيغ:",
  formats: {
    annotations: "كل رقم حاشية وفق معيار W3C، ومعها النصوص",
    bibtex: "التقارير قائمة مراجع لبرنامج BibLaTeX",
    csl: "التقارير بصيغة CSL-JSON لبرامج Zotero و pandoc وأنماط الاقتباس",
    csv: "جداول مرتبة: الأرقام والأسئلة والأحكام والتقارير والملاحظات",
    package: "مجلد عادي يبقى بعد البرامج (حزمة بيانات Frictionless)",
  },
  all: "كلها في مجلد واحد",
  examples: {
    xlsx: "سطر لكل رقم لبرنامج الجداول؛ ويعيد tarjih weigh --claims قراءته",
    package: "للمشاركة: يُنزع منها الأشخاص",
    court: "كاملة مع الأصول: يعيدها الأمر tarjih import",
    all: "كل الصيغ في مجلد واحد",
  },
  written: (path) => `كُتب: ${path}`,
  journalled: (seq) => `السجل: القيد ${seq} يذكر ما خرج من القضية`,
  notJournalled: "لا يمكن الكتابة في القضية: لا يذكر سجلها هذا التصدير.",
};
