import { nonCountRules } from "../../extract/non-counts/non-count-rule.ts";
import type { NonCountRule } from "../../extract/non-counts/non-count-rule.ts";
import type { Match } from "../../extract/rule.ts";
import type { Item } from "../../text/item.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { englishAges } from "./non-counts/ages.ts";
import { englishMeasured, englishMeasureWords } from "./non-counts/measured.ts";
import { englishNamed } from "./non-counts/named.ts";
import { englishShares } from "./non-counts/shares.ts";

export const englishNonCountWords: readonly LexiconLine[] = [
  ...englishMeasureWords,
  ["aged age", { tags: ["age"] }],
  ["article resolution section paragraph law decree", { tags: ["article-word"] }],
  [
    "brigade division regiment battalion corps unit route highway checkpoint block gate ward camp cell building",
    { tags: ["formation"] },
  ],
  ["no number", { tags: ["number-sign"] }],
  ["phone tel telephone call", { tags: ["phone-word"] }],
  ["page pages p", { tags: ["page-word"] }],
  ["am pm a.m p.m o'clock gmt", { tags: ["hour"] }],
];

/** Items of a toll before its "at": "the toll from the attack on the bus on Friday stood at". */
const TOLL_REACH = 14;
const ESTIMATING: ReadonlySet<string> = new Set("put puts estimated reckoned numbered".split(" "));

const rule = nonCountRules("en");

/** "at 11", "at 1430"; "at 207" is no time. */
function isTime(item: Item | null): boolean {
  const chunk = item?.chunk;
  if (chunk?.kind !== "quantity" || chunk.low === null) return false;
  return chunk.low <= 24 || (chunk.low >= 1000 && chunk.low < 2400);
}

/** "Deaths now | stand at 12,": how many they are. */
function isWhereStands({ items, from }: Match): boolean {
  if (!/^(?:stands?|stood)$/u.test(items[from - 1]?.word ?? "")) return false;
  return items
    .slice(Math.max(0, from - TOLL_REACH), from)
    .some(({ tags }) => tags.includes("victim") && tags.includes("many"));
}

/** Numbers that count nobody, told apart by kind before any figure is read. */
export const englishNonCounts: readonly NonCountRule[] = [
  rule(
    "percent",
    "q:quantity percent",
    "'40%', '40 percent' is a share.",
    ["Shelling destroyed 40% of the town.", "It killed 12 percent of them."],
    ["It killed 12 of them.", "It killed 40 people."],
  ),
  rule(
    "percent",
    "q:quantity =per =cent",
    "'79 per cent of them' is a share.",
    ["79 per cent of them are women.", "Shelling destroyed 40 per cent of the town."],
    ["79 of them are women.", "It killed 40 per day."],
    "-words",
  ),
  rule(
    "distance",
    "q:quantity distance",
    "'100 km' is a distance.",
    ["They fled 100 km north.", "He was killed 3 miles away."],
    ["They killed 100 people.", "Three were killed."],
  ),
  rule(
    "distance",
    "q:quantity =of distance|measure-unit|currency",
    "'Thousands of feet', 'thousands of acres' and 'millions of dollars' count nobody.",
    ["Ten are trapped thousands of feet underground.", "The fire burned thousands of acres."],
    ["Thousands of people fled.", "Two of 12 were killed."],
    "-vague",
  ),
  rule(
    "money",
    "money q:quantity",
    "'$200' is money.",
    ["He was released for $200.", "Damaged goods worth $5 million burned."],
    ["200 prisoners were released.", "5 million people fled."],
  ),
  rule(
    "money",
    "q:quantity currency",
    "'200 dollars' is money.",
    ["He was released for 200 dollars.", "The dead man owed 500 dinars."],
    ["200 prisoners were released.", "500 were killed."],
    "-words",
  ),
  rule(
    "money",
    "=fine|=fines|=ransom|=bail|=sum|=price|=fee|=reward|=compensation =of q:quantity",
    "'a fine of 50,000 marks' is money whatever the coin.",
    ["They face a fine of 50,000 marks.", "A ransom of 200 million was asked."],
    ["A group of 50,000 fled.", "Fines were paid."],
    "-sum",
  ),
  rule(
    "idiom",
    "=father|=mother|=parent =of q:quantity",
    "'a father of six' counts his children, who are not in the news.",
    ["A father of six was killed.", "The mother of four was wounded."],
    ["Six fathers were killed.", "The father of the six was wounded."],
  ),
  rule(
    "article",
    "article-word number-sign? q:quantity",
    "'Article 12', 'Resolution 1701' name a text.",
    ["The killing broke Article 12.", "They fled after Resolution 1701."],
    ["12 people were killed.", "The law freed 12 prisoners."],
  ),
  rule(
    "page",
    "page-word q:quantity",
    "'page 12' is a page.",
    ["The dead are named on page 12.", "See p 4 for the wounded."],
    ["12 are dead.", "4 were wounded."],
  ),
  rule(
    "phone",
    "phone-word colon? q:quantity",
    "A telephone number.",
    ["Families of the missing may call 5551234.", "Tel: 5551234"],
    ["12 are missing.", "5 were called."],
  ),
  rule(
    "clock",
    "q:quantity hour",
    "'11 pm' is a time of day.",
    ["He was killed at 11 pm.", "They fled at 3 am."],
    ["11 were killed.", "3 fled."],
  ),
  rule(
    "clock",
    "q:quantity =a|=p stop =m",
    "'3 a.m.' is a time of day.",
    ["They fled at 3 a.m. on Tuesday.", "He was killed at 11 p.m. near the gate."],
    ["11 were killed.", "3 fled."],
    "-dotted",
  ),
  rule(
    "clock",
    "^ =at q:quantity|digits",
    "'At 5 soldiers came': the sentence begins with its time.",
    ["At 5 soldiers came and killed two men.", "At 11 gunmen attacked the gate."],
    [
      "At 5 schools soldiers were killed.",
      "At 45 miners had come up.",
      "At least 5 soldiers were killed.",
    ],
    "-opening",
    (m) => {
      const chunk = m.get("q")?.chunk;
      const next = m.items[m.to];
      const hour = chunk?.kind === "quantity" && chunk.low === chunk.high && (chunk.low ?? 0) <= 24;
      return hour && next?.tags.includes("many") === true && next.sense?.unit === "persons";
    },
  ),
  rule(
    "clock",
    "=at q:quantity comma",
    "'killed at 11,' is a time of day.",
    ["He was killed at 11, police said.", "They fled at 3, witnesses said."],
    [
      "The toll stood at 11.",
      "The toll from the attack on the bus on Friday stood at 11, police said.",
      "3 fled, witnesses said.",
      "They put the toll at 19, with 2 missing.",
      "Deaths stand at 12, including two nurses.",
      "Deaths in Olm are put at 207, including two nurses.",
    ],
    "-at",
    (m) =>
      isTime(m.get("q")) &&
      !isWhereStands(m) &&
      !m.items
        .slice(Math.max(0, m.from - TOLL_REACH), m.from)
        .some(({ tags, word }) => tags.includes("toll") || ESTIMATING.has(word)),
  ),
  ...englishShares,
  ...englishAges,
  ...englishMeasured,
  ...englishNamed,
];
