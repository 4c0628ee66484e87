import { wholeBefore } from "../relation-kin.ts";
import { isWhoseTheyAre } from "./relations/owns-things.ts";
import { lasts } from "../../extract/figures/inherit.ts";
import { countFrom, draft, drafts } from "../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../extract/figures/draft.ts";
import type { Match } from "../../extract/rule.ts";
import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import { isOfAnother } from "./of-another.ts";
import { cameToPass, MEANT, phaseOf } from "./relations/came-to-pass.ts";
import { isObjectOfAnother, isVerbOfAnother } from "./relations/own-verb.ts";
import { mainMeasure } from "./main-measure.ts";
import { measureIn } from "./figure-measure.ts";
import { keptMeasure, modeOf, phaseAt } from "./figure-modes.ts";
import {
  areStillHeld,
  hasOwnSubject,
  fliesInto,
  goesOff,
  isBare,
  isNoOne,
  isOpening,
  isRoomFor,
  isShare,
  isStrange,
  isSupposed,
  isWithinOther,
  isYear,
  spokenBetween,
  takesObject,
} from "./figure-vetoes.ts";
import { dieAfterwards, dieBehindAside, diesThen } from "./dies-later.ts";
import { opensCompound } from "./compound-object.ts";
import { isGathering } from "./gatherings.ts";
import { isOneOfOthers, isPlaceOf } from "./place-of.ts";
import { isNamedDeed } from "./relations/object-verb.ts";
import { befellTheirs, ownsThings } from "./relations/owns-things.ts";
import { predicateAfter } from "./relations/predicate-after.ts";
import { isEither, isShared } from "./shared-count.ts";

const HAVE: ReadonlySet<string> = new Set(["have", "has", "had", "having"]);

const STILL = /^(?:still|remain(?:s|ed)?)$/u;
const RELATIVES: ReadonlySet<string> = new Set(["who", "that", "which"]);

const BESIDE: ReadonlySet<string> = new Set(["counting", "including", "least", "only", "just"]);

