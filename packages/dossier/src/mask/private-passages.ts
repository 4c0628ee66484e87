import { contactsIn, personsIn } from "@tarjih/reading/persons";
import type { ContactKind } from "@tarjih/reading/persons";
import { apart, longestFirst } from "./apart.ts";
import type { Labelled } from "./apart.ts";
import { bearersOf } from "./bearers.ts";
import type { Label } from "./edits.ts";
import { findNames } from "./find-names.ts";
import { isParticle } from "./particle.ts";
import type { PrivatePerson } from "./private-persons.ts";
import { foldedName } from "./spelling.ts";

/** What stands for a way to reach somebody; no name in it, as it is short and its hash could be guessed. */
const CONTACT: Readonly<Record<ContactKind, Label>> = {
  phone: { ar: "[رقم هاتف محجوب]", en: "[phone withheld]" },
  email: { ar: "[بريد محجوب]", en: "[e-mail withheld]" },
  handle: { ar: "[حساب محجوب]", en: "[account withheld]" },
  document: { ar: "[رقم وثيقة محجوب]", en: "[document number withheld]" },
  position: { ar: "[موقع محجوب]", en: "[position withheld]" },
};

/** Everything that goes out of a text, in its order, without overlaps; the case's list says what stands there first. */
export function privatePassages(
  text: string,
  report: string,
  what: {
    readonly names: readonly string[];
    /** By folded name, what stands in the place of names of the list. */
    readonly as?: ReadonlyMap<string, Label>;
    readonly persons: readonly PrivatePerson[];
    readonly contacts: boolean;
  },
): readonly Labelled[] {
  const { names, as, persons, contacts } = what;
  return apart(text, [
    listedNames(text, names, as),
    contacts ? contactsIn(text).map((found) => ({ ...found, label: labelOf(text, found) })) : [],
    longestFirst([...(mentionsByReport(persons).get(report) ?? []), ...named(text, persons)]),
  ]);
}

const BY_REPORT = new WeakMap<readonly PrivatePerson[], ReadonlyMap<string, readonly Labelled[]>>();

/** Of each report, where any of ten thousand persons stands: made once. */
function mentionsByReport(
  persons: readonly PrivatePerson[],
): ReadonlyMap<string, readonly Labelled[]> {
  const known = BY_REPORT.get(persons);
  if (known !== undefined) return known;
  const made = new Map<string, Labelled[]>();
  for (const { label, mentions } of persons)
    for (const [report, passages] of mentions) {
      const own = made.get(report) ?? [];
      made.set(report, own);
      for (const passage of passages) own.push({ ...passage, label });
    }
  BY_REPORT.set(persons, made);
  return made;
}

/**
 * What goes out of any other string (titles, names of files and senders, addresses, sources, reasons): the same as out of a text. The
 * persons of the case are told there as in a text: of `ابن عمها وليد` or "Lina and the keys" the given name goes too.
 */
export function privateWords(
  text: string,
  what: {
    readonly names: readonly string[];
    readonly as?: ReadonlyMap<string, Label>;
    readonly persons: readonly PrivatePerson[];
    readonly contacts: boolean;
    /** What else goes, found by whoever knows where the string stands: parts of a name in the title of a report. */
    readonly parts?: readonly Labelled[];
  },
): readonly Labelled[] {
  const { names, as, persons, contacts, parts = [] } = what;
  return apart(text, [
    listedNames(text, names, as),
    contacts ? contactsWithin(text) : [],
    longestFirst([
      ...named(text, persons),
      ...told(text, persons),
      ...suspects(text, persons),
      ...parts,
    ]),
  ]);
}

/** Names of the case's list, with what the case says is to stand there ("a shopkeeper"). */
function listedNames(
  text: string,
  names: readonly string[],
  as: ReadonlyMap<string, Label> | undefined,
): readonly Labelled[] {
  return findNames(text, names).map((passage) => {
    const label = as?.get(foldedName(text.slice(passage.start, passage.end)));
    return label === undefined ? passage : { ...passage, label };
  });
}

/** A hash is no number to call, and an account that is the whole string is whose publication it is. */
function contactsWithin(text: string): readonly Labelled[] {
  return contactsIn(text).flatMap((found) => {
    const { kind, start, end } = found;
    if (kind === "handle" && end - start === text.trim().length) return [];
    const around = `${text.slice(Math.max(0, start - 1), start)}${text.slice(end, end + 1)}`;
    const isInside = kind !== "handle" && /[\p{L}\p{N}]/u.test(around);
    return isInside ? [] : [{ ...found, label: labelOf(text, found) }];
  });
}

