import { nonCountRules } from "../../../extract/non-counts/non-count-rule.ts";
import { isNamedBefore } from "../../../extract/non-counts/named-before.ts";
import type { NonCountRule } from "../../../extract/non-counts/non-count-rule.ts";
import type { Match } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Item } from "../../../text/item.ts";

const rule = nonCountRules("en");

/** Nobody is older. */
const OLDEST = 120;

/** A whole number that may be somebody's age. */
function isYears(item: Item | null | undefined): boolean {
  const chunk = item?.chunk;
  return (
    chunk?.kind === "quantity" &&
    chunk.fractional !== true &&
    (chunk.low ?? 0) < OLDEST &&
    (chunk.high ?? 0) < OLDEST
  );
}

function isCounted(item: Item | undefined): boolean {
  return item?.tags.includes("counted") === true;
}

function ends(item: Item | undefined): boolean {
  return (
    item === undefined ||
    ["aux", "comma", "stop", "clause", "pred", "func", "paren-close", "dash"].some((tag) =>
      item.tags.includes(tag),
    )
  );
}

/** Pronouns of people as a kind: "those over 65", "everyone under twelve". */
const ANYONE: ReadonlySet<string> = new Set(
  "those anyone everyone anybody everybody all".split(" "),
);

/** "Men over 50", "those above 65": people by their age; "more than 50 men" counts them. */
function areOlder(m: Match): boolean {
  const [before, next] = [m.items[m.from - 1], m.items[m.to]];
  if (before === undefined || isCounted(next)) return false;
  // "16 male; nine under 12": so many that are younger
  if (before.chunk?.kind === "quantity" && m.items[m.from]?.chunk === null)
    return before.chunk.bound === "exact" && isYears(m.get("q")) && (!next || endsAge(next));
  if (before.chunk !== null) return false;
  const people = ANYONE.has(before.word) || (isCounted(before) && before.sense?.unit === "persons");
  return people && isYears(m.get("q"));
}

/** "Two girls (4 and 6 years)", "brothers, 31 and 36 years old": small numbers behind people, up to the last of which their years are told. */
function areListed(m: Match, { raw }: ReportContext): boolean {
  const { items, from, to } = m;
  const [before, last] = [items[from - 1], items[to - 1]];
  if (before === undefined || last === undefined) return false;
  const opens = ["paren-open", "comma", "dash"].some((tag) => before.tags.includes(tag));
  const who = items.slice(Math.max(0, from - WHO), from).some(isPeople);
  if (!opens || !who || !items.slice(from, to).every(mayBeOfAges)) return false;
  if (last.chunk?.kind !== "date") return true;
  const years = /(?:year|month)s?$/iu.test(raw.slice(last.start, last.end));
  return years && before.tags.includes("paren-open") && ends(items[to]);
}
/** Items back to who is so old. */
const WHO = 4;

function isPeople({ chunk, tags, sense }: Item): boolean {
  if (chunk?.kind === "count") return chunk.unit === "persons";
  return chunk === null && tags.includes("counted") && sense?.unit === "persons";
}

function mayBeOfAges(item: Item): boolean {
  return item.chunk?.kind !== "quantity" || isYears(item);
}

