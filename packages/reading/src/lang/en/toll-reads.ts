import { noneOf } from "../../extract/figures/count.ts";
import type { FigureDraft } from "../../extract/figures/draft.ts";
import { countFrom, draft, drafts, sideOf } from "../../extract/figures/drafts.ts";
import { isThing } from "../../extract/figures/kin.ts";
import type { Match } from "../../extract/rule.ts";
import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { describedVictims } from "./described-victims.ts";
import { measureIn } from "./figure-measure.ts";
import { isNoOne, isYear } from "./figure-vetoes.ts";
import { isShared } from "./shared-count.ts";

/** "the number of media workers killed or hurt": one number over both. */
function isOfBoth(m: Match, verb: Item | null): boolean {
  const at = verb === null ? -1 : m.items.indexOf(verb);
  const other = m.items[at + 2];
  if (at < 0 || !/^(?:or|and)$/u.test(m.items[at + 1]?.word ?? "")) return false;
  const outcome = other?.tags.includes("pred") === true && other.tags.includes("past");
  // "killed and wounded rose to 40 and 90"
  const next = m.items[m.to + 1]?.chunk?.kind;
  if (m.items[m.to]?.word === "and" && (next === "quantity" || next === "count")) return false;
  const [one, two] = [verb?.sense?.measure, other?.sense?.measure];
  // "arrested and charged", "kidnapped and killed": both befell each of them
  return (
    outcome && one !== two && [one, two].every((told) => told === "killed" || told === "wounded")
  );
}

