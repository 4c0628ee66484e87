import type { DossierInput } from "../scene/data.ts";
import { findNames } from "./find-names.ts";
import { hidingOf } from "./hiding.ts";
import type { PrivatePerson } from "./private-persons.ts";
import type { StandingName } from "./standing-names.ts";
import { foldedName } from "./spelling.ts";

/** A name that is hidden from somebody, and why. */
export interface MaskedName {
  readonly name: string;
  /** What stands in its place where only private persons are hidden; null for a name on the list. */
  readonly pseudonym: { readonly ar: string; readonly en: string } | null;
  /** `list`: of the case, hidden from everybody; otherwise what made it a private person. */
  readonly because: PrivatePerson["because"] | "list";
  /** Why it may be a name, where nothing tells that it is one. */
  readonly suspicion?: PrivatePerson["suspicion"];
  /** In the texts. */
  readonly mentions: number;
  /** Reports that have it as sender, author or outlet, as whoever a message passes on or answers, or in their title. */
  readonly described: number;
  /** Reports that have it in either way. */
  readonly reports: readonly string[];
}

/**
 * Everybody who is hidden where a case is published (the case's own list, private persons found, and what may be a name), and what looks like a name
 * and stays.
 */
export function namesToDecide(input: DossierInput): {
  readonly hidden: readonly MaskedName[];
  readonly standing: readonly StandingName[];
} {
  const listed = input.case.mask.map((name) => nameOnList(input, name));
  const own = new Set(input.case.mask.map(foldedName));
  // Numbers, too, are those of what leaves: where a path has a hidden name the reports stand in another order there.
  const { persons: found, standing, as } = hidingOf(input, "public");
  const others = found.filter(({ name }) => !own.has(foldedName(name)));
  const persons = others.map(({ name, label, because, suspicion, mentions }): MaskedName => ({
    name,
    pseudonym: as.get(foldedName(name)) ?? label,
    because,
    ...(suspicion === undefined ? {} : { suspicion }),
    mentions: [...mentions.values()].reduce((sum, list) => sum + list.length, 0),
    ...everywhere(input, name, [...mentions.keys()]),
  }));
  return { hidden: [...listed, ...persons], standing };
}

/** What hiding a name of the list takes out, where it stands in texts and over reports. */
export function nameOnList(
  input: Pick<DossierInput, "texts" | "weighing">,
  name: string,
): MaskedName {
  const found = [...input.texts].map(
    ([report, text]) => [report, findNames(text, [name]).length] as const,
  );
  const inTexts = found.flatMap(([report, count]) => (count > 0 ? report : []));
  return {
    name,
    pseudonym: null,
    because: "list",
    mentions: found.reduce((sum, [, count]) => sum + count, 0),
    ...everywhere(input, name, inTexts),
  };
}

/** Whoever sends messages may be named in no text: his name stands over them, and goes from there too. */
function everywhere(
  { weighing }: Pick<DossierInput, "weighing">,
  name: string,
  inTexts: readonly string[],
): Pick<MaskedName, "described" | "reports"> {
  const names = [name];
  const described = weighing.reports.flatMap(({ id, outlet, author, title, forwarded, quoted }) => {
    const said = [outlet, author, title, forwarded?.source, quoted?.source];
    return said.some((text) => (text ?? "") !== "" && findNames(text ?? "", names).length > 0)
      ? id
      : [];
  });
  return { described: described.length, reports: [...new Set([...inTexts, ...described])] };
}
