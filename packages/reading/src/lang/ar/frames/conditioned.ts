import type { Frame } from "../../../extract/figures/frame.ts";
import type { Item } from "../../../text/item.ts";
import { isOf as isOfClass, itemClass } from "../../../text/traits.ts";
import { isNumber } from "../relations/words.ts";
import type { Deed } from "./governor.ts";
import { isHarm } from "./intended.ts";
import { ASKS, isOf } from "./words.ts";

/** Items before a number among which its condition stands, over commas. */
const REACH = 18;
/** Items behind a number in which a condition of its own deed stands. */
const BEHIND = 7;
/** Items before a condition among which somebody asks it. */
const ASKER = 5;
/** Items behind `ما لم` in which its number stands. */
const UNLESS = 6;

/**
 * A number of a condition (`لو انهار السد قُتل 12`, `إذا …`, `إن انهار`, `في حال`), or of what somebody asks or does not know
 * (`سأل إن كان 12 قُتلوا`, `لا يُعرف ما إذا`), or only looks so (`كأن 12 قُتلوا`): none says that it is so. `إذا صحت الأنباء` only doubts it.
 */
export function conditioned(items: readonly Item[], deed: Deed, at: number): Frame | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || isOfClass(item, STOPS)) break;
    if (item.chunk !== null) continue;
    const opens = opensCondition(items, i, at);
    if (opens && i < deed.at + 1) return asked(items, i) ? "asked" : ifTrue(items, i, isHarm(deed));
    if (opens) return asked(items, i) ? "asked" : null;
    // `إذا سُمح بنقل جرحانا وعددهم 22`: how many they are is told beside it
    if (isNewClause(items, i, at) || (item.conj && item.tags.includes("size"))) break;
  }
  if (isUnless(items, at)) return "unreal";
  return conditionBehind(items, deed, at);
}

const STOPS = itemClass(["stop", "semicolon"]);

/** A comma before `وقُتل`, `وقد`, `فيما`: the condition was of another clause. */
function isNewClause(items: readonly Item[], i: number, at: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (item === undefined) return true;
  if (OTHERWISE.has(item.word)) return true;
  if (!item.tags.includes("comma") || next === undefined || i + 1 > at) return false;
  return (next.conj && next.tags.includes("verb")) || /^[وف]قد$/u.test(next.word);
}

const OTHERWISE: ReadonlySet<string> = new Set("بينما فيما لكن ولكن بل".split(" "));

function opensCondition(items: readonly Item[], i: number, at: number): boolean {
  const [before, item, next] = [items[i - 1], items[i], items[i + 1]];
  if (item === undefined || next === undefined) return false;
  // `بدا المشهد كأن 12 شخصاً قُتلوا`
  if (item.word.includes("كأن") && AS_IF.test(item.word)) return true;
  switch (item.word) {
    case "لو":
    case "لولا":
      // `حتى لو قُتل 12`: said of nothing that happened, but the clause behind it is
      return !isThough(items, i) || !items.slice(i, at).some(({ tags }) => tags.includes("comma"));
    case "اذا":
      // `فإذا بـ20 مسلحاً`: and there they were
      return next.prep !== "ب" && before?.word !== "حتي";
    case "كلما":
      return true;
    case "هل":
      // `تساءل هل قُتل 12`
      return i > 0;
    case "ان":
      // `وإن كانت شظية قد أصابت مزارعاً`: though
      return !item.conj && isIf(before, next, i);
    case "حال":
    case "حاله":
      return before?.word === "في" && opensDeed(next);
    case "شرط":
    case "شريطه":
      return next.word === "ان";
    default:
      return false;
  }
}

const AS_IF = /^[وف]?كأن/u;

/** `ولو`, `حتى لو`. */
function isThough(items: readonly Item[], i: number): boolean {
  return items[i]?.conj === true || /^(?:حتي|و)$/u.test(items[i - 1]?.word ?? "");
}

