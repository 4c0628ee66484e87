import type { Asked } from "../../extract/figures/asked.ts";
import type { Item } from "../../text/item.ts";
import { bareCount } from "../../extract/figures/count.ts";
import { headOfFate, headOfParts } from "../head-of-parts.ts";
import { measureIn } from "./figure-measure.ts";
import { listTold } from "./relations/names.ts";

/** Words between "how many" and its verb. */
const REACH = 6;

/**
 * What "how many …?" asks about, where the sentence itself gives no number: "How many wounded do you have?", "How many people
 * died?". The numbers of the next sentences answer it. What somebody must, may or could suffer is asked for effect.
 */
export function englishAsks(items: readonly Item[]): Asked | null {
  const head =
    headOfParts(items, PARTED) ?? headOfToll(items) ?? headOfRows(items) ?? headWord(items);
  return head ?? howMany(items) ?? listOf(items);
}

/** "The death toll is as follows:", over rows with a label: "Civilians: 832". */
function headOfToll(items: readonly Item[]): Asked | null {
  const found = headOfFate(items);
  if (found === null || items.some(({ chunk }) => chunk?.kind === "count")) return null;
  const { measure, group, unit } = found;
  return { measure, group, unit, rows: true };
}

/** "breaks down the 412 dead as follows:", "are split as follows:". */
const PARTED = /^(?:breaks?|broken?|breakdown|divided|distributed|splits?)$/u;

/** "Deaths. The ministry raised its total to 12.": a word alone before what is told of it, as summaries have it. */
function headWord(items: readonly Item[]): Asked | null {
  const [word, stop, more] = items;
  if (word === undefined || word.chunk !== null || more !== undefined) return null;
  if (stop?.tags.includes("stop") !== true) return null;
  const measure = word.tags.includes("many") ? word.sense?.measure : undefined;
  const people = word.sense?.unit === "persons";
  if (measure !== undefined && people)
    return { measure, group: "unknown", unit: "persons", head: true };
  return CASES.has(word.word)
    ? { measure: "other", group: "unknown", unit: "persons", head: true }
    : null;
}
const CASES: ReadonlySet<string> = new Set(["cases", "admissions", "patients"]);

/** "has drawn up a list of those who died", without its number: how many names it holds comes next. */
function listOf(items: readonly Item[]): Asked | null {
  const measure = items.some(({ word }) => word === "names") ? null : listTold(items);
  return measure === null ? null : { measure, group: "unknown", unit: "persons", list: true };
}

function howMany(items: readonly Item[]): Asked | null {
  const how = items.findIndex(({ word }, i) => word === "how" && items[i + 1]?.word === "many");
  if (how < 0 || items.some(({ chunk }) => chunk?.kind === "quantity" || chunk?.kind === "count"))
    return null;
  const head = items[how + 2]?.word === "of" ? how + 4 : how + 2;
  const noun = items.slice(head, head + 3).find(({ tags }) => tags.some((tag) => WHAT.has(tag)));
  if (noun === undefined) return isThere(items, head) ? THEM : null;
  const from = items.indexOf(noun);
  const around = items.slice(from, from + REACH);
  if (around.some(({ word }) => MODAL.has(word))) return null;
  const unit = noun.sense?.unit ?? "persons";
  const group = noun.tags.includes("counted") ? (noun.sense?.group ?? "unknown") : "unknown";
  const kin = {
    ...bareCount(NONE, "en.relation.answer"),
    group,
    unit,
    noun: noun.tags.includes("counted") ? noun.tags : ["others"],
  };
  const verb = around.slice(1).find(({ tags }) => tags.includes("pred"));
  const said = verb === undefined ? null : measureIn(verb, kin, items);
  // "How many are buried there?" asks after bodies, whatever they died of
  if (around.some(({ word }) => word === "buried")) return { measure: "bodies", group, unit };
  const own = noun.tags.includes("counted") || unit !== "persons" ? null : noun.sense?.measure;
  return { measure: said ?? noun.sense?.measure ?? own ?? "other", group, unit };
}

/** "How many were on board?", "How many were inside the hall?": people, whoever they were. */
function isThere(items: readonly Item[], at: number): boolean {
  const [be, where] = [items[at], items[at + 1]];
  return (
    /^(?:were|are|was)$/u.test(be?.word ?? "") &&
    /^(?:on|aboard|inside|in|there)$/u.test(where?.word ?? "")
  );
}
const THEM: Asked = { measure: "other", group: "unknown", unit: "persons" };

/** Items of a head over rows: "Deaths reported so far by nationality". */
const HEAD = 10;

/**
 * "Casualties by ward:", "Deaths reported so far by nationality": a line that names those counted and by what they are told apart,
 * without a number and without a verb of its own. Its rows ("North: 12") count them.
 */
function headOfRows(items: readonly Item[]): Asked | null {
  if (items.length > HEAD || items.length < 3) return null;
  const by = items.findIndex(({ word }) => word === "by" || word === "per");
  if (by < 1 || !isDivision(items[by + 1]) || !endsLine(items, by + 2)) return null;
  const noun = items.slice(0, by).find(({ tags }) => tags.includes("many"));
  if (noun?.sense?.unit !== "persons" || noun.chunk !== null) return null;
  const told = items
    .slice(0, by)
    .some(
      ({ tags, chunk }) =>
        chunk !== null || ["aux", "pronoun", "article"].some((tag) => tags.includes(tag)),
    );
  const { measure } = noun.sense;
  return told || measure === undefined
    ? null
    : { measure, group: "unknown", unit: "persons", rows: true };
}

function isDivision(item: Item | undefined): boolean {
  return item !== undefined && (DIVISIONS.has(item.word) || item.tags.includes("site"));
}
const DIVISIONS: ReadonlySet<string> = new Set(
  "nationality country district town city village province governorate camp quarter neighbourhood neighborhood area region place hospital ward state department municipality county site age sex gender".split(
    " ",
  ),
);

function endsLine(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return next === undefined || ["colon", "stop"].some((tag) => next.tags.includes(tag));
}

const WHAT: ReadonlySet<string> = new Set(["counted", "pred", "missing-adj"]);
const MODAL: ReadonlySet<string> = new Set("must may might could can should would more".split(" "));

const NONE = {
  kind: "quantity",
  start: 0,
  end: 0,
  low: null,
  high: null,
  bound: "exact",
  digits: false,
  scale: 1,
  rules: [],
} as const;
