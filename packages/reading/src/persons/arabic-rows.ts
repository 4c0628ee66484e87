import { BODY_WORDS } from "./body-words.ts";
import { NAMED_AFTER, OFFICES, STOPS } from "./cues.ts";
import type { Words } from "./found.ts";
import { KNOWN_NAMES, type NameWord } from "./name-words.ts";
import { isPersonNoun } from "./person-noun.ts";

/** A row with a number or a bullet: its first cell, and what the next begins with. */
const ROW =
  /^([ \t]*(?:[0-9٠-٩]{1,3} ?[.)–—-]|[-•*–])[ \t]+)(\p{Script=Arabic}[^،,;؛:|(\n–—\d]{1,40}?)[ \t]*(?:[،,;؛|(–—]|- )[ \t]*([^\n]*)$/u;

const AGE =
  /^(?:(?:العمر|عمره|عمرها)[: ]*)?[0-9٠-٩]{1,2}(?: ?(?:عام|سن[ةو]|ربيع|أعوام|[،,)]|شهر|أشهر)|\)?$)/u;

/** Longest name of a row, in words. */
const LONGEST = 4;

/**
 * Rows of persons in a list: `1. غصوب، 41 عاماً، نجار`, `2. هدلة، ربة منزل`. Where two rows or more that stand together have an age or a trade
 * behind the first cell, all their first cells are names. By the index of a first word, where the name ends.
 */
export function rowsOfPersons({ text, words }: Words): ReadonlyMap<number, number> {
  const names = new Map<number, number>();
  if (!/[\n]/u.test(text)) return names;
  let start = 0;
  let from = 0;
  let block: { readonly at: number; readonly to: number; readonly isSure: boolean }[] = [];
  const close = (): void => {
    if (block.filter(({ isSure }) => isSure).length > 1)
      for (const { at, to } of block) names.set(at, to);
    block = [];
  };
  for (const line of text.split("\n")) {
    const [, head, cell, rest] = ROW.exec(line) ?? [];
    if (head === undefined || cell === undefined || rest === undefined) close();
    else {
      const [begin, end] = [start + head.length, start + head.length + cell.length];
      while ((words[from]?.start ?? end) < begin) from++;
      let to = from;
      while ((words[to]?.start ?? end) < end) to++;
      const second = words[to];
      const isTrade = second !== undefined && second.start < start + line.length;
      if (to > from && to - from <= LONGEST && !words.slice(from, to).some(isNoName))
        block.push({
          at: from,
          to,
          isSure: AGE.test(rest) || (isTrade && isTradeOf(second)),
        });
    }
    start += line.length + 1;
  }
  close();
  return names;
}

function isTradeOf(word: NameWord): boolean {
  return isPersonNoun(word) && !word.folded.startsWith("ال");
}

function isNoName(word: NameWord): boolean {
  const { folded } = word;
  return (
    [OFFICES, NAMED_AFTER, BODY_WORDS, STOPS, KNOWN_NAMES].some((list) => list.has(folded)) ||
    (isPersonNoun(word) && !/^(?:ام|ابو|ابي|ابن|بنت)$/u.test(folded))
  );
}
