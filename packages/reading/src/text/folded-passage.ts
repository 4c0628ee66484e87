import { foldLong, foldUnit, LONG_FOLD } from "./fold-table.ts";
import { fold } from "./fold.ts";
import { unitAt } from "./unit-at.ts";

/** Units from page to page. */
const STEP = 4096;
/** Units that a page reaches into the next one: a passage no longer than this lies in one page, wherever it begins. */
const REACH = 1024;
/** Pages that are kept: more than what a block of sentences stands on. */
const KEPT = 8;

/** A piece of a text, folded: unit `i` of it begins at `places[i]` of the folded letters. */
interface Page {
  readonly raw: string;
  readonly number: number;
  readonly folded: string;
  readonly places: Uint16Array;
}
const PAGES: (Page | undefined)[] = Array.from({ length: KEPT });

/**
 * {@link fold} of a passage of a long text; ends that lie outside of the text are taken as its ends. Many rules look at the letters before a number and behind it,
 * and what they look at overlaps: each page of the text is folded once or twice, and they are given pieces of it. The pages of the last
 * text are held until another one is read.
 */
export function foldedPassage(raw: string, start: number, end: number): string {
  const from = Math.max(0, start);
  const to = Math.min(raw.length, end);
  if (to <= from) return "";
  if (to - from > REACH) return fold(raw, from, to);
  const number = Math.floor(from / STEP);
  let page = PAGES[number % KEPT];
  if (page === undefined || page.number !== number || page.raw !== raw)
    page = PAGES[number % KEPT] = foldPage(raw, number);
  const before = number * STEP;
  return page.folded.slice(page.places[from - before], page.places[to - before]);
}

function foldPage(raw: string, number: number): Page {
  const from = number * STEP;
  const to = Math.min(raw.length, from + STEP + REACH);
  const places = new Uint16Array(to - from + 1);
  let place = 0;
  let isPlain = true;
  for (let i = from; i < to; i++) {
    const unit = foldUnit(unitAt(raw, i));
    if (unit === LONG_FOLD) {
      isPlain = false;
      place += foldLong(unitAt(raw, i)).length;
    } else if (unit !== 0) UNITS[place++] = unit;
    places[i - from + 1] = place;
  }
  const folded = isPlain ? String.fromCharCode(...UNITS.slice(0, place)) : fold(raw, from, to);
  return { raw, number, folded, places };
}
/** The units of the page that is being folded: joined piece by piece, an Arabic page would be thousands of strings before it is one. */
const UNITS: number[] = Array.from({ length: STEP + REACH }, () => 0);
