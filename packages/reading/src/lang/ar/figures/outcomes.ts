import { countFrom, draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import { byPredicate, GAP, one } from "../figure-reads.ts";
import { negatedAt } from "../negated-at.ts";
import { firedMeasure } from "../figure-contexts.ts";
import { modeAt, phaseAt } from "../figure-modes.ts";
import type { Item } from "../../../text/item.ts";
import type { FigureRule } from "./rule.ts";

const PLACES = /^(?:اماكن|مواقع|مراكز|سجون|مناطق|نقاط)$/u;

/** `هجوماً بعشر طائرات`, `عشر طائرات استهدفت القرية`: those who see them tell of an attack. */
function isSent(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const by = items[at]?.prep === "ب" || items[at - 1]?.word === "ب";
  return by || next?.tags.includes("launch") === true || next?.sense?.measure === "strikes";
}

/** Items between a launch and what was launched. */
const LAUNCHED = 12;

/** What only people suffer. */
const HURT: ReadonlySet<string> = new Set(["killed", "wounded", "missing"]);

/** Two outcomes of one number, outcomes again, losses: what is more than one predicate. */
/** `وفاة 21 راكباً حرقاً | وإصابة 19`, `حصد أربعة أرواح | وأدمى 15`, `ناقلة جند | وقتلنا 20`: the word belongs to those told before, and the next deed has its own number. */
function isOfTheFirst(before: Item | undefined, p: Item): boolean {
  if (p.tags.includes("lives")) return true;
  if (before === undefined || before.def) return false;
  if (p.word === "جند") return before.tags.includes("counted");
  const people = before.chunk?.kind === "count" || before.chunk?.kind === "quantity";
  return (people || before.suffix !== "") && /^\p{L}{3,}ا$/u.test(p.word);
}

export const arabicOutcomeFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.both-outcomes",
    pattern: `p:pred =او? b:pred ${GAP} c:count|quantity`,
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.both-outcomes");
      const [p, b] = [m.get("p"), m.get("b")];
      if (p === null || b === null || count === null) return null;
      if (isOfTheFirst(m.items[m.from - 1], p)) return null;
      const or = m.items[m.items.indexOf(b) - 1]?.word === "او";
      if (!b.conj && !or) return null;
      // `14 شخصاً … قتلوا وأصيب 35`: a plural verb belongs to those before it
      if (p.tags.includes("verb") && p.word.endsWith("وا")) return null;
      // `حاول السجناء الفرار فقُتل 12`: a deed of its own, and no verb beside another
      if (p.def && b.tags.includes("verb") && !b.def) return null;
      const [first, other] = [measureOver(p, count, m.items), measureOver(b, count, m.items)];
      if (first === null || other === null) return null;
      // `أسفرت الغارتان عن مقتل وإصابة العشرات`: people, and none of the strikes before
      const people = HURT.has(first) && HURT.has(other) && count.noun.length === 0;
      const who = people ? ({ ...count, unit: "persons", noun: ["anyone"] } as const) : count;
      return drafts(
        draft(who, first === other ? first : "other", "ar.figure.both-outcomes", {
          phase: "done",
        }),
      );
    },
    why: "`قتل وجرح سبعة عشر شخصاً`: one number over two outcomes is neither killed nor wounded alone; `هدم وتجريف مئات المنازل` is one.",
    hits: [
      ["قتل وجرح سبعة عشر شخصاً", "other unknown 17"],
      ["هدم وتجريف مئات المنازل", "destroyed houses 200..999"],
      ["قُتل أو أصيب 60 شخصاً", "other unknown 60"],
      ["أسفرت الغارتان عن مقتل وإصابة العشرات في طبرق", "other unknown 20..99"],
    ],
    misses: [
      "قتل ثلاثة وجرح سبعة عشر شخصاً",
      "مقتل سبعة عشر شخصاً",
      "أسفر التصادم عن وفاة 21 راكباً حرقاً وإصابة 19 آخرين",
      "حصد الرصاص أربعة أرواح وأدمى 15",
      "دمّرنا ناقلة جند وقتلنا 20 من الجنود",
    ],
  },
  {
    id: "ar.figure.took-lives",
    pattern:
      "=اودي|=اودت|=اوديا|=اودوا|=يودي|=تودي !quantity|count|comma|clause|neg{1,9} l:death|lives c:count|quantity",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.took-lives");
      if (
        count === null ||
        m.get("l")?.prep !== "ب" ||
        m.items[m.from - 1]?.tags.includes("neg") === true
      )
        return null;
      if (count.unit !== "persons" && count.unit !== "families" && count.unit !== "unknown")
        return null;
      return drafts(draft(count, "killed", "ar.figure.took-lives", { phase: "done" }));
    },
    why: "`أودى انهيار جرف فوق طريق جبلي بحياة سبعة مسافرين`: what took the lives, and where, stands between.",
    hits: [
      ["أودى انهيار جرف صخري فوق طريق جبلي بحياة سبعة مسافرين", "killed unknown 7"],
      ["أودت حرائق الغابات في غريان بحياة تسعة", "killed unknown 9"],
    ],
    misses: ["أودى الانهيار بحياة الحارس", "أودى بهم إلى السجن 20 عاماً"],
  },
  {
    id: "ar.figure.again",
    pattern: `again ${GAP} p:arrest ${GAP} c:count|quantity`,
    // `المعاد القبض عليهم في قوائم ثلاثة أماكن احتجاز`: where they are
    read: (m) =>
      PLACES.test(m.items[m.to]?.word ?? "")
        ? null
        : one(m, "ar.figure.again", "recaptured", { phase: "done" }),
    why: "`إعادة اعتقال 40 سجيناً` and `أعيد القبض على`: recaptured, not arrested.",
    hits: [
      ["إعادة اعتقال 40 سجيناً", "recaptured inmates 40"],
      ["أعادت القبض على 40 سجيناً", "recaptured inmates 40"],
      ["المعاد توقيفهم: 97", "recaptured unknown 97"],
    ],
    misses: [
      "اعتقال 40 شخصاً",
      "إعادة 40 سجيناً",
      "أسماء المعاد القبض عليهم في قوائم ثلاثة أماكن احتجاز",
    ],
  },
  {
    id: "ar.figure.brought-back",
    pattern: "again|p:recapture !pred|quantity|count|comma|clause{0,3} c:count+fugitive",
    read: (m) => one(m, "ar.figure.brought-back", "recaptured", { phase: "done" }),
    why: "`أُعيد إلى السجن 38 من الفارين`: who had fled is caught again.",
    hits: [
      ["أُعيد إلى السجن 38 من الفارين", "recaptured inmates 38"],
      ["أعادت الشرطة 12 فاراً إلى السجن", "recaptured inmates 12"],
    ],
    misses: ["أُعيد إلى السجن 38 حارساً", "لا يزال 38 من الفارين أحراراً"],
  },
  {
    id: "ar.figure.back-to-prison",
    pattern: [
      "again|p:recapture !pred|quantity|count|comma|clause{0,3} c:count|quantity =الي =داخل? =السجن|=سجن|=السجون|=زنازينهم|=الزنازين",
      "again|p:recapture !pred|quantity|count|comma|clause{0,3} c:count|quantity =الي =داخل? =اسوار|=قضبان",
    ],
    // `أعادت الشرطة 12 فاراً إلى السجن`: see `ar.figure.brought-back`
    read: (m) =>
      m.get("c")?.tags.includes("fugitive") === true
        ? null
        : one(m, "ar.figure.back-to-prison", "recaptured", { phase: "done" }),
    why: "`أعادوا 500 سجين إلى داخل أسوار السجن`: whoever is brought back to prison had left it.",
    hits: [
      ["أعادت القوات 500 سجين إلى داخل أسوار السجن المركزي", "recaptured inmates 500"],
      ["أعادت الشرطة 40 سجيناً إلى السجن", "recaptured inmates 40"],
    ],
    misses: ["أعادت الإدارة 40 كتاباً إلى مكتبة السجن", "نقل 40 سجيناً إلى السجن"],
  },
  {
    id: "ar.figure.brought-back-behind",
    pattern: "c:count+fugitive !pred|quantity|count|comma|clause{0,2} =اعيدوا|=ارجعوا",
    read: (m) => {
      const some = countFrom(m.get("c"), "")?.rules.includes("ar.count.partitive") === true;
      return drafts(
        draft(
          countFrom(m.get("c"), "ar.figure.brought-back-behind"),
          "recaptured",
          "ar.figure.brought-back-behind",
          { phase: "done", mode: some ? "part" : "unknown" },
        ),
      );
    },
    why: "`18 من الفارين أُعيدوا`: brought back, whether or not the words say where.",
    hits: [
      ["وقال إن 18 من الفارين أُعيدوا", "recaptured inmates 18 part"],
      ["إن 30 فاراً أُعيدوا إلى السجن", "recaptured inmates 30"],
    ],
    misses: ["وقال إن 18 من الحراس أُعيدوا", "18 من الفارين قُتلوا"],
  },
  {
    id: "ar.figure.again-behind",
    pattern: "c:count !pred|quantity|count|comma|clause{0,2} again p:arrest",
    read: (m) => {
      // `أعيد القبض على حارسين`: the verbal noun has an object of its own
      const next = m.items[m.to];
      const theirs = [m.get("p"), next].some((item) => /(?:هم|هن|هما)$/u.test(item?.word ?? ""));
      return theirs ? one(m, "ar.figure.again-behind", "recaptured", { phase: "done" }) : null;
    },
    why: "`97 منهم أعيد توقيفهم`, `40 نزيلاً أعيد القبض عليهم`: those counted stand before it.",
    hits: [
      ["فر 212 نزيلاً، وإن 97 منهم أعيد توقيفهم", "recaptured inmates 97 part"],
      ["قال إن 40 نزيلاً أعيد القبض عليهم", "recaptured inmates 40"],
    ],
    misses: ["قال إن 40 حارساً أعيد توزيعهم", "40 نزيلاً في السجن، وأعيد القبض على آخرين"],
  },
  {
    id: "ar.figure.again-of-them",
    pattern: "again|=استعيد among c:count|quantity",
    read: (m) => {
      const told = m.items
        .slice(0, m.from)
        .some(({ tags }) => tags.includes("flight") || tags.includes("fugitive"));
      const count = countFrom(m.get("c"), "ar.figure.again-of-them");
      return !told || count === null
        ? null
        : drafts(
            draft({ ...count, noun: ["others", "them"] }, "recaptured", "ar.figure.again-of-them", {
              phase: "done",
              mode: "part",
            }),
          );
    },
    why: "`فر 214 نزيلاً، أُعيد منهم 168`: of those who fled.",
    hits: [
      ["فر 214 نزيلاً، أُعيد منهم 168", "recaptured inmates 168 part"],
      ["فرار 40 سجيناً، أعادت منهم ثلاثين", "recaptured inmates 30 part"],
      ["فر 40 نزيلاً، استُعيد منهم 33", "recaptured inmates 33 part"],
    ],
    misses: ["نزح 214 مدنياً، أُعيد منهم 168", "أعيد القبض على 40 سجيناً"],
  },
  {
    id: "ar.figure.again-some",
    pattern: "again|=استعيد c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.again-some");
      if (count === null || !count.noun.includes("them")) return null;
      const told = m.items
        .slice(0, m.from)
        .some(({ tags }) => tags.includes("flight") || tags.includes("fugitive"));
      if (!told) return null;
      return drafts(
        draft(count, "recaptured", "ar.figure.again-some", { phase: "done", mode: "part" }),
      );
    },
    why: "`عدد الفارين 27 نزيلاً، وقد أُعيد 24 منهم`: of those who fled, with the number before the word for them.",
    hits: [
      ["فر 31 نزيلاً من السجن، أُعيد 29 منهم", "recaptured inmates 29 part"],
      ["بلغ عدد الفارين 27 نزيلاً، وقد أُعيد 24 منهم", "recaptured inmates 24 part"],
    ],
    misses: ["نزح 214 مدنياً، أُعيد 168 منهم", "فر 31 نزيلاً، أعيد فتح 29 زنزانة"],
  },
  {
    id: "ar.figure.as-hostages",
    pattern: "c:count|quantity !pred|quantity|count|comma|clause|among|victim{0,6} v:victim",
    read: (m) => {
      const [c, v] = [m.get("c"), m.get("v")];
      const count = countFrom(c, "ar.figure.as-hostages");
      const hostages = v?.sense?.measure === "hostage" && v.sense.number === "pl";
      if (v === null || count === null || !hostages || v.def || v.conj || v.prep !== "")
        return null;
      if (count.unit !== "persons" && count.unit !== "unknown") return null;
      const of = m.items[m.to - 2];
      if (of?.tags.includes("of") === true || of?.tags.includes("in") === true || of === c)
        return null;
      const kept = m.items
        .slice(Math.max(0, m.from - 6), m.from)
        .some(({ tags }) => tags.includes("holding") || tags.includes("still"));
      return drafts(
        draft(count, "hostage", "ar.figure.as-hostages", {
          phase: "done",
          mode: kept ? "held" : "unknown",
        }),
      );
    },
    why: "`يحتجز تسعة من موظفي الشركة رهائن`, `ثلاثة أُخذوا رهائن`: what they were taken as.",
    hits: [
      ["ولا يزال اللواء يحتجز تسعة من موظفي شركة المياه رهائن", "hostage staff 9"],
      ["قال إن خمسة حراس أُخذوا رهائن", "hostage guards 5"],
    ],
    misses: ["تسعة موظفين بينهم رهائن", "تسعة من الرهائن"],
  },
  {
    id: "ar.figure.lost",
    pattern: `p:lost ${GAP} c:count`,
    read: (m) => byPredicate(m, "ar.figure.lost"),
    why: "`فقدت القوة المئات من جنودها`: a side's losses; `فقد منزله` is none.",
    hits: [
      ["فقدت القوة المئات من جنودها", "killed soldiers 200..999"],
      ["خسرت القوة سبعة من مقاتليها", "killed fighters 7"],
      ["ولم نفقد في الاشتباك سوى مقاتل واحد", "killed fighters 1"],
    ],
    misses: ["فقدت العائلة منزلها", "فقدت القوة السيطرة"],
  },
  {
    id: "ar.figure.killed-or-wounded",
    pattern: "c:count|quantity !quantity|count|comma|clause{0,6} =بين v:victim w:victim",
    read: (m) => {
      const [v, w] = [m.get("v"), m.get("w")];
      if (v?.sense?.number !== "sg" || w?.conj !== true) return null;
      return drafts(
        draft(
          countFrom(m.get("c"), "ar.figure.killed-or-wounded"),
          "other",
          "ar.figure.killed-or-wounded",
          {
            phase: "done",
          },
        ),
      );
    },
    why: "`سقط العشرات بين قتيل وجريح`: one number over the dead and the wounded.",
    hits: [
      ["20 مدنياً كانوا بين قتيل وجريح", "other civilians 20"],
      ["العشرات من الحراس سقطوا بين قتيل وجريح", "other guards 20..99"],
    ],
    misses: ["سقط 20 قتيلاً وجريح", "مقتل 20 مدنياً بينهم جريح"],
  },
  {
    id: "ar.figure.state",
    pattern: "c:count d:state",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.state");
      const measure = measureOver(m.get("d"), count, m.items);
      // `37 متجراً مدمراً أو متضرراً`: of neither alone
      const or = m.items[m.to]?.word === "او" && m.items[m.to + 1]?.tags.includes("state") === true;
      return measure === null
        ? null
        : drafts(
            draft(count, or ? "other" : measure, "ar.figure.state", {
              phase: "done",
              mode: modeAt(m.items, m.from),
            }),
          );
    },
    why: "`83 متجراً محترقاً`, `مدرستان متضررتان`: the participle says what happened to the things.",
    hits: [
      ["أحصت البلدية 83 متجراً محترقاً", "destroyed shops 83 total"],
      ["في الحي مدرستان متضررتان", "damaged schools 2"],
      ["أحصى المرصد 37 متجراً مدمراً أو متضرراً", "other shops 37 total"],
    ],
    misses: ["في الحي 83 متجراً", "20 مدنياً متضرراً"],
  },
  {
    id: "ar.figure.fired",
    pattern: "c:count+munition",
    read: (m) => {
      const at = m.items.slice(Math.max(0, m.from - LAUNCHED), m.from);
      const fired = at.findLast(({ tags }) => tags.includes("pred") || tags.includes("launch"));
      // `رصد المرصد 23 غارة و112 قذيفة`: who keeps count of an attack
      const kept = at.some(({ sense, tags }) => sense?.slot === "count" && tags.includes("say"));
      const count = countFrom(m.get("c"), "ar.figure.fired");
      return fired?.tags.includes("launch") === true || (fired === undefined && kept)
        ? drafts(
            // `رصد الأهالي طائرتين مسيّرتين`: who sees drones tells of no strike
            draft(
              count,
              fired === undefined && !isSent(m.items, m.from)
                ? "other"
                : firedMeasure(count?.group),
              "ar.figure.fired",
              {
                phase: fired === undefined ? "done" : phaseAt(m, fired),
                denied: negatedAt(m),
                mode: modeAt(m.items, m.from),
              },
            ),
          )
        : null;
    },
    why: "`أطلقت، وفق الرصد، مئة قذيفة`: what is fired is counted when it was fired, and not when it was found.",
    hits: [
      ["أطلقت المدفعية، وفق السكان، مئة قذيفة", "other bombs 100"],
      ["سقطت على البلدة، ليلاً، عشرون قذيفة", "other bombs 20"],
      ["استهدفت البلدة بـ 12 صاروخاً", "other missiles 12"],
      ["انفجرت ثلاث عبوات ناسفة قرب الموكب", "other bombs 3"],
      ["رصد الأهالي طائرتين مسيّرتين", "other drones 2 total"],
      ["وثق المرصد هجوماً بعشر طائرات مسيّرة", "strikes drones 10 total"],
      ["أحصى المرصد عشر طائرات مسيّرة استهدفت القرية", "strikes drones 10 total"],
    ],
    misses: ["العثور على مئة قذيفة في مستودع", "ضبط 20 قذيفة"],
  },
];
