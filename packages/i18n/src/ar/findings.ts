import type { FindingsMessages } from "../en/findings.ts";
import { causeOf, coded, fact, megabytes, phrase } from "../finding-facts.ts";
import type { FindingFacts } from "../finding-facts.ts";
import { unreadKind } from "../kinds-of-files.ts";
import type { UnreadKind } from "../kinds-of-files.ts";
import { codes } from "./codes.ts";
import { languagesNotRead } from "./languages-not-read.ts";
import { chats } from "./chats.ts";
import { proofs } from "./proofs.ts";

const UNREADABLE: Readonly<Record<string, string>> = {
  "no-permission": "لا يوجد إذن بقراءته",
  name: "اسمه مكتوب بترميز قديم لا يُهجّى؛ أعطه اسماً آخر",
  gone: "اختفى أثناء القراءة",
  "not-a-file": "ليس ملفاً عادياً",
  html: "تعذّر تحليل صفحة HTML فيه",
  json: "ليس JSON صحيحاً",
  mail: "ليس رسالة بريد، أو أن أجزاءه متداخلة بلا نهاية",
  mhtml: "لم توجد فيه صفحة",
  wacz: "ليس فيه أرشيف صفحات",
  feed: "ليس تغذية RSS أو Atom أو JSON، أو أنه تالف",
  "xml-entities": "يعرّف كيانات خاصة به كما تفعل الملفات المؤذية",
  zip: "ليس أرشيف zip أو أنه تالف",
  xlsx: "ليس مصنف جداول (.xlsx) يمكن قراءته",
  "xlsx-too-large": "يُفكّ إلى أكثر مما يسعه جدول ادعاءات",
  "binary:png": "هو صورة PNG لا نص",
  "binary:jpeg": "هو صورة JPEG لا نص",
  "binary:gif": "هو صورة GIF لا نص",
  "binary:webp": "هو صورة WebP لا نص",
  pdf: "هو تالف أو ليس ملف PDF",
  "pdf-locked": "هو مقفل بكلمة مرور",
  picture: "ليس صورة PNG أو JPEG أو WebP يمكن فتحها",
  "picture-too-large": "الصورة أكبر من الحد",
  "picture-without-text": "لم يُتعرف على نص في الصورة",
  "office-damaged": "هو تالف أو ليس مستندا من هذا النوع",
  "office-locked": "هو مقفل بكلمة مرور أو مستند قديم الصيغة؛ احفظه بصيغة .docx بلا كلمة مرور",
  "office-too-large": "محتواه أكبر من الحد",
  "binary:pdf": "هو ملف PDF لا نص",
  "binary:zip": "هو أرشيف مضغوط أو مستند مكتبي لا نص",
  "binary:gzip": "هو ملف مضغوط لا نص",
  "binary:7z": "هو ملف مضغوط لا نص",
  "binary:rar": "هو ملف مضغوط لا نص",
  "binary:ole": "هو مستند مكتبي قديم لا نص",
  "binary:rtf": "هو مستند RTF؛ احفظه نصاً عادياً",
  "binary:mp4": "هو مقطع فيديو لا نص",
  "binary:elf": "هو برنامج لا نص",
  "binary:sqlite": "هو قاعدة بيانات لا نص",
  "binary:utf-32": "هو نص بترميز UTF-32؛ احفظه بترميز UTF-8",
  "binary:control": "هو مليء بمحارف التحكم: بيانات ثنائية لا نص",
  "binary:nul": "فيه بايتات صفرية: بيانات ثنائية لا نص",
};

