import type { Item } from "../../text/item.ts";
import { fold } from "../../text/fold.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { bare, isDeed } from "../deeds.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const SEPARATE = words("separate unrelated منفصل منفصله");

const ANOTHER = words("اخر اخري");
/** One deed without an article: a raid of several blasts has others of its own. */
const DEED = words("هجوم غاره تفجير انفجار كمين حريق حادث حادثه مجزره قصف");
function isOneDeed(item: Item | undefined): boolean {
  if (item === undefined || item.chunk !== null || item.def) return false;
  // `إن هجوماً آخر أوقع`
  return DEED.has(item.word) || DEED.has(item.word.replace(/ا$/u, ""));
}

/** Items from another deed to its number, and from the number to a deed that is told behind it. */
const BEFORE = 14;
const BEHIND = 8;

/** `وفي تفجير آخر قرب المخفر قتل 6`, `قتل 6 في تفجير آخر`, `وأوقع هجوم صاروخي آخر 24 قتيلاً`: of a deed that is set beside the one told. */
export function isOfAnother(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - BEFORE); i--) {
    if (isAnother(items, i)) return true;
    if (ends(items[i])) break;
  }
  for (let i = at + 1; i < Math.min(items.length, at + BEHIND); i++) {
    if (isAnother(items, i)) return true;
    if (ends(items[i]) || items[i]?.tags.includes("comma") === true) break;
  }
  return false;
}

function isAnother(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !ANOTHER.has(item.word) || item.conj) return false;
  // `هجوم صاروخي آخر`
  return isOneDeed(items[at - 1]) || (isKind(items[at - 1]) && isOneDeed(items[at - 2]));
}

/** `صاروخي`, `جوية`: what kind of deed it is. */
function isKind(item: Item | undefined): boolean {
  return item?.chunk === null && !item.def && item.prep === "" && KIND.test(item.word);
}
const KIND = /^\p{L}{2,}(?:ي|يا|يه)$/u;

function ends(item: Item | undefined): boolean {
  if (item === undefined || ASIDE.has(item.word)) return true;
  const kind = item.chunk?.kind;
  return kind === "count" || kind === "quantity" || hasOneOf(item, STOPS);
}
const ASIDE = words("كما فيما بينما");
const STOPS = tagList("stop", "clause", "that", "say");

/** Items from the deed to how long after it: `وبعد هجوم السوق، الذي تبناه التنظيم، بوقت وجيز`. */
const AFTER_REACH = 16;

/** `وبعد تفجير السوق بوقت وجيز، انفجرت عبوة قرب المخفر`: what came after the deed is another one. */
export function comesAfter(items: readonly Item[], at: number): boolean {
  const [after, deed] = items;
  if (after === undefined || (after.word !== "بعد" && after.word !== "عقب")) return false;
  if (!isDeed(deed?.word)) return false;
  const by = items.findIndex((item, i) => i > 1 && i < Math.min(at, AFTER_REACH) && isLater(item));
  return (
    by > 0 &&
    items.slice(by + 1, at).some(({ tags, word }) => tags.includes("verb") || HAPPENS.test(word))
  );
}
function isLater({ word, prep, chunk }: Item): boolean {
  if (chunk !== null) return prep === "ب";
  return (
    (prep === "ب" && LATER.has(word)) ||
    (LATER.has(word.replace(/^ب/u, "")) && word.startsWith("ب"))
  );
}
const LATER = words("وقت قليل ساعه ساعات ساعتين دقايق يوم يومين ايام نحو");
const HAPPENS = /^(?:انفجر|وقع|استهدف|هاجم|فجر|قتل|دوي|ضرب)(?:ت|وا)?$/u;

/**
 * "in a separate operation east of the city", `في حادث منفصل`: something else, of which the report may say no more. What opens a report counts the whole of
 * several ("Separate bomb attacks took 22 lives on Monday").
 */
export function isSeparate(
  items: readonly Item[],
  from: number,
  to: number,
  isBelow: boolean,
): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined || item.def) continue;
    if (!SEPARATE.has(item.word)) continue;
    const deed = [i + 1, i - 1, i + 2].map((k) => items[k]?.word).find(isDeed);
    if (deed === undefined || OF_ONE_MOVE.has(bare(deed))) continue;
    if (isBelow || !/[^s]s$/u.test(deed)) return true;
  }
  return false;
}

