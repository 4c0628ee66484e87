import type { Measure, Unit } from "../../../model/figure.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isBelowPeople, rowAt } from "../../bulletin-row.ts";
import { isYearLike } from "../../relation-kin.ts";

/** A row whose heading is any phrase: what was done to people, or where they are. */
export const headedRelation: Relation = {
  id: "en.relation.headed",
  why: "'Children admitted: 156', 'Still on the wards: 26', 'Taken to the police station: 23', 'Not found: 15': no noun of the heading names a toll, but its participle and its place say what became of those counted. In hospital they are hurt or ill, in a cell held; of any other deed they are people of the event.",
  hits: [
    ["Children admitted: 156", "wounded children 156 part"],
    ["Still on the wards: 26", "wounded unknown 26 part"],
    ["Taken to the police station: 23", "arrested unknown 23"],
    ["Moved to the gymnasium: 310", "displaced unknown 310"],
    ["Not found: 15", "missing unknown 15"],
    ["People believed under the mud: 22", "missing unknown 22"],
    ["Still in cells: 8", "held unknown 8"],
    ["Drowned: 7\nBrought ashore alive: 176", "other unknown 176"],
    ["Received alive: 74", "other unknown 74"],
    ["Families reached by boat: 84", "other families 84"],
    ["New cases today: 62", "other unknown 62 new"],
  ],
  misses: [
    "Doctors on duty: 9",
    "Tents needed: 400",
    "Seats in the council: 31",
    "Time of the call: 22",
    "Delivered to the camp: 400",
    "Not found in the archive: 15 pages",
    "He was admitted: 12 men waited.",
    "Hours without power: 30",
    "Cases before the court: 12",
    "men in combat clothing, brought by police without papers: 5",
  ],
  read: (count, at, clause) => {
    if (count.measure !== null || isYearLike(count)) return null;
    if (count.unit !== "unknown" && count.unit !== "persons") return null;
    const { items } = clause;
    const row = rowAt(items, at);
    if (row?.marked !== true) return null;
    const label = items.slice(row.from, row.to);
    if (areIll(label)) return { measure: "other", phase: "done", unit: "persons", ...newOf(label) };
    const who = whoOpens(label);
    if (who === null || label.some(({ tags }) => tags.includes("comma"))) return null;
    // "Received alive: 74": things do not live
    const isOfPeople = who.unit !== null || label.some(({ word }) => word === "alive");
    const told = becameOf(label.slice(who.length), isOfPeople || isBelowPeople(clause));
    if (told === null) return null;
    return {
      measure: told.measure,
      phase: "done",
      ...(told.mode === undefined ? {} : { mode: told.mode }),
      unit: who.unit ?? "persons",
      ...(count.group === "unknown" && who.group !== null ? { group: who.group } : {}),
    };
  },
};

/** "New cases today", "Cases since the start of the outbreak": of an illness, and not of a court. */
function areIll(label: readonly Item[]): boolean {
  const cases = label.findIndex(({ word }) => word === "cases");
  if (cases < 0 || cases > 2) return false;
  const others = label.filter((_, at) => at !== cases);
  return (
    others.some(({ word }) => COUNTED.test(word)) && !others.some(({ word }) => LAW.test(word))
  );
}
function newOf(label: readonly Item[]): { readonly mode?: "new" } {
  return label.some(({ word }) => word === "new") ? { mode: "new" } : {};
}
const COUNTED =
  /^(?:new|confirmed|suspected|recorded|registered|reported|since|today|total|severe|critical)$/u;
const LAW = /^(?:court|courts|police|closed|open|pending|abuse|legal)$/u;

interface Who {
  readonly length: number;
  readonly group: string | null;
  readonly unit: Unit | null;
}
const NOBODY_SAID: Who = { length: 0, group: null, unit: null };

