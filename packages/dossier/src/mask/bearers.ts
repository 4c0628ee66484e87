import { fold } from "@tarjih/reading";
import type { PrivatePerson } from "./private-persons.ts";
import { foldedName } from "./spelling.ts";

/** Shorter ones are too often a word. */
const SHORTEST = 3;
const SMALL: ReadonlySet<string> = new Set(
  "عبد ابو ابي ابا بن ابن الله الدين الرحمن محمد علي abu umm bin ibn van von the".split(" "),
);

const BEARERS = new WeakMap<
  readonly PrivatePerson[],
  ReadonlyMap<string, ReadonlySet<PrivatePerson["label"]>>
>();

/** By a folded word, whoever has it in his name; who is called so and no more stands before others. */
export function bearersOf(
  persons: readonly PrivatePerson[],
): ReadonlyMap<string, ReadonlySet<PrivatePerson["label"]>> {
  const known = BEARERS.get(persons);
  if (known !== undefined) return known;
  const bearers = new Map<string, Set<PrivatePerson["label"]>>();
  for (const { name, label } of persons)
    for (const word of foldedName(name).split(" "))
      if (word.length >= SHORTEST && !isSmall(word))
        bearers.set(word, (bearers.get(word) ?? new Set()).add(label));
  for (const { name, label } of persons)
    if (!/\s/u.test(name.trim())) bearers.set(foldedName(name), new Set([label]));
  BEARERS.set(persons, bearers);
  return bearers;
}

/** A word of names that tells nobody: `عبد`, "van". */
export function isSmall(word: string): boolean {
  return SMALL.has(fold(word));
}
