import type { proofs as english } from "../en/proofs.ts";
import { causeOf, coded, fact, phrase, type FindingFacts } from "../finding-facts.ts";

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
        return `${named} موقّع${signer(f)}، وصفحاته هي التي وُقّعت.${saysOfItself(f)} أما الثقة بالموقّع فلك أن تحكم فيها.`;
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

function signer(f: FindingFacts): string {
  const domain = `${phrase(f, ["domain"], " بشهادة للنطاق ")}${phrase(f, ["issuer"], " أصدرها «", "»")}`;
  const key = phrase(f, ["key"], " بمفتاح لا يسمّي أحداً (بصمته SHA-256: ", ")");
  return `${domain}${key}${phrase(f, ["stamped"], "، وخُتم بتاريخ ")}${phrase(f, ["stampedBy"], " من «", "»")}`;
}

function saysOfItself(f: FindingFacts): string {
  const said = [phrase(f, ["software", "by"], "«", "»"), phrase(f, ["said", "time"], "")];
  const words = said.filter((one) => one !== "").join("، ");
  return words === "" ? "" : ` ويقول عن نفسه: ${words}؛ ولا شيء يثبت ذلك.`;
}

const KINDS: Readonly<Record<string, string>> = {
  ots: "OpenTimestamps",
  tsr: "ختم زمني",
  wacz: "توقيع",
};

const FAILS: Readonly<Record<string, string>> = {
  "other-bytes": "هو لبايتات غير بايتات الملف الذي بجانبه",
  "bad-signature": "التوقيع ليس للمفتاح أو الشهادة التي فيه",
  "other-parts": "ملفات في الأرشيف ليست التي وُقّعت",
  "other-domain": "الشهادة التي فيه ليست للنطاق الذي يذكره",
  "bad-stamp": "الختم الزمني الذي فيه ليس لهذا التوقيع",
  "other-time": "الأوقات التي فيه لا تتفق (وقته ووقت الختم ومدة الشهادة)",
};

const UNREAD: Readonly<Record<string, string>> = {
  "not-a-proof": "ليس إثباتاً يمكن قراءته، أو أنه تالف",
  "no-file": "الملف الذي هو إثبات له ليس بجانبه",
  "file-unread": "تعذّرت قراءة الملف الذي هو إثبات له كاملاً، أو هو أكبر من ذلك",
  "signature-unknown": "بصمته مطابقة لكن شهادة الموقّع أو مفتاحه لم يأتِ معه",
  "weak-hashes": "قائمته تسمّي ملفات ببصمة MD5 أو SHA-1 أو بلا بصمة، وقد تكون لملفات أخرى أيضاً",
};
