import type { proofs as english } from "../en/proofs.ts";
import { causeOf, coded, fact, phrase } from "../finding-facts.ts";

export const proofs: typeof english = {
  "proof-holds": (f) => {
    const named = `«${fact(f, "name")}»`;
    switch (fact(f, "kind")) {
      case "ots":
        return fact(f, "block") === ""
          ? `${named} إثبات OpenTimestamps لبايتات «${fact(f, "of")}» لم يكتمل بعد${phrase(f, ["calendar"], "؛ بقي أن يضيف ", " كتلة بيتكوين")}. أكمله ما دام ذلك ممكناً.`
          : `${named} إثبات OpenTimestamps لبايتات «${fact(f, "of")}»: يؤدي إلى كتلة بيتكوين ${fact(f, "block")} إن كان جذرها ${fact(f, "root")}. ابحث عنها لتعرف الوقت، فترجيح لا يتصل بالشبكة.`;
      case "tsr":
        return `${named} ختم زمني (RFC 3161) لبايتات «${fact(f, "of")}» بتاريخ ${fact(f, "time")}، وتوقيعه مطابق${phrase(f, ["by"], " (", ")")}. أما الثقة بالموقّع فلك أن تحكم فيها.`;
      default:
        return `${named} موقّع${phrase(f, ["by"], "، وقّعه ")}${phrase(f, ["time"], "، ")}، وصفحاته هي التي وُقّعت. أما الثقة بالموقّع فلك أن تحكم فيها.`;
    }
  },
  "proof-fails": (f) =>
    fact(f, "cause") === "other-record"
      ? `«${fact(f, "name")}» ليس كما صُنع: صفحة فيه${phrase(f, ["part"], " (", ")")} ليست كما تقول بصمتها. خذ الملف من جديد من مصدره، فقد يكون ما قُرئ من هذه الصفحة خطأ.`
      : fact(f, "cause") === "other-listed"
        ? `«${fact(f, "name")}» ليس كما صُنع: ملفات فيه ليست التي تذكرها قائمته (datapackage.json). خذه من جديد من مصدره.`
        : `الإثبات${coded(f, "kind", KINDS, " (", ")")} في «${fact(f, "name")}» لا يصح: ${causeOf(f, FAILS, "سبب غير معروف")}. تحقق أيّ الاثنين تغيّر.`,
  "proof-unread": (f) =>
    `حُفظ «${fact(f, "name")}» ولم يُفحص: ${causeOf(f, UNREAD, "سبب غير معروف")}.`,
};

const KINDS: Readonly<Record<string, string>> = {
  ots: "OpenTimestamps",
  tsr: "ختم زمني",
  wacz: "توقيع",
};

const FAILS: Readonly<Record<string, string>> = {
  "other-bytes": "هو لبايتات غير بايتات الملف الذي بجانبه",
  "bad-signature": "التوقيع ليس للمفتاح أو الشهادة التي فيه",
  "other-parts": "ملفات في الأرشيف ليست التي وُقّعت",
};

const UNREAD: Readonly<Record<string, string>> = {
  "not-a-proof": "ليس إثباتاً يمكن قراءته، أو أنه تالف",
  "no-file": "الملف الذي هو إثبات له ليس بجانبه",
  "file-unread": "تعذّرت قراءة الملف الذي هو إثبات له كاملاً، أو هو أكبر من ذلك",
  "signature-unknown": "بصمته مطابقة لكن شهادة الموقّع أو مفتاحه لم يأتِ معه",
};
