import type { UnsavedMessages } from "../en/unsaved.ts";

export const unsaved: UnsavedMessages = {
  stays: "لم يُحفظ. يبقى هنا ما دمت تنظر في غيره، إلى أن تُغلق هذه النافذة أو تُحمَّل من جديد.",
  meanwhile: "حُفظ في هذه الأثناء شيء آخر. ما كتبته هنا يُقدَّم عليه، ولم يُحفظ.",
  throwAway: "ألغِ ما لم يُحفظ",
  thrown: "أُلغي.",
  bringBack: "أعِده",
};
