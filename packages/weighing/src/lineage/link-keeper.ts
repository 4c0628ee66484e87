import type { Sheet } from "../keys/sheet.ts";
import { candidatePairs, wordKeys } from "./candidates.ts";
import type { KeyLists } from "./candidates.ts";
import { pairFinder } from "./pair-finder.ts";
import type { PairFinder } from "./pair-finder.ts";
import { linkedPairs } from "./linked-pairs.ts";
import type { LinkedPairs } from "./linked-pairs.ts";
import type { ReportLink } from "./report-link.ts";
import { classNumberKeys, numberLinker } from "./report-links.ts";
import type { Linker, ReportLinks } from "./report-links.ts";
import type { Sources } from "./sources.ts";
import { classOf, textClasses, textKey } from "./text-classes.ts";
import type { TextClass } from "./text-classes.ts";
import { sameTextLinks, textLinker } from "./text-links.ts";

/** What one more report changes among the links of reports. */
export interface LinkChange {
  readonly gone: readonly ReportLink[];
  readonly come: readonly ReportLink[];
}

/** Links of reports that are added to; they are those that `reportLinks` finds among all. */
export interface LinkKeeper {
  readonly add: (sheets: readonly Sheet[]) => LinkChange;
  readonly all: () => ReportLinks;
}

/** A way in which texts are found and linked: by words, or by numbers. */
interface Way {
  readonly finder: PairFinder;
  readonly keysOf: (one: TextClass) => readonly Uint32Array[];
  readonly linked: LinkedPairs;
}

/** Keeps links beginning with those of `sheets`, for which everything is found at once. */
export function linkKeeper(sheets: readonly Sheet[], sources: Sources): LinkKeeper {
  const classes: TextClass[] = [...textClasses(sheets)];
  const names = classes.map(({ key }) => key);
  const numberOf = new Map(names.map((name, i) => [name, i]));
  const same = classes.map(sameTextLinks);
  const way = (
    keysOf: (some: readonly TextClass[]) => readonly KeyLists[],
    linker: Linker,
  ): Way => {
    const keys = keysOf(classes);
    return {
      finder: pairFinder(keys, names),
      keysOf: (one) => keysOf([one]).flatMap(({ lists }) => lists),
      linked: linkedPairs(classes, linker, candidatePairs(keys, names).pairs),
    };
  };
  const ways = [way(wordKeys, textLinker()), way(classNumberKeys, numberLinker(sources))];

  const addNew = (one: TextClass): LinkChange => {
    const text = classes.length;
    classes.push(one);
    names.push(one.key);
    same.push([]);
    numberOf.set(one.key, text);
    const changes = ways.map(({ finder, keysOf, linked }) => {
      const shaken = finder.insert(keysOf(one));
      const gone = linked.dropWithin(shaken, finder.partnersOf);
      return { gone, come: linked.link(text, finder.partnersOf(text)) };
    });
    return together(changes);
  };

  /** One more report with a known text. If it is the earliest, links and edges begin at it from now on. */
  const addKnown = (text: number, before: TextClass, after: TextClass): LinkChange => {
    classes[text] = after;
    const links = sameTextLinks(after);
    const old = same[text] ?? [];
    same[text] = links;
    if (before.members[0] === after.members[0]) {
      const known = new Set(old.map(({ b }) => b));
      const come = links.filter(({ b }) => !known.has(b));
      same[text] = [...old, ...come];
      return { gone: [], come };
    }
    const changes = ways.map(({ finder, linked }) => ({
      gone: linked.dropAll(text),
      come: linked.link(text, finder.partnersOf(text)),
    }));
    return together([{ gone: old, come: links }, ...changes]);
  };

  return {
    add: (more) =>
      together(
        more.map((sheet) => {
          const key = textKey(sheet);
          const text = numberOf.get(key) ?? -1;
          const known = classes[text];
          if (known === undefined) return addNew(classOf(key, [sheet]));
          return addKnown(text, known, classOf(key, [...known.members, sheet]));
        }),
      ),
    all: () => ({
      links: [...same.flat(), ...ways.flatMap(({ linked }) => linked.all())],
      common: ways.reduce((sum, { finder }) => sum + finder.common(), 0),
    }),
  };
}

/** Changes one after the other as one: what came and went again did neither. */
function together(changes: readonly LinkChange[]): LinkChange {
  const gone = new Set<ReportLink>();
  const come = new Set<ReportLink>();
  for (const change of changes) {
    for (const link of change.gone) if (!come.delete(link)) gone.add(link);
    for (const link of change.come) come.add(link);
  }
  return { gone: [...gone], come: [...come] };
}
