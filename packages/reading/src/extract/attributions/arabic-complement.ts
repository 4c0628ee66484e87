import type { Item } from "../../text/item.ts";
import { isNegated } from "./arabic-draft.ts";
import { takes } from "./arabic-takes.ts";
import { hasAny, TO_THEM } from "./arabic-words.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** What opens the words of a speaker after his verb: a clause (`إن`), a colon or a quotation mark. */
export interface Opener {
  readonly at: number;
  readonly is: "clause" | "mark";
}

/** What ends a clause. */
const STOPS = tagList("stop", "clause");

/** Farthest opener behind its verb, in items: subject, office, name and `في بيان` stand between. */
const REACH = 20;

/** The opener of what is said by the verb at `cue`, or null; another speaker in between takes it for himself. */
export function openerAfter(items: readonly Item[], cue: number): Opener | null {
  const verb = items[cue];
  let own = -1;
  for (let i = cue + 1; i < Math.min(items.length, cue + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return null;
    // `أفاد مسؤول الوفد المعني بالأسرى في منشور «…»`: that `ب` is of another word
    if (verb !== undefined && own < 0 && i > cue + 1 && item.word === "عن" && takes(verb, item))
      own = i;
    // `أضاف المصدر طالباً عدم كشف اسمه لأنه لا يحق له الكلام، أن`: why he wants no name, and nothing that he says
    if (item.tags.includes("that") && item.prep === "ل") continue;
    if (item.tags.includes("that")) {
      // `أعلنت منظمة … تعليق عملها بعد أن`: that is no complement
      return BEFORE_OTHERS.has(items[i - 1]?.word ?? "") ? null : { at: i, is: "clause" };
    }
    if (item.tags.includes("colon")) return { at: i, is: "mark" };
    const named = item.tags.includes("quote") ? namesBody(items, i) : null;
    if (named !== null || item.tags.includes("quote-open")) {
      const close = named ?? (i === cue + 1 ? quotedBody(items, i) : closeOfName(items, i));
      // `كشفت اللجنة، الأحد، عن وجود جثتين منذ فض احتجاج «الساحة»`: what she tells stands before the marks
      if (close === null) return own >= 0 && i > own + 1 ? null : { at: i, is: "mark" };
      i = close;
      continue;
    }
    // `أعلنت الحكومة مقتل خمسة في هجوم يُشتبه في أن`: the object stands before any clause
    if (isDeedOfSome(items, i)) return null;
    const heard = TO_THEM.has(items[i + 1]?.word ?? "");
    if (hasAny(item, OTHER_SPEAKERS) && !heard && !isNegated(items, i) && !isTitle(item))
      return null;
  }
  return null;
}

/** `مقتل 5 مدنيين`, `إصابة 12`. */
function isDeedOfSome(items: readonly Item[], at: number): boolean {
  const [deed, whom] = [items[at], items[at + 1]];
  const kind = whom?.chunk?.kind;
  return (
    deed?.chunk === null &&
    deed.prep === "" &&
    !deed.conj &&
    !deed.def &&
    hasAny(deed, ["masdar"]) &&
    hasAny(deed, ["pred"]) &&
    (kind === "count" || kind === "quantity")
  );
}

const OTHER_SPEAKERS: readonly string[] = ["say", "say-accuse", "says-on", "voices"];

function isTitle(item: Item): boolean {
  return item.def || hasAny(item, ["office", "document"]);
}

const BEFORE_OTHERS: ReadonlySet<string> = new Set(
  "بعد قبل دون لولا مجرد غير رغم الا مع بسبب يعني كما ينص تنص يقضي خاصه لا حتي علم علما يبدو شرط".split(
    " ",
  ),
);

/** `أعلن "مركز الأفق" مقتل`, `أضافت "هيومن رايتس ووتش"، في تقرير، أن`: a body in marks right behind the verb. */
function quotedBody(items: readonly Item[], at: number): number | null {
  const first = items[at + 1];
  const actor = first?.chunk?.kind === "name" && first.tags.includes("actor");
  if (first === undefined || first.conj || first.prep !== "") return null;
  const known = actor || hasAny(first, ["body-noun", "party-noun", "agency-noun", "outlet-noun"]);
  if (!known && !isNameInMarks(items, at)) return null;
  for (let i = at + 1; i < Math.min(items.length, at + 6); i++) {
    const item = items[i];
    if (item?.tags.includes("quote-close") === true) return i;
    // `«الوزارة لم تعلن شيئا»`: words that are quoted
    if (item === undefined || hasAny(item, ["pred", "verb", "neg", "aux", "quantity", "count"]))
      return null;
  }
  return null;
}

/**
 * `أضافت "الموج"، في تقرير، أن`: words in marks behind which, over a comma or where it was said, the clause of the verb stands are no
 * quotation but who speaks, though nobody knows the name.
 */
export function isNameInMarks(items: readonly Item[], at: number): boolean {
  return closeOfName(items, at) !== null;
}

/** Index of the mark that closes such a name (`على موقع «فيسبوك»، إن`), null where none does. */
function closeOfName(items: readonly Item[], at: number): number | null {
  let close = at + 1;
  while (close < at + LONGEST_NAME && isWordOfName(items[close])) close++;
  if (close === at + 1 || items[close]?.tags.includes("quote-close") !== true) return null;
  for (let i = close + 1; i < Math.min(items.length, close + ASIDES); i++) {
    const item = items[i];
    if (item === undefined) return null;
    if (item.tags.includes("that"))
      return BEFORE_OTHERS.has(items[i - 1]?.word ?? "") ? null : close;
    if (hasAny(item, ["pred", "quote-open", "colon", "stop", "clause", "say", "count"]))
      return null;
  }
  return null;
}
const LONGEST_NAME = 5;
/** Items from the closing mark to the clause. */
const ASIDES = 9;

function isWordOfName(item: Item | undefined): boolean {
  return (
    item?.chunk === null && !hasAny(item, ["quote", "verb", "pred", "neg", "that", "comma", "stop"])
  );
}

/** `شركة «مرافئ البحر»`, `لـ«المدار»`: marks that hold a name, be they written the wrong way round (`لـ”المدار“`); the index of the closing one. */
function namesBody(items: readonly Item[], at: number): number | null {
  const before = items[at - 1];
  if (before === undefined) return null;
  const named =
    hasAny(before, ["body-noun", "party-noun", "agency-noun", "outlet-noun", "tatweel"]) ||
    before.word === "ل" ||
    before.word === "باسم" ||
    before.word === "اسم";
  if (!named) return null;
  const closes = items[at]?.tags.includes("quote-open") === true ? "quote-close" : "quote-open";
  for (let i = at + 1; i < Math.min(items.length, at + 6); i++)
    if (items[i]?.tags.includes(closes) === true) return i;
  return null;
}
