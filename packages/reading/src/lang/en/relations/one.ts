import { countOfNoun } from "../../../extract/figures/count.ts";
import { addingWords, coordinated } from "../../../extract/figures/coordination.ts";
import type { Clause, Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isOf, itemClass } from "../../../text/traits.ts";
import { hasOneOf, tagList } from "../../../text/tag-list.ts";
import { diesThen } from "../dies-later.ts";
import { measureIn } from "../figure-measure.ts";
import { phaseAt } from "../figure-modes.ts";
import { isMeantOtherwise } from "../public-ones.ts";
import { isUnseen } from "../unseen.ts";
import { toldAmong } from "./among-those.ts";
import { DEFINITE, definiteOne, determinerBefore, TOLD_OF_ONE } from "./definite-one.ts";
import { isHalfOfNoun } from "./half-of-noun.ts";
import { amongWhom, isAmongThem, toldOfNamed } from "./named-among.ts";
import { predicateAfter } from "./predicate-after.ts";
import { andThen, matchFrom } from "./subject.ts";
import { opensVerb } from "./verb-group.ts";

const RULE = "en.count.article";

/** Words before an article after which nobody is meant: "as a guard", "like a child", "for a guard". */
const AS: ReadonlySet<string> = new Set(
  "as like for by if than to with of without about from on".split(" "),
);

const SINGLE = itemClass(["single"]);

/** Tags of a noun of which the one before it is a half: see {@link isHalfOfNoun} for more. */
const COMPOUNDS = ["counted", "spokes"];

/** The count of one that "a" or "an" carries, or "the" beside others who are counted. */
export function singular(items: readonly Item[], at: number): Count | null {
  const noun = items[at];
  if (noun === undefined || !isOf(noun, SINGLE) || noun.chunk !== null) return null;
  return ofPassengers(withArticle(items, at, noun) ?? definiteOne(items, at), items, at);
}

/** "the pilot and two passengers died": of no air force. */
function ofPassengers(one: Count | null, items: readonly Item[], at: number): Count | null {
  if (one === null || items[at]?.word !== "pilot") return one;
  const beside = items[at + 1]?.word === "and" ? items.slice(at + 2, at + 5) : [];
  const flown = beside.some(({ chunk, tags }) =>
    (chunk?.kind === "count" ? chunk.noun : tags).includes("traveller"),
  );
  return flown ? { ...one, group: "unknown" } : one;
}

/** A person, and no half of another noun ("a prisoner exchange"). */
function withArticle(items: readonly Item[], at: number, noun: Item): Count | null {
  if (noun.sense?.unit !== "persons") return null;
  if (noun.sense.measure !== undefined || noun.suffix !== "") return null;
  const article = articleBefore(items, at);
  if (article < 0) return null;
  // "12 pupils are missing, along with a teacher" counts one more; "as a guard" nobody
  const led = AS.has(items[article - 1]?.word ?? "") && addingWords(items, article) === 0;
  if (led || isUnseen(items, article)) return null;
  const next = items[at + 1];
  if (next === undefined || (next.chunk === null && next.tags.length === 0)) return null;
  // "left a guard dead"
  // "a rebel spokesman", "a prisoner exchange"
  const half = COMPOUNDS.some((tag) => next.tags.includes(tag)) && !next.tags.includes("dead");
  if (half || next.tags.includes("poss") || isHalfOfNoun(items, at)) return null;
  return fromOrdinal(countOfNoun(noun, RULE), items, article, at);
}

/** "a fourth officer": the place in the row carries the count, and the span begins with it. */
export function fromOrdinal(
  count: Count | null,
  items: readonly Item[],
  article: number,
  at: number,
): Count | null {
  const ordinal = items.slice(article + 1, at).find(({ tags }) => tags.includes("ordinal"));
  if (count === null || ordinal === undefined) return count;
  return { ...count, quantity: { ...count.quantity, start: ordinal.start } };
}

