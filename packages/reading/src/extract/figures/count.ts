import { GROUP_JOIN } from "../../model/figure.ts";
import type { Measure } from "../../model/figure.ts";
import type { Count, Item, Quantity } from "../../text/item.ts";
import { quantityOf } from "../numbers/bounds.ts";
import type { Fired, Match } from "../rule.ts";
import { chunkItem } from "../stage.ts";
import { isKindOfPeople, isSomeAttackers } from "./kind-of-people.ts";

/** Count of the match's quantity `q` and noun `n`; an actor `a` named with the noun is the group of its members. */
export function countOf(match: Match, rule: string): Count | null {
  const quantity = quantityOf(match.get("q"));
  const noun = match.get("n");
  const sense = noun?.sense ?? null;
  if (quantity === null || noun === null || sense === null || quantity.fractional === true)
    return null;
  // `القتلى ثلاثون والجرحى مئة`: another noun with its own number
  if (noun.conj && noun.start > quantity.start) return null;
  // `إصابة 120 بجراح`: by wounds, and no surgeons
  if (noun.prep === "ب" && noun.start > quantity.start) return null;
  // "2.5 soldiers", "twelve year old boys" never come here; a singular after "3" does in Arabic only.
  const second = match.get("m");
  const actor = match.get("a");
  const own = groupOf(noun, second, actor ?? owner(match, second ?? noun));
  const group = withPartners(own, match, second?.sense?.unit === "persons" ? second : noun);
  return {
    kind: "count",
    quantity,
    start: quantity.start,
    end: Math.max(quantity.end, noun.end),
    group,
    unit: sense.unit ?? "unknown",
    measure: carried(noun),
    noun: [...noun.tags, ...whose(match, noun)],
    ...possessorOf(match, noun),
    rules: [...quantity.rules, rule],
    ...whomOf(group, second ?? noun),
  };
}

function whomOf(group: string, noun: Item): Pick<Count, "whom"> {
  if (!isSomeAttackers(noun) && (group !== "unknown" || !isKindOfPeople(noun))) return {};
  return { whom: { start: noun.start, end: noun.end } };
}

/**
 * "40 women and children", "150 demonstrators and security forces", `12 قتيلاً من الرجال والنساء والأطفال`: one number over
 * several groups is of none of them alone. They are kept where all are known ("children+women"); of whoever bears arms and of
 * civilians, and of men and women, it is of everybody.
 */
function withPartners(own: string, { items, to }: Match, noun: Item): string {
  if (noun.sense?.unit !== "persons" || noun !== items[to - 1]) return own;
  return joinedTo(own, items, to, noun);
}

/** The group before `to` with those that share its number behind it. */
function joinedTo(own: string, items: readonly Item[], to: number, noun: Item): string {
  const groups = [own];
  for (let at = to, last = noun; ;) {
    const head = partnerAt(items, at, last);
    if (head === undefined || head.chunk !== null || head.tags.includes("pred")) break;
    const counted = head.tags.includes("counted") && head.sense?.unit === "persons";
    if (!counted && !head.tags.includes("party-noun")) break;
    if (head.sense?.number === "sg" && !head.conj) break;
    // `الجنود ورجال الشرطة`: the force says who the men are
    const force = items[items.indexOf(head) + 1];
    const ofForce = force?.tags.includes("force") === true ? force.sense?.group : undefined;
    groups.push(ofForce ?? head.sense?.group ?? "unknown");
    at = items.indexOf(head) + 1;
    last = head;
  }
  return joinedGroups(groups);
}

/** Of several groups that one number counts: all of them, "unknown" where one is not known or they are everybody. */
export function joinedGroups(groups: readonly string[]): string {
  const all = [...new Set(groups)].toSorted((a, b) => (a < b ? -1 : 1));
  const [only] = all;
  if (only === undefined || all.includes("unknown")) return "unknown";
  const everybody = all.length > 2 && all.includes("men") && all.includes("women");
  return everybody ? "unknown" : all.join(GROUP_JOIN);
}

/** The noun that shares the number: behind "and", or bound by `و` and of the same form (`40 امرأة وطفلاً`, `40 من النساء والأطفال`). */
function partnerAt(items: readonly Item[], to: number, noun: Item): Item | undefined {
  const join = items[to];
  if (join?.word === "and" || join?.word === "or") {
    const next = items[to + 1];
    // "protesters and security forces", "rebels and government troops", "rebels and Olm fighters"
    const isWhose =
      next?.chunk === null && (next.tags.length === 0 || isOfForce(next, items[to + 2]));
    return isWhose ? items[to + 2] : next;
  }
  if (join?.conj !== true || isBoundDual(join, items[to + 1])) return undefined;
  if (sharesNumber(join, noun)) return join;
  // `من المدنيين وعناصر الجيش يحاصرون القرية`: another clause
  const verb = /^[يت]\p{L}+ون$/u.test(items[to + 2]?.word ?? "");
  return !verb && isBoundBeside(join, items[to + 1], noun) ? join : undefined;
}