/** A running total: "the death toll rose to 90"; "topped 90" is more than 90. */
export function toll(m: Match, rule: string): readonly FigureDraft[] | null {
  const count = countFrom(m.get("c"), rule);
  const t = m.get("t");
  const described = t === null ? null : describedVictims(m.items, m.items.indexOf(t));
  const w = (isOfTheirDeed(m) ? null : m.get("w")) ?? described?.noun ?? null;
  // "Death toll in hospital strike climbs to 23": whose toll it is stands before it, and nobody lies in hospital
  const v =
    nounBefore(m, t) ??
    m.get("v") ??
    described?.outcome ??
    (w?.tags.includes("victim") === true ? w : (putVictims(m) ?? deemed(m)));
  if (count === null || t === null) return null;
  if (outlivesIt(m, v) || outlivesIt(m, w)) return null;
  // "The number of dead is 12 fewer than first reported": by how many
  if (
    /^(?:fewer|more|less|lower|higher)$/u.test(m.items[m.to]?.word ?? "") &&
    m.items[m.to + 1]?.word === "than"
  )
    return null;
  // "The toll could rise to 50": a forecast counts nobody
  if (m.items.slice(m.from, m.to).some(({ word, chunk }) => chunk === null && FORECAST.has(word)))
    return null;
  const plain = t.tags.includes("toll-word") && bareToll(m, t);
  // "puts the number of detainees freed at 174": nobody broke out
  // "the number of vessels lost this year": ships, and nobody who died
  if (w?.sense?.unit === "vehicles" && v?.sense?.measure === "killed") return null;
  const freed = v?.tags.includes("freeing") === true ? ("released" as const) : undefined;
  // "the number of people rescued rose to 64": out of danger, and of nobody's hands
  const saved =
    v?.tags.includes("rescue") === true && w?.tags.includes("captive") !== true
      ? ("other" as const)
      : undefined;
  // "brings the number of migrants repatriated to 460": nobody held them
  const isHome = v?.tags.includes("repatriated") === true;
  const home = isHome && !isOfForce(w) ? ("returned" as const) : undefined;
  // "The toll of the raid rose to 23": whom it killed, and no 23 raids
  const done = plain && t.word === "toll" && v?.sense?.measure === "strikes" ? null : v;
  const measure: Measure | null =
    // "has gone up to more than 260 dead and wounded": one number over both
    (isShared(m, count) || isOfBoth(m, v) ? "other" : null) ??
    // "the death toll stands at 11 hostages": those hostages are dead
    (plain && KEPT.has(count.measure) ? null : count.measure) ??
    outcomeBehind(m, count) ??
    freed ??
    home ??
    saved ??
    done?.sense?.measure ??
    (w?.tags.includes("captive") === true ? "held" : undefined) ??
    // "enemy losses amount to 310 troops"
    (isTollNoun(v) ||
    isTollNoun(w) ||
    plain ||
    (t.word === "losses" && count.noun.includes("member"))
      ? "killed"
      : null);
  // "the number of victims of the sinking": nobody was sunk
  const things = measure === "destroyed" || measure === "damaged";
  if (things && (isTollNoun(w) || count.unit === "persons")) return null;
  if (count.unit === "events" || isYear(count)) return null;
  // "The death toll from the shelling that hit three houses": no house is dead
  if (OF_ALL.has(measure) && isThing(count.unit)) return null;
  // "losses to public property exceed 7.5 million dirams"
  const next = m.items[m.to];
  if (t.word === "losses" && next !== undefined && next.chunk === null && next.tags.length === 0)
    return null;
  // "recovered four bodies, bringing the total to 31": the total of what was counted before
  // "The number did not exceed 46"
  const number = t.tags.includes("number-of") && w === null && v === null;
  // "The correct figure for that night is six inmates": a correction may name them again
  const again =
    measure === null &&
    (count.noun.length === 0
      ? t.tags.includes("count-word") ||
        (number && (rule === "en.figure.toll-not-above" || isTrue(m, t)))
      : count.unit === "persons" && isTrue(m, t));
  // "the road toll rose to 90 dinars", "the count stands at 40 votes"
  if (measure === null && !again) return null;
  // "Regarding health workers, he put the total count at 281": of others than those counted before
  if (again && m.items.slice(0, m.from).some(({ word }) => TOPICS.has(word))) return null;
  const kind = described?.group ?? kindOfVictims(m) ?? peopleOf(w);
  const whose = count.noun.length === 0 ? kind : undefined;
  const own = count.group === "unknown" ? (whose ?? "unknown") : count.group;
  const group = own === "unknown" ? (sideOf(m, t) ?? "unknown") : own;
  const { quantity } = surpassed(m, count);
  // "put the overall death toll at 54": of all, whoever was counted in the sentence before
  const people = OF_ALL.has(measure) && count.unit === "unknown" ? "persons" : count.unit;
  // "the number of houses destroyed rose to 310", "of displaced families to 910"
  const named = w ?? nounBehindVictims(m);
  const apart = RUINED.has(measure) ? thingOf(named) : familiesOf(named);
  const thing = count.noun.length === 0 ? apart : null;
  const unit = thing?.unit ?? people;
  return risenTo(
    { ...count, quantity, group: thing?.group ?? group, unit },
    measure ?? "inherit",
    rule,
    {
      mode: isAverage(m) ? "rate" : isOfFirstDays(m) ? "part" : "total",
      ...(isEarlier(m) ? { earlier: true } : {}),
    },
  );
}

/** "The toll of the rebel attacks rose to 32", "of police raids": who attacked, and none of the dead. */
function isOfTheirDeed(m: Match): boolean {
  const w = m.get("w");
  if (w === null) return false;
  const next = m.items[m.items.indexOf(w) + 1];
  return next?.chunk === null && THEIR_DEEDS.test(next.word);
}
const THEIR_DEEDS =
  /^(?:attack|raid|strike|airstrike|bombing|shelling|assault|ambush|offensive|shooting|violence|fire|fighting|clash|blast|explosion|rampage|massacre|campaign|crash|disaster|accident|incident|siege)(?:s|es)?$/u;

const KEPT: ReadonlySet<Measure | null> = new Set<Measure | null>(["hostage", "captured", "held"]);
const RUINED: ReadonlySet<Measure | null> = new Set<Measure | null>(["destroyed", "damaged"]);

/** Families are counted as such, and not as the people in them. */
function familiesOf(noun: Item | null): Pick<Count, "unit" | "group"> | null {
  return noun?.sense?.unit === "families" ? { unit: "families", group: "families" } : null;
}

/** What kind of thing a noun counts; null for people and for none. */
function thingOf(noun: Item | null): Pick<Count, "unit" | "group"> | null {
  const { unit, group = "unknown" } = noun?.sense ?? {};
  return unit !== undefined && isThing(unit) ? { unit, group } : null;
}

