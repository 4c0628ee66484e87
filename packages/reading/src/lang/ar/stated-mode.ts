import type { Mode } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** Items before a number among which `منهم` makes it a part. */
const NEAR = 3;

/**
 * The mode that the words beside a count say: `أُغلق منها 74`, `14 أسرة من أصل 90`, `ثمانية منهم` are parts of what was told or is told
 * next.
 */
export function statedMode(items: readonly Item[], at: number): Mode {
  const [next, after] = [items[at + 1], items[at + 2]];
  const chunk = items[at]?.chunk;
  if (
    isLeft(items, at) ||
    isInCondition(items, at) ||
    isGivenBack(items, at) ||
    isOfGrave(items, at)
  )
    return "part";
  // a count takes the `من` behind it: `35 عائلة من أصل 180`
  const people = chunk?.kind === "count" && (chunk.unit === "families" || chunk.unit === "persons");
  const whole = next?.word === "من" ? after : people ? next : undefined;
  if (/^(?:اصل|مجموع|اجمالي)$/u.test(whole?.word ?? "")) return "part";
  const behind = after?.chunk?.kind === "count" || after?.chunk?.kind === "quantity";
  if (next !== undefined && isOf(next, OF_THEM) && !next.conj && !behind) return "part";
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("clause")) break;
    if (item.chunk !== null) break;
    if (isOf(item, OF_THEM)) return "part";
  }
  return "unknown";
}

/** `ولا تزال 7 رهائن داخل المبنى`: those who are left of all who were taken. */
function isLeft(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  const taken = chunk?.kind === "count" && LEFT.has(chunk.measure ?? "other");
  return (
    taken &&
    // `ما زالت الجماعة تحتجز ثمانية رهائن`: all whom it holds
    items[at - 1]?.tags.includes("holding") !== true &&
    items.slice(Math.max(0, at - NEAR), at).some(({ tags }) => tags.includes("still"))
  );
}

/**
 * `11 جريحاً في حالة حرجة`, `7 جرحى في العناية المركزة`, `5 إصاباتهم خطيرة`: some of the hurt, told by how they are; not `جميعهم` or `معظمهم`, who are
 * all or most of them, nor what stands behind another number.
 */
function isInCondition(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < Math.min(items.length, at + CONDITION_REACH); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma") || item.conj) return false;
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return false;
    // `إصابة 8 بينهم حالة حرجة`: one of the eight
    if (item.tags.includes("among")) return false;
    // `عشرة آخرين معظمهم في حالة خطيرة`: most of the ten
    if (/^(?:جميع|كل|معظم|اغلب|غالبي|بعض|اكثر|جل)/u.test(item.word)) return false;
    const next = items[i + 1]?.word ?? "";
    if (isOf(item, CONDITION) && GRAVE.test(next)) return true;
    if (/^(?:ال)?عنايه$/u.test(item.word) && /^(?:ال)?(?:مركزه|فايقه|مشدده)$/u.test(next))
      return true;
  }
  return false;
}
/** `عدد الإصابات الخطيرة بلغ 300`, `عدد المصابين بجروح خطيرة 30`: the number of those of the hurt who are badly so. */
function isOfGrave(items: readonly Item[], at: number): boolean {
  let grave = false;
  for (let i = at - 1; i >= Math.max(0, at - GRAVE_REACH); i--) {
    const item = items[i];
    if (item === undefined || item.conj || item.tags.includes("comma")) return false;
    const { chunk } = item;
    if (chunk?.kind === "count" || chunk?.kind === "quantity") return false;
    grave ||= GRAVE.test(item.word.replace(/^ال/u, ""));
    if (item.tags.includes("toll")) return grave;
  }
  return false;
}
const GRAVE_REACH = 9;

/** `سُلّمت 12 جثة إلى ذويها`, `تسلمت العائلات 12 جثة`: of the bodies that were found, those that their families have. */
function isGivenBack(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "count" || chunk.measure !== "bodies") return false;
  const near = items.slice(Math.max(0, at - GIVEN_REACH), at + GIVEN_REACH);
  return near.some(({ word }) => GIVEN.test(word)) && near.some(({ word }) => FAMILIES.test(word));
}
const GIVEN_REACH = 5;
const GIVEN = /^(?:سلم|سلمت|تسلم|تسلمت|تسلموا|تسليم|سلموا|استلمت|استلم|استلام)$/u;
const FAMILIES =
  /^(?:ال)?(?:ذوي?|عايل(?:ه|ات)|عاءل(?:ه|ات)|عائل(?:ه|ات)|اسر|اهالي|اهل|اقارب)(?:ها|هم|هن|ه|هما)?$/u;
const CONDITION_REACH = 7;
const CONDITION = spelled(
  "ب?حال|ب?حاله|حالتهم|حالتهن|حالته|حالتها|اصاباتهم|اصابتهم|اصابته|جراحهم|جروحهم|جراح|اصابات",
);
const GRAVE = /^(?:حرجه|خطيره|خطره|بليغه|مستقره|حرج|صعبه|متوسطه|طفيفه)$/u;

const LEFT: ReadonlySet<string> = new Set(["hostage", "captured"]);

/** Not `منا`, which is of those who speak, nor `منها`, which is "from it" before a verb. */
const OF_THEM = spelled("منهم|منهن");
