import type { Passage } from "../model/passage.ts";
import { fold } from "../text/fold.ts";
import { foldUnit } from "../text/fold-table.ts";
import { foldedSpelling } from "../text/spellings.ts";

/**
 * The words of a passage as they stand, folded: what looks at the text of a sentence beside its items asks for them once. Each is found
 * by its letters, as the words of the text are, so that who looks them up need not go through their letters again.
 */
export function foldedWords(raw: string, { start, end }: Passage): readonly string[] {
  const words: string[] = [];
  let from = -1;
  for (let i = start; i <= end; i++) {
    const kind = i === end ? BETWEEN : kindOf(foldUnit(raw.charCodeAt(i)));
    if (kind === RARE) return splitWords(raw, start, end);
    if (kind === LETTER && from < 0) from = i;
    else if (kind === BETWEEN && from >= 0) {
      words.push(foldedSpelling(raw, from, i));
      from = -1;
    }
  }
  return words;
}

const BETWEEN = 0;
/** A letter or a digit. */
const LETTER = 1;
/** Folding drops it: it parts no word. */
const DROPPED = 2;
/** Of which a pattern must tell what it is. */
const RARE = 3;

/** Kinds of the units of Latin and Arabic. */
const KINDS: Uint8Array = Uint8Array.from({ length: 0x700 }, (_, unit) =>
  unit === 0 ? DROPPED : /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? LETTER : BETWEEN,
);

/** Kind of a unit that is folded already. */
function kindOf(unit: number): number {
  if (unit < KINDS.length) return KINDS[unit] ?? RARE;
  return unit >= 0x2010 && unit <= 0x2027 ? BETWEEN : RARE;
}

function splitWords(raw: string, start: number, end: number): readonly string[] {
  return fold(raw, start, end)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
