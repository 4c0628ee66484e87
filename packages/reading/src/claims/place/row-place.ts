import type { ReadSentence } from "../../extract/stage.ts";
import {
  isPlaceName,
  opensClause,
  placePhraseBefore,
  type PlacePhrase,
} from "../../extract/names/place-phrase.ts";
import type { Passage } from "../../model/passage.ts";
import { firstEndingAfter } from "../../text/item-at.ts";

type Items = ReadSentence["items"];

/** Items between a label and the last number of its row. */
const REACH = 16;

/**
 * "- Tobruk: 11 killed and 48 wounded", `طبرق 5 شهداء و10 جرحى، غريان 7 شهداء`: of several rows each has its place for a label; and "Tobruk recorded 5 deaths", `سجلت طبرق 5 وفيات`: a place that
 * has so many. Two rows are no two answers to one question.
 */
export function rowPlace(sentence: ReadSentence, clause: Passage, raw: string): string | null {
  const { items } = sentence;
  const at = firstEndingAfter(items, clause.start);
  for (let i = at; i > 0 && at - i <= REACH; i--) {
    if (isPlaceName(items[i - 1]) || isPlaceName(items[i - 2])) {
      const found = placePhraseBefore(items, i);
      if (found !== null) {
        const verb = items[i]?.word === "also" ? items[i + 1] : items[i];
        const has = HAS.test(verb?.word ?? "") && opensClause(items, found.from);
        // `شهدت غريان هدوءاً، وقُتل 21`: something else is what it saw
        const had = isHad(items, found.from) && (i === at || isInRow(items, i));
        const isSubject = has || had;
        if (isSubject || isLabel(items, found, i, sentence, raw))
          return wordsOf(found, items, i, raw);
      }
      if (isPlaceName(items[i - 1])) return null;
    }
    if (i < at && !isInRow(items, i)) return null;
  }
  return null;
}

/** "South Gharyan" is not Gharyan: it keeps its words. */
function wordsOf(found: PlacePhrase, items: Items, end: number, raw: string): string {
  const from = items[found.from]?.tags.includes("article") === true ? found.from + 1 : found.from;
  const [first, last] = [items[from], items[end - 1]];
  return !found.side || first === undefined || last === undefined
    ? found.id
    : raw.slice(first.start, last.end);
}

/** Verbs by which a place has its dead: "recorded five deaths", "saw", `شهدت`. */
const HAS = /^(?:record|report|register|witness|suffer|log)(?:s|es|ed|ged)?$|^(?:saw|sees)$/u;
const HAD = /^(?:سجلت?|شهدت?|[تي]سجل|[تي]شهد)$/u;

function isHad(items: Items, from: number): boolean {
  return HAD.test(items[from - 1]?.word ?? "");
}

/** What a row holds but its label: numbers and whom they count, "and", "including", marks. */
function isInRow(items: Items, at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  const { chunk, tags, word } = item;
  if (tags.includes("stop") || tags.includes("clause")) return false;
  if (HAS.test(word)) return true;
  if (chunk !== null) return chunk.kind === "count" || chunk.kind === "quantity";
  return ROW_WORDS.has(word) || ROW_TAGS.some((tag) => tags.includes(tag));
}
const ROW_TAGS = [
  "victim",
  "pred",
  "counted",
  "among",
  "comma",
  "colon",
  "dash",
  "paren",
  "quote",
  "toll-noun",
  "case",
];
const ROW_WORDS: ReadonlySet<string> = new Set(
  "and including of whom also new cases dead deaths injuries ادت ادي اسفرت الي عن بجروح".split(" "),
);

/** Is the place the label of one of several rows: bulleted, in a line beside another one, or beside another label of its sentence? */
function isLabel(
  items: Items,
  found: PlacePhrase,
  end: number,
  { start }: ReadSentence,
  raw: string,
): boolean {
  if (!opensClause(items, found.from)) return false;
  const mark = items[end];
  const next = mark?.tags.includes("colon") === true ? items[end + 1] : mark;
  const opensRow =
    next !== undefined &&
    (next.chunk?.kind === "count" ||
      next.chunk?.kind === "quantity" ||
      next.tags.includes("quote-open") ||
      LEADS.has(next.word));
  if (!opensRow) return false;
  const first = items[found.from];
  const bulleted = found.from > 0 && found.from <= 2 && isMark(items[found.from - 1]);
  return (
    bulleted ||
    (first !== undefined && (isBesideLabel(items, found.from) || isBesideRow(raw, start)))
  );
}
const LEADS: ReadonlySet<string> = new Set(["ادت", "ادي", "اسفرت", "-", "–"]);

function isMark(item: Items[number] | undefined): boolean {
  return item?.tags.some((tag) => tag === "dash" || tag === "bullet" || tag === "punct") === true;
}

/** Another place in the sentence that opens a clause and has a number right behind it. */
function isBesideLabel(items: Items, own: number): boolean {
  return items.some((item, i) => {
    if (!isPlaceName(item)) return false;
    const found = placePhraseBefore(items, i + 1);
    const next = items[i + 1]?.tags.includes("colon") === true ? items[i + 2] : items[i + 1];
    const counts = next?.chunk?.kind === "count" || next?.chunk?.kind === "quantity";
    return found !== null && found.from !== own && counts && opensClause(items, found.from);
  });
}

/** "Tobruk: 11 killed" over or under "Gharyan: 6 killed". */
function isBesideRow(raw: string, start: number): boolean {
  const end = raw.indexOf("\n", start);
  const from = raw.lastIndexOf("\n", start - 1);
  const below = end < 0 ? "" : raw.slice(end + 1, end + 1 + LINE);
  const above = from < 0 ? "" : raw.slice(Math.max(0, from - LINE), from);
  return ROW.test(below) || ROW.test(above.slice(above.lastIndexOf("\n") + 1));
}
const LINE = 120;
const ROW = /^\s*\p{L}[^.!?؟:\p{Nd}\n]{0,30}[:–—-]\s*["“«]?\p{Nd}/u;