/** "government troops": the noun before says whose they are. */
function isOfForce({ tags }: Item, noun: Item | undefined): boolean {
  return (
    (tags.includes("force") || tags.includes("body-noun")) &&
    !tags.includes("counted") &&
    noun?.tags.includes("member") === true
  );
}

/** `21 من المدنيين وأفراد قوات الأمن`: a plural that is definite by what it is bound to, beside one with its article. */
function isBoundBeside(second: Item, next: Item | undefined, first: Item): boolean {
  if (!first.def || second.def || second.prep !== "" || ownerOf(second) !== "") return false;
  const { sense } = second;
  if (sense?.number !== "pl" || sense.unit !== "persons" || /(?:ون|و)$/u.test(second.word))
    return false;
  if (next === undefined || next.conj || next.prep !== "") return false;
  return next.def || next.tags.includes("force") || BOUND_TO.test(next.word);
}
const BOUND_TO = /^(?:قوات|قوي|اجهزه|ال\p{L}{3,})/u;

/**
 * `14 عاملاً وسائقا شاحنات`: two drivers, whose dual has lost its `ن` before what they drive. With nothing behind it, or with
 * an adjective, the same letters are one driver in the accusative.
 */
export function isBoundDual(noun: Item, next: Item | undefined): boolean {
  const { sense, word, prep, suffix, def } = noun;
  if (sense?.number !== "sg" || sense.unit !== "persons" || !word.endsWith("ا")) return false;
  if (def || prep !== "" || suffix !== "") return false;
  if (next === undefined || next.conj || next.prep !== "" || next.chunk !== null) return false;
  // `40 امرأة وطفلاً رهائن`: what they are held as
  if (next.tags.includes("captive")) return false;
  return next.tags.includes("force") || next.sense?.number === "pl";
}

/** `جندياً وشرطياً` after a number share it, `جندياً وشرطي` is a policeman more; `النساء والأطفال` are both definite. */
export function sharesNumber(second: Item, first: Item): boolean {
  if (!ARABIC.test(second.word) || second.prep !== "") return false;
  // `من مقاتلينا وعمالنا`, `من جنودها وموظفيها`: of one and the same
  const owned = ownerOf(second);
  if (owned !== "") return owned === ownerOf(first) && second.sense?.number === "pl";
  // `18 سيدة وطفلة`: a feminine singular shows no case, and one girl more would be a guess
  if (first.sense?.number === "sg")
    return (
      second.sense?.number === "sg" &&
      (second.word.endsWith("ا") || (second.word.endsWith("ه") && first.word.endsWith("ه")))
    );
  // `8 نساء وأطفال`: both are what is counted; `خمسة جنود ومدنيون` goes on with a subject of its own
  const bothPlural = first.sense?.number === "pl" && second.sense?.number === "pl";
  if (!first.def && !second.def)
    return bothPlural && second.sense?.unit === "persons" && !second.word.endsWith("ون");
  return first.def && second.def && second.sense?.number !== "sg" && second.sense?.number !== "du";
}

function ownerOf({ suffix, tags }: Item): string {
  return suffix === "" && tags.includes("ours") ? "نا" : suffix;
}

const ARABIC = /^[\u0600-\u06ff]/u;

/** `من مقاتلينا`, `مقاتلاً من قواتنا`, "of our fighters": those of whoever speaks; `من عناصره`: of him who was named. */
function whose({ items, from, to }: Match, noun: Item): readonly string[] {
  const staff = STAFF.has(noun.sense?.group ?? "");
  if (!noun.tags.includes("member") && !MEN.has(noun.word) && !staff) return [];
  const own = staff ? ["own-staff"] : [];
  const at = items[to - 1]?.word === "من" ? to : to + 1;
  const of = items[at - 1]?.word === "من" ? items[at] : undefined;
  const suffixes = [noun.suffix, of?.suffix ?? ""];
  // "121 members of their forces"
  const behind = items[to]?.word === "of" ? items[to + 1] : undefined;
  const words = [...items.slice(from, to), ...(behind === undefined ? [] : [behind])];
  if (
    suffixes.includes("نا") ||
    OUR_FORCES.has(of?.word ?? "") ||
    words.some(({ word }) => word === "our")
  )
    return ["ours", ...own];
  const its = words.some(({ word }) => THEIR.has(word));
  return its || suffixes.includes("ه") || suffixes.includes("ها") ? ["theirs", ...own] : [];
}

