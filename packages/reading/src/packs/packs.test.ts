import { expect, test } from "vitest";
import type { Names } from "../model/case.ts";
import { isEnglishWord } from "../persons/vocabulary/dictionary.ts";
import { tokenize } from "../text/token.ts";
import { NATIONALITIES } from "./nationalities.ts";
import { actorLine, placeLine } from "./pack-line.ts";
import { PACK_ACTORS, PACK_PLACES, PACKS } from "./packs.ts";
import { PARTIES } from "./parties.ts";

/** A name as the index sees it; short capitals are only themselves. */
function keyOf(name: string): string {
  const folded = tokenize(name)
    .map((token) => token.folded)
    .join(" ");
  return /^[A-Z.]{2,4}$/u.test(name) ? `${folded} (as written)` : folded;
}

const plain = ({ ar, en }: Names): readonly string[] => [...ar, ...en];
const loaded = (names: Names | undefined): readonly string[] =>
  names === undefined ? [] : plain(names);

test("the packs hold actors and places in both languages", () => {
  expect(PACK_ACTORS.length).toBeGreaterThanOrEqual(700);
  expect(PACK_PLACES.length).toBeGreaterThanOrEqual(800);
  const unnamed = [...PACK_ACTORS, ...PACK_PLACES].filter(
    ({ id, names }) =>
      names.ar.length === 0 || names.en.length === 0 || !/^[a-z0-9][a-z0-9-]*$/u.test(id),
  );
  expect(unnamed).toEqual([]);
});

test("ids are unique, a place lies within a known one, a party is an actor or documented", () => {
  const actors = PACK_ACTORS.map((actor) => actor.id);
  const places = PACK_PLACES.map((place) => place.id);
  expect(repeated(actors)).toEqual([]);
  expect(repeated(places)).toEqual([]);
  expect(PACK_PLACES.filter((one) => one.within !== null && !places.includes(one.within))).toEqual(
    [],
  );
  const parties = new Set([...actors, ...Object.keys(PARTIES)]);
  expect(PACK_ACTORS.filter(({ party }) => party !== null && !parties.has(party))).toEqual([]);
  const used = new Set(PACK_ACTORS.map(({ party }) => party));
  expect(Object.keys(PARTIES).filter((party) => !used.has(party))).toEqual([]);
  expect(Object.keys(NATIONALITIES)).toEqual(
    PACKS.map(({ id }) => id).filter((id) => id !== "world"),
  );
});

// "The coalition said", "settlers said" of some other war: whoever no list knows has his own words as id, and took the name of the actor whose id they were
test("no id is a plain word by which the actor is not called", () => {
  const words = PACK_ACTORS.filter(
    ({ id, names }) =>
      !id.includes("-") && isEnglishWord(id) && !plain(names).some((name) => keyOf(name) === id),
  );
  // "WHO" and "AIM" are called so in capitals alone, and are told by them
  expect(words.filter(({ names }) => !names.en.some(isCapitals)).map(({ id }) => id)).toEqual([]);
});

function isCapitals(name: string): boolean {
  return /^[A-Z.]{2,}$/u.test(name);
}

test("a name that two of one kind bear is doubtful for both", () => {
  for (const kind of ["actors", "places"] as const) {
    const owners = new Map<string, { readonly id: string; readonly doubtful: boolean }[]>();
    for (const { id, names, ambiguous = [], regional = [] } of PACKS.flatMap(
      (pack): readonly (typeof pack)[typeof kind][number][] => pack[kind],
    ))
      for (const name of plain(names)) {
        const doubtful = ambiguous.includes(name) || regional.includes(name);
        const key = keyOf(name);
        owners.set(key, [...(owners.get(key) ?? []), { id, doubtful }]);
      }
    const claimed = [...owners].filter(
      ([, all]) => all.length > 1 && !all.every(({ doubtful }) => doubtful),
    );
    expect(claimed).toEqual([]);
  }
});

test("an actor and a place of one name both need a cue", () => {
  const places = new Map(
    PACK_PLACES.flatMap(({ id, names, ambiguous = [], regional = [] }) =>
      plain(names).map((name) => [
        keyOf(name),
        { id, doubtful: [...ambiguous, ...regional].includes(name) },
      ]),
    ),
  );
  const claimed = PACKS.flatMap(({ actors }) => actors).flatMap(
    ({ id, names, ambiguous = [], regional = [] }) =>
      plain(names)
        .filter((name) => {
          const place = places.get(keyOf(name));
          if (place === undefined) return false;
          return !place.doubtful || ![...ambiguous, ...regional].includes(name);
        })
        .map((name) => [id, name]),
  );
  expect(claimed).toEqual([]);
});

test("a loaded name is one actor's, and nobody's own name", () => {
  const own = new Set(PACK_ACTORS.flatMap(({ names }) => plain(names).map(keyOf)));
  const all = PACK_ACTORS.flatMap((actor) => loaded(actor.loaded).map(keyOf));
  expect(repeated(all)).toEqual([]);
  expect(all.filter((name) => own.has(name))).toEqual([]);
});

test("a doubtful name is one of the names, and no name stands twice", () => {
  const all = PACKS.flatMap(({ actors, places }) => [...actors, ...places]);
  const strangers = all.flatMap(({ id, names, ambiguous = [], regional = [] }) =>
    [...ambiguous, ...regional]
      .filter((name) => !plain(names).includes(name))
      .map((name) => [id, name]),
  );
  expect(strangers).toEqual([]);
  const twice = all.flatMap(({ id, names }) =>
    repeated(plain(names).map(keyOf)).map((name) => [id, name]),
  );
  expect(twice).toEqual([]);
});

test("nothing of the whole world is regional", () => {
  const [world] = PACKS;
  const regional = [...(world?.actors ?? []), ...(world?.places ?? [])].filter(
    (one) => one.regional !== undefined,
  );
  expect(regional).toEqual([]);
});

test("a malformed line is named", () => {
  expect(() => actorLine("x nonsense -")).toThrow("actor line: x nonsense -");
  expect(() => actorLine("x body - :: س :: X :: :: :: :: ")).toThrow("actor line: x body");
  expect(() => placeLine("x city")).toThrow("place line: x city");
});

function repeated(all: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return all.filter((one) => seen.size === seen.add(one).size);
}
