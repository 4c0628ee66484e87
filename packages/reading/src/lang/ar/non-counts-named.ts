import { nonCountRules, type NonCountRule } from "../../extract/non-counts/non-count-rule.ts";
import { isLandOfYear } from "../../extract/dates/land-of-year.ts";
import type { Item } from "../../text/item.ts";

const rule = nonCountRules("ar");

/** Streets, squares, quarters, villages: what is named after a number (`شارع الستين`, `ميدان السبعين`, `قرية بليون`). */
const NAMED =
  "=شارع|=طريق|=حي|=ميدان|=ساحه|=دوار|=تقاطع|=مفرق|=جسر|=جوله|=قريه|=بلده|=منطقه|=ضاحيه|=معسكر|=سوق|=مسجد|=جامع|=مدرسه|=حديقه|=مجمع|=تله|=تل|=جبل";

/** `شارعي الستين والخمسين`. */
const NAMED_BOTH = "=شارعي|=طريقي|=حيي|=ميداني|=ساحتي|=جسري|=قريتي|=بلدتي|=منطقتي";

/** The head of a name has neither article nor owner, and is none of several (`ثلاث قرى`, `القرية الستين`). */
function isHead(head: Item | undefined): boolean {
  return head !== undefined && head.chunk === null && !head.def && head.suffix === "";
}

/** A number in letters, or with the article. `في قرية 12` says how many; `عشرات` name nothing. */
function mayName(q: Item | null): boolean {
  if (q?.chunk?.kind !== "quantity" || q.conj || q.prep !== "") return false;
  // `بُرّئت ساحة أربعة`: few have no article as a name
  const many = (q.chunk.low ?? 0) > FEW;
  return q.def || (!q.chunk.digits && q.chunk.high !== null && q.chunk.bound === "exact" && many);
}
const FEW = 10;

/** `في قرية ثلاثة أشخاص`, `في بلدة خمسة من أسرة`, `في حي ثلاثون وجُرح عشرة`: with what they are behind it, or of whom, or in the nominative, they are so many. */
function countsBehind(q: Item | null, next: Item | undefined): boolean {
  if (q === null || q.def) return false;
  if (/(?:ون|ان)$/u.test(q.word) && !/^[بمت]ل?يون$/u.test(q.word)) return true;
  if (next === undefined || next.chunk !== null) return false;
  return next.tags.includes("of") || (LETTERS.test(next.word) && isNoun(next));
}

function isNoun({ prep, conj, tags, sense }: Item): boolean {
  return prep === "" && !conj && (sense?.unit !== undefined || tags.includes("counted"));
}
const LETTERS = /^\p{L}{2,}/u;

/** What is told apart from others of its kind by its year. */
const OF_A_YEAR: ReadonlySet<string> = new Set(
  "حرب ثوره انتفاضه زلزال اتفاق اتفاقيه هدنه معركه انقلاب انتخابات دستور فيضان فيضانات".split(" "),
);

/** `حرب السفح 2023`, `زلزال طبرق 1999`: a year right behind a name of one or two words. */
function isYearOfName(items: readonly Item[], at: number): boolean {
  const q = items[at];
  const year = q?.chunk?.kind === "quantity" && q.chunk.bound === "exact" ? q.chunk.low : null;
  if (year === null || year < 1900 || year > 2100 || q?.conj === true || q?.prep !== "")
    return false;
  if (items[at + 1]?.tags.includes("counted") === true) return false;
  // `حصيلة زلزال غريان 2013 منهم 300 طفل`: so many fell
  if (items[at + 1]?.tags.includes("among") === true) return false;
  const head = items.findLastIndex(({ word }, i) => i < at && OF_A_YEAR.has(word));
  if (head < 0 || head < at - 3 || head === at - 1) return false;
  return items
    .slice(head + 1, at)
    .every(({ tags, conj }) => !conj && !BETWEEN.some((tag) => tags.includes(tag)));
}
const BETWEEN = ["pred", "verb", "counted", "comma", "stop", "colon", "in", "of", "neg"];

