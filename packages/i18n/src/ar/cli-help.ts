import type { HelpMessages } from "../en/cli-help.ts";

export const help: HelpMessages = {
  program:
    "يرجّح بين تقارير متعارضة بالعربية والإنجليزية عن حدث واحد: يقرأ كل رقم مع مصدره، ويبيّن ما يتعارض ولماذا، ويعيد كل خانة إلى نصها الحرفي. لا يخرج شيء من هذا الجهاز.",
  commands: {
    weigh: "قراءة التقارير والترجيح بينها وكتابة الملف وملف الأدلة",
    read: "قراءة التقارير وطباعة كل ادعاء مع مقطعه",
    explain: "بيان مصدر رقم أو سؤال أو أصل في ملف",
    verify: "التحقق من سلامة ملف أو ملف أدلة أو حزمة وأنه لم يُغيَّر",
    hypotheses: "اصنع من التقارير ورقة عمل للتفسيرات المتنافسة، أو احسب ورقة",
  },
  arguments: {
    weighPaths: "تقارير أو مجلدات تقارير",
    readPaths: "تقارير أو مجلدات؛ و`-` يقرأ تقارير بصيغة JSON، واحد في السطر، من الدخل القياسي",
    caseFile: "ملف قضية (.tarjih)",
    id: "معرّف رقم أو سؤال أو أصل أو تقرير كما يطبعه weigh وread وsearch، أو مسار تقرير",
    verifyFile: "ملف قضية (.tarjih) أو ملف أدلة (.html) أو مجلد حزمة",
    hypothesesPaths:
      "تقارير أو مجلدات أو ملف قضية (.tarjih) تُصنع منها ورقة عمل، أو ورقة عمل واحدة (.yaml) تُحسب",
  },
  options: {
    case: "ملف القضية الذي يُكتب أو يُستأنف",
    out: "مجلد ملف القضية وملف الأدلة (وإلا فالمجلد الحالي)",
    formatWeigh: "table: جدول يُقرأ؛ json: كائن واحد",
    formatRead: "table: نص يُقرأ؛ ndjson: كائن JSON في كل سطر",
    ocr: "التعرف على حروف الصور والصفحات التي لا نص فيها (بطيء، وأرقامه غير مؤكدة)",
    profile:
      "لمن ملف الأدلة: public يحجب الأفراد ووسائل الوصول إليهم، وpartners الأخيرة وحدها، وcourt لا يحجب شيئا منهما؛ وقائمة mask في case.yaml تسري دائما",
    rule: "طريقة حساب الأدنى والأرجح والأعلى؛ all: بكل قاعدة، جنبا إلى جنب",
    lang: "لغة ما يُطبع",
    claims: "ترجيح أرقام مرمَّزة يدويا في هذا الملف (CSV أو XLSX أو zip منها) أيضا",
    worksheetOut: "ورقة العمل المكتوبة (وإلا فهي NAME.hypotheses.yaml)",
    score: "احسب ورقة العمل هذه",
    update: "أضف الجديد إلى ورقة موجودة واحفظ تقييماتها",
    strict: "الانتهاء بالرمز 5 إذا احتاجت ملاحظة إلى إنسان",
    bidi: "visual: ترتيب العربية هنا للطرفيات التي لا ترتبها",
    noColor: "بلا ألوان",
    version: "طباعة الإصدار",
    help: "عرض المساعدة",
    helpCommand: "عرض المساعدة لأمر",
  },
  examples: "أمثلة:",
  exampleWeigh: "ترجيح مجلد؛ الجدول هنا، والملفان في \u200E./out",
  exampleWeighJson: "كائن JSON واحد لبرنامج آخر",
  exampleWeighCase: "حفظ النتيجة في ملف قضية تختاره",
  exampleWeighRule: "الأدنى والأعلى بلا أرجح",
  exampleWeighProfile: "ملف أدلة لمن يعملون على الملف معا",
  exampleWeighRules: "ما تعطيه كل قاعدة لكل سؤال، جنبا إلى جنب",
  exampleWeighClaims: "ترجيح أرقام رمّزتها بيدك",
  exampleRead: "ما فُهم، تقريرا تقريرا",
  exampleReadLines: "كل ادعاء في سطر JSON",
  exampleReadFilter: "مرشِّحا: تقارير تدخل وادعاءات تخرج",
  exampleExplain: "من أين جاء هذا الرقم",
  exampleExplainFrom: "المعرّفات في الناتج بصيغة JSON",
  exampleExplainFound: "يطبع معرّفات الأرقام التي يجدها",
  exampleVerify: "البصمات والسجل والمقاطع",
  exampleHypotheses: "ورقة عمل تملؤها: my-reports.hypotheses.yaml",
  exampleHypothesesCase: "من قضية وُزنت من قبل",
  exampleHypothesesScore: "ما هو أقل تناقضًا، وعلامَ يتوقف ذلك",
  exampleHypothesesUpdate: "وصلت تقارير جديدة: أضف قرائنها واحفظ تقييماتي",
  worksheetExample: `ورقة عمل (الخلايا CC C N I II NA من المنسجم جدًا إلى غير المنسجم إطلاقًا):
hypotheses:
  - { id: h1, text: فتح الحراس البوابة, by: [بريد الدردار] }
  - { id: other, text: تفسير آخر }
evidence:
  - { id: e1, text: كان القفل سليمًا, root: harbour-office, about: lock }
ratings:
  - rater: نور
    cells:
      e1: { h1: C, other: I }`,
  claimsExample: `ملف ادعاءات (تلزم subject وsource ومعهما low أو value، وما عداها قد يُترك فارغًا):
subject,measure,low,bound,asOf,source,via
سجن الدردار,escaped,٣١,exact,2031-05-04,وزارة الداخلية,بريد الدردار
سجن الدردار,escaped,100,more-than,2031-05-04,مرصد الساحل,`,
  exitCodes: "رموز الانتهاء:",
  titles: {
    usage: "الاستعمال:",
    arguments: "المدخلات:",
    options: "الخيارات:",
    commands: "الأوامر:",
  },
};
