import type { WorkbenchMessages } from "../en/workbench.ts";

export const workbench: WorkbenchMessages = {
  command: {
    what: "افتح ملفًا في المتصفح: انظر الخلاف واقرأ المقاطع وقرّر",
    argument: "ملف (.tarjih)، أو مجلد تقارير يُصنع منه ملف أولًا",
    port: "منفذ على هذا الجهاز؛ وبدونه أي منفذ خالٍ",
    noBrowser: "اطبع العنوان فقط",
    exampleCase: "منضدة العمل على ملف",
    exampleFolder: "يزن المجلد أولًا في my-reports.tarjih؛ بالعربية",
    exampleQuiet: "يطبع العنوان، وهو صالح مرة واحدة",
    running: "لا يصل إليه إلا هذا الجهاز. ينتهي بالضغط على Ctrl-C.",
    portTaken: (port) => `المنفذ ${port} مستعمل؛ احذف --port ليؤخذ منفذ خالٍ`,
  },
  skip: "إلى العرض مباشرة",
  viewsLabel: "طرق العرض",
  views: {
    ledger: "الجدول",
    reader: "النصوص",
    review: "المراجعة",
    spread: "التوزّع",
    timeline: "الزمن",
    lineage: "النقل",
    map: "الخريطة",
    hypotheses: "الفرضيات",
    open: "الأسئلة المفتوحة",
    journal: "السجل",
    case: "الملف",
  },
  otherLanguage: "English",
  digits: "الأرقام العربية المشرقية (١٢٣)",
  theme: "فاتح أو داكن",
  themes: { auto: "كالجهاز", light: "فاتح", dark: "داكن" },
  search: "بحث",
  searchHint: 'كلمات، "عبارة"، مصدر:، قياس:، تاريخ:',
  nothingFound: "لم يُعثر على شيء.",
  close: "إغلاق",
  waiting: "لحظة …",
  all: "الكل",
  filters: {
    words: "ابحث عن سؤال",
    measure: "ما يُعدّ",
    group: "من يُعدّ",
    event: "الحدث",
    verdict: "الحكم",
    kind: "نوع المصدر",
    order: "الترتيب",
  },
  orders: {
    given: "كما وُزنت",
    gravest: "الأخطر أولًا",
    roots: "الأكثر أصولًا أولًا",
    spread: "الأوسع تباعدًا أولًا",
  },
  noPair: "منفرد",
  byOrigin: "عمود واحد لكل أصل",
  rowsShown: (shown, all) => `الأسئلة المعروضة: ${shown} من ${all}`,
  silentLeftOut: (count) => `أعمدة لا تقول فيها شيئًا ولا تُعرض: ${count}`,
  noRows: "لا سؤال يطابق هذا الانتقاء.",
  noReports: "ليس في الملف تقارير.",
  noFigures: "لم يُقرأ في التقارير أي رقم.",
  noEstimate: "لا شيء",
  noBest: "بلا قيمة راجحة",
  oneRoot: "أصل واحد",
  outlets: (count) =>
    count === 1
      ? "ناشر واحد"
      : count === 2
        ? "ناشران"
        : count <= 10
          ? `${count} ناشرين`
          : `${count} ناشرًا`,
  cells: { silent: "لا يقول شيئًا في هذا", unread: "لم يُقرأ" },
  marks: {
    copy: "نسخة",
    denied: "نفي",
    hedged: "بتحفظ",
    decided: "بقرار",
    ocr: "من صورة",
    part: "جزء",
  },
  dispute: "ما تختلف فيه الأجوبة",
  differOn: "نسبة بعضها إلى بعض",
  overTime: "عبر الزمن، في التوزّع",
  noPairs: "جواب واحد فقط، أو لا جواب يقابل غيره.",
  claims: "الادعاءات في هذا التقرير",
  claim: "الادعاء",
  slots: {
    measure: "ما يُعدّ",
    group: "من يُعدّ",
    unit: "الوحدة",
    bound: "الحد",
    mode: "إجمالي أم جديد",
    phase: "واقع أم مقرر",
    happened: "وقت الحدوث",
    place: "المكان",
  },
  restsOn: "الأسئلة التي تستند إليه",
  pairs: (count) =>
    count === 1
      ? "مقابلة واحدة"
      : count === 2
        ? "مقابلتان"
        : count <= 10
          ? `${count} مقابلات`
          : `${count} مقابلة`,
  rules: "القواعد التي استخرجته",
  decisions: "قرارات بشأنه",
  kinds: {
    accept: "قُبل",
    fix: "صُحّح",
    reject: "رُفض",
    pending: "تُرك مفتوحًا",
    note: "تعليق",
    merge: "دُمج سؤالان",
    split: "قُسم سؤال",
    verdict: "غُيّر الحكم",
    origin: "بُتّ في الأصل",
    prefer: "رُجّحت رواية",
    assign: "أُسند إلى شخص",
    answer: "أُجيب عنه",
    close: "أُغلق",
    undo: "رجوع عن قرار",
  },
  reviews: {
    accepted: "مقبول",
    fixed: "مصحَّح",
    rejected: "مرفوض",
    pending: "متروك مفتوحًا",
  },
  meanwhile: (review) => `رُوجع هذا الرقم في هذه الأثناء: ${review}.`,
  accept: "قبول",
  fix: "تصحيح",
  reject: "رفض",
  undo: "تراجع",
  takesBack: "يرجع عن:",
  undoWhy: "رجوع أثناء المراجعة",
  undone: "تم الرجوع عن القرار.",
  previous: "السابق",
  next: "التالي",
  progress: "الأرقام التي رُوجعت",
  reviewed: (done, all) => `رُوجع ${done} من ${all}`,
  recorded: (moved) =>
    moved === 0
      ? "سُجّل القرار ولم يتغير أي تقدير."
      : moved === 1
        ? "سُجّل القرار وتغير تقدير سؤال واحد."
        : moved === 2
          ? "سُجّل القرار وتغير تقدير سؤالين."
          : moved <= 10
            ? `سُجّل القرار وتغير تقدير ${moved} أسئلة.`
            : `سُجّل القرار وتغير تقدير ${moved} سؤالًا.`,
  why: "السبب (يُحفظ مع القرار)",
  what: "الفعل",
  when: "الوقت",
  who: "الفاعل",
  subject: "بشأن",
  head: "أحدث بصمة:",
  entries: (count) =>
    count === 1
      ? "قيد واحد"
      : count === 2
        ? "قيدان"
        : count <= 10
          ? `${count} قيود`
          : `${count} قيدًا`,
  verify: "تحقق من الملف",
  whole: "الملف سليم: أُعيد حساب كل بصمة ومقطع وقراءة.",
  problems: (count) => `عدد ما ليس على حاله: ${count}`,
  actions: {
    create: "إنشاء الملف",
    migrate: "صيغة جديدة للملف",
    case: "إدخال وصف الحدث",
    contain: "إدخال ملف فيه تقارير",
    add: "إضافة تقرير",
    read: "قراءة تقرير",
    find: "حفظ الملاحظات",
    weigh: "وزن",
    decide: "قرار",
    import: "أخذ قرار عن نسخة أخرى",
    take: "أخذ تقرير عن نسخة أخرى",
    salt: "وضع سرّ للبصمات التي تخرج",
    export: "تصدير",
  },
};
