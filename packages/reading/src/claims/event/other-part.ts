import type { ReadSentence } from "../../extract/stage.ts";
import type { Item } from "../../text/item.ts";
import { isOf, wordClass } from "../../text/traits.ts";

/** Letters at the head of a sentence in which it says of which part of the country it tells. */
const HEAD = 120;
/** Items behind that in which its deed stands: `فأفاد أهالي بلدة علم، نقلاً عن رعاة، بأن تسعة حراس وخمسة عمال قُتلوا في غارة`. */
const DEED_REACH = 26;

/**
 * "In the north of the country, residents said five people were killed in an air strike", `أما في جنوب شرق البلاد، فأفاد أهالٍ بأن خمسة قُتلوا في غارة`, below the news of another
 * place: a deed of its own, in a part of the country that the report has not told of. A flood or a war is in many parts at once, and the north of the town is in the town.
 */
export function isInOtherPart(sentence: ReadSentence, raw: string): boolean {
  const { items, lang, start, end } = sentence;
  const opens = items[0]?.word.replace(/^و(?=\p{L}{2})/u, "") ?? "";
  if (!OPENS.has(opens)) return false;
  const head = raw.slice(start, Math.min(end, start + HEAD));
  const found = (lang === "ar" ? ARABIC_PART : PART).exec(head)?.groups;
  // "in northern Gharyan", below a strike in Gharyan, is no other part
  const part = found?.["part"] ?? found?.["name"];
  if (part === undefined || raw.slice(0, start).includes(part)) return false;
  // a deed of many places is in each part of the country, and so are those who mourn and march for it
  if (MANY_PLACES.test(raw.slice(0, start)) || items.some(({ word }) => OF_THEM.test(word)))
    return false;
  return items.slice(0, DEED_REACH).some(isOwnDeed);
}
const MANY_PLACES =
  /(?<!\p{L})(?:across|nationwide|countrywide|provinces|several|series of|cities|towns|villages|مدن|محافظات|عدة|مناطق|أنحاء|بلدات|قرى)(?!\p{L})/iu;
const OF_THEM =
  /^(?:them|victims|protest(?:s|ed|ers)?|mourn(?:s|ed|ers)?|funerals?|march(?:ed|es)?|condemned|[وف]?(?:تظاهر|شيع|ادان|دان|ندد|تنديدا|احتجاجا|منهم|بينهم))(?:ت|وا)?$/u;
const OPENS: ReadonlySet<string> = new Set("in meanwhile elsewhere اما في بينما".split(" "));

const POINT =
  "(?:far[ -])?(?:north|south|east|west|centre|center|central)(?:[ -]?(?:east|west|central))?(?:ern)?";
const PART = new RegExp(
  `^(?:(?:Meanwhile|Elsewhere),?\\s+)?[Ii]n\\s+(?:(?<part>the\\s+${POINT}\\s+of\\s+the\\s+country|the\\s+country['’]s\\s+${POINT})|(?:the\\s+)?${POINT}\\s+(?:of\\s+)?(?<name>\\p{Lu}\\p{L}+))(?!\\p{L})`,
  "u",
);
const ARABIC_POINT = "(?:أقصى\\s+)?(?:ال)?(?:شمال|جنوب|شرق|غرب|وسط)ي?";
const ARABIC_PART = new RegExp(
  `^و?(?:[أا]ما|بينما)?\\s*في\\s+(?:(?<part>${ARABIC_POINT}(?:\\s+${ARABIC_POINT})?\\s+البلاد)|${ARABIC_POINT}(?:\\s+${ARABIC_POINT})?\\s+(?<name>(?!ال)\\p{L}{3,}))(?!\\p{L})`,
  "u",
);

/** "an air strike", "shelling", `بقصف`: of which nothing was told yet, so it has no article. */
function isOwnDeed(item: Item, at: number, items: readonly Item[]): boolean {
  if (item.chunk !== null || item.def || !isOf(item, ANY_DEED)) return false;
  // `انفجار السيارة`: the one that was told of
  if (items[at + 1]?.def === true) return false;
  const led = [items[at - 1], items[at - 2]];
  return !led.some((one) => /^(?:the|this|that|these|those|same)$/u.test(one?.word ?? ""));
}
const ANY_DEED = wordClass(
  "attack attacks raid raids strike strikes airstrike airstrikes bombing bombings shelling ambush clash clashes shooting blast explosion هجوم هجمات غاره غارات قصف تفجير تفجيرات انفجار ضربه ضربات كمين اشتباك اشتباكات بقصف بغاره بغارات بانفجار بتفجير بهجوم بكمين باشتباكات".split(
    " ",
  ),
);
