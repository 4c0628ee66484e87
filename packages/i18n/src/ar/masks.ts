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
    suspicion: "قد يكون اسم شخص، ولا شيء ينفي ذلك",
  },
  suspicion: {
    capital: "حرف كبير داخل جملة، وليس في قوائم الأماكن والجهات والكلمات",
    "name-word": "اسم هو كلمة أيضا، في موضع قد يقع فيه شخص",
    "unknown-word": "ليس في أي معجم",
    position: "في موضع لا يقع فيه إلا شخص",
    again: "محجوب في موضع آخر",
    weighed: "ما هو وما بجانبه يرجحان أنه اسم",
  },
  standing: {
    weighed: "قد يكون اسما: كاد وزنه يكفي",
    position: "في موضع قد يقع فيه شخص",
    place: "يقع موقع مكان",
    proper: "في المعجم اسم لغير شخص",
    thing: "ما بجانبه يقول إنه شيء",
    word: "كلمة كما هو اسم",
    office: "لصاحب منصب",
    unsure: "ليس في أي معجم",
    signs: "يوقّع تقريرا",
  },
  suspected: (count) => `محجوب لمجرد أنه قد يكون اسم شخص: ${count}`,
  stands: (count) => `يشبه الأسماء ويبقى ظاهرا: ${count}`,
  named: (count) => `أسماء تبقى ظاهرة لأن شيئا يشهد لها: ${count}`,
  vouched: (words) => `يبقى: ${words}`,
  undecided: (count, command) =>
    `ملاحظة: كلمات وأسماء قد تخص أشخاصا عاديين تبقى ظاهرة ولم يُبتّ فيها: ${count}. اقرأها: ${command}`,
  decideThem:
    "قرّر بـ --unmask أو --mask، أو في case.yaml تحت unmask: أو mask:؛ والمكان أو الوسيلة تحت places: أو actors:.",
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
  exampleSeveral: "عدة أسماء معًا",
  needsName: "اذكر الاسم: --mask “…” أو --unmask “…”.",
  nowhere: (name) =>
    `ملاحظة: لا يرد «${name}» في هذا الملف. تحقق من الإملاء: ما كُتب فيه على غير هذا الوجه لا يشمله القرار.`,
  needsReason: "اذكر السبب: --reason “…”.",
  oneOnly: "إما --mask وإما --unmask، لا كلاهما.",
  recorded: (id) => `سُجّل: ${id}. أعد كتابة ملف الأدلة ليسري.`,
};
