import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { keptMeasure, modeOf, phaseAt } from "../figure-modes.ts";
import { areOnlyWhose } from "../figure-reads.ts";
import { isGathering } from "../gatherings.ts";
import { isOneOfOthers, isPlaceOf } from "../place-of.ts";
import { isOfThings } from "../exchanged-what.ts";
import {
  fliesInto,
  goesOff,
  isNoOne,
  isOpening,
  isRoomFor,
  isShare,
  isSupposed,
  isWithinOther,
} from "../figure-vetoes.ts";
import type { Match } from "../../../extract/rule.ts";
import { asKin, isElided, isYearLike } from "../../relation-kin.ts";
import { isOneThing, isPlural } from "./some-of-them.ts";
import { isVerbOfAnother } from "./own-verb.ts";
import { befellTheirs, isWhoseTheyAre, ownsThings } from "./owns-things.ts";
import { predicateAfter } from "./predicate-after.ts";
import { opensVerb, verbGroup } from "./verb-group.ts";
import type { Predicate } from "./verb-group.ts";
import { spelled } from "../../../text/spelled.ts";
import { isOneOf } from "../../../text/traits.ts";

/** The match that the older readers of phase and vetoes ask for. */
export function matchFrom(items: readonly Item[], from: number, to: number): Match {
  return { items, from, to, get: () => null, all: () => [] };
}

