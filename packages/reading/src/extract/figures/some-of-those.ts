import type { Measure } from "../../model/figure.ts";
import type { Count, Item, Quantity } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { asPart } from "./as-part.ts";
import { bareCount } from "./count.ts";
import { lasts } from "./inherit.ts";
import { exceeds, isThing } from "./kin.ts";
import type { LinkedFigure } from "./link.ts";
import { putIn } from "./put-in.ts";

const RULE = "figure.some-of-those";

/** Whom a clause points back to: all of the last whole figure, or those of them to whom its noun says what befell. */
interface Back {
  readonly group?: string | undefined;
  readonly measure?: Measure | undefined;
  /** The kind of those of whom they are some. */
  readonly among?: string | undefined;
}

/**
 * "Forty-one of those admitted had burns, twelve of these over a third of the body", "Of the dead nine were under fifteen", `أما الأطفال فهم تسعة`, "of whom children: 9": a number of which the
 * clause says whose some it is, and no verb what befell them, is some of the whole told last, as far as it fits in. `whole` is the last whole figure of the sentences just before, `around` all of theirs.
 */
export function withSomeOfThose(
  found: readonly LinkedFigure[],
  items: readonly Item[],
  whole: LinkedFigure | null,
  around: readonly LinkedFigure[],
): readonly LinkedFigure[] {
  let all = found;
  for (let at = 0; at < items.length; at++) {
    const chunk = numberAt(items[at]);
    if (chunk === null) continue;
    const back = backFrom(items, at);
    if (back === null) continue;
    const { start, low } = chunk.kind === "count" ? chunk.quantity : chunk;
    const own = all.findLast(({ count }) => count.quantity.start === start);
    if (low === null) continue;
    const here = all.filter(({ count }) => count.quantity.start < start);
    const before = here.length > 0 ? here.slice(-1) : whole === null ? around : [...around, whole];
    const of = before.findLast(
      (one) =>
        (isWhole(one, back) || one === whole || here.length > 0) && fits(one, chunk, own, back),
    );
    if (of === undefined) continue;
    // `الشهداء: 63، المصابون الذين مرّوا بنا: 412، منهم تحت التنفس: 14`: of the hurt, who were told last
    const last = (here.length > 0 ? here : around).at(-1);
    if (last !== undefined && last !== of && last.measure !== of.measure) continue;
    const made = someOf(of, all.indexOf(of), chunk, own, back);
    all = own === undefined ? putIn(all, made) : all.map((one) => (one === own ? made : one));
  }
  return all;
}

/** Of whom some are told: a whole, or those of the kind that the clause names ("Among the civilians are 12 children"). */
function isWhole({ mode, count }: LinkedFigure, { among }: Back): boolean {
  return among === undefined ? mode !== "part" : count.group === among;
}

function numberAt(item: Item | undefined): Quantity | Count | null {
  const chunk = item?.chunk;
  if (chunk?.kind === "count") return chunk;
  return chunk?.kind === "quantity" && chunk.fractional !== true ? chunk : null;
}

function backFrom(items: readonly Item[], at: number): Back | null {
  return (
    ofVictims(items, at) ??
    amongKind(items, at) ??
    ofThese(items, at) ??
    ofKind(items, at) ??
    inRow(items, at) ??
    opens(items, at)
  );
}

/** "Forty-one of those admitted had", "twelve of these over a third": no verb of what befell them behind. */
function ofThese(items: readonly Item[], at: number): Back | null {
  if (items[at + 1]?.word !== "of" || !THESE.test(items[at + 2]?.word ?? "")) return null;
  const next = items[at + 3];
  const led = next !== undefined && PARTICIPLE.test(next.word) ? at + 4 : at + 3;
  const verb = items[at + 4];
  const died =
    /^(?:who|that)$/u.test(next?.word ?? "") && verb !== undefined && hasOneOf(verb, VERBS);
  // "two of these leapt from the lorry" did something; whoever was admitted stays wounded, whatever else is said
  const stays = led > at + 3 ? !isToldOf(items, led) : isQuiet(items, led) && leadsOn(next);
  return died || stays ? {} : null;
}