/** Who is counted stands before what happened to them: "20 people were killed". */
export function passive(
  m: Match,
  rule: string,
  options: { readonly part?: boolean; readonly apposed?: boolean } = {},
): readonly FigureDraft[] | null {
  const p = m.get("p");
  const count = subjectOf(m, rule);
  if (p === null || count === null) return null;
  const between = m.items.slice(m.from + 1, m.to - 1);
  if (ownsThings(m.items, m.from)) return null;
  // "families have buried a body", "20 gunmen are believed to have killed a guard": "have" right before the verb makes no passive
  const aux = !HAVE.has(between.findLast(({ tags }) => tags.includes("aux"))?.word ?? "have");
  const plain = !aux && !p.tags.includes("intransitive");
  if (isWithinOther(m.items, m.from, m.to - 1, !plain)) return null;
  // "Two witnesses said prisoners were freed": another clause; "20 people were reported killed" is the same one.
  if (options.apposed !== true && spokenBetween(m.items, m.from + 1, m.to - 1)) return null;
  // "130 people were on board when the boat left": the verb of a clause with a subject of its own
  if (hasOwnSubject(between)) return null;
  // "Twelve farmers stood at the gate and guards were killed", "a guide with 12 pilgrims was killed"
  if (isVerbOfAnother(m.items, m.from, m.to - 1, count)) return null;
  // "a guard killed by 20 gunmen was found": the agent
  if (m.items[m.from - 1]?.word === "by") return null;
  // "Camp 4 was home to some 38,000 refugees who fled the war": how many live there
  if (m.items[m.from - 1]?.word === "to" && m.items[m.from - 2]?.word === "home") return null;
  // "Prisoners who fled from one of the jails were recaptured": where they escaped from
  if (isOneOfOthers(m.items, m.from, count)) return null;
  // "In 63 polling stations ballot boxes were destroyed": where it was
  if (isPlaceOf(m.items, m.from, between)) return null;
  // "40 people would have died": nobody did
  if (between.some(({ word }, i) => word === "would" && between[i + 1]?.word === "have"))
    return null;
  // "children with schoolbags in their hands": what they held, and nobody who holds them
  if (p.tags.includes("kept") && between.some(({ word }) => word === "with")) return null;
  const next = m.items[m.to];
  // "A bus carrying 50 pilgrims returning from Velm": who is on board is on the way
  if (!aux && p.word === "returning" && CARRIES.test(m.items[m.from - 1]?.word ?? "")) return null;
  // "the release of 12 commanders serving life terms": what is done to them is named before
  if (!aux && m.items[m.from - 1]?.word === "of" && isDeed(m.items[m.from - 2])) return null;
  // "swept away 61 bridges and damaged or destroyed 2,300 houses": another verb of the same doer
  if (
    plain &&
    between.at(-1)?.word === "and" &&
    (next?.word === "or" || (next?.chunk !== undefined && next.chunk !== null))
  )
    return null;
  // "20 gunmen killed a guard": the counted act, unless "were" stands between.
  if (plain && opensCompound(m.items, m.to)) return null;
  if (plain && (takesObject(next) || (count.noun.includes("member") && isBare(next)))) return null;
  if (plain && (fliesInto(count, next) || goesOff(count, p))) return null;
  if (plain && p.tags.includes("send")) return null;
  // "400 who were ordered to leave were arrested": what befell them stands behind the clause that says who they are
  const bidden = p.tags.includes("send") || p.tags.includes("bidden");
  if (bidden && RELATIVES.has(between[0]?.word ?? "")) return null;
  // "took 12 people off the burning ship": what the ship does
  if (between.at(-1)?.tags.includes("article") === true && p.word.endsWith("ing")) return null;
  // "100 members of the families of the killed and missing broke in": whose families
  if (plain && between.at(-1)?.tags.includes("article") === true) return null;
  if ((plain || between.some(isWho)) && befellTheirs(count, m.items, m.from, p)) return null;
  // "37 families of the dead and injured have received": whose families
  if (plain && isBehindVictims(between)) return null;
  if (count.unit === "unknown" && plain && isYear(count)) return null;
  // "dropped against 6 of the 31 medics arrested": all 31 were
  if (plain && count.whole !== undefined && isGoverned(m.items[m.from - 1])) return null;
  const bare = isElided(m, count);
  // "a fine of 50,000 marks and six months in prison": what is counted is said, and it is nobody
  if (
    m.get("c")?.chunk?.kind === "quantity" &&
    between.some(({ word, tags }) => word === "and" || tags.includes("duration"))
  )
    return null;
  if (isStrange(m, count, p) || isOfAnother(m, count, aux)) return null;
  const wrecked = p.sense?.measure === "destroyed" || p.sense?.measure === "damaged";
  // "Ferry sinks: 31 rescued, nine dead"
  const saved = bare && !aux && p.tags.includes("rescue") ? ("other" as const) : null;
  const told =
    wrecked && bare ? (p.sense?.measure ?? null) : (measureIn(p, count, m.items) ?? saved);
  // "Nine firefighters believed trapped in the shed have died": the verb behind the participle says what became of them
  // and "all eight sailors held hostage walked free", "3,400 of the 6,000 displaced by the floods have returned"
  if (told !== null && OVERTAKEN.has(told) && !aux && goesOn(m)) return null;
  if (told === "held" && isGathering(m.items, m.from)) return null;
  if (told === null || areOnlyWhose(count, m.items[m.from - 1], told)) return null;
  if (aux && isWhoseTheyAre(m.items, m.from)) return null;
  // "Sixty-one girls abducted two weeks ago were released": what became of them, and not only who they are
  const main = aux ? null : mainMeasure(m.items, m.from, p, count);
  if (main !== null && main !== told && PASSED.has(told))
    return drafts(draft(count, keptMeasure(count, main), rule, { phase: phaseAt(m, p, main) }));
  // "are still being detained", "the storehouse in which 90 people were detained": a stock, and no arrests
  const still =
    told === "arrested" &&
    (between.some(({ word }) => STILL.test(word)) || isKeptThere(m, p, between));
  const measure = isEither(m, told) ? "other" : still ? "held" : told;
  // "12 people, not counting the attackers, were killed": they were
  const negated = between.some(
    (item, i) => item.tags.includes("neg") && !BESIDE.has(between[i + 1]?.word ?? ""),
  );
  // "the other two were beaten and stabbed and died in hospital"
  if (
    measure === "wounded" &&
    (diesThen(m) || ((!aux || between.some(isWho)) && dieBehindAside(m)))
  )
    return drafts(
      draft(some(count, options.part === true), "killed", rule, { phase: "done", denied: negated }),
    );
  // "Five people wounded in the shooting died overnight": whom it had befallen, and what became of them
  if (!aux && measure === "wounded" && dieAfterwards(m))
    return drafts(draft(count, "killed", rule, { phase: "done", mode: "new" }));
  // "Four storeys of the building collapsed": of one house
  if (wrecked && bare && PARTS_OF_ONE.test(m.items[m.from + 1]?.word ?? "")) return null;
  // "1,746 houses destroyed and 1,074 latrines collapsed": things that no list holds, and no houses
  if (wrecked && bare && namesThings(m)) {
    const things = { ...count, group: "items", unit: "items" as const, noun: ["thing"] };
    return drafts(draft(things, measure, rule, { phase: phaseAt(m, p, measure) }));
  }
  // "Of the prison's 300 inmates, 12 escaped": some of those who open the sentence
  const whole = bare && !wrecked ? wholeBefore({ items: m.items }, m.from) : null;
  const counted =
    whole?.unit === "persons"
      ? { ...count, group: whole.group, unit: whole.unit }
      : wrecked && bare
        ? asElided(count)
        : some(count, options.part === true);
  return drafts(
    draft(counted, keptMeasure(count, measure), rule, {
      phase: phaseAt(m, p, measure),
      denied: negated,
      mode:
        options.part === true ||
        count.rules.includes("en.count.of-them") ||
        // "two of the four dead were shot": of those to whom the same happened
        (count.whole !== undefined && count.measure === measure)
          ? "part"
          : modeOf(count, keptMeasure(count, measure)),
    }),
  );
}

