import { nonCountRules } from "../../extract/non-counts/non-count-rule.ts";
import type { NonCountRule } from "../../extract/non-counts/non-count-rule.ts";
import type { LexiconLine } from "../../text/lexicon.ts";

export const englishNonCountWords: readonly LexiconLine[] = [
  [
    "km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot yards mm cm",
    { tags: ["distance"] },
  ],
  ["dollar dollars euro euros pound pounds dinar dinars lira usd", { tags: ["currency"] }],
  ["percent per-cent", { tags: ["percent"] }],
  [
    "tonne tonnes ton tons kg litre litres liters times degrees points acres hectares rounds",
    { tags: ["measure-unit"] },
  ],
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

/** "whom witnesses put at between 50 and 70," */
/** Items of a toll before its "at": "the toll from the attack on the bus on Friday stood at". */
const TOLL_REACH = 14;
const ESTIMATING: ReadonlySet<string> = new Set("put puts estimated reckoned numbered".split(" "));

const rule = nonCountRules("en");

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
    "share",
    "a:quantity =in b:quantity",
    "'two in three', 'one in five' is a share.",
    ["Two in three clinics were destroyed.", "One in five inmates escaped."],
    ["Two died in the attack.", "Two in the town died.", "They killed 20 in 12 towns."],
    "-in",
    (m) => {
      const [a, b] = [m.get("a")?.chunk, m.get("b")?.chunk];
      if (a?.kind !== "quantity" || b?.kind !== "quantity" || a.low === null || b.low === null)
        return false;
      return a.low < b.low && b.low <= 10 && !a.digits;
    },
  ),
  rule(
    "share",
    "a:quantity times? =out =of b:quantity",
    "'nine out of ten' is a share.",
    ["Nine out of ten houses were destroyed.", "He lost three out of four men."],
    ["Nine got out of ten houses.", "Nine were out."],
    "-out",
  ),
  rule(
    "idiom",
    "=father|=mother|=parent =of q:quantity",
    "'a father of six' counts his children, who are not in the news.",
    ["A father of six was killed.", "The mother of four was wounded."],
    ["Six fathers were killed.", "The father of the six was wounded."],
  ),
  rule(
    "age",
    "single =of q:quantity",
    "'a boy of 12 was killed': an age.",
    ["A boy of 12 was killed.", "A woman of seventy was wounded."],
    [
      "A crew of 12 was killed.",
      "Drivers of 12 buses were wounded.",
      "A driver of 12 buses was killed.",
    ],
    "-of",
    (m) => {
      const chunk = m.get("q")?.chunk;
      const next = m.items[m.to];
      const small = chunk?.kind === "quantity" && chunk.bound === "exact" && (chunk.low ?? 0) < 100;
      const ends = ["aux", "comma", "stop", "pred", "func"].some(
        (tag) => next?.tags.includes(tag) === true,
      );
      return small && ends && m.items[m.from]?.sense?.unit === "persons";
    },
  ),
  rule(
    "age",
    "=as =young|=old =as q:quantity",
    "'children as young as nine': an age.",
    ["Children as young as nine were killed.", "Men as old as 80 fled."],
    ["As many as nine were killed.", "As few as 80 fled."],
    "-as-young-as",
  ),
  rule(
    "age",
    "=under q:quantity",
    "'girls under ten': an age.",
    ["Two girls under ten were killed.", "Boys under 16 fled."],
    ["Under ten girls were killed.", "They fled under 40 bombs."],
    "-under",
    // the noun before it is counted itself: "18 children under five"
    (m) =>
      m.items[m.from - 1]?.tags.includes("counted") === true &&
      m.items[m.to]?.tags.includes("counted") !== true,
  ),
  rule(
    "measure",
    "q:quantity measure-unit",
    "'20 tonnes', 'three times'.",
    ["He was wounded three times.", "They destroyed 20 tonnes of grain."],
    ["Three guards were wounded.", "They destroyed 20 houses."],
  ),
  rule(
    "article",
    "article-word number-sign? q:quantity",
    "'Article 12', 'Resolution 1701' name a text.",
    ["The killing broke Article 12.", "They fled after Resolution 1701."],
    ["12 people were killed.", "The law freed 12 prisoners."],
  ),
  rule(
    "unit-name",
    "formation number-sign? q:quantity",
    "'Block 3', 'Brigade 93' are names.",
    ["Inmates fled Block 3.", "Brigade 93 lost men killed there."],
    ["3 inmates fled.", "93 soldiers were killed."],
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
    "=at q:quantity comma",
    "'killed at 11,' is a time of day.",
    ["He was killed at 11, police said.", "They fled at 3, witnesses said."],
    [
      "The toll stood at 11.",
      "The toll from the attack on the bus on Friday stood at 11, police said.",
      "3 fled, witnesses said.",
      "They put the toll at 19, with 2 missing.",
    ],
    "-at",
    (m) =>
      !m.items
        .slice(Math.max(0, m.from - TOLL_REACH), m.from)
        .some(({ tags, word }) => tags.includes("toll") || ESTIMATING.has(word)),
  ),
  rule(
    "age",
    "q:quantity|digits dash =year|=month|=week|=day dash =old|=olds",
    "'a 12-year-old' is an age.",
    ["A twelve-year-old was killed.", "The 9-year-old boy was wounded.", "Both 12-year-olds died."],
    ["12 were killed.", "9 boys were wounded."],
  ),
  rule(
    "age",
    "age q:quantity =and|=to|dash? quantity?",
    "'aged 12' is an age.",
    ["A boy aged 12 was killed.", "Men aged 40 fled.", "Boys aged 4 and 7 fled."],
    ["12 boys were killed.", "40 men fled."],
    "-aged",
  ),
];
