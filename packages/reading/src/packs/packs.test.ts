import { expect, test } from "vitest";
import { fold } from "../text/fold.ts";
import { actorLine, placeLine } from "./pack-line.ts";
import { PACK_ACTORS, PACK_PLACES } from "./packs.ts";

test("the packs hold the named countries in both languages", () => {
  expect(PACK_ACTORS.length).toBeGreaterThanOrEqual(150);
  expect(PACK_PLACES.length).toBeGreaterThanOrEqual(120);
  for (const { id, names } of [...PACK_ACTORS, ...PACK_PLACES]) {
    expect([id, names.ar.length > 0, names.en.length > 0]).toEqual([id, true, true]);
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/u);
  }
});

test("ids are unique and a place lies within a known one", () => {
  const actors = PACK_ACTORS.map((actor) => actor.id);
  const places = PACK_PLACES.map((place) => place.id);
  expect(new Set(actors).size).toBe(actors.length);
  expect(new Set(places).size).toBe(places.length);
  for (const place of PACK_PLACES)
    if (place.within !== null) expect(places).toContain(place.within);
});

test("no plain name belongs to two actors, and none is both plain and loaded", () => {
  const owner = new Map<string, string>();
  for (const actor of PACK_ACTORS)
    for (const name of [...actor.names.ar, ...actor.names.en]) {
      expect([name, owner.get(fold(name)) ?? actor.id]).toEqual([name, actor.id]);
      owner.set(fold(name), actor.id);
    }
  for (const actor of PACK_ACTORS)
    for (const name of [...(actor.loaded?.ar ?? []), ...(actor.loaded?.en ?? [])])
      expect([name, owner.has(fold(name))]).toEqual([name, false]);
});

test("an ambiguous name is one of the names", () => {
  for (const actor of PACK_ACTORS)
    for (const name of actor.ambiguous ?? [])
      expect([...actor.names.ar, ...actor.names.en], actor.id).toContain(name);
  for (const place of PACK_PLACES)
    for (const name of place.ambiguous ?? []) expect(place.names.ar, place.id).toContain(name);
});

test("a malformed line is named", () => {
  expect(() => actorLine("x nonsense -")).toThrow("actor line: x nonsense -");
  expect(() => placeLine("x city")).toThrow("place line: x city");
});
