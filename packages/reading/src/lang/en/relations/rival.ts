import { isThing } from "../../../extract/figures/kin.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Clause, Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";
import { behindTime } from "./behind-time.ts";

/** Verbs after which a number alone is another answer to the same question: "a charity says 1,800". */
const SAYS: ReadonlySet<string> = new Set(
  "say says said speak speaks spoke spoken talk talks talked claim claims claimed admit admits admitted count counts counted estimate estimates estimated report reports reported mention mentions mentioned cite cites cited give gives gave acknowledge acknowledges acknowledged confirm confirms confirmed concede concedes conceded tally tallies tallied suggest suggests suggested list lists listed reckon reckons reckoned announce announces announced declare declares declared record records recorded".split(
    " ",
  ),
);
const CONCEDES: ReadonlySet<string> = new Set(
  "admit admits admitted admitting confess confesses confessed owns owned".split(" "),
);
const COMPARED: ReadonlySet<string> = new Set("against versus to than with".split(" "));
const REVISED: ReadonlySet<string> = new Set(
  "revised corrected lowered raised updated reduced cut increased adjusted raises raising lowers lowering".split(
    " ",
  ),
);
/** Verbs of those who have the hurt and the dead in their hands: the number is of those just told to be so. */
const HANDLES: ReadonlySet<string> = new Set(
  "carried took brought evacuated ferried transported received admitted treated".split(" "),
);
const HANDLED: ReadonlySet<Measure> = new Set<Measure>(["wounded", "bodies"]);
/** Nouns that stand for the number asked about. */
const NUMBER: ReadonlySet<string> = new Set(
  "number figure toll total count tally turnout attendance estimate it that".split(" "),
);
const BETWEEN: ReadonlySet<string> = new Set(
  "of at only about some as maybe perhaps just than to".split(" "),
);

/** Somebody else's number for what was just counted. */
export const rivalRelation: Relation = {
  id: "en.relation.rival",
  why: "'Police arrested 300 people, the union said. The ministry speaks of 45': a number alone, said by somebody, of what was counted just before.",
  hits: [
    ["The toll has climbed to 23. As of Thursday evening it was 19.", "killed unknown 19 total"],
    [
      "The blast killed 17 people. By Saturday the number had reached 18.",
      "killed unknown 18 total",
    ],
    ["The blast killed 30 people, doctors said. The ministry speaks of 12.", "killed unknown 12"],
    ["The army killed 12 civilians, 40 according to the rebels.", "killed civilians 40"],
    ["The lawyers count 318 detentions, against the ministry's 190.", "arrested unknown 190"],
    ["The council freed 58 soldiers. State media spoke of 61 soldiers.", "released soldiers 61"],
    ["The army freed 40 inmates. The guards put the number at 25.", "released inmates 25"],
    [
      "The prison service said 41 inmates had escaped. It had spoken of 35 a day earlier.",
      "escaped inmates 35",
    ],
    [
      "The slide killed 16 villagers, the mayor said. Neighbours say it was 21.",
      "killed civilians 21",
    ],
    ["The council says 17 homes burned down. The union's list has 24.", "destroyed houses 24"],
    ["The clinic treated 96 injured people; its crews carried 71.", "wounded unknown 71"],
    [
      "Owners listed 164 passengers. That was plainly wrong. Survivors spoke of at least 240.",
      "other unknown >=240",
    ],
    [
      "The rebels said 70 fighters were in jail. The army says it holds fewer than 40.",
      "held fighters <40",
    ],
  ],
  misses: [
    "The blast killed 30 people. On Thursday it was 19.",
    "The ministry speaks of 12.",
    "The council freed 58 soldiers. The guard spoke of 61 prisoners.",
    "The blast killed 30 people. The hall holds 40.",
    "The blast killed ten guards. The number of prisoners at large could total as many as 600.",
    "The blast killed 30 people. The number of shells fired was given as 83. The bulletin said 38.",
    "The blast killed 30 people. The ministry spoke at 12.",
  ],
  read: (count, at, clause) => {
    if (isYearLike(count)) return null;
    if (!isElided(count)) return sameNounAgain(count, at, clause);
    const then = itWas(clause.items, at) ? antecedent(count, clause) : undefined;
    if (then?.mode === "total" && !then.denied)
      return { measure: then.measure, phase: then.phase, mode: "total", elided: true };
    const ends = endsPhrase(clause.items[behindTime(clause.items, at + 1)]);
    if (!ends && !isCredited(clause, at)) return null;
    const same = antecedent(count, clause) ?? thingBefore(clause);
    // "raised the toll to 41 from 38"
    const from =
      clause.items[at - 1]?.word === "from" &&
      clause.items[at - 2]?.start === same?.count.quantity.start;
    if (from && same?.mode === "total")
      return {
        measure: same.measure,
        phase: same.phase,
        mode: "total",
        elided: true,
        earlier: true,
      };
    // "the number of cases of poisoning rose to 150": of them, and of nobody counted before
    if (clause.items.slice(0, at).some(({ word }) => word === "cases" || word === "case"))
      return null;
    if (same !== undefined && isOfOthers(clause.items, at, same)) return null;
    // "no ransom was paid, though a source put it at 40 million"
    if (clause.items.some(({ word }) => MONEY.has(word))) return null;
    if (same === undefined || same.denied) return null;
    // "… the number of shells was given as 83. The bulletin said 38": of what the sentence before counts, which nothing read
    const near = nearest(clause, same);
    if (near === null) return null;
    const verb = clause.items[at - 1]?.word ?? "";
    const kept =
      (KEPT.has(same.measure) && HOLDS.has(verb)) ||
      (HANDLED.has(same.measure) && HANDLES.has(verb) && areCrews(clause.items[at - 2]));
    if (!kept && !isSaid(clause.items, at) && !isCredited(clause, at)) return null;
    if (hasUnread(clause, at) || isSubject(clause.items, at)) return null;
    // two measures just before: which of them is answered again?
    if (near.some(({ measure }) => measure !== same.measure)) return null;
    return {
      measure: same.measure,
      phase: same.phase,
      mode: same.mode === "part" ? "part" : same.mode,
      elided: true,
      ...(isOfEarlierPaper(clause.items, at) ? { earlier: true as const } : {}),
    };
  },
};