/** Persons of the case as the finder tells them, where more than the name stands in the string. */
function told(text: string, persons: readonly PrivatePerson[]): readonly Labelled[] {
  if (persons.length === 0 || !/\p{L}/u.test(text)) return [];
  const { labels } = knownOf(persons);
  const bearers = bearersOf(persons);
  // Names of files and addresses part words by low lines, hyphens and percent signs.
  const spaced = text.replace(/[_\-/.]/gu, " ");
  return [...new Set([text, spaced])].flatMap((written) =>
    personsIn(written).flatMap(({ name, mentions }) => {
      const whole = labels.get(foldedName(name));
      const [label, other] = [...(bearers.get(foldedName(name)) ?? [])];
      if (whole === undefined && label === undefined) return [];
      // A surname that two bear has the number of neither.
      const as = whole ?? (other === undefined ? label : undefined);
      return mentions.map((passage) => (as === undefined ? passage : { ...passage, label: as }));
    }),
  );
}

/** The persons of a case as they are looked for in its strings: made once. */
interface Known {
  readonly full: readonly string[];
  readonly labels: ReadonlyMap<string, Label>;
  /** By a single word of a longer name; the first person who bears it. */
  readonly parts: ReadonlyMap<string, Label>;
  /** Single words that are hidden on suspicion. */
  readonly lone: readonly string[];
}

const KNOWN = new WeakMap<readonly PrivatePerson[], Known>();

function knownOf(persons: readonly PrivatePerson[]): Known {
  const known = KNOWN.get(persons) ?? {
    lone: persons.flatMap(({ name, because }) =>
      because === "suspicion" && !/\s/u.test(name) ? name : [],
    ),
    full: persons
      .flatMap(({ name, also }) => [name, ...also])
      .filter((name) => /\s/u.test(name.trim())),
    labels: new Map(
      persons.flatMap(({ name, also, label }) =>
        [...also, name].map((one) => [foldedName(one), label] as const),
      ),
    ),
    parts: new Map(
      persons
        .flatMap(({ name, label }) =>
          foldedName(name)
            .split(" ")
            .map((word) => [word, label] as const),
        )
        .toReversed(),
    ),
  };
  KNOWN.set(persons, known);
  return known;
}

/** "Letter of Perpetua": what is hidden on suspicion, wherever a string has it; in Latin letters with its capital. */
function suspects(text: string, persons: readonly PrivatePerson[]): readonly Labelled[] {
  if (persons.length === 0) return [];
  const { lone, labels } = knownOf(persons);
  if (lone.length === 0) return [];
  return findNames(text, lone).flatMap((passage) => {
    const said = text.slice(passage.start, passage.end);
    const label = labels.get(foldedName(said));
    const isOut = /^\p{Ll}/u.test(said) || isParticle(said) || label === undefined;
    return isOut ? [] : { ...passage, label };
  });
}

/** A single word is looked for only where it is the whole string: `ريم` is also a word. */
function named(text: string, persons: readonly PrivatePerson[]): readonly Labelled[] {
  if (persons.length === 0) return [];
  const { full, labels, parts } = knownOf(persons);
  const whole = labels.get(foldedName(text));
  if (whole !== undefined) return [{ start: 0, end: text.length, label: whole }];
  // A source that a line break cut: "al-" and "Furwati" on the next line is "- Furwati", its root "Furwati (unnamed, in a.pdf)".
  const cut = /^[-\s]*(\p{Lu}[\p{Ll}'’]{3,})(?= \(|$)/u.exec(text);
  const bearer = parts.get(foldedName(cut?.[1] ?? ""));
  if (cut !== null && bearer !== undefined)
    return [{ start: 0, end: cut[0].length, label: bearer }];
  return findNames(text, full).flatMap((passage) => {
    const label = labels.get(foldedName(text.slice(passage.start, passage.end)));
    return [label === undefined ? passage : { ...passage, label }];
  });
}

/** The script of the text around it: a number has none. */
function labelOf(text: string, { kind, start }: { kind: ContactKind; start: number }): Label {
  const arabic = /\p{Script=Arabic}/u.test(text.slice(Math.max(0, start - 40), start));
  const label = CONTACT[kind];
  const word = arabic ? label.ar : label.en;
  return { ar: word, en: word };
}
