import { nonCountRules } from "../../../extract/non-counts/non-count-rule.ts";
import type { NonCountRule } from "../../../extract/non-counts/non-count-rule.ts";
import type { Match } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Item } from "../../../text/item.ts";
import { isDayInName } from "../../../extract/dates/day-in-name.ts";
import { isLabelNumber, isNameNumber } from "./labels.ts";
import { spelled } from "../../../text/spelled.ts";
import { isOneOf } from "../../../text/traits.ts";
import { isCapitalAt } from "../../../text/letters.ts";

const rule = nonCountRules("en");

/** Numbers that are names or parts of names. */
export const englishNamed: readonly NonCountRule[] = [
  rule(
    "unit-name",
    "formation number-sign? q:quantity",
    "'Block 3', 'Brigade 93' are names; 'in the camp 12 people died' is none.",
    ["Inmates fled Block 3.", "Brigade 93 lost men killed there."],
    ["3 inmates fled.", "93 soldiers were killed.", "In the camp 12 people were killed."],
    "",
    (m, context) => isLabelNumber({ ...m, from: m.to - 1 }, context),
  ),
  rule(
    "label",
    "q:quantity",
    "'Phase 2', 'bed 14', 'Prisoner 4417', 'Articles 12 and 14': right behind a bare singular a number says which of a row is meant.",
    [
      "Patients in bed 14 were killed.",
      "Prisoner 4417 died in the night.",
      "Row 20 passengers were wounded.",
      "World War Two bombs killed a farmer.",
      "At tap 9 a man was killed.",
    ],
    [
      "On election day 12 guards were killed.",
      "In hospital 12 patients died.",
      "They house 12 families.",
      "The toll rose from maybe 12.",
      "Houses 12, shops 4 destroyed.",
      "Marn district 12 dead, Olm district 4 dead.",
    ],
    "",
    isLabelNumber,
  ),
  rule(
    "label",
    "q:quantity|in-digits",
    "'the Marsh 2 gas field', 'during Act 2', 'at Crossing 44': a number right behind a name is part of it.",
    [
      "The Marsh 2 gas field was shut after nine were killed.",
      "The roof fell during Act 2, killing nine.",
      "The bus was hit at Crossing 44, two km from Orm, and nine died.",
    ],
    [
      "In Ostra 12 people were killed.",
      "Guards were killed: at Harn 12, at Lesk 9.",
      "Arrests by district: Harn 12, Lesk 9.",
      "The Harn 12 were freed.",
      "By the grace of God 32 of the governor's soldiers were killed.",
    ],
    "-name",
    isNameNumber,
  ),
  rule(
    "label",
    "q:quantity|in-words",
    "'the Seven Sisters hills', 'the Big Five': a number word with a capital inside a sentence belongs to a name.",
    ["The Seven Sisters hills were shelled.", "Shells hit Three Rivers and killed a guard."],
    [
      "Seven guards were killed.",
      "Bus Crash Kills Seven Guards Near Marn",
      'He said: "Seven guards were killed."',
      "Killed: Seven guards.",
    ],
    "-in-name",
    isInName,
  ),
  rule(
    "label",
    ["m:month q:quantity", "q:quantity m:month"],
    "'July 7 road', 'the 14 October hospital', 'the April 6 Movement': a day in a name counts nobody, and nothing happened on it.",
    [
      "Two people died on July 7 road in Olm.",
      "Nine were hurt near the 14 October Bridge.",
      "Four died on 15 May Street.",
    ],
    ["Nine were hurt on 14 October.", "On July 7 road traffic stopped and two died."],
    "-day-in-name",
    (m, { raw }) => isDayInName(m.items, m.from, m.to, raw),
  ),
  rule(
    "label",
    ["q:quantity|in-digits - -", "q:quantity|in-digits - - -"],
    "'22 Hill Street', 'at 9 Old Mill Lane': a number before the name of a street is a house.",
    [
      "Residents of 22 Hill Street were wounded when the shell fell.",
      "People at 9 Old Mill Lane were evacuated.",
      "Police raided 14 Mill Road and arrested six.",
    ],
    [
      "22 Hill Street residents were wounded.",
      "The strike killed 4 Saint Mary Square clergy.",
      "A shell wounded 9 Mill Road staff.",
      "22 people were wounded in Hill Street.",
      "12 died on Mill Road.",
    ],
    "-house",
    isHouse,
  ),
  rule(
    "ordinal",
    "=top q:quantity",
    "'the top ten' are the first of a row, whoever they are.",
    ["He was one of the top ten wanted.", "It is among the top 20 in the world."],
    ["On top 20 men were killed.", "Ten top officers were killed."],
    "-top",
    (m) => ["the", "its", "their", "world's"].includes(m.items[m.from - 1]?.word ?? ""),
  ),
];

/** A number word with a capital that neither a sentence, a quotation nor a headline in capitals gives it. */
function isInName(m: Match, { raw }: ReportContext): boolean {
  const { items, from } = m;
  const chunk = items[from]?.chunk;
  const before = items[from - 1];
  if (chunk?.kind !== "quantity" || chunk.digits || before === undefined) return false;
  if (!isCapital(chunk.start, raw)) return false;
  if (!/[\p{Ll}\p{Lu}]/u.test(raw.charAt(before.end - 1))) return false;
  return isPlain(items, raw);
}

/** Is the sentence running text? A headline in capitals leaves none but its small words without one. */
function isPlain(items: readonly Item[], raw: string): boolean {
  return items.some(
    ({ start, end, chunk, word }) =>
      chunk === null && end - start > 3 && !SMALL.has(word) && /\p{Ll}/u.test(raw.charAt(start)),
  );
}

const SMALL: ReadonlySet<string> = new Set(
  "with from over into onto near after amid that than upon under about before during between among".split(
    " ",
  ),
);

function isCapital(at: number, raw: string): boolean {
  return isCapitalAt(raw, at);
}

const STREETS = spelled(
  "street|st|road|rd|avenue|ave|lane|drive|boulevard|terrace|alley|crescent|close|row|way|court|place|square",
);

/** People whose noun has no ending of many. */
const PEOPLE: ReadonlySet<string> = new Set(
  "clergy staff personnel crew people police folk faithful youth men women children schoolchildren clergymen".split(
    " ",
  ),
);

/** Capitals behind the number up to the word for a street, and behind that nobody who is counted ("12 Mill Road residents"). */
function isHouse({ items, from, to }: Match, { raw }: ReportContext): boolean {
  const chunk = items[from]?.chunk;
  if (chunk?.kind !== "quantity" || !chunk.digits || chunk.bound !== "exact") return false;
  if (!isOneOf(items[to - 1], STREETS)) return false;
  const isName = items
    .slice(from + 1, to)
    // "15 May Street" is a day in a name
    .every(({ start, tags }) => isCapital(start, raw) && !tags.includes("month"));
  const next = items[to];
  // "4 Saint Mary Square clergy": people, whether their noun ends like many or not
  const counts =
    next !== undefined &&
    (["counted", "many", "victim"].some((tag) => next.tags.includes(tag)) ||
      next.sense?.unit === "persons" ||
      PEOPLE.has(next.word) ||
      /[^s]s$/u.test(next.word));
  return isName && !counts && isPlain(items, raw);
}
