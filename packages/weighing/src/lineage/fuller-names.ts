import { fold, PACK_ACTORS } from "@tarjih/reading";
import type { CaseInfo, SourceKind } from "@tarjih/reading";

/** Words that a body must share with a fuller name to be it: "Committee of Doctors" may be any. */
const LEAST_WORDS = 3;
/** A person is known by a first and a last name. */
const LEAST_OF_PERSON = 2;

const SMALL: ReadonlySet<string> = new Set(
  ["the", "of", "for", "and", "in", "at", "on", "a", "an", "its", "في", "من", "و"].map((word) =>
    fold(word),
  ),
);

/** The names of a source as sets of words; several for an actor that the case or the packs know. */
export function nameSetsOf(info: CaseInfo): (source: string) => readonly ReadonlySet<string>[] {
  const names = new Map<string, readonly string[]>();
  for (const { id, names: given } of [...PACK_ACTORS, ...info.actors])
    names.set(id, [...given.en, ...given.ar]);
  return (source) => (names.get(source) ?? [source]).map(wordsOf);
}

/**
 * Is `name` a shorter form of `fuller`: all its words stand in one of the fuller one's names, "High Commission for Human Rights" in
 * "Iraq's Independent High Commission for Human Rights", `حمد حسن` in `وزير الصحة حمد حسن`?
 */
export function isShorterName(
  name: readonly ReadonlySet<string>[],
  fuller: readonly ReadonlySet<string>[],
  kind: SourceKind,
): boolean {
  const least = kind === "person" ? LEAST_OF_PERSON : LEAST_WORDS;
  return name.some(
    (words) =>
      words.size >= least &&
      fuller.some((more) => more.size >= words.size && [...words].every((word) => more.has(word))),
  );
}

function wordsOf(name: string): ReadonlySet<string> {
  const words = fold(name)
    .replaceAll(/['’]s?(?=\s|$)/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^(?:وال|بال|لل|ال)(?=\p{L}{2})/u, ""));
  return new Set(words.filter((word) => word !== "" && !SMALL.has(word)));
}
