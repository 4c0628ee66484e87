import type { DiffMessages } from "../en/diff.ts";

export const diff: DiffMessages = {
  command: "بيان ما تغيّر بين حالتين لملف، وسببه",
  first: "الملف الأسبق",
  second: "الملف الأحدث؛ وبدونه الملف نفسه كما هو الآن",
  since: "المقارنة بالملف كما كان بعد هذا القيد من سجله: رقم القيد، أو أوائل حروف بصمته",
  format: "table أو json لبرنامج آخر",
  exampleTwo: "نسخة حُفظت من قبل، والملف اليوم",
  exampleSince: "ملف واحد: ما تغيّر منذ القيد 12 من سجله",
  exampleJson: "الشيء نفسه لبرنامج آخر",
  needsSecond: (entries) =>
    `اذكر ملفاً ثانياً، أو اذكر مع --since قيداً من السجل تُقارن به. رُجّح الملف عند:\n${entries}`,
  notBoth: "اذكر ملفاً ثانياً أو --since، لا كليهما.",
  unknownEntry: (name, entries) =>
    `لا يدل «${name}» على قيد واحد من السجل. رُجّح الملف عند:\n${entries}`,
  notWeighedThen: (entry) => `عند القيد ${entry} لم يكن شيء قد رُجّح بعد.`,
  entry: (seq, at, who, hash) => `القيد ${seq}، ${at}، ${who}، ${hash}`,
  before: "قبل",
  after: "بعد",
  descent: {
    same: "سجل الاثنين واحد.",
    continues: (entries) => `يكمل الثاني من حيث انتهى الأول، والقيود الزائدة: ${entries}.`,
    "continued-by": (entries) =>
      `يكمل الأول من حيث انتهى الثاني، والقيود الزائدة: ${entries}. فما يُذكر جديداً كان موجوداً من قبل.`,
    parted: (shared) => `نسختان من ملف واحد عُمل على كل منهما على حدة بعد القيد ${shared} من السجل.`,
    unrelated: "لا قيد مشترك بين السجلين: هذان ملفان مختلفان.",
  },
  rulesVersion: (before, after) => `قُرئ ورُجّح بقواعد أخرى: ${before} ← ${after}.`,
  description: (keys) => `اختلف في وصف الملف: ${keys}.`,
  nothing: "لا اختلاف في التقارير والقرارات والتقديرات والأحكام والأسئلة المفتوحة.",
  titles: {
    reportsAdded: "تقارير جديدة",
    reportsRemoved: "تقارير لم تعد تُرجَّح",
    reportsChanged: "تقارير تغيّرت بياناتها",
    decisionsAdded: "قرارات جديدة",
    decisionsRemoved: "قرارات لم تعد قائمة",
    estimates: "تقديرات تحركت (الأدنى / الأرجح / الأعلى)",
    questionsAdded: "أسئلة جديدة",
    questionsRemoved: "أسئلة لم تعد مطروحة",
    flipped: "أحكام انقلبت",
    conflictsAdded: "تعارضات جديدة",
    conflictsRemoved: "تعارضات زالت",
    openAdded: "أسئلة فُتحت",
    openRemoved: "أسئلة لم تعد مفتوحة",
  },
  heading: (title, count) => `${title}: ${count}`,
  moved: (before, after) => `${before} ← ${after}`,
  preferred: (range) => `المفضَّل: ${range}`,
  takenBack: (who, when, why) => `رجع عنه ${who}، ${when}${why === "" ? "" : `: ${why}`}`,
  why: (causes) => `السبب: ${causes}`,
  causes: {
    "report-added": (report, figures) =>
      `تقرير جديد ${report}${figures === "" ? "" : ` (${figures})`}`,
    "report-removed": (report, figures) =>
      `بدون التقرير ${report}${figures === "" ? "" : ` (${figures})`}`,
    "report-changed": (report, fields) =>
      `تغيّرت بيانات التقرير ${report}${fields === "" ? "" : ` (${fields})`}`,
    "figure-added": (figure) => `صار يجيب عنه: ${figure}`,
    "figure-removed": (figure) => `لم يعد يجيب عنه: ${figure}`,
    "figure-changed": (before, after) => `فُهم على وجه آخر: ${before} ← ${after}`,
    "decision-added": (decision) => `قرار ${decision}`,
    "decision-removed": (decision) => `بدون القرار ${decision}`,
    origins: (figures) => `اجتمعت أصول أو افترقت: ${figures}`,
    rule: (before, after) => `قاعدة أخرى: ${before} ← ${after}`,
    elsewhere: "لا شيء في أجوبته نفسها: هو تابع لأسئلة أخرى أو للمادة كلها",
  },
  more: (count) => `… وغيرها ${count}؛ والكل في --format json`,
};
