import { expect, test } from "vitest";
import type { NameEntry } from "./name-index.ts";
import { meant } from "./meant.ts";

const town = (id: string, home: string): NameEntry => ({
  id,
  is: "place",
  sourceKind: "body",
  loaded: false,
  ambiguous: true,
  speaks: false,
  shape: "",
  exact: id,
  home,
  rule: "ar.name.pack",
});
const east = town("harbour-east", "@east");
const west = town("harbour-west", "@west");
const nowhere = {
  before: [undefined, undefined],
  items: [],
  to: 0,
  raw: "",
  conj: false,
  quoted: false,
  index: { next: new Map(), entries: [] },
} as const;
const found = (...seen: string[]): string | undefined =>
  meant([east, west], "المرفأ", new Set(seen), nowhere)?.id;

test("of two towns of one name the one is meant that was named before, or whose country was", () => {
  expect(found("harbour-west")).toBe("harbour-west");
  expect(found("@east")).toBe("harbour-east");
  expect(found("@east", "@west", "harbour-east")).toBe("harbour-east");
});

test("nothing is meant where nothing says which, or both could be", () => {
  expect(found()).toBeUndefined();
  expect(found("@east", "@west")).toBeUndefined();
  expect(found("harbour-east", "harbour-west")).toBeUndefined();
});

test("a clear name of another kind comes first", () => {
  const outlet: NameEntry = { ...east, id: "paper", is: "actor", ambiguous: false };
  expect(meant([outlet, west], "المرفأ", new Set(), nowhere)?.id).toBe("paper");
  expect(meant([{ ...outlet, shape: "capital" }, west], "harbour", new Set(), nowhere)).toBeNull();
});
