import { isAllBut } from "../all-but.ts";
import { noneOf } from "../../../extract/figures/count.ts";
import { draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Item } from "../../../text/item.ts";
import type { FigureRule } from "./rule.ts";

/**
 * `وفرّقتهم الشرطة من دون إصابات`: none was hurt when a crowd was dispersed, which says nothing of the strike or the illness that the report is about.
 */
export function isOfDispersal({ items, from }: Match): boolean {
  const clause = items.slice(Math.max(0, from - DISPERSAL_REACH), from);
  const at = clause.findLastIndex(({ tags }) => tags.includes("stop") || tags.includes("comma"));
  return clause
    .slice(at + 1)
    .some(({ word, suffix }) => DISPERSES.test(word) || (word === "فرقه" && suffix !== ""));
}
/** `فرق` alone may be teams: `أخمدته فرق الإطفاء دون إصابات`; `فرقتهم` is written like "their division". */
const DISPERSES = /^[وف]?(?:فرقت|فرقهم|فرقتهم|[يت]فرق|تفريق|فض|فضت|فضتهم|فضهم)(?:هم|ها)?$/u;
const DISPERSAL_REACH = 9;

/** `قتلى`, `ضحايا`, `إصابات`: those to whom it would have happened, unknown and more than one. */
function isVictims(noun: Item | null): noun is Item {
  if (noun === null || noun.def || noun.suffix !== "" || noun.conj || noun.prep !== "")
    return false;
  const carries = noun.tags.includes("toll-noun") || noun.sense?.measure !== undefined;
  // `لا أسرى لنا لدى العدو` and `لدينا أسرى` speak of two sides
  return (
    carries &&
    !noun.tags.includes("captive") &&
    noun.sense?.number === "pl" &&
    noun.sense.unit === "persons"
  );
}

/** `لا جرحى بين الحراس`, `ما من قتلى في صفوف المدنيين`, `ولا إصابات في صفوفه`: none of these. */
function among({ items, from, to }: Match): string | null {
  const ranks = items[to]?.tags.includes("in") === true ? items[to + 1]?.word : undefined;
  if (ranks !== undefined && THEIR_RANKS.test(ranks)) {
    const side = items
      .slice(Math.max(0, from - REACH), from)
      .findLast(({ chunk }) => chunk?.kind === "name")?.chunk;
    return side?.kind === "name" && side.is === "actor" ? side.id : "fighters";
  }
  const who = items[ranks === "صفوف" ? to + 2 : to + 1];
  const bound =
    ranks === "صفوف" ||
    items[to]?.tags.includes("between") === true ||
    items[to]?.tags.includes("of") === true;
  const people = who?.def === true && who.tags.includes("counted") && who.sense?.unit === "persons";
  return bound && people ? (who.sense?.group ?? null) : null;
}

/** Items looked back over for the side whose ranks they are. */
const REACH = 24;

const THEIR_RANKS = /^صفوف(?:نا|ه|ها|هم)$/u;

/** `41 حادثاً، معظمها لعربات شحن ومن دون ضحايا`: some of many deeds cost no life, which says nothing of this one. */
function isOfSome({ items, from }: Match): boolean {
  const before = items.slice(Math.max(0, from - SOME), from);
  const at = before.findLastIndex(({ tags }) => tags.includes("stop") || tags.includes("pred"));
  // `وأحرقت معظمها، دون إصابات`: there it is what was burnt
  return before
    .slice(at + 1)
    .some(({ word, suffix }, i) => SOME_OF.test(word + suffix) && (i > 0 || isMark(before[at])));
}
function isMark(item: Item | undefined): boolean {
  return item === undefined || item.tags.includes("stop");
}
/** Items looked back over for "most of them". */
const SOME = 10;
const SOME_OF = /^[وف]?(?:معظم|اغلب|بعض|غالبيت|اكثر)ها$/u;

function none(m: Match, noun: Item, start: number, rule: string): readonly FigureDraft[] | null {
  const measure = noun.tags.includes("toll-noun") ? "killed" : noun.sense?.measure;
  if (measure === undefined || isOfSome(m) || isAllBut(m)) return null;
  const count = noneOf(noun, start, rule);
  const group = among(m);
  return drafts(
    draft(group === null ? count : { ...count, group }, measure, rule, {
      denied: true,
      phase: "done",
    }),
  );
}

