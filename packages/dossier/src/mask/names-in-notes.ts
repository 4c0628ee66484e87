import { PACK_PLACES } from "@tarjih/reading";
import { loneNamesInNotes } from "@tarjih/reading/persons";
import type { Labelled } from "./apart.ts";
import { bearersOf } from "./bearers.ts";
import type { PrivatePerson } from "./private-persons.ts";
import { foldedName } from "./spelling.ts";

const WORD = /\p{L}[\p{L}\p{M}\u0640]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;
const PLACES: ReadonlySet<string> = new Set(
  PACK_PLACES.flatMap(({ names }) => [...names.ar, ...names.en].map(foldedName)),
);
/**
 * Single names in what the team wrote: "Wait for Marit" means a Marit Tangen of the reports, who is hidden there. With the number of who
 * bears the word; where two bear it, nobody knows whose it is.
 */
export function namesInNotes(text: string, persons: readonly PrivatePerson[]): readonly Labelled[] {
  const bearers = bearersOf(persons);
  const lone = new Set(loneNamesInNotes(text).map(({ start }) => start));
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = match[0].replace(/['’]s$/u, "");
    const isArabic = /^\p{Script=Arabic}/u.test(word);
    if (!isArabic && !/^\p{Lu}/u.test(word)) return [];
    // A letter that Arabic writes onto the name stays.
    const skips = isArabic ? [0, 1] : [0];
    return skips
      .flatMap((skip) => {
        const key = foldedName(word.slice(skip));
        const labels = bearers.get(key);
        if (labels === undefined || (skip === 1 && !/^[وفبلك]/u.test(word))) return [];
        const start = match.index + skip;
        if (PLACES.has(key) && !lone.has(start)) return [];
        const passage = { start, end: match.index + word.length };
        const [label] = labels;
        return [labels.size === 1 && label !== undefined ? { ...passage, label } : passage];
      })
      .slice(0, 1);
  });
}
