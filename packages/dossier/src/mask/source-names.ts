import { personsIn } from "@tarjih/reading";
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
  const claims = [
    ...weighing.figures,
    ...readings.flatMap(({ figures, statements }) => [...figures, ...statements]),
  ];
  for (const { report, chain } of claims)
    for (const { source } of chain) {
      const name = wholeName(source);
      if (name !== null) names.set(report, (names.get(report) ?? new Set()).add(name));
    }
  return (report, said) => {
    const start = `${foldedName(said)} `;
    return [...(names.get(report) ?? [])].find((name) => foldedName(name).startsWith(start));
  };
}

function wholeName(source: string): string | null {
  const last = personsIn(source)
    .flatMap(({ mentions }) => mentions)
    .toSorted((a, b) => a.start - b.start)
    .at(-1);
  if (last === undefined) return null;
  const rest = source.slice(last.end);
  // In Latin letters a name goes on with capitals.
  if (!REST.test(rest) || /(?:^|\s)\p{Ll}/u.test(rest)) return null;
  return source.slice(last.start);
}
