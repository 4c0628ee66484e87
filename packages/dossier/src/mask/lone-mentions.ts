import { fold, type Passage } from "@tarjih/reading";
import { givenName } from "@tarjih/reading/persons";
import { findNames } from "./find-names.ts";

/** Of each report, where somebody is named. */
export type Passages = ReadonlyMap<string, readonly Passage[]>;

/** Words that the texts have as places, and as names of who bears an office. */
export interface Judged {
  readonly places: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
}

/** Where a source of one word stands: in Arabic where it is credited, with a capital wherever a report has it that credits it. */
export function wherever(
  texts: ReadonlyMap<string, string>,
  name: string,
  passages: Passages,
): readonly (readonly [string, readonly Passage[]])[] {
  if (!/^\p{Lu}/u.test(name)) return [...passages];
  return [...passages.keys()].map((report) => {
    const text = texts.get(report) ?? "";
    return [
      report,
      findNames(text, [name]).filter(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2))),
    ];
  });
}

/**
 * Where other reports have names of one word with their capital; none of a word that is no name alone, or that they have as a place.
 * All names at once: an archive has tens of thousands of texts.
 */
export function mentionElsewhere(
  texts: ReadonlyMap<string, string>,
  persons: readonly { readonly name: string; readonly mentions: Map<string, readonly Passage[]> }[],
  judged: Judged,
): void {
  const lone = new Map(
    persons.flatMap((person) => (isAlone(person, judged) ? [[person.name, person] as const] : [])),
  );
  const own = new Map([...lone].map(([name, { mentions }]) => [name, new Set(mentions.keys())]));
  const names = [...lone.keys()];
  for (const [report, text] of names.length === 0 ? [] : texts)
    for (const passage of findNames(text, names)) {
      const name = text.slice(passage.start, passage.end);
      const person = lone.get(name);
      const goesOn = /^ \p{Lu}/u.test(text.slice(passage.end, passage.end + 2));
      if (person === undefined || goesOn || own.get(name)?.has(report) === true) continue;
      person.mentions.set(report, [...(person.mentions.get(report) ?? []), passage]);
    }
}

function isAlone(
  { name, mentions }: { readonly name: string; readonly mentions: Passages },
  { places, offices }: Judged,
): boolean {
  const folded = fold(name);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(name) || mentions.size === 0) return false;
  return givenName(folded) !== "maybe" && !places.has(folded) && !offices.has(folded);
}