const CARRIES = /^(?:carrying|carried|transporting|transported|ferrying)$/u;

const PARTS_OF_ONE = /^(?:storeys?|stories|floors?|levels|decks)$/u;

function goesOn({ items, from, to }: Match): boolean {
  const main = predicateAfter(items, from);
  if (main === null || main.at < to) return false;
  const alone = main.item.tags.includes("intransitive");
  // "have returned home": the place is no object
  return main.kind === "outcome" ? main.aux || alone : main.kind === "agent" && alone;
}
/** What may be over: the verb of the clause says what became of them. */
const OVERTAKEN: ReadonlySet<Measure> = new Set<Measure>([
  "other",
  "held",
  "hostage",
  "captured",
  "displaced",
]);

/** "Five members of one family died", "six people from one family": people die, and no families. */
export function areOnlyWhose({ unit }: Count, before: Item | undefined, measure: Measure): boolean {
  return unit === "families" && /^(?:of|from)$/u.test(before?.word ?? "") && lasts(measure);
}

/** "half of the displaced", "60 per cent of those killed" */
function isShareOf(items: readonly Item[], at: number): boolean {
  const those = items[at - 1]?.word === "those" ? at - 1 : at;
  return isShare(items, those);
}

function isGoverned(before: Item | undefined): boolean {
  return before?.chunk === null && GOVERNING.has(before.word);
}
const GOVERNING: ReadonlySet<string> = new Set("against of with for from by to".split(" "));

/** "the release", "the killing": a noun of what is done to people. */
function isDeed(noun: Item | undefined): boolean {
  return (
    noun !== undefined &&
    (noun.tags.includes("nominal") || noun.word === "release" || noun.word === "killing")
  );
}

function some(count: Count, part: boolean): Count {
  return part && count.noun.length === 0 ? { ...count, noun: ["others"] } : count;
}

/** "from being killed" */
function isFromBeing(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "from" && items[at + 1]?.word === "being";
}

