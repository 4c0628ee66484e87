import type { AdditionsMessages } from "../en/additions.ts";

export const additions: AdditionsMessages = {
  command: "إضافة تقارير إلى الملف وترجيحه من جديد",
  exampleFolder: "كل ما في المجلد مما ليس في الملف",
  exampleFile: "تقرير واحد، ويُقرأ معه ملف بياناته الذي بجانبه",
  added: (path) => `أُضيف: ${path}`,
  known: (count) => `تقارير موجودة من قبل: ${count}`,
  nothing: "لا شيء يُضاف: كل ذلك في الملف.",
  leftOut: (count) =>
    `ملاحظة: في القضية تقارير أو جداول من الترجيح السابق لم تُعطَ الآن (العدد: ${count})، وهذا الترجيح من دونها. الأمر “tarjih add CASE FILE” يزن الجديد مع كل ما في القضية.`,
};
