import type { Report, Weighing } from "@tarjih/reading";
import type { Labelled } from "./apart.ts";
import { findNames } from "./find-names.ts";
import { partsAlone } from "./parts-alone.ts";
import { partsInPath } from "./parts-in-path.ts";
import type { PrivatePerson } from "./private-persons.ts";
import { privateSenders } from "./senders.ts";
import { foldedName } from "./spelling.ts";

/**
 * Parts of a name that go from what stands over a report (its title, file and address), as they go from its text: "What Ottoline saw"
 * over a mail of Ottoline Vashti. In a chat or a mail anybody who sends one may be meant, and in the name of a folder anybody in it. Names of
 * files and addresses are written small: `chat-vesna/a.txt`.
 */
export function partsOverReports(
  { reports, figures }: Pick<Weighing, "reports" | "figures">,
  texts: ReadonlyMap<string, string>,
  persons: readonly PrivatePerson[],
): (report: string, words: string) => readonly Labelled[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const personsOf = personsOver({ reports, figures }, persons);
  const below = new Map<string, Set<PrivatePerson>>();
  for (const report of reports) {
    const own = personsOf(report.id);
    if (own.length === 0) continue;
    for (const { to } of segments(report.path)) {
      const folder = report.path.slice(0, to);
      const known = below.get(folder) ?? new Set();
      below.set(folder, known);
      for (const person of own) known.add(person);
    }
  }
  // A chat is one file of a hundred thousand messages: what its name has is found once.
  const ofFolder = new Map<string, readonly Labelled[]>();
  const inSegment = (folder: string, from: number): readonly Labelled[] => {
    const found =
      ofFolder.get(folder) ??
      inName(folder.slice(from), [...(below.get(folder) ?? [])]).map((passage) => ({
        ...passage,
        start: passage.start + from,
        end: passage.end + from,
      }));
    ofFolder.set(folder, found);
    return found;
  };
  return (id, words) => {
    const { path = "", url = null } = byId.get(id) ?? {};
    if (words !== "" && path.startsWith(words))
      return segments(words).flatMap((segment) =>
        inSegment(words.slice(0, segment.to), segment.from),
      );
    const own = personsOf(id);
    return words === url ? inName(words, own) : inTitle(words, own, texts.get(id) ?? "", id);
  };
}

/** Whom a report names, who sends it, and in a table coded by hand its sources, as there is no text. */
function personsOver(
  { reports, figures }: Pick<Weighing, "reports" | "figures">,
  persons: readonly PrivatePerson[],
): (report: string) => readonly PrivatePerson[] {
  const sending = persons.filter(({ because }) => because === "sender");
  const senders = new Map(
    reports.map((report: Report) => [report.id, privateSenders(report).length > 0]),
  );
  const within = new Map<string, Set<PrivatePerson>>();
  const add = (report: string, person: PrivatePerson): void => {
    within.set(report, (within.get(report) ?? new Set()).add(person));
  };
  for (const person of persons) for (const report of person.mentions.keys()) add(report, person);
  const byName = new Map(persons.map((person) => [foldedName(person.name), person]));
  for (const { report, row, chain } of figures)
    for (const { source } of row === undefined ? [] : chain) {
      const person = byName.get(foldedName(source));
      if (person !== undefined) add(report, person);
    }
  return (report) => [
    ...new Set([...(within.get(report) ?? []), ...(senders.get(report) === true ? sending : [])]),
  ];
}

/** Names of folders, files and messages in a path: `chats.zip/_chat.txt#3`. */
function segments(path: string): readonly { readonly from: number; readonly to: number }[] {
  return [...path.matchAll(/[^/#]+/gu)].map(({ index, 0: name }) => ({
    from: index,
    to: index + name.length,
  }));
}

function inName(words: string, persons: readonly PrivatePerson[]): readonly Labelled[] {
  if (!/\p{L}/u.test(words)) return [];
  return persons.flatMap(({ name, label }) =>
    partsInPath(words, name).map((passage) => ({ ...passage, label })),
  );
}

function inTitle(
  words: string,
  persons: readonly PrivatePerson[],
  text: string,
  report: string,
): readonly Labelled[] {
  return persons.flatMap((person) => {
    const said = (person.mentions.get(report) ?? [])
      .map(({ start, end }) => text.slice(start, end))
      .filter((part) => part.length > 2);
    const parts = [
      ...partsAlone(words, person.name, []),
      ...(said.length === 0 ? [] : findNames(words, [...new Set(said)])),
    ];
    return parts.map((passage) => ({ ...passage, label: person.label }));
  });
}
