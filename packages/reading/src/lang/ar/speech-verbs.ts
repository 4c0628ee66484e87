import type { Stance } from "../../model/source.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { conjugate } from "./conjugate.ts";

/**
 * Verbs with which Arabic reports let somebody speak, each from its third persons (`قال/يقول`). Tags: `say` takes any
 * complement, `say-that` only a clause (`أن`), `voices` only an object; `takes-bi`, `takes-an`, `takes-ila`, `takes-min`,
 * `takes-fi` the preposition of its own that ends its subject (`تحدثت مصالح الأمن عن`); `tells` first names who is told.
 */
export const arabicSpeechVerbs: readonly LexiconLine[] = [
  ...says("say", "قال/يقول|ذكر/يذكر|أوضح/يوضح|شرح/يشرح|روى/يروي|نبه/ينبه|نوه/ينوه|شدد/يشدد"),
  ...says("say", "اعتبر/يعتبر|صرح/يصرح"),
  ["قائلا قائلة قائلين", one("say", "reported", "say", "while-saying")],
  ["قالا قالتا", one("say", "reported", "say")],
  ["بالقول بقوله بقولها بقولهم", one("say", "reported", "by-saying")],
  ["باللوم باللائمة", one("accuse", "reported", "by-blaming")],
  // dialect, and the way Iraqis write it
  ["گال گالت يگول تگول بيقول بتقول بيقولوا", one("say", "reported", "say")],
  ...says("say", "أفاد/يفيد|أدلى/يدلي|جزم/يجزم|أقر/يقر|اعترف/يعترف", "takes-bi"),
  ...says("say", "أعلن/يعلن|كشف/يكشف|أفصح/يفصح|أعرب/يعرب", "takes-an"),
  ...says("say", "أشار/يشير|ألمح/يلمح|توصل/يتوصل|خلص/يخلص", "takes-ila"),
  ...says("say", "حذر/يحذر", "takes-min"),
  ...says("say", "أبلغ/يبلغ", "tells", "takes-bi", "takes-an"),
  ...says("say", "أخبر/يخبر|طمأن/يطمئن", "tells", "takes-bi"),
  ...says("about", "تحدث/يتحدث|حكى/يحكي", "takes-an"),
  ...says("publish", "نشر/ينشر|غرد/يغرد|كتب/يكتب"),
  ...says("endorse", "أكد/يؤكد"),
  ...says("count", "وثق/يوثق|رصد/يرصد|سجل/يسجل|أحصى/يحصي"),
  ...says("estimate", "قدر/يقدر", "takes-bi"),
  ...says("add", "أضاف/يضيف|تابع/يتابع|استطرد/يستطرد|أردف/يردف|استدرك/يستدرك", "add"),
  ["واصل واصلت", one("add", "reported", "say", "add")],
  ["لفت لفتت لفتوا رأى رأت أبدى أبدت", one("say", "reported", "say", "takes-ila")],
  ...forms("رجح/يرجح|توقع/يتوقع|خمن/يخمن|تكهن/يتكهن", one("guess", "hedged", "say")),
  ...forms("زعم/يزعم|ادعى", one("distance", "hedged", "say")),
  // `يُدعى «…»` is written alike: the present says only with `أن`
  ["يدعي تدعي يدعون", one("distance", "hedged", "say-that")],
  ...forms(
    "نفى/ينفي|فند/يفند|كذب/يكذب|استبعد/يستبعد|أنكر/ينكر|دحض/يدحض",
    one("deny", "denied", "say", "denies"),
  ),
  ...forms("قلل/يقلل|تبرأ/يتبرأ|تنصل/يتنصل", one("deny", "denied", "voices", "takes-min")),
  ["يتذكر تتذكر يتذكرون يستذكر تستذكر", one("say", "reported", "say")],
  ...forms("شكك/يشكك", one("act", "questioned", "voices", "takes-fi")),
  ...forms("اتهم/يتهم|حمل/يحمل", one("accuse", "reported", "say-accuse", "takes-bi")),
  ...forms("تبنى/يتبنى", one("claim", "reported", "say-claim")),
  ["سأل سألت تساءل تساءلت يتساءل تتساءل يسأل", one("ask", "questioned", "ask")],
  ...forms(
    // `علّقت الجامعة الدروس` says nothing
    "علق/يعلق|شهد/يشهد|أجمع/يجمع|ردد/يردد|دلل/يدلل|أصر/يصر|تمسك/يتمسك|أقسم/يقسم|تعهد/يتعهد|وعد/يعد|شكا/يشكو|اشتكى/يشتكي|أنبأ/ينبئ|رد/يرد|أجاب/يجيب|عقب/يعقب|زاد/يزيد|ختم/يختم|فسر/يفسر|استنتج/يستنتج|افترض/يفترض|سرد/يسرد|استذكر/يستذكر|تذكر/يتذكر|استغرب/يستغرب|برر/يبرر|لاحظ/يلاحظ|لمح/يلمح|أثبت/يثبت|صاح/يصيح|همس/يهمس|صرخ/يصرخ|حلف/يحلف|اكتشف/يكتشف|كرر/يكرر|لوح/يلوح|هتف/يهتف|تمتم/يتمتم|غمغم/يغمغم|اقترح/يقترح|تصور/يتصور|ارتأى/يرتئي|استخلص/يستخلص|احتج/يحتج|تذرع/يتذرع|جادل/يجادل|نصح/ينصح|أفتى/يفتي|جاهر/يجاهر|تذمر/يتذمر|تأسف/يتأسف|برهن/يبرهن|أوحى/يوحي|أسهب/يسهب|لخص/يلخص|اختصر/يختصر|باح/يبوح|صارح/يصارح|بكى/يبكي|انتحب/ينتحب|تباهى/يتباهى|تفاخر/يتفاخر|تبجح/يتبجح|افتخر/يفتخر|هون/يهون",
    one("say", "reported", "say-that"),
  ),
  // a document shows without a clause too: `تظهر الصور أضرارا`
  ...forms("أظهر/يظهر|أورد/يورد|تضمن/يتضمن", one("say", "reported", "say-that", "shows")),
  ["دلت تدل بينت لفتت يلفت تلفت يرى ترى يرون", one("say", "reported", "say-that")],
  ...forms("ظن/يظن|اعتقد/يعتقد|اشتبه/يشتبه", one("guess", "hedged", "say-that")),
  // verbs that speak with an object of their own: `وصف النائب المشروع`, `عزا قائد الشرطة الحريق إلى عطل`
  ...forms(
    "دعا/يدعو|وصف/يصف|عزا/يعزو|أرجع/يرجع|رحب/يرحب|نعى/ينعى|استهجن/يستهجن|أسند/يسند|استنكر/يستنكر|أدان/يدين|دان|شجب/يشجب|ناشد/يناشد|أهاب/يهيب|بث/يبث|أذاع/يذيع|حث/يحث|ندد/يندد|جدد/يجدد|أشاد/يشيد|انتقد/ينتقد|تداول/يتداول|روج/يروج|زف/يزف|أيد/يؤيد|عارض/يعارض|سوغ/يسوغ|فضح/يفضح",
    one("act", "reported", "voices"),
  ),
  ...forms("هدد/يهدد|توعد/يتوعد", one("act", "reported", "voices", "takes-bi")),
  [
    "وعد وعدت وعدوا تعهد تعهدت تعهدوا يتعهد تتعهد",
    one("act", "reported", "voices", "takes-bi", "only-takes"),
  ],
  ["عبرت عبروا يعبر تعبر يعبرون", one("act", "reported", "voices", "takes-an", "only-takes")],
  [
    "طالب طالبت طالبوا يطالب تطالب يطالبون",
    one("act", "reported", "voices", "takes-bi", "only-takes"),
  ],
  [
    "أخبره أخبرها أخبرني أخبرنا أخبروه أخبروها أخبروني أخبروني أبلغه أبلغها أبلغني أبلغنا أبلغوها أخبرته أخبرتها أخبرتني أخبرتنا أبلغته أبلغتها أبلغتني أبلغتنا",
    one("say", "reported", "say-that", "tells"),
  ],
  [
    "وصفه وصفها وصفته وصفتها وصفهم اعتبره اعتبرها اعتبرته اعتبرتها وصفوه وصفوها",
    one("act", "reported", "voices", "takes-bi", "only-takes"),
  ],
  ...saidOn(
    "مؤكد مضيف موضح مشير لافت معلن مبين متابع محذر منوه مشدد مقدر قائل ناقل معترف مقر مفيد ذاكر كاشف معتبر ملمح منبه",
    "add",
    "reported",
  ),
  ...saidOn("متهم محمل", "accuse", "reported", "accuses-on"),
  ...saidOn("نافي ناف", "deny", "denied"),
  ...saidOn("مرجح متوقع", "guess", "hedged"),
  ...saidOn("زاعم مدعي", "distance", "hedged"),
  ...saidIt("فند كذب أنكر دحض نفى استبعد", one("deny", "denied", "said-it")),
  [
    "نفاه نفاها ينفيه تنفيه ينفيها تنفيها ينكره تنكره ينكرها تنكرها يكذبه تكذبه يكذبها تكذبها يفنده تفنده يستبعده تستبعده يستبعدها تستبعدها يرفضها ترفضها",
    one("deny", "denied", "said-it"),
  ],
  ...saidIt(
    "قال أعلن بث نشر ذكر تداول تناقل أشاع أورد نقل زعم أذاع روج أكد ادعى كشف كتب عزا أرجع وثق رصد سجل أحصى قدر وصف",
    one("say", "reported", "said-it"),
  ),
  [
    "يقوله تقوله ينشره تنشره يبثه تبثه يتداوله تتداوله يروجه تروجه يزعمه تزعمه يدعيه تدعيه يعلنه تعلنه يذيعه تذيعه يتناقله تتناقله يتناقلونه يردده تردده يشيعه تشيعه أحصاه أحصته يقولونه يعزوه تعزوه يرجعه ترجعه يؤكدها تؤكدها يؤكده تؤكده يذكره يصفه تصفه يصفونه أكده أكدها ذكره كشفه نقله وثقه وثقها رصده رصدها",
    one("say", "reported", "said-it"),
  ],
  [
    "يتهمكم تتهمكم اتهمكم اتهموكم يتهموننا يتهمنا تتهمنا اتهمنا يتهمونهم يتهمه يتهمها تتهمه تتهمها اتهمه اتهمها اتهمته اتهمتها اتهموه اتهموها",
    one("accuse", "reported", "voices"),
  ],
];

