import type { ReadSentence } from "../../extract/stage.ts";
import type { Item } from "../../text/item.ts";
import { isOf, itemClass } from "../../text/traits.ts";
import { bare, isDeed } from "../deeds.ts";
import { isDuration } from "./event-cues.ts";

const PARTING = itemClass(["stop", "clause", "comma"]);

/**
 * `الهجوم الذي وقع بعد يوم من إعلان المخابرات مقتل قائد`, `ويأتي الهجوم بعد يومين من مقتل ستة`: what came so long before the deed, however it is led to. `وجاء البيان بعد يوم من
 * مقتل ستة` is said of them.
 */
export function cameBeforeDeed(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= CAME_REACH; i--) {
    const item = items[i];
    if (item === undefined || isOf(item, PARTING)) return false;
    // `بعد يوم واحد` is one duration
    if (!ARABIC_AFTER.has(item.word) || ![item, items[i + 1]].some(isDuration)) continue;
    if (!tellsOlderDeed(items, i, at)) return false;
    const before = items.slice(Math.max(0, i - DEED_NEAR), i);
    const came = before.findLastIndex(({ word }) => ARABIC_CAME.test(word));
    return came >= 0 && before.some(({ word }) => isDeed(bare(word)));
  }
  return false;
}
/** `بعد يوم من إعلان … مقتل قائد`: a deed, or word of one, and its number in the same clause; not `بعد يوم من الانتخابات مخلفاً 12`, `بعد ساعة من إعلان الهدنة ليقتل 12`. */
function tellsOlderDeed(items: readonly Item[], after: number, at: number): boolean {
  // `بعد يومين من` may be one duration
  const from = items.findIndex(
    (item, i) => i > after && !isDuration(item) && item.word !== "من" && item.word !== "علي",
  );
  const deed = items[from];
  if (deed === undefined || from >= at) return false;
  const tells = deed.tags.includes("masdar") || isDeed(bare(deed.word)) || WORD_OF.test(deed.word);
  return tells && !items.slice(from + 1, at).some(isAnotherVerb);
}
const WORD_OF = /^(?:ال)?(?:اعلان|تاكيد|كشف)$/u;

function isAnotherVerb({ conj, prep, tags, word }: Item): boolean {
  if (RESULTS.test(word)) return true;
  return tags.includes("pred") && !tags.includes("masdar") && (conj || prep === "ل");
}
const RESULTS = /^[وفل]?(?:اسفر|اوقع|خلف|مخلف|ادي|ادت|اودي|اودت|موقع|ليقتل|لتقتل)/u;
const ARABIC_AFTER: ReadonlySet<string> = new Set(["بعد", "عقب"]);
/** Items before "after" among which the deed and its verb stand: `الهجوم الذي وقع`, `يأتي هذا الهجوم`. */
const DEED_NEAR = 5;
const ARABIC_CAME = /^[وف]?(?:[يت]ا?تي|جاء|وقع|حدث|حصل)ت?$/u;

/** "It came days after gunmen stormed a school and kidnapped 25 girls": what came before the news, in a clause of its own. */
export function cameBefore(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= CAME_REACH; i--) {
    const item = items[i];
    if (item === undefined) return false;
    const aside = asideClosedAt(items, i);
    if (aside >= 0) {
      i = aside;
      continue;
    }
    if (isOf(item, PARTING) && !goesOnWithVerb(items, i)) return false;
    const after = item.word === "after" || item.word === "since" || isDuration(item);
    if (!after) continue;
    const before = items.slice(Math.max(0, i - 4), i);
    const came = before.findIndex(({ word }) => CAME.has(word));
    // "The statement came after the union said 12 had died in the attack": words about the same
    if (came >= 0 && isSaying(items, i - before.length + came)) return false;
    if (came >= 0)
      return item.word === "after" || items[i + 1]?.word === "after" || item.chunk !== null;
  }
  return false;
}
/**
 * "After the rampage in Tesk, which killed about 120, the front launched raids": what a clause at the head tells of a deed at a place that the report has not told of came before its
 * news; "After the attack, which wounded 30" may be the news itself, by another word, and a
 * clause with a day of its own ("which killed 12 people on Monday") is as old as its day.
 */
export function opensAfterOther({ items, start }: ReadSentence, at: number, raw: string): boolean {
  if (!/^(?:after|following)$/u.test(items[0]?.word ?? "")) return false;
  const which = items.findIndex(({ word }, i) => i < at && word === "which");
  if (which < 2 || items[which - 1]?.tags.includes("comma") !== true) return false;
  if (items.slice(which, at).some(({ tags }) => tags.includes("comma"))) return false;
  const behind = items.slice(at + 1);
  const comma = behind.findIndex(({ tags }) => tags.includes("comma"));
  const clause = [...items.slice(which, at), ...behind.slice(0, comma < 0 ? undefined : comma)];
  if (clause.some(({ chunk }) => chunk?.kind === "date")) return false;
  const into = items.findIndex(({ word }, i) => i > 1 && i < which && word === "in");
  const place = items[into + 1];
  if (into < 0 || place === undefined || !isDeed(items[into - 1]?.word)) return false;
  const name = raw.slice(place.start, items[which - 2]?.end ?? place.end);
  return /^\p{Lu}/u.test(name) && !raw.slice(0, start).includes(name);
}

/** "after a string of raids, including two in and around Gharyan, killed 31": where an aside begins that the comma at `at` closes, else -1. */
function asideClosedAt(items: readonly Item[], at: number): number {
  if (items[at]?.tags.includes("comma") !== true) return -1;
  const words = items.slice(Math.max(0, at - ASIDE), at);
  const opens = words.findLastIndex(({ tags }) => tags.includes("comma"));
  return opens >= 0 && words[opens + 1]?.word === "including" ? at - words.length + opens : -1;
}
const ASIDE = 12;

/**
 * "four days after armed men stormed a school, kidnapping 25 girls": the participle is of the same deed. "According to", "including" and "during" do nothing to
 * anybody, and where the news has done it ("came a week after the truce ended, killing 12") no deed stands behind "after".
 */
function goesOnWithVerb(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1];
  const verb = next?.word === "and" ? items[comma + 2] : next;
  return (
    items[comma]?.tags.includes("comma") === true &&
    !ENDED.has(items[comma - 1]?.word ?? "") &&
    verb?.chunk === null &&
    verb.tags.includes("pred") &&
    /[a-z]{2}ing$/u.test(verb.word)
  );
}

/** What a truce, a summit or a season does. */
const ENDED: ReadonlySet<string> = new Set(
  "ended began started opened closed collapsed expired resumed lapsed".split(" "),
);

/** "The statement from the ministry | came": the subject is something said. */
function isSaying(items: readonly Item[], came: number): boolean {
  for (let i = came - 1; i >= 0 && came - i <= 9; i--) {
    const item = items[i];
    if (item === undefined || isOf(item, PARTING)) return false;
    if (SAYINGS.has(item.word)) return true;
  }
  return false;
}
const SAYINGS: ReadonlySet<string> = new Set(
  "statement statements announcement denial claim comments remarks confirmation update figure figures toll report acknowledgement".split(
    " ",
  ),
);
const CAME_REACH = 20;
const CAME: ReadonlySet<string> = new Set(["came", "comes", "coming"]);
