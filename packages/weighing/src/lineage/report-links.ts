import { compareText } from "../align/compare.ts";
import type { Sheet } from "../keys/sheet.ts";
import { candidatePairs, wordKeysOfAll } from "./candidates.ts";
import type { KeyLists } from "./candidates.ts";
import type { ReportLink } from "./report-link.ts";
import type { Sources } from "./sources.ts";
import { textClasses } from "./text-classes.ts";
import type { TextClass } from "./text-classes.ts";
import { sharedListLink } from "./shared-lists.ts";
import { sameTextLinks, textLinker } from "./text-links.ts";
import { numberKeys, translationLink } from "./translations.ts";

/** Links of reports, and how many passages too many texts share for all of them to be compared. */
export interface ReportLinks {
  readonly links: readonly ReportLink[];
  readonly common: number;
}

/**
 * Who has whose words or numbers, report by report: equal texts first, then texts that share passages, then the
 * same numbers in the other language, or in one order and from nobody. Every pair that is found by its keys is verified.
 */
export function reportLinks(sheets: readonly Sheet[], sources: Sources): ReportLinks {
  // By their words: what is compared with what does not depend on who prints it, nor under which name.
  const classes = textClasses(sheets).toSorted((a, b) => compareText(a.key, b.key));
  const names = classes.map(({ key }) => key);
  const words = candidatePairs(wordKeysOfAll(classes), names);
  const numbers = candidatePairs(classNumberKeys(classes), names);
  return {
    links: [
      ...classes.flatMap(sameTextLinks),
      ...linksOf(words.pairs, classes, textLinker()),
      ...linksOf(numbers.pairs, classes, numberLinker(sources)),
    ],
    common: words.common + numbers.common,
  };
}

/** Verifies a pair of texts, the smaller key first; null where neither comes from the other. */
export type Linker = (one: TextClass, other: TextClass) => ReportLink | null;

/** Links of the first report of each class; the numbers of a text are those of all its copies. */
export function numberLinker(sources: Sources): Linker {
  return ({ members: [one] }, { members: [other] }) =>
    translationLink(one, other, sources) ?? sharedListLink(one, other);
}

/** All reports of a class give the same numbers: those of the first stand for them. */
export function classNumberKeys(classes: readonly TextClass[]): readonly KeyLists[] {
  return numberKeys(classes.map(({ members: [first] }) => first));
}

function linksOf(
  pairs: readonly (readonly [number, number])[],
  classes: readonly TextClass[],
  linker: Linker,
): readonly ReportLink[] {
  return pairs.flatMap(([a, b]) => {
    const [one, other] = [classes[a], classes[b]];
    return one === undefined || other === undefined ? [] : (linker(one, other) ?? []);
  });
}
