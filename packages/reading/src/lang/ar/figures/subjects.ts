import { countOfNoun } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import { peopleAt } from "../head-outcome.ts";
import { modeOf, standing, standingOf, subjectFirst } from "../figure-reads.ts";
import { phaseAt } from "../figure-modes.ts";
import { isBare, mayBeBare } from "../figure-bare.ts";
import { losesLimb } from "../figure-contexts.ts";
import { andAlso, orElse } from "../or-else.ts";
import { isOfTheFreed } from "../relations/subject.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Item } from "../../../text/item.ts";
import { agreesInGender } from "../lone.ts";
import type { FigureRule } from "./rule.ts";

/** `لم يُعرف مصير`, `لم يتضح بعد مصير`, `نجهل مصير`. */
const UNKNOWN_FATE = /^(?:يعرف|تعرف|نعرف|يتضح|يتبين|يحسم|يكشف|يحدد|يعلم|نعلم|يجهل|نجهل)$/u;

/** `وصل إلى المطار 340 رجلاً كانوا محتجزين`: who came or was let go is held no more. */
function wereBefore(m: Match): boolean {
  const { items, from } = m;
  if (!/^كان(?:ت|وا|ا)?$/u.test(m.get("s")?.word ?? "")) return false;
  return items
    .slice(Math.max(0, from - CAME), from)
    .some(
      ({ word, tags }) => tags.includes("release") || tags.includes("arrive") || GOT.test(word),
    );
}
const CAME = 6;
const GOT = /^[وف]?(?:وصل|عاد|استقبل|تسلم|استلم|نقل|غادر)(?:ت|وا|نا)?$/u;

/**
 * `إن 12 مدنياً بينهم سبعة أطفال وامرأة قتلوا`: the plural verb is said of the twelve, and of no one woman. `مقتل 12 بينهم طفل وثلاث نساء قُتلن بالرصاص`: what
 * befell all of them is told again of the last who are named, and they are some of them.
 */
function isLastAmong(m: Match): boolean {
  const { items, from } = m;
  const chunk = items[from]?.chunk;
  if (chunk?.kind !== "count" || items[from]?.conj !== true) return false;
  const among = items.findLastIndex(
    ({ tags }, i) => i < from && i >= from - AMONG && tags.includes("among"),
  );
  if (among < 0) return false;
  if (chunk.quantity.high === 1 && m.get("p")?.word.endsWith("وا") === true) return true;
  const isList = items
    .slice(among + 1, from)
    .every(({ tags }) => !ENDS_LIST.some((end) => tags.includes(end)));
  const measure = m.get("p")?.sense?.measure;
  const head = items.slice(0, among).findLast(({ tags }) => tags.includes("pred"));
  return isList && measure !== undefined && head?.sense?.measure === measure;
}
/** `بينهم طفل، وأربعة جنود قتلوا` tells of others. */
const ENDS_LIST: readonly string[] = ["comma", "stop", "pred", "clause"];
const AMONG = 8;

/** `إن طفلاً يبلغ 15 عاماً قُتل`, `طفلاً في الخامسة عشرة من العمر`: nothing but how old he was stands before his verb. */
function isAgedOnly({ items }: Match, noun: Item, p: Item): boolean {
  const between = items.slice(items.indexOf(noun) + 1, items.indexOf(p));
  if (between.filter(({ word }) => word !== "قد").length === 0) return true;
  if (!agreesInGender(p, noun) || between.some(({ conj }) => conj)) return false;
  return between.some(
    ({ chunk, word }) => (chunk?.kind === "non-count" && chunk.what === "age") || AGE.test(word),
  );
}
const AGE = /^(?:ال)?(?:عمر|عمره|عمرها)$|^(?:عاما?|سنه|سنوات|اعوام|ربيعا)$/u;

