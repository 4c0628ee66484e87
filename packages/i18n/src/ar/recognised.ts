import type { RecognisedMessages } from "../en/recognised.ts";

export const recognised: RecognisedMessages = {
  sure: (confidence) =>
    confidence === null
      ? "من طبقة نص لا تُظهرها الصفحة، ولا يُعرف مدى الثقة بها"
      : `من صورة، بثقة ${confidence}%`,
  cell: (confidence) => (confidence === null ? "نص مخفي" : `صورة ${confidence}%`),
  tooUnsure: "الثقة به أقل من أن يجيب عن سؤال: قارنه بالصورة",
  ask: "تعرّف على حروف الصور أيضا (بطيء، وأرقامه غير مؤكدة)",
};
