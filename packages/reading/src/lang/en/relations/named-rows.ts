import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Two names with a number may be anything; three are a list. */
const LEAST = 3;
/** Items looked at; a longer sentence is a table. */
const LONGEST = 160;

/** Rows of a list inside a sentence: a name, a comma or "with", how many of those told of before. */
export const namedRowsRelation: Relation = {
  id: "en.relation.named-rows",
  why: "'The other deaths were from Harm, 20; Sorl, 19; Tarn, 18', 'Oram announced 198 dead, followed by Sorl with 182, Tarn with 137 and Kol with 76': three names or more, each with its number, share out what was told before them.",
  hits: [
    [
      "An estimated 141,000 displaced people were sheltering in Sorl (109,700 people), Harm (15,200 people), Tarn (13,200 people).",
      "displaced unknown 15200 part",
    ],
    [
      "The other confirmed deaths were from Harm, 20; Sorl, 19; Tarn, 18.",
      "killed unknown 19 part",
    ],
    [
      "Oram announced 198 pilgrims dead, followed by Sorl with 182, Tarn with 137 and Kol with 76.",
      "killed unknown 137 part",
    ],
    [
      "Harm has reported the biggest number of deaths at 136, with Sorl coming next with 87.",
      "killed unknown 87",
    ],
  ],
  misses: [
    "Villages were reached in Harm, 20; Sorl, 19; Tarn, 18.",
    "The dead were Omar, 20; Samir, 19; and Tam, 18.",
    "They killed two men, Omar, 20, and Samir, 19.",
    "The dead in Harm were Omar, 20; Samir, 19; and Tam, 18.",
  ],
  read: (count, at, { items, before, earlier }) => {
    if (count.measure !== null || isYearLike(count)) return null;
    if (!isElided(count) && (count.unit !== "persons" || count.group !== "unknown")) return null;
    if (comesNext(items, at)) {
      const last =
        before.findLast(isOfPeople) ??
        (earlier !== null && isOfPeople(earlier) ? earlier : undefined);
      return last === undefined
        ? null
        : { measure: last.measure, phase: last.phase, unit: "persons" };
    }
    const inBrackets = bracketed(items, at);
    if (inBrackets) {
      const whole = before.find((one) => isOfPeople(one) && one.mode !== "part");
      const rows = items.filter((_, i) => bracketed(items, i));
      return whole === undefined || rows.length < LEAST || !isWithin(rows, whole)
        ? null
        : { measure: whole.measure, phase: whole.phase, mode: "part", unit: "persons" };
    }
    const kind = jointAt(items, at);
    if (kind === null || items.length > LONGEST) return null;
    const rows = items.flatMap((_, i) => (jointAt(items, i) === kind ? [i] : []));
    if (rows.length < LEAST) return null;
    const measure = sharedOut(items, rows[0] ?? at, before, kind);
    return measure === null ? null : { measure, phase: "done", mode: "part", unit: "persons" };
  },
};

/** "Sorl (109,700 people)": a name, and how many there in brackets. */
function bracketed(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  const number = chunk?.kind === "count" ? chunk.unit === "persons" : chunk?.kind === "quantity";
  const name = items[at - 2];
  return (
    number &&
    items[at - 1]?.tags.includes("paren-open") === true &&
    items[at + 1]?.tags.includes("paren-close") === true &&
    name !== undefined &&
    isName(name)
  );
}

/** The rows are no more than what they share out, but for rounding. */
function isWithin(rows: readonly Item[], { count: { quantity } }: LinkedFigure): boolean {
  const most = quantity.high ?? quantity.low;
  const sum = rows.reduce((all, { chunk }) => {
    if (chunk?.kind === "count") return all + (chunk.quantity.low ?? 0);
    return all + (chunk?.kind === "quantity" ? (chunk.low ?? 0) : 0);
  }, 0);
  return most !== null && sum <= most * 1.02;
}

type Joint = "comma" | "with";

/** "Harm, 20;" or "Sorl with 182,": the word before the joint is a name, what follows ends the row. */
function jointAt(items: readonly Item[], at: number): Joint | null {
  const item = items[at];
  if (item?.chunk?.kind !== "quantity" || !endsRow(items, at + 1)) return null;
  const [joint, name] = [items[at - 1], items[at - 2]];
  if (name === undefined || !isName(name)) return null;
  if (joint?.tags.includes("comma") === true) return "comma";
  return joint?.word === "with" ? "with" : null;
}

function isName({ chunk, tags, word }: Item): boolean {
  return chunk === null ? tags.length === 0 && /^\p{L}{3}/u.test(word) : chunk.kind === "name";
}

function endsRow(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next === undefined) return true;
  if (["comma", "clause", "stop", "colon"].some((tag) => next.tags.includes(tag))) return true;
  return (
    next.word === "and" || next.word === ";" || (next.word === "each" && endsRow(items, at + 1))
  );
}

/** What the list shares out: the figure told last before it, or the dead and hurt that its head names. Ages stand behind names of people. */
function sharedOut(
  items: readonly Item[],
  first: number,
  before: readonly LinkedFigure[],
  joint: Joint,
): Measure | null {
  const told = before.findLast((one) => isOfPeople(one) && one.rule !== "en.relation.named-rows");
  if (joint === "with") return told?.measure ?? null;
  // "Harm, 20; Sorl, 19": what parts the rows is no comma, so that no number is an age
  const parted = items.slice(first).some(({ word }) => word === ";");
  if (!parted) return null;
  const head = items
    .slice(0, first)
    .findLast(
      ({ tags, chunk }) =>
        chunk === null &&
        tags.includes("many") &&
        (tags.includes("victim") || tags.includes("arrest")),
    );
  // "the dead were Omar, 20; Samir, 19" have ages
  const placed =
    items[first - 3]?.word === "from" || items.slice(0, first).some(({ word }) => PLACES.has(word));
  return placed ? (head?.sense?.measure ?? told?.measure ?? null) : null;
}

const PLACES: ReadonlySet<string> = new Set(
  "countries nations states provinces districts towns villages cities regions governorates camps hospitals".split(
    " ",
  ),
);

/** "with Sorl coming next with 87", "Orl comes second with 199". */
function comesNext(items: readonly Item[], at: number): boolean {
  const [joint, place, verb] = [items[at - 1], items[at - 2], items[at - 3]];
  return (
    joint?.word === "with" &&
    /^(?:next|second|third)$/u.test(place?.word ?? "") &&
    /^(?:coming|comes|came|is|was|ranked|ranks)$/u.test(verb?.word ?? "")
  );
}

function isOfPeople({ count, denied, measure }: LinkedFigure): boolean {
  return count.unit === "persons" && !denied && measure !== "other";
}