/**
 * `إن كان`, `إن انهار`: "that" is followed by a noun, so that `إن` before a past verb is "if", where it opens the sentence or its clause, or
 * somebody asks. `بعد أن كان`, `إلى أن انهار` are no condition.
 */
function isIf(before: Item | undefined, next: Item, i: number): boolean {
  if (next.chunk !== null || AFTER.test(before?.word ?? "")) return false;
  const copula = /^(?:كان|كانت|كانوا)$/u.test(next.word);
  const past = next.tags.includes("verb") && !/^[يتن]/u.test(next.word);
  if (copula)
    return (
      i === 0 ||
      before?.tags.includes("comma") === true ||
      isOf(ASKS, before) ||
      before?.tags.includes("ask") === true
    );
  return past && i === 0;
}
const AFTER = /^(?:بعد|منذ|قبل|الي|حتي|سبق|لولا|غير|الا|رغم|مع|بعيد|قبيل|يمكن|يجب|عن|من|علي)$/u;

/** `في حال انهار السد`, `في حالة انهيار السد`; `في حالة حرجة` says how somebody is. */
function opensDeed(next: Item): boolean {
  return next.tags.includes("pred") || next.word === "عدم" || next.word === "لم";
}

/** Does somebody ask or not know it? `سأل إن كان`, `عما إذا`, `لا يُعرف ما إذا`. */
function asked(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.word ?? "";
  if (before === "عما" || before === "ما" || items[i]?.word === "هل") return true;
  return items
    .slice(Math.max(0, i - ASKER), i)
    .some((item) => item.tags.includes("ask") || isOf(ASKS, item));
}

/** `إذا صحت الأنباء فقد قُتل 12`: doubted, and told. */
function ifTrue(items: readonly Item[], i: number, harm: boolean): Frame {
  if (TRUE.test(items[i + 1]?.word ?? "")) return "doubted";
  // `إذا سمحت الأوضاع يُجلى ألفا شخص`: a plan
  return harm ? "unreal" : "meant";
}
const TRUE = /^(?:صح|صحت|صدق|صدقت|ثبت|ثبتت|تاكد|تاكدت)$/u;

/** `ما لم يُفرج عن خمسة من رفاقه`: unless. */
function isUnless(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - UNLESS); i--) {
    if (items[i]?.tags.includes("comma") === true) return false;
    if (items[i]?.word === "لم" && items[i - 1]?.word === "ما") return true;
  }
  return false;
}

/** `سيموت 12 إذا انهار السد`, `كان الهروب سيكون بالمئات لولا الحارس`: the condition stands behind; one of a past deed doubts it. */
function conditionBehind(items: readonly Item[], deed: Deed, at: number): Frame | null {
  const { item } = deed;
  for (let i = at + 1; i < Math.min(items.length, at + BEHIND); i++) {
    const word = items[i];
    if (word === undefined || word.tags.includes("stop") || word.conj || isNumber(word))
      return null;
    if (word.chunk !== null) continue;
    if (word.word === "لولا" || word.word === "لو")
      return isThough(items, i) || !wouldBe(items, deed.at, at) ? null : "unreal";
    if (word.word !== "اذا" && !(word.word === "حال" && opensCondition(items, i, at))) continue;
    if (/^(?:ما|عما)$/u.test(items[i - 1]?.word ?? "")) return null;
    if (TRUE.test(items[i + 1]?.word ?? "")) return "doubted";
    return isHarm(deed) &&
      /^س?[يتن]/u.test(item?.word ?? "") &&
      item?.tags.includes("verb") === true
      ? "unreal"
      : null;
  }
  return null;
}

/** `كان سيُقتل`, `كانوا سيموتون`, `كاد`. */
function wouldBe(items: readonly Item[], by: number, at: number): boolean {
  const told = items.slice(Math.max(0, by - 6), at + 1);
  return told.some(
    ({ word }) => /^س[يت]\p{L}{2,}$/u.test(word) || /^[وف]?كان(?:ت|وا)?$/u.test(word),
  );
}
