import type { Item } from "../../text/item.ts";
import type { NumberRead } from "./arabic.ts";

/** English number words: "two hundred and thirty-five", "a hundred", "2.5 million", "two dozen". */
export function readEnglishWords(
  items: readonly Item[],
  from: number,
  digits: number | null,
): NumberRead | null {
  let i = from;
  let total = 0;
  let group = digits ?? 0;
  let lastScale = Infinity;
  let scale = 1;
  let words = false;
  let below = digits === null ? 1000 : 0; // what may still be added to the group
  if (digits !== null) i++;
  let last = i;
  // "half a million": the fraction of the scale word behind it
  if (digits === null && items[i]?.word === "half") {
    const of = items[i + 1]?.word === "a" ? items[i + 2] : undefined;
    const size =
      of?.sense?.slot === "scale" || of?.sense?.slot === "dozen" ? of.sense.value : undefined;
    return size === undefined
      ? null
      : {
          to: i + 3,
          low: size / 2,
          high: size / 2,
          bound: "exact",
          scale: 1,
          words: true,
          rule: "en.number.words",
        };
  }
  while (i < items.length) {
    const begun = i > from;
    let at = i;
    if (
      begun &&
      (isHyphen(items[at]) || (items[at]?.word === "and" && (lastScale < Infinity || group >= 100)))
    )
      at++;
    const item = items[at];
    const sense = item?.sense;
    if (item === undefined || sense?.slot === undefined || !sense.tags.includes("n")) break;
    const value = sense.value ?? 0;
    const article =
      !begun && ARTICLED.has(item.word) && (item.word !== "dozen" || isArticle(items[from - 1]));
    if (sense.slot === "unit" && below > 1 && group % 10 === 0 && group % 100 !== 10) {
      group += value;
      below = 1;
    } else if (sense.slot === "teen" && below > 10 && group % 100 === 0) {
      group += value;
      below = 1;
    } else if (sense.slot === "tens" && below > 10 && group % 100 === 0) {
      group += value;
      below = 10;
    } else if (sense.slot === "hundred" && at === i && (article || (group > 0 && group < 100))) {
      group = (group === 0 ? 1 : group) * 100;
      below = 100;
    } else if (sense.slot === "scale" && value < lastScale && (article || group > 0)) {
      total += (group === 0 ? 1 : group) * value;
      group = 0;
      below = 1000;
      lastScale = scale = value;
    } else if (
      sense.slot === "dozen" &&
      at === i &&
      (article || group > 0) &&
      group < 100 &&
      total === 0
    ) {
      group = (group === 0 ? 1 : group) * value;
      i = at + 1;
      last = i;
      words = true;
      break;
    } else break;
    words = true;
    i = at + 1;
    last = i;
  }
  if (last === from) return null;
  const value = total + group;
  if (value === 0) return null;
  const rule = digits === null ? "en.number.words" : words ? "en.number.mixed" : "number.digits";
  return { to: last, low: value, high: value, bound: "exact", scale, words, rule };
}

/** "a hundred", "a dozen": the article stands for one. */
const ARTICLED: ReadonlySet<string> = new Set([
  "hundred",
  "thousand",
  "million",
  "billion",
  "dozen",
]);

function isArticle(item: Item | undefined): boolean {
  return item?.word === "a" || item?.word === "an";
}

function isHyphen(item: Item | undefined): boolean {
  return item !== undefined && item.tags.includes("dash") && !item.spaced;
}
