import { EMPTY_CASE, type CaseInfo } from "@tarjih/reading";
import { expect, test } from "vitest";
import { askedOf, coordinatesIn, draftOf, emptyPart, typedOver } from "./draft.ts";

const INFO: CaseInfo = {
  ...EMPTY_CASE,
  title: "The mill",
  actors: [
    {
      id: "guild",
      names: { ar: ["النقابة"], en: ["Guild", "The Guild"] },
      kind: "body",
      party: null,
    },
  ],
  mask: ["Adam Reed"],
};

test("what was not typed over is sent as it was", () => {
  const { title, language, events, actors, places, mask } = INFO;
  const { name, start, end, place } = events[0];
  const asked = { title, language, event: { name, start, end, place }, actors, places, mask };
  expect(askedOf(draftOf(INFO))).toEqual(asked);
});

test("an empty row is nobody, empty lines are no names", () => {
  const draft = draftOf(INFO);
  const typed = {
    ...draft,
    title: " ",
    actors: [...draft.actors, emptyPart("new", "actor")],
    mask: "\n Adam Reed \n\nLina Azar\n",
  };
  expect(askedOf(typed)).toMatchObject({
    title: null,
    actors: [{ id: "guild" }],
    mask: ["Adam Reed", "Lina Azar"],
  });
});

test("two numbers of degrees are a place on the map, anything else is none", () => {
  expect(coordinatesIn("35.2, 40.1")).toEqual({ lat: 35.2, lon: 40.1 });
  expect(coordinatesIn(" ٣٥٫٢، ٤٠٫١ ")).toEqual({ lat: 35.2, lon: 40.1 });
  expect(coordinatesIn("-33 151.2")).toEqual({ lat: -33, lon: 151.2 });
  for (const typed of ["", "35", "95, 10", "10, 190", "north", "35.2N 40.1E"]) {
    expect(coordinatesIn(typed), typed).toBeNull();
  }
});

test("what is typed over holds what is otherwise only, and the description on which it was begun", () => {
  const first = { text: "title: The mill\n", draft: draftOf(INFO) };
  const begun = typedOver(null, { title: "The mi", place: "elm" }, first);
  expect(begun).toEqual({ text: first.text, fields: { title: "The mi", place: "elm" } });
  // Another window saved the place meanwhile: it is not otherwise any more.
  const later = { text: "place: elm\n", draft: { ...draftOf(INFO), place: "elm" } };
  const on = typedOver(begun, { mask: "Adam Reed\nEve" }, later);
  expect(on).toEqual({ text: first.text, fields: { title: "The mi", mask: "Adam Reed\nEve" } });
  expect(typedOver(on, { title: "The mill", mask: "Adam Reed" }, later)).toBe(null);
});

test("a day that is typed is sent as a day, in either calendar; a month as its first or last", () => {
  const draft = { ...draftOf(INFO), start: "1453-01-12 هـ", end: "2031-05" };
  expect(askedOf(draft)).toMatchObject({ event: { start: "2031-05-04", end: "2031-05-31" } });
});
