import type { chats as english } from "../en/chats.ts";
import { fact } from "../finding-facts.ts";
import type { FindingFacts } from "../finding-facts.ts";

/** جمل عن محادثات لا يُعرف كيف كُتبت رؤوس رسائلها. */
export const chats: typeof english = {
  "chat-heads-unread": (f) => (UNREAD[fact(f, "cause")] ?? UNREAD["time"])?.(f) ?? "",
  "hijri-converted": (f) =>
    `تواريخ «${fact(f, "name")}» هجرية («${fact(f, "words")}») وحُولت بتقويم أم القرى (${fact(f, "value")}). وقد يكون الفرق يوماً حيث اختلفت رؤية الهلال؛ راجع تاريخاً تعرفه.`,
};

const UNREAD: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  time: (f) =>
    `في «${fact(f, "name")}» رسائل (${fact(f, "count")}) كُتب وقتها كتابة غير معروفة («${fact(f, "words")}»)؛ فقُرئت بلا وقت. اذكره تحت parts في ملف وصف.`,
  calendar: (f) =>
    `في «${fact(f, "name")}» رسائل (${fact(f, "count")}) تحمل يوماً لا وجود له، أو يوماً من تقويم لا يُحوَّل («${fact(f, "words")}»)؛ فقُرئت بلا وقت. اذكره تحت parts في ملف وصف.`,
  form: (f) =>
    `بناء «${fact(f, "name")}» بناء محادثة مصدَّرة («${fact(f, "words")}»)، وقُرئ نصاً واحداً بلا كتّاب ولا أوقات. إن كان محادثة فسمِّه _chat.txt لتُفصل رسائله.`,
  one: (f) =>
    `يُفتتح «${fact(f, "name")}» كما تُفتتح رسالة في محادثة («${fact(f, "words")}»)، وقُرئ نصاً واحداً بلا كاتب ولا وقت. إن كان رسالة فسمِّه _chat.txt، وإلا فاذكر published وoutlet في ملف وصف.`,
};
