import type { DossierInput } from "../scene/data.ts";
import { findNames } from "./find-names.ts";
import { privatePersons } from "./private-persons.ts";
import type { PrivatePerson } from "./private-persons.ts";
import { foldedName } from "./spelling.ts";

/** A name that is hidden from somebody, and why. */
export interface MaskedName {
  readonly name: string;
  /** What stands in its place where only private persons are hidden; null for a name on the list. */
  readonly pseudonym: { readonly ar: string; readonly en: string } | null;
  /** `list`: of the case, hidden from everybody; otherwise what made it a private person. */
  readonly because: PrivatePerson["because"] | "list";
  readonly mentions: number;
  readonly reports: readonly string[];
}

/** Everybody who is hidden where a case is published: the case's own list, and private persons found. */
export function maskedNames(input: DossierInput): readonly MaskedName[] {
  const listed = input.case.mask.map((name): MaskedName => {
    const found = [...input.texts].map(
      ([report, text]) => [report, findNames(text, [name]).length] as const,
    );
    return {
      name,
      pseudonym: null,
      because: "list",
      mentions: found.reduce((sum, [, count]) => sum + count, 0),
      reports: found.flatMap(([report, count]) => (count > 0 ? report : [])),
    };
  });
  const own = new Set(input.case.mask.map(foldedName));
  const others = privatePersons(input).filter(({ name }) => !own.has(foldedName(name)));
  const persons = others.map(({ name, label, because, mentions }): MaskedName => ({
    name,
    pseudonym: label,
    because,
    mentions: [...mentions.values()].reduce((sum, list) => sum + list.length, 0),
    reports: [...mentions.keys()],
  }));
  return [...listed, ...persons];
}
