import type { Actor, CaseInfo } from "@tarjih/reading";
import type { DossierInput } from "../scene/data.ts";
import type { Label } from "./edits.ts";
import { inNeutralOrder } from "./neutral-order.ts";
import { judgePersons } from "./private-persons.ts";
import type { PrivatePerson } from "./private-persons.ts";
import { TAKES_OUT, type Profile } from "./profile.ts";
import { isContact, privateSenders } from "./senders.ts";
import { foldedName } from "./spelling.ts";
import type { StandingName } from "./standing-names.ts";
import { toldByTexts } from "./told-by-texts.ts";

/** Whom a profile hides, and the case in the order in which they have their numbers. */
export interface Hiding {
  readonly input: DossierInput;
  /** Actors of the case who are on its list. */
  readonly actors: readonly Actor[];
  /** Names that go wherever they stand: the case's list, and senders who are known by a number alone. */
  readonly names: readonly string[];
  readonly persons: readonly PrivatePerson[];
  /** What looks like a name and stays, and is not on the list of the case. */
  readonly standing: readonly StandingName[];
  /** By folded name, what stands in the place of some of {@link Hiding.names}. */
  readonly as: ReadonlyMap<string, Label>;
}

/**
 * One person has one number in everything that leaves a case, for whomever, and in what `tarjih mask` lists: persons are numbered in the order
 * in which reports leave for the public. A sender who is known by a number alone is a way to reach somebody and goes for partners too,
 * but two of them stay two.
 */
export function hidingOf(input: DossierInput, profile: Profile): Hiding {
  const { mask } = input.case;
  const actors = input.case.actors.filter((actor) => isMasked(actor, mask));
  const takes = TAKES_OUT[profile];
  const numbers = takes.contacts
    ? input.weighing.reports.flatMap((report) => privateSenders(report).filter(isContact))
    : [];
  const names = [...new Set([...mask, ...actors.flatMap(namesOf), ...numbers])];
  if (!takes.persons && numbers.length === 0)
    return {
      input: ordered(input, names, [], profile),
      actors,
      names,
      persons: [],
      standing: [],
      as: new Map(),
    };

  const told = toldByTexts(input.texts);
  const found = judgePersons(input, told);
  const inOrder = ordered(input, names, found.persons, "public");
  const { persons: all, standing } =
    found.persons.length > 0 && inOrder !== input ? judgePersons(inOrder, told) : found;
  const own = new Set(numbers.map(foldedName));
  const masked = new Set(mask.map(foldedName));
  const as = new Map(
    all.flatMap(({ name, label }) =>
      own.has(foldedName(name)) ? [[foldedName(name), inLanguage(label, input.lang)] as const] : [],
    ),
  );
  return {
    input: takes.persons ? inOrder : ordered(input, names, [], profile),
    actors,
    names,
    persons: takes.persons ? all : [],
    standing: standing.filter(({ name }) => !masked.has(foldedName(name))),
    as,
  };
}

function ordered(
  input: DossierInput,
  names: readonly string[],
  persons: readonly PrivatePerson[],
  profile: Profile,
): DossierInput {
  const { hashes, contacts } = TAKES_OUT[profile];
  return hashes ? inNeutralOrder(input, { names, persons, contacts }) : input;
}

/** A number has no script in which its label could stand. */
function inLanguage(label: Label, lang: "ar" | "en"): Label {
  return { ar: label[lang], en: label[lang] };
}

/** An actor is meant when the list has its id or any of its names, in any spelling. */
function isMasked(actor: Actor, mask: CaseInfo["mask"]): boolean {
  const list = new Set(mask.map(foldedName));
  return (
    list.has(foldedName(actor.id)) || namesOf(actor).some((name) => list.has(foldedName(name)))
  );
}

function namesOf({ names, loaded }: Actor): readonly string[] {
  return [...names.ar, ...names.en, ...(loaded?.ar ?? []), ...(loaded?.en ?? [])];
}
