import { countOfNoun } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import { isCarriedOff, nounMeasure } from "../figure-contexts.ts";
import { combined } from "../both-fates.ts";
import { byPredicate, GAP, modeOf } from "../figure-reads.ts";
import { isLone } from "../lone.ts";
import { negatedAt } from "../negated-at.ts";
import { oneMore, singular } from "../figure-singles.ts";
import { byItself } from "../figure-tolls.ts";
import { arePapersOf } from "../handed-to.ts";
import { swapPhase } from "../swap-phase.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Item } from "../../../text/item.ts";
import type { FigureRule } from "./rule.ts";

/** `استعادت 45 منهم`, of those who fled: no rule of verbs knows them, and they have not fled a second time. */
function takenBack(items: readonly Item[], at: number): boolean {
  const verb = items.slice(Math.max(0, at - 4), at).findLast(({ tags }) => tags.includes("pred"));
  if (verb?.tags.includes("recapture") !== true) return false;
  const captive = (tags: readonly string[]): boolean =>
    tags.includes("captive") && !tags.includes("fugitive");
  const fled = items.some(({ tags }) => tags.includes("flight") || tags.includes("fugitive"));
  return fled || !items.slice(0, at).some(({ tags }) => captive(tags));
}

/** Items looked back over for the `وهم` that opens a breakdown. */
const ROWS = 24;

function isPredicate({ tags }: Item): boolean {
  return tags.includes("pred");
}

function isThey({ tags }: Item): boolean {
  return tags.includes("they");
}

/** `قُتل ضابط في الجيش مع خمسة من عناصره`: the one right behind the verb, beside those who were with him. */
function withTheOne(m: Match, found: readonly FigureDraft[] | null): readonly FigureDraft[] | null {
  const [all, p, c] = [found?.[0], m.get("p"), m.get("c")];
  if (found === null || all === undefined || p === null || c === null) return found;
  const { items } = m;
  const [by, at] = [items.indexOf(p), items.indexOf(c)];
  const one = items[by + 1];
  if (items[at - 1]?.word !== "مع" || at < by + 3 || one === undefined || all.denied) return found;
  if (!isLone(one) || one.sense?.unit !== "persons" || c.conj) return found;
  const count = countOfNoun(one, "ar.figure.predicate");
  const measure = measureOver(p, count, items);
  // of those with him the verb says the same
  if (measure !== all.measure || (measure !== "killed" && measure !== "wounded")) return found;
  return drafts(draft(count, measure, "ar.figure.predicate", { phase: all.phase }), ...found);
}

