import type { MasksMessages } from "../en/masks.ts";

export const masks: MasksMessages = {
  command: "يسرد من يُحجب في ما يخرج من الملف وسبب ذلك، ويحجب اسما أو يُظهره",
  mask: "احجب هذا الاسم في كل ما يخرج، لكل جهة",
  unmask: "أظهر هذا الاسم: صاحبه مسؤول عنه علنا، أو طلب ذلك",
  reason: "السبب بالكلمات؛ لازم مع --mask و--unmask",
  exampleList: "من يُحجب، وما الذي دل عليه",
  exampleMask: "اسم فات",
  exampleUnmask: "شخص يجوز ذكر اسمه",
  exampleUndo: "الرجوع عن قرار كهذا",
  because: {
    list: "في قائمة الملف",
    cue: "كلمة قبل الاسم تقول إنه شخص عادي",
    "given-name": "اسم علم",
    nickname: "لقب يُقال إنه لقب",
    initials: "أحرف أولى",
    age: "اسم معه عمر",
    context: "ما يقال عن الاسم لا يقال إلا عن شخص",
    source: "شخص هو مصدر لشيء، بلا منصب",
    sender: "من يرسل الرسائل أو البريد أو يتلقاها",
    note: "مذكور في ما كتبه الفريق",
  },
  mentions: (count, described, reports) => {
    const parts = [
      ...(count > 0 || described === 0 ? [`الذكر: ${count}`] : []),
      ...(described > 0 ? [`مرسلا أو كاتبا أو في عنوان: ${described}`] : []),
    ];
    return `${parts.join("، ")}، التقارير: ${reports}`;
  },
  hidden: (count) => `الأسماء المحجوبة عند النشر: ${count}`,
  shown: (name) => `ظاهر بقرار: ${name}`,
  nobody: "لا أحد محجوب.",
  readFirst: "قد تكون أسماء فاتت: اقرأ ما تنشره.",
  needsReason: "اذكر السبب: --reason “…”.",
  oneOnly: "إما --mask وإما --unmask، لا كلاهما.",
  recorded: (id) => `سُجّل: ${id}. أعد كتابة ملف الأدلة ليسري.`,
};
