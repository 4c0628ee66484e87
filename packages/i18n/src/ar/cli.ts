import type { CliMessages } from "../en/cli.ts";
import { problems } from "./cli-problems.ts";

export const cli: CliMessages = {
  help: {
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
  },
  exits: {
    done: "تم؛ والملاحظات تُذكر وليست إخفاقا",
    error: "خطأ من البرنامج أو الجهاز",
    usage: "لم يُفهم سطر الأوامر أو case.yaml",
    nothingRead: "لم يمكن قراءة شيء",
    notVerified: "فشل التحقق",
    needsPerson: "ملاحظات تحتاج إلى إنسان (مع \u200E--strict فقط)",
    interrupted: "قوطع",
  },
  ledger: {
    question: "السؤال",
    low: "الأدنى",
    best: "الأرجح",
    high: "الأعلى",
    reports: "تقارير",
    roots: "أصول",
    state: "الحال",
    conflict: "تعارض",
    undetermined: "غير محسوم",
    oneRoot: "أصل واحد فقط",
    contested: "متنازع عليه",
    answersTitle: "الأجوبة حيث تختلف المصادر",
    versionTitle: (value, roots) => `${value} (${countedRoots(roots)})`,
    everyVersion: "يصح مع كل رواية",
    noVersion: "ليس في أي رواية",
    denied: "قيل إنه غير صحيح",
    openTitle: "أسئلة مفتوحة",
    settledBy: (what) => `يحسمه: ${what}`,
    findingsTitle: "ملاحظات على المادة",
    summary: (reports, figures, questions, roots) =>
      `التقارير: ${reports} · الأرقام: ${figures} · الأسئلة: ${questions} · الأصول المستقلة: ${roots}`,
    rule: (name, parameters) =>
      parameters === "" ? `القاعدة: ${name}` : `القاعدة: ${name} (${parameters})`,
    noQuestions: "لم يُعثر في هذه التقارير على رقم يجيب عن سؤال.",
    asOf: (when) => `حتى ${when}`,
    upTo: (date) => `إلى ${date}`,
    since: (date) => `منذ ${date}`,
    more: (count) => `… وغيرها: ${count}؛ وكلها في ملف الأدلة`,
    repeated: (count) => `(التكرار: ${count})`,
    row: (row) => `الصف ${row}`,
  },
  reading: {
    undated: "بلا تاريخ",
    noOutlet: "الجهة الناشرة مجهولة",
    figures: "أرقام",
    dates: "تواريخ",
    statements: "أقوال",
    attributions: "إسنادات",
    places: "أماكن",
    questions: "أسئلة مطروحة",
    none: "لم يُعثر على شيء في هذا التقرير.",
    at: "الموضع",
    page: (page) => `ص ${page}`,
    quote: "النص",
    understood: "فُهم على أنه",
    source: "المصدر",
    rhetorical: "بلاغي",
    part: "جزء",
    asides: {
      age: "عمر",
      distance: "مسافة",
      clock: "ساعة",
      ordinal: "ترتيب",
      money: "مال",
      percent: "نسبة مئوية",
      article: "مادة أو قرار",
      "unit-name": "اسم وحدة",
      weapon: "سلاح",
      phone: "هاتف",
      page: "صفحة",
      measure: "مقياس",
      idiom: "تعبير شائع",
      list: "رقم قائمة",
      share: "حصة",
      year: "سنة",
      score: "نتيجة أو تصويت",
      coordinate: "إحداثية",
      label: "جزء من اسم",
      furniture: "ليس من النص",
      foreign: "لغة لا تُقرأ",
    },
    marks: {
      figure: { sign: "17 | قتلى", name: "رقم" },
      date: { sign: "…", name: "تاريخ" },
      source: { sign: "…", name: "مصدر" },
      place: { sign: "…", name: "مكان" },
      aside: { sign: "23 | عمر", name: "لا يعدّ أحداً" },
      unread: { sign: "9", name: "لم يُفهم" },
      "left-out": { sign: "…", name: "متروك" },
    },
    counts: (c) =>
      [
        `الأرقام: ${c.figures}`,
        `التواريخ: ${c.dates}`,
        `الإسنادات: ${c.sources}`,
        `الأماكن: ${c.places}`,
        `أعداد لا تعدّ أحداً: ${c.asides}`,
        c.unread === 0 ? "فُهمت الأعداد كلها" : `أعداد لم تُفهم: ${c.unread}`,
      ].join(" · "),
    actorTarget: (actor, target) => `${actor} ← ${target}`,
  },
  progress: { collecting: "فتح الملفات", reading: "قراءة", keeping: "حفظ وفهرسة" },
  written: {
    caseFile: (path) => `ملف القضية: ${path}`,
    dossier: (path) => `ملف الأدلة: ${path}`,
    unchanged: (path) => `ملف القضية: ${path} (لا جديد)`,
    noDossier:
      "ملف الأدلة: لم يُكتب، لأن هذه الأرقام أكثر مما يسعه ملف واحد. وكلها في ملف القضية؛ زِنْ تقارير أقل في كل مرة لتحصل على ملف أدلة.",
  },
  explained: {
    types: {
      figure: "رقم",
      date: "تاريخ",
      statement: "قول",
      attribution: "إسناد",
      place: "مكان",
      question: "سؤال مطروح",
      finding: "ملاحظة",
    },
    older: "من قراءة سابقة؛ والأحدث ليس فيها",
    words: "النص",
    sentence: "الجملة",
    report: "تقرير",
    understood: "فُهم على أنه",
    step: "قاله",
    ownVoice: "بصوته هو",
    rule: "قاعدة",
    question: "سؤال",
    root: "أصل",
    decision: "قرار",
    journal: "السجل",
    madeBy: "استخرج النص",
    series: "عبر الزمن",
    moves: {
      first: "أول ما قال",
      raised: "رفعه",
      lowered: "خفضه مصحِّحًا",
      repeated: "كرّره",
      frozen: "أبقاه بعد أن قال غيره أكثر منه",
    },
    takenFrom: (source) => `وهو رقم ${source}`,
  },
  verified: {
    good: (path) => `${path}: سليم ولم يُغيَّر`,
    goodAsFar: (path) =>
      `${path}: لم يُعثر على تغيير؛ وما جاء مختلفًا أعلاه لا يمكن تمييزه من تغيير لأن أسماء محجوبة`,
    goodOfOther: (path) =>
      `${path}: لم يُعثر على تغيير في ما يستطيع هذا الإصدار فحصه من ملف أدلة صنعه إصدار آخر`,
    checked: (what, count) => `  ${what}: فُحص ${count}`,
    problem: (what) => `  مشكلة: ${what}`,
  },
  problems,
  failures: {
    internal: (what) =>
      `هذا خطأ في ترجيح: ${what}. تقاريرك لم تُمس. نرجو الإبلاغ عنه مع الأمر الذي نفذته؛ وTARJIH_DEBUG=1 يبين موضعه.`,
    missingPath: (path) => `${path}: لا ملف ولا مجلد بهذا الاسم. تحقق من الإملاء.`,
    emptyFolder: (path) =>
      `${path}: لا تقرير في هذا المجلد. ضع فيه تقارير (\u200E.txt أو \u200E.md أو \u200E.html) أو سمِّ الملفات مباشرة.`,
    nothingRead: (paths) => `لم يمكن قراءة شيء في ${paths}. الملاحظات أعلاه تبين السبب لكل ملف.`,
    badCase: (path, line, column, what) => `${path}:${line}:${column}: ${what}`,
    didYouMean: (word) => `هل تقصد «${word}»؟`,
    noWrite: (path, cause) =>
      `لا يمكن الكتابة في ${path} (${cause}). اعمل حيث لك حق الكتابة: في مجلد آخر بالخيار \u200E--out، أو في نسخة من الملف.`,
    diskFull: (path) =>
      `امتلأ القرص أثناء كتابة ${path}. الملف السابق، إن وُجد، كما كان. أفسح مكانا وأعد الأمر.`,
    newerCase: (path) => `كُتب ${path} بإصدار أحدث من ترجيح. حدّث هذا الإصدار؛ ولم يُمس الملف.`,
    notACase: (path) => `${path} ليس ملف قضية من ترجيح.`,
    damagedCase: (path) =>
      `${path} متضرر. نفّذ «tarjih verify» عليه وعلى آخر نسخة عندك، ولا تكتب فيه.`,
    tooLarge: (path) => `${path} أكبر مما يمكن أن يكون عليه ملف قضية.`,
    unknownId: (id, path, near) =>
      `ليس في ${path} شيء بالمعرّف «${id}».${near === "" ? "" : ` هل قصدت: ${near}؟`} معرّفات الأرقام يطبعها «tarjih search ${path} WORDS»، ومعرّفات الأسئلة «tarjih weigh ${path}»؛ والتقارير تُسمى بمساراتها أيضًا. ومعرّفات ملف آخر ليست في هذا.`,
    badClaims: (path, what) => `${path}: ${what}`,
    readNeedsPath: "سمِّ تقريرا أو مجلدا، أو «-» لتقارير بصيغة JSON، واحد في السطر.",
    stdinAlone: "«-» يأتي وحده: أعط التقارير من الدخل القياسي أو بالمسارات، لا بكليهما.",
    needsPerson: (count) => `ملاحظات تحتاج إلى إنسان: ${count}.`,
    notVerified: (path, cause, more) =>
      `${path} ليس كما يقول عن نفسه: ${cause}.${more === 0 ? "" : ` ومشكلات أخرى مذكورة أعلاه: ${more}.`}`,
    interrupted: "قوطع. لم يبق ملف مكتوب نصفه.",
    badLine: (line, what) => `السطر ${line} من الدخل القياسي: ${what}`,
    notUnderstood: (what) => `لم يُفهم الأمر: ${what}`,
  },
};

/** "أصل واحد"، "أصلان"، "3 أصول"، "11 أصلا". */
function countedRoots(count: number): string {
  if (count === 1) return "أصل واحد";
  if (count === 2) return "أصلان";
  return count % 100 >= 3 && count % 100 <= 10 ? `${count} أصول` : `${count} أصلا`;
}
