import type { Topic } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";

/** How far from a number of shells the verb and what they hit are looked for, in units of text. */
const NEAR = 110;

/**
 * What so many shells, bombs, rockets or drones were fired at or fell on, by its kind: "eight shells hit the hospital", `ألقى ست قنابل على السوق`. Munitions are counted in
 * many places of one event, so a number answers another only where both name what was hit; null where the clause names nothing of a known kind or two of them, or
 * counts over a time ("85 shells over the past month").
 */
export function hitWhat(raw: string, sentence: Passage, { start, end }: Passage): Topic | null {
  const before = raw.slice(Math.max(sentence.start, start - NEAR), start);
  const after = raw.slice(end, Math.min(sentence.end, end + NEAR));
  const arabic = ARABIC.test(before + after);
  const [lead, rest] = arabic
    ? [fold(before), fold(after)]
    : [before.toLowerCase(), after.toLowerCase()];
  const from = lastWall(lead, arabic ? WALLS_AR : WALLS_EN);
  const wall = (arabic ? WALL_AR : WALL_EN).exec(rest)?.index ?? rest.length;
  const clause = `${lead.slice(from)}#${rest.slice(0, wall)}`;
  if (!(arabic ? FELL_AR : FELL_EN).test(clause) || (arabic ? OVER_AR : OVER_EN).test(clause))
    return null;
  if ((arabic ? MISSED_AR : MISSED_EN).test(clause)) return null;
  const kinds = new Set(
    [...clause.matchAll(arabic ? KIND_AR : KIND_EN)].flatMap(({ groups }) =>
      groups?.["beside"] === undefined ? (groups?.["kind"] ?? []) : [],
    ),
  );
  const hit = TARGETS.filter(({ words }) => [...kinds].some((kind) => words.has(kind)));
  return hit.length === 1 ? (hit[0]?.topic ?? null) : null;
}

const ARABIC = /\p{Script=Arabic}/u;

/** Behind which another clause begins, with its own deed. */
const WALLS_EN =
  /[.;:!?\n]|\b(?:while|whereas|but)\b|,\s+(?:and|which|killing|wounding|destroying|damaging|setting)\b/gu;
const WALLS_AR =
  /[.؛:!؟\n]|\s(?:فيما|بينما|لكن|وقد|كما|مما)\s|\sما\s+(?:اسفر|ادي|اوقع|تسبب)|\s(?:واسفر|وادي|واوقع|اسفر|ادي|اوقع)ت?\s/gu;
const WALL_EN = new RegExp(WALLS_EN.source, "u");
const WALL_AR = new RegExp(WALLS_AR.source, "u");

function lastWall(text: string, walls: RegExp): number {
  let from = 0;
  for (const { index, 0: wall } of text.matchAll(walls)) from = index + wall.length;
  return from;
}

const FELL_EN =
  /\b(?:f[ea]ll(?:ing|en|s)?|land(?:ed|ing|s)?|hit(?:s|ting)?|struck|strik(?:e|es|ing)|slammed|crashed|exploded|rained|fir(?:ed|ing)|launch(?:ed|ing)|dropp(?:ed|ing)|lobbed|sent|used|aimed|shelled|shelling|pounded|bombed|bombing|targeted|targeting|came)\b/u;
const FELL_AR =
  /(?<!\p{L})(?:[وفل]?(?:ما\s+)?[ي]?ت?(?:سقط|اصاب|اصيب|اطلق|القي|القت|القاء|اسقط|استهدف|امطر|قصف|انفجر|انهال|هاجم|ضرب|طال)(?:ت|وا|ها|ه|نا)?|[وفب]?(?:ال)?(?:سقوط|اطلاق|القاء|استهداف|قصف|اصابه))(?!\p{L})/u;
/** Over more than one deed. */
const OVER_EN =
  /\b(?:since|each|every|daily|a\s+day|per\s+day|so\s+far|in\s+all|(?:over|during|in|for|within)\s+(?:the\s+)?(?:past|last|previous|several|two|three|\w+)\s+(?:days?|weeks?|months?|nights?))\b/u;
const OVER_AR =
  /(?<!\p{L})(?:منذ|يوميا|كل\s+(?:يوم|ليله)|خلال\s+ال(?:ايام|شهر|اسبوع|اسابيع|يومين|اشهر)|خلال\s+(?:ايام|شهر|اسبوع|يومين)|(?:شهر|اسبوع)\s+الماضي)(?!\p{L})/u;

/** "without hitting it", `دون أن تصيبه` */
const MISSED_EN = /\b(?:without\s+(?:hitting|striking)|missed|missing|no\s+direct\s+hits?)\b/u;
const MISSED_AR = /(?<!\p{L})(?:(?:دون|بدون)\s+(?:ان\s+)?(?:[يت]صيب|اصاب)|اخطا)/u;

/** What stands alone under its kind: of "two schools" nobody says which. */
const TARGETS: readonly { readonly topic: Topic; readonly words: ReadonlySet<string> }[] = (
  [
    ["hit-hospital", "hospital مستشفي مشفي"],
    ["hit-school", "school مدرسه"],
    ["hit-market", "market سوق"],
    ["hit-bakery", "bakery مخبز فرن"],
    ["hit-camp", "camp مخيم"],
    ["hit-airport", "airport airfield airbase مطار"],
    ["hit-mosque", "mosque مسجد جامع"],
    ["hit-prison", "prison jail سجن"],
    ["hit-port", "port harbour harbor ميناء مرفا"],
    ["hit-depot", "warehouse depot مستودع مخزن"],
    ["hit-bridge", "bridge جسر"],
  ] as const
).map(([topic, words]) => ({ topic, words: new Set(words.split(" ")) }));

/** "fired from the school", `أُطلقت من محيط المدرسة`, "landed past the market": where it came from, or what it missed. What fell "near the hospital" is told of it. */
const BESIDE_EN =
  "(?:(?<!\\b(?:metres|meters|yards|away)\\s)from|past|beyond|short\\s+of|wide\\s+of)";
const BESIDE_AR = "(?:(?<!(?:القرب|قريبا|مقربه|متر|مترا|امتار)\\s)من|عن)";
const ALL_WORDS = TARGETS.flatMap(({ words }) => [...words]);
const KIND_EN = new RegExp(
  `(?:\\b(?<beside>${BESIDE_EN})\\s+(?:[\\p{L}’'-]+\\s+){0,4}?)?\\b(?<kind>${ALL_WORDS.filter((word) => !ARABIC.test(word)).join("|")})\\b`,
  "gu",
);
const KIND_AR = new RegExp(
  `(?:(?<!\\p{L})[وف]?(?<beside>${BESIDE_AR})\\s+(?:\\p{L}+\\s+){0,2}?)?(?<!\\p{L})[وفبل]?(?:ال|لل)?(?<kind>${ALL_WORDS.filter((word) => ARABIC.test(word)).join("|")})(?!\\p{L})`,
  "gu",
);