/** "Our first statement spoke of 35": what the same source has replaced. */
function isOfEarlierPaper(items: readonly Item[], at: number): boolean {
  const paper = items.findIndex(({ word }, i) => i > at - PAPER && i < at && PAPERS.test(word));
  return (
    FIRST.test(items[paper - 1]?.word ?? "") && items[paper - 2]?.tags.includes("poss") === true
  );
}
/** Words from the paper to its number. */
const PAPER = 5;
const PAPERS = /^(?:statement|report|bulletin|release|update|count|communique)$/;
const FIRST = /^(?:first|initial|earlier|previous)$/;

/**
 * The figures among which the number may have its topic: those of the sentence and of the one before, or of the last that counted anything, where the one between
 * has no number. Null where the sentence before counts what nothing read.
 */
function nearest(
  { before, recent, previous, told }: Clause,
  same: LinkedFigure,
): readonly LinkedFigure[] | null {
  if (before.length > 0 || recent.length > 0) return [...recent, ...before];
  if (previous.some(({ chunk }) => chunk !== null && COUNTS.has(chunk.kind))) return null;
  const from = same.clause.start - BEFORE;
  return told.filter(({ clause }) => clause.start >= from);
}
/** "60 houses were destroyed; the relief office reports 85": things are told of as people are. */
function thingBefore({ before, earlier }: Clause): LinkedFigure | undefined {
  const last = before.at(-1) ?? earlier;
  if (last === null || !isThing(last.count.unit) || last.count.unit === "events") return undefined;
  return last;
}

/** A number of the sentence that nothing read stands nearer: the new one is of what that one is. */
function hasUnread({ items, before }: Clause, at: number): boolean {
  const read = before.at(-1)?.count.quantity.start ?? -1;
  return items.slice(0, at).some(
    ({ chunk, start }, i) =>
      start > read &&
      ((chunk?.kind === "quantity" && isAlone(items[behindTime(items, i + 1)])) ||
        // "the column had 24 trucks; the army has spoken of 18": not of what an earlier sentence told
        (chunk?.kind === "count" && before.length === 0)),
  );
}
/** "Claim over 15,000 on the streets": no noun behind the number. */
function isAlone(next: Item | undefined): boolean {
  return endsPhrase(next) || next?.tags.includes("in") === true || next?.word === "on";
}
const COUNTS: ReadonlySet<string> = new Set(["count", "quantity", "non-count"]);
/** "Eight are missing. The number of families hit grew to 5,200": of whom it says, and of nobody told before. */
function isOfOthers(items: readonly Item[], at: number, same: LinkedFigure): boolean {
  const of = items.findIndex(
    ({ word }, i) => i < at && word === "number" && items[i + 1]?.word === "of",
  );
  if (of < 0) return false;
  const named = items.slice(of + 2, Math.min(at, of + 2 + NAMED));
  if (named.some(({ word }) => word === "affected")) return true;
  const noun = named.find(
    ({ tags, sense }) => tags.includes("counted") && sense?.unit !== undefined,
  );
  return noun !== undefined && noun.sense?.unit !== same.count.unit;
}
/** Items behind "number of" to its noun. */
const NAMED = 4;

