import { compareText } from "../align/compare.ts";
import type { Sheet } from "../keys/sheet.ts";
import { candidatePairs, textKeysOf } from "./candidates.ts";
import type { ReportLink } from "./report-link.ts";
import type { Sources } from "./sources.ts";
import { textClasses } from "./text-classes.ts";
import type { TextClass } from "./text-classes.ts";
import { sameTextLinks, textLinksFrom } from "./text-links.ts";
import { translationLink, translationPairs } from "./translations.ts";

/**
 * Who has whose words or numbers, report by report: equal texts first, then texts that share passages, then the
 * same numbers in the other language.
 */
export function reportLinks(sheets: readonly Sheet[], sources: Sources): readonly ReportLink[] {
  // By their words: what is compared with what does not depend on who prints it, nor under which name.
  const classes = textClasses(sheets).toSorted((a, b) => compareText(a.key, b.key));
  const firsts = classes.map(({ members: [first] }) => first);
  const translated = translationPairs(firsts).flatMap(([a, b]) => {
    const [one, two] = [firsts[a], firsts[b]];
    return one === undefined || two === undefined ? [] : (translationLink(one, two, sources) ?? []);
  });
  return [...classes.flatMap(sameTextLinks), ...sharedTextLinks(classes), ...translated];
}

function sharedTextLinks(classes: readonly TextClass[]): readonly ReportLink[] {
  const keys = classes.map(textKeysOf);
  const links: ReportLink[] = [];
  let compared = -1;
  let compare: ReturnType<typeof textLinksFrom> = () => null;
  for (const [a, b] of candidatePairs(keys).pairs) {
    const [one, two] = [classes[a], classes[b]];
    if (one === undefined || two === undefined) continue;
    // Pairs come sorted: a text is indexed once for all that it is compared with.
    if (a !== compared) compare = textLinksFrom(one);
    compared = a;
    const link = compare(two, keys[b]?.shingles.length ?? 0);
    if (link !== null) links.push(link);
  }
  return links;
}
