import type { Mode } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";

/** Units of a rate: "six people a day", "29 families per week". */
const PERIODS: ReadonlySet<string> = new Set(
  "day week month hour night year minute daily weekly monthly".split(" "),
);
/** What bulletins call the one before: what came since is new. */
const BULLETINS: ReadonlySet<string> = new Set(
  "bulletin report update statement count toll announcement briefing".split(" "),
);

/**
 * Running total, new since the last, part or rate, where words of the sentence around the count at `at` say so: "since
 * the protests began", "in the past 24 hours", "of these, 40 were sent home", "six people a day".
 */
export function statedMode(items: readonly Item[], at: number): Mode {
  if (isRate(items, at)) return "rate";
  if (isOfThese(items, at)) return "part";
  if (isGivenBack(items, at)) return "part";
  if (isOwn(items, at) || isOthers(items, at) || isInCondition(items, at)) return "part";
  if (isMore(items, at)) return "new";
  let total = isOfUnrest(items, at) || isOfficialFigure(items, at) || isBroughtTo(items, at);
  const [from, end] = clauseAround(items, at);
  for (let i = from; i < end; i++) {
    const word = items[i]?.word;
    if (word === "since") {
      const bulletin = items.slice(i + 1, i + 5).some((item) => BULLETINS.has(item.word));
      if (bulletin) return "new";
      total ||=
        isBeginning(items, i + 1) && !numberBetween(items, i, at) && !isWorstSince(items, i);
    }
    if ((word === "past" || word === "last") && (isLately(items, i + 1) || isLastDays(items, i)))
      return "new";
    // "In all, 34 are free: five escaped": of the number next to it
    const near = word !== "in" || !numberBetween(items, i, at);
    total ||= (near && isSoFar(items, i)) || isPeriodCounted(items, i, from, end);
  }
  return total ? "total" : "unknown";
}

/** "50 were killed, the bloodiest day since the battle began": one day, set against all others. */
function isWorstSince(items: readonly Item[], since: number): boolean {
  return items
    .slice(Math.max(0, since - WORST), since)
    .some(({ word }) =>
      /(?:iest|liest)$|^(?:worst|most|highest|heaviest|largest|biggest|first)$/u.test(word),
    );
}
/** Words of "the deadliest single attack of its kind" before "since". */
const WORST = 6;

/** "Their official figure of 69 killed remains accurate", "the ministry's count of 69 dead": how many there are, whoever says otherwise. */
function isOfficialFigure(items: readonly Item[], at: number): boolean {
  const [whose, figure, of] = items.slice(Math.max(0, at - 3), at);
  if (of?.word !== "of" || !FIGURES.has(figure?.word ?? "")) return false;
  const { word = "", tags = [], suffix = "" } = whose ?? {};
  return OFFICIAL.has(word) || tags.includes("poss") || suffix !== "" || /['’]s?$/u.test(word);
}
const FIGURES: ReadonlySet<string> = new Set("figure count tally".split(" "));
const OFFICIAL: ReadonlySet<string> = new Set(
  "official overall total latest final current confirmed".split(" "),
);

/** "bringing the cumulative total since July to 1,028 infections and 256 deaths": all of them. */
function isBroughtTo(items: readonly Item[], at: number): boolean {
  let to = at - 1;
  while (to > 0 && (items[to]?.word === "and" || items[to]?.chunk?.kind === "count")) to--;
  if (items[to]?.word !== "to") return false;
  const lead = items.slice(Math.max(0, to - BROUGHT), to);
  const brings = lead.findLastIndex(({ word }) => /^(?:bring|tak|rais|push)ing$/u.test(word));
  return brings >= 0 && lead.slice(brings).some(({ word }) => word === "total" || word === "toll");
}
/** Items from "bringing" to its "to". */
const BROUGHT = 12;

function numberBetween(items: readonly Item[], i: number, at: number): boolean {
  const between = items.slice(Math.min(i, at) + 1, Math.max(i, at));
  // "63 people, including 18 children, have died since the siege began": a part has no total of its own
  return between.some(
    ({ chunk }, k) =>
      (chunk?.kind === "count" || chunk?.kind === "quantity") &&
      between[k - 1]?.tags.includes("among") !== true,
  );
}

/** The words of a count's clause, no further than {@link REACH}: what stands behind a semicolon is said of another count. */
function clauseAround(items: readonly Item[], at: number): readonly [from: number, end: number] {
  let from = at;
  while (from > 0 && at - from < REACH - 1 && items[from - 1]?.word !== ";") from--;
  let end = at;
  while (end < items.length && end - at < REACH && items[end]?.word !== ";") end++;
  return [from, end];
}

/** How far such words speak of a count. */
const REACH = 18;

/** "Twelve bodies were handed to their families", "released nine bodies for burial": of those that were found. */
function isGivenBack(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "count" || chunk.measure !== "bodies") return false;
  const after = items.slice(at + 1, at + 8);
  // "handed to their families" is one item, by which captives go free
  // "twelve bodies were recovered and 17 people rescued": the 17
  const verb = after.find(
    ({ tags, conj, word }) => tags.includes("pred") || conj || word === "and",
  );
  if (verb?.sense?.measure === "released") return true;
  const behind = after.map(({ word }) => word);
  const given = [...items.slice(Math.max(0, at - 2), at).map(({ word }) => word), ...behind];
  return given.some((word) => GIVEN.has(word)) && behind.some((word) => TO_FAMILIES.test(word));
}
const GIVEN: ReadonlySet<string> = new Set("handed given released returned delivered".split(" "));
const TO_FAMILIES = /(?:^| )(?:families|family|relatives|kin|burial)$/u;

