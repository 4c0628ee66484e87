import { messages } from "@tarjih/i18n";
import { GROUP_JOIN } from "@tarjih/reading";
import type { Figure, Measure, Topic } from "@tarjih/reading";
import { topicOf } from "./measures.ts";

/**
 * How group (or place) `a` stands to `b`. `apart` are two things that may overlap and are not one (women and
 * inmates); `unknown` may be one and the same (an actor's members and "fighters"): an answer, never a guess.
 */
export type Containment = "equal" | "inside" | "contains" | "apart" | "unknown";

/** The whole population of a question: no group named, or only "people". */
export const WHOLE = "";

/** Groups that reports use for one another; a question has one of them. */
const SYNONYMS: Readonly<Record<string, string>> = { prisoners: "inmates", detainees: "inmates" };

/**
 * Child → parents. Women and men are not put under civilians: a report that counts "12 women" does
 * not say that none of them was a guard or a fighter.
 */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  civilians: ["persons"],
  children: ["civilians"],
  medics: ["civilians"],
  journalists: ["civilians"],
  "aid-workers": ["civilians"],
  students: ["civilians"],
  residents: ["civilians"],
  refugees: ["civilians"],
  displaced: ["civilians"],
  women: ["persons"],
  men: ["persons"],
  elderly: ["persons"],
  workers: ["persons"],
  hostages: ["persons"],
  captives: ["persons"],
  inmates: ["persons"],
  leaders: ["persons"],
  commanders: ["leaders"],
  staff: ["persons"],
  protesters: ["civilians"],
  fighters: ["persons"],
  attackers: ["persons"],
  soldiers: ["persons"],
  officers: ["soldiers"],
  security: ["persons"],
  guards: ["security"],
  police: ["security"],
  teachers: ["civilians"],
  farmers: ["civilians"],
  drivers: ["persons"],
  firefighters: ["persons"],
  sailors: ["persons"],
  aircraft: [],
  attacks: [],
  boats: ["vehicles"],
  bombs: [],
  drones: ["aircraft"],
  farms: [],
  incidents: [],
  items: [],
  livestock: [],
  missiles: [],
  protests: [],
  rockets: [],
  villages: [],
  weapons: [],
  houses: ["buildings"],
  shops: ["buildings"],
  schools: ["buildings"],
  hospitals: ["buildings"],
  buildings: [],
  vehicles: [],
  tents: [],
  strikes: [],
  families: ["persons"],
};

/** Words for whoever bears arms: one report's "fighters" may be another's "soldiers" or an actor's members. */
const ARMED: readonly string[] = [
  "fighters",
  "attackers",
  "soldiers",
  "officers",
  "leaders",
  "commanders",
  "security",
  "guards",
  "police",
];
/** One side's captives are the other's hostages. */
const TAKEN: readonly string[] = ["hostages", "captives"];
/** Sides that face each other: nobody is counted under both. */
const FACING: readonly (readonly [string, string])[] = [["attackers", "security"]];

/** What a measure counts when a report names nobody: "200 escaped" are inmates. */
const OWN_GROUPS: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  // "41 men were caught again": who breaks out of a prison of men
  escaped: ["inmates", "men"],
  recaptured: ["inmates", "men"],
  attackers: ["attackers", "fighters", "men"],
  // "30 hostages" and "30 captives": whoever was taken hostage
  hostage: ["hostages", "captives"],
  captured: ["captives"],
  // whoever changes hands was somebody's captive, prisoner or detainee; hostages are the other side's
  exchanged: ["captives", "inmates"],
  vehicles: ["vehicles"],
  strikes: ["strikes"],
};

/** Words for whomever a measure counts, that tell of nobody in particular: whoever was arrested, or is held, is a detainee. */
const NAMED_AFTER: Readonly<Partial<Record<Measure, string>>> = {
  arrested: "detainees",
  held: "detainees",
  missing: "residents",
  displaced: "residents",
};

/** Who is counted where a topic says what for: whoever marches is a protester, and who strikes a worker. */
const OF_TOPIC: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  audience: ["civilians"],
  crowd: ["protesters"],
  strikers: ["workers"],
  "inside-mine": ["workers"],
  "inside-factory": ["workers", "staff"],
  "in-convoy": ["vehicles"],
  "at-large": ["inmates", "fugitives", "detainees"],
  fell: ["vehicles"],
  derailed: ["vehicles"],
  "tear-gas": ["bombs", "weapons", "items"],
};

/** Groups with a name in the codebook; one that has no parents here is only known to be no actor. */
const CODED: Readonly<Record<string, string>> = messages("en").codes.groups;

/** The groups that a number counts together ("children+women"). */
function partsOf(group: string): readonly string[] {
  return group.split(GROUP_JOIN);
}

/** True for several groups that a number counts together. */
export function isJoint(group: string): boolean {
  return group.includes(GROUP_JOIN);
}

/** True for a group of the codebook or several of them, false for an actor of the case. */
export function isGeneralGroup(group: string): boolean {
  if (isJoint(group)) return partsOf(group).every(isGeneralGroup);
  return GENERAL.has(group);
}

/** `نزح 3 آلاف من سكان البلدة`: who flees a town lived there. */
const MOVED: ReadonlySet<Measure> = new Set<Measure>(["displaced", "returned"]);

const GENERAL: ReadonlySet<string> = new Set(
  [PARENTS, SYNONYMS, CODED].flatMap((known) => Object.keys(known)),
);

