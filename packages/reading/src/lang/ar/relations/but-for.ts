import { measureOver } from "../../../extract/figures/drafts.ts";
import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { asKin, isElided, isYearLike } from "../../relation-kin.ts";
import { mayBeBare } from "../figure-bare.ts";
import { isSurvival } from "../figure-reads.ts";
import { nounBehind } from "../nouns/noun-behind.ts";
import { isTellingVerb } from "../telling-words.ts";

/** Items between the negation and the number that it leaves. */
const REACH = 20;

/** Folded: `لم … سوى`, `ما … إلا`, `لا … غير`. */
const BUT: ReadonlySet<string> = new Set("سوي الا غير".split(" "));
/** Who has them: `ما عندنا إلا أربعة`. */
const HAS = /^(?:عند|لد)(?:نا|هم|ه|ها|ن|كم|ي)$|^(?:لدينا|لديهم|لديه|لديها|بحوزت\p{L}+|بحوزه)$/u;

/** None but so many: what is denied of all others is said of these. */
export const butForRelation: Relation = {
  id: "ar.relation.but-for",
  why: "`لم يُطلق منهم سوى اثنين`, `ولم يسلم من البيوت إلا ثلاثة عشر`, `لا تُظهر الصور سوى أربع محترقة`: what is denied of the others holds of them.",
  hits: [
    ["اعتُقل 24 حارساً، ولم يُطلق منهم حتى الساعة سوى اثنين دفعا كفالة", "released guards 2 part"],
    ["لم يعد من النازحين سوى 50 عائلة", "returned families 50"],
    ["في القرية 210 منازل، لم يسلم إلا ثلاثة عشر", "other houses 13"],
    ["دمّرت القوات تسع آليات، لكن الصور لا تُظهر سوى أربع محترقة", "destroyed vehicles 4"],
  ],
  misses: [
    "لم يبق على الموعد سوى ثلاثة أيام",
    "لم يجد سوى 200 دولار",
    "فر السجناء إلا أن 20 حارساً كانوا هناك",
  ],
  read: (count, at, clause) => {
    const { items, before } = clause;
    const item = items[at];
    if (item === undefined || isYearLike(count) || count.quantity.low === null) return null;
    const but = butBefore(items, at);
    const from = but < 0 ? -1 : deniedFrom(items, but);
    if (from < 0) return null;
    const bare = isElided(count) && count.noun.length === 0;
    const thing = bare ? nounBehind(items, at) : null;
    const next = items[at + 1];
    if (next?.tags.includes("state") === true && bare)
      return { measure: next.sense?.measure ?? "damaged", phase: "done", elided: true };
    if (thing?.sure === true)
      return { measure: "other", phase: "done", group: thing.group, unit: thing.unit };
    if (bare && next?.tags.includes("time-unit") === true) return null;
    // `سوى اثنين دفعا كفالة`
    const two = count.quantity.low === 2 && /^\p{L}{3,}ا$/u.test(next?.word ?? "");
    if (bare && !mayBeBare(items, at) && !two) return null;
    const kin = bare ? (ofWhole(count, items, from) ?? asKin(count, clause)) : count;
    const measure = leftBy(items, from, but, kin);
    if (measure === null) return null;
    const told = items.slice(from, but);
    // `لم ينج من بينهم إلا واحد`: no part of the dead
    const of = told.some(({ tags }) => tags.includes("among")) && !told.some(isSurvival);
    const read = said(measure, of && before.length > 0, isElided(count));
    return kin === count || kin.unit === "unknown"
      ? read
      : { ...read, elided: false, group: kin.group, unit: kin.unit };
  },
};

/** `من 210 منازل لم يسلم إلا ثلاثة عشر`: the larger count before the negation is whom or what they are of. */
function ofWhole(count: Count, items: readonly Item[], from: number): Count | null {
  const low = count.quantity.low ?? 0;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const chunk = items[i]?.chunk;
    if (chunk?.kind !== "count") continue;
    if ((chunk.quantity.low ?? 0) <= low) return null;
    return { ...count, group: chunk.group, unit: chunk.unit, noun: chunk.noun };
  }
  return null;
}

function said(measure: Measure, part: boolean, elided: boolean): Governed {
  const mode = part ? "part" : measure === "held" ? "held" : "unknown";
  return { measure, mode, phase: "done", elided };
}

/** Index of the `سوى` right before the number, over its preposition. */
function butBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) if (BUT.has(items[i]?.word ?? "")) return i;
  return -1;
}

/** Index of the negation that the exception belongs to. */
function deniedFrom(items: readonly Item[], but: number): number {
  for (let i = but - 1; i >= Math.max(0, but - REACH); i--) {
    const item = items[i];
    if (item === undefined) return -1;
    const { tags, word } = item;
    if (["stop", "clause", "semicolon"].some((tag) => tags.includes(tag))) return -1;
    if (/^(?:لم|لا|لن|ما|ليس|ليست|مافي|ماكو|ولم|ولا)$/u.test(word) || DENIES.test(word)) return i;
  }
  return -1;
}

/** `مابقي`, `ماعندنا`: written as one. */
const DENIES = /^ما(?:بقي|بقا|ضل|طلع|رجع|مات|عند|في)/u;

/** What the denied verb says of those who are left. */
function leftBy(items: readonly Item[], from: number, but: number, kin: Count): Measure | null {
  const told = items.slice(from, but);
  if (told.some(({ word }) => HAS.test(word))) return kin.unit === "persons" ? "held" : null;
  // `لم ينج من الغرق`: what they came through is not what is denied
  const verb = told.find(
    ({ tags }, i) => tags.includes("pred") && (i <= 1 || tags.includes("verb")),
  );
  // `لم يُطلق منهم سوى اثنين`: whoever they are, they were held
  const of = told.some(({ tags }) => tags.includes("among")) ? ["others"] : [];
  const measure =
    verb === undefined ? null : measureOver(verb, { ...kin, noun: [...kin.noun, ...of] }, items);
  if (measure !== null) return measure;
  // `لم يعد سوى 50 عائلة`: in the jussive the verb is written like "no longer"
  const home = kin.unit === "families" || (kin.unit === "persons" && !kin.noun.includes("member"));
  if (home && told.some(({ word }, i) => i === 1 && /^[يت]عد$/u.test(word))) return "returned";
  const tells = told.some((item) => isTellingVerb(item) || STAYS.test(item.word));
  const counted = kin.noun.length > 0 || kin.unit !== "unknown";
  return tells && counted ? "other" : null;
}

/** Who or what came through, was seen or is left: `لم يسلم`, `لم يبق`, `لم ير`, `لم يصل`. */
const STAYS =
  /^(?:ما)?(?:ي|ت|ن)?(?:سلم|بق|بقي|نج|نجو|نجا|ر|ري|راي|صل|وصل|حضر|عد|عود|ظهر|شاهد|جد|عثر|خرج|غادر|تبق|كن|كون|تجاوز|كتب|صمد|ستلم|تسلم)$/u;
