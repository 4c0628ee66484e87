import type { Actor, CaseInfo, Place } from "@tarjih/reading";
import { typedDay } from "../../said/typed-day.ts";

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
  /** Latitude and longitude of a place; empty for an actor. */
  readonly at: string;
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
    actors: actors.map((each) => typedPart(each, each.party, "")),
    places: places.map((each) => typedPart(each, each.within, coordinatesText(each))),
    mask: mask.join("\n"),
  };
}

/** What was typed over a description, and not saved yet. */
export interface TypedOver {
  /** The description on which it was begun. */
  readonly text: string;
  /** Fields that are otherwise, and no others: what somebody else saves in another field comes through. */
  readonly fields: Partial<Draft>;
}

/** With further fields as they are typed; null where nothing is otherwise than described. */
export function typedOver(
  before: TypedOver | null,
  some: Partial<Draft>,
  described: { readonly text: string; readonly draft: Draft },
): TypedOver | null {
  const { text, draft } = described;
  const said = new Map<string, unknown>(Object.entries(draft));
  const fields = Object.fromEntries(
    Object.entries({ ...before?.fields, ...some }).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(said.get(key)),
    ),
  );
  return Object.keys(fields).length === 0 ? null : { text: before?.text ?? text, fields };
}

/** A row for somebody or something that is not there yet. */
export function emptyPart(key: string, kind: string): TypedPart {
  return { key, isNew: true, id: "", kind, names: { ar: "", en: "" }, of: "", at: "" };
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
      start: wordsOrNull(typedDay(start, "first") ?? start),
      end: wordsOrNull(typedDay(end, "last") ?? end),
      place: wordsOrNull(place),
    },
    actors: actors
      .filter(isThere)
      .map(({ id, kind, names, of }) => ({ ...named(id, kind, names), party: wordsOrNull(of) })),
    places: places.filter(isThere).map(({ id, kind, names, of, at }) => ({
      ...named(id, kind, names),
      within: wordsOrNull(of),
      ...(coordinatesIn(at) ?? { lat: null, lon: null }),
    })),
    mask: linesOf(mask),
  };
}

function coordinatesText({ lat, lon }: Place): string {
  return lat === null || lon === null ? "" : `${lat}, ${lon}`;
}

/** Two numbers of degrees, as a map gives them; null for anything else. */
export function coordinatesIn(typed: string): Pick<Place, "lat" | "lon"> | null {
  const western = typed.replaceAll(/[\u0660-\u0669]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) - 0x660),
  );
  const [, lat, lon] =
    /^\s*(-?\d{1,2}(?:[.\u066B]\d+)?)\s*[,،;\s]\s*(-?\d{1,3}(?:[.\u066B]\d+)?)\s*$/u.exec(
      western,
    ) ?? [];
  if (lat === undefined || lon === undefined) return null;
  const [y, x] = [lat, lon].map((part) => Number(part.replace("\u066B", ".")));
  if (y === undefined || x === undefined || Math.abs(y) > 90 || Math.abs(x) > 180) return null;
  return { lat: y, lon: x };
}

function typedPart({ id, kind, names }: Actor | Place, of: string | null, at: string): TypedPart {
  return {
    key: id,
    isNew: false,
    id,
    kind,
    names: { ar: names.ar.join("\n"), en: names.en.join("\n") },
    of: of ?? "",
    at,
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
