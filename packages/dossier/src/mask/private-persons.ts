import { fold } from "@tarjih/reading";
import {
  loneNamesInNotes,
  namesInNotes,
  type PersonNamed,
  personsIn,
} from "@tarjih/reading/persons";
import type { Passage } from "@tarjih/reading";
import type { WhySuspect } from "@tarjih/reading/persons";
import type { DossierInput } from "../scene/data.ts";
import type { Label } from "./edits.ts";
import { findNames } from "./find-names.ts";
import { mentionElsewhere, type Passages, wherever } from "./lone-mentions.ts";
import { onceEach } from "./once-each.ts";
import { officialsOf } from "./officials.ts";
import { partsAlone } from "./parts-alone.ts";
import { personalSources } from "./personal-sources.ts";
import { privateSenders } from "./senders.ts";
import { namesOfSources } from "./source-names.ts";
import { foldedName } from "./spelling.ts";
import { type StandingName, StandingNames } from "./standing-names.ts";
import { suspected, type SuspectedName } from "./suspected.ts";
import { toldByTexts, type ToldByTexts } from "./told-by-texts.ts";
import { type TeamWords, wordsOfTheCase, wordsOfTheWorksheet } from "./words-of-the-team.ts";

/**
 * What a text says, or that somebody is credited with something, sends messages, or is named in what the team wrote; `suspicion`: nothing tells
 * that it is a person, and nothing that it is none.
 */
export type WhyPrivate = PersonNamed["because"] | "source" | "sender" | "note" | "suspicion";

const NO_PASSAGES: Passages = new Map();

/** A private person of the case, the same pseudonym wherever they are named. */
export interface PrivatePerson {
  readonly name: string;
  /** Shorter forms in which the same person is named. */
  readonly also: readonly string[];
  readonly label: Label;
  /** What made it a private person where it was first found. */
  readonly because: WhyPrivate;
  /** Why it may be a name, where nothing tells that it is one. */
  readonly suspicion?: WhySuspect;
  /** Every mention in a text, also by surname alone. */
  readonly mentions: ReadonlyMap<string, readonly Passage[]>;
}

/**
 * Persons found in the texts, and who sends messages under his own name, numbered as they are first named in the order of the
 * reports. Who is an actor of the case or signs a published report stays named: their part in it is public. In doubt whether it is the same, a person is hidden.
 */
export function privatePersons(input: DossierInput): readonly PrivatePerson[] {
  return judgePersons(input).persons;
}

