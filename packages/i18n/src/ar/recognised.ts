import type { RecognisedMessages } from "../en/recognised.ts";

export const recognised: RecognisedMessages = {
  sure: (confidence) => `من صورة، بثقة ${confidence}%`,
  cell: (confidence) => `صورة ${confidence}%`,
  tooUnsure: "الثقة به أقل من أن يجيب عن سؤال: قارنه بالصورة",
  ask: "تعرّف على حروف الصور أيضا (بطيء، وأرقامه غير مؤكدة)",
};