/** The counted stand before what happened to them. */
export const arabicSubjectFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.subject-with-part",
    pattern: "c:count comma of? among d:count comma? p:verb",
    read: (m) => {
      const whole = subjectFirst(m, "ar.figure.subject-with-part");
      const part = countFrom(m.get("d"), "ar.figure.subject-with-part");
      if (whole === null || part === null) return null;
      const inside = draft(part, part.measure ?? "inherit", "ar.figure.subject-with-part", {
        mode: "part",
      });
      return inside === null ? whole : [...whole, inside];
    },
    why: "`14 شخصاً، بينهم ثلاثة أطفال، قتلوا`: the part stands between the counted and their verb.",
    hits: [
      ["قال إن 14 شخصاً، بينهم ثلاثة أطفال، قتلوا في الحريق", "killed unknown 14"],
      ["وأضاف أن 14 شخصاً، بينهم ثلاثة أطفال، أصيبوا", "wounded children 3 part"],
    ],
    misses: ["قتل 14 شخصاً، بينهم ثلاثة أطفال", "14 شخصاً، بينهم ثلاثة أطفال، في المركب"],
  },
  {
    id: "ar.figure.subject-verb",
    pattern: "c:count =قد? managed? of? p:pred",
    read: (m) => (isLastAmong(m) ? null : subjectFirst(m, "ar.figure.subject-verb")),
    why: "Nominal order: `112 نزيلاً فروا`, `29 شخصاً قُتلوا`, `عشرات النزلاء تمكنوا من الفرار`.",
    hits: [
      ["قال إن 112 نزيلاً فروا من السجن", "escaped inmates 112"],
      ["عشرات النزلاء تمكنوا من الفرار", "escaped inmates 20..99"],
      ["وكان 30 عاملاً قد تمكنوا من الفرار", "escaped workers 30"],
      ["إن ستة جنود قتلوا و15 جنديا أصيبوا", "wounded soldiers 15"],
      ["إن ستة من الجنود قتلوا وثلاثة آخرين أسروا", "captured soldiers 3"],
      ["إن 500 شخص استشهدوا وأصيبوا في الغارة", "other unknown 500"],
      ["إن أكثر من 600 شخص قضوا أو فُقدوا في البحر", "other unknown >600"],
    ],
    misses: [
      "20 مسلحاً قتلوا حارساً",
      "إن 40 جندياً قتلوا وجرحوا مدنيين",
      "مقتل 12 شخصاً بينهم طفل وثلاث نساء قتلوا بالرصاص",
      "قال إن 112 نزيلاً في السجن",
    ],
  },
  {
    id: "ar.figure.managed",
    pattern:
      "managed =خلاله|=خلالها|=اثره|=اثرها|=بعده|=بعدها? c:count !pred|quantity|count|comma|clause|that{0,6} p:pred+flight",
    read: (m) => {
      const p = m.get("p");
      const count = countFrom(m.get("c"), "ar.figure.managed");
      if (p === null || count === null || !p.tags.includes("masdar")) return null;
      // `منع الهروب`: another noun has it
      const before = m.items[m.to - 2];
      const led = before?.tags.some((tag) => tag === "in" || tag === "of") === true;
      const known = before?.def === true || before?.word.startsWith("ال") === true;
      if (!known && !led && before !== m.get("c")) return null;
      const measure = measureOver(p, count, m.items);
      return measure === null
        ? null
        : drafts(
            draft(count, measure, "ar.figure.managed", {
              phase: "done",
              denied: m.items[m.from - 1]?.tags.includes("neg") === true,
            }),
          );
    },
    why: "`استطاع 6 سجناء من الجناح الشرقي الهروب`: the flight that they managed stands behind who they are.",
    hits: [
      ["استطاع 6 سجناء من الجناح الشرقي الهروب من سجن الوادي", "escaped inmates 6"],
      ["نجح أربعة نزلاء في الفرار", "escaped inmates 4"],
    ],
    misses: ["استطاع 6 حراس من الجناح الشرقي منع الهروب", "نجح أربعة في الامتحان. وهرب الكلب"],
  },
  {
    id: "ar.figure.began-return",
    pattern: "=بدا|=بدات|=وبدا|=وبدات|=باشر|=باشرت|=شرع|=شرعت c:count p:pred+return",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.began-return");
      const people = count?.unit === "families" || count?.unit === "persons";
      if (count === null || !people || m.get("p")?.tags.includes("masdar") !== true) return null;
      return drafts(
        draft({ ...count, measure: null }, "returned", "ar.figure.began-return", { phase: "done" }),
      );
    },
    why: "`بدأت 200 عائلة نازحة بالعودة`: whoever begins to return is displaced no more.",
    hits: [
      ["وبدأت 200 عائلة نازحة بالعودة", "returned families 200"],
      ["بدأ 300 نازح العودة إلى قراهم", "returned unknown 300"],
    ],
    misses: ["بدأت 200 عائلة بالنزوح", "بدأ 300 طالب العام الدراسي"],
  },
  {
    id: "ar.figure.singular-subject",
    pattern: [
      "that|=كان|=كانت n:counted =قد? p:verb",
      "that n:counted !pred|quantity|count|clause|that|say|neg|counted{1,9} =قد? p:verb",
      "that n:counted aged =من? =العمر? quantity year-word =قد? p:verb",
    ],
    read: (m) => {
      const noun = m.get("n");
      const p = m.get("p");
      if (noun !== null && p !== null && !isAgedOnly(m, noun, p)) return null;
      if (
        noun === null ||
        p === null ||
        noun.def ||
        noun.suffix !== "" ||
        noun.sense?.number !== "sg"
      )
        return null;
      const count = countOfNoun(noun, "ar.figure.singular-subject");
      const measure = measureOver(p, count, m.items);
      if (measure === null || m.items[m.to]?.tags.includes("counted") === true) return null;
      return drafts(draft(count, measure, "ar.figure.singular-subject", { phase: "done" }));
    },
    why: "`إن حارساً قُتل هناك`: an indefinite singular is one.",
    hits: [
      ["وقال إن حارساً قُتل هناك", "killed guards 1"],
      ["أضافت أن طفلة أصيبت بجروح", "wounded children 1"],
      ["وقالت مصادر إن طفلاً يبلغ 15 عاماً قُتل في طبرق", "killed children 1"],
      ["وقالت إن طفلاً في الخامسة عشرة من العمر قُتل، أمس، في طبرق", "killed children 1"],
      ["وكان سجين قد قُتل في اشتباك", "killed inmates 1"],
    ],
    misses: [
      "وقال إن حارساً في المخزن قُتل هناك",
      "وقال إن الحارس قُتل هناك",
      "وقال إن حارساً قتل مدنياً",
    ],
  },
  {
    id: "ar.figure.bare-subject",
    pattern: "q:quantity p:pred",
    read: (m) => {
      const [q, p] = [m.get("q"), m.get("p")];
      if (q === null || p === null || q.prep !== "" || p.conj || !p.word.endsWith("وا"))
        return null;
      const count = countFrom(q, "ar.figure.bare-subject");
      const measure = measureOver(p, count, m.items);
      const next = m.items[m.to];
      const object = next?.tags.some((tag) => tag === "counted" || tag === "count") === true;
      // `ومن المسلحين ثلاثة قُتلوا`: of whom they are
      const [of, who] = m.items.slice(Math.max(0, m.from - 2), m.from);
      const group =
        of?.word === "من" && who?.def === true ? peopleAt(m.items, m.from - 1) : undefined;
      const kind = group === undefined ? {} : ({ group, unit: "persons" } as const);
      // `41 قتلوا أو أصيبوا`
      const after = m.items[m.to + 1];
      // `أصيبوا أو فقدوا أطرافهم`: hurt, both of them
      const limbs = after?.tags.includes("lost") === true && losesLimb(m.items, m.to + 1);
      const both = (orElse(p, next, after) && !limbs) || andAlso(p, next, after);
      const own = measure !== null && both ? "other" : measure;
      return count === null || own === null || object
        ? null
        : drafts(
            draft({ ...count, ...kind }, own, "ar.figure.bare-subject", {
              phase: phaseAt(m, p),
              mode: modeOf(m, null, count, own),
            }),
          );
    },
    why: "`ثمانية وثمانون دفنوا في آذار`: the plural verb says that it counts people.",
    hits: [
      ["أضيفوا إلى ثمانية وثمانين دفنوا في آذار", "bodies unknown 88"],
      ["قال إن عشرين قتلوا هناك", "killed unknown 20"],
      ["وقال إن 41 قتلوا أو جرحوا في طبرق", "other unknown 41"],
      ["أصيب تسعة جنود، ومن المسلحين ثلاثة قتلوا", "killed fighters 3"],
    ],
    misses: ["في العام 2020 قتل مدنيون", "عشرون قتلوا حارساً"],
  },
  {
    id: "ar.figure.still",
    pattern:
      "c:count|quantity !pred|quantity|count|comma|clause|that|say|still|copula{0,6} neg? s:still|copula !pred|quantity|count|comma|clause{0,2} v:victim|captive|standing",
    read: (m) =>
      m.get("s")?.conj === true || wereBefore(m)
        ? null
        : standing(m, standingOf(m.get("v")), "ar.figure.still"),
    why: "`64 نزيلاً ما زالوا فارين`, `ثلاث عائلات كانت محتجزة`: what they are.",
    hits: [
      ["قال إن 64 نزيلاً ما زالوا فارين", "other inmates 64"],
      ["عشرون مدنياً لا يزالون مفقودين", "missing civilians 20"],
      ["قال إن ثلاثة أشخاص فقط ما زالوا مفقودين", "missing unknown 3"],
      ["إن 84 من الفارين من سجن القلعة ما زالوا طلقاء", "other inmates 84"],
      ["ثلاثون من عناصره ما زالوا محاصرين", "held fighters 30"],
    ],
    misses: [
      "64 نزيلاً ما زالوا في السجن",
      "ما زال السجناء فارين",
      "وصل إلى المطار 340 رجلاً كانوا محتجزين",
    ],
  },
  {
    id: "ar.figure.they-stand",
    pattern: "c:count !pred|quantity|count|comma|clause|that|still{0,4} v:captive",
    read: (m) => {
      const v = m.get("v");
      const opens = m.items[m.from - 1]?.tags.includes("that") === true;
      if (!opens && m.get("c")?.conj !== true) return null;
      // the ending of a predicate: `إن 264 بحاراً محتجزون`; `20 من الجنود الأسرى` are those
      return v?.word.endsWith("ون") === true
        ? standing(m, standingOf(v), "ar.figure.they-stand")
        : null;
    },
    why: "`إن 264 بحاراً محتجزون في الميناء`: what they are, without a verb.",
    hits: [
      ["قال إن 264 بحاراً محتجزون في الميناء", "held sailors 264"],
      ["وأضاف أن ثلاثة عمال من الورشة معتقلون منذ الأحد", "held workers 3"],
    ],
    misses: ["قال إن 264 بحاراً في الميناء", "قال إن محتجزين نُقلوا"],
  },
  {
    id: "ar.figure.aside-verb",
    pattern: "size c:count|quantity comma p:verb+pred",
    read: (m) => {
      const [c, p] = [m.get("c"), m.get("p")];
      if (p === null || p.conj || !p.word.endsWith("وا")) return null;
      const who = m.items
        .slice(Math.max(0, m.from - 8), m.from)
        .findLast(({ tags, sense }) => tags.includes("counted") && sense?.unit === "persons");
      const count = countFrom(c, "ar.figure.aside-verb");
      if (count === null || who === undefined) return null;
      const group = count.group === "unknown" ? (who.sense?.group ?? "unknown") : count.group;
      const known = { ...count, group, unit: "persons" as const };
      const measure = measureOver(p, known, m.items);
      return measure === null
        ? null
        : drafts(draft(known, measure, "ar.figure.aside-verb", { phase: "done" }));
    },
    why: "`سكان القرية، ويقدر عددهم بألف شخص، لقوا حتفهم`: how many they are between them and what befell them.",
    hits: [
      ["جميع سكان القرية، ويقدر عددهم بأكثر من ألف شخص، لقوا حتفهم", "killed residents >1000"],
      ["والعمال، وعددهم 12، قُتلوا في الانهيار", "killed workers 12"],
    ],
    misses: ["والعمال، وعددهم 12، في المنجم", "وعددهم 12، وقُتل حارس"],
  },
  {
    id: "ar.figure.still-before",
    pattern:
      "still|copula !pred|quantity|count|comma|clause{0,3} c:count|quantity !pred|quantity|count|comma|clause{0,2} v:victim|captive|standing",
    read: (m) => standing(m, standingOf(m.get("v")), "ar.figure.still-before"),
    why: "`ولا يزال العشرات طلقاء`, `ولا يزال أربعة منهم محتجزين`: the verb first, then who, then what they are.",
    hits: [
      ["فر 90 نزيلاً، ولا يزال العشرات طلقاء", "other inmates 20..99"],
      ["أوقف تسعة مدنيين، ولا يزال أربعة منهم محتجزين", "held civilians 4 part"],
    ],
    misses: [
      "ولا يزال أربعة من المحتجزين هناك",
      "كان في السوق 20 شخصاً وجرحى",
      "بات عددهم عشرين بعد وفاة أحدهم",
    ],
  },
  {
    id: "ar.figure.in-hands",
    pattern: [
      "c:count|quantity !pred|quantity|count|comma|clause{0,2} under arrest|=التحقيق|=تحقيق|=الاقامه",
      "c:count|quantity !pred|quantity|count|comma|clause{0,1} =في =قبض|=قبضه|=اسر|=سجون|=معتقلات",
      "size c:count|quantity comma under arrest|=التحقيق|=تحقيق|=الاقامه",
    ],
    // `استُعيد 96 عسكرياً كانوا في أسر الجبهة`: where they were before
    read: (m) =>
      m.items.slice(m.from, m.to).some(({ word }) => WERE.has(word)) ||
      // `وقع 7 من مقاتلي الفصيل في الأسر`: taken by it
      /^(?:وقع(?:ت|وا)?|سقط(?:ت|وا)?|وقوع|سقوط)$/u.test(m.items[m.from - 1]?.word ?? "")
        ? null
        : standing(m, "held", "ar.figure.in-hands"),
    why: "`لا يزال 227 قيد التوقيف`, `120 عسكرياً في قبضة العصابات`, `وما زال الباقون، وعددهم 11، رهن التحقيق`: they are held.",
    hits: [
      ["فيما لا يزال 227 قيد التوقيف", "held unknown 227"],
      ["عشرون مدنياً رهن الاعتقال", "held civilians 20"],
      ["وبقي 120 عسكرياً في قبضة العصابات", "held soldiers 120"],
      ["ما زال 40 جندياً في الأسر", "held soldiers 40"],
      ["وما زال الباقون، وعددهم 11، رهن التحقيق", "held unknown 11"],
      ["والموقوفون، وعددهم سبعة، قيد الاعتقال", "held unknown 7"],
    ],
    misses: [
      "عشرون مدنياً قيد الدرس",
      "استعادت الوزارة 96 عسكرياً كانوا في أسر الجبهة.",
      "قيد التوقيف منذ 20 يوماً",
      "عشرون جندياً في الثكنة",
      "في سجون البلاد 20 زنزانة",
      "والباقون، وعددهم 11، قيد العلاج",
      "وعددهم 11، وهم رهن الاحتجاز",
    ],
  },

  {
    id: "ar.figure.still-detained",
    pattern: "still among? about|more? c:count+captive",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.still-detained");
      return count?.group === "detainees" && count.measure === null
        ? standing(m, "held", "ar.figure.still-detained")
        : null;
    },
    why: "`ولا يزال 150 محتجزين`, `وما زال نحو 40 معتقلاً في السجن`: the noun behind the number says what they still are.",
    hits: [
      ["أُفرج عن 60، ولا يزال 150 محتجزين", "held detainees 150"],
      ["وما زال 40 معتقلاً في السجن المركزي", "held detainees 40"],
    ],
    misses: ["لا يزال 40 سجيناً فارين", "أُفرج عن 40 معتقلاً"],
  },
  {
    id: "ar.figure.became",
    pattern: "turned c:count|quantity case? among? =الي v:victim|masdar",
    read: (m) => {
      const v = m.get("v");
      // `تحولت 148 حالة منها إلى اختفاء قسري`
      if (v?.tags.includes("masdar") === true)
        return v.sense?.measure === "missing" ? standing(m, "missing", "ar.figure.became") : null;
      return v?.sense?.number === "pl"
        ? standing(m, v.sense.measure ?? null, "ar.figure.became")
        : null;
    },
    why: "`تحوّل 31 إلى مختفين قسراً`: what became of them.",
    hits: [
      ["اعتقال 90 مدنياً، تحوّل 31 إلى مختفين قسراً", "missing civilians 31"],
      ["وتحولت عشرون عائلة إلى نازحين", "displaced families 20"],
    ],
    misses: ["تحول 31 منزلاً إلى مدارس", "تحولت البلدة إلى نازحين"],
  },

  {
    id: "ar.figure.subject-apart",
    pattern: "c:count !pred|quantity|count|comma|clause|that|say{1,5} p:pred",
    read: (m) => {
      const p = m.get("p");
      // the plural verb agrees with the counted; a singular one may have another subject
      const plural =
        p !== null &&
        !p.conj &&
        /(?:وا|ن|ا)$/u.test(p.word) &&
        p.tags.includes("verb") &&
        // `حرر الجيش 15 مدنياً كان المسلحون يحتجزونهم`: until then
        !(p.suffix === "هم" && isOfTheFreed(m.items, m.from));
      const theirs = m.items[m.to]?.suffix === "هما" || m.items[m.to]?.suffix === "هم";
      return plural || (p?.tags.includes("release") === true && theirs)
        ? subjectFirst(m, "ar.figure.subject-apart")
        : null;
    },
    why: "`ثلاثة أشخاص كانوا قد أوقفوا`, `بحارين مريضين سيطلق سراحهما`: the verb comes some words after its subject.",
    hits: [
      ["قال إن ثلاثة أشخاص كانوا قد أوقفوا", "arrested unknown 3"],
      ["قال إن 23 منهم كانوا قد أوقفوا", "arrested unknown 23 part"],
      ["قال إن سجينين مريضين سيطلق سراحهما", "released inmates 2"],
    ],
    misses: [
      "حرر الجيش 15 مدنياً كان المسلحون يحتجزونهم",
      "ثلاثة أشخاص في السوق قتل أحدهم",
      "ثلاثة حراس قتلوا سجيناً",
    ],
  },

  {
    id: "ar.figure.fate-not-known",
    pattern: "fate c:count|quantity",
    read: (m) => {
      const c = m.get("c");
      const lead = m.items.slice(Math.max(0, m.from - 4), m.from);
      const verb = lead.findLastIndex(({ word }) => UNKNOWN_FATE.test(word));
      const negated =
        lead[verb - 1]?.tags.includes("neg") === true ||
        /^(?:يجهل|نجهل)/u.test(lead[verb]?.word ?? "");
      if (c === null || verb < 0 || !negated) return null;
      const count = countFrom(c, "ar.figure.fate-not-known");
      if (count === null || (isBare(c) ? !mayBeBare(m.items, m.to - 1) : count.unit !== "persons"))
        return null;
      return drafts(
        draft({ ...count, unit: "persons" }, "missing", "ar.figure.fate-not-known", {
          phase: "done",
        }),
      );
    },
    why: "`لم يُعرف مصير 17 بحاراً`: missing.",
    hits: [
      ["لم يعرف مصير 17 بحاراً", "missing sailors 17"],
      ["ولا يعرف مصير ثلاثة حراس", "missing guards 3"],
      ["ولم يُعرف بعد مصير سبعة وعشرين", "missing unknown 27"],
    ],
    misses: ["يعرف مصير 17 بحاراً", "لم يعرف مصير المدينة"],
  },
];

const WERE: ReadonlySet<string> = new Set(["كانوا", "كانا", "كن"]);