/** "twelve of these over a third", "nine of these were women": a word of whose meaning nothing is known may be a verb. */
function leadsOn(next: Item | undefined): boolean {
  return next === undefined || hasOneOf(next, LEADS_ON);
}
const LEADS_ON = tagList(
  "aux",
  "func",
  "in",
  "of",
  "over",
  "time-prep",
  "length-prep",
  "comma",
  "stop",
  "under",
);
const THESE = /^(?:those|these|whom)$/u;
const PARTICIPLE = /^(?:admitted|treated|received|brought|seen)$/u;

/** "Among the civilians are 12 children", `وبين المدنيين 12 طفلاً`. */
function amongKind(items: readonly Item[], at: number): Back | null {
  const lead = items.slice(0, at).filter(({ tags }) => !tags.includes("comma"));
  const [first, ...rest] = lead;
  if (first === undefined || lead.length > 5 || !/^(?:among|of|بين|من)$/u.test(first.word))
    return null;
  const noun = rest.find(({ sense }) => sense?.unit === "persons");
  const among = noun?.sense?.group;
  if (
    noun === undefined ||
    among === undefined ||
    noun.chunk !== null ||
    noun.sense?.number !== "pl"
  )
    return null;
  const isPlain = rest.every(
    (one) =>
      one === noun ||
      /^(?:the|are|were|is|بين|من|كان)$/u.test(one.word) ||
      PARTICIPLE.test(one.word),
  );
  const named = noun.def || rest[0]?.word === "the";
  return isPlain && named && isQuiet(items, at + 1) ? { among } : null;
}

/** "Of the dead nine were under fifteen": what the noun says befell them. */
function ofVictims(items: readonly Item[], at: number): Back | null {
  const noun = items[at - 1]?.tags.includes("comma") === true ? items[at - 2] : items[at - 1];
  const from = noun === undefined ? -1 : items.indexOf(noun);
  if (noun === undefined || noun.chunk !== null || items[from - 1]?.word !== "the") return null;
  if (!/^(?:of|among)$/u.test(items[from - 2]?.word ?? "") || from > 2) return null;
  const measure = noun.sense?.measure;
  return noun.tags.includes("victim") && measure !== undefined && isQuiet(items, at + 1)
    ? { measure }
    : null;
}

/** `أما الأطفال فهم تسعة`, `وأما النساء فعددهن سبع`: who the number is, of all who were told. */
function ofKind(items: readonly Item[], at: number): Back | null {
  const lead = items.slice(Math.max(0, at - 3), at).map(({ word, suffix }) => word + suffix);
  const mark = lead.findLastIndex((word) => THEY.test(word));
  if (mark < 0) return null;
  const who = at - lead.length + mark - 1;
  const noun = /^(?:يبلغ|بلغ|كان|فبلغ)$/u.test(items[who]?.word ?? "") ? who - 1 : who;
  const item = items[noun];
  if (item?.def !== true || items[noun - 1]?.word !== "اما" || item.sense?.unit !== "persons")
    return null;
  const { group, number } = item.sense;
  // whoever bears arms may be of the other side
  return number === "pl" && group !== undefined && KINDS.has(group) ? { group } : null;
}
const THEY = /^ف?(?:هم|هن|عددهم|عددهن)$/u;
const KINDS: ReadonlySet<string> = new Set("children women men elderly civilians".split(" "));

/** `- منهم أطفال: 9`, "of whom women: 11": a row of some of those in the row above. */
function inRow(items: readonly Item[], at: number): Back | null {
  if (items[at - 1]?.tags.includes("colon") !== true) return null;
  const first = items.findIndex(({ tags }) => !tags.includes("dash"));
  const lead = items.slice(first, at - 1);
  const head = lead[0];
  if (head === undefined || lead.length > 5) return null;
  const of = head.tags.includes("among") || (head.word === "of" && THESE.test(lead[1]?.word ?? ""));
  if (!of && head.word !== "including") return null;
  const who = lead.find(({ sense }) => sense?.unit === "persons" && sense.group !== undefined);
  return { group: who?.sense?.group };
}

