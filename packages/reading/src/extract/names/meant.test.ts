import { expect, test } from "vitest";
import { analysers } from "../../lang/languages.ts";
import { itemsOf } from "../../text/items.ts";
import { tokenize } from "../../text/token.ts";
import type { NameEntry } from "./name-index.ts";
import { meant } from "./meant.ts";

const town = (id: string, home: string): NameEntry => ({
  id,
  is: "place",
  kind: "city",
  sourceKind: "body",
  loaded: false,
  ambiguous: false,
  regional: true,
  speaks: false,
  shape: "",
  exact: id,
  home,
  rule: "ar.name.pack",
});
const east = town("harbour-east", "@east");
const west = town("harbour-west", "@west");
const [head] = itemsOf("المرفأ", tokenize("المرفأ"), analysers.ar, analysers.en);
if (head === undefined) throw new Error("one word is one item");
const nowhere = {
  before: [undefined, undefined],
  head,
  items: [],
  to: 0,
  raw: "",
  conj: false,
  quoted: false,
  index: { next: new Map(), entries: [], home: "" },
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

test("a regional name counts once its part of the world was named, a word once a cue stands by it", () => {
  const alone = (entry: NameEntry, ...seen: string[]): string | undefined =>
    meant([entry], "المرفأ", new Set(seen), nowhere)?.id;
  expect(alone(east)).toBeUndefined();
  expect(alone(east, "@east")).toBe("harbour-east");
  const word = { ...east, regional: false, ambiguous: true };
  expect(alone(word, "@east")).toBeUndefined();
  expect(alone(word, "harbour-east")).toBe("harbour-east");
});

test("a clear name of another kind comes first", () => {
  const outlet: NameEntry = { ...east, id: "paper", is: "actor", regional: false };
  expect(meant([outlet, west], "المرفأ", new Set(), nowhere)?.id).toBe("paper");
  expect(meant([{ ...outlet, shape: "capital" }, west], "harbour", new Set(), nowhere)).toBeNull();
});
