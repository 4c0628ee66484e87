import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { mayBeBare } from "../figure-bare.ts";
import { inHands } from "../in-hands.ts";
import { folded } from "../nouns/tallied.ts";
import { ends } from "./words.ts";

/** Items between where they are and how many they are. */
const REACH = 9;

/** Where people are kept, folded and without their article. `كنا 32 شخصاً في قبو بيت جدي`: a cellar may be a shelter. */
const CELLS =
  /^(?:ال|بال|لل|ب)?(?:زنزانه|زنازين|زنزانات|سجن|سجون|عنبر|عنابر|مهجع|مهاجع|معتقل|معتقلات|حجز|مخفر|نظاره|محبس|حبس|اسر|قضبان|احتجاز|اعتقال|توقيف)(?:ها|هم|نا|ه)?$/u;
/** A cellar or a centre where those in it are called captives. */
const CELLARS = /^(?:ال|بال|لل|ب)?(?:قبو|اقبيه|مركز|مراكز|معسكر|معسكرات)(?:ها|هم|نا|ه)?$/u;
function isCell(word: string, { noun }: Count): boolean {
  return CELLS.test(word) || (noun.includes("captive") && CELLARS.test(word));
}
/** A camp keeps people only where it is said to be shut. */
const SHUT = /^(?:ال)?(?:مغلق|مسيج|محروس|مطوق)$/u;
/** That they are there, and nothing else. */
const ARE = folded(
  "كان كانت كانوا كنا يوجد توجد هناك نحن هم زال تزال يزال زالوا يزالون بقي بقيت بقوا يبقى يقبع تقبع يقبعون بقاء وجود لبث أمضى قضى",
);
/** Who is kept somewhere is held, whoever he is. */
export const inCustodyRelation: Relation = {
  id: "ar.relation.in-custody",
  why: "`كنا في الزنزانة سبعة وعشرين رجلاً`, `بحوزتنا ثلاثة من جنودهم`, `بقي بيد الخاطفين 38 رجلاً`: who is kept there is held, and a hostage in the hands of kidnappers.",
  hits: [
    ["كنا في الزنزانة سبعة وعشرين رجلاً", "held men 27 part"],
    ["بحوزتنا ثلاثة من جنودهم", "held soldiers 3"],
    ["بقاء خمسة آلاف طفل في مخيم مغلق وصمة", "held children 5000"],
    ["قالت عائلات إن 120 عسكرياً ما زالوا في الأسر", "held soldiers 120"],
    ["ويقبع 300 شخص خلف القضبان", "held unknown 300"],
    ["كانوا 17 محتجزاً في قبو المدرسة", "held detainees 17"],
    ["اعتقل 40 رجلاً، لا يزال 12 منهم في السجن", "held men 12 part"],
    ["لا أسرى لنا عندهم، ولدينا منهم 13", "held captives 13"],
    ["ما زال في سجونهم أكثر من 400 من إخواننا", "held unknown >400"],
    ["ما زال لدى الطرف الآخر 60 من رجالنا", "held men 60"],
    ["يوجد في قبضتنا ستة ضباط", "held officers 6"],
    ["هناك 320 محتجزاً في المركز", "held detainees 320"],
  ],
  misses: [
    "كنا في القاعة سبعة وعشرين رجلاً",
    "كنا 32 شخصاً في قبو بيت جدي",
    "كانوا أربعين في قبو المسجد",
    "في السجن 40 حارساً",
    "كان في السجن 14 زائراً",
    "وصل إلى السجن 27 رجلاً",
    "بحوزتهم ثلاث بنادق",
  ],
  parts: true,
  read: (count, at, { items }) => {
    const item = items[at];
    if (item === undefined || isYearLike(count) || item.prep !== "" || item.conj) return null;
    const bare = isElided(count) && count.noun.length === 0;
    // `لا أسرى لنا عندهم، ولدينا منهم 13`
    const ofThem = items[at - 1]?.tags.includes("among") === true;
    const whose = bare && ofThem ? items.find(isCaptives)?.sense?.group : undefined;
    if (whose !== undefined && WITH_US.has(items[at - 2]?.word ?? ""))
      return { measure: "held", phase: "done", mode: "held", unit: "persons", group: whose };
    // `لدينا 46 نزيلاً`
    const had = WITH_US.has(items[at - 1]?.word ?? "") && count.noun.includes("captive");
    if (had && count.measure === null) return { measure: "held", phase: "done", mode: "held" };
    // `لا يزال 12 منهم في السجن`
    const them = count.noun.includes("them");
    if (them)
      return isKept(items, at, count) ? { measure: "held", phase: "done", elided: true } : null;
    if (bare ? !mayBeBare(items, at) : count.unit !== "persons" || count.measure !== null)
      return null;
    // who guards and works there is not kept there
    if (KEEPERS.has(count.group) || count.noun.includes("caller")) return null;
    const hands = inHands(items, at);
    if (hands !== null) return { measure: hands, phase: "done", mode: "held", unit: "persons" };
    return (!bare || isOurCell(items, at)) && isKept(items, at, count)
      ? { measure: "held", phase: "done", mode: "held" }
      : null;
  },
};

/** `كنا 40 في العنبر`: a number alone. */
function isOurCell(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.word === "كنا" &&
    items.slice(at + 1, at + 5).some(({ word }) => CELLS.test(word))
  );
}
const WITH_US: ReadonlySet<string> = new Set(
  "لدينا ولدينا عندنا لديهم لديها لديه عندهم معنا".split(" "),
);

function isCaptives({ tags, sense }: Item): boolean {
  return tags.includes("captive") && sense?.number === "pl";
}
const IN: ReadonlySet<string> = new Set(["في", "خلف", "قيد", "رهن", "داخل"]);
const KEEPERS: ReadonlySet<string> = new Set(
  "guards police staff medics workers security aid-workers journalists teachers".split(" "),
);

/** Are they said to be in a cell, before the number or right behind it? */
function isKept(items: readonly Item[], at: number, count: Count): boolean {
  let are = false;
  let cell = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || ends(item)) break;
    // `اعتقل 40، لا يزال 12 منهم`: the verb of being has its own clause
    if (are && item.tags.includes("comma")) break;
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return false;
    if (item.tags.includes("pred") && item.tags.includes("verb") && !ARE.has(item.word))
      return false;
    are ||= ARE.has(item.word);
    cell ||= isCell(item.word, count);
  }
  const end = items.findIndex(({ start }) => start >= count.end);
  const behind = end < 0 ? [] : items.slice(end, end + 4);
  // `120 عسكرياً ما زالوا في الأسر`
  const still = behind.findIndex(({ word }) => ARE.has(word));
  if (!are && still >= 0 && !behind.slice(0, still).some(ends)) {
    const where = items.slice(end + still + 1, end + still + 4);
    return where.some(({ word }, i) => isCell(word, count) && IN.has(where[i - 1]?.word ?? ""));
  }
  if (!are) return false;
  return (
    cell ||
    behind.some(
      ({ word, tags }, i) =>
        (tags.includes("in") || word === "خلف" || word === "قيد" || word === "رهن") &&
        (isCell(behind[i + 1]?.word ?? "", count) || SHUT.test(behind[i + 2]?.word ?? "")) &&
        word !== "",
    )
  );
}