/** One, to whom the clause says what happened. */
export const oneRelation: Relation = {
  id: "en.relation.one",
  why: "'A porter and one patient lost their lives', 'the driver and two soldiers were killed': the article counts one, and the verb behind its coordination says what happened.",
  hits: [
    ["A nurse and a driver of the clinic were injured.", "wounded medics 1"],
    ["A guard at the north gate and two of his friends were killed.", "killed guards 1"],
    ["The attack killed 16 policemen and a cleaner.", "killed workers 1"],
    ["Nine people were killed: six nurses, two guards and a driver.", "killed drivers 1 part"],
    ["12 pupils are still missing, along with a teacher.", "missing teachers 1"],
    ["A nurse was killed and a guard later died in hospital.", "killed guards 1"],
    ["The blast left a UN guard dead and two nurses hurt.", "killed guards 1"],
    ["The fire killed nine guards and a nurse and injured 16 others.", "killed medics 1"],
    ["A captured driver and 14 soldiers were exchanged on Monday.", "exchanged drivers 1"],
    ["Two nurses, a driver and a UN guard were among the dead.", "killed drivers 1 part"],
    ["The driver and two soldiers were killed.", "killed drivers 1"],
    ["The pilot and two passengers were killed.", "killed unknown 1"],
    ["A teacher and his wife were killed.", "killed unknown 1"],
    ["A teacher, his wife and two pupils were killed.", "killed teachers 1"],
    ["Nine miners and the foreman were killed.", "killed workers 1"],
    ["Gunmen shot dead the mayor of Olm and two of his guards.", "killed unknown 1"],
    ["A nurse was hit by a stray round and died.", "killed medics 1"],
    ["A cyclist was struck by a car and later died in hospital.", "killed unknown 1"],
    ["Thirteen soldiers were killed and a hawker dead by the gate.", "killed workers 1"],
    ["Gunmen killed a bus driver.", "killed drivers 1"],
    ["Five people died, among them the driver and two pupils.", "killed drivers 1 part"],
    ["Nine people were killed, including the mayor's wife.", "killed unknown 1 part"],
    ["Nine people died in the crash. The driver was among the dead.", "killed drivers 1 part"],
    ["Among the dead was a nurse.", "killed medics 1 part"],
    ["The dead include the mayor and his wife.", "killed unknown 1 part"],
    ["Thirty soldiers were killed, a major among them.", "killed officers 1 part"],
    ["A fourth officer in the van has since died.", "killed officers 1"],
    ["A riot in which 18 inmates and a warder died could have been foreseen.", "killed guards 1"],
  ],
  misses: [
    "The attack killed 16 policemen, a guard said.",
    "A guard said that two men were killed.",
    "As a guard he was killed.",
    "A soldier at the gate opened fire on the car.",
    "A prisoner exchange was agreed.",
    "A rebel spokesman put the soldiers killed at 45.",
    "He did not see a prisoner being killed.",
    "She did not witness a prisoner being killed.",
    "Officials told 40 families that a relative held in the fort was dead.",
    "The raid killed 70 civilians, according to two local officials and a nurse.",
    "The guard was killed at the gate.",
    "A man dead set on revenge was arrested.",
    "The mayor was not among the dead.",
    "Officials, including the mayor and two ministers, said that 12 had died.",
    "Police arrested 12 people, including the owner.",
    "Several officials, including the mayor, visited the wounded.",
    "The guests, a major among them, were unhurt.",
    "Gunmen wanted to kill a bus driver.",
    "A boy was hit by a car and his sister died.",
    "Gunmen attacked the mayor and two guards were killed.",
    "They were shot by the driver and a guard.",
    "The driver and the guard were killed.",
    "Police arrested the owner and two managers.",
    "The driver and two soldiers said that 12 people were killed.",
    "The farmer and his cow died.",
    "Nine people were killed by men including the guard.",
    "The mayor was among those mourning the dead.",
    "The cook was among those hurt by the ruling.",
  ],
  read: (count, at, clause) => {
    const { items } = clause;
    const definite = count.rules.includes(DEFINITE);
    if (!definite && !count.rules.includes(RULE)) return null;
    const det = ledFrom(items, at);
    const named = amongWhom(items, det);
    if (named !== null && predicateAfter(items, at)?.kind !== "say") {
      const governed = toldOfNamed(named, clause.before);
      if (governed !== null && (!definite || TOLD_OF_ONE.has(governed.measure))) return governed;
      if (definite) return "none";
    }
    if (!definite && isAmongThem(items, at, det))
      return toldOfNamed("told", clause.before) ?? "none";
    const object = asObject(count, at, clause);
    if (object !== null && (definite || object !== "none")) return object;
    if (isLeftDead(items, at)) return { measure: "killed", phase: "done" };
    if (isDead(items, at)) return { measure: "killed", phase: "done" };
    const first = predicateAfter(items, at);
    // "was struck by a plank and died"
    const then = andThen(items, first?.kind === "be" ? { ...first, kind: "verb" } : first, count);
    // "had changed his mind and gone back": where he is has been told
    const found = then?.item.sense?.measure === "killed" ? then : first;
    // "killed nine patients and a nurse and injured 16": the verb behind is of the same doer
    if (found === null || (found.kind === "agent" && items[found.at - 1]?.word === "and"))
      return (definite ? oneMoreOfHarm(at, clause) : oneMore(at, clause)) ?? "none";
    const among = toldAmong(items, found, count);
    if (among !== undefined) return { measure: among, mode: "part", phase: "done" };
    if (found.kind !== "outcome" || found.negated || found.planned || found.at > at + 12)
      return "none";
    const told = measureIn(found.item, count, items);
    // "was hit by a stray round and died"
    const match = matchFrom(items, at, found.at + 1);
    const measure = told === "wounded" && diesThen(match) ? "killed" : told;
    if (measure === null || measure === "other") return "none";
    if (isMeantOtherwise(items[at], found.item, measure, items)) return "none";
    // "the driver and two men wounded in May were there": of whom the participle is told nobody knows
    if (definite && !(TOLD_OF_ONE.has(measure) && (found.aux || isAlone(found.item))))
      return "none";
    // "a soldier at the gate opened fire": who defends a place has not attacked it
    if (measure === "attackers" && count.group !== "fighters" && count.group !== "unknown")
      return "none";
    if (toldToMany(items, at)) return "none";
    return { measure, phase: phaseAt(match, found.item, measure) };
  },
};

