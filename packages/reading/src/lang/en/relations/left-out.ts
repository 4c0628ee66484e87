import { isThing } from "../../../extract/figures/kin.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Clause, Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isShare } from "../figure-vetoes.ts";
import { promisedPhase } from "../promised.ts";
import { predicateAfter } from "./predicate-after.ts";
import { looksPast } from "./verb-group.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Between a number and what opens its phrase: "and just 13 ring the bell". */
const SOFT = words(
  "only just so far nearly almost at least some about a mere another perhaps maybe still barely exactly over",
);
/** What opens the phrase of a number that counts alone. */
const OPENS = words("and but while whereas although though then that or");
/** Verbs before a number that is no count of those told before: it is a sum, an age, a score, a size. */
const SUMS = words(
  "paid cost costs earned turned aged scored weighed measured charged owed spent raised borrowed fined covered ran walked drove lasted waited numbered priced rose fell grew dropped climbed jumped shrank averaged lost won read opened closed started ended began finished",
);
/** Verbs of finding out how many: the number is of what was told, and of no other. */
const FOUND = words(
  "counted identified logged recorded listed confirmed tallied registered verified documented estimated put gave",
);
const WHERE = words(
  "in at on to from near by under inside outside before after during for since of abroad elsewhere today yesterday there here",
);

/** "in the end 37 passed", "of these two were stripped" */
const LATER = words("end all now then date these those them total");

/** A number whose noun is left out: of those told just before. */
export const leftOutRelation: Relation = {
  id: "en.relation.left-out",
  why: "'Fifty lorries came; 37 passed the scanner', 'Eighty tents came. They put up 65.', '48 pupils in September, 31 in December': a number alone with a verb or a place of its own counts what was counted before, and what the verb says is not what was said there.",
  hits: [
    ["Workers loaded 50 crates; 37 passed the scanner.", "other items 37"],
    ["They sent two hundred tents. Eighty came.", "other tents 80"],
    [
      "They carried 90 crates ashore. Of these 71 had been emptied by nightfall.",
      "other items 71 part",
    ],
  ],
  misses: ["37 passed the scanner.", "Teams handed out 96 blankets. Samir, 33, was there."],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || isShare(clause.items, at)) return null;
    if (count.measure !== null) return null;
    const { before, earlier } = clause;
    const kin = before.findLast(({ mode }) => mode !== "part") ?? before.at(-1) ?? earlier;
    if (kin === null || kin.denied || kin.count.unit === "unknown") return null;
    return acting(at, clause, kin) ?? object(count, at, clause, kin) ?? parallel(at, clause, kin);
  },
};

/** "37 passed the scanner": the number is the subject of a verb that no measure names. */
function acting(at: number, { items }: Clause, kin: LinkedFigure): Governed | null {
  if (!opens(items, at)) return null;
  const found = predicateAfter(items, at);
  const passed = items[at + 1]?.tags.includes("surpass") === true;
  if (!passed && (found === null || found.kind === "say" || !isNear(items, at, found.at)))
    return null;
  if (!isThing(kin.count.unit) && kin.measure !== "other") return null;
  // "62 families came back in nine buses; another hundred or so are expected"
  if (items[at + 1]?.word === "or") return null;
  const phase = found?.planned === true ? "planned" : "done";
  // "announced 50 lorries; in the end 37 passed": lorries on their way, like those before
  const moves = isAhead(items, kin) && MOVED.has(found?.item.word ?? "");
  return { measure: moves ? "vehicles" : "other", phase, elided: true };
}

function isAhead(items: readonly Item[], { measure, count }: LinkedFigure): boolean {
  if (measure !== "vehicles") return false;
  return (
    promisedPhase(
      items,
      items.findIndex(({ end }) => end > count.quantity.start),
    ) !== null
  );
}
const MOVED: ReadonlySet<string> = new Set(
  "passed arrived came crossed entered reached left got went returned drove made".split(" "),
);