function isRate(items: readonly Item[], at: number): boolean {
  if (isEach(items, at)) return true;
  const next = items.slice(at + 1, at + 4);
  const per = next.findIndex(
    ({ word }) => word === "a" || word === "per" || word === "each" || word === "every",
  );
  // "killed following a week of fighting": a time, and no rate
  const isTime = per > 0 && TIME_BEFORE.has(next[per - 1]?.word ?? "");
  if (per >= 0 && !isTime && PERIODS.has(next[per + 1]?.word ?? items[at + per + 2]?.word ?? ""))
    return true;
  const before = items.slice(Math.max(0, at - 2), at).map(({ word }) => word);
  return before.includes("average") || items[0]?.word === "average";
}

const TIME_BEFORE: ReadonlySet<string> = new Set(
  "after following during in within over for since until amid before throughout".split(" "),
);

/**
 * "Every year 12 are killed", "12 were killed every week since May", "each month nine are held": so many in one of them. "Every day of the
 * siege" is one time, and what meets every week is no rate of those killed there.
 */
function isEach(items: readonly Item[], at: number): boolean {
  for (let i = Math.max(0, at - 8); i < Math.min(items.length - 1, at + 9); i++) {
    const word = items[i]?.word;
    if ((word !== "every" && word !== "each") || !PERIODS.has(items[i + 1]?.word ?? "")) continue;
    if (items[i + 2]?.word === "of") continue;
    const between = items.slice(Math.min(i, at) + 1, Math.max(i, at));
    const counts = between.some(({ chunk }) => chunk?.kind === "count");
    const apart = between.some(
      ({ tags, word: one }, k) =>
        ["clause", "stop", "say", "paren-open"].some((tag) => tags.includes(tag)) ||
        (tags.includes("comma") && !(i < at && k === 1)) ||
        /^(?:when|where|while|who|which|as|that|after|before)$/u.test(one) ||
        // "each night the shelling came back and 12 were killed on Monday"
        (/^(?:and|but)$/u.test(one) && !counts),
    );
    if (!apart) return true;
  }
  return false;
}

/** "Of these, 40 have been sent home, 19 are in custody" */
function isOfThese(items: readonly Item[], at: number): boolean {
  // "Among the injured, six are in danger"
  const among =
    items[0]?.word === "among" &&
    items[1]?.word === "the" &&
    ["victim", "pred"].some((tag) => items[2]?.tags.includes(tag) === true);
  if (
    (items[0]?.word !== "of" && !among) ||
    !items.slice(0, at).some(({ tags }) => tags.includes("comma"))
  )
    return false;
  return (
    ["these", "those", "them", "whom"].includes(items[1]?.word ?? "") ||
    items[1]?.tags.includes("article") === true ||
    // "Of nine firefighters who entered, two did not come out"
    (at > 1 && items[1]?.chunk?.kind === "count")
  );
}

/** "had buried 29 of their own", "acknowledged 25 dead": a side's own losses are no toll of all. */
function isOwn(items: readonly Item[], at: number): boolean {
  if (items.slice(at + 1, at + 5).some(({ word }) => word === "own")) return true;
  const chunk = items[at]?.chunk;
  // "has admitted to 46 people being killed by paramilitaries": anybody's, and not the admitter's own
  if (items[at - 1]?.word === "to" && chunk?.kind === "count" && chunk.group === "unknown")
    return false;
  // "the suspect admitted killing 12": what he did, and no losses of his
  if (
    items[at - 1]?.tags.includes("verb-ing") === true ||
    items[at - 1]?.word.endsWith("ing") === true
  )
    return false;
  const verb = items.slice(Math.max(0, at - 2), at).findLastIndex(({ word }) => OWNING.has(word));
  const from = Math.max(0, at - 2) + verb;
  // "admitted that five people died": whoever they are
  const that =
    items[from + 1]?.word === "that" && chunk?.kind === "count" && chunk.group === "unknown";
  return verb >= 0 && !that && !isOfOffice(items, from);
}

/** "The ministry acknowledged five deaths": an office counts everybody's dead, and has none of its own. */
function isOfOffice(items: readonly Item[], verb: number): boolean {
  return items.slice(Math.max(0, verb - 5), verb).some(({ word }) => OFFICES.test(word));
}
const OFFICES =
  /^(?:ministr(?:y|ies)|ministers?|government|governor|mayor|authorit(?:y|ies)|officials?|council|municipality|hospitals?|clinics?|doctors|medics|company|operator|owners?|agency|spokes(?:man|woman|person)|prosecutors?|police|court)$/u;

