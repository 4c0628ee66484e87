import { expect, test } from "vitest";
import { suspectsIn } from "../suspects-in.ts";

const NONE: ReadonlySet<string> = new Set();
const NOTHING = { names: NONE, places: NONE, offices: NONE, credited: NONE, small: NONE };

function standing(text: string): readonly string[] {
  return suspectsIn(text, NOTHING, []).standing.map(({ name, why, by }) =>
    [name, why, ...(by === undefined ? [] : [by])].join(" · "),
  );
}

test("who has his rank in the same run of capitals is shown with it", () => {
  expect(
    standing("It weighed a ton, according to Colonel Idris Vantour, a retired sapper."),
  ).toEqual(["Idris Vantour · office · Colonel"]);
});

test("what people are called by is shown though it stands as a thing, and places and bodies are not", () => {
  expect(standing("They fired on guests inside the Rabi hall.")).toEqual(["Rabi · thing"]);
  expect(standing("Two died in Mercy Hospital, at Wadi Shannar and in Port Halsan.")).toEqual([]);
});
