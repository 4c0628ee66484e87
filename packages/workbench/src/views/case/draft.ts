import type { Actor, CaseInfo, Place } from "@tarjih/reading";

/** A name list as it is typed: one a line. */
export interface TypedNames {
  readonly ar: string;
  readonly en: string;
}

/** An actor or place as it is typed; `key` stays while its id is being typed. */
export interface TypedPart {
  readonly key: string;
  readonly isNew: boolean;
  readonly id: string;
  readonly kind: string;
  readonly names: TypedNames;
  /** Party of an actor, `within` of a place. */
  readonly of: string;
}

/** The description as it is typed. */
export interface Draft {
  readonly title: string;
  readonly language: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly actors: readonly TypedPart[];
  readonly places: readonly TypedPart[];
  readonly mask: string;
}

export function draftOf({ title, language, events, actors, places, mask }: CaseInfo): Draft {
  const [{ name, start, end, place }] = events;
  return {
    title: title ?? "",
    language: language ?? "",
    nameAr: name.ar,
    nameEn: name.en,
    start: start ?? "",
    end: end ?? "",
    place: place ?? "",
    actors: actors.map((each) => typedPart(each, each.party)),
    places: places.map((each) => typedPart(each, each.within)),
    mask: mask.join("\n"),
  };
}

/** A row for somebody or something that is not there yet. */
export function emptyPart(key: string, kind: string): TypedPart {
  return { key, isNew: true, id: "", kind, names: { ar: "", en: "" }, of: "" };
}

/** What is sent: rows without an id are not there yet. */
export function askedOf(draft: Draft): object {
  const { title, language, nameAr, nameEn, start, end, place, actors, places, mask } = draft;
  const isThere = ({ id }: TypedPart): boolean => id.trim() !== "";
  return {
    title: wordsOrNull(title),
    language: wordsOrNull(language),
    event: {
      name: { ar: nameAr.trim(), en: nameEn.trim() },
      start: wordsOrNull(start),
      end: wordsOrNull(end),
      place: wordsOrNull(place),
    },
    actors: actors
      .filter(isThere)
      .map(({ id, kind, names, of }) => ({ ...named(id, kind, names), party: wordsOrNull(of) })),
    places: places
      .filter(isThere)
      .map(({ id, kind, names, of }) => ({ ...named(id, kind, names), within: wordsOrNull(of) })),
    mask: linesOf(mask),
  };
}

function typedPart({ id, kind, names }: Actor | Place, of: string | null): TypedPart {
  return {
    key: id,
    isNew: false,
    id,
    kind,
    names: { ar: names.ar.join("\n"), en: names.en.join("\n") },
    of: of ?? "",
  };
}

function named(id: string, kind: string, names: TypedNames): object {
  return { id: id.trim(), kind, names: { ar: linesOf(names.ar), en: linesOf(names.en) } };
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function wordsOrNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
