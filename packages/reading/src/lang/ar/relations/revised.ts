import type { Clause, Relation } from "../../../extract/figures/relation.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";
import type { Item } from "../../../text/item.ts";
import { mayBeBare } from "../figure-bare.ts";

/** The same number told again, changed: `ثم صاروا تسعة`, `تبيّن أنهم تسعون`, `وقد يصل إلى عشرين`. */
export const revisedRelation: Relation = {
  id: "ar.relation.revised",
  why: "`قيل إن خمسة قُتلوا، ثم صاروا تسعة`, `ثم صار الرقم مئتين`: another number of those counted before.",
  hits: [
    ["قالت الإذاعة إن خمسة مدنيين قُتلوا، ثم صاروا تسعة", "killed civilians 9"],
    ["قيل إن مئة نزيل فروا، ثم صار الرقم مئتين", "escaped inmates 200"],
    ["عدد القتلى 38 ثم 45 ثم 35", "killed unknown 35 total"],
    ["وأوقعت الغارة تسعة قتلى، فيما يقول الأطباء إن عددهم 12", "killed unknown 12"],
  ],
  misses: [
    "قُتل خمسة مدنيين، ثم صار الجرحى تسعة",
    "قُتل عشرة جنود. وقال الوزير إن المتبقين في الداخل عددهم 20",
    "خسرت الجماعة ثلاثة. وقال المحافظ إن الذين ما زالوا فارين لا يتجاوز عددهم خمسين",
    "ثم صاروا تسعة",
    "قُتل 12 شخصاً وأصيب 40، وتقول النقابة إنهم 18",
    "قُتل خمسة مدنيين ثم ثلاثة",
    "قُتل خمسة مدنيين، ثم صار العمدة في التاسعة",
  ],
  read: (count, at, clause) => {
    const { items } = clause;
    if (items[at]?.prep !== "") return null;
    if (!isElided(count) || isYearLike(count) || count.quantity.low === 1) return null;
    const near = items.slice(Math.max(0, at - 4), at);
    const [second, first] = [near.at(-2), near.at(-1)];
    // `حصيلة القتلى: 38 ثم 45 ثم 35`
    const kind = second?.chunk?.kind;
    const then = first?.word === "ثم" && (kind === "quantity" || kind === "count");
    const walls = then ? ["stop", "among"] : ["stop", "colon", "among"];
    if (near.some(({ tags }) => walls.some((tag) => tags.includes(tag)))) return null;
    const goesOn = items[at + 1]?.word === "ثم";
    if (count.noun.length === 0 && !mayBeBare(items, at) && !(then && goesOn)) return null;
    const become =
      near.some(({ word }) => BECOME.test(word)) &&
      (first === undefined || !first.tags.includes("in"));
    const they =
      first !== undefined &&
      /^(?:انهم|انهن|انها|عددهم|اصبحوا)$/u.test(first.word) &&
      second !== undefined &&
      // `السكان البالغ عددهم 90 ألفاً`: how many live there
      !second.word.endsWith("بالغ");
    const may =
      near.some(({ word }) => /^(?:العدد|الرقم|عددهم|العدد)$/u.test(word)) &&
      near.some(({ word }) => REACH.test(word));
    if (!become && !they && !may && !then) return null;
    const last = antecedent(count, clause);
    if (last === undefined || last.count.unit !== "persons") return null;
    if (then && !become && !they && !may)
      return last.mode === "total" && last.count.start === second?.start
        ? { measure: last.measure, phase: last.phase, mode: "total", elided: true }
        : null;
    if (isOfOthers(items, at)) return null;
    // `قُتل 12 وأصيب 40، وتقول النقابة إنهم 18`: of either
    if (they && !become && isOfTwo(clause.before)) return null;
    return { measure: last.measure, phase: last.phase, elided: true };
  },
};

/** Two things befell people in the sentence, and neither is part of the other. */
function isOfTwo(before: Clause["before"]): boolean {
  const whole = before.filter(({ mode, count }) => mode !== "part" && count.unit === "persons");
  return new Set(whole.map(({ measure }) => measure)).size > 1;
}

/** `إن الذين ما زالوا فارين لا يتجاوز عددهم خمسين`, `إن المتبقين في الداخل عددهم 20`: whose number it is stands before it, and they are not those told of before. */
function isOfOthers(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT); i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (["stop", "comma", "that", "say", "clause", "colon"].some((tag) => item.tags.includes(tag)))
      return false;
    if (item.word === "الذين" || item.word === "اللواتي") return true;
    if (item.def && /(?:ون|ين)$/u.test(item.word) && item.word !== "حين") return true;
    // `ثم صار الجرحى تسعة`, `إن الحراس صاروا تسعة`
    const isPeople = item.sense?.unit === "persons" || item.tags.includes("victim");
    if (item.def && item.chunk === null && isPeople && item.sense?.number !== "sg") return true;
  }
  return false;
}
const SUBJECT = 10;

const BECOME = /^(?:صاروا|صار|اصبحوا|عادوا|باتوا|غدوا)$/u;
const REACH = /^(?:يصل|بلغ|يبلغ|يزيد|يتجاوز|ارتفع|الي|وصل)$/u;
