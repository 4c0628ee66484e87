import type { Weighing } from "@tarjih/reading";
import type { Labelled } from "./apart.ts";
import { findNames } from "./find-names.ts";
import { partsAlone } from "./parts-alone.ts";
import type { PrivatePerson } from "./private-persons.ts";
import { privateSenders } from "./senders.ts";
import { foldedName } from "./spelling.ts";

type Reports = Weighing["reports"];

/**
 * Parts of a name that go from what stands over a report (its title, file and address), as they go from its text: "What Ottoline saw"
 * over a mail of Ottoline Vashti. In a chat or a mail anybody who sends one may be meant.
 */
export function partsOverReports(
  reports: Reports,
  texts: ReadonlyMap<string, string>,
  persons: readonly PrivatePerson[],
): (report: string, words: string) => readonly Labelled[] {
  const sending = persons.filter(({ because }) => because === "sender");
  const senders = new Map(
    reports.map((report) => [report.id, privateSenders(report).map(foldedName)]),
  );
  const within = new Map<string, PrivatePerson[]>();
  for (const person of persons)
    for (const report of person.mentions.keys())
      within.set(report, [...(within.get(report) ?? []), person]);
  return (report, words) => {
    const text = texts.get(report) ?? "";
    const own = senders.get(report) ?? [];
    const others = own.length > 0 ? sending : [];
    return [...new Set([...(within.get(report) ?? []), ...others])].flatMap((person) => {
      const said = (person.mentions.get(report) ?? [])
        .map(({ start, end }) => text.slice(start, end))
        .filter((part) => part.length > 2);
      const parts = [
        ...partsAlone(words, person.name, []),
        ...(said.length === 0 ? [] : findNames(words, [...new Set(said)])),
      ];
      return parts.map((passage) => ({ ...passage, label: person.label }));
    });
  };
}