const UNREAD: Readonly<Record<UnreadKind, (f: FindingFacts) => string>> = {
  table: (f) =>
    `«${fact(f, "name")}» جدول ولم يُقرأ على أنه تقرير. إن كانت فيه أرقام مرمّزة يدوياً فمرّره${fact(f, "name").includes("!/") ? "، بعد إخراجه من ملفه،" : ""} بالخيار \u200E--claims${["csv", "xlsx"].includes(fact(f, "format")) ? "" : " بصيغة xlsx أو csv"}.`,
  picture: (f) =>
    `«${fact(f, "name")}» صورة ولم تُقرأ. اقرأها بالخيار \u200E--ocr للتعرف على حروفها.`,
  otherPicture: (f) =>
    `«${fact(f, "name")}» صورة من نوع لا يُقرأ. احفظها بصيغة png أو jpg واقرأها بالخيار \u200E--ocr.`,
  otherDocument: (f) =>
    `«${fact(f, "name")}» مستند من نوع لا يُقرأ. احفظه بصيغة docx أو odt أو pdf.`,
  archive: (f) => `«${fact(f, "name")}» أرشيف من نوع لا يُفتح. أخرج ما فيه، أو اجمعه في ملف zip.`,
  otherMail: (f) => `في «${fact(f, "name")}» بريد من نوع لا يُفتح. احفظ كل رسالة بصيغة eml.`,
  privateMessages: (f) =>
    `في «${fact(f, "name")}» رسائل خاصة، وهي لا تُقرأ من غير طلب: أصحابها ليسوا متحدثين علناً. إن كانت إحداها دليلاً فضع كلامها في ملف txt ومعه ملف بيانات يذكر كاتبها ووقتها («author» و«published»)؛ وتُحجب الأسماء الخاصة في كل ما يخرج من الملف.`,
  otherPosts: (f) =>
    `في «${fact(f, "name")}» منشورات محذوفة أو من مجتمع، ولم تُقرأ. إن كان أحدها دليلاً فضع كلامه في ملف txt ومعه ملف بيانات يذكر كاتبه ووقته ومكانه («author» و«published» و«url»).`,
  other: (f) =>
    `لم يُقرأ «${fact(f, "name")}»: لا يقرأ ترجيح هذه الصيغة${phrase(f, ["format"], " (", ")")}. احفظه بصيغة txt أو html.`,
};

const IMPOSSIBLE: Readonly<Record<string, string>> = {
  weekday: "فليس هو ذلك اليوم من الأسبوع",
  day: "فليس في شهره يوم كهذا",
  year: "فلا يمكن أن يقصد تقرير تلك السنة",
  future: "فهو بعد تاريخ التقرير لأمر وقع",
};

const SIDECAR: Readonly<Record<string, string>> = {
  yaml: "هذا ليس YAML صحيحاً",
  "not-a-map": "المتوقع أسطر على صورة «مفتاح: قيمة»",
  "unknown-key": "مفتاح غير معروف",
  "not-text": "المتوقع نص بسيط",
  "bad-date": "تاريخ لا يمكن قراءته؛ اكتب 2031-04-12 أو 2031-04-12T10:20:00Z",
  "bad-language": "ليس رمز لغة؛ اكتب ar أو en",
  "bad-warning":
    "ليس من التنبيهات؛ اكتب children أو death أو graphic أو hate أو sexual-violence أو torture",
  "no-such-report": "لا تقرير بهذا الاسم أو هذه البصمة ولا في هذا المجلد",
  "no-report": "لا يوجد بجانبه تقرير بهذا الاسم",
  unreadable: "لا يمكن قراءته نصاً",
};

const ROW: Readonly<Record<string, string>> = {
  csv: "علامة اقتباس تُفتح ولا تُغلق، ولم يُقرأ ما بعدها",
  "missing-column": "السطر الأول لا يذكر هذا العمود؛ ويقول الخيار --map أي رؤوسه هو المقصود",
  "missing-cell": "لا يجوز أن تكون هذه الخانة فارغة",
  "not-a-count":
    "المتوقع عدد صحيح بالأرقام، صفر أو أكثر؛ وللحد عمود خاص به (about وmore-than وat-least وغيرها)، ويُكتب الطرفان في low وhigh، والعشرات low 20 وhigh 99 وbound vague",
  negative: "العدد صفر أو أكثر؛ اكتب كم كانوا، وفي mode اكتب new أو total",
  fraction: "العدد صحيح بلا كسور؛ اكتب الآلاف بلا نقطة (1200)، واكتب low وhigh إن كان بين عددين",
  "too-large": "أكبر مما يمكن أن يعدّه أحد؛ راجع الأرقام",
  "not-one-of": "ليست من الكلمات التي يقبلها هذا العمود",
  "bad-date": "المتوقع تاريخ موجود مثل 2031-04-12 أو 2031-04 أو 2031 أو 2031-04-12/2031-04-14",
  "day-or-month": "لا يُفترض ترتيب اليوم والشهر؛ اكتب السنة ثم الشهر ثم اليوم، مثل 2031-04-12",
  "serial-date":
    "إن كان هذا تاريخاً فالجدول يحفظه عدداً مجرداً من الأيام؛ اجعل للعمود هناك تنسيق تاريخ، أو اكتبه مثل 2031-04-12",
  "low-above-high": "الحد الأدنى أكبر من الحد الأعلى",
  "exact-with-range": "لا يكون للرقم الدقيق حدّان؛ استعمل الحد range",
};

