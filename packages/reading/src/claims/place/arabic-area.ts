import type { Item } from "../../text/item.ts";
import { DEEDS } from "../deeds.ts";

/** Kinds of areas that are named right behind the word; after a feminine one an adjective is feminine too. */
const MASCULINE: ReadonlySet<string> = new Set("اقليم قضاء حي".split(" "));
const FEMININE: ReadonlySet<string> = new Set(
  "عماله ولايه محافظه مديريه محليه بلديه ناحيه مدينه بلده قريه منطقه".split(" "),
);

/** Of these a stranger behind them is as often a department or a word as a name (`بمديرية الصحة`, `بمنطقة الحدود`). */
const OFTEN_NO_NAME: ReadonlySet<string> = new Set("قضاء مديريه بلديه منطقه".split(" "));

/** Behind a kind of area and no name of one. */
const DESCRIBES: ReadonlySet<string> = new Set(
  (
    "مجاور اخر كامل واحد اخري كبري باكمله باسره الفقيه الرييس الاحتلال الدوله المدينه المنطقه المحافظه الحدود " +
    // `مدينة الملاهي`, `قرية السياح`: what it is
    "الملاهي الالعاب السياح المعارض الانتاج الطلاب الطلبه العمال النازحين اللاجيين المهجرين الاطفال الايتام"
  ).split(" "),
);

/** What a letter of "in" and a kind of area lead to. */
export interface AreaName {
  readonly from: number;
  readonly to: number;
  /** Id of a listed place. */
  readonly id: string | null;
}

/** `بإقليم السفح`, `بعمالة زليتن`, `بولاية النهر`: the name behind the kind of area at `at`; null where none stands there. */
export function areaNameAt(items: readonly Item[], at: number): AreaName | null {
  const kind = kindWithIn(items[at], items[at - 1]);
  const first = items[at + 1];
  if (kind === null || first === undefined || DESCRIBES.has(first.word)) return null;
  if (
    first.chunk?.kind === "name" &&
    first.chunk.is === "place" &&
    first.prep === "" &&
    !first.conj
  )
    return { from: at + 1, to: at + 2, id: first.chunk.id };
  if (OFTEN_NO_NAME.has(kind) || !mayName(first, MASCULINE.has(kind))) return null;
  const second = items[at + 2];
  const two = second !== undefined && isArticled(first) && isArticled(second) && isStranger(second);
  return { from: at + 1, to: two ? at + 3 : at + 2, id: null };
}

/** The kind of area, where "in" or its letter stands before it. */
function kindWithIn(item: Item | undefined, before: Item | undefined): string | null {
  if (item?.chunk !== null || item.conj || item.def) return null;
  const word = item.suffix === "ه" ? `${item.word}ه` : item.word;
  const kind = item.prep === "ب" ? word : item.prep === "" ? word.replace(/^ب/u, "") : "";
  if (item.prep === "" && kind === word && before?.word !== "في") return null;
  return MASCULINE.has(kind) || FEMININE.has(kind) ? kind : null;
}

function isStranger({ chunk, tags, conj, prep, suffix, def }: Item): boolean {
  return chunk === null && tags.length === 0 && !conj && prep === "" && suffix === "" && !def;
}

function isArticled({ word }: Item): boolean {
  return /^ال\p{L}{3}/u.test(word);
}

/** A word that no lexicon knows, and no adjective of the kind before it (`بولاية ثانية`, `بإقليم جبلي`). */
function mayName(item: Item, masculine: boolean): boolean {
  const { word } = item;
  if (!isStranger(item) || word.length < 3) return false;
  if (DEEDS.has(word.replace(/^ال/u, ""))) return false;
  return isArticled(item) || !(masculine ? /ي$/u : /(?:ه|ي)$/u).test(word);
}
