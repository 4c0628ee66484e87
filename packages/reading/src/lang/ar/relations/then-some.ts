import { measureOver } from "../../../extract/figures/drafts.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { asKin, isElided, isYearLike } from "../../relation-kin.ts";
import { mayBeBare } from "../figure-bare.ts";
import { isTellingVerb } from "../telling-words.ts";
import { ends } from "./words.ts";
import { folded } from "../nouns/tallied.ts";
import { conjugate } from "../conjugate.ts";
import { spelled } from "../../../text/spelled.ts";
import { isOf } from "../../../text/traits.ts";

/** What befell some of those told before, none of it a measure: referred, acquitted, refused, treated, kept. */
const BEFELL = folded(
  conjugate(
    "أحيل/يحال|أحال/يحيل|برأ/يبرئ|برئ/يبرأ|أدان/يدين|أدين/يدان|رفض/يرفض|رحل/يرحل|نقل/ينقل|عولج/يعالج|خضع/يخضع|غرم/يغرم|حرم/يحرم|عزل/يعزل|أعفي/يعفى|شطب/يشطب|أضيف/يضاف|أغلق/يغلق|نفذ/ينفذ|خفف/يخفف|ثبت/يثبت|نجا/ينجو|بقي/يبقى|صمد/يصمد|تراجع/يتراجع|انسحب/ينسحب|وصل/يصل|غادر/يغادر|استقر/يستقر|توزع/يتوزع|أعيد/يعاد|أرجئ/يرجأ|سمح/يسمح|عبر/يعبر|جلد/يجلد|حول/يحول|أدخل/يدخل|أخرج/يخرج|ألحق/يلحق|أعاد/يعيد|طرد/يطرد|فصل/يفصل|أوقف/يوقف|استجوب/يستجوب|استدعي/يستدعى|استدعى/يستدعي|حوكم/يحاكم|سجن/يسجن|نفي/ينفى|أبعد/يبعد|وضع/يوضع|أبقي/يبقى|أبقى/يبقي|تعافى/يتعافى|شفي/يشفى|فحص/يفحص|أسعف/يسعف|بتر/يبتر|أجري/يجرى|تلقى/يتلقى|انتظر/ينتظر|رجح/يرجح|اختبأ/يختبئ|تحصن/يتحصن|توارى/يتوارى|لجأ/يلجأ|احتمى/يحتمي|تاه/يتيه|ضاع/يضيع|علق/يعلق|حوصر/يحاصر|آثر/يؤثر|فضل/يفضل|اختار/يختار|وافق/يوافق|تمسك/يتمسك|أضرب/يضرب|أصر/يصر|اعترف/يعترف|أقر/يقر|أنكر/ينكر|انضم/ينضم|التحق/يلتحق|انشق/ينشق|سوى/يسوي|ظل/يظل|مكث/يمكث|أعتق/يعتق|خطب/يخطب|عذب/يعذب|ضرب/يضرب|جند/يجند|جرد/يجرد|سلب/يسلب|نسب/ينسب|أسند/يسند|صنف/يصنف|سجل/يسجل|وثق/يوثق|أثبت/يثبت|طعن/يطعن|استأنف/يستأنف|خرج/يخرج|دخل/يدخل|غرق/يغرق|فر/يفر",
  ),
);