type Said = LexiconLine[1];

function one(slot: string, stance: Stance, ...tags: readonly string[]): Said {
  return { tags: [...tags, "no-suffix"], slot, stance };
}

function says(slot: string, pairs: string, ...tags: readonly string[]): readonly LexiconLine[] {
  return forms(pairs, one(slot, "reported", "say", ...tags));
}

/**
 * Third persons only: what "we" say has no subject. Without the dual in `ا`, which is written like an adverb (`نقلا`,
 * `علما`, `ردا`, `نفيا`).
 */
function forms(pairs: string, said: Said): readonly LexiconLine[] {
  return pairs.split("|").map((pair): LexiconLine => {
    const [past = "", present = ""] = pair.split("/");
    const dual = past.endsWith("ى") ? `${past.slice(0, -1)}يا` : `${past}ا`;
    const we = `ن${present.slice(1)}`;
    const kept = conjugate(pair)
      .split(" ")
      .filter((form) => form !== dual && !form.endsWith("نا"))
      .filter((form) => present === "" || (form !== we && form !== `س${we}`));
    return [kept.join(" "), said];
  });
}

/** Participles by which the last source speaks on (`مؤكداً أن`, `متهمة`), from their masculine. */
function saidOn(
  words: string,
  slot: string,
  stance: Stance,
  ...tags: readonly string[]
): readonly LexiconLine[] {
  return words
    .split(" ")
    .map((word) => [
      `${word}ا ${word}ة ${word}ين`,
      { tags: ["says-on", ...tags, "no-suffix"], slot, stance },
    ]);
}

/** With what was said as a suffix (`ما بثته الإذاعة`), from the past. */
function saidIt(words: string, said: Said): readonly LexiconLine[] {
  return words.split(" ").map((past) => {
    const stem = past.endsWith("ى") ? past.slice(0, -1) : past;
    const he = past.endsWith("ى") ? `${stem}اه ${stem}اها` : `${past}ه ${past}ها`;
    // `نشره` folds like `نشرة`, a bulletin: of words of three letters the feminine alone
    const short = past.length > 3 || past === "قال" || past === "زعم" ? he : "";
    return [`${short} ${stem}ته ${stem}تها ${stem}وه ${stem}وها`, said];
  });
}