/** Predicate, then number and noun; nouns that say it themselves; counts that take it from elsewhere. */
export const arabicPredicateFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.predicate",
    pattern: `p:pred ${GAP} c:count|quantity`,
    read: (m) => withTheOne(m, byPredicate(m, "ar.figure.predicate")),
    why: "Verb or verbal noun, then the number: `قتل في الهجوم 20 شخصاً`, `مقتل 20`.",
    hits: [
      ["أدى الهجوم إلى استشهاد شرطيين وإصابة 19 آخرين.", "wounded police 19"],
      ["قتل في الهجوم 20 شخصاً", "killed unknown 20"],
      ["قُتل ضابط في الجيش برتبة مقدم مع خمسة من عناصره", "killed officers 1"],
      ["قُتل ضابط في الجيش برتبة مقدم مع خمسة من عناصره", "killed fighters 5"],
      ["قُتل القيادي سالم عمر واثنان من مرافقيه", "killed unknown 2"],
      ["اغتيال العقيد في الكتيبة سالم عمر وثلاثة من حراسه", "killed guards 3"],
      ["إطلاق سراح 65 سجيناً", "released inmates 65"],
      ["أعلن الجيش استعادة ستة رهائن من غريان", "released hostages 6"],
      ["استعادة 12 سجيناً في غريان", "recaptured inmates 12"],
      ["وحررت القوات تسعة محتجزين كانوا في قبو مدرسة", "released detainees 9"],
      ["وقتلت المدفعية 13 عنصراً من طواقمهما", "killed fighters 13"],
      ["قُتل ستة عناصر من طواقم الدفاع المدني", "killed aid-workers 6"],
      ["ودخلت البلدة قوة أمنية قوامها 150 عنصراً", "deployed fighters 150"],
      ["أرسلنا 500 رجل أمن", "deployed security 500"],
      ["فقد نحو 3,400 شخص منازلهم في الإعصار", "displaced unknown ~3400"],
      ["وكان المخفر يضم ليلة الحادثة 96 شخصاً", "held unknown 96"],
      ["أمرت النيابة بإخلاء سبيل 19 منهم وتوقيف 27 على ذمة التحقيق", "held unknown 27"],
      ["وبقي بيد الخاطفين ثمانية وثلاثون رجلاً", "hostage men 38"],
      ["دفعت القيادة بـ200 جندي إلى الجبهة", "deployed soldiers 200"],
      ["ذكر قائد الشرطة أن العملية التي شارك فيها 300 عنصر انتهت", "deployed unknown 300"],
      ["إنقاذ 70 سجيناً كانوا معرضين للخطر", "other inmates 70"],
    ],
    misses: [
      "فقد تم إدخال 12 سجيناً إلى المستشفى",
      "توفي سجين كان بين أحد عشر سجيناً",
      "القصف الغادر على المشفى مع أكثر من عشرين عاماً",
      "أنقذ الحرس أشخاصاً وما زال 20 شخصاً مفقودين",
      "قتل الرجل. وصل 20 شخصاً",
      "إطلاق النار 20 مرة",
      "سقطت القضية عن 79 متهماً بالتقادم",
      "غرق قارب كان يقل 60 مهاجراً",
      "غرق العبّارة التي كانت تحمل 60 راكباً",
      "غرق «النسيم 98» قبالة الميناء",
      "62 مدرسة آيلة للسقوط يدرس فيها 21 ألف تلميذ",
      "استُشهد الأسير داخل سجن النقطة 7",
    ],
  },
  {
    id: "ar.figure.singular",
    pattern: ["p:pred n:counted", "p:release !pred|quantity|count|comma|clause{0,2} =عن n:counted"],
    read: (m) => singular(m, "ar.figure.singular"),
    why: "`مقتل مدني`, `أفرجوا عن طفل`: an indefinite singular is one.",
    hits: [
      ["مقتل مدني في القصف", "killed civilians 1"],
      ["قُتل مدرس أمام منزله", "killed teachers 1"],
      ["قُتل رجل أمن في السوق", "killed security 1"],
      ["قُتل رجل شرطة", "killed police 1"],
      ["قُتل شخص على الأقل وجرح آخرون", "killed unknown >=1"],
      ["إصابة طفلة بجروح", "wounded children 1"],
      ["لم يهرب سجين من الوادي", "escaped inmates 0 denied"],
      ["لم يقتل جندي في الهجوم", "killed soldiers 0 denied"],
      ["وتضررت مدرسة في القصف", "damaged schools 1"],
      ["أفرج الخاطفون عن رهينة", "released hostages 1"],
      ["الإفراج عن معتقل", "released detainees 1"],
    ],
    misses: [
      "انهارت صومعة الحبوب",
      "واحترق خزانا وقود",
      "مقتل المدني المعروف",
      "قتل جندي مدنياً",
      "القابلة الوحيدة في البلدة قتلها قناص",
      "أصابت قذيفة حافلة تقل طلاباً",
      "صدمت شاحنة حافلة صغيرة",
      "نُصب كمين لقوة مهاجمة",
      "سالم الذي فقد شقيقه",
      "الإفراج عن المعتقل",
      "أفرج عن 20 معتقلاً",
    ],
  },
  {
    id: "ar.figure.victims",
    pattern: "c:count+victim",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.victims");
      // `وثائق 15 أسيراً`: papers say nothing of where they are; `أسماء 15 قتيلاً` are of the dead
      if (count?.noun.includes("captive") === true && arePapersOf(m.items, m.from)) return null;
      const measure = count === null ? null : nounMeasure(m.items, m.from, count);
      const swap = measure === "exchanged" ? swapPhase(m.items, m.from) : "done";
      // `38 قتيلاً، وهم 21 جندياً و4 من المهاجمين`: a row of a breakdown is what its total is
      const row = m.items[m.from]?.conj === true && count?.measure === "attackers";
      if (row && m.items.slice(Math.max(0, m.from - ROWS), m.from).some(isThey))
        return drafts(draft(count, "inherit", "ar.figure.victims"));
      // `ولا يزال 70 فارين`: left of those who escaped, and not so many who did
      const still = m.items[m.from - 1]?.tags.includes("still") === true;
      if (count?.measure === "escaped" && still)
        return drafts(draft(count, "other", "ar.figure.victims", { mode: "held", phase: "done" }));
      return count === null || count.measure === null
        ? null
        : drafts(
            draft(
              count,
              combined(m.items, m.from) ? "other" : (measure ?? count.measure),
              "ar.figure.victims",
              {
                // `300 أسير مقابل فتح الطريق`: nobody says that it has been done
                phase:
                  m.items[m.to]?.tags.includes("in-return") === true && swap === "done"
                    ? "unknown"
                    : swap,
                mode: isCarriedOff(m.items, m.from, count)
                  ? "part"
                  : modeOf(m, null, count, measure ?? count.measure),
              },
            ),
          );
    },
    why: "`11 قتيلاً و31 جريحاً`: the noun says what happened.",
    hits: [
      ["فر 90 سجيناً من السجن، ولا يزال 70 فارين", "other inmates 70"],
      ["سقوط 11 قتيلاً و31 جريحاً", "wounded unknown 31"],
      ["انتشال 22 جثة", "bodies unknown 22"],
      ["تم إسعاف أربعة غرقى ونقلهم إلى المشفى", "other unknown 4"],
      ["أُرسل عبر المعبر 30 أسيراً", "other captives 30"],
      ["انطلقت سيارات محملة بسبع جثث", "bodies unknown 7 part"],
      ["مئات القتلى والجرحى في القصف", "other unknown 200..999"],
      ["وخلّف الهجوم 60 قتيلاً أو جريحاً", "other unknown 60"],
      ["وخلّفت الحرب 242 ألف قتيل وجريح", "other unknown 242000"],
      ["أُنجزت الصفقة، وقال الوسيط إنها شملت 50 أسيراً", "exchanged captives 50"],
      ["لدينا 30 أسيراً", "held captives 30"],
      ["كان في السجن 170 أسيراً", "held captives 170"],
      ["جرى انتشال 120 أسيراً من تحت الركام", "other captives 120"],

      ["واتجه صباح السبت 60 أسيراً إلى المرسى ضمن تبادل الأسرى", "exchanged captives 60"],
      ["وصول طائرة على متنها 20 أسيراً", "other captives 20"],
    ],
    misses: ["قدم 11 رجلاً", "وصول 31 شخصاً"],
  },
  {
    id: "ar.figure.count",
    pattern: "c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.count");
      if (count === null) return null;
      // `23 قتيلاً و22 ناجياً`, `322 ناجياً و185 جثة`: survivors share no outcome of the others
      if (count.noun.includes("survivor"))
        return drafts(draft(count, "other", "ar.figure.count", { phase: "done" }));
      const next = m.items[m.to]?.chunk;
      if (
        count.noun.includes("witness") &&
        m.items[m.to]?.conj === true &&
        next?.kind === "count" &&
        next.measure !== null
      )
        return drafts(draft(count, "other", "ar.figure.count", { phase: "done" }));
      // `58 ضحية و17 ناجياً`: set against those who live, they are the dead
      if (
        count.noun.includes("toll-noun") &&
        next?.kind === "count" &&
        next.noun.includes("survivor")
      )
        return drafts(draft(count, "killed", "ar.figure.count", { phase: "done" }));
      // `ستة منهم تحت التنفس الصناعي`
      const named = count.rules.includes("ar.count.two-who-are");
      // `مقتل خمسة وجراح ثلاثة منهم خطيرة`: how bad the wounds of some are, who are not those killed
      const wounds = m.items[m.from - 1];
      if (wounds?.word === "جراح" && wounds.conj && count.noun.includes("them")) return null;
      if (
        !named &&
        count.noun.includes("them") &&
        count.quantity.low === 1 &&
        count.quantity.high === 1
      )
        return null;
      // `المعابر الثلاثة، استعاد الجيش اثنين منها`: no fugitives
      const taken = !count.noun.includes("of-it") && takenBack(m.items, m.from);
      // `خُطف 27 تلميذاً وحررت الشرطة سبعة منهم`
      const verb = m.items.slice(Math.max(0, m.from - 3), m.from).findLast(isPredicate);
      const freed = verb?.tags.includes("freeing") === true;
      if (count.noun.includes("them"))
        return drafts(
          draft(count, freed ? "released" : taken ? "recaptured" : "inherit", "ar.figure.count", {
            mode: "part",
            phase: "done",
          }),
        );
      const otherwise = byItself(m, count);
      return drafts(
        draft(
          count,
          "inherit",
          "ar.figure.count",
          otherwise === null ? {} : { otherwise, phase: "done" },
        ),
      );
    },
    why: "A count without a predicate of its own takes that of the coordinated figure before it (`مقتل 20 مدنياً و15 عسكرياً`); people and vehicles that nothing governs are a number of something else.",
    hits: [
      ["خطف المسلحون 27 تلميذاً، وحررت الشرطة سبعة منهم", "released students 7 part"],
      ["مقتل 20 مدنياً و15 عسكرياً", "killed soldiers 15"],
      ["58 ضحية و17 ناجياً حتى الساعة", "killed unknown 58"],
      ["إطلاق سراح 65 سجيناً، وتتحدث مصادر عن ثلاثمئة سجين", "released inmates 300"],
      ["فر 90 سجيناً، واستعادت القوات 45 منهم", "recaptured inmates 45 part"],
    ],
    misses: ["حضر عدة عسكريين الحفل", "في القرية 40 منزلاً"],
  },
  {
    id: "ar.figure.predicate-across",
    pattern:
      "p:pred !pred|quantity|count|comma|clause|toll|among{0,4} =في|=خلال|=جراء|=اثر|=بعد x:count !pred|quantity|count|comma|clause{0,5} c:count|quantity",
    read: (m) => {
      const x = m.get("x")?.chunk;
      if (x?.kind !== "count" || x.unit === "persons" || x.unit === "families") return null;
      const said = byPredicate(m, "ar.figure.predicate-across");
      if (said === null || x.measure === null) return said;
      return [
        ...(drafts(draft(x, x.measure, "ar.figure.predicate-across", { phase: "done" })) ?? []),
        ...said,
      ];
    },
    why: "`قتل في ثلاث غارات 20 شخصاً`: the number of strikes stands between.",
    hits: [
      ["قتل في ثلاث غارات 20 شخصاً", "killed unknown 20"],
      ["أصيب جراء خمس ضربات سبعة مدنيين", "wounded civilians 7"],
    ],
    misses: ["قتل في غارة 20 شخصاً", "قتل مع ثلاثة حراس 20 شخصاً"],
  },
  {
    id: "ar.figure.size",
    pattern:
      "p:pred !quantity|count|clause|pred{0,9} size !pred|quantity|count|comma|clause{0,2} c:count|quantity",
    // `أُخلي سبيلهم، وما زال الباقون، وعددهم 11`: a clause of its own
    read: (m) =>
      // `خُطف تلميذ، وقال إن قوة قوامها 200 جندي`: told by another
      m.items
        .slice(m.from, m.to)
        .some(({ tags }) => ["still", "that", "say"].some((tag) => tags.includes(tag)))
        ? null
        : byPredicate(m, "ar.figure.size"),
    why: "`عودة الدفعة الثالثة، وقوامها 385 شخصاً`: how many it happened to stands after them.",
    hits: [
      ["عودة دفعة من الأهالي، وقوامها 385 شخصاً", "returned unknown 385"],
      ["عادت أولى العائلات، وعددها خمس عشرة عائلة", "returned families 15"],
    ],
    misses: ["عودة 385 شخصاً", "قوة قوامها 385 جندياً"],
  },

  {
    id: "ar.figure.one-of",
    pattern: "p:verb o:one-of n:counted",
    read: (m) => {
      const [p, o, n] = [m.get("p"), m.get("o"), m.get("n")];
      if (p === null || o === null || n === null || !n.def || n.sense?.number !== "pl") return null;
      if (!/^(?:احد|احدي)$/u.test(o.word) || o.prep !== "" || o.conj) return null;
      const one = countOfNoun(
        { ...n, start: o.start, sense: { ...n.sense, number: "sg" } },
        "ar.figure.one-of",
      );
      const measure = measureOver(p, one, m.items);
      if (one === null || one.unit !== "persons" || negatedAt(m)) return null;
      return measure === "killed" || measure === "wounded" || measure === "arrested"
        ? drafts(draft(one, measure, "ar.figure.one-of", { phase: "done" }))
        : null;
    },
    why: "`وقضى أحد المطلوبين`: one of those known before.",
    hits: [
      ["وقضى أحد المطلوبين في الحملة", "killed unknown 1"],
      ["وأصيب أحد الحراس بجروح", "wounded guards 1"],
    ],
    misses: ["وقال أحد الحراس", "لم يقتل أحد الحراس"],
  },
  {
    id: "ar.figure.one-more",
    pattern: "p:pred o:others|one-more",
    read: (m) => oneMore(m, "ar.figure.one-more"),
    why: "`قتل مدني وجرح آخر`, `وجرح ثالث`: one more of the kind counted before.",
    hits: [
      ["قتل اثنان من الحراس وجرح ثالث", "wounded guards 1"],
      ["مقتل مدني وإصابة آخر في القصف", "wounded civilians 1"],
      ["تدمير سيارة وتضرر أخرى في القصف", "damaged vehicles 1"],
      ["بينما قُتل آخران إثر غارة على المخيم", "killed unknown 2"],
      ["أصابت ثلاثة صواريخ القاعدة وسقط رابع في أرض خالية", "other missiles 1"],
    ],
    misses: [
      "مقتل آخر المهاجمين",
      "قتل مدني وجرح آخرون",
      "تدمير عدد من منازل القرية وتضرر أخرى",
      "دُمرت المنازل وتضررت أخرى",
    ],
  },
];
