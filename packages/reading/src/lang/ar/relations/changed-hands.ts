import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { mayBeBare } from "../figure-bare.ts";
import { isExchange } from "../figure-contexts.ts";
import { isNumber } from "./words.ts";

/** Items from the verb that sends or gets to its number. */
const REACH = 5;

/** Numbers alone of those who change hands, where an exchange of captives is told. */
export const changedHandsRelation: Relation = {
  id: "ar.relation.changed-hands",
  why: "`تبادل الأسرى عند الجسر: سلّمنا 45 واستقبل أهلنا 51`, `سُلِّم 45 وأُرسل عبر المعبر 30`: in an exchange whoever is given, sent and got is a captive, without a noun.",
  hits: [
    ["تبادل الأسرى عند الجسر: سلّمنا 45 واستقبل أهلنا 51", "exchanged captives 51"],
    ["في صفقة تبادل الأسرى سُلِّم 45 وأُرسل عبر المعبر 30", "exchanged captives 30"],
    ["تبادل الطرفان 40 أسيراً. سلّمنا 21 واستقبل أهلنا 19", "exchanged captives 19"],
  ],
  misses: [
    "سلّمنا 45 واستقبل أهلنا 51",
    "تبادل الأسرى عند الجسر، واستقبل المستشفى 51 جريحاً",
    "تبادل الطرفان إطلاق النار وأُرسل عبر المعبر 30",
  ],
  read: (count, at, { items, before, earlier }) => {
    if (!isElided(count) || isYearLike(count) || count.quantity.low === null) return null;
    if (items[at]?.prep !== "" || !mayBeBare(items, at) || !handsOver(items, at)) return null;
    const last = before.at(-1) ?? earlier;
    const told = last?.measure === "exchanged" && last.count.unit === "persons";
    if (!told && !isExchange(items, at)) return null;
    const group = told ? last.count.group : "captives";
    return { measure: "exchanged", phase: "done", group, unit: "persons" };
  },
};

function handsOver(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || isNumber(item)) return false;
    if (["comma", "stop", "clause", "colon"].some((tag) => item.tags.includes(tag))) return false;
    if (item.chunk !== null) continue;
    if (item.tags.includes("handover") || HANDS.test(item.word)) return true;
    if (item.tags.includes("pred") && item.tags.includes("verb") && !PATH.test(item.word))
      return false;
  }
  return false;
}
const HANDS = /^[وف]?(?:ارسل|استقبل|تسلم|استلم|سلم)(?:ت|وا|نا)?$/u;
/** `عبر المعبر`: through, written like "he crossed". */
const PATH = /^عبر$/u;
