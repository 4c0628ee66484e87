import type { Measure } from "../../../model/figure.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { bareCount } from "../../../extract/figures/count.ts";
import { measureIn } from "../figure-measure.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import { isYearLike } from "../../relation-kin.ts";
import { nounOfLabel } from "./label-noun.ts";

/** "OPG, rebels and other fighters", "Unidentified victims": people stand in the label. */
function namesPeople(label: readonly Item[]): boolean {
  return label.some(({ tags, sense }) => tags.includes("many") && sense?.unit === "persons");
}

/** "Rescued people: 30", "Total: 55": none of the dead, and the sum of them. */
function isOfAnotherFate({ word, tags }: Item): boolean {
  return tags.includes("rescue") || /^(?:totals?|sum|overall|altogether|survivors?)$/u.test(word);
}

/** What a row may say of its own people. */
const FATES: ReadonlySet<Measure> = new Set<Measure>(["killed", "wounded", "missing", "bodies"]);
/** Items of a label before its colon ("Families displaced from Lomm since the start of the fighting: 910"). */
const LONGEST = 18;

/** What opens a line of a tally: words for those counted, and what befell them, then a colon and how many. */
export const labelledRelation: Relation = {
  id: "en.relation.labelled",
  why: "'Houses destroyed in the town of Sarn: 210', 'Arrests since the start of the strike: 310', 'Civilian deaths at the farm: 12-15': lists of ministries and monitors say who and what before a colon, and the number alone behind it.",
  hits: [
    ["Houses destroyed in the town of Sarn: 210.", "destroyed houses 210"],
    [
      "Arrests since the start of the strike: 310 as of this morning.",
      "arrested unknown 310 total",
    ],
    ["Civilian deaths at Hask farm, final grading: 12-15.", "killed civilians 12-15"],
    ["Wounded brought to us from the square: 41.", "wounded unknown 41"],
    ["Children without parents at the school: 7.", "other children 7"],
    ["Displaced families: 1,340.", "displaced families 1340"],
    ["Partly damaged houses: 214.", "damaged houses 214"],
    ["Burnt vehicles: 9.", "destroyed vehicles 9"],
    ["Affected families: 5,200.", "other families 5200"],
    ["Evacuation centres open: 26.", "other buildings 26"],
    ["Trucks entered: 43.", "vehicles vehicles 43"],
    ["Houses completely destroyed: 214.", "destroyed houses 214"],
  ],
  misses: [
    "Houses in the town of Sarn: 210.",
    "He told the guards of this: 30 names were read.",
    "Killed: 23 (+4).",
    "Displacement camps: 34.",
  ],
  read: (count, at, { items, asked }) => {
    if (items[at - 1]?.tags.includes("colon") !== true || isYearLike(count)) return null;
    // the number stands alone, or with its own noun of persons
    if (count.measure !== null) return null;
    const from = opening(items, at - 1);
    const named =
      from < 0
        ? null
        : (describedHead(items, from, at - 1, count) ?? headAt(items, from, at - 1, count));
    // "The death toll is as follows: … Defected soldiers: 6": of those whom the line over the rows tells of
    const isUnder =
      from >= 0 &&
      asked?.rows === true &&
      asked.unit === "persons" &&
      !items.slice(from, at - 1).some(isOfAnotherFate);
    const over = isUnder ? asked.measure : null;
    const isOver = over !== null && !FATES.has(named?.measure ?? "other") && !isThing(count.unit);
    const people =
      isOver && (named === null ? namesPeople(items.slice(from, at - 1)) : !isThing(named.unit));
    const head: Head | null = people
      ? { measure: over, group: named?.group ?? null, unit: "persons" }
      : named;
    if (head === null || !closes(items[at + 1])) return null;
    const own = count.group === "unknown" && head.group !== null ? { group: head.group } : {};
    const unit = count.unit === "unknown" ? { unit: head.unit } : {};
    const since = items.slice(from, at).some(({ word }) => word === "since" || word === "total");
    return {
      measure: head.measure,
      phase: "done",
      ...(people ? { mode: "part" as const } : since ? { mode: "total" as const } : {}),
      ...own,
      ...unit,
    };
  },
};

/** Where the label begins: at the start of its sentence or line; -1 where it is too long or tells a sentence. */
function opening(items: readonly Item[], colon: number): number {
  let at = colon;
  while (at > 0 && !ends(items[at - 1])) {
    at--;
    const item = items[at];
    if (item === undefined) return -1;
    const { tags, chunk } = item;
    if (colon - at > LONGEST || chunk?.kind === "count" || chunk?.kind === "quantity") return -1;
    // a label has no verb of its own: "he told", "were read"
    if (["aux", "that", "past-say"].some((tag) => tags.includes(tag))) return -1;
  }
  return at < colon ? at : -1;
}

