import { firstEndingAfter, firstStartingFrom } from "../../text/item-at.ts";
import type { CaseEvent } from "../../model/case.ts";
import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";
import { hasAny, isRelative } from "../../extract/attributions/arabic-words.ts";
import type { ReadSentence, ReportContext } from "../../extract/stage.ts";
import { DEEDS } from "../deeds.ts";
import { areaNameAt } from "./arabic-area.ts";
import { placeOfDeed } from "./deed-place.ts";
import { KINDS, leadsNumber, opensNext, placeIn } from "./place-in.ts";
import { placeAsSubject } from "./place-as-subject.ts";
import { placeWhere } from "./place-where.ts";
import { partPlace } from "./part-place.ts";
import { rowPlace } from "./row-place.ts";
import { placeToldOf } from "./told-of-place.ts";
import { afterWhereItIs } from "./where-it-is.ts";
import { widerPlace } from "./wider-place.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** Items that may stand between a count and the place that limits it (`مقتل 12 حارساً داخل السجن`). */
const NEAR = 3;

/**
 * Place that limits a figure: said right after it, the hospital that counts its own, or the place that opens the clause; null
 * where none does.
 */
export function placeOf(
  sentence: ReadSentence,
  clause: Passage,
  { raw, case: { events } }: ReportContext,
): string | null {
  const found =
    partPlace(sentence, clause, raw) ??
    placeAfter(sentence, clause, events[0].place) ??
    placeInside(sentence, clause, events[0].place) ??
    receivedAt(sentence, clause) ??
    rowPlace(sentence, clause, raw) ??
    placeInLabel(sentence, clause) ??
    placeBefore(sentence, clause) ??
    placeToldOf(sentence, clause) ??
    placeOfToll(sentence, clause) ??
    placeAsSubject(sentence, clause) ??
    placeWhere(sentence, clause) ??
    placeOfDeed(sentence, clause) ??
    widerPlace(sentence, clause);
  return found !== null && isOfEvent(found, events[0]) ? null : found;
}

/** `في حي الدباغين` of the event `قصف حي الدباغين`: all of it. An event of two places ("Olm and Hask") is more than either. */
function isOfEvent(place: string, { name: { ar, en } }: CaseEvent): boolean {
  const words = fold(place);
  if (words.length < 4) return false;
  return [ar, en].some((name) => {
    const event = ` ${fold(name)} `;
    return event.includes(` ${words} `) && !/ and | و|[,،]/u.test(event);
  });
}

/** "Houses destroyed in the town of Sarn: 210", `القتلى في البصرة: 12`: the label says where. */
function placeInLabel({ items }: ReadSentence, clause: Passage): string | null {
  const at = firstEndingAfter(items, clause.start);
  if (at < 1 || items[at - 1]?.tags.includes("colon") !== true) return null;
  for (let i = at - 2; i >= Math.max(0, at - 2 - LABEL); i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "comma", "colon", "quantity", "count"]))
      return null;
    if (!item.tags.includes("in")) continue;
    const found = placeIn(items, i);
    if (found !== null) return goesOn(items, found.at) ? null : found.id;
  }
  return null;
}
/** Items of a label. */
const LABEL = 8;

/** Verbs with which a hospital tells of those who came to it; folded. */
const RECEIVED: ReadonlySet<string> = new Set(
  "استقبل استقبلت استقبلنا استقبال عالج عالجت received receive admitted treated treating".split(
    " ",
  ),
);
const HOSPITAL = /مستشف|مشف|مشرح|hospital|clinic|morgue|mortuary/iu;
const HOSPITALS = /^(?:ال)?(?:مستشفيات|مشافي)$|^(?:hospitals|clinics|morgues)$/iu;
/** Place id of a hospital without a known name. */
const UNNAMED_HOSPITAL = "hospital";
/** Items between the verb and its number (`استقبل المستشفى منذ الصباح 15 جثة`). */
const VERB_REACH = 7;

/**
 * "The hospital received 38 wounded": one hospital's count is a part of the whole, and no other number. The place
 * is the hospital as named, else the word for it.
 */
