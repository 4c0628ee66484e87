import { firstEndingAfter } from "../../text/item-at.ts";
import type { ReadSentence } from "../../extract/stage.ts";
import type { Passage } from "../../model/passage.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { isJoined } from "./fled-from.ts";
import { placeIn } from "./place-in.ts";
import { afterWhereItIs } from "./where-it-is.ts";

type Items = ReadSentence["items"];

/** Words for where many people live: what somebody reports is told of them, and none speaks "in the province of Olm". */
const AREA = /^(?:محافظه|ولايه|مدينه|بلده|قريه|ريف|حي|منطقه|ناحيه|ضاحيه|قضاء|مديريه)$/u;
/** Bodies, agencies and sources, and no person: `وفي بلدة درسا قالت نازحة` is where she speaks. */
const REPORTS = tagList("body-noun", "anon", "name");
/** `وفي بلدة درسا قال المشفى`: it lies there. */
const LOCAL = /^(?:مشف|مستشف|بلديه|مجلس|مركز|مدرسه|مسجد|كنيسه)/u;
const WALLS = tagList("stop", "clause", "say", "says-on", "voices", "cite");
/** Items from who reports to the number. */
const REACH = 24;

/**
 * `وفي محافظة طبرق شرق البلاد، قال المرصد إن أربعة قُتلوا`: the place that opens an Arabic sentence before a body that reports is the place of what it
 * reports, where it is told to be an area. `وفي جنيف، قالت المنظمة` is where it was said.
 */
export function placeToldOf({ items, lang }: ReadSentence, clause: Passage): string | null {
  if (lang !== "ar") return null;
  const from = items[0]?.word === "اما" ? 1 : 0;
  if (items[from]?.word !== "في") return null;
  const found = placeIn(items, from);
  if (found === null || isJoined(items, found.at + 1)) return null;
  if (!items.slice(from + 1, found.at + 1).some(({ word }) => AREA.test(word))) return null;
  const behind = afterWhereItIs(items, found.at + 1);
  const verb = items[behind]?.tags.includes("comma") === true ? behind + 1 : behind;
  if (!isReport(items, verb)) return null;
  const at = firstEndingAfter(items, clause.start);
  if (at <= verb || at - verb > REACH) return null;
  return items.slice(verb + 1, at).some((item) => hasOneOf(item, WALLS)) ? null : found.id;
}

function isReport(items: Items, verb: number): boolean {
  const [said, who] = [items[verb], items[verb + 1]];
  if (said?.tags.includes("say") !== true || who === undefined) return false;
  if (LOCAL.test(who.word)) return false;
  return hasOneOf(who, REPORTS) && !(who.chunk?.kind === "name" && who.chunk.is === "place");
}
