import { medicalAt, rescuersAt, staffAt, staffKind, wardersAt, watchAt } from "../members.ts";
import { countOf, joinedGroups, ofActor, ofThem } from "../../../extract/figures/count.ts";
import type { Match, Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count, Item } from "../../../text/item.ts";
import { arabicBelongingCounts } from "./belonging.ts";
import { arabicBoundedCounts } from "./bounded.ts";
import { arabicDefiniteCounts } from "./definite.ts";
import { arabicSkeletonCounts } from "./skeletons.ts";
import { arabicSingleCounts } from "./single.ts";
import { areMourners } from "../mourners.ts";
import { arabicOneOfTwo } from "./one-of-two.ts";
import { arabicOtherVictims, arabicOthersCount, besides } from "./others.ts";
import { arabicOwnCounts } from "./own.ts";
import { PRAISE } from "./praise.ts";
import { isOneOfSeveral, isShareOf } from "./share-of.ts";
import { arabicBoundTwos } from "./two-bound.ts";
import { arabicTheirOwnCounts } from "./their-own.ts";

const LEAVES = /^[وف]?(?:خلف|اوقع|اسفر|مخلف|موقع)(?:ت|ا|ه)?$/u;

/** Number and noun as one: the noun follows, with `من` or without, and may be followed by whose it is. */
export const arabicCounts: readonly Rule<Count, ReportContext>[] = [
  {
    id: "ar.count.victims-of",
    pattern: "q:quantity n:victim others? comma? o:of m:counted quote? a:actor?",
    // `300 نازح من القرية`: where from; `، ومن العسكريين سبعة`: others, who are counted next
    // `، من المدنيين 11`: some of them, whose number follows
    read: (m) =>
      m.get("m")?.sense?.unit === "persons" && m.get("o")?.conj !== true && !isCountedNext(m)
        ? countOf(m, "ar.count.victims-of")
        : null,
    why: "`20 قتيلاً من المدنيين`: the first noun says what happened, the second to whom.",
    hits: [
      ["سقط 20 قتيلاً من المدنيين", "killed civilians 20"],
      ["وصل 15 جريحاً من الحراس", "wounded guards 15"],
    ],
    misses: [
      "سقط 20 قتيلاً، ومن الحراس سبعة",
      "سقط 18 قتيلاً، من المدنيين 11، ومن العسكريين سبعة",
      "سقط 20 قتيلاً من الساعة الأولى",
      "مقتل 20 مدنياً",
      "وصل 300 نازح من القرية",
    ],
  },
  {
    id: "ar.count.staff-kind",
    pattern:
      "q:quantity of n:counted|=الطاقم m:=الطبي|=الصحي|=الاسعافي|=الاعلامي|=الصحفي|=التعليمي|=التدريسي|=الاغاثي|=الطبيه|=الصحيه|=الاسعافيه|=اعلاميه|=صحفيه|=التعليميه|=التدريسيه|=الاغاثيه",
    read: (m) => {
      const n = m.get("n");
      const group = staffKind(m.get("m")?.word ?? "");
      const crew = n?.word === "الطاقم";
      const count = crew || n?.sense?.group === "staff" ? countOf(m, "ar.count.staff-kind") : null;
      return count === null || group === undefined ? null : { ...count, group, unit: "persons" };
    },
    why: "`4 من الكوادر الطبية`: the adjective says what staff.",
    hits: [
      ["مقتل 4 من الكوادر الطبية", "killed medics 4"],
      ["إصابة ثلاثة من الطواقم الإعلامية", "wounded journalists 3"],
      ["مقتل ثلاثة من الكادر الطبي", "killed medics 3"],
    ],
    misses: ["مقتل 4 من الكوادر", "تدمير 4 من المراكز الطبية"],
  },
  {
    id: "ar.count.victims-among",
    pattern: "q:quantity n:victim =بين m:counted",
    read: (m) => {
      const [n, who] = [m.get("n"), m.get("m")];
      const people =
        who?.def === true && who.sense?.number === "pl" && who.sense.unit === "persons";
      return people && n?.sense?.unit === "persons" ? countOf(m, "ar.count.victims-among") : null;
    },
    why: "`3 وفيات بين الأطفال`: among whom they were.",
    hits: [
      ["سُجلت 3 وفيات بين الأطفال", "killed children 3 total"],
      ["سقوط 15 جريحاً بين الحراس", "wounded guards 15"],
    ],
    misses: ["نقل 15 جريحاً بين المدينتين", "سقوط 15 جريحاً من الحراس"],
  },
  {
    id: "ar.count.victims-ranks",
    pattern: "q:quantity n:victim in =صفوف|=اوساط m:counted",
    read: (m) => countOf(m, "ar.count.victims-ranks"),
    why: "`15 قتيلاً في صفوف المدنيين`: whose dead they are.",
    hits: [
      ["سقط 15 قتيلاً في صفوف المدنيين", "killed civilians 15"],
      ["وصل سبعة جرحى في صفوف الحراس", "wounded guards 7"],
    ],
    misses: ["سقط 15 قتيلاً في صفوف الانتظار", "مقتل 15 مدنياً"],
  },
  {
    id: "ar.count.actor-ranks",
    pattern: "q:quantity n:victim|member in =صفوف a:actor",
    read: (m) => {
      const count = countOf(m, "ar.count.actor-ranks");
      const actor = m.get("a")?.chunk;
      return count === null || actor?.kind !== "name" ? null : { ...count, group: actor.id };
    },
    why: "`15 قتيلاً في صفوف داعش`: of that side.",
    hits: [
      ["سقط 15 قتيلاً في صفوف داعش", "killed isis 15"],
      ["مقتل سبعة عناصر في صفوف قوات سوريا الديمقراطية", "killed sdf 7"],
    ],
    misses: ["سقط 15 قتيلاً في معارك مع داعش", "مقتل 15 مدنياً"],
  },
  {
    id: "ar.count.of-actor",
    pattern: ["q:quantity of loaded? quote? =ال? a:actor", "q:quantity in =صفوف quote? a:actor"],
    read: (m) => ofActor(m, "ar.count.of-actor"),
    why: "`العشرات من قسد`, `قتل 12 في صفوف قسد`: members of a side, without a noun.",
    hits: [
      ["مقتل ثلاثين من الـPKK", "killed pkk 30"],
      ["مقتل العشرات من قوات سوريا الديمقراطية", "killed sdf 20..99"],
      ["مقتل خمسة من قوات سوريا الديمقراطية", "killed sdf 5"],
      ["قتل 12 في صفوف قسد", "killed sdf 12"],
      ["أصيب 30 في صفوف قوات سوريا الديمقراطية", "wounded sdf 30"],
    ],
    misses: [
      "قتل خمسة في معارك مع قوات سوريا الديمقراطية",
      "خمسة من هذه القرى",
      "قتل 12 في صفوف الدراسة",
      "قتل 12 في هجوم على قسد",
    ],
  },
  {
    id: "ar.count.of-forces",
    pattern: "q:quantity of =قوات|=القوات|=قوي|=ميليشيا|=الميليشيا|=ميليشيات|=الميليشيات",
    read: (m) => {
      const quantity = m.get("q");
      const count = quantity === null ? null : ofThem(m, "ar.count.of-forces");
      return count === null ? null : { ...count, unit: "persons", noun: ["member"] };
    },
    why: "`سبعة من قوات الحكومة`: members of a force whom no noun names.",
    hits: [
      ["مقتل سبعة من قوات الحكومة", "killed unknown 7"],
      ["إصابة أربعة من القوات المهاجمة", "wounded unknown 4"],
    ],
    misses: ["مقتل سبعة في صفوف القوات", "قوات من سبعة ألوية"],
  },
  {
    id: "ar.count.of-those",
    pattern: "q:quantity =ممن",
    read: (m) => {
      const count = ofThem(m, "ar.count.of-those");
      return count === null ? null : { ...count, unit: "persons", noun: ["those"] };
    },
    why: "`ثلاثة ممن أُدرجوا بين المفقودين`: persons, said by a clause.",
    hits: [
      ["إصابة ثلاثة ممن وردت أسماؤهم", "wounded unknown 3"],
      ["اعتقال عشرين ممن شاركوا في التظاهرة", "arrested unknown 20"],
    ],
    misses: ["ثلاثة من هؤلاء", "ممن شاركوا ثلاثة"],
  },
  {
    id: "ar.count.of-them",
    pattern: "q:quantity =منهم|=منهن|=منها",
    read: (m) => {
      const next = m.items[m.to];
      // `ثلاثة منهم أطفال` says what part; `20 منها`: of things only where nothing counted follows
      const said = next?.tags.includes("counted") === true && !next.def;
      // `12 منهم والثمانية الآخرون`
      const apart = next?.conj === true && next.tags.includes("quantity");
      if (said || (next?.tags.includes("quantity") === true && !apart)) return null;
      const count = ofThem(m, "ar.count.of-them");
      const noun =
        m.items[m.to - 1]?.word === "منها" ? ["others", "them", "of-it"] : ["others", "them"];
      return count === null ? null : { ...count, noun };
    },
    why: "`وأعيد القبض على 19 منهم`: of those counted before.",
    hits: [
      ["فر 31 نزيلاً، وأعيد القبض على 19 منهم", "recaptured inmates 19 part"],
      ["نزح 200 مدني وعاد 40 منهم", "returned civilians 40 part"],
    ],
    misses: ["فر 31 نزيلاً من السجن", "بينهم 19 نزيلاً"],
  },
  ...arabicOneOfTwo,
  ...arabicTheirOwnCounts,
  {
    id: "ar.count.partitive",
    pattern: `q:quantity of ${PRAISE}? n:counted quote? =ال? a:actor?`,
    read: (m) => {
      const n = m.get("n");
      // `نزح الآلاف من قرى الوادي`: where they left from
      const home = n?.suffix !== "" && n?.sense?.unit === "houses"; // `فر 300 من منازلهم`
      if ((home || n?.sense?.group === "villages") && isLeaving(m.items[m.from - 1])) return null;
      const forces = n === null ? undefined : forcesBeside(m.items, m.to);
      const few = n?.sense?.number === "sg" || (n?.sense?.number === "du" && !n.def); // `خمسة من طالبان`
      const count = few ? null : countOf(m, "ar.count.partitive");
      const isMember = n?.tags.includes("element") === true || count?.group === "fighters";
      const rescuers = isMember
        ? (rescuersAt(m.items, m.to) ?? wardersAt(m.items, m.to))
        : undefined;
      if (count !== null && rescuers !== undefined) return { ...count, group: rescuers };
      if (count !== null && forces !== undefined)
        return { ...count, group: joinedGroups([count.group, forces]) };
      // `تسعة من الجرحى`, `ثلاثة من المهاجمين`: some of those who are known as such
      const known = n?.sense?.measure !== undefined || n?.tags.includes("captive") === true;
      // `سقوط المئات من الجرحى`, `خلّف القصف عشرات من القتلى`: all whom the deed left
      const left = m.items
        .slice(Math.max(0, m.from - 3), m.from)
        .some(({ tags, word }) => tags.includes("fall") || LEAVES.test(word));
      // `وقضى 21 من الضحايا بالرصاص`
      if (count !== null && n?.def === true && VICTIMS.test(n.word) && !left)
        return { ...count, noun: [...count.noun, "of-victims"] };
      return count !== null && n?.def === true && known && !left
        ? { ...count, noun: [...count.noun, "some-of"] }
        : count;
    },
    why: "`العشرات من المدنيين`, `ثلاثة من عناصر الشرطة`.",
    hits: [
      ["مقتل العشرات من المدنيين", "killed civilians 20..99"],
      ["مقتل ثلاثة من الحراس", "killed guards 3"],
      ["سقوط المئات من الجرحى", "wounded unknown 200..999"],
      ["وقضى 21 من الضحايا بالرصاص", "killed unknown 21 part"],
      ["مقتل ثلاثة من عناصر الدفاع المدني", "killed aid-workers 3"],
      ["مقتل خمسة من عناصر فرق الإسعاف", "killed medics 5"],
      ["استشهاد أربعة من منتسبي دائرة الإصلاح", "killed guards 4"],
      ["إصابة عشرين من المدنيين وقوات حفظ الأمن", "wounded civilians+security 20"],
      ["إصابة عشرين من المدنيين وقوات حرس الحدود", "wounded civilians+guards 20"],
      ["مقتل خمسة من خيرة سائقينا", "killed drivers 5"],
      ["مقتل ثلاثة من أبرز قادة التنظيم", "killed commanders 3"],
    ],
    misses: ["مقتل ثلاثة مدنيين", "مقتل عشرين من هنا وهناك", "نزح أكثر من 3 آلاف من منازلهم"],
  },
  {
    id: "ar.count.noun-kind",
    pattern: "q:quantity n:counted m:=مدنيا|=مدني|=مدنيه|=مدنيين|=عسكريا|=عسكري|=عسكريين others?",
    read: (m) => {
      const [noun, kind] = [m.get("n"), m.get("m")];
      const open =
        noun?.sense?.group === "unknown" || noun?.tags.some((t) => t === "captive") === true;
      return open && kind !== null && !kind.conj && !kind.def && kind.prep === ""
        ? countOf(m, "ar.count.noun-kind")
        : null;
    },
    why: "`31 محتجزاً مدنياً`: the adjective says who they are.",
    hits: [
      ["إطلاق سراح 31 محتجزاً مدنياً", "released civilians 31"],
      ["مقتل 20 شخصاً مدنياً", "killed civilians 20"],
    ],
    misses: ["مقتل 20 شخصاً ومدني", "إطلاق سراح 31 محتجزاً"],
  },
  {
    id: "ar.count.noun-adjective",
    pattern: "q:quantity n:counted v:victim",
    read: (m) => {
      const [n, v] = [m.get("n"), m.get("v")];
      const measure = v?.sense?.measure;
      if (n?.tags.includes("victim") !== false || v === null || measure === undefined) return null;
      if (v.conj || v.prep !== "" || v.suffix !== "") return null;
      // `حمل مئات الأهالي جثامين القتلى`: bodies are nobody's adjective
      if (measure === "bodies" || areMourners(m.items, m.from, n, v)) return null;
      // `لا يزال 79 نزيلاً فارين`: an adjective agrees with its noun, and a plural is what they still are
      const apart = n.sense?.number === "sg" && v.sense?.number === "pl";
      if (apart && m.items.slice(Math.max(0, m.from - 3), m.from).some(isStill)) return null;
      const count = countOf(m, "ar.count.noun-adjective");
      return count === null
        ? null
        : { ...count, measure, end: v.end, noun: [...count.noun, "victim"] };
    },
    why: "`850 عائلة نازحة`, `سبعة جنود جرحى`: the adjective says what happened to them.",
    hits: [
      ["تؤوي المدارس 850 عائلة نازحة", "displaced families 850"],
      ["وصول سبعة جنود جرحى إلى المشفى", "wounded soldiers 7"],
    ],
    misses: [
      "850 عائلة ونازحون",
      "سبعة جنود في المشفى",
      "ولا يزال 79 نزيلاً فارين",
      "حمل مئات الأهالي جثامين القتلى",
      "شيّع عشرات الشبان القتلى",
    ],
  },
  {
    id: "ar.count.in-quotes",
    pattern: ["q:quantity quote-close n:counted", "q:quantity quote-open n:counted quote-close"],
    read: (m) => countOf(m, "ar.count.in-quotes"),
    why: "`قتل 7 «مسلحين»`, `«السبعين» شهيداً`: marks around number or noun say whose word it is, and not that it counts nobody.",
    hits: [
      ["مقتل «سبعين» مدنياً", "killed civilians 70"],
      ["فرار «مئات» السجناء", "escaped inmates 200..999"],
      ["قتل 7 «مسلحين» في الهجوم", "killed fighters 7"],
      ["اعتقال 12 «إرهابياً»", "arrested fighters 12"],
    ],
    misses: [
      "مقتل سبعين مدنياً",
      "قال «قتل سبعون»، والسجناء فروا",
      "قتل 7. «مسلحون» هاجموا",
      "قتل 7 مسلحين",
    ],
  },

  {
    id: "ar.count.members-of-force",
    pattern: "q:quantity of? n:counted of? =قوات|=قوي|=اجهزه? m:force",
    read: (m) => {
      if (m.get("n")?.sense?.unit !== "persons" || isGivenTo(m)) return null;
      const count = countOf(m, "ar.count.members-of-force");
      // `أفراد الطاقم الطبي` sail no ship
      const staff = staffAt(m);
      if (count === null) return count;
      // `عشرين من المدنيين وقوات الأمن`: the force is beside them
      const [n, force] = [m.get("n"), m.get("m")];
      const joined = n !== null && m.items.slice(m.items.indexOf(n) + 1, m.to).some((i) => i.conj);
      if (joined)
        return {
          ...count,
          group: joinedGroups([n.sense?.group ?? "unknown", force?.sense?.group ?? "unknown"]),
        };
      const group = staff ?? count.group;
      // `30 من عناصر الشرطة والمتظاهرين`: of both together
      const other = m.items[m.to];
      const both =
        other?.chunk === null &&
        other.conj &&
        other.def &&
        other.prep === "" &&
        other.tags.includes("counted") &&
        other.sense?.unit === "persons" &&
        other.sense.number === "pl" &&
        !other.word.endsWith("ون");
      return {
        ...count,
        group: both ? joinedGroups([group, other.sense.group ?? "unknown"]) : group,
      };
    },
    why: "`سبعة من عناصر الشرطة`: the force says who they are.",
    hits: [
      ["مقتل سبعة من عناصر الشرطة", "killed police 7"],
      ["إصابة ثلاثة من أفراد الجيش", "wounded soldiers 3"],
      ["إصابة 30 من عناصر الشرطة والمتظاهرين", "wounded police+protesters 30"],
      ["مقتل 12 عنصراً من قوات الأمن", "killed security 12"],
      ["مقتل 12 من عناصر قوى الأمن", "killed security 12"],
      ["إصابة عشرين من المدنيين وقوات الأمن", "wounded civilians+security 20"],
      ["مقتل ثلاثة من أفراد الطاقم الطبي", "killed medics 3"],
      ["مقتل أربعة من أفراد طاقم الدبابة", "killed fighters 4"],
      ["مقتل أربعة من أفراد طاقم المروحية", "killed unknown 4"],
      ["مقتل 12 عنصراً لقوات الأمن", "killed security 12"],
    ],
    misses: [
      "مقتل سبعة عناصر",
      "مقتل سبعة من الحراس",
      "مقابل تسليم 7 أشخاص لقوات الجيش، وقُتل حارس",
    ],
  },
  {
    id: "ar.count.members-who",
    pattern: "q:quantity n:member of g:counted",
    read: (m) => {
      const [n, g] = [m.get("n"), m.get("g")];
      const { group, number, unit, measure } = g?.sense ?? {};
      if (n?.sense?.group !== "fighters" || g?.chunk !== null || g.conj || number !== "pl")
        return null;
      if (unit !== "persons" || group === undefined || group === "unknown") return null;
      // `من رجال الإطفاء`: whose men says more; `13 عنصراً من طواقم المدفعين` are staff of no house
      if (["men", "staff"].includes(group) || measure !== undefined || g.tags.includes("captive"))
        return null;
      const count = countOf(m, "ar.count.members-who");
      return count === null ? null : { ...count, group };
    },
    why: "`90 عنصراً من حراس السجن`: what they are members of says who they are.",
    hits: [
      ["مقتل 90 عنصراً من حراس السجن", "killed guards 90"],
      ["إصابة سبعة عناصر من حراس السجن", "wounded guards 7"],
    ],
    misses: ["مقتل 90 عنصراً من البلدة", "مقتل 90 عنصراً من الأسرى"],
  },
  {
    id: "ar.count.of-force",
    pattern: "q:quantity of =قوات|=قوي? m:force",
    read: (m) => {
      const [force, next] = [m.get("m"), m.items[m.to]];
      const group = force?.sense?.group;
      // `ثلاثة من أمن المطار`, `من الجيش الوطني`: whose force it is says more
      if (group === undefined || force?.def !== true) return null;
      if (next !== undefined && (next.def || next.word.startsWith("ال"))) return null;
      // `من قوى الأمن وحراس السجن`: of both together
      if (isOneOfSeveral(next)) return null;
      const count = ofThem(m, "ar.count.of-force");
      return count === null ? null : { ...count, group, unit: "persons", noun: ["member"] };
    },
    why: "`ثمانية من الشرطة`: the force alone says who they are.",
    hits: [
      ["مقتل ثمانية من الشرطة", "killed police 8"],
      ["إصابة 2 من الأمن", "wounded security 2"],
      ["إصابة 130 من قوى الأمن", "wounded security 130"],
    ],
    misses: ["مقتل ثمانية من أمن السوق", "طلبت ثمانية من الشرطة العسكرية"],
  },
  {
    id: "ar.count.noun",
    pattern: "q:quantity n:counted b:others? of? quote? =ال? a:actor?",
    read: (m) => {
      const count = isShareOf(m) || isObject(m) ? null : countOf(m, "ar.count.noun");
      const medics = count?.group === "staff" ? medicalAt(m.items, m.to) : undefined;
      return count === null || medics === undefined
        ? besides(count, m)
        : { ...count, group: medics };
    },
    why: "`20 مدنياً`: the counted noun follows its number.",
    hits: [
      ["قتلت القوات 12 كادراً طبياً", "killed medics 12"],
      ["مقتل 20 مدنياً", "killed civilians 20"],
      ["فرار 300 سجين", "escaped inmates 300"],
    ],
    misses: [
      "مقتل 20",
      "ألف تحية للمدنيين",
      "دمر خمس البيوت",
      "غادر 9 المستشفى",
      "شيّع الآلاف القتلى",
    ],
  },
  arabicOtherVictims,
  arabicOthersCount,
  ...arabicBoundedCounts,
  ...arabicSkeletonCounts,
  ...arabicBoundTwos,
  ...arabicSingleCounts,
  ...arabicDefiniteCounts,
  ...arabicOwnCounts,
  ...arabicBelongingCounts,
];

