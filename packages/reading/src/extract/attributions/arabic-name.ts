import { givenName } from "../../persons/vocabulary/given-names.ts";
import type { Item } from "../../text/item.ts";
import { isAdjective, isDefinite, isNameWord } from "./arabic-words.ts";

/** Longest name after a title, in words. */
export const NAME = 5;

/** A second title or a name in apposition (`مدير السجون | العميد راشد النواف`). */
export function mayName(items: readonly Item[], at: number, before: number): boolean {
  const item = items[at];
  // `محمد فيصل الشيخ`: written like "so it arrives"
  if (before > 0 && isWithAnd(item)) return true;
  if (item === undefined || item.chunk !== null || item.conj || HOW.has(item.word)) return false;
  // `طالب رئيس البلدية | بفتح الطريق`, `رئيس المجلس فواز العقلة | بتسييج`, `أفاد مراسلنا | بتأخير إقلاع الطائرة`
  const next = items[at + 1];
  if (
    /^[بل]/u.test(item.word) &&
    // `زعيم القرية ملام بولاما «…»`
    !(before > 0 && next !== undefined && next.tags.includes("quote-open") && isNameWord(item)) &&
    (before > 0 ||
      next === undefined ||
      isDefinite(next) ||
      !isNameWord(next) ||
      givenName(item.word) === null)
  )
    return false;
  if (isDefinite(item)) {
    if (item.tags.includes("office")) return true;
    if (before > 0 && isFamilyName(items, at)) return true;
    // `النوّاف` after `راشد`; `الوضع` after a whole name is another's
    return (
      before > 0 && isNameWord(item) && (!isDefinite(items[at - 1]) || isServantOf(items, at - 1))
    );
  }
  if (before > 0 && isFamilyName(items, at)) return true;
  return isNameWord(item) || NAME_PARTS.has(item.word);
}

/** `سامر الحلاق`, `رشيد القاضي`: a trade or an office right behind a name is the family's. */
function isFamilyName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.suffix !== "") return false;
  if (!isNameStart(items[at - 1]) && !isServantOf(items, at - 1)) return false;
  // `سامر حداد`: of trades without an article too
  if (!item.def) return item.sense?.group === "workers" && !item.word.endsWith("ا");
  return (
    item.tags.includes("office") ||
    (item.tags.includes("counted") && item.sense?.number === "sg" && item.sense.unit === "persons")
  );
}

/** `قالها المدير صراحة` */
const HOW: ReadonlySet<string> = new Set(
  "صراحه شخصيا هاتفيا علنا مجددا تعليقا ردا ميدانيا".split(" "),
);

/** `فيصل`, `فراس`: a given name whose first letter was taken for "and so". */
export function isWithAnd(item: Item | undefined): boolean {
  if (item?.conj !== true || item.chunk !== null || item.prep !== "" || item.def) return false;
  return givenName(`ف${item.word}`) !== null;
}

const NAME_PARTS: ReadonlySet<string> = new Set("ابو ابن بن عبد ام ال بو سيدي".split(" "));

/** The name within a titled phrase: the last run of name words, two at least, or null. */
export function nameIn(
  items: readonly Item[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  let at = to;
  while (at > from) {
    const item = items[at - 1];
    if (item === undefined || item.chunk !== null) break;
    if (at === to && isFamilyName(items, at - 1)) {
      at--;
      continue;
    }
    if (item.tags.includes("office")) break;
    if (!isNameWord(item) && !NAME_PARTS.has(item.word) && !isWithAnd(item)) break;
    if (isAdjective(item) && at === to && isDefinite(item) && !isNameStart(items[at - 2])) break;
    at--;
  }
  const first = items[at];
  const last = items[to - 1];
  if (to - at < 2 || first === undefined || last === undefined || isDefinite(first)) return null;
  // `طبيب شرعي شارك`: what stands after a noun without article is no name
  const before = items[at - 1];
  return before === undefined || !(isDefinite(before) || before.chunk !== null)
    ? null
    : { start: first.start, end: last.end };
}

/** `كريم دوس | الناطق باسم الوزارة`, `كريم دوس | رئيس البلدية`: the name, where what he is follows it at once; null where the words open otherwise. */
export function nameBeforeOffice(
  items: readonly Item[],
  from: number,
  to: number,
  { known, noun }: { readonly known: boolean; readonly noun: number },
): { readonly start: number; readonly end: number } | null {
  if (known || noun < from) return null;
  let at = from;
  while (at < to && at - from < NAME && isPartOfName(items, at, from)) at++;
  const [first, last, office] = [items[from], items[at - 1], items[at]];
  if (at - from < 2 || at >= to || first === undefined || last === undefined) return null;
  return office?.tags.includes("office") === true && office.chunk === null
    ? { start: first.start, end: last.end }
    : null;
}

function isPartOfName(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at];
  if (item === undefined || item.chunk !== null || item.suffix !== "") return false;
  if (at > from && isFamilyName(items, at) && !isOffice(items, at)) return true;
  return !item.tags.includes("office") && (isNameWord(item) || NAME_PARTS.has(item.word));
}

/** `الناطق | باسم الوزارة`, `رئيس | بلدية`: what it is over stands behind; `كريم القاضي` ends in his name. */
function isOffice(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.tags.includes("office") !== true || next === undefined) return false;
  return next.word === "اسم" || next.word === "باسم" || next.tags.includes("body-noun");
}

/** `عبد الله | النجار`: the second word of a given name. */
function isServantOf(items: readonly Item[], at: number): boolean {
  const [servant, item] = [items[at - 1], items[at]];
  return servant?.word === "عبد" && servant.chunk === null && item?.chunk === null;
}

function isNameStart(item: Item | undefined): boolean {
  if (item === undefined || item.chunk !== null || isDefinite(item)) return false;
  return isNameWord(item) || isWithAnd(item);
}
