import { noneOf } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import { isAllBut } from "../all-but.ts";
import { denial, groupBehind, isDenied } from "../figure-singles.ts";
import type { Item } from "../../../text/item.ts";
import { isOfDispersal } from "./denied-losses.ts";
import type { FigureRule } from "./rule.ts";

/** What befalls people and is denied without a noun (`أي نزوح`). */
const BEFALLS: ReadonlySet<string> = new Set("displaced escaped hostage missing".split(" "));

/** Nobody at all, said so. */
export const arabicDenialFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.denied-any",
    pattern: `p:pred !quantity|count|comma|clause|pred{0,3} a:any of? n:counted`,
    read: (m) => {
      const p = m.get("p");
      const before = p === null ? undefined : m.items[m.items.indexOf(p) - 1];
      // `لم نقتل أي مدني`, `لم ندمر أي منزل`: who speaks did none; `لم نطلق أي مسيّرة` tells of his own strikes
      const fired = m.get("n")?.tags.includes("munition") === true;
      // `لم تصب قواتنا أي مدني`
      const to = m.items.findIndex(({ tags }, i) => i > m.from && tags.includes("any"));
      // and `لم تخسر قواتنا أي مقاتل` of his own losses
      const lost = LOST.test(p?.word ?? "");
      const ours = !lost && m.items.slice(m.from, to).some(({ tags }) => tags.includes("ours"));
      return !fired && (isOfSpeaker(before, p) || ours) ? null : denial(m, "ar.figure.denied-any");
    },
    why: "`لم يفر أي سجين`, `نفت فرار أي سجين`: none, said so.",
    hits: [
      ["لم يفر أي سجين", "escaped inmates 0 denied"],
      ["لم تخسر قواتنا أي مقاتل", "killed fighters 0 denied"],
      ["ولم نطلق أي مسيّرة باتجاه البلدة", "strikes drones 0 denied"],
      ["نفت الوزارة فرار أي سجين", "escaped inmates 0 denied"],
      ["نفى الجيش سقوط أي قتيل من جنوده", "killed soldiers 0 denied"],
    ],
    misses: [
      "ولم نقتل أي مدني",
      "لم تصب قواتنا أي مدني",
      "لم ندمر أي منزل ولم نهجّر أي عائلة",
      "نفت الوزارة سقوط أي قتيل برصاص الشرطة",
      "لم يفر سجين واحد بل عشرة",
      "فرار أي سجين خطر",
    ],
  },
  {
    id: "ar.figure.denied-strikes",
    pattern:
      "neg =نفذ|=ينفذ|=تنفذ|=ننفذ|=ينفذوا|=يشن|=تشن|=نشن|=يشنوا|=تنفيذ|=شن !pred|quantity|count|comma|clause|any{0,3} a:any of? n:counted",
    read: (m) => {
      const [a, n] = [m.get("a"), m.get("n")];
      if (a === null || n?.sense?.measure !== "strikes") return null;
      const count = noneOf(n, a.start, "ar.figure.denied-strikes");
      return drafts(
        draft(count, "strikes", "ar.figure.denied-strikes", { denied: true, phase: "done" }),
      );
    },
    why: "`لم ينفذ سلاح الجو أي غارة`: no strike, said so.",
    hits: [
      ["أكدت القيادة أن سلاح الجو لم ينفذ أي غارة على الجبل", "strikes strikes 0 denied"],
      ["لم تشن الطائرات أي غارة على القرية", "strikes strikes 0 denied"],
    ],
    misses: ["لم ينفذ الجيش أي دورية", "نفذ الجيش غارة على الجبل", "لم ينفذ غارتين بل ثلاثاً"],
  },
  {
    id: "ar.figure.denied-anyone",
    pattern: "neg p:pred =منا|=منهم|=منها|=فيه|=لنا|=لهم? n:anyone",
    read: (m) => {
      const noun = m.get("n");
      const p = m.get("p")?.sense?.measure;
      if (noun === null || p === undefined || isAllBut(m)) return null;
      // `لم يُقتل 12 شخصاً بل سبعة`: a number is denied, and not everybody
      if (noun.chunk !== null) return null;
      // `فما احتجزنا أحداً`, `لم نقتل أحداً`: who speaks did it to nobody, and others may have
      if (isOfSpeaker(m.items[m.from], m.get("p"))) return null;
      const [next, behind] = m.items.slice(m.to, m.to + 2);
      // `لم يقتل أحد الحراس` speaks of one of the guards
      if (next?.tags.includes("counted") === true) return null;
      // `تسع حالات حصبة، ولم يمت أحد بها`: of what was told before, an illness or a deed
      if (OF_IT.test(`${next?.prep ?? ""}${next?.word ?? ""}${next?.suffix ?? ""}`)) return null;
      // `ولم يصل أحد غيرهم`: nobody else
      if (/^(?:غير|سوا|خلاف)(?:هم|هن|ها|ه)$/u.test(`${next?.word ?? ""}${next?.suffix ?? ""}`))
        return null;
      const isPart = next?.tags.includes("of") === true && behind?.word !== "جراء";
      // `لم يقتل أحد من أقاربنا` is none of some, and no toll of nobody
      if (isPart && (behind?.tags.includes("counted") !== true || behind.suffix !== ""))
        return null;
      // `لم ينزح أحد من القرية`: where from
      const isWhose = isPart && behind?.sense?.unit === "persons";
      const counted = isWhose ? behind : noun;
      const count = noneOf(counted, noun.start, "ar.figure.denied-anyone");
      return drafts(draft(count, p, "ar.figure.denied-anyone", { denied: true, phase: "done" }));
    },
    why: "`لم يقتل أحد`: none; `لم يقتل أحد من الحراس`: none of these, and as many others as there are.",
    hits: [
      ["لم يقتل أحد", "killed unknown 0 denied"],
      ["لم يصب أحد في الحادث", "wounded unknown 0 denied"],
      ["لم ينزح أحد من القرية", "displaced unknown 0 denied"],
      ["فلم يستسلم منا أحد", "surrendered unknown 0 denied"],
      ["ولم يقتل أحد من الحراس", "killed guards 0 denied"],
      ["لم يصب أحد من جراء القصف", "wounded unknown 0 denied"],
    ],
    misses: [
      "لم يقتل أحد سوى رجل",
      "قتل أحد الحراس",
      "لم يقتل أحد الحراس",
      "لم يقتل أحد من أقاربنا",
      "فما احتجزنا أحداً لا قبل الهدنة ولا بعدها",
      "لم نقتل أحداً",
      "لم نعتقل أحداً في تلك الليلة",
      "قتل ثلاثة حراس ولم يقتل أحد غيرهم",
      "سُجلت تسع حالات حصبة، ولم يمت أحد بها",
    ],
  },
  {
    id: "ar.figure.denied-nobody",
    pattern: "n:nobody|anyone|anyone-spoken neg? p:verb",
    read: (m) => {
      const [n, p] = [m.get("n"), m.get("p")];
      const measure = p?.sense?.measure;
      const not = m.items[m.to - 2];
      // `ما أطلقنا النار على أحد ولم نقتل مدنياً`: another clause, and who speaks tells of himself
      if (not?.tags.includes("neg") === true && (not.conj || isOfSpeaker(not, p))) return null;
      // `12 شخصاً لم يُقتلوا` are twelve, and not nobody
      if (n === null || n.chunk !== null || p === null || measure === undefined) return null;
      const spoken = m.items
        .slice(Math.max(0, m.from - 2), m.from)
        .some(({ tags }) => tags.includes("there-is-no") || tags.includes("neg"));
      const negated =
        n.tags.includes("nobody") ||
        (n.tags.includes("anyone") ? m.items[m.to - 2]?.tags.includes("neg") === true : spoken);
      // `غادر أحد`: leaving is escape where there are inmates
      if (!negated || m.items[m.to]?.tags.includes("counted") === true) return null;
      const inside = m.items
        .slice(m.to, m.to + 3)
        .some(({ word }) => /^(?:ال)?(?:اسوار|سجن|سجون)$/u.test(word));
      const count = noneOf(n, n.start, "ar.figure.denied-nobody");
      return drafts(
        draft(count, inside ? "escaped" : measure, "ar.figure.denied-nobody", {
          denied: true,
          phase: "done",
        }),
      );
    },
    why: "`إن أحداً لم يُقتل`, `محد مات`, `ما في حدا انجرح`: none.",
    hits: [
      ["وقال إن أحداً لم يُقتل", "killed unknown 0 denied"],
      ["الحكومة تگول محد مات", "killed unknown 0 denied"],
    ],
    misses: ["إن أحداً قُتل", "أحد الحراس قتل"],
  },
  {
    id: "ar.figure.denied-case",
    pattern: "deny|neg !pred|quantity|count|comma|clause{0,3} a:any case? p:masdar",
    read: (m) => {
      const [a, p] = [m.get("a"), m.get("p")];
      const measure = p?.sense?.measure;
      if (a === null || p === null || measure === undefined || p.def) return null;
      // `نفى أي مشاركة`, `أي إفراج`: no number of anybody
      const cased = m.items[m.to - 2] !== a;
      if (!cased && !BEFALLS.has(measure)) return null;
      const count = noneOf(p, a.start, "ar.figure.denied-case");
      return drafts(
        draft(
          { ...count, group: "unknown", unit: "persons", noun: [] },
          measure,
          "ar.figure.denied-case",
          // `لم تُسجل أي حالة وفاة جديدة`: none more, whoever died before
          { denied: true, phase: "done", ...(isMore(m.items[m.to]) ? { mode: "new" } : {}) },
        ),
      );
    },
    why: "`نفى وقوع أي حالة فرار`: none.",
    hits: [
      ["نفى قائد الحرس وقوع أي حالة فرار", "escaped unknown 0 denied"],
      ["لم تسجل أي حالة اختطاف", "hostage unknown 0 denied"],
      ["لم تسجل أي حالة وفاة جديدة في طبرق", "killed unknown 0 new denied"],
      ["لم يُبلَّغ عن أي نزوح", "displaced unknown 0 denied"],
    ],
    misses: ["سجلت حالة فرار", "نفى حالة الطوارئ"],
  },
  {
    id: "ar.figure.denied-among",
    pattern: "neg =يكن|=تكن|=يوجد? between v:victim a:any n:counted",
    read: (m) => {
      const [v, a, n] = [m.get("v"), m.get("a"), m.get("n")];
      const measure = v?.sense?.measure;
      if (a === null || n === null || measure === undefined) return null;
      const count = noneOf(n, a.start, "ar.figure.denied-among");
      return drafts(
        draft(count, measure, "ar.figure.denied-among", { denied: true, phase: "done" }),
      );
    },
    why: "`لم يكن بين القتلى أي مدني`: none of the dead.",
    hits: [
      ["لم يكن بين القتلى أي مدني", "killed civilians 0 denied"],
      ["ليس بين الجرحى أي طفل", "wounded children 0 denied"],
    ],
    misses: ["كان بين القتلى مدني", "بين القتلى أي مدني"],
  },
  {
    id: "ar.figure.denied-one",
    pattern: "p:pred !quantity|count|comma|clause|pred{0,3} a:count",
    read: (m) => {
      const a = m.get("a")?.chunk;
      if (a?.kind !== "count" || !a.rules.includes("ar.count.noun-one-two") || a.quantity.low !== 1)
        return null;
      const quantity = { ...a.quantity, start: a.start, end: a.end, low: 0, high: 0 };
      const count = { ...a, quantity, measure: null };
      // `لم تُطلق وحداتنا قذيفة واحدة`: fired, and nobody let go
      const measure =
        measureOver(m.get("p"), count, m.items) ?? (a.group === "bombs" ? "other" : null);
      if (measure === null || !isDenied(m)) return null;
      return drafts(draft(count, measure, "ar.figure.denied-one", { denied: true, phase: "done" }));
    },
    why: "`لم يقتل مدني واحد`: not one.",
    hits: [
      ["لم يقتل مدني واحد", "killed civilians 0 denied"],
      ["لم يصب جندي واحد بجروح", "wounded soldiers 0 denied"],
      ["لم تُطلق وحداتنا قذيفة واحدة", "other bombs 0 denied"],
    ],
    misses: ["قتل مدني واحد", "لم يقتل أي مدني"],
  },
  {
    id: "ar.figure.denied-no",
    pattern: "neg n:counted p:verb",
    read: (m) => {
      const [neg, n, p] = [m.items[m.from], m.get("n"), m.get("p")];
      if (neg?.word !== "لا" || n?.sense?.number !== "sg" || n.def || p === null) return null;
      const count = noneOf(n, neg.start, "ar.figure.denied-no");
      const measure = p.sense?.measure;
      return measure === undefined || count.unit !== "persons"
        ? null
        : drafts(draft(count, measure, "ar.figure.denied-no", { denied: true, phase: "done" }));
    },
    why: "`لا مدني قتل بنيراننا`: none.",
    hits: [
      ["لا مدني قتل بنيراننا", "killed civilians 0 denied"],
      ["ولا جندي أصيب في الهجوم", "wounded soldiers 0 denied"],
    ],
    misses: ["قتل مدني", "لا يعرف مدني قتل"],
  },
  {
    id: "ar.figure.denied-recorded",
    pattern: [
      "neg !quantity|count|comma|clause{0,2} record !pred|quantity|count|comma|clause|any{0,3} any? n:victim|toll-noun",
      // `لم تسفر الغارات الثلاث عن سقوط قتلى`: the strikes are no victims
      "neg !quantity|count|comma|clause{0,2} record victim !pred|quantity|count|comma|clause|any{0,1} =سقوط|=وقوع? any? n:victim|toll-noun",
      "neg !quantity|count|comma|clause{0,2} record !pred|quantity|count|comma|clause|any{0,2} =سقوط any? n:victim|toll-noun",
    ],
    read: (m) => {
      const n = m.get("n");
      if (isOfDispersal(m) || n === null || n.chunk !== null || isAllBut(m)) return null;
      // `ما تسبب في وقوع ضحايا`: which caused some; `ما` denies only where it opens, right before its verb
      const what = m.items[m.from]?.word === "ما";
      if (what && (m.from > 0 || m.items[m.from + 1]?.tags.includes("record") !== true))
        return null;
      const toll = n.tags.includes("toll-noun");
      const measure = toll ? "killed" : n.sense?.measure;
      // `لم يُسجَّل إصابة 12 شخصاً`: of these, and not of anybody
      const next = m.items[m.to]?.chunk?.kind;
      if (next === "count" || next === "quantity") return null;
      if (n.def || n.suffix !== "" || measure === undefined) return null;
      const any = m.items[m.to - 2];
      const start = any?.tags.includes("any") === true ? any.start : n.start;
      const none = noneOf(n, start, "ar.figure.denied-recorded");
      const group = none.group === "unknown" ? groupBehind(m) : null;
      const count = group === null ? none : { ...none, group };
      // `الغارات الثلاث`: how many there were is said all the same
      const struck = m.items.slice(m.from, m.to).find(({ chunk }) => chunk?.kind === "count");
      const deed = countFrom(struck ?? null, "ar.figure.denied-recorded");
      return drafts(
        deed?.measure === "strikes"
          ? draft(deed, "strikes", "ar.figure.denied-recorded", { phase: "done" })
          : null,
        draft(count, measure, "ar.figure.denied-recorded", { denied: true, phase: "done" }),
      );
    },
    why: "`دون تسجيل أي إصابات`, `دون وقوع إصابات`: none; `لم ترد أنباء عن إصابات` does not say so.",
    hits: [
      ["انتهى الحريق دون تسجيل أي إصابات", "wounded unknown 0 denied"],
      ["سقطت القذيفة دون وقوع إصابات", "wounded unknown 0 denied"],
      ["لم يسفر الهجوم عن إصابات", "wounded unknown 0 denied"],
      ["لم تسفر الغارات الثلاث عن قتلى", "killed unknown 0 denied"],
      ["ولم تسفر الغارة عن سقوط ضحايا", "killed unknown 0 denied"],
      ["ولم تُسجّل أي وفاة بين المدنيين", "killed civilians 0 denied"],
      ["انتهى الحريق دون وقوع إصابات والأضرار مادية فقط", "wounded unknown 0 denied"],
      ["لم يخلف القصف قتلى إلا أنه دمر المدرسة", "killed unknown 0 denied"],
    ],
    misses: [
      "دون ورود أنباء عن إصابات",
      "تسجيل إصابات في القصف",
      "استهدفت القافلة ما تسبب في وقوع ضحايا",
      "فرّقت الشرطة المتظاهرين دون وقوع إصابات",
      "لم يخلف القصف إلا قتلى وجرحى",
      "لم تخلف المدرسة قتلى فقط بل أثارت الذعر",
      "لم يخلف الزلزال قتلى سوى رجل",
    ],
  },
  {
    id: "ar.figure.denied-any-longer",
    pattern: "neg =يعد|=تعد|=يبق !pred|quantity|count|comma|clause|that|any{0,3} any? n:victim",
    read: (m) => {
      const n = m.get("n");
      if (n === null || n.def || n.suffix !== "" || n.conj || n.sense?.measure !== "missing")
        return null;
      const any = m.items[m.to - 2];
      const start = any?.tags.includes("any") === true ? any.start : n.start;
      const none = noneOf(n, start, "ar.figure.denied-any-longer");
      const group = groupBehind(m);
      return drafts(
        draft(
          group === null ? none : { ...none, group },
          "missing",
          "ar.figure.denied-any-longer",
          { denied: true, phase: "done" },
        ),
      );
    },
    why: "`لم يعد هناك مفقودون`: none is missing from then on. Whoever is no longer hurt, held or at large once was, and no number of those is none.",
    hits: [
      ["لم يعد هناك مفقودون بعد انتشال الجثث", "missing unknown 0 denied"],
      ["وأكد أنه لم يعد هناك أي مفقود من الحراس", "missing guards 0 denied"],
      ["لم يبق مفقودون تحت الأنقاض", "missing unknown 0 denied"],
    ],
    misses: ["لم يعد هناك فارون", "لم يعد المفقودون إلى بيوتهم", "لم يعد هناك من يبحث عن مفقودين"],
  },
];

function isMore(item: Item | undefined): boolean {
  return /^(?:جديد|جديده|اضافيه|اضافي|اخري)$/u.test(item?.word ?? "");
}

const OF_IT = /^(?:ب(?:ها|ه|سببها|سببه)|منها|منه|جراءها|جراءه|جرايها|جرايه)$/u;

/** A verb of the first person: `ما احتجزنا`, `لم نعتقل`; behind `لم` what begins with `ن` is no other. */
function isOfSpeaker(neg: Item | undefined, verb: Item | null): boolean {
  const told = `${verb?.word ?? ""}${verb?.suffix ?? ""}`;
  const isOurs = /^(?:لم|لن)$/u.test(neg?.word ?? "") ? /^ن\p{L}{2}/u.test(told) : false;
  return (isOurs || OURS.test(told)) && !LOST.test(told);
}
const OURS = /نا$|^[وف]?ن\p{L}{3}$/u;
/** `ما خسرنا أحداً`: of one's own nobody fell. */
const LOST = /(?:خسر|فقد|نخسر|نفقد)/u;