function receivedAt({ items }: ReadSentence, clause: Passage): string | null {
  const at = firstEndingAfter(items, clause.start);
  const near = items.slice(Math.max(0, at - VERB_REACH), at + 1);
  const received = near.some(({ word }) => RECEIVED.has(word));
  // most numbers have none of these, and no word of their sentences need be searched for a hospital
  const said = received ? [] : items.slice(Math.max(0, at - 1), at + THERE_REACH);
  if (!received && !said.some(({ word }) => word === "there" || DIED.has(word))) return null;
  const hospital = items.find(
    ({ word, chunk }) => HOSPITAL.test(word) || (chunk?.kind === "name" && HOSPITAL.test(chunk.id)),
  );
  // "hospitals had received 24 dead": all of them, and not those of one house
  if (hospital === undefined || HOSPITALS.test(hospital.word)) return null;
  const isCared = received || treatedThere(items, at, hospital);
  if (!isCared && !diedThere(items, at, hospital)) return null;
  const { chunk } = hospital;
  // A hospital that neither the case nor the packs know is "the hospital" in either language.
  const known =
    chunk?.kind === "name" &&
    chunk.is === "place" &&
    !chunk.rules.some((rule) => rule.endsWith("place-head"));
  return known ? chunk.id : UNNAMED_HOSPITAL;
}

/** "Five more died at the clinic", `توفي خمسة في المستشفى`: of their wounds, where others died elsewhere; who was killed there may be all. */
function diedThere(
  items: ReadSentence["items"],
  at: number,
  hospital: ReadSentence["items"][number],
): boolean {
  const to = items.indexOf(hospital);
  const between = items.slice(Math.max(0, at - 1), to);
  const isParted = between.some(
    (item) =>
      hasAny(item, ["comma", "stop", "clause"]) ||
      (item.tags.includes("pred") && !DIED.has(item.word)),
  );
  if (to <= at || between.length > DIED_REACH || isParted) return false;
  return (
    between.some(({ word }) => DIED.has(word)) && between.some(({ tags }) => tags.includes("in"))
  );
}
const DIED: ReadonlySet<string> = new Set("died توفي توفيت توفوا".split(" "));
const DIED_REACH = 9;

/** "Rizk Hospital said 400 people had gone there to be treated" */
function treatedThere(
  items: ReadSentence["items"],
  at: number,
  hospital: ReadSentence["items"][number],
): boolean {
  if (items.indexOf(hospital) > at) return false;
  const after = items.slice(at, at + THERE_REACH).map(({ word }) => word);
  return (
    after.includes("there") && after.some((word) => RECEIVED.has(word) || word === "treatment")
  );
}
const THERE_REACH = 10;

/** Place said right after the figure with a preposition, null where none limits it; `home` is that of the main event. */
function placeAfter(sentence: ReadSentence, clause: Passage, home: string | null): string | null {
  const { items } = sentence;
  const after = firstStartingFrom(items, clause.end);
  if (after < 0) return null;
  // `و2 في كربلاء`: a rule that asked for the preposition holds it already
  const from = holdsWhere(items[after - 1]) ? after - 1 : after;
  let left = NEAR;
  for (let i = from; i < items.length && left >= 0; i++) {
    const item = items[i];
    // "200 wounded were taken to hospitals in Hask": where they were brought, and not where they were hurt
    if (item === undefined || hasAny(item, WALLS) || TOWARDS.has(item.word)) return null;
    // "have been confirmed dead elsewhere": the verb's own words part nothing
    if (!hasAny(item, ["aux", "dead", "say"])) left--;
    if (OTHERWHERE.has(item.word)) return ELSEWHERE;
    // `قُتل 12 بمدينة …`: the preposition is a letter of the word
    if (item.chunk?.kind === "name" && item.chunk.is === "place" && item.prep === "ب")
      return goesOn(items, i) ? null : item.chunk.id;
    // `190 وفاة بإقليم طبرق`
    const area = areaNameAt(items, i);
    if (area !== null && area.id !== null) return goesOn(items, area.to - 1) ? null : area.id;
    if (!item.tags.includes("in")) continue;
    if (isOtherPlace(items, i + 1)) return ELSEWHERE;
    const found = placeIn(items, i);
    if (found === null) continue;
    if (leadsNumber(items, i, found.at)) return null;
    if (opensNext(items, i, found.at)) continue;
    // "outside the city of Olm": everywhere else; "outside Olm" is beside it
    if (OUTSIDE.has(item.word)) return isOfKind(items, i, found.at) ? ELSEWHERE : null;
    if (found.id === home && isInName(items, i + 1, found.at)) return null;
    return goesOn(items, found.at) ? null : found.id;
  }
  return null;
}