/** Ages of people, however they are told. */
export const englishAges: readonly NonCountRule[] = [
  rule(
    "age",
    "=of q:quantity",
    "'a boy of 12 was killed', 'a grandfather of 84 did not survive': an age; the boy is counted by his article.",
    [
      "A boy of 12 was killed.",
      "A woman of seventy was wounded.",
      "A grandfather of 84 did not survive.",
      "Three people, a girl of 7 among them, were killed.",
      "A cellist of 16 has never been found.",
      "Two girls of about ten blew themselves up.",
    ],
    [
      "A crew of 12 was killed.",
      "Drivers of 12 buses were wounded.",
      "A driver of 12 buses was killed.",
      "A number of 16 was killed.",
      "Two groups of ten were killed.",
    ],
    "-of",
    (m) => {
      const chunk = m.get("q")?.chunk;
      const [who, next] = [m.items[m.from - 1], m.items[m.to]];
      const small = chunk?.kind === "quantity" && AGES.has(chunk.bound) && (chunk.low ?? 100) < 100;
      return small && next !== undefined && endsAge(next) && (isOne(who) || isYoung(who));
    },
  ),
  rule(
    "age",
    "=were|=was|=are|=is =all|=mostly|=both|=still? =above? q:quantity",
    "'Twenty-six of those who died were over 70': how old they were, since the clause has told how many.",
    ["Twenty-six of those who died were over 70.", "Nine of the wounded are over 60."],
    [
      "The dead were over 70.",
      "Nine of those killed were 12 guards.",
      "Nine died and the wounded were over 70.",
      "Two monitors said the dead were over 90.",
    ],
    "-were-over",
    areOld,
  ),
  rule(
    "age",
    "=ages of? a:quantity =and|=to b:quantity",
    "'between the ages of eight and 18': two ages.",
    [
      "Two boys between the ages of eight and 18 were killed.",
      "It took pupils between the ages of 8 and 18 and two guards were killed.",
    ],
    ["The ages of eight men were given.", "For ages eight men fled."],
    "-between",
    (m) => isYears(m.get("a")) && isYears(m.get("b")),
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
    "=under|=below q:quantity",
    "'girls under ten', 'everyone under 12': an age.",
    [
      "Two girls under ten were killed.",
      "Boys under 16 fled.",
      "Everyone under 12 in the camp was wounded.",
      "There were 57 dead (16 male; nine under 12).",
    ],
    ["Under ten girls were killed.", "They fled under 40 bombs."],
    "-under",
    areOlder,
  ),
  rule(
    "age",
    "q:quantity",
    "'men over 50', 'those above 65': the bound is of their age, and not of how many they are.",
    ["Men over 50 were released.", "Of those above 65, nine were killed."],
    ["Over 50 men were released.", "Men and over 50 women were released."],
    "-over",
    (m) => {
      const chunk = m.get("q")?.chunk;
      return chunk?.kind === "quantity" && chunk.rules.includes("en.bound.over") && areOlder(m);
    },
  ),
  rule(
    "age",
    "q:quantity|digits dash? =year|=years|=month|=months|=week|=weeks|=day|=days dash? =old|=olds",
    "'a 12-year-old', 'a 3 day old baby' is an age.",
    [
      "A twelve-year-old was killed.",
      "The 9-year-old boy was wounded.",
      "Both 12-year-olds died.",
      "A 3 day old baby was killed.",
    ],
    ["12 were killed.", "9 boys were wounded."],
  ),
  rule(
    "age",
    [
      "q:quantity quantity|comma|=and|=or|=to{1,6} quantity|digits dash? =year|=years|=month|=months dash? =old|=olds|=of",
      "q:quantity quantity|comma|=and|=or|=to{1,6} duration",
    ],
    "'two brothers, 31 and 36 years old', 'two girls (4 and 6 years)': the ages of several people, of which only the last has its years.",
    [
      "Two brothers, 31 and 36 years old, were killed.",
      "Three farmers (41, 52 and 60 years old) were wounded.",
      "Two girls (4 and 6 years) were wounded.",
    ],
    [
      "The raids killed 31 and 36 years later nobody had returned.",
      "Some 31 and 36 people were killed.",
      "Two raids killed (31 and 36 days later) nobody.",
    ],
    "-listed",
    areListed,
  ),
  rule(
    "age",
    "q:quantity",
    "'a 30-something driver': about thirty years old; '30-something drivers' are counted.",
    ["The 30-something driver was killed.", "A twenty-something was wounded."],
    ["30-something drivers were killed.", "Something killed 30."],
    "-something",
    (m) => {
      const chunk = m.get("q")?.chunk;
      const next = m.items[m.to];
      const single = next?.tags.includes("single") === true || !isCounted(next);
      const article = m.items[m.from - 1]?.tags.includes("article") === true;
      return (
        chunk?.kind === "quantity" &&
        chunk.rules.includes("en.bound.something") &&
        single &&
        (article || m.items[m.from - 1]?.word === "the")
      );
    },
  ),
  rule(
    "age",
    "age q:quantity =and|=to|dash? quantity?",
    "'aged 12' is an age.",
    ["A boy aged 12 was killed.", "Men aged 40 fled.", "Boys aged 4 and 7 fled."],
    ["12 boys were killed.", "40 men fled."],
    "-aged",
  ),
  rule(
    "age",
    ["=age =of q:quantity", "age =under|=below|=above|=over q:quantity"],
    "'under the age of 12', 'aged under 12': an age.",
    [
      "Six children under the age of 10 were killed.",
      "Six children under the age of 10 and 12 teenagers were killed.",
      "Men over the age of 60 were released.",
      "Girls aged under 16 fled.",
    ],
    ["The age of 12 men is unknown.", "The ages of nine were given."],
    "-the-age-of",
    (m) => isYears(m.get("q")) && !isCounted(m.items[m.to]),
  ),
  rule(
    "age",
    "age q:quantity comma quantity comma? quantity? =and quantity",
    "'aged 19, 22 and 25' are ages.",
    ["Three brothers aged 19, 22 and 25 fled.", "Girls aged 4, 7, 9 and 12 were killed."],
    ["Boys aged 4, 12 men and 7 women fled.", "19, 22 and 25 men were found."],
    "-aged-list",
  ),
  rule(
    "age",
    "=turned|=turning|=turns q:quantity",
    "'he turned 18 on the day he died': an age.",
    ["He turned 18 on the day he was killed.", "The girl, who turns 12 in May, was wounded."],
    ["Police turned 18 men away.", "They turned over 18 captives."],
    "-turned",
    (m) => isYears(m.get("q")) && !isCounted(m.items[m.to]),
  ),
  rule(
    "age",
    "=he|=she =was|=is|=had =only|=just|=barely|=been? q:quantity",
    "'she was only six when 12 of them died': an age.",
    ["She was only six when it killed 12 people.", "He was 26."],
    ["He was one of 12 people killed.", "He had 12 men killed."],
    "-was",
    (m) => m.items[m.from + 1]?.word !== "had" && isYears(m.get("q")) && !goesOn(m.items[m.to]),
  ),
  rule(
    "age",
    "=oldest|=youngest|=eldest =was|=is|=were|=aged? q:quantity",
    "'the oldest 93, the youngest 11': ages.",
    ["Ten people were killed, the oldest 93.", "The youngest was 11, the dead say."],
    ["The oldest 12 men were killed.", "The youngest of 12 was killed."],
    "-oldest",
    (m) => isYears(m.get("q")) && !isCounted(m.items[m.to]),
  ),
  rule(
    "age",
    "comma q:quantity comma? quantity? comma? quantity? =and quantity comma|paren-close|stop",
    "'her sons, 5, 7 and 9, were killed': the ages of those named before them.",
    ["Her sons, 5, 7 and 9, were killed.", "Two brothers, 9 and 14, were killed."],
    ["Police, 12 and 14 guards were killed.", "In three towns, 5 and 7, people died."],
    "-of-each",
    areOfEach,
  ),
  rule(
    "age",
    "q:quantity",
    "'Nadia Karam, 34, a baker, said', 'the driver, 52, was hurt': the age of one who is told before it.",
    [
      "Omar Haddad, 41, a father, was killed.",
      "The driver, 52, was wounded.",
      "Officer Laila Noor, 28, and a guard were wounded.",
      "Police said Rami Dib, 33, was arrested.",
    ],
    [
      "In Tessel, 34, mostly women, were killed.",
      "Guards, 12, were killed.",
      "On Saturday, 12, including children, were wounded.",
      "Tessel, 34, and Orm, 12, fled.",
    ],
    "-told",
    isOfOne,
  ),
  rule(
    "age",
    "q:in-digits",
    "'Those killed were Omar Sadi (24) and Salem Nuri, 19.': the age of one who is named before it, in brackets or between commas, and no toll.",
    [
      "Those killed were Omar Sadi (24), Salem Nuri (19) and Adel Amin (21).",
      "Two men were killed in Tesk: Omar Sadi (24) and Salem Nuri (19).",
      "Doctors have named the dead: Omar Sadi, 24, and Salem Nuri, 19.",
    ],
    [
      "Tesk (24) and Olm (19) count the dead.",
      "The dead by ward: Sidi Omar (24), Wadi Salem Nuri (19).",
      "In Salem Nuri, 24, mostly women, were killed.",
      "According to Salem Nuri, 24 people were killed.",
    ],
    "-of-named",
    (m, { raw }) => isEnclosed(m) && isYears(m.get("q")) && isNamedBefore(m.items, m.from - 1, raw),
  ),
];

