import { nonCountRules } from "../../../extract/non-counts/non-count-rule.ts";
import type { NonCountRule } from "../../../extract/non-counts/non-count-rule.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Item } from "../../../text/item.ts";
import type { LexiconLine } from "../../../text/lexicon.ts";

/** Units of measure, of votes and of penalties. */
export const englishMeasureWords: readonly LexiconLine[] = [
  [
    "km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot yards yard inches inch mm cm centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters fathoms furlongs leagues",
    { tags: ["distance"] },
  ],
  ["dollar dollars euro euros pound pounds dinar dinars lira usd", { tags: ["currency"] }],
  ["percent per-cent pct pc", { tags: ["percent"] }],
  [
    "tonne tonnes ton tons kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gram grams milligram milligrams microgram micrograms nanograms becquerels sieverts millisieverts pascals kilotons megatons ppm psi mg ml millilitre millilitres litre litres liters liter gallon gallons bushels quintals ounces oz hectare hectares acres acre dunams dunums feddans times degrees celsius fahrenheit points rounds knots kph mph kmh hectopascals millibars decibels volts kilovolts watts kilowatts megawatts gigawatts mw kw kwh amps hertz megahertz joules calories kilocalories kcal horsepower lumens degrees carats megabytes gigabytes",
    { tags: ["measure-unit"] },
  ],
  ["votes abstentions ballots", { tags: ["votes"] }],
  ["lashes strokes", { tags: ["penalty"] }],
];

const rule = nonCountRules("en");

/** Numbers of units of measure, votes and penalties. */
export const englishMeasured: readonly NonCountRule[] = [
  rule(
    "measure",
    "q:quantity dash? measure-unit",
    "'20 tonnes', 'three times'.",
    [
      "He was wounded three times.",
      "They destroyed 20 tonnes of grain.",
      "It killed 12 at 60 knots.",
    ],
    ["Three guards were wounded.", "They destroyed 20 houses."],
  ),
  rule(
    "measure",
    "q:quantity =square|=cubic distance",
    "'1,200 square metres'.",
    ["They cleared 1,200 square metres where a mine killed two.", "It holds 40 cubic feet."],
    ["They cleared 1,200 mines.", "In the square 40 people were killed."],
    "-square",
  ),
  rule(
    "measure",
    "q:quantity =different|=various|=distinct? =nationalities|=ethnicities|=creeds",
    "'19 foreigners of five different nationalities were killed': what the 19 are told apart by, and none of them.",
    [
      "Fourteen foreigners of six different nationalities were killed.",
      "The minister said 14 workers from six nationalities died.",
    ],
    ["Six foreign nationals were killed.", "Six of different nationalities were killed."],
    "-nationalities",
  ),
  rule(
    "distance",
    "q:quantity =paces",
    "'15 paces away'.",
    ["A mine killed two of them 15 paces away.", "Forty paces on they stopped."],
    ["The pace killed 15 of them.", "He paced 40 yards."],
    "-paces",
  ),
  rule(
    "distance",
    "q:quantity =m",
    "'a wave 8 m high', '120 m into the gorge': metres, as '8 m people' has another noun.",
    ["A wave 8 m high killed three.", "It fell 120 m into the gorge, killing nine."],
    ["8 men were killed.", "It killed 120."],
    "-m",
    (m) => m.items[m.to]?.tags.includes("counted") !== true,
  ),
  rule(
    "distance",
    "q:quantity =high|=wide|=deep|=tall|=thick|=across|=broad",
    "'six metres high and 200 wide': a length whose unit was said before.",
    [
      "A crater four metres wide and two deep was left.",
      "The wall, 8 feet tall and 3 thick, killed two.",
    ],
    ["12 high officials were killed.", "They found three deep graves."],
    "-dimension",
    (m) => ends(m.items[m.to]),
  ),
  rule(
    "measure",
    "q:quantity dash? =strong",
    "'the 371,000-strong police force': how large a force is, unless the number stands right before its crew or patrol.",
    [
      "Two were killed. A third of the 371,000-strong police force guard the palace.",
      "The 5,000-strong brigade lost 40 men.",
    ],
    ["Pirates killed the 22-strong crew.", "The strong killed 22."],
    "-strong",
    (m) => {
      const next = m.items[m.to];
      const noun =
        next !== undefined &&
        !["comma", "stop", "paren", "func", "aux"].some((tag) => next.tags.includes(tag));
      return noun && !/^(?:crew|team|squad|unit|garrison|force|patrol)$/u.test(next.word);
    },
  ),
  rule(
    "measure",
    [
      "q:quantity =fingers|=toes|=ears|=eyes|=teeth|=ribs",
      "=toes|=fingers|=limbs =lost|=removed|=amputated colon? q:quantity",
      // of each of several: "Nine have lost both parents"; whose two parents died may be told of one
      "quantity !stop|comma|quantity{0,3} =lost|=lose|=losing q:quantity|=both =parents",
    ],
    "'lost two fingers', 'toes lost 31', 'have lost both parents': of one body or family, and no toll.",
    [
      "A nurse lost two fingers.",
      "A boy lost three toes and 12 people were killed.",
      "Burned: 94, toes lost 31.",
      "Sixteen children lost both parents.",
    ],
    ["Two parents were killed.", "Two nurses lost their lives.", "They lost both bridges."],
    "-of-body",
  ),
  rule(
    "measure",
    "q:quantity =seasons|=winters|=summers|=springs|=autumns|=harvests|=generations|=ramadans =ago|=before|=earlier|=later",
    "'Two seasons ago, nine people died': a time that no calendar has.",
    ["Two seasons ago, nine people died there.", "Three winters later 12 were killed."],
    ["Two were killed seasons ago.", "Nine died two weeks ago."],
    "-seasons",
  ),
  rule(
    "measure",
    "=a|=an !stop|comma|quantity|pred|verb-past{0,2} =village|=town|=city|=hamlet|=settlement|=suburb =of q:quantity =people|=inhabitants|=residents|=souls?",
    "'12 people in a village of 300 were killed': how many live there.",
    ["12 people in a village of 300 were killed.", "They fled to a small town of 9,000 people."],
    ["Twelve people in the village were killed.", "A village of mud: 300 were killed."],
    "-population",
    // "An entire village of 300 people was killed"
    (m) => {
      const before = m.items[m.from - 1];
      const led = /^(?:in|at|near|to|from|into|through|of)$/u.test(before?.word ?? "");
      return led || before?.tags.includes("comma") === true;
    },
  ),
  rule(
    "money",
    "=at|=of q:quantity",
    "'Damage is estimated at 70 million', 'put its losses at 14 million': money, though no coin is named.",
    [
      "Damage is estimated at 70 million.",
      "The cost has been put at 84 million.",
      "The mine put its losses at 14 million.",
      "Insurers expect claims of 75 million.",
    ],
    [
      "He put rebel losses at 61.",
      "The damage put the number of homeless at 70,000.",
      "The cost of the war has risen to 70,000 dead.",
      "Losses at the gate rose to 70 soldiers.",
      "Protests against the budget led to the arrest of 300.",
      "The blast caused damage and the wounding of nine.",
      "Protests over the price of bread ended with the deaths of 12.",
    ],
    "-cost",
    isCost,
  ),
  rule(
    "score",
    "q:quantity dash k:quantity",
    "'won 12-9', 'beat them 3-1': no range runs downwards without a space, and what both sides of a game got counts nobody.",
    ["The team won 12-9 and 15 people were hurt.", "They lost 3-1."],
    ["Between 9-12 people died.", "Nine people - three of them women - died."],
    "-goals",
    (m) => {
      const [high, low] = [m.get("q"), m.get("k")];
      const isDown =
        high?.chunk?.kind === "quantity" && low?.chunk?.kind === "quantity"
          ? (high.chunk.low ?? 0) > (low.chunk.high ?? Infinity)
          : false;
      return isDown && m.items[m.from + 1]?.spaced === false && low?.spaced === false;
    },
  ),
  rule(
    "score",
    "q:quantity =to k:quantity",
    "'the vote was 12 to nine', 'they won 3 to 1': what two sides got.",
    ["The vote was 12 to 9 and 15 people were hurt.", "They won three to one."],
    ["From 9 to 12 people died.", "The army lost 9 to 12 men."],
    "-result",
    (m) => m.items.slice(Math.max(0, m.from - 3), m.from).some(({ word }) => SCORED.has(word)),
  ),
  rule(
    "score",
    "q:quantity votes",
    "'61 votes to 48', 'with 7 abstentions'.",
    ["It passed by 61 votes after 3 were killed.", "There were 7 abstentions."],
    ["61 voters were killed.", "7 abstained."],
    "-votes",
  ),
  rule(
    "score",
    "q:quantity =in =favour|=favor|=support",
    "'44 in favour'.",
    ["It passed with 44 in favour.", "There were 12 in support, police said."],
    ["44 were killed.", "12 in prison died."],
    "-favour",
  ),
  rule(
    "measure",
    "q:quantity penalty",
    "'100 lashes'.",
    ["He was sentenced to 100 lashes.", "Forty strokes killed him."],
    ["100 were killed.", "He lashed out at 40."],
    "-penalty",
  ),
];