/** "removed 11", "referred six to hospital" */
function object(
  count: Count,
  at: number,
  { items, before }: Clause,
  kin: LinkedFigure,
): Governed | null {
  if (!closes(items[at + 1])) return null;
  let i = at - 1;
  while (i > 0 && SOFT.has(items[i]?.word ?? "")) i--;
  const verb = items[i];
  if (verb === undefined || verb.chunk !== null || SUMS.has(verb.word)) return null;
  const { tags, word } = verb;
  if (FOUND.has(word)) {
    const same = new Set(before.map(({ measure }) => measure)).size < 2;
    return same ? { measure: kin.measure, phase: kin.phase, mode: kin.mode, elided: true } : null;
  }
  const isVerb =
    tags.includes("verb-past") ||
    tags.includes("pred") ||
    tags.includes("verb-ing") ||
    (tags.length === 0 && looksPast(word));
  if (!isVerb || ["intransitive", "say", "holding"].some((tag) => tags.includes(tag))) return null;
  if (!isThing(kin.count.unit) && kin.measure !== "other") return null;
  if (items[at + 1]?.tags.includes("other") === true) return null;
  // "mourn twenty-four of their best", "released 203 of those who came": of people, whatever was counted before
  if (tags.includes("pred") && isThing(kin.count.unit)) return null;
  // "were released 12": no object
  if (
    items[i - 1]?.tags.includes("aux") === true &&
    !/^(?:has|had|have)$/u.test(items[i - 1]?.word ?? "")
  )
    return null;
  if ((count.quantity.low ?? 0) < 2) return null;
  return { measure: "other", phase: "done", elided: true };
}

/** "48 pupils in September, 31 in December", "Seven sorties before noon. Three after." */
function parallel(
  at: number,
  { items, before, earlier }: Clause,
  kin: LinkedFigure,
): Governed | null {
  const next = items[at + 1];
  if (!opens(items, at) || predicateAfter(items, at) !== null) return null;
  const placed = (item: Item | undefined): boolean =>
    item !== undefined && (item.chunk?.kind === "date" || WHERE.has(item.word));
  const last = before.at(-1);
  if (last === undefined) {
    const alone = at === 0 && items.length <= 4 && earlier !== null && placed(next);
    return alone ? { measure: kin.measure, phase: kin.phase, mode: "unknown", elided: true } : null;
  }
  const of = items.findIndex(
    ({ start, end }) => start <= last.count.quantity.start && last.count.quantity.start < end,
  );
  if (of < 0 || !placed(next)) return null;
  const then = items.slice(of + 1, at).findIndex((item) => placed(item));
  if (then < 0 || then > NOUN) return null;
  return { measure: last.measure, phase: last.phase, mode: last.mode, elided: true };
}

/** Words from a number to the place or time that is told of it. */
const NOUN = 6;

function opens(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && SOFT.has(items[i]?.word ?? "")) i--;
  const before = items[i];
  if (before === undefined) return true;
  return (
    ["comma", "clause", "stop", "colon", "quote", "dash"].some((tag) =>
      before.tags.includes(tag),
    ) ||
    OPENS.has(before.word) ||
    before.chunk?.kind === "date" ||
    (LATER.has(before.word) &&
      items
        .slice(Math.max(0, i - 2), i)
        .some(({ word }) => word === "in" || word === "by" || word === "to" || word === "of"))
  );
}

/** The phrase ends with the number. */
function closes(next: Item | undefined): boolean {
  if (next === undefined || next.chunk?.kind === "date") return true;
  return (
    ["stop", "comma", "clause", "quote", "in", "func"].some((tag) => next.tags.includes(tag)) ||
    WHERE.has(next.word)
  );
}

/** Nothing but adverbs and auxiliaries between the number and its verb. */
function isNear(items: readonly Item[], at: number, verb: number): boolean {
  return items
    .slice(at + 1, verb)
    .every(
      ({ chunk, tags, word }) =>
        chunk === null &&
        (tags.includes("aux") ||
          tags.includes("neg") ||
          tags.includes("future") ||
          word.endsWith("ly") ||
          /^(?:more|others|of|them|also|then|still|now|already|later|did|do)$/u.test(word)),
    );
}
