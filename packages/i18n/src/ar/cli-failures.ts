import type { FailureMessages } from "../en/cli-failures.ts";

export const failures: FailureMessages = {
  internal: (what) =>
    `هذا خطأ في ترجيح: ${what}. تقاريرك لم تُمس. نرجو الإبلاغ عنه مع الأمر الذي نفذته؛ وTARJIH_DEBUG=1 يبين موضعه.`,
  missingPath: (path) => `${path}: لا ملف ولا مجلد بهذا الاسم. تحقق من الإملاء.`,
  emptyFolder: (path) =>
    `${path}: لا تقرير في هذا المجلد. ضع فيه تقارير (\u200E.txt أو \u200E.html أو \u200E.pdf أو \u200E.docx أو \u200E.eml أو محادثات أو أرشيفات) أو سمِّ الملفات مباشرة.`,
  nothingRead: (paths) => `لم يمكن قراءة شيء في ${paths}. الملاحظات أعلاه تبين السبب لكل ملف.`,
  badCase: (path, line, column, what) => `${path}:${line}:${column}: ${what}`,
  didYouMean: (word) => `هل تقصد «${word}»؟`,
  noWrite: (path, cause) =>
    `لا يمكن الكتابة في ${path} (${cause}). اعمل حيث لك حق الكتابة: في مجلد آخر بالخيار \u200E--out، أو في نسخة من الملف.`,
  diskFull: (path) =>
    `امتلأ القرص${path === "" ? "" : ` أثناء كتابة ${path}`}. الملف السابق، إن وُجد، كما كان. أفسح مكانا وأعد الأمر.`,
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
    `${path} ليس كما يقول عن نفسه: ${cause.replace(/\.$/u, "")}.${more === 0 ? "" : ` ومشكلات أخرى مذكورة أعلاه: ${more}.`}`,
  interrupted: "قوطع. لم يبق ملف مكتوب نصفه.",
  badLine: (line, what) => `السطر ${line} من الدخل القياسي: ${what}`,
  notUnderstood: (what) => `لم يُفهم الأمر: ${what}`,
};