/** Whom a company, a ministry or an agency has: "18 of our employees", `خمسة من موظفيها`. */
const STAFF: ReadonlySet<string> = new Set([
  "workers",
  "staff",
  "medics",
  "aid-workers",
  "journalists",
  "teachers",
  "drivers",
  "sailors",
]);

/** "12 of its men": a side's members, as "12 of its fighters" are. */
const MEN: ReadonlySet<string> = new Set(["men", "رجال"]);

/**
 * "The observatory said the **rebels** had lost 12 of their fighters": the last who are named before a number of somebody's own, be it a side with a name or a word
 * for one. They are the speaker's only where the speaker is meant by it.
 */
function possessorOf(match: Match, noun: Item): Pick<Count, "possessor"> {
  if (!whose(match, noun).includes("theirs")) return {};
  const ofPeople = match.items.slice(match.from, match.to + 2).some(({ word }) => word === "their");
  for (let i = match.from - 1; i >= 0; i--) {
    const item = match.items[i];
    if (item === undefined || item.tags.includes("stop")) return {};
    if (isSide(item, ofPeople)) return { possessor: { start: item.start, end: item.end } };
  }
  return {};
}

/** "Militants killed 12 of **its** fighters, the Front said": one who is meant by "its", `ه` or `ها` is no plural of people. */
function isSide({ chunk, tags, word }: Item, ofPeople: boolean): boolean {
  if (chunk?.kind === "name") return chunk.is === "actor";
  if (chunk !== null) return false;
  if (GANGS.test(word)) return true;
  return tags.includes("member") ? ofPeople : tags.some((tag) => SIDE_TAGS.has(tag));
}
/** `مستودع تابع للمجموعات الإرهابية … 14 من عناصرها` */
const GANGS = /^(?:ال|لل)?(?:مجموعات|عصابات|عصابه|خلايا|تنظيمات|تشكيلات)$/u;
const SIDE_TAGS: ReadonlySet<string> = new Set(["party-noun", "body-noun", "formation", "force"]);

const OUR_FORCES: ReadonlySet<string> = new Set(["قواتنا", "صفوفنا", "وحداتنا", "كتايبنا"]);

/** What the noun itself says; a verb that is written like it (`أسر`: families, took captive) says nothing of them. */
function carried({ tags, sense }: Item): Measure | null {
  return tags.includes("verb") && !tags.includes("victim") ? null : (sense?.measure ?? null);
}

/** `خسرت القوة سبعة من مقاتليها`, "the Front lost seven of its fighters": the last actor named. */
function owner(match: Match, noun: Item): Item | null {
  if (!noun.tags.includes("member") || noun.suffix === "نا") return null;
  const their = match.items.slice(match.from, match.to).some(({ word }) => THEIR.has(word));
  if ((noun.suffix === "" || noun.suffix === "'s") && !their) return null;
  for (let i = match.from - 1; i >= 0; i--) {
    const item = match.items[i];
    if (item === undefined || item.tags.includes("stop")) return null;
    if (item.chunk?.kind === "name" && item.chunk.is === "actor" && agrees(item, noun.suffix))
      return item;
  }
  return null;
}

const THEIR: ReadonlySet<string> = new Set(["its", "their"]);

/** Heads of names that are masculine: `ها` cannot point back to `التنظيم`, nor `ه` to `القوات`. */
const MASCULINE: ReadonlySet<string> = new Set(
  "تنظيم التنظيم جيش الجيش حزب الحزب لواء فيلق تحالف التحالف حرس مجلس المجلس داعش نظام النظام".split(
    " ",
  ),
);

function agrees(actor: Item, suffix: string): boolean {
  // `قالت الحركة إنها قتلت 17 من جنودهم`: "their" is of people, and no side of one name
  if (suffix === "هم" || suffix === "هن") return /(?:ون|ين)$/u.test(actor.word);
  const masculine = MASCULINE.has(actor.word);
  return suffix === "ها" ? !masculine : suffix === "ه" ? masculine : true;
}