/** The same with what looks like a name and stays. */
export function judgePersons(
  input: DossierInput,
  judged: ToldByTexts = toldByTexts(input.texts),
): {
  readonly persons: readonly PrivatePerson[];
  readonly standing: readonly StandingName[];
} {
  const named = new Set<string>();
  for (const { names, loaded } of input.case.actors) {
    for (const list of [names.ar, names.en, loaded?.ar ?? [], loaded?.en ?? []])
      for (const name of list) named.add(foldedName(name));
  }
  for (const name of input.case.unmask ?? []) named.add(foldedName(name));
  // "Leen Sabbagh / Pharmacist, Tel Sunbul": a place of the case is nobody; of one word somebody may be called
  for (const { names } of input.case.places)
    for (const name of [...names.ar, ...names.en])
      if (/\s/u.test(name.trim())) named.add(foldedName(name));
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
  const outlets = new Set(
    input.weighing.reports
      .map(({ outlet }) => foldedName(outlet ?? ""))
      .filter((name) => !senders.has(name)),
  );
  const isOutlet = (key: string): boolean => outlets.has(key);
  const senderOf = new Map(
    input.weighing.reports.map((report) => [
      report.id,
      new Set(privateSenders(report).map(foldedName)),
    ]),
  );
  const standing = new StandingNames(input.texts);
  const wholeNames = namesOfSources(input);
  const found = new Map<
    string,
    { name: string; because: WhyPrivate; mentions: Map<string, readonly Passage[]> }
  >();
  for (const report of input.weighing.reports) {
    const { id, title, path } = report;
    for (const sender of privateSenders(report))
      if (senders.has(foldedName(sender))) noteSender(sender);
    note(judged.persons(id), id);
    if (title !== null && title !== undefined) note(personsIn(title), null);
    note(personsIn(asWords(path)), null);
  }
  for (const { name, passages } of personalSources(input))
    if (!judged.places.has(fold(name)) && !judged.offices.has(fold(name)))
      noteName(name, "source", passages);
  // "Ottavia Brandt's house" among the places of a case: whose it is, is told there
  for (const { names } of input.case.places)
    for (const name of [...names.ar, ...names.en]) note(personsIn(name), null);
  noteTeam(wordsOfTheCase(input));
  // A worksheet and the name of the file go along with some of what leaves: who is named there alone is numbered last.
  noteTeam(wordsOfTheWorksheet(input));
  if (input.fileName !== undefined) note(personsIn(asWords(input.fileName)), null);
  // "The aunt of Unai", where another report says who Unai is
  mentionElsewhere(
    input.texts,
    [...found.values()].filter(({ because }) => because !== "note" && because !== "sender"),
    judged,
  );
  const officials = officialsOf(
    input.texts,
    [...found.values()].filter(({ because }) => because === "given-name" || because === "source"),
  );
  // "Ashby said" where another report has the spokesman Grant Ashby.
  const isSurname = ({ name, because }: { name: string; because: WhyPrivate }): boolean =>
    ["context", "source", "note", "given-name"].includes(because) && judged.offices.has(fold(name));
  // "killed in Sidra", a town of the case: that somebody may be called so hides no place
  const towns = new Set(
    input.case.places.flatMap(({ names }) => [...names.ar, ...names.en].map(foldedName)),
  );
  const isTown = (key: string, { because }: { because: WhyPrivate }): boolean =>
    because === "given-name" && towns.has(key);
  const persons = onceEach(
    [...found]
      .filter(([key, person]) => !officials.has(key) && !isSurname(person) && !isTown(key, person))
      .map(([, person]) => person),
  );
  const told = persons.map(({ name, because, mentions, also }, at) => ({
    name,
    also,
    because,
    label: { ar: `[شخص ${at + 1}]`, en: `[Person ${at + 1}]` },
    mentions,
  }));
  for (const [key, person] of found) {
    const by = officials.get(key);
    if (by === undefined && !isSurname(person)) continue;
    const official = {
      name: person.name,
      why: "office",
      ...(by === undefined ? {} : { by }),
    } as const;
    for (const [report, passages] of person.mentions)
      for (const passage of passages) standing.add(official, report, passage);
  }
  const { names: hidden, again } = suspected(input, {
    taken: passagesOf(told),
    persons: told.map(({ name }) => name),
    judged,
    isPublic: new Set([...named, ...signing, ...outlets, ...towns, ...officials.keys()]),
    signerOf: signerParts,
    standing,
  });
  const everybody = [
    ...told.map((one) => withMentions(one, again.get(foldedName(one.name)))),
    ...hidden.map(asPerson),
  ];
  const gone = new Set(everybody.map(({ name }) => foldedName(name)));
  return { persons: everybody, standing: standing.listed((key) => gone.has(key)) };

  function noteTeam({ own, taken }: TeamWords): void {
    for (const words of [...own, ...taken]) note(personsIn(words), null);
    for (const words of own)
      for (const { start, end } of [...namesInNotes(words), ...loneNamesInNotes(words)]) {
        const name = words.slice(start, end);
        // What a report has in its text was judged there.
        const isReported = [...input.texts.values()].some(
          (text) => findNames(text, [name]).length > 0,
        );
        if (!isReported) noteName(name, "note");
      }
  }

  /** Another report that says "the widow X" means nobody who signs: a byline elsewhere uncovers no private person of its name. */
  function isNamesake(
    report: string | null,
    keys: readonly string[],
    because: PersonNamed["because"],
  ): boolean {
    if (report === null || !["cue", "age", "context"].includes(because)) return false;
    return !keys.includes(foldedName(authors.get(report) ?? ""));
  }

  /** "Solt stayed" in what Mira Solt signs: to hide a part of a name that stands would only give the key to what is hidden. */
  function isOfSigner(report: string | null, key: string): boolean {
    return report !== null && signerParts(report).has(key);
  }

  function signerParts(report: string): ReadonlySet<string> {
    const author = foldedName(authors.get(report) ?? "");
    return new Set(signing.has(author) ? author.split(" ") : []);
  }

  /** Who is a source or named in a note, if nobody public bears the name. */
  function noteName(name: string, because: WhyPrivate, passages: Passages = NO_PASSAGES): void {
    const key = foldedName(name);
    if (named.has(key) || signing.has(key) || isOutlet(key)) return;
    // `Annika` of "Annika Berg, a baker": the person is known by the longer name.
    const isPart = [...found.keys()].some((other) => ` ${other} `.includes(` ${key} `));
    if (!isPart) noteSender(name, because, passages);
  }

  function noteSender(
    name: string,
    because: WhyPrivate = "sender",
    passages: Passages = NO_PASSAGES,
  ): void {
    const key = foldedName(name);
    if (found.has(key)) return;
    // A single word is a name only where it is the whole string, or where somebody is credited by it: `ريم` is also a word.
    const isLone = !/\s/u.test(name.trim());
    const mentions = new Map<string, readonly Passage[]>(
      isLone ? wherever(input.texts, name, passages) : [],
    );
    for (const [report, text] of isLone ? [] : input.texts) {
      const whole = findNames(text, [name]);
      const isHere = whole.length > 0 || senderOf.get(report)?.has(key) === true;
      const all = isHere ? [...whole, ...partsAlone(text, name, whole)] : [];
      if (all.length > 0) mentions.set(report, all);
    }
    found.set(key, { name, because, mentions });
  }

  function note(those: readonly PersonNamed[], report: string | null): void {
    const text = input.texts.get(report ?? "") ?? "";
    for (const { name: said, because, mentions: short } of those) {
      const name = (report === null ? undefined : wholeNames(report, said)) ?? said;
      const key = foldedName(name);
      const keys = [key, foldedName(said)];
      if (keys.some((each) => named.has(each))) continue;
      const isSigner =
        keys.some((each) => isOfSigner(report, each)) ||
        (keys.some((each) => signing.has(each)) && !isNamesake(report, keys, because));
      if (isSigner) {
        for (const at of report === null ? [] : short)
          standing.add({ name: said, why: "signs" }, report ?? "", at);
        continue;
      }
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

/** `Lina Odeh.jpg`: blanks part the words of a name, low lines and hyphens those of a file. */
function asWords(path: string): string {
  return path.replace(/[_\-/.]/gu, " ");
}

/** "Ottavia Brandt" of one report, who is told to be a private person in another one. */
function withMentions<P extends { readonly mentions: Passages }>(
  one: P,
  more: Passages | undefined,
): P {
  if (more === undefined) return one;
  const mentions = new Map(one.mentions);
  for (const [report, passages] of more)
    mentions.set(report, [...(mentions.get(report) ?? []), ...passages]);
  return { ...one, mentions };
}

function asPerson({ name, label, why, mentions }: SuspectedName): PrivatePerson {
  return { name, also: [], label, because: "suspicion", suspicion: why, mentions };
}

/** Of a report, everything that is hidden of persons. */
function passagesOf(persons: readonly PrivatePerson[]): (report: string) => readonly Passage[] {
  const all = new Map<string, Passage[]>();
  for (const { mentions } of persons)
    for (const [report, passages] of mentions)
      all.set(report, [...(all.get(report) ?? []), ...passages]);
  return (report) => all.get(report) ?? [];
}