/** "17 elsewhere" too. */
function holdsWhere(item: ReadSentence["items"][number] | undefined): boolean {
  return item !== undefined && (item.tags.includes("in") || OTHERWHERE.has(item.word));
}

const TOWARDS: ReadonlySet<string> = new Set(["to", "into", "الي"]);
const OUTSIDE: ReadonlySet<string> = new Set(["outside", "خارج"]);

function isOfKind(items: ReadSentence["items"], from: number, to: number): boolean {
  return items.slice(from + 1, to).some(({ word }) => KINDS.has(word));
}

function isNamed({ chunk }: ReadSentence["items"][number]): boolean {
  return chunk?.kind === "name";
}

/** `قُتل في وادي العرعر 13 شخصاً`: between an Arabic verb and whom it tells of. */
function placeInside(
  { items, lang }: ReadSentence,
  clause: Passage,
  home: string | null,
): string | null {
  if (lang !== "ar") return null;
  const from = firstEndingAfter(items, clause.start);
  const after = firstStartingFrom(items, clause.end);
  const last = (after < 0 ? items.length : after) - 1;
  if (from < 0) return null;
  for (let i = from + 1; i < last; i++) {
    // `حصيلة القتلى منذ بدء الهجوم على سجن النورس في مدينة المرسى ارتفعت إلى 90`: where the prison is
    const between = items[i - 1];
    if (i > from + 1 && (between === undefined || DEEDS.has(between.word) || isNamed(between)))
      return null;
    // `ارتفع عدد ضحايا العبّارة التي انقلبت في نهر الدرنة إلى 103`: where the ferry did
    if (isRelative(between)) return null;
    if (items[i]?.tags.includes("in") !== true) continue;
    const found = placeIn(items, i);
    if (found === null || found.at >= last) continue;
    if (isInName(items, i + 1, found.at)) return null;
    return found.id === home || goesOn(items, found.at) ? null : found.id;
  }
  return null;
}

/** "Killed in the Olm market shelling", `في قصف سوق علم`: the name of the event, which limits none of its numbers. */
function isInName(items: ReadSentence["items"], from: number, place: number): boolean {
  if (DEEDS.has(items[place + 1]?.word ?? "")) return true;
  return items.slice(from, place).some(({ word }) => DEEDS.has(word));
}

const WALLS: readonly string[] = ["comma", "stop", "clause", "quantity", "count", "pred"];

/**
 * "In Basra, three protesters were killed and 45 hurt", `وفي البصرة، قُتل ثلاثة`: a place that opens a sentence or a clause
 * limits what the clause counts. "In Geneva, the agency said" tells where it was said.
 */
function placeBefore({ items }: ReadSentence, clause: Passage): string | null {
  // "Elsewhere, a mine killed four farmers"
  if (OTHERWHERE.has(items[0]?.word ?? "")) return ELSEWHERE;
  const at = firstEndingAfter(items, clause.start);
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, BEFORE_WALLS)) return null;
    if (!item.tags.includes("in")) continue;
    const found = placeIn(items, i);
    if (found === null) continue;
    // `وفي حي المنارة شمالي العاصمة قُتل 13`
    const behind = afterWhereItIs(items, found.at + 1);
    const next = items[behind];
    if (behind === at && leadsNumber(items, i, found.at)) return found.id;
    // "In Dalluq 58 houses were destroyed", "In Dalluq 58 were killed": the number stands right behind
    const closes =
      next?.tags.includes("comma") === true ||
      next?.tags.includes("pred") === true ||
      (isNumber(next) && (behind === at || isInOneBreath(items.slice(behind + 1, at))));
    return found.at < at && opens(items, i) && closes && !goesOn(items, found.at) ? found.id : null;
  }
  return null;
}

function isNumber(item: ReadSentence["items"][number] | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}

/** "In Tobruk 46 people died and | 26 were hurt": nothing but a verb and one "and" from number to number. */
function isInOneBreath(between: ReadSentence["items"]): boolean {
  const verbs = between.slice(0, -1);
  return (
    between.at(-1)?.word === "and" &&
    verbs.length > 0 &&
    verbs.every((item) => item.chunk === null && hasAny(item, ["pred", "aux"]))
  );
}

/**
 * "The highest toll was in Basra, where 12 were killed", `سُجلت أعلى حصيلة في بغداد، حيث قُتل أربعة`: a clause of a toll
 * or a deed that ends in its place, and the count that a connective joins to it.
 */