const LINK: Readonly<Record<string, string>> = {
  outside: "يؤدي إلى خارج المجلد",
  folder: "يؤدي إلى مجلد آخر",
  broken: "لا يؤدي إلى شيء",
};

const PART: Readonly<Record<string, string>> = {
  path: "اسمه يقود إلى خارج الأرشيف",
  link: "هو رابط لا ملف",
  encrypted: "هو مقفل بكلمة سر",
  "mail-encrypted": "هو معمّى؛ افتح الرسالة حيث المفتاح واحفظها هناك نصاً أو PDF أو eml غير معمّى",
  "pdf-file": "هو ملف داخل PDF؛ أخرجه منه وأضفه",
  "pdf-form": "هو استمارة لا تظهر كاملة إلا في برنامج صانعها؛ اطبعها هناك إلى PDF",
  tnef: "حزم فيه برنامج Outlook الرسالة وملفاتها؛ احفظ الرسالة فيه بصيغة html أو txt وملفاتها بجانبها، أو اطلب إرسالها بصيغة HTML",
  broken: "محتواه تالف",
  "too-large": "هو أكبر من أن يكون تقريراً",
  "too-deep": "هو داخل أرشيفات متداخلة أكثر من اللازم",
  "blown-up":
    "ينفك إلى أكثر من مئة ضعف حجمه كما تفعل القنابل المضغوطة؛ إن كان تقريراً فأخرجه وقدّمه وحده",
  "list-broken": "قائمة ملفات الأرشيف مقطوعة",
  cut: "ينقطع الملف هنا أو هو تالف، وقُرئ ما قبله",
};

const STOPPED: Readonly<Record<string, string>> = {
  time: "استغرقت وقتاً أطول من اللازم",
  memory: "احتاجت إلى ذاكرة أكثر من اللازم",
  output: "خرج منه أكثر من اللازم",
  all: "في الملفات كلها معاً نصّ أكثر مما تسعه القضية، ونصوصه من أطولها",
  crash: "تعثّر به البرنامج الذي يقرأ هذه الصيغة",
};

/** Kinds of parts that are counted, where the end of their name does not say it. */
const PART_KINDS: Readonly<Record<string, string>> = {
  "": "نوع غير معروف",
  "document-pictures":
    "صور في الوثيقة؛ الخيار --ocr يتعرف على حروفها، وما بقي بعده لم يجد فيه حروفا",
  "page-pictures": "صفحات فيها صورة إلى جانب النص؛ الخيار --ocr يتعرف على حروفها",
  media: "صور ومقاطع وملفات أخرى",
  deleted: "رسائل محذوفة",
  poll: "استطلاعات: لا أحد يقول ما يُصوَّت عليه",
  system: "أسطر البرنامج نفسه",
  "no-words": "رسائل بلا كلمات",
  frames: "إطارات فيها كلام؛ احفظ ما هو من التقرير منها ملفاً مستقلاً",
  "pdf-layers": "صفحات فيها حروف في طبقات مطفأة؛ وما لا يظهر لا يُقرأ",
  "pdf-notes": "ملاحظات قراء وكلمات شطبوها؛ وما تحتها يُقرأ كما هو",
  "mail-parts": "توقيعات ودعوات وإشعارات من نظام البريد",
  "web-parts": "صور ونصوص برمجية وإطارات وملفات أخرى للصفحات",
  "x-archive": "قوائم أرشيف إكس وإعداداته وبرنامج عرضه",
  "web-errors": "عناوين أحالت إلى غيرها أو لم تؤدّ إلى شيء",
  revisit: "لقطات لصفحة لم تتغير",
  "more-refused": "أجزاء أخرى رُفضت كالمسمّاة",
  "not-captured": "صفحات مذكورة لم تُلتقط",
};

