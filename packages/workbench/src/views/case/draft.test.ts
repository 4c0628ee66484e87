import { EMPTY_CASE, type CaseInfo } from "@tarjih/reading";
import { expect, test } from "vitest";
import { askedOf, coordinatesIn, draftOf, emptyPart } from "./draft.ts";

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