/** "13 soldiers killed, a hawker dead by the gate", "two looters and a bystander dead": the adjective closes what is told of them. */
function isDead(items: readonly Item[], at: number): boolean {
  const dead = items[at + 1];
  if (dead?.chunk !== null || dead.word !== "dead") return false;
  const next = items[at + 2];
  return next === undefined || next.chunk?.kind === "date" || hasOneOf(next, ENDS_DEAD);
}
const ENDS_DEAD = tagList("stop", "comma", "clause", "in", "func");

function isAlone({ tags }: Item): boolean {
  return tags.includes("intransitive");
}

/** "shot dead | the mayor of Olm and two of his guards": the verb right before him; "attacked the mayor and two guards were killed" says nothing of him. */
function asObject(count: Count, at: number, { items }: Clause): Governed | "none" | null {
  const led = ledFrom(items, at);
  const verb = items[led - 1];
  if (verb === undefined || verb.chunk !== null || !opensVerb(verb)) return null;
  if (verb.tags.includes("say") || verb.tags.includes("aux")) return null;
  const measure = verb.tags.includes("pred") ? measureIn(verb, count, items) : null;
  const before = items[led - 2];
  if (measure === null || !TOLD_OF_ONE.has(measure) || isAlone(verb)) return "none";
  if (isMeantOtherwise(items[at], verb, measure, items) || isConditional(items, led)) return "none";
  if (before?.chunk === null && UNREAL.test(before.word)) return "none";
  return { measure, phase: "done" };
}
/** Words before a verb after which it has not happened, or whose it is otherwise: "would kill the mayor and two guards". */
const UNREAL =
  /^(?:to|would|could|can|may|might|not|never|if|will|should|must|cannot|did|nor|or|was|were|been|being)$/u;

