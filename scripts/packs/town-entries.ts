import { fold } from "../../packages/reading/src/text/fold.ts";
import type { PackPlace } from "../../packages/reading/src/packs/pack-line.ts";
import type { IsCommon } from "./common-words.ts";
import { ABOVE, type Country } from "./countries.ts";
import type { City, Sources } from "./fetch-sources.ts";
import { arabicName, englishNames, idOf, provinceKey } from "./place-names.ts";

/** Populated places, but no quarters, ruins and abandoned ones. */
const TOWNS: ReadonlySet<string> = new Set(
  "PPL PPLA PPLA2 PPLA3 PPLA4 PPLA5 PPLC PPLL PPLG PPLF PPLS PPLR STLMT".split(" "),
);
/** Towns called "the quarter" or "the new": no cue tells them from the word. */
const WORDS: ReadonlySet<string> = new Set(
  "الحي المدينه البلده القريه المركز السوق الميناء المطار الجبل الوادي الجسر الجديد القديم".split(
    " ",
  ),
);
/** Nearer than this to a listed town, in degrees (3 km), it is that town under another name. */
const SAME_TOWN = 0.027;

/** A town and the country that it is listed for. */
export interface TownEntry {
  readonly country: Country;
  readonly place: PackPlace;
}

/**
 * Towns with an Arabic name that the packs do not list by hand. No name of a place or actor that is known is taken. A
 * name that is a word needs a cue, and of two towns of one name neither is listed.
 */
export function townEntries(
  countries: readonly Country[],
  { arabic, cities }: Pick<Sources, "arabic" | "cities">,
  known: readonly PackPlace[],
  actors: readonly Pick<PackPlace, "names">[],
  isCommon: IsCommon,
): readonly TownEntry[] {
  const taken = new Set(
    [...known, ...actors].flatMap(({ names }) =>
      [...names.ar, ...names.en].flatMap((name) => [keyOf(name), keyOf(withoutHead(name))]),
    ),
  );
  const near = known.filter(({ kind }) => kind === "city" || kind === "site");
  const ids = new Set(known.map(({ id }) => id));
  const found: TownEntry[] = [];
  const owners = new Map<string, number>();
  for (const country of countries) {
    const inside = cities.filter(
      (city) => city.country === country.code && TOWNS.has(city.featureCode),
    );
    for (const city of inside.toSorted((a, b) => a.cityId - b.cityId)) {
      const ar = arabicName(arabic.get(String(city.cityId)) ?? "");
      const en = englishNames(city.name);
      const [first = ""] = en;
      if (ar === null || fold(ar).length < 3 || WORDS.has(fold(ar)) || !/^[A-Z]/.test(first))
        continue;
      const id = [idOf(first), `${idOf(first)}-${country.code.toLowerCase()}`].find(
        (one) => !ids.has(one),
      );
      if (id === undefined || near.some((place) => isNear(place, city))) continue;
      const names = [ar, ...en];
      if (names.some((name) => taken.has(keyOf(name)))) continue;
      for (const key of new Set(names.map(keyOf))) owners.set(key, (owners.get(key) ?? 0) + 1);
      ids.add(id);
      // "al-Jadid" stands inside other names wherever `الجديد` is a word.
      const ambiguous = isCommon(ar) ? names : names.filter(isCommon);
      const place: PackPlace = {
        id,
        names: { ar: [ar], en },
        kind: "city",
        within: provinceOf(city, arabic, known, country),
        precision: "city",
        lat: city.lat,
        lon: city.lon,
        ...(ambiguous.length > 0 ? { ambiguous } : {}),
      };
      found.push({ country, place });
    }
  }
  return found.filter(({ place: { names } }) =>
    [...names.ar, ...names.en].every((name) => owners.get(keyOf(name)) === 1),
  );
}

function provinceOf(
  city: City,
  arabic: Sources["arabic"],
  known: readonly PackPlace[],
  country: Country,
): string {
  const division = `${country.code}.${city.adminCode}`;
  const above = ABOVE[division];
  if (above !== undefined) return above;
  const name = arabic.get(division);
  if (name === undefined) return country.id;
  const inCountry = known.filter(
    ({ kind, id }) => (kind === "province" || kind === "region") && isWithin(id, country.id, known),
  );
  return (
    inCountry.find(({ names }) => names.ar.some((one) => provinceKey(one) === provinceKey(name)))
      ?.id ?? country.id
  );
}

function isWithin(id: string, above: string, known: readonly PackPlace[]): boolean {
  let at = known.find((place) => place.id === id);
  while (at !== undefined && at.id !== above) {
    const { within } = at;
    at = within === null ? undefined : known.find((place) => place.id === within);
  }
  return at !== undefined;
}

function isNear({ lat, lon }: PackPlace, city: City): boolean {
  return lat !== null && lon !== null && Math.hypot(lat - city.lat, lon - city.lon) < SAME_TOWN;
}

const HEAD = /^(?:مدينة|بلدة|قرية|قضاء|مديرية|محافظة|مخيم|ناحية|محلية) /;

function withoutHead(name: string): string {
  return name.replace(HEAD, "");
}

/** Names that differ in hyphens, apostrophes or accents are one. */
function keyOf(name: string): string {
  return fold(name)
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’-]/g, "")
    .replace(/\s+/g, "");
}
