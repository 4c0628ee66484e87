import { firstEndingAfter } from "../../text/item-at.ts";
import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { isThing } from "./kin.ts";
import type { LinkedFigure } from "./link.ts";

/** Items from a verb to its number, with who did it between. */
const SUBJECT = 8;
/** Items from a number to the hands by which it happened. */
const BEHIND = 12;
const WALLS = tagList("comma", "stop", "clause", "say", "colon");
const COUNTS = tagList("count", "quantity");
const SIDE = tagList("party-noun", "force", "body-noun", "anon");
/** `على يد أطراف النزاع`: all who fight, and no one of them. */
const ALL = /^(?:ال)?(?:اطراف|طرفي|طرفا|قوي)$/u;

/**
 * `مقتل 55 مدنياً. قتل الجيش 30 مدنياً، فيما قتلت الجبهة 20 مدنياً`, `على يد`: where two or more who did it have each their own number, those are shares of what was told of all of
 * them just before, as far as they fit in. So monitors share out a month. `around` are the figures of the sentences before.
 */
export function withSharesOfDoers(
  found: readonly LinkedFigure[],
  items: readonly Item[],
  around: readonly LinkedFigure[],
): readonly LinkedFigure[] {
  if (found.length === 0) return found;
  const told = found.flatMap((figure, at) => {
    const doer = mayBeShare(figure) ? doerOf(figure, items) : null;
    return doer === null ? [] : [{ figure, at, doer }];
  });
  const [first] = told;
  if (first === undefined) return found;
  const shares = told.filter(({ figure }) => isAlike(figure, first.figure));
  const doers = new Set(shares.map(({ doer }) => doer));
  if (doers.size < 2 && !OTHERS.test(first.doer)) return found;
  const own = new Set(shares.map(({ figure }) => figure));
  const whole = wholeOf(
    shares.map(({ figure }) => figure),
    [...around, ...found.slice(0, first.at)].filter((one) => !own.has(one)),
  );
  if (whole === undefined) return found;
  const partOf = found.indexOf(whole);
  return found.map((one) =>
    own.has(one) ? { ...one, mode: "part", partOf: partOf < 0 ? null : partOf } : one,
  );
}

const HANDS = /^ايد[يا]?$|^يد$/u;
const OTHERS = /(?:^| )(?:اخري|اخر|مجهوله?)$/u;

function mayBeShare({ count, mode, denied }: LinkedFigure): boolean {
  const { low } = count.quantity;
  return !denied && low !== null && low > 0 && !isThing(count.unit) && mode !== "part";
}

/** The last number before that is of all of them: of the same measure and people, and at least their sum. */
function wholeOf(
  shares: readonly LinkedFigure[],
  before: readonly LinkedFigure[],
): LinkedFigure | undefined {
  const [first] = shares;
  const sum = shares.reduce((all, { count }) => all + (count.quantity.low ?? 0), 0);
  return before.findLast(({ count, measure, mode, denied }) => {
    const { low } = count.quantity;
    if (first === undefined || denied || mode === "part" || mode === "rate") return false;
    const isOfAll =
      count.group === first.count.group ||
      (count.group === "unknown" && OF_ANY.has(first.count.group));
    const isMore = low !== null && low >= sum && low > (first.count.quantity.low ?? 0);
    return measure === first.measure && isOfAll && isMore && !isThing(count.unit);
  });
}

/** Of "30 people" some may be civilians; who bears arms is told apart. */
const OF_ANY: ReadonlySet<string> = new Set(["civilians", "unknown"]);

function isAlike(one: LinkedFigure, other: LinkedFigure): boolean {
  return one.measure === other.measure && one.count.group === other.count.group;
}

/** The words of who did it: behind the verb (`قتل الجيش 30`), or whose hands they were (`30 قُتلوا على يد الجيش`). */
function doerOf({ count, measure }: LinkedFigure, items: readonly Item[]): string | null {
  const at = firstEndingAfter(items, count.quantity.start);
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS) || hasOneOf(item, COUNTS)) break;
    if (!item.tags.includes("pred")) continue;
    if (!item.tags.includes("verb") || item.sense?.measure !== measure) break;
    const subject = subjectIn(items.slice(i + 1, at));
    if (subject !== null) return subject;
    break;
  }
  return handsBehind(items, at);
}

function subjectIn(words: readonly Item[]): string | null {
  const from = words.findIndex(({ word }) => !/^(?:منهم|منهن|جميع|كل|باقي|بقيه)$/u.test(word));
  const [first] = words.slice(Math.max(0, from));
  if (from < 0 || first === undefined || first.prep !== "" || !isSide(first)) return null;
  return nameOf(words.slice(from));
}

function isSide(item: Item): boolean {
  if (item.chunk?.kind === "name") return item.chunk.is === "actor";
  return item.chunk === null && hasOneOf(item, SIDE) && !ALL.test(item.word);
}

function handsBehind(items: readonly Item[], at: number): string | null {
  let among = false;
  for (let i = at + 1; i <= at + BEHIND; i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS)) return null;
    if (item.tags.includes("among")) among = true;
    if (hasOneOf(item, COUNTS) && !among) return null;
    const hands = HANDS.test(item.word) && items[i - 1]?.word === "علي";
    const who = items[i + 1];
    if (hands) return who !== undefined && isSide(who) ? nameOf(items.slice(i + 1, i + 4)) : null;
  }
  return null;
}

/** A name by its id, anybody else by a word or two. */
function nameOf(words: readonly Item[]): string {
  const name = words.find(({ chunk }) => chunk?.kind === "name")?.chunk;
  if (name?.kind === "name") return name.id;
  const end = words.findIndex((item) => hasOneOf(item, WALLS));
  return words
    .slice(0, end < 0 ? 2 : Math.min(2, end))
    .map(({ word }) => word)
    .join(" ");
}