/** Numbers that are the name of a place, or a part of it. */
export const arabicNamesOfNumbers: readonly NonCountRule[] = [
  rule(
    "list",
    `n:${NAMED} q:quantity`,
    "`شارع الستين`, `ميدان السبعين`, `قرية بليون`: a number in letters right behind the word for a street, a square or a village is its name.",
    [
      "قُتل طفل في شارع الستين في طبرق",
      "أُصيب حارس بقصف على ميدان السبعين",
      "قُتل طفلان بقصف على قرية بليون في غريان",
      "قُتلوا في حي الـ40",
    ],
    [
      "قُتل في قرية ثلاثة أشخاص",
      "قُتل في بلدة خمسة من أسرة واحدة",
      "قُتل في قرية 12 وأُصيب طفل",
      "قُتل في حي العمال ستون",
      "قُتل في القرية ستون",
    ],
    "-place",
    (m) =>
      isHead(m.items[m.from]) && mayName(m.get("q")) && !countsBehind(m.get("q"), m.items[m.to]),
  ),
  rule(
    "list",
    `n:${NAMED_BOTH} q:quantity r:quantity`,
    "`شارعي الستين والخمسين`: two such names.",
    ["قُتل طفل بين شارعي الستين والخمسين", "أُصيب حارس بين قريتي الأربعين والثلاثين"],
    ["قُتل في قريتي غريان وطبرق 12", "قصف قريتي الستين وقُتل خمسون"],
    "-places",
    (m) => {
      const [q, r] = [m.get("q"), m.get("r")];
      return isHead(m.items[m.from]) && q?.def === true && r?.def === true && r.conj;
    },
  ),
  rule(
    "label",
    "year-word? q:quantity",
    "`أراضي عام 1948`, `أراضي الـ48`: a year by which land is called, and nobody is counted by it.",
    ["اعتُقل طفلان من أراضي عام 1948", "قُتل طفل في أراضي الـ48", "أُصيب طفل على حدود عام 1967"],
    ["قُتل في مناطق القطاع 48 شخصاً", "قُتل في المناطق 48 شخصاً", "اعتُقل طفل عام 1948"],
    "-land-of-year",
    (m) => {
      const q = m.get("q");
      const year = q?.chunk?.kind === "quantity" ? q.chunk.low : null;
      return q !== null && year !== null && isLandOfYear(m.items, m.items.indexOf(q), year);
    },
  ),
  rule(
    "label",
    "q:in-digits",
    "`منذ حرب السفح 2023`, `ضحايا زلزال طبرق 1999`: the year behind the name of a war or an earthquake.",
    ["قُتل المئات منذ حرب السفح 2023", "اعتقلوا 400 مواطن منذ بداية حرب السفح 2023"],
    [
      "قُتل في معركة طبرق 2000 مقاتل",
      "أوقعت حرب السفح 300 قتيل",
      "في حرب السفح قُتل 2000 شخص",
      "خلّف زلزال طبرق 1999 قتيلاً",
      "حصيلة زلزال طبرق 1999 منهم 300 طفل",
    ],
    "-year-of-war",
    ({ items, from }) => isYearOfName(items, from),
  ),
  rule(
    "measure",
    "q:quantity =من =كبري|=اكبر|=ابرز|=اهم|=اشهر|=اقدم|=اعرق n:-",
    "`اشتباكات بين اثنتين من كبرى القبائل`: two of what is no people and no thing that is counted.",
    ["أصيب 12 في اشتباكات بين اثنتين من كبرى القبائل", "قُصفت اثنتان من أكبر المدن وأصيب حارس"],
    ["قُتل اثنان من أبرز القادة", "دُمر اثنان من أكبر المنازل", "قُتل اثنان من المدنيين"],
    "-of-the-greatest",
    (m) => {
      const n = m.items[m.to - 1];
      return n?.chunk === null && !n.tags.includes("counted") && n.sense?.unit !== "persons";
    },
  ),
];
