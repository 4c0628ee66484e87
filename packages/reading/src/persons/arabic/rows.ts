import type { Words } from "../found.ts";
import { isNameWord } from "./name-word.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isNobody } from "../nobody-in-row.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { isNameHeading } from "../row-of-list.ts";

/** A row: a number or a bullet if it has one, its first cell, and what stands behind that. */
const ROW =
  /^([ \t]*(?:(?:[0-9٠-٩]{1,3} ?[.)–—-]|[-•*–]|(?:ال)?(?:سرير|رقم|غرفة|جناح|حالة|ملف|خيمة|أسرة|عائلة|بطاقة) [0-9٠-٩]{1,4} ?[:.)–—-])[ \t]*)?)(\p{Script=Arabic}[^،,;؛:|(\n–—\d٠-٩.!؟?]{1,40}?)(?:[ \t]*(?:[،,;؛|(–—]|- )[ \t]*([^\n]*)|[ \t]+([0-9٠-٩]{1,2}(?![0-9٠-٩]).{0,12})|[ \t]*)$/u;

const AGE =
  /^(?:(?:ذكر|أنثى|ذ|أ|رجل|امرأة)[ \t]*[،,;|/]?[ \t]*)?(?:(?:العمر|عمره|عمرها)[: ]*)?[0-9٠-٩]{1,2}(?: ?(?:عام|سن[ةو]|ربيع|أعوام|[،,)]|شهر|أشهر)|\)?[.،,]?$)/u;
/** The same with its unit: of no town is that told. */
const YEARS = /[0-9٠-٩]{1,2} ?(?:عام|سن[ةو]|ربيع|أعوام|شهر|أشهر)/u;

/** Longest name of a row, in words. */
const LONGEST = 4;

interface Row {
  readonly at: number;
  readonly to: number;
  /** An age or a trade stands behind the name. */
  readonly isSure: boolean;
  /** A mark or a unit says that the number is an age. */
  readonly isMarked: boolean;
}

/**
 * Rows of persons in a list: `1. غصوب، 41 عاماً، نجار`, `2. هدلة، ربة منزل`, `3. بشير ونوس 51`. Where two rows or more that stand together have an age or a trade
 * behind the first cell, or one does under a heading for names, all their first cells are names. By the index of a first word, where the name ends.
 */
export function rowsOfPersons({ text, words }: Words): ReadonlyMap<number, number> {
  const names = new Map<number, number>();
  if (!/[\n]/u.test(text)) return names;
  let start = 0;
  let from = 0;
  let block: Row[] = [];
  let heading = "";
  let before = "";
  const close = (): void => {
    const sure = block.filter(({ isSure }) => isSure).length;
    const isHeaded = isNameHeading(heading);
    // `سراقب 12`: a bare number behind a word may be a count of a place
    const isOfNames =
      isHeaded ||
      block.every(({ isSure, isMarked }) => !isSure || isMarked) ||
      block.some(({ at }) => isGivenAlone(words[at]));
    if ((sure > 1 && isOfNames) || (sure > 0 && isHeaded))
      for (const { at, to } of block) names.set(at, to);
    block = [];
  };
  for (const line of text.split("\n")) {
    const [, head, cell, marked, aged] = ROW.exec(line) ?? [];
    const rest = marked ?? aged ?? "";
    const isRow =
      head !== undefined &&
      cell !== undefined &&
      (head.trim() !== "" ? true : AGE.test(rest) && rest.length < 16);
    if (!isRow) {
      close();
      heading = line.trim() === "" ? heading : line;
    } else {
      if (block.length === 0 && before.trim() !== "") heading = before;
      const [begin, end] = [start + head.length, start + head.length + cell.length];
      while ((words[from]?.start ?? end) < begin) from++;
      let to = from;
      while ((words[to]?.start ?? end) < end) to++;
      const second = words[to];
      const isTrade = second !== undefined && second.start < start + line.length;
      const run = words.slice(from, to);
      if (to > from && to - from <= LONGEST && !isNobody(run, text))
        block.push({
          at: from,
          to,
          isSure: AGE.test(rest) || (isTrade && marked !== undefined && isTradeOf(second)),
          isMarked: aged === undefined || YEARS.test(rest),
        });
    }
    before = line;
    start += line.length + 1;
  }
  close();
  return names;
}

function isTradeOf(word: NameWord): boolean {
  return isPersonNoun(word) && !word.folded.startsWith("ال");
}

/** A name of the lists that is no place. */
function isGivenAlone(word: NameWord | undefined): boolean {
  return word !== undefined && isNameWord(word.folded) && !KNOWN_NAMES.has(word.folded);
}