/** `على صعيد متصل، أدى قصف حي المنارة إلى مقتل 5`, `في سياق آخر`: the sentence turns to another deed, unless it tells a toll. */
export function turnsToAnother(items: readonly Item[], at: number): boolean {
  const from = items[0]?.word === "و" ? 1 : 0;
  const [lead, matter, other] = items.slice(from, from + 3);
  if (lead === undefined || matter === undefined || other === undefined) return false;
  if (
    !TURNS.has(lead.word.replace(/^و(?=.{2})/u, "")) ||
    !MATTERS.has(matter.word) ||
    !OTHER.has(other.word)
  )
    return false;
  // a toll goes on with the deed that was told, and arrests follow from it
  return !items
    .slice(from + 3, at)
    .some(({ tags, sense }) => tags.includes("toll") || SEQUELS.has(sense?.measure ?? ""));
}
const SEQUELS = words("arrested recaptured");
const TURNS = words("علي في");
const MATTERS = words("صعيد سياق");
const OTHER = words("متصل اخر منفصل مختلف مواز");

/**
 * `وفي اليوم ذاته أطلقت الجبهة سبع قذائف على الضاحية`, "On the same day the front fired seven rockets at the suburb": below the news a deed of the same day is another one, where
 * it has a doer or a weapon of its own; "on the same day the toll rose to 12" is none.
 */
export function isOfSameDay(items: readonly Item[], at: number, raw: string): boolean {
  const [first] = items;
  if (first === undefined) return false;
  if (!SAME.test(fold(raw, first.start, first.start + SAME_DAY))) return false;
  return items.slice(1, at).some(({ word, chunk }) => chunk === null && LAUNCHES.test(word));
}
/**
 * `كما استهدفت الجبهة الليلة الماضية مدينة كفر النور، دون تسجيل إصابات`: below the news, who was hit besides, in a place that is named with its
 * kind, is told of another deed; a toll goes on with the one that was told, and so does what befell a place told before or a quarter of
 * it (`كما استهدفت الغارات حي المنارة في المدينة`).
 */
export function strikesBesides(items: readonly Item[], at: number, raw: string): boolean {
  const [also, verb] = items;
  if (also?.word !== "كما" || verb === undefined || verb.chunk !== null) return false;
  if (!LAUNCHES.test(verb.word)) return false;
  const between = items.slice(2, at);
  if (between.some(({ tags }) => tags.includes("toll"))) return false;
  const kinds = between.flatMap((item, i) => (isPlaceKind(item) ? [i] : []));
  return (
    kinds.length > 0 &&
    !between.some(isPlaceTold) &&
    !kinds.some((i) => wasNamedBefore(between, i, also, raw))
  );
}
/** `في المدينة`: the one that was told of. */
function isPlaceTold({ word, chunk, def }: Item): boolean {
  const known = def || word.startsWith("ال");
  return chunk === null && known && PLACE_KINDS.has(word.replace(/^ال/u, ""));
}
/** Whether the place of the kind at `i` was named in the text just before. */
function wasNamedBefore(
  items: readonly Item[],
  i: number,
  { start: from }: Item,
  raw: string,
): boolean {
  const name = items[i + 1];
  if (name === undefined) return false;
  const told = fold(raw.slice(name.start, name.end));
  return (
    told.length > 2 && ` ${fold(raw.slice(Math.max(0, from - TOLD), from))} `.includes(` ${told} `)
  );
}
/** Letters before the sentence in which the place of the news is named. */
const TOLD = 600;
function isPlaceKind({ word, chunk, def }: Item): boolean {
  return chunk === null && !def && PLACE_KINDS.has(word);
}
const PLACE_KINDS = words("مدينه بلده قريه حي مخيم محيط منطقه ناحيه ضاحيه اطراف قري بلدات احياء");

/** Letters of the words that open a sentence. */
const SAME_DAY = 40;
const SAME =
  /^و?(?:في\s)?(?:اليوم|المساء|الليله)\s(?:ذاته|نفسه|ذاتها|نفسها)(?:[\s،]|$)|^(?:on|that|later)\s(?:the\s)?same\s(?:day|evening|night)(?:[\s,]|$)|^the\ssame\s(?:day|evening|night)(?:[\s,]|$)/u;
const LAUNCHES =
  /^(?:و|ف)?(?:اطلق|قصف|استهدف|هاجم|اغار|شن|ضرب|فجر)(?:ت|وا)?$|^(?:fired|shelled|bombed|attacked|struck|raided|ambushed|launched|targeted)$/u;

/** `نُقل 43 جريحاً في قافلة منفصلة`: another convoy of the one evacuation. */
const OF_ONE_MOVE = words("convoy swap exchange march protest قافله تبادل احتجاجات حمله");