/** The group under which a figure is asked about; {@link WHOLE} where it names nobody in particular. */
export function groupOf(figure: Pick<Figure, "group" | "measure" | "topic" | "subject">): string {
  const topic = topicOf(figure);
  if (topic !== null && OF_TOPIC[topic]?.includes(figure.group) === true) return WHOLE;
  if (NAMED_AFTER[figure.measure] === figure.group) return WHOLE;
  const group = SYNONYMS[figure.group] ?? figure.group;
  if (group === "unknown" || group === "persons") return WHOLE;
  // "30 civilians and fighters" are everybody
  if (isEverybody(group)) return WHOLE;
  // "nearly 900 prisoners and detainees" changed hands: two words for the measure's own
  const own = OWN_GROUPS[figure.measure] ?? [];
  if (isJoint(group) && partsOf(group).every((part) => own.includes(SYNONYMS[part] ?? part)))
    return WHOLE;
  if (group === "residents" && MOVED.has(figure.measure)) return WHOLE;
  return OWN_GROUPS[figure.measure]?.includes(group) === true ? WHOLE : group;
}

function isEverybody(group: string): boolean {
  if (!isJoint(group)) return false;
  const [one, two] = partsOf(group);
  return one !== undefined && two !== undefined && areDisjoint(one, two);
}

/** True where a figure says no more than "20" or "20 people". */
export function namesNobody(figure: Pick<Figure, "group">): boolean {
  return figure.group === "unknown" || figure.group === "persons";
}

/** Id of a group as printed on a question; `said` are those of its figures. All "detainees" are no inmates to whoever reads it. */
export function printedGroup(group: string, measure: Measure, said: readonly string[]): string {
  if (group !== WHOLE) {
    const [one, ...others] = new Set(said);
    return one !== undefined && others.length === 0 && SYNONYMS[one] === group ? one : group;
  }
  const saidPersons = said.includes("persons");
  return OWN_GROUPS[measure]?.[0] ?? (saidPersons ? "persons" : "unknown");
}

/** True where "nobody named" still means somebody: the measure has its own group or says "people". */
export function isStatedWhole(figure: Pick<Figure, "group" | "measure">): boolean {
  return (
    figure.group === "persons" ||
    isEverybody(figure.group) ||
    OWN_GROUPS[figure.measure] !== undefined
  );
}

/** Containment of groups as {@link groupOf} gives them. */
export function groupContainment(a: string, b: string): Containment {
  if (a === b) return "equal";
  if (a === WHOLE) return "contains";
  if (b === WHOLE) return "inside";
  if (isJoint(a) || isJoint(b)) return ofSeveral(partsOf(a), partsOf(b));
  const generalA = isGeneralGroup(a);
  const generalB = isGeneralGroup(b);
  // Two actors' own losses.
  if (!generalA && !generalB) return "apart";
  const aboveA = ancestors(a);
  const aboveB = ancestors(b);
  if (aboveA.includes(b)) return "inside";
  if (aboveB.includes(a)) return "contains";
  if (TAKEN.includes(a) && TAKEN.includes(b)) return "unknown";
  const mayBeOne = (!generalA || ARMED.includes(a)) && (!generalB || ARMED.includes(b));
  if (!mayBeOne) return "apart";
  const faces = FACING.some(
    ([x, y]) =>
      (aboveA.includes(x) && aboveB.includes(y)) || (aboveA.includes(y) && aboveB.includes(x)),
  );
  return faces ? "apart" : "unknown";
}

/** "Women and children" contain the children; of "women and children" and "soldiers and police" each pair is asked. */
function ofSeveral(a: readonly string[], b: readonly string[]): Containment {
  const within = (x: string, ys: readonly string[]): boolean =>
    ys.some((y) => ["equal", "inside"].includes(groupContainment(x, y)));
  if (a.every((x) => within(x, b))) return "inside";
  if (b.every((y) => within(y, a))) return "contains";
  return a.every((x) => b.every((y) => groupContainment(x, y) === "apart")) ? "apart" : "unknown";
}

/** Groups of which nobody is in both: civilians and whoever bears arms, two sides that face each other. */
export function areDisjoint(a: string, b: string): boolean {
  const [one, two] = [ancestors(a), ancestors(b)];
  const parts = (x: string, y: string): boolean =>
    (one.includes(x) && two.includes(y)) || (one.includes(y) && two.includes(x));
  return FACING.some(([x, y]) => parts(x, y)) || ARMED.some((armed) => parts("civilians", armed));
}

/** By age and sex everybody is one. */
const AGES: readonly string[] = ["children", "women", "men", "elderly"];

/**
 * Whether one list counts nobody under both: "10 soldiers, 15 policemen and 30 civilians". Women may be soldiers, children are
 * civilians: these are other lists of the same people.
 */
export function areListedApart(a: string, b: string): boolean {
  if (a === b) return false;
  if (AGES.includes(a) && AGES.includes(b)) return true;
  if (["inside", "contains"].includes(groupContainment(a, b))) return false;
  return isOfRole(a) && isOfRole(b);
}

/** Civilians with all their kinds, and whoever bears arms. */
function isOfRole(group: string): boolean {
  return !AGES.includes(group) && (ARMED.includes(group) || ancestors(group).includes("civilians"));
}

/** A group and everything above it. */
function ancestors(group: string): readonly string[] {
  return ANCESTORS.get(group) ?? [group];
}

const ANCESTORS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.keys(PARENTS).map((group) => [group, lineOf(group)]),
);

function lineOf(group: string): readonly string[] {
  return [group, ...(PARENTS[group] ?? []).flatMap(lineOf)];
}
