import { AS_IF_PUBLISHED, changed, type DateChunk, type Item } from "../../text/item.ts";
import { openersBit } from "../../text/traits.ts";
import { hasAny } from "../attributions/arabic-words.ts";
import { chunk, ruleSet } from "../rule.ts";
import type { Fired, Rule, RuleSet } from "../rule.ts";
import { chunkItem } from "../stage.ts";
import type { ReportContext } from "../stage.ts";
import { joinTimeWords } from "./time-words.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/**
 * Dates of a language: `single` reads one expression, `joined` joins what stands together (`الثلاثاء` + `12 نيسان`,
 * "mid" + "2019"); `rules` are those of both.
 */
export interface DateRules {
  readonly rules: readonly Rule<DateChunk, ReportContext>[];
  readonly single: RuleSet<DateChunk, ReportContext>;
  readonly joined: RuleSet<DateChunk, ReportContext>;
}

export function dateRules(
  single: readonly Rule<DateChunk, ReportContext>[],
  joined: readonly Rule<DateChunk, ReportContext>[],
): DateRules {
  return { rules: [...single, ...joined], single: ruleSet(single), joined: ruleSet(joined) };
}

const JOINABLE = tagList("date", "time-unit");

/** A joined date may join again: `أمس` + `الثلاثاء` + `12 نيسان`, `فجر` + that, and a range of two. */
const JOIN_PASSES = 3;

/** The dates stage: items in, items out, with one chunk item (tag `date`, and `duration`) for each date. */
export function readDates(
  items: readonly Item[],
  rules: DateRules,
  context: ReportContext,
): readonly Item[] {
  if (!items.some(tellsTime)) return items;
  const read = datesRead(items, rules, context);
  if (context.published !== null || !read.some(isUnresolved)) return read;
  return asIfPublished(
    read,
    datesRead(items, rules, { ...context, published: AS_IF_PUBLISHED }),
    context.raw,
  );
}

function isUnresolved({ chunk: read }: Item): boolean {
  return read?.kind === "date" && read.basis === "unresolved";
}

/** "last month", `قبل أسبوعين`, and "October last year"; "in October" and "on 3 October" may be of any year. */
const FROM_PUBLICATION = /^(?:XXXX[X/-]*$|P\d)/u;
const LAST = /\b(?:last|past)\b|ماضي|منصرم|فائت/iu;

/** The dates of a report whose day is unknown, with how long ago they were where the words say it. */
function asIfPublished(
  read: readonly Item[],
  resolved: readonly Item[],
  raw: string,
): readonly Item[] {
  const days = new Map(
    resolved.flatMap(({ chunk: one }) => (one?.kind === "date" ? [[one.start, one] as const] : [])),
  );
  return read.map((item) => {
    const { chunk: one } = item;
    if (one?.kind !== "date" || one.basis !== "unresolved") return item;
    const known = FROM_PUBLICATION.test(one.value) || LAST.test(raw.slice(one.start, one.end));
    const day = days.get(one.start);
    if (!known || day?.basis !== "relative" || day.from === null) return item;
    return changed(item, { chunk: { ...one, asIf: day } });
  });
}

function datesRead(
  items: readonly Item[],
  rules: DateRules,
  context: ReportContext,
): readonly Item[] {
  let read = chunk(rules.single, joinTimeWords(items), context, dateItem);
  if (!read.some((item) => hasOneOf(item, JOINABLE))) return read;
  for (let pass = 0; pass < JOIN_PASSES; pass++) {
    const next = chunk(rules.joined, read, context, dateItem);
    if (next === read) break;
    read = next;
  }
  return read;
}

/** Without one of these no rule can read anything: most sentences have none, and that saves their passes. */
const TIME_TAGS: readonly string[] =
  "feast fortnight month month-head hijri-month hijri-prefix weekday deictic direction quantity digits time-unit season decade-word ordinal weekend one-long".split(
    " ",
  );
const TELLING: number = openersBit(TIME_TAGS);

function tellsTime({ opens, tags }: Item): boolean {
  return (opens & TELLING) !== 0 && hasAny({ tags }, TIME_TAGS);
}

/**
 * Item of a date. Besides `date` it is tagged with its grain (`day-date`) and, where that is all it is, with
 * `weekday-date` or `deictic-date`; a weekday keeps its number as the value of its sense.
 */
export function dateItem(fired: Fired<DateChunk>, items: readonly Item[]): Item {
  const covered = items.slice(fired.from, fired.to);
  const [first] = covered;
  if (first === undefined) throw new TypeError(`items: none from ${fired.from} to ${fired.to}`);
  const { out } = fired;
  const tags = ["date", out.grain === "duration" ? "duration" : `${out.grain}-date`];
  const weekday = covered.find(
    (item) => item.tags.includes("weekday") || item.tags.includes("weekday-date"),
  );
  const today = covered.length === 1 && first.word === "يوم";
  const deictic =
    today ||
    covered.some((item) => item.tags.includes("deictic") || item.tags.includes("deictic-date"));
  const full = covered.some(
    (item) => item.tags.includes("full-date") || item.tags.includes("month"),
  );
  if (full || (weekday === undefined && !deictic)) tags.push("full-date");
  else if (weekday !== undefined) tags.push("weekday-date");
  else tags.push("deictic-date");
  const chunkRead: DateChunk = { ...out, rules: [...out.rules, fired.rule] };
  const item = chunkItem(first, tags, chunkRead);
  const value = weekday?.sense?.value;
  return value === undefined
    ? item
    : changed(item, { word: weekday?.word ?? item.word, sense: { tags, value } });
}
