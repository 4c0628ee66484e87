import { personsIn } from "@tarjih/reading/persons";
import type { DossierInput } from "../scene/data.ts";
import { foldedName } from "./spelling.ts";

/** Words behind a given name that are taken for the rest of it: more is a clause. */
const REST = /^(?:[ \t\u00a0]+[\p{L}\p{M}\u0640'’-]+){1,3}$/u;

/**
 * Whole names of persons who are the source of something: where the phrase of the source goes on behind the name that
 * was found and ends there, all of it is the name. `ابن عمها وليد بركات`: by its form `بركات` could be "with …", but a source ends with it.
 */
export function namesOfSources({
  readings,
  weighing,
}: Pick<DossierInput, "readings" | "weighing">): (
  report: string,
  name: string,
) => string | undefined {
  const names = new Map<string, Set<string>>();
  const phrases = new Map<string, Set<string>>();
  const claims = [
    ...weighing.figures,
    ...readings.flatMap(({ figures, statements }) => [...figures, ...statements]),
  ];
  for (const { report, chain } of claims)
    for (const { source } of chain) {
      phrases.set(report, (phrases.get(report) ?? new Set()).add(source));
      const name = wholeName(source);
      if (name !== null) names.set(report, (names.get(report) ?? new Set()).add(name));
    }
  return (report, said) => {
    const start = `${foldedName(said)} `;
    const isWhole = (name: string): boolean => foldedName(name).startsWith(start);
    return (
      [...(names.get(report) ?? [])].find(isWhole) ??
      // `قال السائق وليد بركات`: without the word before it the finder takes `وليد` for none, the text has said that it is one.
      [...(phrases.get(report) ?? [])].find(
        (source) => source.startsWith(said) && isName(source.slice(said.length)) && isWhole(source),
      )
    );
  };
}

function wholeName(source: string): string | null {
  const last = personsIn(source)
    .flatMap(({ mentions }) => mentions)
    .toSorted((a, b) => a.start - b.start)
    .at(-1);
  if (last === undefined) return null;
  return isName(source.slice(last.end)) ? source.slice(last.start) : null;
}

/** In Latin letters a name goes on with capitals. */
function isName(rest: string): boolean {
  return REST.test(rest) && !/(?:^|\s)\p{Ll}/u.test(rest);
}