/** "Forty-one had burns", "Thirty-five have been named and 27 collected": a number alone that opens its sentence. */
function opens(items: readonly Item[], at: number): Back | null {
  const [first, second] = [items[1], items[2]];
  if (items[0]?.chunk?.kind !== "quantity") return null;
  if (at === 0) {
    if (first?.word === "had" && second !== undefined && !hasOneOf(second, VERBS)) {
      const hurt = items.slice(2, 6).some(({ word }) => INJURIES.test(word));
      return hurt ? { measure: "wounded" } : null;
    }
    return areDone(items, 1) ? { measure: "bodies" } : null;
  }
  const joined = items[at - 1]?.word === "and" || items[at]?.conj === true;
  const next = items[at + 1];
  return joined && next !== undefined && DONE.test(next.word) && areDone(items, 1)
    ? { measure: "bodies" }
    : null;
}
const INJURIES = /^(?:burns?|fractures?|wounds?|injur(?:y|ies)|cuts|bruises|concussions?|broken)$/u;
/** What is done with the dead. */
const DONE = /^(?:named|identified|collected|buried|claimed|recogni[sz]ed)$/u;

function areDone(items: readonly Item[], from: number): boolean {
  const words = items.slice(from, from + 4).map(({ word }) => word);
  const at = words.findIndex((word) => DONE.test(word));
  return (
    at > 0 && words.slice(0, at).every((word) => /^(?:have|had|been|were|are|not|yet)$/u.test(word))
  );
}

const VERBS = tagList("pred", "verb-past", "say");

/** No verb of what befell people behind the number, up to where its clause ends; "had" and "were" tell what they have or are. */
function isQuiet(items: readonly Item[], from: number): boolean {
  for (const item of items.slice(from, from + 8)) {
    if (hasOneOf(item, ENDS)) return true;
    // "had gunshot wounds"
    if (item.chunk === null && hasOneOf(item, VERBS) && !INJURIES.test(item.word)) return false;
  }
  return true;
}
/** A verb of what befell somebody, in the clause behind the number: "needed surgery" is none. */
function isToldOf(items: readonly Item[], from: number): boolean {
  const clause = items.slice(from, from + 8);
  const end = clause.findIndex((one) => hasOneOf(one, ENDS));
  return (end < 0 ? clause : clause.slice(0, end)).some(
    ({ chunk, tags, sense, word }) =>
      chunk === null &&
      tags.includes("pred") &&
      sense?.measure !== undefined &&
      !INJURIES.test(word),
  );
}
const ENDS = tagList("comma", "stop", "clause", "colon");

function fits(
  of: LinkedFigure,
  chunk: Quantity | Count,
  own: LinkedFigure | undefined,
  { measure }: Back,
): boolean {
  const count = chunk.kind === "count" ? chunk : bareCount(chunk, RULE);
  if (of.denied || !lasts(of.measure) || isThing(of.count.unit) || isThing(count.unit))
    return false;
  if (measure !== undefined && !isSame(measure, of.measure)) return false;
  if (chunk.kind === "count" && chunk.measure !== null && !isSame(chunk.measure, of.measure))
    return false;
  const draft = {
    count,
    measure: "inherit",
    mode: "part",
    phase: "done",
    denied: false,
    rule: RULE,
  } as const;
  if (exceeds(draft, of)) return false;
  return own === undefined || own.measure === "other" || isSame(own.measure, of.measure);
}

function isSame(one: Measure, other: Measure): boolean {
  return one === other || (DEAD.has(one) && DEAD.has(other));
}
const DEAD: ReadonlySet<Measure> = new Set<Measure>(["killed", "bodies"]);

function someOf(
  of: LinkedFigure,
  at: number,
  chunk: Quantity | Count,
  own: LinkedFigure | undefined,
  { group, measure }: Back,
): LinkedFigure {
  // "of the dead", of the bodies told before, are dead; who is named or buried is of what was told
  const said = measure === "killed" ? measure : of.measure;
  const partOf = at < 0 ? null : at;
  return asPart(
    of,
    chunk,
    { own, measure: said, partOf, ...(group !== undefined && { group }) },
    RULE,
  );
}
