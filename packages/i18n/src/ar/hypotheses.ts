import type { HypothesesMessages } from "../en/hypotheses.ts";

export const hypotheses: HypothesesMessages = {
  other: "تفسير آخر لم يقدّمه أحد بعد",
  responsible: (actor) => `المسؤولية على ${actor}`,
  quoted: (quote) => `«${quote}»`,
  file: {
    head: [
      "ورقة عمل للتفسيرات المتنافسة. الصفوف تفسيرات يقدّمها أحدٌ ما، والأعمدة ما تقوله أصول مستقلة.",
      "كل خلية تقول إلى أي حدّ تنسجم القرينة مع التفسير لو صحّ. لا شيء هنا يقول من المذنب.",
      "غيّر وأضف واحذف ما تشاء، ثم: tarjih hypotheses --score THIS-FILE --lang ar",
    ],
    hypotheses: [
      "الصفوف. by: من يقدّم التفسير. prior: درجة الترجيح قبل القرائن من 0 إلى 1؛ والعلامة ~ تعني نصيبًا مما بقي.",
      "يبقى الصف other: فقد يكون التفسير الصحيح مما لم يقدّمه أحد.",
    ],
    evidence: [
      "الأعمدة. لكل أصل صوت واحد مهما كثرت أعمدته، والعمودان المتفقان في root وabout عمود واحد.",
      "credibility (المصداقية) وrelevance (الصلة): low أو medium أو high. reliability: من 0 إلى 1، أو ~ فتؤخذ من المصداقية.",
    ],
    ratings: [
      "الخلايا: CC منسجمة جدًا، C منسجمة، N لا هذا ولا ذاك، I غير منسجمة، II غير منسجمة إطلاقًا، NA لا تنطبق، ~ لم تُملأ.",
      "امضِ عمودًا عمودًا واسأل عند كل صف: هل كنت أتوقع هذا لو صحّ التفسير؟ لا تظهر نتيجة قبل ملء كل الخلايا.",
      "المقيّم الثاني مدخل ثانٍ: - rater: بخلاياه.",
    ],
    leftOut: ["معرّفات ادعاءات ليست قرائن هنا: انقلها إلى هنا حين تحذف عمودًا فلا يعيدها --update."],
  },
  views: {
    count: "عدد الأصول المخالفة",
    weighted: "عدم الاتساق الموزون",
    bayes: "منظور بايز",
  },
  columns: {
    hypothesis: "التفسير",
    against: "أصول مخالفة",
    weighted: "الموزون",
    likelihood: "منظور بايز في 9 سحبات من 10",
    leads: "في المقدمة (الموزون / بايز)",
    evidence: "القرينة",
    root: "الأصل",
    spread: "التباعد",
    ratio: "لوغاريتم النسبة",
    information: "بت",
  },
  by: (names) => `يقدّمه: ${names}`,
  inFront: "الأقل تناقضًا",
  disagree: "لا تتفق المناظير الثلاثة على ما في المقدمة. راجع الخلايا قبل الاعتماد على أي منها.",
  evidenceTitle: "قدرة كل عمود على التمييز بين التفسيرات",
  tellsNothing: "يقول الشيء نفسه عن كل صف: لا أثر له",
  oneVote: (ids) => `${ids}: أصل واحد في أمر واحد، يُحسب مرة واحدة`,
  linchpinsTitle: "ما تتوقف عليه النتيجة",
  linchpins: (view, roots) => `${view}: من دون ${roots} يتقدم صف آخر أو يتساوى.`,
  noLeader: (view) => `${view}: صفوف متساوية في المقدمة.`,
  noLinchpins: (view) => `${view}: لا أصل يحمل التقدم وحده.`,
  sensitivityTitle: "لو كان شيء غير ما هو",
  withoutRoot: (root, view, leaders) => `من دون ${root}، ${view}: ${leaders}.`,
  cellMoved: (evidence, hypothesis, change, rater, view, leaders) =>
    `${rater}: ${evidence} × ${hypothesis} ${change}، ${view}: ${leaders}.`,
  reliabilityMoves: (evidence, from, to) =>
    `موثوقية ${evidence} أقل أو أكثر بمقدار 0.2: يتغير منظور بايز للصف المتقدم من ${from} إلى ${to}.`,
  priorsMatter: (stated, uniform) =>
    `في منظور بايز يتقدم ${stated} بالترجيح المسبق المذكور، و${uniform} إذا تساوت الصفوف.`,
  steady: "لا يغيّر أصل واحد ولا خلية واحدة ولا الترجيح المسبق ما في المقدمة.",
  draws: (count, seed) =>
    `النسب من سحبات عددها ${count} تُزاح فيها الخلايا درجة والموثوقية حتى 0.2 (البذرة ${seed}).`,
  more: (count) => `… وأخرى عددها ${count}، وكلها مع --format json`,
  counts: (roots, evidence, raters) =>
    `الأصول المستقلة: ${roots} · أعمدة القرائن: ${evidence} · المقيّمون: ${raters}`,
  closing:
    "كل تفسير ادعاء لصاحبه. هذا يقول أيّها أقل تناقضًا مع ما تقوله الأصول بحسب تقييمك، ولا يقول ماذا حدث ولا من المذنب.",
  filled: (filled, cells) =>
    `مُلئت ${filled} من الخلايا وعددها ${cells}. تظهر النتائج حين تُملأ كلها.`,
  emptyCells: (rater, evidence, rows) => `${rater}: ${evidence} × ${rows}`,
  noEvidence: "لا قرائن في هذه الورقة بعد أو لا مقيّم: لا شيء يُحسب.",
  written: (path, rows, columns) =>
    `ورقة العمل: ${path} (التفسيرات: ${rows}، أعمدة القرائن: ${columns})`,
  updated: (path, rows, columns) =>
    `ورقة العمل: ${path} (الجديد: تفسيرات ${rows}، أعمدة ${columns}؛ وتقييماتك محفوظة)`,
  nothingNew: (path) => `ورقة العمل: ${path} (لا جديد)`,
  exists: (path) =>
    `الملف ${path} موجود. --update يضيف الجديد ويحفظ تقييماتك، و--out يسمّي ملفًا آخر.`,
  oneFile: "اذكر تقارير تُصنع منها ورقة عمل، أو ورقة عمل واحدة تُحسب.",
  notWeighed: (path) => `لم يُوزن ${path} بعد. شغّل أولًا: tarjih weigh … --case ${path}`,
  likelihoods: [
    [5, "شبه مستحيل"],
    [20, "مستبعد جدًا"],
    [45, "مستبعد"],
    [55, "الاحتمالان متقاربان"],
    [80, "مرجّح"],
    [95, "مرجّح جدًا"],
    [100, "شبه مؤكد"],
  ],
};