/** The plural of people that opens a label, over an adjective; nobody where a verb or a place does; null where a thing opens it. */
function whoOpens(label: readonly Item[]): Who | null {
  for (let at = 0; at < Math.min(2, label.length); at++) {
    const item = label[at];
    if (item === undefined || item.chunk !== null) return null;
    const { tags, sense } = item;
    if (tags.includes("counted")) {
      const people = sense?.unit === "persons" || sense?.unit === "families";
      // "Doctors on duty", "Guards killed": who is named for his post, and whose noun says what befell him, have relations of their own
      if (!people || !tags.includes("many") || sense.measure !== undefined) return null;
      return { length: at + 1, group: sense.group ?? null, unit: sense.unit ?? null };
    }
    if (at === 0 && (isVerb(item) || isState(label))) return NOBODY_SAID;
  }
  return null;
}

function isVerb({ tags, word }: Item): boolean {
  return tags.includes("verb-past") || tags.includes("took") || DONE.test(word);
}
/** Participles that no tag tells. */
const DONE = /^(?:transferred|referred|let|sent|seen|brought|kept|admitted|hospitali[sz]ed)$/u;

/** "Still in beds", "In surgery", "Not found". */
function isState(label: readonly Item[]): boolean {
  const [first] = label;
  return (
    first !== undefined &&
    (/^(?:still|now|currently|not)$/u.test(first.word) ||
      (first.tags.includes("in") && first.word !== "at"))
  );
}

interface Became {
  readonly measure: Measure;
  readonly mode?: "part" | "held";
}

function becameOf(said: readonly Item[], ofPeople: boolean): Became | null {
  const says = (words: RegExp): boolean => said.some(({ word }) => words.test(word));
  const verb = said.find(isVerb);
  const negated = said.some(({ tags }) => tags.includes("neg"));
  const lost = /^(?:found|located|traced|accounted|recovered|reached)$/u;
  if (negated) return says(lost) && said.length <= 4 ? { measure: "missing" } : null;
  const doubted = says(/^(?:believed|feared|thought|still|trapped|buried)$/u);
  if (doubted && says(UNDER) && says(RUINS)) return { measure: "missing" };
  // a verb that the lexicon gives a measure is read as in a sentence
  if (said.some(({ tags }) => tags.includes("pred") || tags.includes("missing-adj"))) return null;
  if (says(CARE) || says(/^(?:admitted|hospitali[sz]ed)$/u))
    return { measure: "wounded", mode: "part" };
  const seized = verb?.tags.includes("took") === true || says(/^(?:brought|led|sent)$/u);
  if (said.some(({ word }, at) => CUSTODY.test(word) && isInto(said, at)))
    return verb === undefined ? { measure: "held", mode: "held" } : seized ? ARRESTED : null;
  if (says(SHELTER))
    return verb !== undefined && says(/^(?:to|into)$/u) && says(MOVED)
      ? { measure: "displaced" }
      : null;
  if (verb === undefined) return ofPeople && said[0]?.word === "still" ? OTHER : null;
  return ofPeople ? OTHER : null;
}
/** "to the police station", "in cells", and not "brought by police". */
function isInto(said: readonly Item[], at: number): boolean {
  return said
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) => /^(?:to|into|in|at|inside)$/u.test(word));
}
const OTHER: Became = { measure: "other" };
const ARRESTED: Became = { measure: "arrested" };
const CARE =
  /^(?:hospitals?|clinics?|wards?|beds?|surgery|theatre|intensive|emergency|ventilators?|oxygen|drips?|infirmary|icu|casualty|burns)$/u;
const CUSTODY = /^(?:cells?|custody|prison|jail|detention|police|remand)$/u;
const SHELTER =
  /^(?:shelters?|schools?|gymnasium|gym|camps?|halls?|stadium|tents|mosques?|church(?:es)?|relatives)$/u;
const MOVED = /^(?:moved|taken|brought|evacuated|relocated|transferred|sent|bussed)$/u;
const UNDER = /^(?:under|beneath|in|inside)$/u;
const RUINS = /^(?:rubble|mud|debris|ruins|wreckage|water|silt|ash|snow|earth)$/u;