/** Who is counted is the subject of what happened to them, however far the verb stands. */
export const subjectRelation: Relation = {
  id: "en.relation.subject",
  why: "'Four guards who had been on leave since May and whose names are withheld were killed': the verb of the clause says what happened to its subject, whatever belongs to the subject between them.",
  hits: [
    ["62 of the girls (by then thought lost) were freed.", "released children 62"],
    ["Twelve people held hostage by gunmen were saved.", "released unknown 12"],
    ["Four guards who had seen the gate open on Tuesday were killed.", "killed guards 4"],
    ["Two workers who died in hospital were buried on Thursday.", "killed workers 2"],
    ["Some 150 militiamen, backed by two tanks, attacked the village.", "attackers fighters ~150"],
    ["Four rangers were ambushed and killed by poachers.", "killed unknown 4"],
    ["Forty soldiers crossed the border and laid down their arms.", "surrendered soldiers 40"],
    [
      "Twelve people who lived in the upper houses near the bridge were injured.",
      "wounded unknown 12",
    ],
    ["The agency flew home 900 detainees held in the war.", "held detainees 900"],
    ["An operation began to move some 60 detainees held in it.", "held detainees ~60 part"],
    ["Twelve people, most in the upper town, died due to the flood.", "killed unknown 12"],
    ["The delegation visited 40 detainees held in Olm.", "held detainees 40 part"],
  ],
  misses: [
    "Funerals for dozens of the victims are being held.",
    "In a jail designed to hold 1,200 inmates, 2,225 were held.",
    "Four guards who had seen it spoke of inmates killed.",
    "Four guards killed an inmate.",
    "People of eight nationalities were killed.",
    "According to one of the doctors, 22 soldiers were killed.",
    "According to two witnesses, 22 people were wounded.",
    "It was 45 in the shade and six migrants died.",
    "Prisoners who fled from one of the jails were recaptured.",
    "The men shot at one of the guards and were arrested.",
    "Of the 40 who set out with them, none died.",
    "Ten people waited outside and two were arrested.",
    "Ten people watched the guards attacked and killed.",
    "Six hundred people marched and 45 were detained.",
    "The homes of 12 activists were burned.",
    "Their count rose to 19 on Wednesday and then went missing.",
    "Fighting between two gangs broke out over the wing.",
    "Trucks with food for 12 people are held up at the bridge.",
    "Three sources put the number of soldiers killed at 45.",
    "Of the 370 on board, only nine were found.",
    "It injured three women. One partner has suspended work after its offices were damaged.",
  ],
  parts: true,
  read: (count, at, clause) => {
    if (ownsThings(clause.items, at)) return null;
    const { items } = clause;
    if (isYearLike(count) || isShare(items, at) || isRoomFor(items, at - 1)) return null;
    if (isOpening(items, at)) return ofTheWhole(count, at, items);
    if (items[at + 1]?.tags.includes("paren-close") === true) return null;
    // "It was 45 in the shade and six migrants died": a complement is no subject
    if (
      items[at]?.chunk?.kind === "quantity" &&
      items[at - 2]?.word === "it" &&
      items[at - 1]?.tags.includes("aux") === true
    )
      return null;
    // "37 foreigners of eight nationalities were killed": the eight only tell who the 37 are
    if (
      items[at]?.chunk?.kind === "quantity" &&
      items[at - 1]?.word === "of" &&
      isPlural(items[at + 1])
    )
      return null;
    // "the toll rose to 19 on Wednesday and 26 were missing": what a count came to is no subject
    if (isOneOf(items[at - 1], TO) && items[at - 2]?.tags.includes("reach") === true) return null;
    if (isOneThing(items, at) || isOneOfOthers(items, at, count) || isNoOne(items, at)) return null;
    const match = matchFrom(items, at, at + 1);
    if (isSupposed(match) || items[at - 1]?.word === "by") return null;
    // "According to one of the doctors, 22 soldiers were killed": who says it
    if (items[at - 1]?.word === "to" && items[at - 2]?.word === "according") return null;
    const found = andThen(items, predicateAfter(items, at), count);
    if (found?.kind !== "outcome" || isVerbOfAnother(items, at, found.at, count)) return null;
    if (found.aux && isWhoseTheyAre(items, at)) return null;
    const alone = found.aux || found.item.tags.includes("intransitive");
    if (isWithinOther(items, at, found.at, alone)) return null;
    // "Three sources put the number of soldiers killed at 45": who says it
    const puts = items.findIndex(({ word }, i) => i > at && i < at + 3 && PUTS.test(word));
    if (puts > 0 && items.slice(puts + 1, puts + 5).some(isNumberWord)) return null;
    if (!found.aux && fliesInto(count, items[found.at + 1])) return null;
    if (!found.aux && goesOff(count, found.item)) return null;
    if (!found.aux && befellTheirs(count, items, at, found.item)) return null;
    // "five of them children with schoolbags in their hands": what they held
    const held = items.slice(at + 1, found.at).some(({ word }) => word === "with");
    if (held && !found.aux && found.item.tags.includes("kept")) return null;
    // "40 people would have died": nobody did
    const verb = items.slice(at + 1, found.at);
    if (verb.some(({ word }, i) => word === "would" && verb[i + 1]?.word === "have")) return "none";
    // "In 63 polling stations ballot boxes were destroyed"
    if (isPlaceOf(items, at, items.slice(at + 1, found.at))) return null;
    const kin = asKin(count, clause, at, found.item.sense?.measure);
    // "may have drowned" doubts what has happened, and plans nothing
    const perhaps = verb.some(({ word }, i) => MAY.test(word) && verb[i + 1]?.word === "have");
    const measure = measureIn(found.item, kin, items);
    if (measure === null || areOnlyWhose(count, items[at - 1], measure)) return null;
    // "Two militias traded mortar fire"
    if (measure === "exchanged" && isOfThings(items, found.at)) return null;
    if (measure === "held" && isGathering(items, at)) return null;
    // "freed more than 200 detainees, including four journalists held since May": who is held was freed with them
    const among = items[at - 1]?.tags.includes("among") === true;
    if (among && !found.aux && (measure === "held" || measure === "hostage")) return null;
    const kept = keptMeasure(count, measure);
    // "to move some 60 detainees held in the valley", "visited 40 captives held there": whom somebody reached, of all who are held
    const reached = !found.aux && found.at === at + 1 && isObject(items, at);
    if (reached && (kept === "held" || kept === "hostage"))
      return { measure: kept, phase: "done", mode: "part" };
    return {
      measure: kept,
      phase: found.planned
        ? perhaps
          ? "done"
          : "planned"
        : phaseAt(matchFrom(items, at, found.at + 1), found.item, kept),
      // "Not 12 people were killed but seven"
      denied: found.negated || items[at - 1]?.word === "not",
      mode: count.noun.includes("them") ? "part" : modeOf(count, kept),
      ...ofWhole(count, kin),
    };
  },
};