/** Characters before the topic in which another one may have been told. */
const BEFORE = 160;

/** "The Council freed 58 soldiers. State media spoke of 61 soldiers": the noun of those just counted, with a verb that says no more than the number. */
function sameNounAgain(count: Count, at: number, clause: Clause): ReturnType<Relation["read"]> {
  const { items, recent, before } = clause;
  if (before.length > 0 || count.group === "unknown" || count.measure !== null) return null;
  if (!SPOKE.has(spokenBy(items, at)) || !endsPhrase(items[at + 1])) return null;
  const told = recent.filter((one) => one.count.group === count.group);
  const [same] = told;
  if (same === undefined || same.denied || told.some(({ measure }) => measure !== same.measure))
    return null;
  return same.measure === "other"
    ? null
    : { measure: same.measure, phase: same.phase, mode: same.mode };
}

function spokenBy(items: readonly Item[], at: number): string {
  const bound = items[at - 1]?.word ?? "";
  return bound === "of" || bound === "about" ? (items[at - 2]?.word ?? "") : bound;
}
const SPOKE: ReadonlySet<string> = new Set(
  "speak speaks spoke talk talks talked mention mentions mentioned".split(" "),
);

/** "killed 12, or 40 according to the rebels", "12 died (nine according to the police)": another count of those in the same sentence. */
function isCredited({ items, before }: Clause, at: number): boolean {
  const opens = items[at - 1];
  const next = items[at + 1]?.tags.includes("comma") === true ? items[at + 2] : items[at + 1];
  return (
    before.length > 0 &&
    next?.word === "according" &&
    opens !== undefined &&
    (opens.tags.includes("comma") ||
      opens.tags.includes("paren-open") ||
      /^(?:or|and|but)$/u.test(opens.word))
  );
}

/** "The rebels said 70 of them were in jail. The army says it holds fewer than 40": of those just told to be kept. */
const HOLDS: ReadonlySet<string> = new Set("hold holds holding held detains keeps".split(" "));
const KEPT: ReadonlySet<Measure> = new Set<Measure>(["held", "hostage", "captured", "arrested"]);

/** "As of Thursday evening it was 19", "it stood at 17 on Saturday": what a toll was at another time. */
function itWas(items: readonly Item[], at: number): boolean {
  const to = items[at - 1]?.word === "at" ? at - 2 : at - 1;
  const verb = items[to];
  if (verb === undefined || !["aux", "reach"].some((tag) => verb.tags.includes(tag))) return false;
  if (items[to - 1]?.word !== "it") return false;
  const next = items[at + 1];
  const ends = endsPhrase(next) || next?.word === "on" || next?.chunk?.kind === "date";
  return ends && items.some(({ chunk }) => chunk?.kind === "date");
}

const MONEY: ReadonlySet<string> = new Set(
  "ransom cost costs price bill budget worth damages compensation fine reward bounty".split(" "),
);

/** `said "a few" were taken`: the number is the subject of a verb behind its marks. */
function isSubject(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.tags.includes("quote") !== true) return false;
  const next = items[at + 2];
  return ["aux", "pred", "verb-past"].some((tag) => next?.tags.includes(tag) === true);
}

/** Nothing counted follows: the clause ends, or what is said of the number goes on. */
function endsPhrase(next: Item | undefined): boolean {
  if (next === undefined) return true;
  if (["stop", "comma", "clause", "quote", "paren", "dash"].some((tag) => next.tags.includes(tag)))
    return true;
  return ["and", "or", "but", "while", "so"].includes(next.word);
}