/** "The number of casualties has risen to 102 killed and 44 injured": what became of them stands behind the number. */
function isOfForce(noun: Item | null): boolean {
  return noun?.tags.some((tag) => tag === "captive" || tag === "member") === true;
}

function outcomeBehind({ items, to }: Match, count: Count): Measure | undefined {
  const [outcome, next] = [items[to], items[to + 1]];
  if (count.noun.length > 0 || outcome?.chunk !== null) return undefined;
  const closes =
    next === undefined || next.word === "and" || CLOSES.some((tag) => next.tags.includes(tag));
  const past = outcome.tags.includes("pred") && outcome.tags.includes("past");
  const measure = past || outcome.tags.includes("missing-adj") ? outcome.sense?.measure : undefined;
  return closes && (measure === "killed" || measure === "wounded" || measure === "missing")
    ? measure
    : undefined;
}
const CLOSES: readonly string[] = ["comma", "stop", "clause", "quote", "paren"];

/** "The number of dead children", "of wounded soldiers": whom the noun behind the victims names. */
function kindOfVictims(m: Match): string | undefined {
  const noun = nounBehindVictims(m);
  // "The toll from the devastating floods": what killed them is nobody
  return noun?.sense?.unit === "persons" && noun.sense.group !== "unknown"
    ? noun.sense.group
    : undefined;
}

/** "of displaced families", "of damaged houses": the noun right behind the participle that says what befell them. */
function nounBehindVictims({ items, from, to }: Match): Item | null {
  for (let i = from + 1; i < to; i++) {
    const [before, item] = [items[i - 1], items[i]];
    const isVictims =
      before?.tags.includes("victim") === true || before?.tags.includes("pred") === true;
    if (!isVictims || item?.chunk !== null || !item.tags.includes("counted")) continue;
    if (item.sense?.unit === "events" || item.tags.includes("victim")) continue;
    if (item.sense?.unit !== "persons" || item.sense.group !== "unknown") return item;
  }
  return null;
}

/** "The death toll of the strike": of whom nobody says; of the miners, of them. */
function peopleOf(item: Item | null): string | undefined {
  return item?.sense?.unit === "persons" ? item.sense.group : undefined;
}

/** "Topped 300", "exceeded 5,000": more than that. */
export function surpassed({ items, from, to }: Match, count: Count): Count {
  const isAbove = items
    .slice(from, to)
    .some(({ tags, word }) => tags.includes("surpass") || word === "past");
  const { quantity } = count;
  // "never exceeded 40"
  const never = items.slice(from, to).some(({ word }) => word === "never");
  if (isAbove && never && quantity.bound === "exact")
    return { ...count, quantity: { ...quantity, low: null, bound: "at-most" } };
  return isAbove && quantity.bound === "exact"
    ? { ...count, quantity: { ...quantity, high: null, bound: "more-than" } }
    : count;
}

/** A total, and the one before it where the words tell both: "rose from 65 to 84". */
export function risenTo(
  count: Count,
  measure: Measure | "inherit",
  rule: string,
  more: Partial<Pick<FigureDraft, "mode" | "earlier">> = {},
): readonly FigureDraft[] | null {
  const { was } = count.quantity;
  const total = { mode: "total", phase: "done" } as const;
  return drafts(
    was === undefined
      ? null
      : draft({ ...count, quantity: was, start: was.start, end: was.end }, measure, rule, {
          ...total,
          earlier: true,
        }),
    draft(count, measure, rule, { ...total, ...more }),
  );
}

/** "The correct number is 39", "the true number is 84": of what was counted before, said to have been wrong. */
function isTrue({ items }: Match, t: Item): boolean {
  return TRUE.has(items[items.indexOf(t) - 1]?.word ?? "");
}

const TRUE: ReadonlySet<string> = new Set("true correct real actual right".split(" "));

