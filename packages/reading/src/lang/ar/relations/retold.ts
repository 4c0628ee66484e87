import { isThing } from "../../../extract/figures/kin.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { mayBeBare } from "../figure-bare.ts";
import { folded } from "../nouns/tallied.ts";
import { ends } from "./words.ts";

/** Words between what takes the clause up again and its number. */
const REACH = 7;

/** Those who come after, folded: `وتبعهم ستون آخرون`. */
const FOLLOWS = /^(?:و|ف)?(?:ي|ت|س)*(?:تبع|لحق|تلا|تلي|سبق|رافق)(?:ت|وا)?(?:هم|ها|هن|هما)$/u;
/** `والصواب 26`, `والأصح أنهم تسعة`. */
const RIGHTLY = folded(
  "الصواب والصواب الصحيح والصحيح الأصح والأصح الأدق والأدق الصائب والحقيقة الحقيقة صوابه وصوابه",
);
/** `الأولى من 100 والثانية تضم الباقين`: batches of those told before. */
const BATCH = folded(
  "أولى ثانية ثالثة رابعة أخيرة الأولى والأولى الثانية والثانية الثالثة والثالثة الرابعة الأخيرة والأخيرة أولاهما أولاها ثانيتهما أولها",
);
const OF_SIZE = folded("من تضم وتضم ضمت شملت تشمل قوامها وقوامها فيها وفيها عددها وعددها");

/** The same of others, rightly, or batch by batch. */
export const retoldRelation: Relation = {
  id: "ar.relation.retold",
  why: "`وتبعهم ستون آخرون`, `والصواب 26`, `على دفعتين، الأولى من 100`: what was said of those before is said again of another number.",
  hits: [
    ["استسلم 83 مسلحاً، وتبعهم خلال الأسبوع الثاني ستون آخرون", "surrendered fighters 60 new"],
    ["فر 36 نزيلاً، والصواب 26", "escaped inmates 26"],
    ["نزحت 5 آلاف عائلة، أي ما يقارب 30 ألف شخص", "displaced unknown ~30000"],
    [
      "أُطلق سراح 250 أسيراً على دفعتين، الأولى من 100 والثانية تضم الباقين",
      "released captives 100 part",
    ],
  ],
  misses: [
    "والصواب 26",
    "فر 36 نزيلاً، والصحيح أن في السجن 26 حارساً",
    "قُتل 20 مدنياً في المرة الأولى من 100 قذيفة",
  ],
  read: (count, at, { items, before, earlier }) => {
    const last = before.findLast(({ mode }) => mode !== "part") ?? earlier;
    const item = items[at];
    if (last === null || item === undefined || isYearLike(count) || item.prep !== "") return null;
    // `نزحت 5 آلاف عائلة، أي ما يقارب 30 ألف شخص`: the same, told by heads
    const heads = count.unit === "persons" && last.count.unit === "families";
    if (heads && items[at - 1]?.tags.includes("any") === true)
      return { measure: last.measure, phase: last.phase };
    const others = count.noun.includes("others");
    if (!others && !(isElided(count) && count.noun.length === 0 && standsAlone(items, at)))
      return null;
    const said = { measure: last.measure, phase: last.phase, elided: true } as const;
    const near = wordsBefore(items, at);
    if (near.some((word) => FOLLOWS.test(word))) return { ...said, mode: "new" };
    const first = near.at(-1) ?? "";
    if (RIGHTLY.has(first) || (/^(?:انهم|انها|ان)$/u.test(first) && RIGHTLY.has(near.at(-2) ?? "")))
      return said;
    return OF_SIZE.has(first) &&
      near.slice(-3).some((word) => BATCH.has(word)) &&
      isBatchOf(count, last)
      ? { ...said, mode: "part" }
      : null;
  },
};

/** `الأولى من 100 والثانية …`: what goes on with `و` is no noun of it, though `ثانية` is a second too. */
function standsAlone(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.conj === true || mayBeBare(items, at);
}

function isBatchOf({ quantity }: Count, { count }: LinkedFigure): boolean {
  const most = count.quantity.high;
  return !isThing(count.unit) && quantity.low !== null && (most === null || quantity.low < most);
}

/** Folded words of the clause before `at`, commas left out, no number among them. */
function wordsBefore(items: readonly Item[], at: number): readonly string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || ends(item)) break;
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") break;
    if (!item.tags.includes("comma")) words.unshift(item.word);
  }
  return words;
}
