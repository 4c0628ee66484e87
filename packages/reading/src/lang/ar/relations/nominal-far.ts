import type { Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isTakenIn } from "../figure-tolls.ts";
import { isPreposition } from "./words.ts";

/** Who they are that are so many, and what befell them. */
interface Told {
  readonly at: number;
  readonly measure: Measure;
  readonly group: string;
}

/** Items between them and their number. */
const REACH = 8;

/** The subject of a sentence without a verb, where its number stands behind what else is said of it. */
export const nominalFarRelation: Relation = {
  id: "ar.relation.nominal-far",
  why: "`إن المفرج عنهم حتى الآن 108`, `المعتقلون في السجن 31`: who they are, until when or where, and how many; captives are a stock.",
  hits: [
    ["وأضاف أن المفرج عنهم حتى الآن 108", "released unknown 108"],
    ["وتؤكد أن الموقوفين اثنان فقط", "arrested detainees 2"],
    ["وقال إن المستسلمين «لا يتعدون 15 شخصاً»", "surrendered fighters <=15"],
    ["المعتقلون 31 بينهم امرأتان", "held detainees 31"],
    ["والعائدون إلى القرية 300 أسرة", "returned families 300"],
    ["الجرحى في المواقع الثلاثة تسعون", "wounded unknown 90"],
    ["وقال إن المقبوض عليهم في الحملة سبعة", "arrested unknown 7"],
  ],
  misses: [
    "زار الجرحى والمعتقلين 12 محامياً",
    "نُقل المعتقلون إلى 3 سجون",
    "طالب المفرج عنهم 120 محامياً بتعويض",
    "ينتظر المعتقلون الـ31 محاكمتهم",
  ],
  read: (count, at, { items }) => {
    const item = items[at];
    const alone = isElided(count) || count.unit === "families";
    const anybody = count.unit === "persons" && count.group === "unknown" && count.measure === null;
    if (item === undefined || item.def || item.prep !== "" || isYearLike(count)) return null;
    if (!alone && !anybody) return null;
    const next = items[at + 1];
    if (next?.tags.includes("time-unit") === true || next?.tags.includes("digits") === true)
      return null;
    const told = toldBefore(items, at);
    if (told === null || !isSubject(items, told.at)) return null;
    const { measure } = told;
    const group = count.group === "unknown" && count.unit !== "families" ? told.group : count.group;
    return {
      measure,
      group,
      unit: count.unit === "families" ? "families" : "persons",
      ...(measure === "held" ? { mode: "held" as const } : {}),
    };
  },
};

/** Back over dates, marks, `لديهم` and phrases with a preposition to those who are counted. */
function toldBefore(items: readonly Item[], at: number): Told | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined) return null;
    const told = toldAt(items, i);
    if (told !== null) return told;
    if (item.chunk?.kind === "date" || SKIPPED.test(item.word)) continue;
    if (item.tags.includes("quote-open") || item.tags.includes("deictic")) continue;
    // `الجرحى في المواقع الثلاثة تسعون`: so many are the places
    if (item.chunk?.kind === "non-count" && (item.def || item.word.startsWith("ال"))) continue;
    if (item.chunk !== null && item.chunk.kind !== "name") return null;
    // `في السجن المركزي`, `إلى القرية`
    const adjective = item.def && items[i - 1]?.def === true && isPreposition(items[i - 2]);
    if (adjective) i--;
    if (!isPreposition(items[i - 1]) || item.tags.includes("verb") || item.conj) return null;
    i--;
  }
  return null;
}
const SKIPPED = /^(?:حتي|لحد|الان|اليوم|(?:لدي|عند)\p{L}*|[يت]تراوح\p{L}*)$/u;

function toldAt(items: readonly Item[], at: number): Told | null {
  const item = items[at];
  const before = items[at - 1];
  if (item === undefined || item.chunk !== null) return null;
  // `المفرج عنهم`, `المقبوض عليهم`, `المطلق سراحهم`
  const freed = FREED.get(before?.word.replace(/^و/u, "") ?? "");
  if (freed !== undefined && THEM.test(item.word + item.suffix))
    return { at: at - 1, measure: freed, group: "unknown" };
  const { sense, tags } = item;
  if (!item.def || item.prep !== "" || item.suffix !== "" || sense?.number !== "pl") return null;
  const group = sense.group ?? "unknown";
  if (tags.includes("victim") && sense.measure !== undefined)
    return { at, measure: sense.measure, group };
  if (!tags.includes("captive")) return null;
  return { at, measure: isTakenIn(items, at) ? "arrested" : "held", group };
}
const FREED: ReadonlyMap<string, Measure> = new Map([
  ["المفرج", "released"],
  ["المطلق", "released"],
  ["المقبوض", "arrested"],
]);
const THEM = /^(?:عن|علي|سراح)(?:هم|هن)$/u;

/** Behind `إن`, or at the head of the clause in the form of a subject: `والمعتقلين` is an object beside another. */
function isSubject(items: readonly Item[], at: number): boolean {
  const [subject, before] = [items[at], items[at - 1]];
  if (subject === undefined) return false;
  if (before?.tags.includes("that") === true) return true;
  const opens =
    subject.conj ||
    before === undefined ||
    ["stop", "comma", "clause", "colon", "dash", "punct"].some((tag) => before.tags.includes(tag));
  const behindThat = items.slice(0, at).some(({ tags }) => tags.includes("that"));
  return opens && (behindThat || !subject.word.endsWith("ين"));
}