/** "Neighbours say it was 21", "the insurers' list has 24" */
function isThatSaid(items: readonly Item[], at: number): boolean {
  const [lead, whose, verb] = items.slice(Math.max(0, at - 3), at);
  if (verb === undefined || whose === undefined) return false;
  if (verb.word === "was" || verb.word === "were")
    return whose.word === "it" && ["say", "that"].some((tag) => lead?.tags.includes(tag) === true);
  const owned = lead?.suffix === "'s" || lead?.tags.includes("poss") === true;
  return owned && ["has", "had", "holds"].includes(verb.word) && RECORDS.has(whose.word);
}

/** "Its crews carried 71", "whose ambulances brought 12"; a hospital's lifts carry anybody. */
function areCrews(subject: Item | undefined): boolean {
  const unit = subject?.sense?.unit;
  return unit === "persons" || unit === "vehicles" || CREWS.has(subject?.word ?? "");
}
const CREWS: ReadonlySet<string> = new Set(
  "crews crew teams team squads staff units they it".split(" "),
);

/** "The committee gives four"; a tide table gives another number, and whose a list is that gives one is not told. */
function isFromSomebody(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - SUBJECT); i--) {
    const item = items[i];
    if (item === undefined || ["stop", "clause"].some((tag) => item.tags.includes(tag)))
      return false;
    const { source } = item.sense ?? {};
    if ((source !== undefined && source !== "document") || item.tags.includes("pronoun"))
      return true;
    if (
      item.sense?.unit === "persons" ||
      item.chunk?.kind === "name" ||
      item.chunk?.kind === "non-count"
    )
      return true;
  }
  return false;
}
/** Items of a subject before its verb. */
const SUBJECT = 14;
const GIVES: ReadonlySet<string> = new Set(["give", "gives", "gave"]);
const RECORDS: ReadonlySet<string> = new Set(
  "record list lists register registers count counts tally figures records bulletin report log statement others".split(
    " ",
  ),
);

/** Is the number what somebody says, counts, concedes or brings a figure to? */
export function isSaid(items: readonly Item[], at: number): boolean {
  if (isThatSaid(items, at)) return true;
  let i = at - 1;
  let prep = "";
  while (
    i >= 0 &&
    (BETWEEN.has(items[i]?.word ?? "") || items[i]?.tags.includes("quote") === true)
  ) {
    const word = items[i]?.word ?? "";
    if (word === "of" || word === "at" || word === "to") prep = word;
    i--;
  }
  const before = items[i];
  if (before === undefined || before.chunk !== null) return false;
  // "318 detentions, against the police's 190"
  if (/['’]s?$/u.test(before.word) || before.suffix === "'s")
    return items.slice(Math.max(0, i - 3), i).some(({ word }) => COMPARED.has(word));
  // "the government admits to fewer than 30"
  if (CONCEDES.has(before.word) && prep === "to") return true;
  if (GIVES.has(before.word) && !isFromSomebody(items, i)) return false;
  if (SAYS.has(before.word)) return prep === "" || prep === "of";
  // "the first toll of 33 was later revised to 29"
  if (REVISED.has(before.word)) return prep === "to";
  // "the number of prisoners at large could total 600": a verb, whose subject says what is counted
  if (
    before.word === "total" &&
    /^(?:could|may|might|would|will|to)$/u.test(items[i - 1]?.word ?? "")
  )
    return false;
  // "place number 301"
  if (before.word === "number" && prep === "") return false;
  // "put the number at 25", "the true number is 84", "a figure of 12"
  if (NUMBER.has(before.word) && prep === "to") return isRevised(items, i);
  if (NUMBER.has(before.word)) return before.word.length > 4 || put(items, i);
  const copula = before.tags.includes("aux") || before.tags.includes("reach");
  // "by Saturday the number had reached 18"
  const subject = items[i - 1]?.tags.includes("aux") === true ? items[i - 2] : items[i - 1];
  return copula && NUMBER.has(subject?.word ?? "") && (subject?.word.length ?? 0) > 4;
}

/** "raised its total to 338" */
function isRevised(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 3), at).some(({ word }) => REVISED.has(word));
}

/** "put it at 84" */
function put(items: readonly Item[], at: number): boolean {
  return ["put", "puts", "set", "sets", "placed"].includes(items[at - 1]?.word ?? "");
}