/** "(24)"; ", 24," and ", 24." too. */
function isEnclosed({ items, from }: Match): boolean {
  const [before, behind] = [items[from - 1], items[from + 1]];
  if (before?.tags.includes("paren-open") === true)
    return behind?.tags.includes("paren-close") === true;
  return (
    before?.tags.includes("comma") === true &&
    (behind === undefined || behind.tags.includes("comma") || behind.tags.includes("stop"))
  );
}

/** Words of a name at most, before the age. */
const NAME = 3;
/** What goes on about one person: "34, a baker", "34, who", "34, was". */
const OF_ONE: ReadonlySet<string> = new Set(
  "a an who whose whom was is has his her my said says told told adds added".split(" "),
);

/** Between commas behind somebody: a noun of one person, or words that nothing is known of, which only one person goes on from. */
function isOfOne(m: Match): boolean {
  const { items, from } = m;
  const [q, behind] = [m.get("q"), items[from + 1]];
  if (items[from - 1]?.tags.includes("comma") !== true || q?.conj === true || !isYears(q))
    return false;
  if (
    behind !== undefined &&
    !behind.conj &&
    !behind.tags.some((tag) => tag === "comma" || tag === "stop")
  )
    return false;
  if (q?.chunk?.kind !== "quantity" || !q.chunk.digits || q.chunk.bound !== "exact") return false;
  let at = from - 2;
  while (at > from - 2 - NAME && isOfName(items[at])) at--;
  const isNamed = at < from - 2;
  // "the driver, 52," and "Officer Laila Noor, 28,"; "baker, 3, driver, 12" are counts of a list
  if (isOne(items[at])) return isNamed || OWNED.has(items[at - 1]?.word ?? "");
  const next = behind?.tags.includes("comma") === true ? items[from + 2] : behind;
  return (
    at < from - 2 &&
    items[at]?.tags.includes("in") !== true &&
    behind?.tags.includes("comma") === true &&
    next !== undefined &&
    OF_ONE.has(next.word) &&
    // "Karm Halim, 34, who were buried"
    !/^(?:were|are|have)$/u.test(items[items.indexOf(next) + 1]?.word ?? "")
  );
}

