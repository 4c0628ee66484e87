import { officialAmong } from "@tarjih/reading/persons";
import { findNames } from "./find-names.ts";
import type { Passages } from "./lone-mentions.ts";
import { foldedName } from "./spelling.ts";

/**
 * Of persons told by their given name alone, or as a source, those who bear an office somewhere, by the words that say so: "the governor X" in one
 * report is the X of another. Who is called a private person (a title, kin, an age) is hidden in any case: it may be a namesake.
 */
export function officialsOf(
  texts: ReadonlyMap<string, string>,
  persons: readonly { readonly name: string; readonly mentions: Passages }[],
): ReadonlyMap<string, string> {
  const names = persons.map(({ name }) => name).filter((name) => /\s/u.test(name.trim()));
  const officials = new Map<string, string>();
  const note = (name: string, office: string): void => {
    const key = foldedName(name);
    if (!officials.has(key)) officials.set(key, office);
  };
  // One word is no name to look for: where it is credited tells.
  for (const { name, mentions } of persons.filter((one) => !/\s/u.test(one.name.trim())))
    for (const [report, passages] of mentions) {
      const office = officialAmong(texts.get(report) ?? "", passages).find((one) => one !== null);
      if (office !== null && office !== undefined) note(name, office);
    }
  if (names.length === 0) return officials;
  for (const text of texts.values()) {
    const passages = findNames(text, names);
    for (const [at, office] of officialAmong(text, passages).entries()) {
      const { start = 0, end = 0 } = passages[at] ?? {};
      if (office !== null) note(text.slice(start, end), office);
    }
  }
  return officials;
}