const OWNING: ReadonlySet<string> = new Set(
  "acknowledged acknowledges admitted admits conceded concedes mourned mourns".split(" "),
);

/** "The other 11 missing people": of a number told before. */
function isOthers(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word === "other" && items[at - 2]?.word === "the";
}

/**
 * "Eleven were in critical condition", "six are in intensive care": some of the hurt, told by how they are. "All 40 are in stable condition" is no
 * part, and a number between the two has the condition to itself.
 */
function isInCondition(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 2), at);
  if (before.some(({ word }) => word === "all" || word === "both")) return false;
  const end = Math.min(clauseAround(items, at)[1], at + CONDITION_REACH);
  for (const { chunk, tags, word } of items.slice(at + 1, end)) {
    if (tags.includes("condition")) return true;
    if (tags.includes("comma") || word === "all" || word === "both") return false;
    if (chunk?.kind === "count" || chunk?.kind === "quantity") return false;
  }
  return false;
}
/** How far behind: "were still being treated in the city's hospital in critical condition". */
const CONDITION_REACH = 14;

/** "44 more bodies", "another 30", "five more died": beside those counted before. */
function isMore(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  return (
    chunk?.kind === "count" && (chunk.noun.includes("further") || items[at - 1]?.word === "another")
  );
}

/**
 * "Since 2 October we have counted 21 deaths", "between 1 and 21 January the Office verified 58", "130 have been killed this
 * year": a count over a period, kept by somebody or told by a perfect. "Held since Monday" is none.
 */
function isPeriodCounted(items: readonly Item[], i: number, from: number, end: number): boolean {
  const [word, next] = [items[i]?.word ?? "", items[i + 1]];
  const clause = items.slice(from, end);
  const since = word === "since" && next?.chunk?.kind === "date" && next.chunk.grain !== "duration";
  const between =
    (word === "between" || word === "from") &&
    next?.chunk?.kind === "date" &&
    next.chunk.from !== null;
  if (since || between)
    return clause.some(({ word: one }) => KEEPS.has(one)) || (since && isPerfect(clause));
  const year = items[i]?.chunk;
  if (year?.kind !== "date" || year.grain !== "year" || word !== "this") return false;
  return clause.some(({ word: one }, at) => one === "have" && clause[at + 1]?.word === "been");
}

/** "have killed 61 since 11 April": the dead and hurt of all that time; who was displaced may be back. */
function isPerfect(clause: readonly Item[]): boolean {
  return clause.some(
    ({ word }, at) =>
      (word === "have" || word === "has") &&
      clause.slice(at + 1, at + 4).some(({ word: verb }) => HARMED.has(verb)),
  );
}
/** "12 people, including three policemen, have died in the unrest": all of whatever still goes on. */
function isOfUnrest(items: readonly Item[], at: number): boolean {
  const [, end] = clauseAround(items, at);
  for (let i = at + 1; i < end; i++) {
    const word = items[i]?.word;
    if (word !== "have" && word !== "has") continue;
    const harmed = items.slice(i + 1, i + 3).findIndex(({ word: verb }) => HARMED.has(verb));
    const [during, article, what] = items.slice(i + 2 + harmed, i + 5 + harmed);
    return (
      harmed >= 0 &&
      /^(?:in|during)$/u.test(during?.word ?? "") &&
      article?.word === "the" &&
      UNREST.has(what?.word ?? "")
    );
  }
  return false;
}
const UNREST: ReadonlySet<string> = new Set(
  "unrest protests protest violence clashes fighting war riots demonstrations uprising crackdown".split(
    " ",
  ),
);

const HARMED: ReadonlySet<string> = new Set("killed injured wounded died".split(" "));

const KEEPS: ReadonlySet<string> = new Set(
  "recorded documented counted verified registered logged tallied documents records registers".split(
    " ",
  ),
);

/** How it began: "since the protests began", "since the start of the year"; "held since May" is none. */
function isBeginning(items: readonly Item[], at: number): boolean {
  return items
    .slice(at, at + 7)
    .some(({ word }) =>
      ["began", "start", "started", "beginning", "outbreak", "erupted", "broke"].includes(word),
    );
}

/** "the past 24 hours", "the last two days" */
function isLately(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  return chunk?.kind === "date" && chunk.grain === "duration";
}

/** "in the last 48 hours": one date of several days up to now; "last week" is another week. */
function isLastDays(items: readonly Item[], i: number): boolean {
  const chunk = items[i]?.chunk;
  const led = items[i - 1]?.word === "the" && LATELY.has(items[i - 2]?.word ?? "");
  return led && chunk?.kind === "date" && chunk.grain === "day" && chunk.value.includes("/");
}
const LATELY: ReadonlySet<string> = new Set("in over during within for".split(" "));

function isSoFar(items: readonly Item[], i: number): boolean {
  const [word, next] = [items[i]?.word, items[i + 1]?.word];
  return (
    (word === "so" && next === "far") ||
    (word === "until" && next === "now") ||
    (word === "to" && next === "date") ||
    // "have now died"
    ((word === "have" || word === "has") && next === "now") ||
    (word === "in" && (next === "all" || next === "total")) ||
    word === "altogether"
  );
}
