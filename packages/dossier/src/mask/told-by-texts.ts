import type { Passage } from "@tarjih/reading";
import {
  type CaseKnows,
  type PersonNamed,
  type Suspects,
  suspectsIn,
  toldAlone,
} from "@tarjih/reading/persons";
import type { Judged } from "./lone-mentions.ts";

/** What the texts of a case tell of persons in whatever order they stand: a case that is judged in two orders asks each text once. */
export interface ToldByTexts extends Judged {
  /** Who is named in a report. */
  readonly persons: (report: string) => readonly PersonNamed[];
  /** Latin words that some text writes small, folded. */
  readonly small: ReadonlySet<string>;
  /** What else may be a name in a report: {@link suspectsIn}. */
  readonly suspects: (report: string, knows: CaseKnows, taken: readonly Passage[]) => Suspects;
}

export function toldByTexts(texts: ReadonlyMap<string, string>): ToldByTexts {
  const persons = new Map<string, readonly PersonNamed[]>();
  const [places, offices, small] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [report, text] of texts) {
    const told = toldAlone(text);
    persons.set(report, told.persons);
    for (const word of told.places) places.add(word);
    for (const word of told.offices) offices.add(word);
    for (const word of told.small) small.add(word);
  }
  return {
    persons: (report) => persons.get(report) ?? [],
    places,
    offices,
    small,
    suspects: suspectsOnce(texts),
  };
}

/** Asked again only where something else is known, or hidden already. */
function suspectsOnce(texts: ReadonlyMap<string, string>): ToldByTexts["suspects"] {
  const found = new Map<string, { readonly taken: readonly Passage[]; readonly all: Suspects }>();
  let last: CaseKnows | null = null;
  return (report, knows, taken) => {
    if (last !== knows) {
      if (last !== null && !knowsTheSame(last, knows)) found.clear();
      last = knows;
    }
    const sorted = taken.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const before = found.get(report);
    if (before !== undefined && arePassages(before.taken, sorted)) return before.all;
    const all = suspectsIn(texts.get(report) ?? "", knows, sorted);
    found.set(report, { taken: sorted, all });
    return all;
  };
}

function knowsTheSame(one: CaseKnows, other: CaseKnows): boolean {
  return (["names", "credited", "places", "offices", "small"] as const).every(
    (what) =>
      one[what] === other[what] ||
      (one[what].size === other[what].size && one[what].isSubsetOf(other[what])),
  );
}

function arePassages(one: readonly Passage[], other: readonly Passage[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end }, at) => other[at]?.start === start && other[at].end === end)
  );
}