const ORDERS: Readonly<Record<string, string>> = {
  "day-month-year": "يوم ثم شهر ثم سنة",
  "month-day-year": "شهر ثم يوم ثم سنة",
};

export const findings: FindingsMessages = {
  "unreadable-file": (f) =>
    `تعذّرت قراءة «${fact(f, "name")}»: ${causeOf(f, UNREADABLE, "سبب غير معروف")}.`,
  "unsupported-format": (f) => UNREAD[unreadKind(fact(f, "format"), fact(f, "name"))](f),
  "empty-report": (f) =>
    `لا كلمات في «${fact(f, "name")}».${/\.(?:x?html?|mhtml?)$/iu.test(fact(f, "name")) ? " إن عرض المتصفح فيها كلاماً فهو من نصوص برمجية أو إطارات: احفظ الصفحة من المتصفح بعد اكتمالها (MHTML أو SingleFile أو طباعةً إلى PDF)، والإطار صفحةً مستقلة." : ""}`,
  "too-large": (f) =>
    `لم يُقرأ «${fact(f, "name")}»: حجمه ${megabytes(f, "bytes")} ميغابايت والحد الأقصى ${megabytes(f, "limit")}. قسّمه إلى تقاريره.`,
  "charset-guessed": (f) =>
    `لا يذكر «${fact(f, "name")}» ترميزه، فقُرئ على أنه ${fact(f, "charset")}. إن بدا النص خاطئاً فاحفظه بترميز UTF-8.`,
  "said-by-text": (f) =>
    `نُشر «${fact(f, "name")}»${fact(f, "day") === "" ? "" : ` في ${fact(f, "day")}`}${fact(f, "outlet") === "" ? "" : ` عن «${fact(f, "outlet")}»`} بحسب ${fact(f, "address") === "" ? `سطوره الأولى («${fact(f, "words")}»)` : `عنوانه («${fact(f, "address")}»)`}${fact(f, "year") === "" ? "" : `، والسنة ${fact(f, "year")} من تقارير أخرى`}. إن لم يكن كذلك فاذكر published وoutlet في ملف مرافق.`,
  "invalid-bytes": (f) =>
    f["cause"] === "control"
      ? `في «${fact(f, "name")}» علامات لا ترد في نص (عددها ${fact(f, "count")}، وأولها بعد ${fact(f, "offset")} من الحروف)، كما في ملف معطوب أو منسوخ على غير وجهه. قُرئ النص كما هو؛ فقارنه بالأصل.`
      : `في «${fact(f, "name")}» محارف معطوبة (عددها ${fact(f, "count")}، وأولها عند البايت ${fact(f, "offset")})، ويظهر كل منها على صورة �. قارن بالأصل قبل الاعتماد على الكلمات القريبة منها.`,
  "article-not-found": (f) =>
    `لم يمكن تمييز المقال من بقية الصفحة في «${fact(f, "name")}»، فقُرئ نص الصفحة كلها.`,
  "duplicate-file": (f) =>
    typeof f["count"] === "number"
      ? `رسائل في «${fact(f, "name")}» واردة بنصها في «${fact(f, "of")}» أيضاً، فأُخذت مرة واحدة. عددها: ${fact(f, "count")}.`
      : `«${fact(f, "name")}» مطابق تماماً لـ«${fact(f, "of")}». يُحفظ كلاهما ويُعدّان أصلاً واحداً.`,
  "same-name": (f) =>
    `يحمل «${fact(f, "name")}» و«${fact(f, "other")}» اسم الملف نفسه في مجلدين مختلفين. يُحفظ كلاهما.`,
  "bad-sidecar": (f) =>
    `«${fact(f, "name")}»${phrase(f, ["line"], "، السطر ")}${phrase(f, ["column"], "، العمود ")}: ${causeOf(f, SIDECAR, "لم يُفهم")}${phrase(f, ["key"], " (", ")")}${phrase(f, ["value"], ": «", "»")}.${phrase(f, ["nearest"], " هل قصدت «", "»؟")} ويُستعمل ما بقي.`,
  "part-says-otherwise": (f) =>
    `ما قيل عن «${fact(f, "name")}» جملةً (${fact(f, "key")}: «${fact(f, "value")}») لا يُؤخذ به في ${fact(f, "count")} من تقاريره تقول عن نفسها غير ذلك («${fact(f, "part")}»: «${fact(f, "own")}»). وحيث أخطأت فاذكر ذلك عنها تحت parts في ملف الوصف.`,
  "bad-claims-row": (f) =>
    `«${fact(f, "name")}»، ${fact(f, "row") === "0" ? "السطر الأول" : `الصف ${fact(f, "row")}`}${phrase(f, ["column"], "، العمود «", "»")}${phrase(f, ["head"], " («", "» في الملف)")}${phrase(f, ["cell"], "، الخلية ")}: ${causeOf(f, ROW, "لم يُفهم")}${phrase(f, ["value"], ": «", "»")}. ${phrase(f, ["allowed"], "المقبول: ", ". ")}${fact(f, "row") === "0" ? "لم يمكن استعمال شيء من الملف" : "تُرك الصف"}.`,
  "claims-rows-lost": (f) =>
    `«${fact(f, "name")}»: الصفوف المتروكة ${fact(f, "count")} من ${fact(f, "rows")}، وأخطاء كل منها أدناه. وما وُزن هو الباقي.`,
  "claims-table-read": (f) =>
    `«${fact(f, "name")}» جدول أرقام رمّزها أشخاص: رُجّح من صفوفه ${fact(f, "count")}، وأرقامها: ${fact(f, "first")}${fact(f, "last") === fact(f, "first") ? "" : `–${fact(f, "last")}`}.`,
  "claims-rows-known": (f) =>
    `«${fact(f, "name")}»: صفوف منه رُجّحت من قبل بأرقام أخرى، عددها ${fact(f, "count")}، فلا تُحسب إلا مرة.`,
  "claims-rows-unstated": (f) =>
    `«${fact(f, "name")}» جدول صدّره ترجيح: صفوف منه لا تجيب هناك عن سؤال (نُفيت، أو وردت في سؤال، أو رُفضت، أو تُعرّف عليها في صورة ولم تُقارن، أو كان المعدود مرجَّحاً فحسب) تُركت، وعددها ${fact(f, "count")}.`,
  "claims-table-unread": (f) =>
    `«${fact(f, "name")}» جدول لم يُقرأ: ليس في رؤوس أعمدته${phrase(f, ["heads"], " (", ")")} ما يقول أي عمود هو ${fact(f, "column")}. إن كانت فيه أرقام رمّزها أشخاص فأعطه${fact(f, "name").includes("!/") ? "، بعد إخراجه من ملفه،" : ""} مع \u200E--claims، وقل مع \u200E--map أي عمود هو ماذا.`,
  "link-not-followed": (f) =>
    `لم يُتبع الرابط «${fact(f, "name")}»: ${causeOf(f, LINK, "سبب غير معروف")}. أعطِ الهدف نفسه ليُقرأ.`,
  "case-note": (f) =>
    `يقع «${fact(f, "name")}» بجانب case.yaml باسم تُسمى به الملاحظات عن القضية فلم يُقرأ. إن كان تقريراً فأعطه اسماً آخر.`,
  "part-not-read": (f) =>
    `جزء من «${fact(f, "name")}» لم يُقرأ${phrase(f, ["part"], " («", "»)")}: ${causeOf(f, PART, "لسبب غير معروف")}.`,
  "parts-not-read": (f) =>
    `في «${fact(f, "name")}» أجزاء لا نص فيها يُقرأ، عددها ${fact(f, "count")} (${coded(f, "format", PART_KINDS, "") || fact(f, "format")})؛ وهي باقية فيه.`,
  "pages-not-trusted": (f) =>
    `صفحات لم تُقرأ من «${fact(f, "name")}»: ${fact(f, "pages")}. الحروف المخزونة فيها أو ترتيبها غير ما يُرى عليها. أعد القراءة مع --ocr أو ضع نصها بجانبه في ملف .txt.`,
  "pages-without-text": (f) =>
    `صفحات لم تُقرأ من «${fact(f, "name")}» لأنها صور بلا نص: ${fact(f, "pages")}. أعد القراءة مع --ocr أو ضع نصها بجانبه في ملف .txt.`,
  "pages-broken": (f) =>
    `صفحات لم تُقرأ من «${fact(f, "name")}» لأنها تالفة أو فيها أكثر مما تسعه صفحة: ${fact(f, "pages")}.`,
  "read-by-ocr": (f) =>
    `تُعرّف على نص «${fact(f, "name")}» من صورته${phrase(f, ["pages"], " (ص ", ")")}${phrase(f, ["part"], " (", ")")}، وثقة التعرف في جملتها ${fact(f, "confidence")}%. كثيرا ما تخطئ الأرقام عندئذ، والعربية منها أكثر: قارن كل رقم بالصورة.`,
  "hidden-layer": (f) =>
    `صفحات من «${fact(f, "name")}» فيها نص لا يظهر عليها: ${fact(f, "pages")}. وضعه برنامج فوق صورة أو تحتها كما تعرّف عليه، أو غطّاه أحد بشريط. كثيرا ما تخطئ أرقام مثل ذلك البرنامج، وما غُطّي أُريد له ألا يُقرأ، فلا تجيب أرقامه عن شيء حتى يقارنها أحد بالصورة ويقبلها. أعد القراءة مع \u200E--ocr للتعرف على حروف الصفحة نفسها.`,
  "letters-unknown": (f) =>
    `صفحات من «${fact(f, "name")}» فيها حروف لا يقول الملف ما هي، فكُتبت \uFFFD: ${fact(f, "pages")}. قارنها بالأصل.`,
  "ranges-turned": (f) =>
    `في الصفحة ${fact(f, "page")} من «${fact(f, "name")}» مدى يبدو نازلا على الصفحة فعُكس (${fact(f, "words")}). قارنه بالأصل.`,
  "too-many-pages": (f) =>
    `في «${fact(f, "name")}» ${fact(f, "pages")} صفحة، وقُرئت أولاها حتى ${fact(f, "limit")}. قسّمه ليُقرأ الباقي.`,
  "reading-stopped": (f) =>
    `أُوقفت قراءة «${fact(f, "name")}»: ${causeOf(f, STOPPED, "رفضها النظام")}.${phrase(f, ["left"], " وما لم يُقرأ من تقاريره: ", "؛ قسّمه ليُقرأ.")}${phrase(f, ["least"], " وما لم يُقرأ من تقاريره لا يقل عن ", "؛ قسّمه ليُقرأ.")} وما قُرئ قبل ذلك وكل الملفات الأخرى مستعملة.`,
  "container-not-kept": (f) =>
    `«${fact(f, "name")}» (${megabytes(f, "bytes")} م.ب) أكبر من أن يُحفظ في ملف القضية؛ تُحفظ بصمته وكل تقرير أُخذ منه. احتفظ بالملف نفسه.`,
  "deceptive-name": (f) =>
    `في اسم الملف «${fact(f, "name")}»${phrase(f, ["part"], " («", "»)")} محارف خفية قد تُظهره باسم آخر.`,
  "date-order-guessed": (f) =>
    `لا شيء في «${fact(f, "name")}» يميز الأيام من الأشهر في تواريخه؛ فقُرئت على أنها ${coded(f, "order", ORDERS, "") || "يوم ثم شهر ثم سنة"}. راجع تاريخاً تعرفه.`,
  "date-order-found": (f) =>
    `قُرئت تواريخ «${fact(f, "name")}» على ترتيب ${coded(f, "order", ORDERS, "")}، فإن «${fact(f, "value")}» لا يحتمل غيره.`,
  ...chats,
  ...proofs,

  "undated-report": () =>
    "ليس للتقرير تاريخ نشر، فلا يمكن تحديد «أمس» وأمثالها. أضف published في ملف مرافق إن كنت تعرفه.",
  "language-not-read": (f) =>
    fact(f, "length") === ""
      ? `التقرير بلغة لا يقرؤها ترجيح${coded(f, "language", languagesNotRead, " (", ")")}؛ يُحفظ ولا تُؤخذ منه ادعاءات.`
      : `في التقرير جزء (${fact(f, "length")} حرفاً) بلغة لا يقرؤها ترجيح${coded(f, "language", languagesNotRead, " (", ")")}؛ ولا تُؤخذ منه ادعاءات.`,
  "bidi-controls": (f) =>
    `في النص محارف خفية تغيّر اتجاه الكتابة${phrase(f, ["count"], " (عددها ", ")")}؛ وقد يختلف ترتيب ما يُرى عما هو مكتوب.`,
  "loaded-wording": (f) =>
    `ألفاظ محمَّلة${phrase(f, ["word", "quote"], ": «", "»")}. هي ألفاظ التقرير نفسه، وتدل على كاتبها أكثر مما تدل على الحدث.`,
  "internal-contradiction": (f) =>
    `في التقرير رقمان لا يصحّان معًا عن شيء واحد في وقت واحد${phrase(f, ["a", "quote"], ": ")}${phrase(f, ["b", "other"], " مقابل ")}${phrase(f, ["more"], "، ومثلهما ", " من الأزواج")}.`,
  "impossible-date": (f) =>
    `تاريخ لا يمكن أن يكون${phrase(f, ["quote", "value"], ": «", "»")}${coded(f, "why", IMPOSSIBLE, "، ")}. يُحفظ كما ورد؛ راجعه في النص.`,
  "number-unclear": (f) =>
    `عدد يُقرأ بأكثر من وجه${phrase(f, ["quote", "value"], ": «", "»")}. راجعه في النص.`,
  "number-impossible": (f) =>
    `عدد أكبر من كل ما يُعدّ${phrase(f, ["quote", "value"], ": «", "»")}. يُحفظ كما كُتب ولا يجيب عن سؤال.`,
  "sum-mismatch": (f) =>
    `مجموع الأجزاء لا يساوي الإجمالي${phrase(f, ["sum", "parts"], ": مجموع الأجزاء ")}${phrase(f, ["total", "whole"], "، والإجمالي المذكور ")}.`,
  "headline-differs": (f) =>
    `في العنوان رقم غير رقم المتن${phrase(f, ["headline"], ": ")}${phrase(f, ["body"], " مقابل ")}. يُحفظ كلاهما.`,
  "doubled-magnitude": (f) =>
    `عدد ذُكرت مرتبته مرتين${phrase(f, ["quote"], ": «", "»")}. يُحفظ كما كُتب${phrase(f, ["perhaps"], "، ولعل المقصود ")}.`,
  "two-units": (f) =>
    `العدد نفسه${phrase(f, ["value"], " (", ")")} مذكور بوحدتين${coded(f, "a", codes.units, ": ")}${coded(f, "b", codes.units, " ثم ")}. تحقق من المقصودة.`,
  "party-changes": (f) =>
    `العدد نفسه${phrase(f, ["value"], " (", ")")} منسوب إلى طرف ثم إلى غيره${phrase(f, ["a"], ": ")}${phrase(f, ["b"], " ثم ")}. تحقق لمن هو.`,
  "broken-spelling": (f) =>
    `كلمة كُتبت مكسّرة لتفلت من المرشّحات${phrase(f, ["quote"], ": «", "»")}. قُرئت${phrase(f, ["word"], " «", "»")}.`,
  "text-cut": (f) =>
    `يبدو النص مقطوعاً: ينتهي في وسط جملة${phrase(f, ["quote"], " («", "»)")}. ابحث عن التقرير كاملاً.`,
  "too-many-claims": (f) =>
    `في النص أكثر من ${fact(f, "count")} من الأرقام والتواريخ والأماكن، فلم يُقرأ ما بقي منه${phrase(f, ["length"], " (", " حرفاً)")}${phrase(f, ["shared"], "، ففي القضية تقارير أخرى بطوله وتتقاسم كلها ")}. إن كان جدولاً أو سجلاً فأعطِ الصفوف التي تهمّك تقريراً وحدها.`,
  "unclosed-quote": () => "اقتباس يُفتح ولا يُغلق، فلا يُعرف يقيناً أين ينتهي الكلام المنقول.",

  "unknown-rule-parameter": (f) =>
    `ليس للقاعدة${phrase(f, ["rule"], " «", "»")} معامل بهذا الاسم${phrase(f, ["parameter", "name"], ": «", "»")}؛ فأُهمل.`,
  "revised-down": (f) =>
    `تراجعت حصيلة متصاعدة${phrase(f, ["source"], " لدى ")}${phrase(f, ["from"], ": من ")}${phrase(f, ["to"], " إلى ")}. قد يكون ذلك تصحيحاً أو عدّاً أضيق.`,
  copies: (f) =>
    f["direction"] === "unknown"
      ? `في «${fact(f, "of")}» و«${phrase(f, ["report", "name"], "")}» كلام واحد، ولا يُعرف من نقله عن الآخر؛ والرقم الذي يذكرانه معاً أصلٌ واحد.`
      : `«${phrase(f, ["report", "name"], "")}» يكرر كلام «${fact(f, "of")}»؛ والرقم الذي يذكرانه معاً أصلٌ واحد.`,
  "page-changed": (f) =>
    f["order"] === "unknown"
      ? `في الرسالة «${fact(f, "message")}»${phrase(f, ["from"], " ")}${phrase(f, ["to"], " في نسخة من محادثتها و")} في نسخة أخرى، ولا شيء يدل على الأخير منهما. والنسختان محفوظتان.`
      : f["message"] !== undefined
        ? `غيّرت الرسالة «${fact(f, "message")}» رقماً بين نسختين من محادثتها${phrase(f, ["from"], ": من ")}${phrase(f, ["to"], " إلى ")}. والنسختان محفوظتان.`
        : `غيّرت الصفحة${phrase(f, ["address"], " ")} رقماً بين نسختين محفوظتين${phrase(f, ["from"], ": من ")}${phrase(f, ["to"], " إلى ")}. والنسختان محفوظتان.`,
  "as-of-after-publication": (f) =>
    `رقم${phrase(f, ["value"], " (", ")")} منسوب إلى يوم بعد نشر تقريره${phrase(f, ["asOf"], ": ")}${phrase(f, ["published"], "، ونُشر ")}. يبقى التاريخان كما وردا؛ فتحقق من اليوم المقصود.`,
  "circular-credit": (f) =>
    `نسبة رقم${phrase(f, ["value"], " (", ")")} تدور في حلقة${phrase(f, ["row"], "، الصف ")}${phrase(f, ["sources"], ": ")}. يُحسب أصلاً واحداً؛ فابحث عمّن كان عنده أولاً.`,
  "comparison-limited": (f) =>
    `مقاطع ترد في أكثر من${phrase(f, ["limit"], " ")} نص${phrase(f, ["passages"], " (", ")")}. قورن كل نص منها بنص واحد من الباقي لا بها كلها.`,

  "too-many-answers": (f) =>
    `في التقرير أرقام كثيرة جداً تجيب عن سؤال واحد. وُزن من أرقامه ${fact(f, "weighed")}، المختلف قبل المكرّر، ووُضع ${fact(f, "count")} مع الأرقام التي لا تجيب عن سؤال. إن كان جدولاً أو سجلاً فأعطِ الصفوف التي تهمّك تقريراً وحدها.`,
  "pairs-limited": (f) =>
    `أزواج الأرقام في القضية أكثر من أن تُكتب كلها: من ${fact(f, "questions")} من الأسئلة الكبيرة تُذكر أزواج أول ${fact(f, "limit")} من الأرقام. أما الأجوبة والروايات والتقديرات فمن الأرقام كلها. لترى كل زوج زِن تقارير أقل معاً.`,
  "decision-double": (f) =>
    `رقم أُضيف باليد${phrase(f, ["who"], " أضافه ")}${phrase(f, ["decision"], " (", ")")} صارت القواعد تقرؤه أيضاً${phrase(f, ["figure"], ": ")}. يُحسب مرة واحدة، ويبقى ما قاله الشخص فيه.`,
  "decision-moved": (f) =>
    `قرار${phrase(f, ["who"], " اتخذه ")}${phrase(f, ["decision"], " (", ")")} حين كان التقرير مقروءاً على غير هذا${phrase(f, ["slot"], ": ")}${phrase(f, ["from"], " كان ")}${phrase(f, ["to"], " وصار ")}. القرار محفوظ؛ فأعد النظر فيه.`,
  "decision-lost": (f) =>
    `قرار${phrase(f, ["who"], " اتخذه ")}${phrase(f, ["decision"], " (", ")")} في شيء لم يعد موجوداً${phrase(f, ["figure", "question"], ": ")}. القرار محفوظ ولا أثر له الآن.`,
  "decisions-differ": (f) =>
    `اختلفت القرارات في الشيء نفسه${phrase(f, ["thing"], " (", ")")}${phrase(f, ["who"], ": ")}${phrase(f, ["decisions"], " (", ")")}. ويبقى المقروء على حاله حتى يحسمه قرار لاحق.`,
};
