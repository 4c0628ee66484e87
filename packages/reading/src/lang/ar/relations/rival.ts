import { takes } from "../../../extract/attributions/arabic-takes.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Clause, Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";
import { mayBeBare } from "../figure-bare.ts";
import { ends, isNumber } from "./words.ts";

/** Items from the verb over who counts to the number. */
const REACH = 7;
/** Characters before the topic in which another one may have been told. */
const BEFORE = 160;

/** Somebody else's number, or his own of another time, for what was just counted. */
export const rivalRelation: Relation = {
  id: "ar.relation.rival",
  why: "`بينما تتحدث الشرطة عن مقتل 12 يحصي المستشفى 15`, `فرّ 41 نزيلاً. وكانت الإدارة قد تحدثت عن 35 قبل يوم`: a number alone that somebody gives is of those counted just before, if one thing was.",
  hits: [
    ["بينما تتحدث الشرطة عن مقتل 12 حارساً، يحصي المستشفى 15", "killed guards 15"],
    ["قُتل 12 حارساً وفق الشرطة، فيما تتحدث المعارضة عن 40", "killed guards 40"],
    ["قالت الإدارة إن 41 نزيلاً فروا. وكانت قد تحدثت عن 35 قبل يوم.", "escaped inmates 35"],
    ["انهار 60 منزلاً وفق البلدية، وأحصى متطوعون 85", "destroyed houses 85"],
    ["نزح 11 ألف شخص. وتعطي القوائم 6300 لليوم نفسه.", "displaced unknown 6300"],
    [
      "قُتل 27 شخصاً. واعتمد المرصد في عدد الجنود على الدفن، فيما تتحدث القيادة عن خمسة.",
      "killed soldiers 5",
    ],
    ["قالت الغرفة إن 44 شخصاً فُقدوا. ولدى لجنة الأهالي 89.", "missing unknown 89"],
  ],
  misses: [
    "يحصي المستشفى 15",
    "قُتل 12 حارساً، فيما تتحدث الشرطة عن 15 مهاجماً",
    "قُتل 12 حارساً، فيما تتحدث الشرطة عن 15 ساعة",
    "قُتل 12 حارساً وأصيب 40 مدنياً. وتحدثت الشرطة عن 15.",
    "قُتل 12 حارساً. ولم تتحدث الشرطة عن 15.",
    "قُتل 12 حارساً، ولدى المستشفى 89",
    "نزح 11 ألف شخص بحسب الوزارة، في حين تعطي القوائم 6300",
    "قُتل تسعة حراس، وأعلنت الشركة عن 12 وظيفة",
    "فُقد أربعة، وقدّرت الوزارة قتلى الجيش بـ17",
    "قُتل 12 حارساً. والأمر نفسه في القذائف: أطلق الجيش 120، ويعدّ خصمه 600.",
    "احتُجز 12 حارساً. وتعلن الرابطة أن 22 محامياً تطوعوا.",
  ],
  read: (count, at, clause) => {
    const { items } = clause;
    if (!isElided(count) || count.noun.length > 0 || isYearLike(count)) return null;
    if (count.quantity.low === 1 || !mayBeBare(items, at)) return null;
    const item = items[at];
    if (item === undefined || item.conj) return null;
    const same = antecedent(count, clause) ?? thingBefore(clause);
    if (same === undefined || same.denied) return null;
    // `وتعلن أن 22 محامياً تطوعوا`, `أعلنت عن 12 وظيفة`: more than a number follows
    if (!closes(items[at + 1]) || isOn(items, at + 1)) return null;
    if (hasUnread(clause, at)) return null;
    const alone = clause.before.length === 0;
    if (!isSaid(items, at, alone) && !(KEPT.has(same.measure) && isInHands(items, at, alone)))
      return null;
    const near = nearest(clause, same);
    if (near?.some(({ measure, mode }) => measure !== same.measure && mode !== "part") !== false)
      return null;
    const { measure, mode, phase } = same;
    return { measure, mode, phase, elided: true, ...thingOf(same), ...numberOfWhom(items, at) };
  },
};

/** Things are told of as people are: `انهار 60 منزلاً وفق البلدية، وأحصى متطوعون 85`. */
function thingBefore({ before, earlier }: Clause): LinkedFigure | undefined {
  const last = before.at(-1) ?? earlier;
  return last !== null && isThing(last.count.unit) ? last : undefined;
}

/** A number of the sentence that nothing read stands nearer: `تقول إنها أطلقت 120، ويعدّ خصمها أكثر من 600` is of what the 120 are. */
function hasUnread({ items, before }: Clause, at: number): boolean {
  const read = before.at(-1)?.count.quantity.start ?? -1;
  return items
    .slice(0, at)
    .some(
      ({ chunk, start }, i) =>
        start > read &&
        ((chunk?.kind === "quantity" && closes(items[i + 1])) ||
          (chunk?.kind === "count" && before.length === 0)),
    );
}

