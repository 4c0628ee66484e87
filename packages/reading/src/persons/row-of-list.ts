import { fold } from "../text/fold.ts";
import { OFFICES, STOPS } from "./vocabulary/cues.ts";
import type { Words } from "./found.ts";
import { givenName } from "./vocabulary/given-names.ts";
import type { NameWord } from "./vocabulary/name-words.ts";
import { isNobody } from "./nobody-in-row.ts";

/** Where a row or a cell begins: at the start of a line or behind a bar, after a number or a bullet. */
const BEGINS = /(?:^|[\n|])[^\p{L}\n|]*$/u;

/** An age that ends the row or the cell: `، 27`, "| 34 |", "(9)". */
const AGE =
  /^[ \t]*(?:[،,;|(–—-]|\t)[ \t]*[0-9٠-٩]{1,2}(?: (?:عاما|عامًا|عاماً|سنة|سنوات|أعوام|years?(?: old)?))?\)?[ \t]*[،,.;]?[ \t]*(?=[|\r\n]|$)/u;

/** The same with further cells behind it: `، 41، متوفى`. */
const AGE_CELL =
  /^[ \t]*(?:[،,;|]|\t)[ \t]*[0-9٠-٩]{1,2}[ \t]*(?:[،,;|]|\t)[^\n.]{0,40}(?=\r?\n|$)/u;

/** A heading with columns: `الاسم، العمر، الحالة`, "Name | Age | Ward". */
const COLUMNS = /(?:^|\|)[ \t]*(?:الاسم|الأسماء|[Nn]ames?|NAMES?)[ \t]*(?:[،,;|]|\t)/u;

/** What stands over rows of names, not of places with their counts. */
const HEADING =
  /(?<!\p{L})(?:أسماء|الأسماء|الاسم|العمر|أعمارهم|[Nn]ames?|NAMES?|[Aa]ges?|AGES?)(?!\p{L})/u;

/** A row with a number or a bullet, which ends with the name or with what is said of it: `4. كنانة الصواف`, `5. غزوان (…)`. */
const BULLET = /(?:^|\n)[ \t]*(?:[0-9٠-٩]{1,3} ?[.)–—-]|[-•*–])[ \t]*$/u;
const ENDS = /^[ \t]*(?:[-–—(،,:].{0,60})?(?=\r?\n|$)/u;
const NAMES =
  /(?<!\p{L})(?:[بوك]?أسماء|[بوك]?الأسماء|[Nn]ames? of|NAMES? OF|[Nn]ames:?$)(?!\p{L})/u;

/** "Names of villages": what follows are counts. */
const OF_PLACES =
  /القرى|البلدات|الأحياء|المناطق|المخيمات|المشافي|المستشفيات|المدن|[Vv]illages?|[Tt]owns?|[Dd]istricts?|[Cc]amps?|[Pp]laces?|[Hh]ospitals?|[Pp]risons?/u;

/** A line with the word somewhere in it is running text. */
const LONGEST_HEADING = 80;

/** A first word, more words, and an age of at most two digits. */
const ROW = /^[^\p{L}]*(\p{L}[\p{L}\p{M}]*) \p{L}[^،,;|:(\d]*[،,;|(]\s*[0-9٠-٩]{1,2}(?!\d)/u;

const COUNTED: ReadonlySet<string> = new Set(
  "عدد اجمالي مجموع حصيله المجموع الاجمالي القتلي الجرحي الضحايا المفقودين المصابين total sum dead killed wounded injured missing victims count number".split(
    " ",
  ),
);

/** So far upwards for the heading or a given name: enough for a list, and no more work the longer the text. */
const REACH = 1500;

const LONGEST_NAME = 4;

/** Where a name ends that is a row of a list with an age behind it, though no list of names has it: `جيداء نصرو، 27`; null where none is. */
export function rowOfList({ text, words }: Words, at: number): number | null {
  const first = words[at];
  if (first === undefined) return null;
  if (
    !BEGINS.test(`${at === 0 ? "\n" : ""}${text.slice(Math.max(0, first.start - 24), first.start)}`)
  )
    return null;
  let to = at + 1;
  const isNext = (word: NameWord | undefined): boolean =>
    word?.joined === true && !text.slice(words[to - 1]?.end, word.start).includes("\n");
  while (to - at < LONGEST_NAME && isNext(words[to])) to++;
  const last = words[to - 1];
  if (last === undefined) return null;
  const isAged = AGE.test(text.slice(last.end, last.end + 30));
  if (!isAged) {
    const where = { text, words };
    return isNumbered(where, at, to) || isInTable(where, at, to) ? to : null;
  }
  if (to - at < 2 || (first.arabic && isNobody(words.slice(at, to), text))) return null;
  if (!first.arabic && words.slice(at, to).some(({ capital }) => !capital)) return null;
  if (givenName(first.folded) !== null) return to;
  if (words.slice(at, to).some(isCounted) || first.folded.startsWith("ال")) return null;
  const above = text.slice(Math.max(0, first.start - REACH), first.start).split("\n");
  return above.some((line) => isHeading(line) || hasGivenName(line)) ? to : null;
}

/** A row of a table whose first column is said to have names. */
function isInTable({ text, words }: Words, at: number, to: number): boolean {
  const [first, last] = [words[at], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  if (!AGE_CELL.test(text.slice(last.end, last.end + 64)) || words.slice(at, to).some(isCounted))
    return false;
  if (to - at < 2 && givenName(first.folded) === null) return false;
  const above = text.slice(Math.max(0, first.start - REACH), first.start).split("\n");
  return above.some((line) => line.length < LONGEST_HEADING && COLUMNS.test(line));
}

/** A row of a list over which stands that it has names. */
function isNumbered({ text, words }: Words, at: number, to: number): boolean {
  const [first, last] = [words[at], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  if (!BULLET.test(text.slice(Math.max(0, first.start - 24), first.start))) return false;
  if (!ENDS.test(text.slice(last.end, last.end + 64))) return false;
  const run = words.slice(at, to);
  if (first.arabic && isNobody(run, text)) return false;
  if (run.some(isCounted) || (!first.arabic && run.some(({ capital }) => !capital))) return false;
  if (to - at < 2 && givenName(first.folded) === null) return false;
  const above = text.slice(Math.max(0, first.start - REACH), first.start).split("\n");
  return above.some(
    (line) => line.length < LONGEST_HEADING && NAMES.test(line) && !OF_PLACES.test(line),
  );
}

/** `عدد الجرحى، 9`, "Total dead | 27" under the same heading. */
function isCounted({ folded }: NameWord): boolean {
  return COUNTED.has(folded) || OFFICES.has(folded) || STOPS.has(folded);
}

/** `الأسماء:`, "Names of the wounded": a line over names, not over places. */
export function isNameHeading(line: string): boolean {
  return isHeading(line) || (line.length < LONGEST_HEADING && NAMES.test(line));
}

function isHeading(line: string): boolean {
  return line.length < LONGEST_HEADING && HEADING.test(line) && !OF_PLACES.test(line);
}

/** Another row that begins with a given name. */
function hasGivenName(line: string): boolean {
  const name = ROW.exec(line)?.[1];
  return name !== undefined && givenName(fold(name)) !== null;
}