/** What is paid, and a sum of it behind it in the clause: of losses and claims, which may be men or words, only millions. */
function isCost(m: Match): boolean {
  const { items, from, to } = m;
  const chunk = m.get("q")?.chunk;
  const next = items[to];
  if (chunk?.kind !== "quantity" || (next !== undefined && !ends(next))) return false;
  if (next?.tags.includes("of") === true || next?.word === "killed") return false;
  const before = items.slice(Math.max(0, from - COST_REACH), from);
  const wall = before.findLastIndex(({ tags }) => tags.includes("stop") || tags.includes("clause"));
  const clause = before.slice(wall + 1);
  // "put the number of homeless at 70,000"
  if (clause.some(({ word }) => COUNTED.test(word))) return false;
  const isPaid = (word: string): boolean =>
    COST.test(word) || ((chunk.low ?? chunk.high ?? 0) >= 1_000_000 && LOSS.test(word));
  // "claims of 75 million"; "the bill led to the arrest of 300"
  if (items[from]?.word === "of") return isPaid(items[from - 1]?.word ?? "");
  return clause.some(({ word }) => isPaid(word)) && clause.some(({ word }) => PUT_AT.test(word));
}
const PUT_AT = /^(?:put|puts|estimated|valued|reckoned|assessed|calculated)$/u;
const COST_REACH = 8;
const COST = /^(?:damage|damages|cost|costs|bill|budget|price)$/u;
const LOSS = /^(?:losses|loss|claims|compensation)$/u;
const COUNTED =
  /^(?:human|lives|number|numbers|toll|count|dead|people|homeless|displaced|killed|injured)$/u;

/** Nothing stands there that could be what is counted. */
function ends(next: Item | undefined): boolean {
  return (
    next === undefined ||
    ["comma", "stop", "clause", "func", "aux", "pred", "dash", "paren-close", "in", "of"].some(
      (tag) => next.tags.includes(tag),
    ) ||
    ["and", "at", "in", "on", "was", "were", "killed", "near", "when", "where"].includes(next.word)
  );
}

const SCORED: ReadonlySet<string> = new Set("vote votes voted ballot won beat defeated".split(" "));