function closes(next: Item | undefined): boolean {
  return (
    next === undefined ||
    ends(next) ||
    next.conj ||
    next.chunk?.kind === "date" ||
    (next.prep === "ل" && next.tags.includes("time-unit")) ||
    next.tags.includes("comma") ||
    /^(?:قبل|بعد|فقط|لا|صباحا|مساء|ظهرا|ليلا|امس|اليوم|فجرا|علي|في|حتي)$/u.test(next.word)
  );
}

/** `30 على الامتحان`; `40 على الأقل` is a number. */
function isOn(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "علي" && !/^الاقل|الاكثر$/u.test(items[at + 1]?.word ?? "");
}

/** `واعتمد المرصد في عدد الجنود على الدفن، فيما تتحدث القيادة عن خمسة`: the sentence has said whose number it is about. */
function numberOfWhom(items: readonly Item[], at: number): { group?: string; unit?: "persons" } {
  const number = items.slice(0, at).findLastIndex(({ word }) => word === "عدد");
  const who = number < 0 ? undefined : items[number + 1];
  if (who?.def !== true || who.sense?.unit !== "persons" || who.tags.includes("victim")) return {};
  const { group } = who.sense;
  return group === undefined || group === "unknown" ? {} : { group, unit: "persons" };
}

/** What a number of things counts is told by the things alone. */
function thingOf({ count: { unit, group } }: LinkedFigure): { group?: string; unit?: typeof unit } {
  return isThing(unit) ? { unit, group } : {};
}

/**
 * The figures among which the number may have its topic: those of the sentence; else those of the one before, or of the last that counted anything where no number
 * stands between.
 */
function nearest(
  { before, recent, previous, told }: Clause,
  same: LinkedFigure,
): readonly LinkedFigure[] | null {
  if (before.length > 0) return before;
  if (recent.length > 0) return recent;
  if (previous.some(({ chunk }) => chunk !== null && COUNTS.has(chunk.kind))) return null;
  return told.filter(({ clause }) => clause.start >= same.clause.start - BEFORE);
}
const COUNTS: ReadonlySet<string> = new Set(["count", "quantity", "non-count"]);

/** A verb of saying or counting has the number for its object: `تتحدث الشرطة عن 40`, `تعطي القوائم 60`. */
function isSaid(items: readonly Item[], at: number, alone: boolean): boolean {
  const last = items[at - 1];
  const led = last?.word === "عن" ? last : items[at]?.prep === "ب" ? items[at] : undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = items[i];
    if (word === undefined || ends(word) || isNumber(word) || word.tags.includes("comma"))
      return false;
    if (word.tags.includes("pred") || word.tags.includes("toll")) return false;
    const says = word.tags.includes("say") || word.tags.includes("said-it");
    // whose a number is that a list holds the sentence does not tell where somebody else speaks in it
    if (!says && !(alone && GIVES.test(word.word))) continue;
    // `قدّرته الشرطة بـ9 آلاف`, `تتحدث عن 15`; who tells of something else has another preposition
    if (led?.prep === "ب" && !word.tags.includes("said-it") && !takes(word, led)) return false;
    const between = items.slice(i + 1, last === led ? at - 1 : at);
    // `وقدّرت قتلى تارفيا بـ17`: of those it names
    if (between.some(({ tags, sense }) => tags.includes("that") || sense?.measure !== undefined))
      return false;
    if (between.some(({ prep, tags }) => prep !== "" || tags.includes("of"))) return false;
    // `لا تعترف إلا بـ12`: who says so is not told by the verb
    return items[i - 1]?.tags.includes("neg") !== true;
  }
  return false;
}
/** Verbs that give a number beside much else. */
const GIVES = /^[وف]?(?:[يت]عطي|اعط[يت]|اعطت|[يت]عد|عد|عدت|[يت]ورد|اورد|اوردت)$/u;

/** `ولدى لجنة الأهالي 89`: on its list. */
function isInHands(items: readonly Item[], at: number, alone: boolean): boolean {
  const near = items.slice(Math.max(0, at - IN_HANDS), at);
  // `إن لديها 30`
  if (/^و?لدي(?:ها|ه|هم|نا)$/u.test(`${near.at(-1)?.word ?? ""}${near.at(-1)?.suffix ?? ""}`))
    return true;
  if (!alone) return false;
  const has = near.findLastIndex(({ word }) => /^و?لدي$/u.test(word));
  return has >= 0 && near.length - has > 1 && near.slice(has + 1).every(isOfBody);
}
const IN_HANDS = 4;
function isOfBody({ chunk, tags, prep, conj }: Item): boolean {
  return (
    (chunk === null || chunk.kind === "name") && prep === "" && !conj && !tags.includes("comma")
  );
}
/** Of those who are gone or kept somebody has so many on his list. */
const KEPT: ReadonlySet<string> = new Set(["missing", "held", "captured", "arrested", "hostage"]);