/** Who is counted stands after what happened to them: "killed 20 people", "the release of 90 prisoners". */
export function active(m: Match, rule: string): readonly FigureDraft[] | null {
  const p = m.get("p");
  const count = countFrom(m.get("c"), rule);
  if (p === null || count === null || p.tags.includes("intransitive")) return null;
  if (isNamedDeed(m.items, m.from)) return null;
  // "registered 14 civilians killed by shells": what befell them stands behind
  if (p.word === "registered" && isHarmed(m.items[m.to])) return null;
  // "saved 12 civilians from being killed": nothing came to pass
  if (p.tags.includes("rescue") && isFromBeing(m.items, m.to)) return null;
  const wreck = p.sense?.measure === "destroyed" || p.sense?.measure === "damaged";
  // "damaged 60 houses and destroyed 12"
  const elided = wreck && isElided(m, count);
  const measure = elided ? (p.sense?.measure ?? null) : measureIn(p, count, m.items);
  if (measure === null || (measure !== "held" && areStillHeld(m.items, m.to))) return null;
  if (count.unit === "unknown" && isYear(count)) return null;
  const has = (tag: string): boolean => p.tags.includes(tag);
  // "evacuated 16 wounded", "received 27 injured": who was hurt before, whatever is done with them
  if (m.get("c")?.chunk?.kind === "quantity" && measure !== "wounded" && areHurt(m.items, m.to))
    return drafts(
      draft({ ...count, unit: "persons", noun: ["victim"] }, "wounded", rule, { phase: "done" }),
    );
  // A bare number after these is anything: "released 20 songs", "sent 45", "lost 12"
  const headline = has("freeing") && isHeadline(m);
  if (
    (has("release") || has("freeing") || has("send") || has("lost")) &&
    count.noun.length === 0 &&
    !headline
  )
    return null;
  if (has("lost") && count.unit === "unknown") return null;
  if (isShared(m, count)) return null;
  if (isRoomFor(m.items, m.from)) return null;
  const between = m.items.slice(m.from + 1, m.to - 1);
  // "more than half of those displaced (5,100) are children": how many that share is
  if (between.at(-1)?.tags.includes("paren-open") === true && isShareOf(m.items, m.from))
    return null;
  // "released a video showing five captured policemen": the object of the participle
  if (/^(?:show|depict|featur|nam|list|identify|contain)ing$/u.test(between.at(-1)?.word ?? ""))
    return null;
  // "exchanged the remains of 22 soldiers": nobody changes hands, and no bodies were found
  if (
    measure === "exchanged" &&
    between.some(({ word }) => /^(?:remains|bodies|corpses)$/u.test(word))
  )
    return drafts(draft(count, "other", rule, { phase: "done" }));
  // "found the burned bodies of four men": the participle tells of the bodies
  if (measure !== "bodies" && between.some(({ word }) => /^(?:bodies|corpses)$/u.test(word)))
    return null;
  // "By trade: miners 12": a head over a list, whose verb has no object there
  if (between.length > 1 && between.some(({ tags }) => tags.includes("colon"))) return null;
  // "killed when 20 people …", "were killed by 20 gunmen", "arrested on 20 charges": another clause, or the agent
  if (between.some(({ tags }) => ["func", "in", "reach", "say"].some((tag) => tags.includes(tag))))
    return null;
  // "a man who killed a guard met 12 farmers", "killed the leader of 12 farmers"
  if (isObjectOfAnother(m.items, m.from, m.to - 1)) return null;
  const passed = cameToPass(m.items, m.from);
  if (passed === "undone" || (passed === "meant" && !MEANT.has(measure))) return null;
  const phase = phaseAt(m, p, measure);
  return drafts(
    draft(elided ? asElided(count) : count, keptMeasure(count, measure), rule, {
      phase: phaseOf(passed, phase),
      denied: passed === "denied",
      mode: modeOf(count, keptMeasure(count, measure)),
    }),
  );
}

/** What may have befallen people before the verb of the sentence tells what became of them. */
const PASSED: ReadonlySet<Measure> = new Set<Measure>([
  "arrested",
  "captured",
  "hostage",
  "held",
  "missing",
  // "Twelve soldiers guarding the bridge were wounded"
  "deployed",
  "attackers",
]);

/** "wounded", "injured" right behind a number, and no noun after it. */
function areHurt(items: readonly Item[], at: number): boolean {
  const [hurt, next] = [items[at], items[at + 1]];
  if (hurt?.word !== "wounded" && hurt?.word !== "injured") return false;
  return (
    next === undefined ||
    next.chunk?.kind === "date" ||
    (next.chunk === null && !next.tags.includes("counted") && next.tags.length > 0)
  );
}

/** A plural that no list holds stands right behind the number. */
function namesThings(m: Match): boolean {
  const count = m.get("c");
  const next = count === null ? undefined : m.items[m.items.indexOf(count) + 1];
  return next?.chunk === null && next.tags.length === 0 && /[^s]s$/u.test(next.word);
}

/** "Police free twelve from brick kiln": a headline leaves the noun out. */
function isHeadline({ items, to }: Match): boolean {
  const last = items.at(-1);
  if (last === undefined || last.tags.includes("stop") || items.length > HEADLINE) return false;
  const next = items[to];
  return (
    next === undefined || next.word === "from" || next.tags.includes("in") || next.word === "after"
  );
}

const HEADLINE = 14;

