import type { PackPlace } from "../../packages/reading/src/packs/pack-line.ts";
import { ABOVE, type Country } from "./countries.ts";
import type { Sources } from "./fetch-sources.ts";
import { arabicName, idOf, provinceKey } from "./place-names.ts";

/** Provinces that the packs do not list by hand, by the name with its head word alone: `محافظة طوباس`, never `طوباس`. */
export function provinceEntries(
  countries: readonly Country[],
  { arabic, cities, provinces }: Pick<Sources, "arabic" | "cities" | "provinces">,
  known: readonly PackPlace[],
): readonly PackPlace[] {
  const taken = new Set(known.flatMap(({ names }) => [...names.ar, ...names.en]));
  const ids = new Set(known.map(({ id }) => id));
  const listed = new Set(
    known.flatMap(({ kind, names }) =>
      kind === "province" || kind === "region" ? [...names.ar.map(provinceKey), ...names.en] : [],
    ),
  );
  const found: PackPlace[] = [];
  for (const country of countries) {
    const prefix = country.code.toLowerCase();
    for (const [code, written] of provinces.ar) {
      if (!code.startsWith(prefix) || code.length <= 2) continue;
      const name = arabicName(written);
      const english = provinces.en.get(code);
      if (name === null || english === undefined) continue;
      const key = provinceKey(name);
      const bareEnglish = english.replace(/ (?:Governorate|District|State)$/, "");
      const ar = `${country.province.ar} ${name.replace(HEAD, "")}`;
      const en = `${bareEnglish} ${country.province.en}`;
      const id = `${idOf(bareEnglish)}-province`;
      // `المنطقة الوسطى` names a region of every country.
      if (name.startsWith("المنطقة ") || listed.has(key) || listed.has(bareEnglish)) continue;
      if (taken.has(ar) || taken.has(en) || ids.has(id)) continue;
      const centre = centreOf(country.code, key, arabic, cities);
      ids.add(id);
      found.push({
        id,
        names: { ar: [ar], en: [en] },
        kind: "province",
        within: ABOVE[code] ?? country.id,
        precision: "region",
        lat: centre?.lat ?? null,
        lon: centre?.lon ?? null,
      });
    }
  }
  return found;
}

const HEAD = /^(?:محافظة|ولاية|شعبية|منطقة) /;

/** Mean of the towns in the division of that name. */
function centreOf(
  country: string,
  key: string,
  arabic: Sources["arabic"],
  cities: Sources["cities"],
): { readonly lat: number; readonly lon: number } | null {
  const division = [...arabic].find(
    ([code, name]) => code.startsWith(`${country}.`) && provinceKey(name) === key,
  )?.[0];
  const inside = cities.filter((city) => `${city.country}.${city.adminCode}` === division);
  if (inside.length === 0) return null;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return { lat: mean(inside.map(({ lat }) => lat)), lon: mean(inside.map(({ lon }) => lon)) };
}
