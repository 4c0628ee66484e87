import type { Passage } from "@tarjih/reading";
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
  const lone = persons.filter(({ name }) => !/\s/u.test(name.trim()));
  const offices = officesBeside(texts, lone);
  for (const { name, mentions } of lone)
    for (const [report, passages] of mentions) {
      const office = offices.get(report)?.get(passages);
      if (office !== undefined) note(name, office);
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

/** By report and passages, the first office beside them. All names of a report at once: its words are told apart once. */
function officesBeside(
  texts: ReadonlyMap<string, string>,
  persons: readonly { readonly mentions: Passages }[],
): ReadonlyMap<string, ReadonlyMap<readonly Passage[], string>> {
  const all = persons.flatMap(({ mentions }) => [...mentions]);
  const offices = new Map<string, ReadonlyMap<readonly Passage[], string>>();
  for (const [report, named] of Map.groupBy(all, ([id]) => id)) {
    const beside = officialAmong(
      texts.get(report) ?? "",
      named.flatMap(([, passages]) => passages),
    );
    let from = 0;
    const found = new Map<readonly Passage[], string>();
    for (const [, passages] of named) {
      const office = beside.slice(from, from + passages.length).find((one) => one !== null);
      from += passages.length;
      if (office !== null && office !== undefined) found.set(passages, office);
    }
    offices.set(report, found);
  }
  return offices;
}
