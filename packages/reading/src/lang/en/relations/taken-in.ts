import type { Clause, Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isUnseen } from "../unseen.ts";

/** Those whom a hospital takes in behind a blow that killed or hurt are hurt. */
export const takenInRelation: Relation = {
  id: "en.relation.taken-in",
  why: "'Nine died in the blast. Hospital Brona has taken in 37 patients': where a report tells of dead and wounded, who comes to a hospital is wounded; without any it may be an ordinary day.",
  hits: [
    [
      "The blast killed nine people. The hospital has taken in 37 patients.",
      "wounded unknown 37 part",
    ],
    ["The blast killed nine people. Two clinics received 40 people.", "wounded unknown 40 part"],
    ["The shelling killed two. The hospital admitted 14 people.", "wounded unknown 14 part"],
  ],
  misses: [
    "The hospital has taken in 37 patients.",
    "The blast killed nine people. The school took in 30 people.",
    "The blast killed nine people. The hospital received 30 displaced people.",
    "The blast killed nine people. The hospital receives 30 patients a day.",
    "The blast killed nine people. The hospital took in 30 families.",
    "The blast killed nine people. The hospital received 12 surgeons.",
    "The blast killed nine people. The hospital received 30 women, all to give birth.",
    "The blast killed nine people. The hospital received 25 children from another hospital.",
  ],
  read: (count, at, clause) => {
    const { items } = clause;
    if (count.unit !== "persons" || count.measure !== null || count.noun.includes("others"))
      return null;
    // "12 surgeons", "30 displaced people": who comes to help, or to stay
    if (count.group !== "unknown" && !HURT.has(count.group)) return null;
    const verb = intakeBefore(items, at);
    if (verb < 0 || !isHospital(items, verb) || isUnseen(items, at)) return null;
    if (items.slice(at + 1, at + 3).some(({ word }) => DAILY.has(word))) return null;
    // "25 children from another hospital's evacuated ward", "30 women, all to give birth"
    if (items.slice(at + 1).some(({ word }) => ELSE.has(word))) return null;
    return tellsOfHarm(clause) ? { measure: "wounded", phase: "done", mode: "part" } : null;
  },
};

const HURT: ReadonlySet<string> = new Set("civilians children women men fighters".split(" "));
/** Why else people come to a hospital. */
const ELSE: ReadonlySet<string> = new Set(
  "birth births deliver delivery maternity vaccinated vaccination vaccinations vaccine training trained newborns newborn another evacuated transferred visit check-up check-ups tests surgery dialysis".split(
    " ",
  ),
);
const DAILY: ReadonlySet<string> = new Set("a each every per daily".split(" "));
const INTAKE: ReadonlySet<string> = new Set("received admitted".split(" "));
const TOOK: ReadonlySet<string> = new Set("taken took".split(" "));
const HOSPITAL =
  /^(?:hospitals?|clinics?|infirmary|infirmaries|ward|wards|doctors|medics|surgeons|emergency)$/u;
/** Words between a hospital and its verb: "Hospital St Brona has taken in". */
const NAME = 6;

/** Where the verb stands whose object the number is: "has taken in | 37", "received | 40"; -1 where none does. */
function intakeBefore(items: readonly Item[], at: number): number {
  const [last, before] = [items[at - 1]?.word ?? "", items[at - 2]?.word ?? ""];
  if (INTAKE.has(last)) return at - 1;
  return last === "in" && TOOK.has(before) ? at - 2 : -1;
}

/** "were admitted" has no object, and a mark between the two is another clause. */
function isHospital(items: readonly Item[], verb: number): boolean {
  if (/^(?:was|were|been|be)$/u.test(items[verb - 1]?.word ?? "")) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - NAME); i--) {
    const item = items[i];
    if (item === undefined || ["comma", "stop", "clause"].some((tag) => item.tags.includes(tag)))
      return false;
    const clinics = item.chunk?.kind === "count" && item.chunk.group === "hospitals";
    if (clinics || HOSPITAL.test(item.word)) return true;
  }
  return false;
}

/** Dead or wounded told before, or "after the blast" beside it. */
function tellsOfHarm({ items, told, before, recent, earlier }: Clause): boolean {
  if (items.some(({ tags, chunk }) => chunk === null && tags.includes("deed"))) return true;
  return [...told, ...recent, ...before, ...(earlier === null ? [] : [earlier])].some(
    ({ measure, denied }) => !denied && (measure === "killed" || measure === "wounded"),
  );
}