/** "the number of victims of abuse", "of sexual violence": whom nobody says to be dead. */
function outlivesIt({ items }: Match, noun: Item | null): boolean {
  if (noun === null || !isTollNoun(noun)) return false;
  const at = items.indexOf(noun);
  return items[at + 1]?.word === "of" && OUTLIVED.test(items[at + 2]?.word ?? "");
}
const OUTLIVED =
  /^(?:abuse|rape|rapes|sexual|domestic|torture|trafficking|fraud|theft|harassment|discrimination|cybercrime|crime|racism|bullying)$/u;

/** "the number of victims" */
function isTollNoun(item: Item | null): boolean {
  return item?.tags.includes("toll-noun") === true;
}

/** "The average daily number of deaths was 45", "the average number of deaths a week was 45". */
function isAverage({ items, from, to }: Match): boolean {
  const lead = items.slice(Math.max(0, from - 3), to);
  return lead.some(({ word }) => word === "average" || word === "averaged");
}

/** "The toll during the first day was at 13": of a time within what is told of. */
function isOfFirstDays({ items, from, to }: Match): boolean {
  const first = items.slice(from, to).findIndex(({ word }) => word === "first");
  const led = items[from + first - 2]?.word ?? "";
  return first > 1 && /^(?:during|on|in|over|for)$/u.test(led);
}

/** "an earlier toll of 33", "the initial count was 12": the number before this one. */
function isEarlier({ items, from, to }: Match): boolean {
  // "police initially gave a toll of three"
  const before = items.slice(Math.max(0, from - 4), from);
  // "the previous official death toll"
  const led = before.findLastIndex(({ tags }) => tags.includes("article"));
  return (
    before.some(({ word }) => word === "initially" || word === "originally") ||
    (led >= 0 && EARLIER.has(before[led + 1]?.word ?? "") && !isOfDeed(before, led + 1)) ||
    items
      .slice(from, to)
      .some(({ word }, i) => word === "had" && items[from + i + 1]?.word === "been") ||
    before.some(({ word }, i) => EARLIER.has(word) && GAVE.test(before[i + 1]?.word ?? "")) ||
    items
      .slice(Math.max(0, from - 2), to)
      .some(({ word }, i) => EARLIER.has(word) && !isOfDeed(items, Math.max(0, from - 2) + i))
  );
}
/** "an official earlier gave a toll of 82". */
const GAVE = /^(?:gave|given|put|said|reported|announced|stated|cited|confirmed)$/u;
/** "the toll from an attack earlier on Friday has risen to 11", "of the first raid rose to 12": when it happened, and no older toll. */
function isOfDeed(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const isDay =
    next?.chunk?.kind === "date" || /^(?:on|in|this|that|today)$/u.test(next?.word ?? "");
  if (items[at]?.word === "earlier" && isDay) return true;
  const isLed = items[at - 1]?.tags.includes("article") === true;
  return isLed && OF_WHAT.has(items[at - 2]?.word ?? "") && next?.tags.includes("toll") !== true;
}
const OF_WHAT: ReadonlySet<string> = new Set("from of in by after".split(" "));

const EARLIER: ReadonlySet<string> = new Set("earlier previous initial first former".split(" "));

const TOPICS: ReadonlySet<string> = new Set(["regarding", "concerning"]);

const FORECAST: ReadonlySet<string> = new Set(
  "could may might would expected feared likely will".split(" "),
);

/** "The number of people believed killed": with its participle the verb is one word. */
function deemed({ items, from, to }: Match): Item | null {
  return (
    items
      .slice(from, to)
      .find(({ word, tags }) => /^(?:believed|presumed)$/u.test(word) && tags.includes("pred")) ??
    null
  );
}

/** "The group's count puts the dead at 27": what the count puts at a number is what it counts. */
function putVictims({ items, from, to }: Match): Item | null {
  const put = items.findIndex(({ word }, i) => i > from && i < to && /^puts?$/u.test(word));
  if (put < 0) return null;
  return items.slice(put + 1, put + 3).find(({ tags }) => tags.includes("victim")) ?? null;
}

/** "death toll": the noun stands before. */
function nounBefore(m: Match, t: Item | null): Item | null {
  const at = t === null ? -1 : m.items.indexOf(t);
  const item = m.items[at - 1];
  return item?.tags.includes("victim") === true || item?.tags.includes("toll-noun") === true
    ? item
    : null;
}