function ends(item: Item | undefined): boolean {
  if (item === undefined) return true;
  return (
    ["stop", "clause", "colon", "bullet"].some((tag) => item.tags.includes(tag)) ||
    item.word === ";"
  );
}

interface Head {
  readonly measure: Measure;
  readonly group: string | null;
  readonly unit: Count["unit"];
}

/** Words before the head of a label: "Government soldiers killed", "Number of civilians". */
const BEFORE_HEAD = 4;

/** "Displaced families", "Partly damaged houses": the noun behind what was done to it. */
function describedHead(
  items: readonly Item[],
  from: number,
  colon: number,
  count: Count,
): Head | null {
  const named = nounOfLabel(items, colon);
  // only an adverb stands before: "Totally damaged houses"
  if (named === null || items.indexOf(named.by) > from + 1) return null;
  const { noun, by } = named;
  const group = noun.sense?.group ?? "unknown";
  const unit = noun.sense?.unit ?? "unknown";
  if (by.tags.includes("nominal")) return null;
  const kin = { ...bareOf(count), group, unit, noun: noun.tags };
  const people = !isThing(unit) && unit !== "unknown";
  const measure =
    by.word === "affected" ? (people ? "other" : null) : (missing(by) ?? measureIn(by, kin, items));
  return measure === null ? null : { measure, group, unit };
}

function headAt(items: readonly Item[], from: number, colon: number, count: Count): Head | null {
  let described: string | null = null;
  for (let at = from; at < Math.min(colon, from + BEFORE_HEAD); at++) {
    const item = items[at];
    if (item === undefined || item.chunk?.kind === "date") return null;
    const { tags, sense } = item;
    if (tags.includes("counted") && sense?.number !== "sg" && tags.includes("many")) {
      const own =
        tags.includes("victim") || tags.includes("arrest") ? (sense?.measure ?? null) : null;
      // "Houses completely destroyed"
      const next = items[/^[a-z]{3,}ly$/u.test(items[at + 1]?.word ?? "") ? at + 2 : at + 1];
      const kin = {
        ...bareOf(count),
        group: sense?.group ?? "unknown",
        unit: sense?.unit ?? "persons",
        noun: tags,
      };
      const participle =
        next?.tags.includes("pred") === true || next?.tags.includes("missing-adj") === true;
      const said =
        participle && next !== undefined ? (measureIn(next, kin, items) ?? missing(next)) : null;
      const measure = said ?? own ?? toldOf(item, next);
      if (measure === null && (sense?.unit !== "persons" || at > from + 1)) return null;
      const group =
        sense?.group === "unknown" || sense?.group === undefined ? described : sense.group;
      return { measure: measure ?? "other", group, unit: sense?.unit ?? "persons" };
    }
    // "Wounded brought to us from the square: 41"
    if (at === from && tags.includes("pred") && tags.includes("past")) {
      if (nounOfLabel(items, colon) !== null) return null;
      const kin = { ...bareOf(count), unit: "persons" as const };
      const measure = measureIn(item, kin, items);
      return measure === null ? null : { measure, group: null, unit: "persons" };
    }
    if (tags.includes("counted")) described = sense?.group ?? null;
    else if (["say", "pred", "in", "func"].some((tag) => tags.includes(tag)) && item.word !== "of")
      return null;
  }
  return null;
}

/** "Schools used as shelters", "Trucks entered", "Evacuation centres open": things of which a row says what became of them, or what they did. */
function toldOf(noun: Item, next: Item | undefined): Measure | null {
  if (!isThing(noun.sense?.unit ?? "unknown") || !TOLD.has(next?.word ?? "")) return null;
  return noun.sense?.unit === "vehicles" ? "vehicles" : "other";
}
const TOLD: ReadonlySet<string> = new Set(
  "used closed reopened hosting open cut entered crossed arrived fired launched looted occupied flooded".split(
    " ",
  ),
);

function missing(item: Item): Measure | null {
  return item.tags.includes("missing-adj") ? "missing" : null;
}

function bareOf(count: Count): Count {
  return bareCount(count.quantity, "en.relation.labelled");
}

/** Nothing behind the number makes it the number of something else ("30 names were read"). */
function closes(next: Item | undefined): boolean {
  if (next === undefined || next.chunk !== null) return true;
  const { tags, word } = next;
  return (
    ["stop", "comma", "clause", "paren-open", "dash", "func", "punct"].some((tag) =>
      tags.includes(tag),
    ) ||
    word === "as" ||
    word === ";"
  );
}
