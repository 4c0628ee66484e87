import type { Relation } from "../../../extract/figures/relation.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";
import { mayBeBare } from "../figure-bare.ts";

/** The same number told again, changed: `ثم صاروا تسعة`, `تبيّن أنهم تسعون`, `وقد يصل إلى عشرين`. */
export const revisedRelation: Relation = {
  id: "ar.relation.revised",
  why: "`قيل إن خمسة قُتلوا، ثم صاروا تسعة`, `ثم صار الرقم مئتين`: another number of those counted before.",
  hits: [
    ["قالت الإذاعة إن خمسة مدنيين قُتلوا، ثم صاروا تسعة", "killed civilians 9"],
    ["قيل إن مئة نزيل فروا، ثم صار الرقم مئتين", "escaped inmates 200"],
    ["وأوقعت الغارة تسعة قتلى، فيما يقول الأطباء إن عددهم 12", "killed unknown 12"],
  ],
  misses: ["ثم صاروا تسعة", "قُتل خمسة مدنيين، ثم صار العمدة في التاسعة"],
  read: (count, at, clause) => {
    const { items } = clause;
    if (items[at]?.prep !== "") return null;
    if (!isElided(count) || isYearLike(count) || count.quantity.low === 1) return null;
    if (count.noun.length === 0 && !mayBeBare(items, at)) return null;
    const near = items.slice(Math.max(0, at - 4), at);
    if (near.some(({ tags }) => ["stop", "colon", "among"].some((tag) => tags.includes(tag))))
      return null;
    const [second, first] = [near.at(-2), near.at(-1)];
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
    if (!become && !they && !may) return null;
    const last = antecedent(count, clause);
    if (last === undefined || last.count.unit !== "persons") return null;
    return { measure: last.measure, phase: last.phase, elided: true };
  },
};

const BECOME = /^(?:صاروا|صار|اصبحوا|عادوا|باتوا|غدوا)$/u;
const REACH = /^(?:يصل|بلغ|يبلغ|يزيد|يتجاوز|ارتفع|الي|وصل)$/u;
