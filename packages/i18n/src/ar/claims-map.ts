import type { ClaimsMapMessages } from "../en/claims-map.ts";

export const claimsMap: ClaimsMapMessages = {
  option:
    "أي عمود في جدول الادعاءات هو المقصود: date=Datum,value=N؛ و subject:=WORDS لكل الصفوف؛ أو ملف فيه ذلك (يتكرر)",
  example: "جدول برؤوس خاصة به، كله عن شيء واحد",
  exampleFile: "الشيء نفسه محفوظ في ملف",
  problems: {
    "no-pair": (written) =>
      `--map «${written}»: اكتب COLUMN=HEAD، أو COLUMN:=WORDS حين يكون واحدا في كل الصفوف.`,
    "unknown-column": (written, allowed) =>
      `--map: «${written}» ليس من أعمدة الادعاءات. المقبول: ${allowed}.`,
    "unknown-head": (written, allowed) =>
      `--map: ليس في الملف عمود «${written}». أعمدته: ${allowed}.`,
    "column-twice": (written) => `--map: ذُكر «${written}» مرتين.`,
    "not-a-map": (written) =>
      `لم يُفهم ملف --map${written === "" ? "" : ` (السطر ${written})`}: في كل سطر COLUMN: HEAD أو COLUMN: {always: WORDS}.`,
  },
  nearest: (word) => ` هل المقصود «${word}»؟`,
  needsClaims: "الخيار --map تابع للخيار --claims.",
  columns: (path) => `السطر الأول من ${path} لا يبيّن أي عمود هو المقصود. أعمدته:`,
  which: (column) =>
    `أي عمود هو ${column}؟ (رقمه أو اسمه؛ Enter: لا عمود؛ =كلام: واحد في كل الصفوف) `,
  whichNeeded: (column) => `أي عمود هو ${column}؟ (رقمه أو اسمه؛ =كلام: واحد في كل الصفوف) `,
  taken: (place, column) => `  يُؤخذ العمود ${place} على أنه ${column}؛ ويغيّر ذلك --map.`,
  notOne: (answer) => `«${answer}» ليس عمودا في الملف.`,
  givenUp: "لم يُقرأ شيء: لم تُذكر الأعمدة.",
  used: (path) => `الأعمدة: كما يقول ${path}`,
  kept: (path) => `الأعمدة: حُفظت في ${path}؛ ولن يُسأل عنها بعد`,
  notKept: (path) => `الأعمدة: لم يمكن حفظها في ${path}`,
  names: {
    subject: "ما يُسأل عنه (subject)",
    measure: "ما حدث: killed أو escaped … (measure)",
    group: "من يُعدّ (group)",
    value: "الرقم (value)",
    low: "أقل رقم (low)",
    high: "أكبر رقم (high)",
    bound: "exact أو about أو at-least … (bound)",
    mode: "total أو new أو part أو held أو rate (mode)",
    asOf: "متى صحّ (asOf)",
    source: "من قاله (source)",
    via: "من نقله (via)",
    report: "التقرير (report)",
  },
};