/** No noun says what is counted: "310 torn", "another 300 damaged". */
function isElided(m: Match, count: Count): boolean {
  return (
    m.get("c")?.chunk?.kind === "quantity" ||
    (count.noun.includes("others") && count.unit === "unknown")
  );
}

/** The count of `c`; a bare number after "and" counts those before: "20 soldiers were killed and 30 injured". */
export function subjectOf(m: Match, rule: string): Count | null {
  const count = countFrom(m.get("c"), rule);
  const last = m.items[m.from - 1];
  // "No one in the hall", "not one man": none, and never one
  if (last?.tags.includes("neg-word") === true || last?.tags.includes("neg") === true) return null;
  if (isNoOne(m.items, m.from)) return null;
  if (isShare(m.items, m.from) || isSupposed(m) || isWhole(m)) return null;
  if (isOpening(m.items, m.from)) return null;
  // "all but six were brought back": all the others were
  if (last?.word === "but" && m.items[m.from - 2]?.word === "all") return null;
  // "Upper Kell (pop. 2,300) has been evacuated"
  if (m.items[m.from + 1]?.tags.includes("paren-close") === true) return null;
  if (count === null || count.noun.length > 0) return count;
  return last?.word === "and" ||
    last?.tags.includes("comma") === true ||
    last?.word === "but" ||
    // "kills 20 and leaves 300 trapped"
    LEAVES.has(last?.word ?? "")
    ? { ...count, noun: ["others"] }
    : count;
}

const LEAVES: ReadonlySet<string> = new Set("leave leaves left leaving".split(" "));

/** "Three of the jail's eight blocks burned down": the three, and not the eight. */
function isWhole({ items, from }: Match): boolean {
  for (let at = from - 1; at >= Math.max(1, from - 4); at--) {
    const item = items[at];
    if (item?.word === "of") return items[at - 1]?.chunk?.kind === "quantity";
    const within =
      item?.chunk === null &&
      (item.tags.length === 0 || ["article", "poss"].some((tag) => item.tags.includes(tag)));
    if (!within) return false;
  }
  return false;
}

export function asElided(count: Count): Count {
  return { ...count, noun: ["others", "elided"] };
}

/** "The dead and", before "injured": two kinds of victims, and no verb. */
function isBehindVictims(between: readonly Item[]): boolean {
  const [article, victims, and] = between.slice(-3);
  return (
    and?.word === "and" &&
    victims?.tags.includes("victim") === true &&
    article?.tags.includes("article") === true
  );
}

function isHarmed(item: Item | undefined): boolean {
  const measure = item?.chunk === null && item.tags.includes("pred") ? item.sense?.measure : null;
  return measure === "killed" || measure === "wounded";
}

function isWho({ word }: Item): boolean {
  return word === "who" || word === "that";
}

/** "Some 5,700 migrants are detained in official centres", "the hangar where 126 were detained": where people are kept, and not that they were taken. */
function isKeptThere(m: Match, p: Item, between: readonly Item[]): boolean {
  if (!KEPT.has(p.word)) return false;
  const [first, second] = [m.items[m.from - 1]?.word, m.items[m.from - 2]?.word];
  const isWhere = first === "where" || (first === "which" && second === "in");
  const aux = between.filter(({ tags }) => tags.includes("aux"));
  if (aux.length === 0 && isInCustody(m.items, m.to)) return true;
  return isWhere || aux.some(({ word }) => word === "are" || word === "is");
}
/** "visited 45 people detained in Olm prison": where somebody is kept is no place of an arrest. */
function isInCustody(items: readonly Item[], at: number): boolean {
  if (!/^(?:in|at|inside)$/u.test(items[at]?.word ?? "")) return false;
  const behind = items.slice(at + 1, at + 5);
  const end = behind.findIndex(({ tags }) => tags.includes("comma") || tags.includes("stop"));
  return behind.slice(0, end < 0 ? behind.length : end).some(isPrison);
}
/** "at the centre", or a name that ends in what it is ("Olm prison"). */
function isPrison({ word, chunk }: Item): boolean {
  const name = chunk?.kind === "name" && chunk.is === "place" ? chunk.id : word;
  return CUSTODY.test(name.toLowerCase().split(" ").at(-1) ?? word);
}
const CUSTODY =
  /^(?:prisons?|jails?|cells?|cent(?:re|er)s?|facilit(?:y|ies)|camps?|barracks|custody)$/u;
export const KEPT: ReadonlySet<string> = new Set(["detained", "jailed", "imprisoned", "interned"]);