/** Count carried by the noun alone: `أسيران` is two, `مقتل مدني` one. The span is the noun. */
export function countOfNoun(
  noun: Item | null,
  rule: string,
  actor: Item | null = null,
): Count | null {
  const sense = noun?.sense ?? null;
  const value = sense?.number === "du" ? 2 : sense?.number === "sg" ? 1 : 0;
  if (noun === null || sense === null || value === 0) return null;
  const quantity: Quantity = {
    kind: "quantity",
    start: noun.start,
    end: noun.end,
    low: value,
    high: value,
    bound: "exact",
    digits: false,
    scale: 1,
    rules: [rule],
  };
  const group = groupOf(noun, null, actor);
  return {
    kind: "count",
    quantity,
    start: noun.start,
    end: noun.end,
    group,
    unit: sense.unit ?? "unknown",
    measure: sense.measure ?? null,
    noun: noun.tags,
    rules: [rule],
    ...whomOf(group, noun),
  };
}

/** Members of an actor counted without a noun: `العشرات من قسد`. */
export function ofActor(match: Match, rule: string): Count | null {
  const quantity = quantityOf(match.get("q"));
  const actor = match.get("a")?.chunk;
  if (
    quantity === null ||
    quantity.fractional === true ||
    quantity.low === 1 ||
    actor?.kind !== "name"
  )
    return null;
  const name = match.get("a");
  // "37 Houthi rebels and government troops": of both sides
  const both = name === null ? actor.id : joinedTo(actor.id, match.items, match.to, name);
  const group = isOfSeveral(match) ? "unknown" : both;
  return { ...bareCount(quantity, rule), unit: "persons", group, noun: ["member"] };
}

/** `29 من قوى الأمن «الأسايش» وحراس السجن وقوات الحدود`: of several bodies together, so of none of them. */
function isOfSeveral({ items, to }: Match): boolean {
  let at = to;
  while (at < items.length && at < to + 4 && items[at]?.conj !== true) {
    const item = items[at];
    const alias = item?.tags.includes("quote") === true || item?.chunk?.kind === "name";
    if (!alias) return false;
    at++;
  }
  const next = items[at];
  if (next?.conj !== true) return false;
  return (
    (next.chunk?.kind === "name" && next.chunk.is === "actor") ||
    (next.chunk === null && next.tags.includes("counted") && next.sense?.number === "pl")
  );
}

/** Some of those counted before (`19 منهم`, "31 others"): the group is that of the figure before. */
export function ofThem(match: Match, rule: string): Count | null {
  const quantity = quantityOf(match.get("q"));
  return quantity === null || quantity.fractional === true
    ? null
    : { ...bareCount(quantity, rule), noun: ["others"] };
}

/** None at all, said so (`أي سجين` of `لم يفر أي سجين`): a figure with low and high 0. */
export function noneOf(noun: Item, start: number, rule: string): Count {
  return {
    kind: "count",
    quantity: {
      kind: "quantity",
      start,
      end: noun.end,
      low: 0,
      high: 0,
      bound: "exact",
      digits: false,
      scale: 1,
      rules: [],
    },
    start,
    end: noun.end,
    group: noun.sense?.group ?? "unknown",
    unit: noun.sense?.unit ?? "persons",
    measure: null,
    noun: noun.tags,
    rules: [rule],
    ...whomOf(noun.sense?.group ?? "unknown", noun),
  };
}

/** Count of a bare number: who is counted is not said here. */
export function bareCount(quantity: Quantity, rule: string): Count {
  return {
    kind: "count",
    quantity,
    start: quantity.start,
    end: quantity.end,
    group: "unknown",
    unit: "unknown",
    measure: null,
    noun: [],
    rules: [...quantity.rules, rule],
  };
}

/** `20 قتيلاً من المدنيين`: the second noun says who; `عناصر قسد`: the actor says whose. */
function groupOf(noun: Item, second: Item | null, actor: Item | null): string {
  const own = second?.sense?.group ?? noun.sense?.group ?? "unknown";
  const members = (second ?? noun).tags.includes("member") || own === "unknown";
  if (actor?.chunk?.kind !== "name" || actor.chunk.is !== "actor" || !members) return own;
  // "two U.S. soldiers": the initials of a nation that no list has are no side
  return INITIALS.test(actor.chunk.id) ? own : actor.chunk.id;
}

const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}?$/u;

export function countItem(fired: Fired<Count>, items: readonly Item[]): Item {
  const first = items[fired.from];
  if (first === undefined) throw new TypeError(`no item at ${fired.from}`);
  const { out } = fired;
  const tags = ["count", ...out.noun];
  return chunkItem(first, out.measure === null ? tags : [...tags, "victim"], out);
}
