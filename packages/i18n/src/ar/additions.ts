import type { AdditionsMessages } from "../en/additions.ts";

export const additions: AdditionsMessages = {
  command: "إضافة تقارير إلى الملف وترجيحه من جديد",
  exampleFolder: "كل ما في المجلد مما ليس في الملف",
  exampleFile: "تقرير واحد، ويُقرأ معه ملف بياناته الذي بجانبه",
  added: (path) => `أُضيف: ${path}`,
  addedMessages: (path, fresh, changed) =>
    `أُضيف: ${path}: رسائل جديدة: ${fresh}${changed === 0 ? "" : `، ورسائل تغيّر كلامها: ${changed} (والكلام السابق محفوظ)`}`,
  known: (count) => `تقارير موجودة من قبل: ${count}`,
  nothing: "لا شيء يُضاف: كل ذلك في الملف.",
  leftOut: (count) =>
    `ملاحظة: في القضية تقارير أو جداول من الترجيح السابق لم تُعطَ الآن (العدد: ${count})، وهذا الترجيح من دونها. الأمر “tarjih add CASE FILE” يزن الجديد مع كل ما في القضية.`,
  exampleAgain: "ملف كامل من جديد من الأصول التي فيه، بعد قواعد أحدث؛ والقرارات باقية",
  readAgain: (reports, otherwise) =>
    `تقارير قُرئت من جديد من الأصول التي في الملف: ${reports}؛ ${otherwise === 0 ? "وأعطى كل منها الادعاءات نفسها" : `وتُقرأ ادعاءات أخرى الآن في: ${otherwise}`}`,
  textsAgain: (count) => `تقارير صار نصها أو بياناتها غير ما كان: ${count}`,
  freshAgain: (count) => `تقارير جديدة في الأصول نفسها: ${count}`,
  goneAgain: (path) => `لم يعد يُرجَّح لأن ملفه لم يعد يعطيه: ${path}`,
  notWeighed: (count) =>
    `ملاحظة: في الملف تقارير لم تكن في الترجيح السابق، وليست في هذا (العدد: ${count}).`,
  caseAmongPaths: (path) =>
    `${path} ملف قضية. لقراءته وترجيحه من جديد سمِّه وحده: “tarjih weigh ${path}”. ولإضافة تقارير إليه: “tarjih add ${path} FILE”. ولترجيح هذه التقارير فيه: “tarjih weigh FOLDER --case ${path}”.`,
};
