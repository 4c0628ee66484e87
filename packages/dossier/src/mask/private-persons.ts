import { type PersonNamed, personsIn } from "@tarjih/reading";
import type { Passage } from "@tarjih/reading";
import type { DossierInput } from "../scene/data.ts";
import type { Label } from "./edits.ts";
import { findNames } from "./find-names.ts";
import { privateSenders } from "./senders.ts";
import { namesOfSources } from "./source-names.ts";
import { foldedName } from "./spelling.ts";

/** A private person of the case, the same pseudonym wherever they are named. */
export interface PrivatePerson {
  readonly name: string;
  readonly label: Label;
  /** What made it a private person where it was first found. */
  readonly because: PersonNamed["because"];
  /** Every mention in a text, also by surname alone. */
  readonly mentions: ReadonlyMap<string, readonly Passage[]>;
}

/**
 * Persons found in the texts, and who sends messages under his own name, numbered as they are first named in the order of the
 * reports. Who is an actor of the case or signs a published report stays named: their part in it is public. In doubt whether it is the same, a person is hidden.
 */
export function privatePersons(input: DossierInput): readonly PrivatePerson[] {
  const named = new Set<string>();
  for (const { names, loaded } of input.case.actors) {
    for (const list of [names.ar, names.en, loaded?.ar ?? [], loaded?.en ?? []])
      for (const name of list) named.add(foldedName(name));
  }
  for (const name of input.case.unmask ?? []) named.add(foldedName(name));
  const senders = new Set(
    input.weighing.reports.flatMap((report) =>
      privateSenders(report)
        .map(foldedName)
        .filter((name) => !named.has(name)),
    ),
  );
  const authors = new Map(input.weighing.reports.map(({ id, author }) => [id, author]));
  const signing = new Set(
    input.weighing.reports.flatMap(({ author }) =>
      author === null || author === undefined || senders.has(foldedName(author))
        ? []
        : foldedName(author),
    ),
  );
  const wholeNames = namesOfSources(input);
  const found = new Map<
    string,
    { name: string; because: PersonNamed["because"]; mentions: Map<string, readonly Passage[]> }
  >();
  for (const report of input.weighing.reports) {
    const { id, title, path } = report;
    const text = input.texts.get(id);
    for (const sender of privateSenders(report))
      if (senders.has(foldedName(sender))) noteSender(sender);
    if (text !== undefined) note(text, id);
    if (title !== null && title !== undefined) note(title, null);
    // `Lina Odeh.jpg`: blanks part the words of a name, low lines and hyphens those of a file.
    note(path.replace(/[_\-/.]/gu, " "), null);
  }
  return [...found.values()].map(({ name, because, mentions }, at) => ({
    name,
    because,
    label: { ar: `[شخص ${at + 1}]`, en: `[Person ${at + 1}]` },
    mentions,
  }));

  /** Another report that says "the widow X" means nobody who signs: a byline elsewhere uncovers no private person of its name. */
  function isNamesake(
    report: string | null,
    keys: readonly string[],
    because: PersonNamed["because"],
  ): boolean {
    if (report === null || !["cue", "age", "context"].includes(because)) return false;
    return !keys.includes(foldedName(authors.get(report) ?? ""));
  }

  function noteSender(name: string): void {
    const key = foldedName(name);
    if (found.has(key)) return;
    const mentions = new Map<string, readonly Passage[]>();
    // A single word is a name only where it is the whole string: `ريم` is also a word.
    if (/\s/u.test(name.trim()))
      for (const [report, text] of input.texts) {
        const passages = findNames(text, [name]);
        if (passages.length > 0) mentions.set(report, passages);
      }
    found.set(key, { name, because: "context", mentions });
  }

  function note(text: string, report: string | null): void {
    for (const { name: said, because, mentions: short } of personsIn(text)) {
      const name = (report === null ? undefined : wholeNames(report, said)) ?? said;
      const key = foldedName(name);
      const keys = [key, foldedName(said)];
      if (keys.some((each) => named.has(each))) continue;
      if (keys.some((each) => signing.has(each)) && !isNamesake(report, keys, because)) continue;
      const whole = name === said ? [] : findNames(text, [name]);
      const mentions = short.map((at) => whole.find(({ start }) => start === at.start) ?? at);
      const person = found.get(key) ?? {
        name,
        because,
        mentions: new Map<string, readonly Passage[]>(),
      };
      if (report !== null)
        person.mentions.set(report, [...(person.mentions.get(report) ?? []), ...mentions]);
      found.set(key, person);
    }
  }
}