/** "If they kill the judge and two guards, war will follow" */
function isConditional(items: readonly Item[], led: number): boolean {
  const opens = items.findLastIndex((item, i) => i < led && hasOneOf(item, OPENS));
  return /^(?:if|unless|should|whether)$/u.test(items[opens + 1]?.word ?? "");
}
const OPENS = tagList("comma", "stop", "clause", "quote", "dash");

/** "left a policeman dead", "leaving a guard and two drivers dead": what became of them stands behind. */
function isLeftDead(items: readonly Item[], at: number): boolean {
  const verb = items[articleBefore(items, at) - 1]?.word ?? "";
  if (!/^(?:left|leaves?|leaving)$/u.test(verb)) return false;
  const more = items[at + 1]?.word === "and" && items[at + 2]?.chunk?.kind === "count";
  return items[more ? at + 3 : at + 1]?.tags.includes("dead") === true;
}

/** "told 40 families that a relative was dead": to each of them another one, and nobody says how many. */
function toldToMany(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("comma"))
      return false;
    if (!item.tags.includes("that")) continue;
    const told = items[i - 1]?.chunk;
    return told?.kind === "count" && told.quantity.low !== 1;
  }
  return false;
}

/** "16 policemen and a cleaner", "six patients, two midwives and a driver": one more of those just counted. */
function oneMore(at: number, { items, before }: Clause): Governed | null {
  const last = before.at(-1);
  if (last === undefined || last.denied || last.count.unit !== "persons") return null;
  if (last.measure === "other") return null;
  // "one hostage, a clerk, had died": the same one
  if (last.count.quantity.high === 1 && items[ledFrom(items, at) - 1]?.word !== "and") return null;
  const article = ledFrom(items, at);
  const item = items[article];
  // "killed 70 civilians, according to two officials and a nurse": one more of those who say so
  const told = items.findIndex(({ start }) => start === last.count.quantity.start);
  const others = told < 0 ? [] : items.slice(told + 1, article);
  if (others.some(({ chunk }) => chunk?.kind === "count")) return null;
  if (item === undefined || !coordinated(item, items, article, last)) return null;
  return {
    measure: last.measure,
    phase: last.phase,
    mode: last.mode === "part" ? "part" : "unknown",
  };
}

function oneMoreOfHarm(at: number, clause: Clause): Governed | null {
  const one = oneMore(at, clause);
  return one !== null && TOLD_OF_ONE.has(one.measure) ? one : null;
}

/** Where "a", "the" or "his" stands. */
function ledFrom(items: readonly Item[], at: number): number {
  const article = articleBefore(items, at);
  return article < 0 ? determinerBefore(items, at) : article;
}

/** Where the article of a noun stands, over an age and words of which nothing is known; -1 where none does. */
function articleBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const item = items[i];
    if (item?.word === "a" || item?.word === "an") return i;
    // "a captured pilot", "a wounded officer"
    const past = item?.tags.includes("pred") === true && item.tags.includes("past");
    const led = /^an?$/u.test(items[i - 1]?.word ?? "");
    if (item === undefined || !(isAdjective(item) || (past && led))) return -1;
  }
  return -1;
}

const NEAR = 6;

/** "a traffic policeman", "a former warden", "a nine-year-old girl" */
function isAdjective({ chunk, tags, word }: Item): boolean {
  // "a UN peacekeeper"
  if (chunk !== null)
    return chunk.kind === "non-count" || (chunk.kind === "name" && chunk.is === "actor");
  if (tags.length === 0) return word !== "";
  return word === "old" || tags.every((tag) => BEFORE.has(tag));
}

/** Tags of nouns before a noun: "a truck driver". */
const BEFORE: ReadonlySet<string> = new Set(
  "single counted dash vehicle site goods ordinal".split(" "),
);