/** "the toll", "its toll", "the latest toll": not "the road toll", whatever a road is paid for. */
function bareToll(m: Match, t: Item): boolean {
  const item = m.items[m.items.indexOf(t) - 1];
  if (item === undefined) return true;
  // "the road toll", "a bridge toll"
  return t?.word === "toll"
    ? !ROADS.has(item.word)
    : item.tags.includes("article") ||
        TOLL_WORDS.has(item.word) ||
        ["comma", "colon", "dash", "reach"].some((tag) => item.tags.includes(tag));
}

const ROADS: ReadonlySet<string> = new Set(
  "road bridge motorway highway tunnel turnpike canal annual average economic psychological ferry truck car rape injury".split(
    " ",
  ),
);

/** Outcomes whose total is of everybody, whoever was counted in the sentence before; inmates escape and are held. */
const OF_ALL: ReadonlySet<Measure | null> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "hostage",
  "arrested",
]);

const TOLL_WORDS: ReadonlySet<string> = new Set(
  "lower higher revised grim earlier previous its overall final latest human provisional official confirmed new total initial combined preliminary".split(
    " ",
  ),
);

/** None at all, said so. With `n` "none" or "nobody" itself, the figure spans that word. */
export function none(m: Match, rule: string): readonly FigureDraft[] | null {
  const noun = m.get("n");
  const z = m.get("z");
  const p = m.get("p");
  if (noun === null || z === null || p === null) return null;
  if (noun.chunk?.kind === "quantity" && noun.word !== "one") return null;
  // "No - one person died": an answer; "no-one"
  const dash = m.items[m.items.indexOf(z) + 1];
  if (dash?.tags.includes("dash") === true && !isNoOne(m.items, m.items.indexOf(noun))) return null;
  // "denied that any protesters were killed by police": who did it, not that anybody fell
  if (m.items[m.to]?.word === "by") return null;
  // "Nine cases of cholera were reported. No one has died of it": of what was told before
  const behind = m.items.slice(m.to, m.to + 2).find(({ word }) => !OF.has(word));
  if (IT.has(behind?.word ?? "")) return null;
  if (saysWhich(m, noun, p)) return null;
  // "no member of staff was hurt": none of some, whom "member" does not name
  if (/^members?$/u.test(noun.word) && m.items[m.items.indexOf(noun) + 1]?.word === "of")
    return null;
  const alone = noneOf(noun, z.start, rule);
  const measure =
    noun.sense === null || noun.word === "one"
      ? (p.sense?.measure ?? null)
      : measureIn(p, alone, m.items);
  if (measure === null) return null;
  // "Neither of the two pilots survived": they are dead, and nobody is told not to be
  if (p.word.startsWith("surviv")) return null;
  // "None of the inmates": the number is "none".
  const end = m.get("whole") === null ? noun.end : z.end;
  const count = { ...alone, end, quantity: { ...alone.quantity, end } };
  return drafts(draft(count, measure, rule, { denied: true, phase: "done" }));
}
/** "None of the 40 people arrested in May has been charged": the participle says which people, and the verb behind it what none of them met. */
function saysWhich({ items, to }: Match, noun: Item, p: Item): boolean {
  if (items[items.indexOf(noun) + 1] !== p) return false;
  if (!p.tags.includes("past") && !p.tags.includes("holding")) return false;
  for (const item of items.slice(to, to + CLAUSE)) {
    if (hasOneOf(item, CLAUSE_ENDS) || ENDS_CLAUSE.test(item.word)) return false;
    if (item.tags.includes("aux")) return true;
    if (item.tags.includes("pred") && item.tags.includes("intransitive")) return true;
  }
  return false;
}
const CLAUSE = 12;
const CLAUSE_ENDS = tagList("stop", "comma", "clause", "quote");
const ENDS_CLAUSE = /^(?:and|but|who|which|that|while|as|after|when|because|before|since)$/u;

const OF: ReadonlySet<string> = new Set(["of", "from"]);
const IT: ReadonlySet<string> = new Set(["it", "this", "them", "these"]);
