import { countFrom, draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import { mayBeBare } from "../figure-bare.ts";
import { isRise, toll } from "../figure-tolls.ts";
import { leadsElsewhere } from "./toll-climbs.ts";
import type { FigureRule } from "./rule.ts";

/** `عدد القتلى والجرحى إلى 20`, `عدد الغارات أسفرت عن جرحى`: others stand before the number; `ضحايا الغارات` are its own. */
function meetsOthers(m: Match): boolean {
  const v = m.get("v");
  const from = v === null ? m.from : m.items.indexOf(v) + 1;
  return m.items
    .slice(from, m.to - 1)
    .some(
      ({ tags, conj, sense }) => tags.includes("victim") && (conj || sense?.unit === "persons"),
    );
}

/** `عدد الذين كانوا في الغرفة التي فروا منها`: the verb tells of the room, and another one before it of those who are counted. */
function isOfPlaceBetween(m: Match): boolean {
  const [those, verb] = [
    m.items.findIndex(({ word }, i) => i > m.from && THOSE.test(word)),
    m.get("p"),
  ];
  const to = verb === null ? -1 : m.items.indexOf(verb);
  return those >= 0 && m.items.slice(those + 1, to).some(({ word }) => NESTED.test(word));
}
const THOSE = /^(?:الذين|من|ممن)$/u;
const NESTED = /^(?:الذي|التي)$/u;

/** Running totals, rates and how many there are. */
export const arabicTollFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.toll-of-freed",
    pattern:
      "t:toll v:counted? =المفرج|=المطلق|=المقبوض =عنهم|=عنهن|=عليهم|=عليهن|release-noun !quantity|count|comma|clause{0,5} c:count|quantity",
    read: (m) => {
      const c = m.get("c");
      const found = countFrom(c, "ar.figure.toll-of-freed");
      if (found === null) return null;
      const held = m.items.slice(m.from, m.to).some(({ word }) => word === "المقبوض");
      const group =
        found.group === "unknown" ? (m.get("v")?.sense?.group ?? "unknown") : found.group;
      const count = { ...found, group, unit: "persons" as const };
      return drafts(
        draft(count, held ? "arrested" : "released", "ar.figure.toll-of-freed", {
          mode: c !== null && isRise(m.items, m.get("t"), c) ? "new" : "total",
          phase: "done",
        }),
      );
    },
    why: "`عدد المعتقلين المفرج عنهم 120`: those who were freed are not held; the participle says what befell them.",
    hits: [
      ["بلغ عدد المفرج عنهم 120 معتقلاً", "released detainees 120 total"],
      ["وصل عدد الأسرى المفرج عنهم إلى 90", "released captives 90 total"],
      ["لم يتجاوز عدد المفرج عنهم 12", "released unknown <=12 total"],
      ["عدد المقبوض عليهم 14", "arrested unknown 14 total"],
      ["بلغ عدد المعتقلين المطلق سراحهم الذين جرى نقلهم 1056", "released detainees 1056 total"],
    ],
    misses: ["طالب المفرج عنهم 120 معتقلاً بتعويض", "عدد المعتقلين 120"],
  },
  {
    id: "ar.figure.toll-reached",
    pattern: `t:toll v:victim|counted|pred? !pred|quantity|count|comma|clause{0,12} reach !pred|quantity|count|comma|clause|victim{0,5} c:count|quantity`,
    read: toll("ar.figure.toll-reached"),
    why: "`حصيلة القتلى ارتفعت إلى 90`: a running total; `إجمالي عدد النازحين بلغ 3200`: of those behind the word for number.",
    hits: [
      ["حصيلة القتلى ارتفعت إلى 90", "killed unknown 90 total"],
      ["حصيلة الغارات وصلت إلى 340 قتيلاً ومصاباً", "other unknown 340 total"],
      ["عدد القتلى والجرحى بلغ 41", "other unknown 41 total"],
      ["عدد القتلى من الحراس وصل إلى 12", "killed guards 12 total"],
      ["عدد القتلى من النساء والأطفال وصل إلى 12", "killed children+women 12 total"],
      ["عدد ضحايا القصف من المدنيين وصل إلى 12", "killed civilians 12 total"],
      ["بلغ عدد القتلى 34. وقالت إن إجمالي عدد النازحين بلغ 3200", "displaced unknown 3200 total"],
      [
        "بلغ عدد القتلى 34. وقالت إن إجمالي عدد المنازل المدمرة بلغ 320",
        "destroyed unknown 320 total",
      ],
    ],
    misses: [
      "حصيلة القتلى غير معروفة",
      "ارتفاع الأسعار إلى 90",
      "قُتل 34 شخصاً. وقالت إن إجمالي عدد السلال الغذائية وصل إلى 4000",
      "قُتل 34 شخصاً. وقالت إن إجمالي السلال الغذائية وصل إلى 4000",
    ],
  },
  {
    id: "ar.figure.reached-toll",
    pattern: [
      "reach !pred|quantity|count|comma|clause{0,1} t:toll v:victim|counted|pred? !pred|quantity|count|comma|clause{0,10} c:count|quantity",
      // `بلغت الحصيلة 17 قتيلاً بعد انتشال ست جثث`: the first number is the toll
      "reach !pred|quantity|count|comma|clause{0,1} t:toll !victim|counted|pred|quantity|count|comma|clause{0,10} c:count|quantity",
    ],
    read: (m) =>
      m.get("v")?.chunk?.kind === "count" || meetsOthers(m)
        ? null
        : toll("ar.figure.reached-toll")(m),
    why: "`ارتفاع حصيلة القتلى إلى 90`, `بلغ عدد القتلى 90`.",
    hits: [
      ["ارتفاع حصيلة القتلى إلى 90", "killed unknown 90 total"],
      ["بلغ عدد الفارين 112", "escaped inmates 112 total"],
      ["بلغ عدد الضحايا 83 بين قتيل وجريح", "other unknown 83 total"],
      ["وتجاوزت أعداد القتلى والمصابين المئة في طبرق", "other unknown >100 total"],
      ["ارتفاع عدد ضحايا الغارات الجوية إلى 90", "killed unknown 90 total"],
      ["بلغ عدد القتلى بنيران الجيش 40 شخصاً", "killed unknown 40 total"],
      ["ارتفاع عدد القتلى بين المدنيين إلى 85", "killed civilians 85 total"],
      ["لم يتجاوز عدد القتلى 46", "killed unknown <=46 total"],
      ["لم يبلغ عدد القتلى 40", "killed unknown <40 total"],
      ["بلغ عدد الأسر المتضررة 3400 أسرة", "other families 3400 total"],
      ["بلغت الحصيلة 17 قتيلاً بعد انتشال ست جثث", "killed unknown 17 total"],
      ["رفعت المصلحة حصيلة الحريق إلى 39 نزيلاً", "killed inmates 39 total"],
      ["بلغت حصيلة الغارة 12 شخصاً", "killed unknown 12 total"],
      ["قُتل خمسة. وارتفعت الحصيلة لتصل إلى 60", "killed unknown 60 total"],
    ],
    misses: [
      "بلغ عدد الأيام 90",
      "ارتفع عدد قتلى تصادم السيارتين في غريان إلى 18 قتيلاً",
      "مقتل 90",
      "بلغت حصيلة المبيعات 300",
      "نفذت الأجهزة حملة اعتقالات، وبلغت الحصيلة 64 شخصاً",
    ],
  },
  {
    id: "ar.figure.reached-victims",
    pattern:
      "reach v:toll-noun|victim !pred|quantity|count|comma|clause|victim|toll{0,6} =الي c:count|quantity",
    read: (m) =>
      // `وصل 10 آلاف نازح إلى خمسة مخيمات`: they are counted already
      m.get("v")?.suffix === "" && m.get("v")?.def !== true && m.get("v")?.chunk === null
        ? drafts(
            draft(
              countFrom(m.get("c"), "ar.figure.reached-victims"),
              countFrom(m.get("c"), "")?.measure ?? m.get("v")?.sense?.measure ?? "killed",
              "ar.figure.reached-victims",
              { mode: "total", phase: "done" },
            ),
          )
        : null,
    why: "`ارتفاع ضحايا عمارة الصفصاف إلى 9 وفيات`: a headline's running total, without a word for number.",
    hits: [
      ["ارتفاع ضحايا عمارة الصفصاف إلى 9 وفيات", "killed unknown 9 total"],
      ["ارتفع ضحايا الفيضان إلى 31 قتيلاً", "killed unknown 31 total"],
      ["ارتفاع قتلى احتجاجات السبخة إلى خمسة", "killed unknown 5 total"],
      ["ارتفاع جرحى القصف إلى 20", "wounded unknown 20 total"],
    ],
    misses: [
      "ارتفاع ضحايا الطرق",
      "نقل ضحايا الحريق إلى 3 مستشفيات",
      "ووصل 10 آلاف نازح إلى خمسة مخيمات",
    ],
  },
  {
    id: "ar.figure.reached-toll-aside",
    pattern:
      "reach !pred|quantity|count|comma|clause{0,1} t:toll v:victim|counted|pred !pred|quantity|count|comma|clause{0,10} comma w:=منذ|=خلال|=جراء|=حتي? !quantity|count|comma|clause|victim|toll{0,9} comma? =الي c:count|quantity",
    read: (m) => {
      // `ارتفع عدد القتلى في الغارات، مشيراً إلى 20`: without an adverb nothing stands between comma and `إلى`
      const comma = m.items[m.to - 3]?.tags.includes("comma") === true;
      if (meetsOthers(m)) return null;
      return comma || m.get("w") !== null ? toll("ar.figure.reached-toll-aside")(m) : null;
    },
    why: "`ارتفاع عدد القتلى في البلدة، منذ بدء الحصار إلى 90`: the time since when stands between commas.",
    hits: [
      [
        "أعلن المشفى ارتفاع عدد القتلى في البلدة، منذ بدء الحصار إلى 874",
        "killed unknown 874 total",
      ],
      [
        "ارتفاع عدد ضحايا الغارات على القطاع منذ 7 مايو، إلى 17 ألفاً و208",
        "killed unknown 17208 total",
      ],
      ["ارتفاع عدد الجرحى، جراء القصف، إلى 70 جريحاً", "wounded unknown 70 total"],
    ],
    misses: ["ارتفاع عدد القتلى في البلدة، وصول 874 نازحاً", "ارتفع عدد القتلى، ونُقل إلى 40 مشفى"],
  },
  {
    id: "ar.figure.reached-before-toll",
    pattern: [
      "reach =الي? c:count|quantity t:toll v:victim|counted",
      "reach =الي c:count|quantity comma? among !pred|toll|stop{1,30} t:toll v:victim|toll-noun",
    ],
    read: (m) => {
      const found = toll("ar.figure.reached-before-toll")(m);
      const among = m.items.slice(m.from, m.to).findIndex(({ tags }) => tags.includes("among"));
      const all = found?.[0];
      if (found === null || all === undefined || among < 0) return found;
      const parts = m.items.slice(m.from + among, m.to).flatMap((item) => {
        const count = countFrom(item, "ar.figure.reached-before-toll");
        const options = { mode: "part", phase: "done" } as const;
        return count === null || item.chunk?.kind !== "count"
          ? []
          : [draft(count, all.measure, "ar.figure.reached-before-toll", options)];
      });
      return drafts(...found, ...parts);
    },
    why: "`ارتفع إلى 54 عدد القتلى الذين وثقهم المرصد`: the number before what it counts; `ارتفع إلى 51 بينهم 8 أطفال عدد الشهداء`: and before who is among them.",
    hits: [
      ["ارتفع إلى 51 بينهم 8 أطفال و6 مواطنات عدد الشهداء الذين وثقهم", "killed unknown 51 total"],
      ["ارتفع إلى 51 بينهم 8 أطفال و6 مواطنات عدد الشهداء الذين وثقهم", "killed women 6 part"],
      ["وصل إلى 17 بينهم طفل عدد ضحايا الحادث", "killed unknown 17 total"],
      ["ارتفع إلى 54 عدد القتلى الذين وثقهم المرصد", "killed unknown 54 total"],
      ["وصل إلى 90 عدد الجرحى", "wounded unknown 90 total"],
    ],
    misses: ["ارتفع إلى 54 سعر البرميل", "وصل 90 عدد الأيام"],
  },
  {
    id: "ar.figure.reached-before-those",
    pattern: [
      "reach =الي? c:count|quantity t:toll v:counted =الذين|=ممن|=اللواتي !quantity|count|comma|clause|pred{0,4} p:pred",
      "reach =الي? c:count|quantity t:toll =الذين|=من|=ممن? p:pred+verb",
    ],
    read: (m) => {
      const found = countFrom(m.get("c"), "ar.figure.reached-before-those");
      if (found === null) return null;
      const who = m.get("v")?.sense;
      const group = found.group === "unknown" ? (who?.group ?? "unknown") : found.group;
      const count = { ...found, group, unit: who?.unit ?? found.unit };
      const measure = measureOver(m.get("p"), count, m.items);
      return measure === null
        ? null
        : drafts(
            draft(count, measure, "ar.figure.reached-before-those", {
              mode: "total",
              phase: "done",
            }),
          );
    },
    why: "`يرتفع إلى 412 عدد المدنيين الذين قُتلوا`: the number before those whom a clause tells.",
    hits: [
      ["وبذلك يرتفع إلى 412 عدد المدنيين الذين قُتلوا", "killed civilians 412 total"],
      ["ارتفع إلى 31 عدد من قُتلوا في القصف", "killed unknown 31 total"],
      ["ارتفع إلى 31 عدد من عُثر على جثثهم في القريتين", "bodies unknown 31 total"],
      ["ووصل إلى 90 عدد الجنود الذين أُسروا", "captured soldiers 90 total"],
    ],
    misses: ["يرتفع إلى 412 عدد المدنيين الذين وصلوا إلى المدرسة", "ارتفع السعر إلى 412"],
  },
  {
    id: "ar.figure.captives-passed",
    pattern: "t:toll v:counted !pred|quantity|count|comma|clause|victim|of{0,7} c:count",
    read: (m) => {
      const quantity = m.get("c")?.chunk;
      const bounded =
        quantity?.kind === "count" && quantity.quantity.rules.includes("ar.bound.exceeds-direct");
      const captive = m.get("v")?.tags.includes("captive") === true;
      // The verb went into the bound (`تجاوز 200`); only then does a number so far off belong to the count.
      return bounded && captive ? toll("ar.figure.captives-passed")(m) : null;
    },
    why: "`عدد السجناء في المعسكر تجاوز 200 سجين`: the verb of the toll is the bound of its number.",
    hits: [
      ["قال إن عدد السجناء في معسكر الرمل تجاوز 200 سجين", "held inmates >200"],
      ["عدد النزلاء تجاوز 300 نزيل", "held inmates >300"],
    ],
    misses: ["عدد السجناء 200 سجين", "عدد القرى في الوادي تجاوز 200 قرية"],
  },
  {
    id: "ar.figure.victims-passed",
    pattern: [
      "t:toll v:victim|toll-noun !pred|quantity|count|comma|clause|victim{0,7} c:count",
      "t:toll v:victim|toll-noun|captive !pred|quantity|count|comma|clause|victim{0,6} comma !quantity|count|comma|stop{1,7} comma c:count|quantity",
    ],
    read: (m) => {
      const quantity = m.get("c")?.chunk;
      const rules =
        quantity?.kind === "count"
          ? quantity.quantity.rules
          : quantity?.kind === "quantity"
            ? quantity.rules
            : [];
      return rules.includes("ar.bound.exceeds-direct") ? toll("ar.figure.victims-passed")(m) : null;
    },
    why: "`عدد المفقودين جراء السيول، التي ضربت البلاد، تجاوز 10 آلاف شخص`: the verb of the toll is the bound of its number, also behind an aside.",
    hits: [
      [
        "قال إن عدد المفقودين نتيجة السيول، التي ضربت شرقي البلاد، تجاوز 10 آلاف شخص",
        "missing unknown >10000 total",
      ],
      ["عدد النازحين من البلدة، بحسب المجلس، تجاوز 30 ألفاً", "displaced unknown >30000 total"],
    ],
    misses: [
      "عدد المفقودين غير معروف، كما قال، وقد نزح 30 ألف شخص",
      "عدد سكان المدينة، التي ضربتها السيول، تجاوز 30 ألف شخص",
    ],
  },
  {
    id: "ar.figure.toll",
    pattern: `t:toll v:victim|toll-noun|captive|survivor? !pred|quantity|count|comma|clause|victim|survivor|of|paren-close{0,4} c:count|quantity`,
    // `الحصيلة 15 قتيلاً و40 جريحاً`: a count is no noun of the toll, see `ar.figure.toll-at-once`
    read: (m) => ((m.get("v")?.chunk ?? null) === null ? toll("ar.figure.toll")(m) : null),
    why: "`حصيلة القتلى 90`, `عدد الجرحى: 31`.",
    hits: [
      ["حصيلة القتلى 90", "killed unknown 90 total"],
      ["عدد الجرحى: 31", "wounded unknown 31 total"],
      ["ليصبح عدد الناجين 24", "other unknown 24"],
    ],
    misses: ["عدد من القتلى", "مقتل 90"],
  },
  {
    id: "ar.figure.toll-of-them",
    pattern:
      "t:toll !pred|quantity|count|comma|clause|victim|of|say|toll{1,2} v:victim|toll-noun !pred|quantity|count|comma|clause|victim|of{0,3} c:count|quantity",
    read: (m) => {
      const [t, v] = [m.get("t"), m.get("v")];
      if (t?.def !== true || v?.prep !== "ل" || v.chunk !== null) return null;
      return toll("ar.figure.toll-of-them")(m);
    },
    why: "`العدد الصحيح للوفيات 58`: an adjective stands between the toll and whose it is.",
    hits: [
      ["وقالت إن العدد الصحيح للوفيات 58 فقط", "killed unknown 58 total"],
      ["الحصيلة المؤقتة للجرحى 31", "wounded unknown 31 total"],
    ],
    misses: ["العدد الكبير للقتلى مقلق منذ 20 يوماً", "أعلن عدد المدارس للجرحى 30"],
  },
  {
    id: "ar.figure.toll-is",
    pattern: `t:toll v:victim|toll-noun !pred|quantity|count|comma|clause|victim{4,9} =هو|=هي c:count|quantity`,
    read: (m) => ((m.get("v")?.chunk ?? null) === null ? toll("ar.figure.toll-is")(m) : null),
    why: "`عدد الضحايا (للفترة الممتدة) بين 6 و23 آذار هو 510`: a pronoun takes the toll up again behind its brackets.",
    hits: [
      ["عدد الضحايا (للفترة الممتدة) بين 6 و23 آذار هو 510", "killed unknown 510 total"],
      ["عدد الجرحى في مستشفيات المدينة وضواحيها القريبة هو 31", "wounded unknown 31 total"],
    ],
    misses: ["عدد من القتلى في السوق والشارع المجاور هو المجهول", "عدد القتلى، وهو 90"],
  },
  {
    id: "ar.figure.toll-at-once",
    pattern: "t:toll c:count",
    read: toll("ar.figure.toll-at-once"),
    why: "`الحصيلة 15 قتيلاً و40 جريحاً`: the first number of a toll right behind it.",
    hits: [
      ["الحصيلة 15 قتيلاً و40 جريحاً", "killed unknown 15 total"],
      ["وقال إن الحصيلة ستة جرحى وقتيلان", "wounded unknown 6 total"],
    ],
    misses: ["الحصيلة ثقيلة", "عدد من القتلى"],
  },
  {
    id: "ar.figure.estimated",
    pattern:
      "t:toll v:counted|victim|take-part !pred|quantity|count|comma|clause|victim{0,4} c:count|quantity",
    read: (m) => {
      const [c, v] = [m.get("c"), m.get("v")];
      const bound = c?.prep === "ب" || m.items[m.to - 2]?.word === "ب";
      if (!bound || v === null || !v.def) return null;
      if (!v.tags.includes("take-part")) return toll("ar.figure.estimated")(m);
      const count = countFrom(c, "ar.figure.estimated");
      return count === null
        ? null
        : drafts(
            draft({ ...count, unit: "persons" }, "other", "ar.figure.estimated", { phase: "done" }),
          );
    },
    why: "`قدّرت عدد الركاب بـ130`, `يُقدّر عدد العالقين ببضعة أشخاص`: an estimate.",
    hits: [
      ["قدّرت المنظمة عدد الركاب بـ130", "other unknown 130"],
      ["قدّر المنظمون عدد المشاركين في العاصمة بخمسين ألفاً", "other unknown 50000"],
    ],
    misses: ["عدد الركاب في السفينة", "قدّر العدد بخمسين"],
  },
  {
    id: "ar.figure.toll-of-those",
    pattern: [
      "t:toll v:counted? =الذين|=من|=ممن !quantity|count|comma|clause|pred{0,5} p:pred !pred|quantity|count|comma|clause{0,10} c:count|quantity",
      "t:toll v:counted? !quantity|count|comma|clause|pred{0,1} =الذين !quantity|count|comma|clause|pred{0,2} p:pred !quantity|count|comma|clause{0,14} c:count|quantity",
    ],
    read: (m) => {
      if (leadsElsewhere(m) || isOfPlaceBetween(m)) return null;
      const found = countFrom(m.get("c"), "ar.figure.toll-of-those");
      // `عدد من الأهالي`: some of them, and no toll
      const who = m.items[m.from + 2];
      const some = m.items[m.from + 1]?.word === "من" && m.get("v") === null;
      // `من تأكدت وفاتهم`: what befell them is the subject of their verb
      const theirs = /^هم[ا]?$/u.test(m.get("p")?.suffix ?? "");
      if (found === null || (some && !theirs && who?.tags.includes("verb") !== true)) return null;
      const v = m.get("v");
      const group = found.group === "unknown" ? (v?.sense?.group ?? "unknown") : found.group;
      const count = { ...found, group };
      const over = measureOver(m.get("p"), count, m.items);
      // `عدد الفارين الذين أعيد القبض عليهم`
      const again = v?.tags.includes("fugitive") === true && over === "arrested";
      // `من غادروا الحي 240`: gone, if not known to have left their homes
      const gone = over === null && m.get("p")?.tags.includes("departed") === true;
      const measure = again ? "recaptured" : gone ? "other" : over;
      return measure === null
        ? null
        : drafts(
            draft(count, count.measure ?? measure, "ar.figure.toll-of-those", {
              mode: "total",
              // `عدد الأسرى الذين سيُفرج عنهم 249`: not yet
              phase: isAhead(m) ? "announced" : "done",
            }),
          );
    },
    why: "`ارتفع عدد الذين وثّق المرصد مقتلهم إلى 31`: a total of those to whom it happened.",
    hits: [
      ["عدد المدنيين الذين قتلوا في القصف هو 34", "killed civilians 34 total"],
      ["يبلغ عدد الأسرى الذين سيُفرج عنهم 49", "released captives 49 total"],
      ["ارتفع عدد الذين تأكد مقتلهم إلى 31 شخصاً", "killed unknown 31 total"],
      ["فبلغ مجموع من تأكدت وفاتهم 65", "killed unknown 65 total"],
      ["ووصل عدد من اعتُقلوا منذ الفجر إلى 31", "arrested unknown 31 total"],
      [
        "ارتفع عدد العمال الذين لقوا حتفهم في كارثة المنجم التي وقعت في الوادي إلى 46",
        "killed workers 46 total",
      ],
    ],
    misses: [
      "عدد من القتلى",
      "الذين قتلوا 34",
      "ارتفع عدد الذين قتلوا في القصف الذي أدى إلى 34 حريقاً",
      "عدد الذين كانوا في الغرفة التي فروا منها يبلغ 31",
    ],
  },
  {
    id: "ar.figure.rate",
    pattern: "rate v:victim !pred|quantity|count|comma|clause{0,4} c:count|quantity",
    read: (m) => {
      const v = m.get("v")?.sense;
      const count = countFrom(m.get("c"), "ar.figure.rate");
      if (v?.measure === undefined || count === null) return null;
      const unit = v.unit ?? count.unit;
      return drafts(
        draft({ ...count, unit }, v.measure, "ar.figure.rate", { mode: "rate", phase: "done" }),
      );
    },
    why: "`معدل القتلى 35 في الشهر`: a rate is no number of dead.",
    hits: [
      ["بلغ معدل القتلى 35 في الشهر", "killed unknown 35"],
      ["متوسط الجرحى عشرون يومياً", "wounded unknown 20"],
    ],
    misses: ["عدد القتلى 35", "معدل الأمطار 35"],
  },
  {
    id: "ar.figure.were",
    pattern: "n:counted =كانوا|=كان|=كانت quote? c:count|quantity",
    read: (m) => {
      const [n, c] = [m.get("n"), m.get("c")];
      if (n?.sense?.number !== "pl" || !n.def || c === null) return null;
      if (c.chunk?.kind === "quantity" && !mayBeBare(m.items, m.to - 1)) return null;
      const count = countFrom(c, "ar.figure.were");
      if (count === null || n.sense.unit !== "persons") return null;
      const group = count.group === "unknown" ? (n.sense.group ?? "unknown") : count.group;
      return drafts(
        draft({ ...count, group }, n.sense.measure ?? "other", "ar.figure.were", { phase: "done" }),
      );
    },
    why: "`المهاجمون كانوا بين عشرة وخمسة عشر`: how many they were.",
    hits: [
      ["المهاجمون كانوا عشرة", "attackers fighters 10"],
      ["قال إن الحراس كانوا أربعة", "other guards 4"],
      ["قال إن المهاجمين كانوا «ثلاثين رجلاً تقريباً»", "attackers men ~30"],
    ],
    misses: ["الحراس كانوا في السجن", "كان الحارس عشرة أيام هناك"],
  },
];

/** `الذين سيُفرج عنهم`, `الذين سيتم إطلاق سراحهم`: it has not happened. */
function isAhead(m: Match): boolean {
  const by = m.get("p");
  const at = by === null ? -1 : m.items.indexOf(by);
  return [by, m.items[at - 1]].some(
    (item) => AHEAD.test(item?.word ?? "") && !LED.test(item?.word ?? ""),
  );
}
/** `سيقوا إلى السجن`: led there, and not to come. */
const LED = /^سيق(?:ت|وا)?$/u;
const AHEAD = /^(?:س[يت]\p{L}{2,}|سوف)$/u;