/** What became of some of those just told of. */
export const thenSomeRelation: Relation = {
  id: "ar.relation.then-some",
  why: "`اعتُقل عشرات المتظاهرين، فيما أحيل ستة إلى النيابة`: a number without a noun right behind its verb is of those told of before it.",
  hits: [
    ["اعتقلت الشرطة عشرين متظاهراً، فيما أحيل ستة إلى النيابة", "other protesters 6"],
    ["اعتقلت الشرطة 30 رجلاً، وأُعفي تسعة بعد أسبوع", "other men 9"],
    ["دُمّر 22 محلاً وتضرر 38", "damaged shops 38"],
    ["تدمير 9 آليات بالكامل وإعطاب 4", "damaged vehicles 4"],
    ["أطلقت الفصائل 40 صاروخاً، اعترضت منها الدفاعات الجوية 33", "other missiles 33 part"],
  ],
  misses: [
    "أحيل ستة إلى النيابة",
    "قُتل 20 مدنياً، وأحيل ستة حراس إلى النيابة",
    "قُتل 20 مدنياً، ووصل في السادسة مسعفون",
    "تضرر 93 متجراً، وشملت السيول 14 من مجموع 18 ولاية",
  ],
  read: (count, at, clause) => {
    const { items, before, earlier } = clause;
    const last = before.findLast(({ mode }) => mode !== "part") ?? earlier;
    const item = items[at];
    if (last === null || item === undefined || !isElided(count) || isYearLike(count)) return null;
    if (isOfOthers(items, at)) return null;
    const others = count.noun.includes("others") && !count.noun.includes("them");
    if (item.prep !== "" || item.conj) return null;
    if (!others && (count.noun.length > 0 || !mayBeBare(items, at))) return null;
    // `وأن خمسة آخرين يفاوضون على ذلك`: a plural verb of their own
    const does = items[at + 1];
    const acts = others && does?.chunk === null && ACT.test(does.word) && !does.conj;
    if (acts && !isThing(last.count.unit))
      return { measure: measureOver(does, asKin(count, clause), items) ?? "other", elided: true };
    const verb = verbRightBefore(items, at) ?? verbOverAmong(items, at);
    if (verb === null) return null;
    const most = last.count.quantity.high;
    const low = count.quantity.low;
    const kin = asKin(count, clause);
    const own = measureOver(verb, kin, items);
    // `دُمّر 22 محلاً وتضرر 38`, `تدمير 9 آليات وإعطاب 4`: beside those before, however many
    const beside = own !== null && own !== last.measure && isThing(last.count.unit);
    if (low === null || (!others && !beside && most !== null && low >= most)) return null;
    const mode = isOfThem(items, at) ? ({ mode: "part" } as const) : {};
    if (own !== null) return { measure: own, phase: "done", elided: true, ...mode };
    const told = BEFELL.has(verb.word) || BEFELL.has(verb.word.replace(/^[وف]/u, ""));
    if (!told && !(isThing(last.count.unit) && isTellingVerb(verb))) return null;
    return { measure: "other", phase: "done", elided: true, ...mode };
  },
};

/** `شملت السيول 14 من مجموع 18 ولاية`: the noun of the whole says what they are. */
function isOfOthers(items: readonly Item[], at: number): boolean {
  const of = items.slice(at + 1, at + 3).findIndex((one) => isOf(one, WHOLE));
  const whole = of < 0 ? undefined : items[at + of + 2];
  const noun = of < 0 ? undefined : items[at + of + 3];
  if (whole?.chunk?.kind === "count") return true;
  return whole?.chunk?.kind === "quantity" && noun?.chunk === null && !ends(noun) && !noun.conj;
}
const WHOLE = spelled("اصل|مجموع|اجمالي");

/** `وإعطاب 4`: a deed done to things, told by its noun. */
function ruins({ tags, sense }: Item): boolean {
  return (
    tags.includes("masdar") && (sense?.measure === "destroyed" || sense?.measure === "damaged")
  );
}

/** `يفاوضون`, `رفضوا`: a verb whose subject is several persons. */
const ACT = /^(?:ي\p{L}{2,}ون|\p{L}{3,}وا)$/u;

/** `منها` before the number, in its own clause. */
function isOfThem(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const item = items[i];
    if (item?.tags.includes("among") === true) return true;
    if (item === undefined || ends(item) || item.tags.includes("comma")) return false;
  }
  return false;
}

/** `اعترضت منها الدفاعات الجوية 33`: who did it stands between the two. */
function verbOverAmong(items: readonly Item[], at: number): Item | null {
  for (let i = at - 1; i >= Math.max(1, at - 4); i--) {
    const item = items[i];
    if (item === undefined || ends(item) || item.tags.includes("comma")) return null;
    if (item.tags.includes("among")) return verbRightBefore(items, i);
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return null;
    if (item.tags.includes("pred") || item.prep !== "" || item.conj) return null;
  }
  return null;
}

/** The verb right before the number, over `منهم`, `نحو` or an adverb of a word. */
function verbRightBefore(items: readonly Item[], at: number): Item | null {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || item.def) return null;
    const { tags, word } = item;
    const verb =
      (tags.includes("pred") && (tags.includes("verb") || ruins(item))) ||
      isTellingVerb(item) ||
      BEFELL.has(word) ||
      BEFELL.has(word.replace(/^[وف]/u, ""));
    if (verb) return item.prep === "" && items[i - 1]?.tags.includes("neg") !== true ? item : null;
    if (!tags.includes("among") && !tags.includes("about")) return null;
  }
  return null;
}