/** No dead, no losses: said with a noun alone. */
export const arabicDeniedLosses: readonly FigureRule[] = [
  {
    id: "ar.figure.no-victims",
    pattern: "neg =هناك|=ثمه|=يوجد|=توجد|=فيه|=في? n:victim|toll-noun",
    read: (m) => {
      const [neg, n] = [m.items[m.from], m.get("n")];
      if (neg === undefined || !isVictims(n) || /^(?:غير|ما|لم|لن|عدم|نفي)$/u.test(neg.word))
        return null;
      if (isOfDispersal(m)) return null;
      // `العدد أربعة ولا جثامين أخرى`: none beside those
      if (/^(?:اخري|اخر|اخرين|اخرون|جديده|جدد|اضافيه)$/u.test(m.items[m.to]?.word ?? ""))
        return null;
      // `لا جرحى` says none as one phrase; `دون إصابات` names whom it denies
      const start = neg.word === "لا" && m.to - m.from === 2 ? neg.start : n.start;
      return none(m, n, start, "ar.figure.no-victims");
    },
    why: "`لا إصابات بين الحراس`, `دون ضحايا`, `ليس هناك قتلى`: none.",
    hits: [
      ["ولا إصابات بين الحراس", "wounded guards 0 denied"],
      ["انفجرت القنبلة بلا ضحايا", "killed unknown 0 denied"],
      ["سقطت القذيفة في حقل من دون إصابات", "wounded unknown 0 denied"],
      ["قال إن ليس هناك قتلى", "killed unknown 0 denied"],
      ["لا إصابات سوى أضرار مادية", "wounded unknown 0 denied"],
    ],
    misses: [
      "لا قتلى سوى رجل",
      "ولا جثامين أخرى في البراد",
      "غير مصابين",
      "لا نعرف القتلى",
      "دون الجرحى الذين نُقلوا",
      "وقعت سبع غارات معظمها دون ضحايا",
    ],
  },
  {
    id: "ar.figure.none-of-victims",
    pattern: "=ما of n:victim|toll-noun",
    read: (m) => {
      const [n, neg] = [m.get("n"), m.items[m.from]];
      return isVictims(n) && neg !== undefined
        ? none(m, n, neg.start, "ar.figure.none-of-victims")
        : null;
    },
    why: "`ما من قتلى في صفوفنا`: none.",
    hits: [
      ["ما من قتلى في صفوفنا", "killed fighters 0 denied"],
      ["قال إنه ما من جرحى بين المدنيين", "wounded civilians 0 denied"],
    ],
    misses: ["ما من شك في ذلك", "ما وصل من قتلى"],
  },
  {
    id: "ar.figure.denied-fall",
    pattern: "deny|=عدم p:fall|record|=وجود any? n:victim|toll-noun",
    read: (m) => {
      const [n, p, any] = [m.get("n"), m.get("p"), m.items[m.to - 2]];
      // `عدم تسجيل إصابات` is read as what was not recorded
      if (!isVictims(n) || (m.items[m.from]?.word === "عدم" && p?.word !== "وجود")) return null;
      const start = any?.tags.includes("any") === true ? any.start : n.start;
      return none(m, n, start, "ar.figure.denied-fall");
    },
    why: "`نفى سقوط قتلى`, `نفت وقوع إصابات`: none, as he says; `مؤكداً عدم وجود مفقودين` says it, too.",
    hits: [
      ["أكد عدم وجود مفقودين تحت الأنقاض", "missing unknown 0 denied"],
      ["نفى المتحدث سقوط قتلى. ونفى سقوط جرحى بين الحراس", "wounded guards 0 denied"],
      ["نفت وقوع إصابات", "wounded unknown 0 denied"],
    ],
    misses: ["نفى سقوط القتلى برصاصه", "أكد سقوط قتلى"],
  },
  {
    id: "ar.figure.no-losses",
    pattern: "neg !quantity|count|comma|clause{0,3} any? l:losses b:=بشريه|=بالارواح|=في =ارواح?",
    read: (m) => {
      const [l, b] = [m.get("l"), m.get("b")];
      const last = m.items[m.to - 1];
      if (l === null || b === null || last === undefined || l.def) return null;
      if (b.word === "في" && last.word !== "ارواح") return null;
      const any = m.items[m.items.indexOf(l) - 1];
      const start = any?.tags.includes("any") === true ? any.start : l.start;
      const count = noneOf({ ...l, end: last.end }, start, "ar.figure.no-losses");
      return drafts(
        draft(
          { ...count, group: "unknown", unit: "persons", noun: [] },
          "killed",
          "ar.figure.no-losses",
          { denied: true, phase: "done" },
        ),
      );
    },
    why: "`لم تقع خسائر بشرية`, `دون خسائر في الأرواح`: nobody died.",
    hits: [
      ["لم تقع خسائر بشرية في الحريق", "killed unknown 0 denied"],
      ["انتهى الحريق دون خسائر في الأرواح", "killed unknown 0 denied"],
    ],
    misses: ["وقعت خسائر بشرية كبيرة", "لم تقع خسائر في المحاصيل"],
  },
  {
    id: "ar.figure.losses-zero",
    pattern: "l:losses b:=البشريه|=بشريه? q:quantity",
    read: (m) => {
      const [l, q] = [m.get("l"), m.get("q")?.chunk];
      if (l === null || q?.kind !== "quantity" || q.low !== 0 || q.high !== 0) return null;
      const count = { ...noneOf(l, q.start, "ar.figure.losses-zero"), end: q.end, quantity: q };
      return drafts(
        draft(
          { ...count, group: "unknown", unit: "persons", noun: [] },
          "killed",
          "ar.figure.losses-zero",
          { denied: true, phase: "done" },
        ),
      );
    },
    why: "`خسائرنا صفر`: nobody died.",
    hits: [
      ["قال الناطق: خسائرنا صفر", "killed unknown 0 denied"],
      ["الخسائر البشرية صفر", "killed unknown 0 denied"],
    ],
    misses: ["خسائرنا عشرون جندياً", "الخسائر كبيرة"],
  },
];