const OWNED: ReadonlySet<string> = new Set("a an the his her their my our its".split(" "));

/** A word that no list has, as names are. */
function isOfName(item: Item | undefined): boolean {
  return item !== undefined && item.chunk === null && item.sense === null && item.tags.length === 0;
}

/** Bounds of an age: "of about ten". */
const AGES: ReadonlySet<string> = new Set(["exact", "about"]);

/** Behind an age no noun goes on: "a girl of 7 among them", "a boy of four dead"; not "a driver of 12 buses". */
function endsAge(next: Item): boolean {
  return ends(next) || BEHIND_AGE.test(next.word);
}
const BEHIND_AGE =
  /^(?:among|dead|who|whose|from|in|at|on|near|with|did|has|had|died|lay|lies|lost|blew|fell|and|said)$/u;

/** "Two girls of about ten", "a cellist of 16", "her grandfather of 84": persons who are no crew, group or number. */
function isYoung(who: Item | undefined): boolean {
  if (who === undefined) return false;
  if (who.chunk?.kind === "count") return who.chunk.noun.some((word) => YOUNG.test(word));
  return who.chunk === null && (YOUNG.test(who.word) || OF_A_TRADE.test(who.word));
}
const YOUNG =
  /^(?:girls?|boys?|lads?|lass(?:es)?|toddlers?|teen(?:ager)?s?|children|child|brothers?|sisters?|sons?|daughters?|twins?|youths?|youngsters?)$/u;
const OF_A_TRADE = /.{2}(?:ist|ian|woman|father|mother|keeper|teacher|worker|farmer|driver)$/u;

/** "were over 70", where the clause has told a number or a share of people before. */
function areOld(m: Match): boolean {
  const { items, from, to } = m;
  const chunk = m.get("q")?.chunk;
  const [next, bound] = [items[to], items[to - 2]?.word ?? ""];
  if (chunk?.kind !== "quantity" || !isYears(m.get("q"))) return false;
  if (next !== undefined && !ends(next)) return false;
  if (bound !== "above" && chunk.bound !== "more-than") return false;
  const start =
    items.findLastIndex(
      ({ tags, word }, at) =>
        at < from &&
        (word === "and" ||
          ["stop", "comma", "clause", "say", "that"].some((tag) => tags.includes(tag))),
    ) + 1;
  // "five dead; the real figure is above 20"
  if (/^(?:figure|number|toll|count|total|estimate)s?$/u.test(items[from - 1]?.word ?? ""))
    return false;
  return items
    .slice(start, from)
    .some(({ chunk: told }) => told?.kind === "quantity" || told?.kind === "count");
}

/** "driver", "officer". */
function isOne(item: Item | undefined): boolean {
  return item?.sense?.unit === "persons" && item.tags.includes("single") && item.chunk === null;
}

/** "She was six of them", "he was 12 kilometres away": something else is told. */
function goesOn(next: Item | undefined): boolean {
  return isCounted(next) || next?.word === "of" || next?.tags.includes("distance") === true;
}

/** All numbers between the commas are ages, and people stand before them. */
function areOfEach(m: Match): boolean {
  const people = m.items[m.from - 1];
  if (people?.chunk !== null || people.sense?.unit !== "persons" || !isCounted(people))
    return false;
  const numbers = m.items.slice(m.from, m.to).filter(({ chunk }) => chunk?.kind === "quantity");
  return numbers.length > 1 && numbers.every(isYears);
}
