import { arabicPhrase } from "../../../extract/attributions/arabic-phrase.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { marked } from "../../marked.ts";
import type { Match, Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import type { Item } from "../../../text/item.ts";
import { saidOfSide } from "../../../extract/statements/arabic-charges.ts";
import { clauseEnd, isNegated } from "../../../extract/statements/clause.ts";
import {
  clauseStated,
  spokenIf,
  stated,
  statedAfter,
  statedPlainly,
} from "../../../extract/statements/reads.ts";

const ENDS: { readonly tags: readonly string[] } = { tags: ["comma", "stop", "clause", "colon"] };

/** A verb of death or wounds: nobody hurt is a figure of zero. */
function harms(item: Item | undefined): boolean {
  const measure = item?.sense?.measure;
  return measure === "killed" || measure === "wounded" || measure === "missing";
}

/** Somebody denies something: not `نفي إلى` (exiled), `في نفي الخبر`, `لم ينف`. */
function isDenying(items: readonly Item[], from: number): boolean {
  const verb = items[from];
  const next = items[from + 1];
  if (verb === undefined || verb.def || verb.prep !== "" || next === undefined) return false;
  if (next.tags.includes("stop") || next.word === "الي" || items[from + 2]?.word === "الي")
    return false;
  if (PREPOSITIONS.has(items[from - 1]?.word ?? "")) return false;
  // `نفي` without a speaker before or behind it is the noun or the passive.
  return !isNegated(items, from);
}
/** `إنه لم يقصف`: who speaks says it of himself. */
function saysOfItself(before: Item | undefined): boolean {
  return before?.tags.includes("that") === true && /(?:ه|ها|هم|هما|نا)$/u.test(before.word);
}

/** Whoever uses the verb denies: `قالت الحركة: "تنفي قواتنا قصف غريان"`, `قال إنه قتل 12 ونفى قصف المدينة`. */
function denial(match: Match, context: ReportContext): StatementDraft | null {
  const made = stated("denial", "ar")(match, context);
  if (made === null) return null;
  const end = behindAside(match, context.raw);
  return { ...made, end: Math.max(end, made.end), stance: "denied" };
}

/** `نفى الجيش، قصف مدرسة`, `نفى الناطق باسم الجيش، اليوم الأحد، قصف مدرسة`: the comma, or a day between two, parts who denies from what he denies. */
function behindAside({ items, from }: Match, raw: string): number {
  const who = arabicPhrase(items, from + 1, items.length, "any");
  let at = who?.to ?? items.length;
  if (items[at]?.word === "في" && items[at + 1]?.chunk?.kind === "name") at += 2;
  if (!isComma(items[at])) return 0;
  const day = items.findIndex((item, i) => i > at && isComma(item));
  const isDay = day > 0 && items.slice(at + 1, day).every(({ chunk }) => chunk?.kind === "date");
  const object = isDay ? day + 1 : at + 1;
  const first = items[object];
  if (first === undefined || first.conj || hasAny(first, ["say", "cite", "according", "that"]))
    return 0;
  return clauseEnd(items, object + 1, raw);
}

function isComma(item: Item | undefined): boolean {
  return item?.tags.includes("comma") === true;
}

const PREPOSITIONS: ReadonlySet<string> = new Set("في من الي علي عن بعد رغم قبل حول".split(" "));

/** What is denied, and by whom. */
export const arabicDenials: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "ar.statement.denied",
    pattern: [
      // A denial by a known side is a claim of its own
      "denies actor:source|party-noun|body-noun",
      // To reject an accusation denies it; to reject an offer does not
      "v-reject !that|stop{0,6} n-charge",
      // `استبعد الوزير أن يكون الحريق متعمداً`: what he does not hold to be so
      "=استبعد|=استبعدت|=استبعدوا|=يستبعد|=تستبعد|=مستبعدا|=مستبعده !that|stop|comma{0,6} that =يكون|=تكون|=يكونوا",
    ],
    read: (match, context) =>
      match.items[match.from]?.tags.includes("denies") === true
        ? denial(match, context)
        : stated("denial", "ar")(match, context),
    why: "A known side denies, rejects an accusation or rules out that it is so; to reject an offer denies nothing.",
    hits: marked(
      "denial",
      "{نفت قوات الوادي الرواية كلها}.",
      "و{نفت وزارة الداخلية القصة}.",
      "{نفت قوات الوادي، اليوم الأحد، قصف المدرسة}.",
      "{نفت قوات الوادي، قصف المدرسة}.",
      "{رفض الناطق هذه الاتهامات}.",
      "{ترفض الحركة كل المزاعم}.",
      "{استبعد الوزير أن يكون الحريق متعمدا}.",
      "وتحدث {مستبعدا أن تكون العملية مدبرة}.",
    ),
    misses: [
      "نفى الرجل التهمة.",
      "نفي الشاعر إلى جزيرة.",
      "رفض الوفد الهدنة.",
      "رفضت الإدارة الطلب.",
      "لم يستبعد الوزير أن يكون الحريق متعمدا.",
      "استبعد المدرب اللاعب.",
    ],
  },
  {
    id: "ar.statement.no-truth",
    pattern: "=صحه",
    read: statedAfter("لا", "denial", "ar"),
    why: "`لا صحة لـ` denies without a verb.",
    hits: marked("denial", "لا {صحة لما يتداول عن هروب السجناء}.", "أكد أن لا {صحة لهذه الأنباء}."),
    misses: ["صحة المواطن أولا.", "وزارة صحة للجميع."],
  },
  {
    id: "ar.statement.denies",
    pattern: "v-deny actor:source|party-noun|body-noun?",
    read: (match, context) => (isDenying(match.items, match.from) ? denial(match, context) : null),
    why: "A denial by anybody is a claim of its own; its object tells it from `نُفي` (was exiled).",
    hits: marked(
      "denial",
      "و{نفى المحافظ نية السلطات رفع الأسعار}.",
      "و{تنفي وفاة أي موقوف}.",
      "قال المتحدث: {ننفي صلتنا بالحريق}، ونحمل البلدية المسؤولية.",
      "قال المتحدث إن الحركة {تنفي صلتها بالقصف}، وإنها تتهم الجيش به.",
    ),
    misses: ["نفي الشاعر إلى جزيرة.", "لم ينف الرجل أن الباب كان مفتوحا."],
  },
  {
    id: "ar.statement.not-correct",
    pattern: [
      // To call a story a pure lie denies it
      "=كذب|=افتراء|=اكاذيب|=شايعات|=ادعاءات|=محض|=مجرد|=انباء =محض|=وافتراء|=باطله|=كاذبه|=مغرضه|=كذب|=افتراء|=اكاذيب|=شايعات|=افتراءات|=هراء|=دعايه|=تلفيق",
      // `عارٍ من الصحة`: what was spread is denied
      "=عار|=عاريه|=عاري =من|=عن =صحه|=الصحه",
      // A side that says it did not burn or shell denies a charge; other things that were not done deny nothing
      "=لم|=ولم|=ولن|=لن violence !that|stop{0,1} actor:source|party-noun|ours",
      // `أكد الجيش أن أي غارة لم تصب مدنيين`: that none of its deeds did harm is a denial
      "that =اي n-deed !stop|comma{0,4} =لم|=لن",
      // `غير صحيح` denies what was said
      "=غير|=ليس|=ليست =صحيح|=صحيحه|=صحيحا|=دقيق|=دقيقه|=صحيحين|=حقيقي|=حقيقيه|=واقعي",
      // `مفبرك`: what was spread is said to be made up
      "=مفبرك|=مفبركه|=ملفق|=ملفقه|=مختلق|=مختلقه",
    ],
    read: statedPlainly("denial", "ar"),
    why: "What was said is called a lie, made up or not correct (`كذب محض`, `عارٍ من الصحة`, `غير صحيح`, `مفبرك`), or a side says that it did not do it.",
    hits: marked(
      "denial",
      "ما نشر عن الإعدام {كذب محض}.",
      "هذه {شائعات مغرضة لا أكثر}.",
      "ما تداولته الصفحات {عار من الصحة}.",
      "الأنباء {عارية عن الصحة تماما}.",
      "{لم تحرق كتيبة الوادي بيتا}.",
      "{لم تستهدف وحداتنا الأحياء}.",
      "أكد المجلس {أن أي غارة لم تصب مدنيين}.",
      "قال المتحدث {إن أي قصف لم يطل الحي}.",
      "ما يقال عن الإعدام {غير صحيح}.",
      "هذه الأرقام {ليست صحيحة}.",
      "الصور التي نشرت {مفبركة}.",
      "هذا خبر {ملفق من أوله}.",
    ),
    misses: [
      "سمعوا شائعات كثيرة.",
      "كذب الولد على أمه.",
      "هذا عار على الجميع.",
      "الجدار عار من الطلاء.",
      "لم ترد قوات الوادي على الأسئلة.",
      "لم تحرق الشمس العشب.",
      "أكد أن غارة لم تصب هدفها.",
      "قال إن أي غارة مدانة.",
      "هذا صحيح.",
      "طريق غير معبد.",
      "الصور التي نشرت واضحة.",
      "خبر قديم.",
    ],
  },
  {
    id: "ar.statement.baseless",
    pattern: "=لا =اساس|=اساسا",
    read: (match, context) =>
      match.items[match.from + 1]?.prep === ""
        ? statedPlainly("denial", "ar")(match, context)
        : null,
    why: "`لا أساس لـ` denies without a verb; without its `لا` it would say the opposite.",
    hits: marked("denial", "{لا أساس لهذه المزاعم}.", "قالت الحركة إنه {لا أساس لما قيل}."),
    misses: ["أساس البيت متين.", "على أساس الاتفاق."],
  },

  {
    id: "ar.statement.side-did-not",
    pattern:
      "=لم|=ولم|=لن v-attack|v-kill|violence|=يشارك|=يشاركوا|=تشارك|=يتورط|=يتورطوا|=تتورط|=يطلقوا",
    read: clauseStated(
      "denial",
      "ar",
      (items, from) => saidOfSide(items, from) || saysOfItself(items[from - 1]),
    ),
    why: "`قال إن قواته لم تستهدف المدنيين`, `قال الجيش إنه لم يقصف المشفى`: a side that is said not to have done it denies a charge.",
    hits: marked(
      "denial",
      "قال الناطق إن {قوات الوادي لم تستهدف المدنيين}.",
      "قال المجلس إنه {لم يقصف المشفى}.",
      "قالت الجبهة إن {مقاتليها لم يشاركوا في الهجوم}.",
    ),
    misses: ["لم تقصف الطائرات شيئاً.", "قال إن البرد لم يقتل الزرع."],
  },

  {
    id: "ar.statement.none-of-ours",
    pattern: "=لم|=ولم !stop|comma{1,4} =اي !stop|comma{1,3} ours",
    // `لم يُصب أي من مجاهدينا` counts and denies nothing.
    read: (match, context) =>
      harms(match.items[match.from + 1]) ? null : statedPlainly("denial", "ar")(match, context),
    why: "`لم يعبر … أي جندي من جنودنا`: a denial in the first person.",
    hits: marked(
      "denial",
      "{لم يعبر النهر أي جندي من جنودنا}.",
      "و{لم يدخل القرية أي من مقاتلينا}.",
    ),
    misses: ["لم يصل أي من السكان.", "وصل جنودنا."],
  },

  {
    id: "ar.statement.we-did-not",
    pattern: "=لم|=ولم =نستهدف|=نقصف|=نقتل|=نحرق|=نهاجم|=نهجر|=نطلق|=نرتكب|=نعتد|=نعدم",
    read: statedPlainly("denial", "ar", "denied"),
    why: "`لم نقصف`: a side denies a charge in the first person.",
    hits: marked("denial", "{لم نقصف السوق}.", "و{لم نرتكب أي جريمة هناك}."),
    misses: ["لم نصل بعد.", "نقصف مواقعهم."],
  },
  {
    id: "ar.statement.no-link",
    pattern: "=علاقه|=صله|=علم =لنا|=له|=لها|=لهم|ours",
    read: statedAfter("لا", "denial", "ar"),
    why: "`لا علاقة لنا` denies a part in it.",
    hits: marked("denial", "لا {علاقة لنا بالحريق}.", "قال إنه لا {صلة له بالهجوم}."),
    misses: ["علاقة له قديمة.", "صلة رحم."],
  },

  {
    id: "ar.statement.rejects-what",
    pattern:
      "v-reject !that|stop|comma{1,5} =ما|=لما =تداولته|=تداوله|=نشرته|=نشره|=قيل|=ورد|=ذكرته|=اشيع|=يشاع|=بثته|=روجته|=زعمته|=تردد",
    read: (match, context) =>
      /^[وف]?[يتن]?(?:كذب|رفض)/u.test(match.items[match.from]?.word ?? "")
        ? stated("denial", "ar")(match, context)
        : null,
    why: "`كذّب المتحدث ما تداولته الصفحات`: what others told is rejected.",
    hits: marked("denial", "{كذب المتحدث ما تداولته الصفحات}.", "{رفضت الإدارة بشدة ما قيل عنها}."),
    misses: ["رفض الوفد ما عرض عليه.", "استنكرت الوزارة ما ورد في البيان."],
  },

  {
    id: "ar.statement.ours-not",
    pattern: "=لم|=ولم|=لن|=ولن violence _",
    read: (match, context) =>
      match.items[match.to - 1]?.word.endsWith("نا") === true
        ? statedPlainly("denial", "ar", "denied")(match, context)
        : null,
    why: "`لم تقصف مدفعيتنا`: the suffix says whose guns.",
    hits: marked(
      "denial",
      "{لم تقصف مدفعيتنا أي حي}.",
      "لم تحرق سرايا البيوت... {لم تهاجم دوريتنا أحدا}.",
    ),
    misses: ["لم تحرق الشمس العشب.", "قصفت مدفعيتنا التل."],
  },
  {
    id: "ar.statement.there-was-none",
    pattern:
      "=لم|=ولم|=لا|=ولا|=لن =يكن|=تكن|=يقع|=تقع|=يحدث|=تحدث|=يجر|=يوجد|=توجد|=يسجل|=تسجل|=يكونوا|=يحصل !stop|comma|=سوي|=الا|=غير{0,5} =اي|=احد|=ايه|n-deed|=مدني|=مدنيون|=مسلح|=مسلحون",
    read: spokenIf("denial", "ar"),
    why: "`لم يكن بين القتلى أي مدني` in the mouth of a body or a side denies what others say; an outlet only tells.",
    hits: marked(
      "denial",
      "قالت الوزارة إنه {لم تقع أي حادثة}.",
      "أكد المتحدث أنه {لا توجد أي مجاعة}.",
    ),
    misses: [
      "لم يقع أي حادث.",
      "لا يوجد خبز.",
      "قالت الوزارة إنه لم تكن هناك سوى غارة واحدة على الوادي.",
      "قالت الوزارة إنه لم تقع إلا حادثة واحدة.",
    ],
  },
  {
    id: "ar.statement.is-a-lie",
    pattern: "=كذب|=كاذب|=كاذبه|=باطل|=باطله|=افتراء|=اكاذيب|=تلفيق|=هراء|=مضلل|=مضلله",
    read: clauseStated(
      "denial",
      "ar",
      (items, from, to) =>
        hasAny(items[to] ?? ENDS, ENDS.tags) &&
        items
          .slice(Math.max(0, from - 14), from)
          .some(({ word, tags }) => word === "ما" || tags.includes("n-charge")),
    ),
    why: "`ما يروّجه العدو كذب`: what others say is called a lie.",
    hits: marked("denial", "{ما يروجه العدو عن استسلام الرجال كذب}.", "و{هذه الرواية كاذبة}."),
    misses: ["قال كذب.", "كذب الولد على أمه."],
  },
  {
    id: "ar.statement.none-of-us",
    pattern: "=لم|=ولم|=لن|=لا !stop|comma{1,3} =احد|=احدا",
    read: spokenIf(
      "denial",
      "ar",
      (items, from, to) =>
        !harms(items[from + 1]) &&
        items.slice(from + 1, to).some(({ word }) => word === "منا" || /^ن.{3}/u.test(word)),
    ),
    why: "`لم نُخرج أحداً`, `لم يستسلم منا أحد`: a side denies in the first person.",
    hits: marked("denial", "قال القائد: {لم نطرد أحدا}.", "وأكد القائد أنه {لم يستسلم منا أحد}."),
    misses: ["لم يصل أحد.", "قال إنه لم ير أحدا."],
  },
  {
    id: "ar.statement.says-nobody",
    pattern:
      "=يقول|=تقول|=تگول|=يگول|=بيقول|=بتقول|=بيقولوا|=يقولوا =محد|=مافي|=مافيش|=ماكو|=ماكان|=محدش|=ماحدا",
    read: statedPlainly("denial", "ar", "denied"),
    why: "The dialects deny in one word (`الحكومة تگول محد مات`, `مافي`).",
    hits: marked("denial", "الحكومة {تگول محد مات}.", "والراديو {يقول مافي زول طردوه}."),
    misses: ["مافي خبز.", "الحكومة تقول شيئا."],
  },
];
