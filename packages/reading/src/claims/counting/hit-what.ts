import type { Topic } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";

/** How far from a number of shells the verb and what they hit are looked for, in units of text. */
const NEAR = 110;

/**
 * What so many shells, rockets or drones fell on, by its kind: "eight shells hit the hospital", `سقطت ثماني قذائف على السوق`. Munitions are counted in
 * many places of one event, so a number answers another only where both name what was hit; null where the clause names nothing of a known kind or two of them, where
 * they were fired and nothing says that they fell ("fired 12 rockets at the airfield": some were shot down), where it counts bombs, of which each is more than
 * a shell, or counts over a time ("85 shells over the past month").
 */
export function hitWhat(raw: string, sentence: Passage, { start, end }: Passage): Topic | null {
  const before = raw.slice(Math.max(sentence.start, start - NEAR), start);
  const after = raw.slice(end, Math.min(sentence.end, end + NEAR));
  const arabic = ARABIC.test(before + after);
  const [lead, rest] = arabic
    ? [fold(before), fold(after)]
    : [before.toLowerCase(), after.toLowerCase()];
  if ((arabic ? BOMBS_AR : BOMBS_EN).test(rest)) return null;
  const from = lastWall(lead, arabic ? WALLS_AR : WALLS_EN);
  const said = rest.replace(arabic ? ASIDE_AR : ASIDE_EN, "");
  const wall = (arabic ? WALL_AR : WALL_EN).exec(said)?.index ?? said.length;
  const clause = `${lead.slice(from)}#${said.slice(0, wall)}`;
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
  "(?:(?<!\\b(?:metres|meters|yards|away)\\s)from|past|beyond|short\\s+of|wide\\s+of|leading\\s+to|road\\s+to|opposite|outside|no)";
const BESIDE_AR = "(?:(?<!(?:القرب|قريبا|مقربه|متر|مترا|امتار)\\s)من|عن)";
const ALL_WORDS = TARGETS.flatMap(({ words }) => [...words]);
const KINDS_EN = ALL_WORDS.filter((word) => !ARABIC.test(word)).join("|");
const KINDS_AR = ALL_WORDS.filter((word) => ARABIC.test(word)).join("|");
const KIND_EN = new RegExp(
  `(?:\\b(?<beside>${BESIDE_EN})\\s+(?:[\\p{L}’'-]+\\s+){0,4}?)?\\b(?<kind>${KINDS_EN})\\b`,
  "gu",
);
const KIND_AR = new RegExp(
  `(?:(?<!\\p{L})[وف]?(?<beside>${BESIDE_AR})\\s+(?:\\p{L}+\\s+){0,2}?)?(?<!\\p{L})[وفبل]?(?:ال|لل)?(?<kind>${KINDS_AR})(?!\\p{L})`,
  "gu",
);

/** A bomb of a plane, a barrel or a cluster is no shell: "three barrel bombs" and "eight shells" can both be right. */
const BOMBS_EN = /^\s+(?:[\p{L}-]+\s+){0,2}?(?<!mortar\s)(?:bombs?|bomblets?|barrels|canisters)\b/u;
const BOMBS_AR = /^\s+(?:قنبل|قنابل|برميل|براميل|عبو)/u;

const FELL_EN =
  /\b(?:f[ea]ll(?:ing|en|s)?|land(?:ed|ing|s)?|hit(?:s|ting)?|struck|strik(?:e|es|ing)|slammed|crashed|exploded|rained|shelled|shelling|pounded|bombed|bombing|came)\b/u;
const FELL_AR =
  /(?<!\p{L})(?:[وفل]?(?:ما\s+)?[ي]?ت?(?:سقط|اصاب|اصيب|امطر|قصف|انفجر|انهال|ضرب|طال)(?:ت|وا|ها|ه|نا)?|[وفب]?(?:ال)?(?:سقوط|قصف|اصابه))(?!\p{L})/u;

/** Behind "and": another kind that was hit, another munition, or another word for the fall; all else is another deed. */
const GOES_ON_EN = `\\s+(?:(?:the|its|a|an)\\s+)?(?:[\\p{L}’'-]+\\s+){0,2}?(?:${KINDS_EN}|shells|rockets|rounds|missiles|drones|mortars|grounds|surroundings)\\b|\\s+(?:${FELL_EN.source})`;
const GOES_ON_AR = `(?:ال|لل|ب|علي\\s+ال)?(?:${KINDS_AR}|قذ|صوار|مسير|محيط|مسط|سط|احد|حد|ادي|راء)|${FELL_AR.source}`;
/** Behind which another clause begins, with its own deed: "fell on the town, a doctor at the hospital said", "and the wounded were taken to the hospital". */
const WALLS_EN = new RegExp(
  `[.;:!?,\\n]|\\b(?:while|whereas|but|before|after|said|says|told)\\b|\\band\\b(?!${GOES_ON_EN})`,
  "gu",
);
const WALLS_AR = new RegExp(
  `[.؛:!؟،,\\n]|\\s(?:فيما|بينما|لكن|كما|مما|حسب|بحسب|وفق|قبل|بعد|(?<!دون )ان)\\s|\\sما\\s+(?:اسفر|ادي|اوقع|تسبب)|\\s(?:اسفر|ادي|اوقع)ت?\\s|\\sو(?!${GOES_ON_AR})\\p{L}`,
  "gu",
);
const WALL_EN = new RegExp(WALLS_EN.source, "u");
const WALL_AR = new RegExp(WALLS_AR.source, "u");
/** "Six shells, fired from the hills, hit the market" */
const ASIDE_EN = /,\s+(?:fired|launched|believed|apparently|most|some|all)\b[^,.;:!?\n]{0,60},/u;
const ASIDE_AR = /،\s+(?:اطلق|معظم|بعض|جميع)[^،,.؛:!؟\n]{0,60}،/u;

function lastWall(text: string, walls: RegExp): number {
  let from = 0;
  for (const { index, 0: wall } of text.matchAll(walls)) from = index + wall.length;
  return from;
}