/** What a verb right before it is done to: "visited 40 captives", "to move some 60 detainees". */
function isObject(items: readonly Item[], at: number): boolean {
  const before = items
    .slice(Math.max(0, at - OBJECT_REACH), at)
    .filter((one) => !isApproximate(one));
  const [verb, lead] = [before.at(-1), before.at(-2)];
  if (verb === undefined || verb.chunk !== null || verb.tags.includes("say")) return false;
  if (verb.tags.includes("verb-past") || verb.tags.includes("verb-plain")) return true;
  return verb.tags.length === 0 && LEADS_VERB.test(lead?.word ?? "");
}
const OBJECT_REACH = 5;
const LEADS_VERB = /^(?:to|will|would|can|could|must|should)$/u;

function isApproximate({ tags, word }: Item): boolean {
  return tags.includes("about") || tags.includes("article") || /^(?:up|than|more)$/u.test(word);
}

/** "400 soldiers crossed the border and surrendered": of two verbs of one subject the one that says what became of it. */
export function andThen(
  items: readonly Item[],
  found: Predicate | null,
  count: Count,
): Predicate | null {
  if (found === null || found.negated || found.planned) return found;
  // "crossed the border" says nothing of soldiers
  const untold = found.kind === "outcome" && measureIn(found.item, count, items) === null;
  if (found.kind !== "verb" && !untold) return found;
  for (let i = found.at + 1; i < Math.min(items.length - 1, found.at + SECOND); i++) {
    const item = items[i];
    if (item === undefined) break;
    const { chunk, tags, word } = item;
    if (chunk !== null && chunk.kind !== "date" && chunk.kind !== "name") return found;
    if (["stop", "clause", "colon", "say", "pred"].some((tag) => tags.includes(tag))) return found;
    // "was struck by a car and later died"
    const verb = /^(?:later|then|subsequently)$/u.test(items[i + 1]?.word ?? "") ? i + 2 : i + 1;
    if (word !== "and" || !opensVerb(items[verb])) continue;
    const next = verbGroup(items, verb);
    // "watched the guards attacked and killed": done to another
    // "were ambushed and killed": the auxiliary is said once
    const shared = found.aux && i === found.at + 1;
    const own = shared || next?.aux === true || next?.item.tags.includes("intransitive") === true;
    return next?.kind === "outcome" && own ? next : found;
  }
  return found;
}
/** Items from the first of two verbs to the second. */
const SECOND = 12;

const TO = spelled("to|at|from|by");
/** "put the number of dead at"; "guards put on duty at the gate" give none. */
function isNumberWord({ word, tags }: Item): boolean {
  return tags.includes("toll") || /^(?:number|figure|count|losses|casualties)s?$/u.test(word);
}
const PUTS = /^(?:put|puts|placed|estimated|gave|give)$/u;
const MAY = /^(?:may|might|could)$/u;

/** "Of the 61 men who broke out, forty are back": what the relative clause tells of the whole. */
function ofTheWhole(count: Count, at: number, items: readonly Item[]): Governed | null {
  const who = items[at + 1]?.word;
  const found = who === "who" || who === "that" ? verbGroup(items, at + 2) : null;
  if (found?.kind !== "outcome" || found.negated || found.planned) return null;
  const measure = measureIn(found.item, count, items);
  return measure === null ? null : { measure: keptMeasure(count, measure), phase: "done" };
}

/** Who is counted: of the number it is a part of, where the words say that, else of the figure before. */
export function ofWhole(count: Count, kin: Count): Pick<Governed, "elided" | "group" | "unit"> {
  if (!isElided(count)) return {};
  return kin.unit === "unknown" ? { elided: true } : { group: kin.group, unit: kin.unit };
}
