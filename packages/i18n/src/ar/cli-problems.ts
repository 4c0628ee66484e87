import type { ProblemMessages } from "../en/cli-problems.ts";

const kinds: Readonly<Record<string, string>> = {
  map: "مفاتيح بقيم",
  list: "قائمة",
  text: "نص",
  number: "رقم",
};
const kind = (name: string | number | undefined): string => kinds[String(name)] ?? String(name);

export const problems: ProblemMessages = {
  caseYaml: {
    "yaml-syntax": ({ reason }) => `ليس هذا YAML (${reason})`,
    "not-a-map": ({ found }) => `يبدأ الملف بمفاتيح مثل «title:»، وهذا ${kind(found)}`,
    "unknown-key": ({ key, part, allowed }) =>
      `«${key}» ليس مفتاحا في ${part}. المفاتيح المعروفة: ${allowed}.`,
    "missing-key": ({ key, part }) => `ينقص ${part} المفتاح «${key}».`,
    "wrong-type": ({ key, expected, found }) =>
      `يجب أن يكون «${key}» ${kind(expected)}، وهذا ${kind(found)}.`,
    "not-one-of": ({ key, value, allowed }) =>
      `«${value}» غير ممكن في «${key}». الممكن: ${allowed}.`,
    "duplicate-id": ({ id, first }) => `المعرّف «${id}» مستعمل مرتين، أولاهما في السطر ${first}.`,
    "names-nothing": ({ key, value }) => `«${key}: ${value}» لا يسمي شيئا في هذا الملف.`,
    cycle: ({ key, ids }) =>
      key === "relation"
        ? `لا علاقة لأحد بنفسه: ${ids}.`
        : `هذه الأماكن يقع بعضها داخل بعض: ${ids}.`,
    "out-of-range": ({ key, value, low, high }) =>
      `يجب أن يكون «${key}: ${value}» بين ${low} و${high}.`,
    "bad-date": ({ key, value }) =>
      `«${key}: ${value}» ليس تاريخا. اكتب 2031-05-03 أو 2031-05 أو 2031.`,
    "bad-colour": ({ key, value }) =>
      `«${key}: ${value}» ليس لونا. اكتب ستة أرقام ست عشرية بين علامتي تنصيص مثل "#17508a".`,
    "low-contrast": ({ key, value, ratio, least }) =>
      `«${key}: ${value}» لا يُقرأ على الصفحة: تباينه ${ratio}:1، والمطلوب ${least}:1 على الأقل. ${key === "accent" ? "اختر لونا أغمق." : "اختر لونا أفتح."}`,
    "end-before-start": ({ start, end }) => `ينتهي (${end}) قبل أن يبدأ (${start}).`,
  },
  twoCases: (first, second) => `ملفا قضية: ${first} و${second}. أبق واحدا.`,
  jsonLine: {
    "not-json": () => "ليس JSON",
    "not-an-object": () => "ليس كائن JSON",
    "text-missing": () => "لا «text» فيه",
    "not-a-string": ({ key }) => `«${key}» ليس نصا`,
  },
  caseFile: {
    "not-a-case": "ليس ملف قضية من ترجيح",
    "newer-version": "كُتب بإصدار أحدث من ترجيح",
    damaged: "متضرر: لا يمكن قراءة جزء منه",
    "schema-changed": "جدول أو فهرس أو مُشغِّل (trigger) ليس كما ينشئه ترجيح",
    "journal-broken": "السجل غُيّر أو قُطع",
    "head-lost": "السلسلة لا تحوي الرأس الذي دوّنته: قُطع آخرها أو أُعيد صنعها كلها",
    "original-changed": "غُيّرت بايتات نسخة أصلية",
    "text-changed": "غُيّر نص تقرير",
    "row-changed": "صف ليس كما يقول السجل",
    "row-missing": "صف يذكره السجل وقد اختفى",
    "not-in-journal": "صف لا يذكره السجل",
    "passage-wrong": "اقتباس ليس ما في النص عند موضعه",
    "index-wrong": "فهرس البحث ليس ما تعطيه النصوص",
    "not-in-container": "تقرير ليس في الملف الذي يقال إنه جاء فيه",
    "text-not-reproduced": "قراءة البايتات ثانية تعطي نصا آخر",
    "reading-not-reproduced": "قراءة النص ثانية تعطي ادعاءات أخرى",
    "weighing-not-reproduced": "إعادة الترجيح تعطي ترجيحا آخر",
  },
  counted: {
    entries: "قيود السجل",
    originals: "النسخ الأصلية",
    containers: "الملفات التي جاءت فيها التقارير",
    reports: "التقارير",
    claims: "الادعاءات",
    weighings: "الترجيحات",
    decisions: "القرارات",
    textsAgain: "نصوص أُعيد استخراجها من بايتاتها",
    membersAgain: "تقارير وُجدت ثانية في الملف الذي جاءت فيه",
    readingsAgain: "تقارير أُعيدت قراءتها",
    weighingsAgain: "ترجيحات أعيدت بالقواعد نفسها",
  },
  left: {
    texts: (count) =>
      `نصوص قورنت ببصمتها وحدها: ${count} (صيغتها تُقرأ الآن على نحو آخر، أو هي من صورة)`,
    readings: (count, isAll) => `قراءات قورنت ببصمتها وحدها: ${count} (${other(isAll)})`,
    weighings: (count, isAll) => `ترجيحات قورنت ببصمتها وحدها: ${count} (${other(isAll)})`,
  },
  dossierCounted: {
    texts: "نصوص ببصماتها",
    passages: "مقاطع اقتُطعت من جديد",
    readings: "تقارير أُعيدت قراءتها",
    questions: "أسئلة أُعيد ترجيحها بأدناها وأرجحها وأعلاها",
    cells: "قيم مطبوعة وأدنى وأرجح وأعلى قورنت بالبيانات",
  },
  dossierNotAgain: "لم تُعد القراءة ولا الترجيح: صُنع هذا الملف بقواعد غير قواعد هذا البرنامج.",
  dossierOfOther: ({ made, rules, here }) =>
    `صنعه ${made} بالقواعد ${rules}، وهذا ${here}. قورنت البصمات والمقاطع والقيم المطبوعة بالبيانات داخله؛ أما أن الصفحة هي ما يصنعه ${made} إلى آخر بايت فلا يعرفه إلا ذلك الإصدار.`,
  dossierRemarks: {
    why: "حُجبت أسماء في هذا الملف. وبإعادة القراءة والترجيح من دونها يخرج ما يلي على وجه آخر، لهذا السبب أو لأنه غُيّر:",
    report: (count) => `التقارير (${count}):`,
    figure: (count) => `الأرقام (${count}):`,
    question: (count) => `الأسئلة (${count}):`,
    more: (count) => `وغيرها ${count} (\u200E--all)`,
  },
  dossier: {
    "no-data": () => "لا بيانات من ترجيح فيه، أو لا يمكن قراءتها",
    "data-hash": () => "غُيّرت البيانات داخله: ليست لها البصمة التي تذكرها الصفحة",
    "text-hash": (facts) => `غُيّر نص تقرير: ${String(facts["report"] ?? "")}`,
    passage: (facts) =>
      `اقتباس ليس ما في النص عند موضعه: ${String(facts["claim"] ?? facts["figure"] ?? facts["report"] ?? "")}`,
    reading: ({ about }) => `إعادة قراءة نص تعطي ادعاءات أخرى: ${about}`,
    weighing: ({ about }) => `إعادة الترجيح تعطي شيئًا آخر في ${about}`,
    rendering: ({ line }) => `الصفحة ليست ما تعطيه بياناتها؛ أول اختلاف في السطر ${line}`,
    "page-hash": () => "غُيّر ما تعرضه الصفحة: ليست له البصمة التي تذكرها",
    "code-hash": ({ element }) => `غُيّر عنصر ${element}: لا تذكره سياسة الملف`,
    cell: ({ about }) => `رقم مطبوع ليس ما تعطيه البيانات: ${about}`,
    printed: ({ about }) => `نص أو بصمة طُبعا على غير ما في البيانات: ${about}`,
  },
  noClaims: "لم يصلح أي صف في هذا الملف. الملاحظات أعلاه تبين السبب.",
};

function other(isAll: boolean): string {
  return isAll ? "صُنعت بقواعد أخرى" : "أقدم، أو صُنعت بقواعد أخرى؛ الخيار --all يعيد الأقدم أيضا";
}