function placeOfToll({ items }: ReadSentence, clause: Passage): string | null {
  const at = firstEndingAfter(items, clause.start);
  let joint = at;
  while (joint > 0 && !isComma(items[joint - 1])) {
    if (at - joint > JOINT_REACH || has(items[joint], JOINT_WALLS)) return null;
    joint--;
  }
  if (joint < 2 || !LEADS_ON.has(items[joint]?.word ?? "")) return null;
  for (let i = joint - 2; i >= 0 && !has(items[i], ["stop", "comma"]); i--) {
    if (items[i]?.tags.includes("in") !== true) continue;
    const found = placeIn(items, i);
    if (found?.at !== joint - 2) continue;
    // `ارتفاع حصيلة غرق العبّارة في نينوى، إذ قضى 55`: where it sank, and the toll is of all of it
    const toll = items.slice(0, i).findIndex((item) => hasAny(item, ["toll"]));
    const ofDeed = toll >= 0 && items.slice(toll, i).some(({ word }) => DEEDS.has(word));
    if (ofDeed && !WHERE.has(items[joint]?.word ?? "")) return null;
    return items.slice(0, i).some((item) => hasAny(item, ["toll", "toll-word", "pred"]))
      ? found.id
      : null;
  }
  return null;
}

const WHERE: ReadonlySet<string> = new Set(["where", "حيث"]);
const LEADS_ON: ReadonlySet<string> = new Set("as where when with حيث اذ".split(" "));
/** Items between the connective and its count. */
const JOINT_REACH = 5;

const SAYING: readonly string[] = ["say", "voices", "according", "cite"];
const JOINT_WALLS: readonly string[] = ["stop", ...SAYING];
const BEFORE_WALLS = tagList("clause", ...JOINT_WALLS);

/** Nothing stands before it but the mark of a list, "meanwhile" or a conjunction. */
function opens(items: ReadSentence["items"], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || hasAny(before, ["punct", "dash", "stop", "clause"])) return true;
  if (JOINS.has(before.word)) return opens(items, at - 1) || isComma(items[at - 2]);
  return items[at]?.conj === true && isComma(before);
}

const JOINS: ReadonlySet<string> = new Set("and while but also meanwhile و بينما اما".split(" "));

function has(item: ReadSentence["items"][number] | undefined, tags: readonly string[]): boolean {
  return item !== undefined && hasAny(item, tags);
}

function isComma(item: ReadSentence["items"][number] | undefined): boolean {
  return item?.tags.includes("comma") === true;
}

/** Place id of counts from other places than the one spoken of; the same in both languages. */
export const ELSEWHERE = "elsewhere";
const OTHERWHERE: ReadonlySet<string> = new Set(["elsewhere"]);
const PLACES: ReadonlySet<string> = new Set(
  "parts areas towns cities villages provinces governorates districts regions states counties places neighbourhoods neighborhoods locations مناطق اماكن مدن قري محافظات ولايات بلدات احياء مواقع".split(
    " ",
  ),
);
const REST: ReadonlySet<string> = new Set("بقيه باقي ساير".split(" "));

/** "in other parts of the country", `في مناطق أخرى`, `في بقية المحافظات`. */
function isOtherPlace(items: ReadSentence["items"], at: number): boolean {
  const [first, second] = [items[at]?.word ?? "", items[at + 1]?.word ?? ""];
  if (first === "other" && PLACES.has(second)) return true;
  if (REST.has(first)) return PLACES.has(second);
  return PLACES.has(first) && (second === "اخري" || second === "اخر");
}

/** `داخل السجن وفي محيطه`, "in the prison and around it": two places are not the first of them. */
function goesOn(items: ReadSentence["items"], at: number): boolean {
  const [next, beyond] = [items[at + 1], items[at + 2]];
  if (next === undefined) return false;
  const isPlace = (item: typeof next | undefined): boolean =>
    item !== undefined && (item.tags.includes("in") || item.tags.includes("place"));
  // "in Khartoum and the states"
  const inner = beyond?.tags.includes("article") === true ? items[at + 3] : undefined;
  if (next.word === "and" && PLACES.has(inner?.word ?? "")) return true;
  if (next.word === "and" || next.word === "و")
    return isPlace(beyond) || beyond?.word === "around" || isOtherPlace(items, at + 2);
  return next.conj && isPlace(next);
}