/** `غادر 9 المستشفى`: one that is known is counted by no number before it; it is what they left. */
function isObject(match: Match): boolean {
  const [q, n] = [match.get("q"), match.get("n")];
  const vague = q?.chunk?.kind === "quantity" && q.chunk.bound === "vague";
  const isDead = n?.tags.includes("victim") === true || n?.tags.includes("toll-noun") === true;
  if (vague && isDead && areMourners(match.items, match.from, q, n)) return true;
  return q?.def !== true && n?.def === true && n.sense?.number === "sg";
}

/** `سلّمت الجبهة 7 أشخاص لقوات الجيش`: whoever gets them has no more members; `12 عنصراً لقوات الأمن` were its own. */
function isGivenTo(m: Match): boolean {
  const { items, from, to } = m;
  if (!items.slice(from, to).some(({ prep, chunk }) => chunk === null && prep === "ل"))
    return false;
  const given = items.slice(Math.max(0, from - GIVES), from);
  return (
    m.get("n")?.tags.includes("member") !== true ||
    given.some(({ tags }) => tags.includes("handover"))
  );
}
const GIVES = 6;

/** `من المدنيين وقوات حفظ الأمن`, `وقوات حرس المنشآت`: whose force stands beside them. */
function forcesBeside(items: readonly Item[], at: number): string | undefined {
  const forces = items[at];
  if (forces?.chunk !== null || !forces.conj || !/^(?:قوات|قوي)$/u.test(forces.word))
    return undefined;
  const force = items.slice(at + 1, at + 3).find(({ tags }) => tags.includes("force"));
  return watchAt(items, at + 1) ?? force?.sense?.group;
}

function isStill({ tags }: Item): boolean {
  return tags.includes("still") || tags.includes("copula");
}

function isLeaving(before: Item | undefined): boolean {
  return before?.sense?.measure === "displaced" || before?.tags.includes("flight") === true;
}

/** Behind a comma and `من المدنيين` another number stands. */
function isCountedNext({ items, from, to }: Match): boolean {
  const kind = items[to]?.chunk?.kind;
  const comma = items.slice(from, to).some(({ tags }) => tags.includes("comma"));
  return comma && (kind === "quantity" || kind === "count") && items[to]?.conj !== true;
}
const VICTIMS = /^(?:ال)?ضحايا$/u;
